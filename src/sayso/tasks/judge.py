"""Judge: keep an analyst's correction and weigh again what it touches. Nothing the machine found is overwritten."""

from collections.abc import Iterable
from hashlib import sha256
from itertools import pairwise

from sayso.errors import NotFoundError, SaysoError
from sayso.model.judgement import Anchor, Judgement, Verdict
from sayso.model.link import Edge
from sayso.model.statement import Statement
from sayso.ports import Now, Store
from sayso.tasks.link_reports import relink

CONTEXT = 32
"""Code points of the text kept before and after a judged quotation, to find it again."""


def judge(
    store: Store, verdict: Verdict, subjects: tuple[str, ...], *, by: str, now: Now, value: str | None = None
) -> Judgement:
    """Append one judgement and relink. Subjects are ids of statements, claims or figures, or of a judgement to undo.

    Raises NotFoundError where an id is none of these.
    """
    made = store.judgements()
    if verdict == "undo":
        return _undo(store, made, subjects, by=by, now=now)
    said = _statements(store, subjects)
    at = now()
    judgement = Judgement(
        id=_judgement_id(verdict, subjects, at, len(made)),
        verdict=verdict,
        subjects=subjects,
        anchors=tuple(_anchor(store, statement) for statement in said),
        value=value,
        by=by,
        at=at,
    )
    return _keep(store, judgement, {statement.report for statement in said})


def _undo(store: Store, made: tuple[Judgement, ...], subjects: tuple[str, ...], *, by: str, now: Now) -> Judgement:
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
    return _keep(store, judgement, {anchor.report for anchor in undone.anchors})


def _keep(store: Store, judgement: Judgement, report_ids: Iterable[str]) -> Judgement:
    touched = sorted(set(report_ids))
    if judgement.verdict in ("same", "merge"):
        # Reports that share no words are linked apart: what a person joins must be weighed together.
        store.save_edges([_edge(one, other) for one, other in pairwise(touched)])
    store.save_judgement(judgement)
    relink(store, touched, lambda *_: None)
    return judgement


def _edge(one: str, other: str) -> Edge:
    return Edge(one=one, other=other, kind="claim", score=1.0, why="judged to say the same")


def _judgement_id(verdict: Verdict, subjects: tuple[str, ...], at: str, number: int) -> str:
    return f"j{sha256(f'{verdict}|{subjects}|{at}|{number}'.encode()).hexdigest()[:16]}"


def _statements(store: Store, subjects: tuple[str, ...]) -> list[Statement]:
    """The statements that the subjects are, or are made of."""
    found: list[Statement] = []
    for subject in subjects:
        found.extend(_statements_of(store, subject))
    return found


def _statements_of(store: Store, subject: str) -> list[Statement]:
    for statement in store.statements_by_id((subject,)):
        return [statement]
    for figure in store.figures_by_id((subject,)):
        return list(store.statements_by_id((figure.statement,))) if figure.statement else []
    try:
        claim = store.claim(subject)
    except NotFoundError as error:
        raise SaysoError("no statement, figure or claim has this id", item=subject) from error
    return list(store.statements_by_id(tuple(said.id for said in claim.statements)))


def _anchor(store: Store, statement: Statement) -> Anchor:
    text = store.report(statement.report).text
    start, end = statement.content.start, statement.content.end
    return Anchor(
        report=statement.report,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )
