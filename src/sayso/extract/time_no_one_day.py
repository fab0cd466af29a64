"""Words that name a day or a stretch elsewhere and here none: "today's world", "may one day return"."""

from sayso.extract.lexicon.time_words import AHEAD, LENGTHS_AFTER, OF_NOWADAYS
from sayso.extract.time_grammar import Candidate
from sayso.model.parse import Parse


def is_some_day(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“may one day return”, "hope they one day return"."""
    if (candidate.parts["number"], candidate.parts["unit"]) != ("one", "day"):
        return False
    after = _after(candidate, parse)
    return parse.lemmas[max(token - 1, 0)] in AHEAD or (after is not None and parse.tags[after] in ("VB", "VBP"))


def is_one_day(candidate: Candidate, parse: Parse, _: int) -> bool:
    """False for "today's world"."""
    after = _after(candidate, parse)
    if candidate.parts["word"] != "today" or after is None or parse.word(after) not in ("'s", "’s"):
        return True
    return not any(parse.word(i).lower() in OF_NOWADAYS for i in range(after + 1, min(after + 3, len(parse))))


def is_a_point(_: Candidate, parse: Parse, token: int) -> bool:
    """False for "closed for two weeks from Monday", which tells how long."""
    return token == 0 or parse.word(token - 1).lower() not in LENGTHS_AFTER


def is_inside(_: Candidate, __: Parse, ___: int) -> bool:
    """False: what is a time only within another, "the decade" in "the end of the decade"."""
    return False


def _after(candidate: Candidate, parse: Parse) -> int | None:
    token = parse.token_at(candidate.end)
    return token if token is not None and parse.starts[token] >= candidate.end else None
