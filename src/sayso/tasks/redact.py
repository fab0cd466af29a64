"""Redact: take a person's name out of the ledger and of the mails that wait, and keep it out."""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256

from sayso.errors import NotFoundError, SaysoError
from sayso.model.redaction import Redacted, RedactedItem, Redaction
from sayso.ports import Now, Store
from sayso.read.names import LONGEST, Names, hashes, words_of
from sayso.tasks.link_reports import link_reports
from sayso.tasks.method import RULES, Method

Rewrite = Callable[[Callable[[Sequence[str]], Sequence[str]]], Sequence[tuple[str, str]]]
"""Changes the texts of each mail that waits in the outbox; names of the changed ones, and their hashes before."""
FEW = 200
LEAST_LETTERS = 2


def redact(
    store: Store,
    forms: Sequence[str],
    *,
    reason: str,
    by: str,
    now: Now,
    salt: Callable[[], str],
    rewrite: Rewrite,
    method: Method = RULES,
) -> Redacted:
    """Take a name out wherever it stands, in each of the forms given; the first is the name in full.

    Its last word alone, the surname, goes where the name in full stands, too. The ledger is linked anew where that
    changed anything, and the disk is scrubbed. Killed anywhere, it is finished by doing it again. Raises SaysoError.
    """
    _check(forms, reason)
    redaction = _redaction(store, forms, reason=reason, by=by, at=now(), salt=salt)
    names = Names((redaction,))
    if names.stand_in(reason, also_beside=True):
        raise SaysoError("the reason names the person", remedy="the reason is kept: write it without the name")
    mails = [
        RedactedItem(redaction=redaction.id, noun="mail", id=name, sha256=hashed)
        for name, hashed in rewrite(lambda texts: _cleared(names, texts))
    ]
    done = store.redact(redaction, mails)
    link_reports(store, lambda *_: None, method)
    if left := store.scrub():
        raise SaysoError(
            f"the name is out of every record, but what was deleted may still lie on the disk: {left}",
            remedy="end what uses the ledger, and run the same command again",
        )
    return done


def forms_of(store: Store, written: str) -> tuple[str, ...]:
    """The forms of a name; of an actor's id its name and how it was printed. Raises NotFoundError."""
    if not _is_actor_id(written):
        return (written,)
    found: dict[str, None] = {}
    for report_ids in _batches(store):
        for findings in store.readings(report_ids):
            for actor in findings.actors:
                if actor.id == written:
                    found |= dict.fromkeys((actor.name, *actor.aliases))
    if not found:
        raise NotFoundError("no such actor", item=written, remedy="give the name")
    return tuple(sorted(found, key=lambda form: -len(words_of(form))))


def _cleared(names: Names, texts: Sequence[str]) -> list[str]:
    """The texts of one mail without the name; in one that has the name in full, without the surname, too."""
    is_named = any(map(names.stand_in, texts))
    return [names.cleared(text, also_beside=True) for text in texts] if is_named else list(texts)


def _check(forms: Sequence[str], reason: str) -> None:
    if not reason.strip():
        raise SaysoError("a redaction needs a reason", remedy="give --reason")
    for form in forms:
        words = words_of(form)
        if not 0 < len(words) <= LONGEST or len("".join(words)) < LEAST_LETTERS:
            raise SaysoError("no name to take out", item=form, remedy=f"give one of 1 to {LONGEST} words")


def _redaction(
    store: Store, forms: Sequence[str], *, reason: str, by: str, at: str, salt: Callable[[], str]
) -> Redaction:
    """The record, which holds hashes alone. All redactions of a ledger have one salt: texts are then read once for all."""
    made = store.redactions()
    key = made[0].salt if made else salt()
    full = words_of(forms[0])
    everywhere = dict.fromkeys(one for form in forms for one in hashes(form, key))
    beside = dict.fromkeys(hashes(full[-1], key)) if len(full) > 1 else {}
    return Redaction(
        id=f"x{sha256(f'{at}|{len(made)}|{key}'.encode()).hexdigest()[:16]}",
        at=at,
        by=by,
        reason=reason,
        salt=key,
        forms=tuple(everywhere),
        beside=tuple(one for one in beside if one not in everywhere),
        longest=max(len(words_of(form)) for form in forms),
    )


def _is_actor_id(written: str) -> bool:
    return len(written) == 17 and written[0] == "a" and all(letter in "0123456789abcdef" for letter in written[1:])


def _batches(store: Store) -> Iterator[list[str]]:
    offset = 0
    while reports := store.reports(limit=FEW, offset=offset):
        yield [report.id for report in reports]
        offset += FEW
