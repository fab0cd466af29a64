"""Judge: keep an analyst's correction and weigh again what it touches. Nothing the machine found is overwritten."""

from collections.abc import Iterable
from hashlib import sha256

from sayso.errors import NotFoundError, SaysoError
from sayso.model.judgement import Anchor, Judgement, Verdict, number
from sayso.model.words import Words
from sayso.ports import Now, Store
from sayso.tasks.link_reports import relink
from sayso.tasks.method import RULES, Method

CONTEXT = 32
"""Code points of the text kept before and after a judged quotation, to find it again."""


TWO = 2
PAIRED: frozenset[Verdict] = frozenset({"same", "different", "merge", "split"})
VALUED: frozenset[Verdict] = frozenset({"wrong_source", "rename", "note"})


def judge(
    store: Store,
    verdict: Verdict,
    subjects: tuple[str, ...],
    *,
    by: str,
    now: Now,
    value: str | None = None,
    method: Method = RULES,
) -> Judgement:
    """Append one judgement and relink. Subjects are ids of statements, claims or figures, or of a judgement to undo.

    A claim's id is its founding statement's; `not_a_claim` of it takes all its statements. Stories are joined, parted
    and renamed by their ids. `pin` of one statement tells its claim in that statement's words; of several ids it keeps
    the statements in the claim named last. Raises NotFoundError where an id is none of these, SaysoError where it would change nothing.
    """
    made = store.judgements()
    if verdict == "undo":
        undoing, report_ids = _undo(made, subjects, by=by, now=now)
        return _keep(store, undoing, report_ids, method)
    subjects = tuple(dict.fromkeys(part for subject in subjects for part in _parts(store, verdict, subject)))
    _check(store, verdict, subjects, value)
    at = now()
    judgement = Judgement(
        id=_judgement_id(verdict, subjects, at, len(made)),
        verdict=verdict,
        subjects=subjects,
        anchors=tuple(_anchor(store, subject) for subject in subjects),
        value=value,
        by=by,
        at=at,
    )
    return _keep(store, judgement, {anchor.report for anchor in judgement.anchors}, method)


def _parts(store: Store, verdict: Verdict, subject: str) -> Iterable[str]:
    """A story as its report; a claim that is none as all its statements; all else as it is."""
    told = next((story for story in store.stories() if story.id == subject), None)
    if told is not None:
        return (told.reports[0],)
    if verdict != "not_a_claim" or store.figures_by_id((subject,)):
        return (subject,)
    try:
        claim = store.claim(subject)
    except NotFoundError:
        return (subject,)
    return tuple(said.id for said in claim.statements) if claim.id == subject else (subject,)


def _check(store: Store, verdict: Verdict, subjects: tuple[str, ...], value: str | None) -> None:
    """Refuse what would be kept and change nothing."""
    figures = len(store.figures_by_id(subjects))
    stories = sum(_is_report(store, subject) for subject in subjects)
    refusals = (
        (verdict in PAIRED and len(subjects) < TWO, f"{verdict} takes two ids or more", "give the other one's id"),
        (verdict in VALUED and not (value or "").strip(), f"{verdict} needs a value", "give --value"),
        (
            verdict == "wrong_figure" and figures < len(subjects),
            "wrong_figure takes ids of figures",
            "list them with `sayso figures`",
        ),
        (
            verdict == "wrong_figure" and value is not None and number(value) is None,
            f"“{value}” is no number",
            "write it in digits, or leave it out to remove the figure",
        ),
        (
            bool(figures) and verdict not in ("wrong_figure", "note"),
            f"{verdict} takes no figures",
            "give the statement that the figure stands in",
        ),
        (
            bool(stories) and verdict not in (*PAIRED, "rename", "note"),
            f"{verdict} takes no stories",
            "give statements or claims",
        ),
        (
            verdict == "rename" and stories < len(subjects),
            "only stories are renamed: a claim's words are quoted",
            "write a note",
        ),
        (
            verdict in PAIRED and 0 < stories < len(subjects),
            f"{verdict} takes stories alone or statements and claims alone",
            "judge them one after the other",
        ),
    )
    for holds, message, remedy in refusals:
        if holds:
            raise SaysoError(message, item=" ".join(subjects), remedy=remedy)


def _is_report(store: Store, subject: str) -> bool:
    try:
        return store.report(subject).id == subject
    except NotFoundError:
        return False


def _undo(made: tuple[Judgement, ...], subjects: tuple[str, ...], *, by: str, now: Now) -> tuple[Judgement, set[str]]:
    """The judgement that undoes another, and the reports of that other."""
    known = {judgement.id: judgement for judgement in made}
    if len(subjects) != 1 or subjects[0] not in known:
        raise NotFoundError(
            "no such judgement", item=" ".join(subjects), remedy="undo takes the id of one, see `sayso judge --list`"
        )
    undone = known[subjects[0]]
    at = now()
    judgement = Judgement(
        id=_judgement_id("undo", subjects, at, len(made)),
        verdict="undo",
        subjects=subjects,
        undoes=undone.id,
        by=by,
        at=at,
    )
    return judgement, {anchor.report for anchor in undone.anchors}


def _keep(store: Store, judgement: Judgement, report_ids: Iterable[str], method: Method) -> Judgement:
    store.save_judgement(judgement)
    relink(store, report_ids, lambda *_: None, method)
    return judgement


def _judgement_id(verdict: Verdict, subjects: tuple[str, ...], at: str, number: int) -> str:
    return f"j{sha256(f'{verdict}|{subjects}|{at}|{number}'.encode()).hexdigest()[:16]}"


def _anchor(store: Store, subject: str) -> Anchor:
    """Where a subject stands, to find it again: a report's has no words. Raises NotFoundError."""
    if _is_report(store, subject):
        return Anchor(report=subject, exact="")
    for statement in store.statements_by_id((subject,)):
        return _quoted(store, statement.report, statement.content)
    for figure in store.figures_by_id((subject,)):
        return _quoted(store, figure.report, figure)
    try:
        claim = store.claim(subject)
    except NotFoundError as error:
        raise NotFoundError("no statement, figure or claim has this id", item=subject) from error
    return _anchor(store, claim.id)


def _quoted(store: Store, report_id: str, words: Words) -> Anchor:
    report = store.report(report_id)
    text = (report.title or "") if words.field == "title" else report.text
    return Anchor(
        report=report_id,
        exact=text[words.start : words.end],
        prefix=text[max(0, words.start - CONTEXT) : words.start],
        suffix=text[words.end : words.end + CONTEXT],
    )
