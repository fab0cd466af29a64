"""Antecedents: which statement a bare denial answers: "The army denies it" is about what was said just before."""

from collections.abc import Iterable, Mapping, Sequence

from sayso.link.rarity import total
from sayso.link.said import Said
from sayso.model.link import Speaker
from sayso.model.terms import terms

POINTING = frozenset(
    terms(
        "claim accusation allegation charge involvement responsibility wrongdoing account story version assertion remark"
        " rumour blame absurd false fake baseless groundless untrue nonsense invention lie finding suggestion part role"
        " responsible guilt fault hand"
    )
)
"""Stems of words that point to what was said and say nothing of it."""
DOING = frozenset(terms("involvement responsibility responsible wrongdoing part role blame guilt fault hand"))
"""Of those, what only somebody who is accused denies: “any part in it” is no answer to a toll."""
REACH = 400
"""Characters between the words answered and the denial of them."""
TAKEN_UP = 2.0
"""Rarity of the words of what was said that a response takes up where it follows right after."""
CONFIRMING = frozenset({"confirms", "acknowledges", "asserts", "denies", "disputes", "doubts"})
ACCUSING = frozenset({"accuses", "alleges", "claims"})


def antecedents(statements: Iterable[Said], speakers: Mapping[str, Speaker]) -> dict[str, str]:
    """Each denial or refusal whose words only point ("it", "the accusation"), with the statement that it answers.

    That is the nearest assertion before it in the same report by somebody else, one that accuses before others.
    """
    by_report: dict[str, list[Said]] = {}
    for one in statements:
        by_report.setdefault(one.report.id, []).append(one)
    found = {}
    for held in by_report.values():
        ordered = sorted(held, key=lambda s: s.statement.content.start)
        for response in ordered:
            if response.is_response:
                answered = _answered(response, ordered, speakers)
                if answered:
                    found[response.id] = answered
    return found


def _answered(response: Said, statements: Sequence[Said], speakers: Mapping[str, Speaker]) -> str | None:
    begin = response.statement.content.start
    before = [
        one
        for one in statements
        if one.statement.content.field == response.statement.content.field == "text"
        and not one.is_response
        and one.statement.voice == "attributed"
        and begin - REACH <= one.statement.content.end <= begin
        and _is_another(speakers.get(one.id), speakers.get(response.id))
        and (_points_to(response, one) or _takes_up(response, one))
    ]
    best = max(before, key=lambda one: (one.statement.stance in ACCUSING, one.statement.content.end), default=None)
    return best.id if best else None


def _points_to(response: Said, one: Said) -> bool:
    """True where the response says nothing of its own, and what it denies to have done was said of somebody."""
    if not response.stems <= POINTING:
        return False
    return not response.stems & DOING or one.statement.stance in ACCUSING or bool(_speaker_stems(response) & one.stems)


def _takes_up(response: Said, one: Said) -> bool:
    """True where the response names in a telling word what was said just before it: "that any gate had been stuck"."""
    return total((response.stems & one.stems) - POINTING - response.names - one.names) >= TAKEN_UP


def confirmed(statements: Iterable[Said]) -> tuple[tuple[str, str], ...]:
    """(statement, the one it confirms) for words that only name whose they are: "South Korea confirmed Vess's claims".

    The one confirmed is the nearest before it in the same report by the person or body named.
    """
    by_report: dict[str, list[Said]] = {}
    for one in sorted(statements, key=lambda s: s.statement.content.start):
        by_report.setdefault(one.report.id, []).append(one)
    pairs = []
    for held in by_report.values():
        for position, one in enumerate(held):
            found = _named_by(one, held[:position]) if one.statement.stance in CONFIRMING else None
            pairs += [(one.id, found)] if found else []
    return tuple(pairs)


def _named_by(one: Said, before: Sequence[Said]) -> str | None:
    named = one.stems - POINTING
    if not named or not one.stems & POINTING:
        return None
    theirs = (other.id for other in reversed(before) if not other.is_response and named <= _speaker_stems(other))
    return next(theirs, None)


def _speaker_stems(one: Said) -> frozenset[str]:
    source = one.statement.source
    return frozenset(terms(f"{source.name or ''} {source.text} {source.affiliation or ''}")) if source else frozenset()


def _is_another(one: Speaker | None, other: Speaker | None) -> bool:
    return one is None or other is None or one.key is None or one.key != other.key
