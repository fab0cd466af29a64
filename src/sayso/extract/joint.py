"""Joint sources: "Ada Lunn and Bo Kram said", several with one voice. None of them alone said it."""

from typing import Final

from sayso.extract.cast import Cast, Mention
from sayso.extract.lexicon.source_nouns import PERSON_NOUNS
from sayso.extract.name_words import Tokens
from sayso.model.parse import Parse

LONGEST: Final = 8
"""People who say one thing together, at most."""


def joint_names(parse: Parse, cast: Cast, mention: Mention, phrase: Tokens, head: int) -> tuple[str, ...]:
    """The names of the person named and of those joined to them in a source's words, in text order.

    Somebody whose own name is open is left out.
    """
    together = [mention]
    for one in reversed(cast.within(phrase[0], mention.first)):
        if _is_next(parse, one, together[0]):
            together.insert(0, one)
    for one in cast.within(mention.last, phrase[1]):
        if _is_joined(parse, one, head) or _is_next(parse, together[-1], one):
            together.append(one)
    return tuple(dict.fromkeys(name for one in together if len(one.names) == 1 for name in one.names))


def _is_joined(parse: Parse, mention: Mention, head: int) -> bool:
    """True for somebody joined to the head by "and" or a comma of a list, with a description or without."""
    at, joined = mention.last - 1, False
    for _ in range(LONGEST):
        joined = joined or parse.deps[at] == "conj"
        if at == head or parse.deps[at] not in {"conj", "appos"}:
            break
        at = parse.heads[at]
    return joined and at == head


def _is_next(parse: Parse, one: Mention, other: Mention) -> bool:
    """True where only "and", titles and a body's name stand between two names: parsers break at "Department (SDPD) Chief"."""
    between = range(one.last, other.first)
    joint = next((i for i in between if parse.word(i) == "and"), None)
    if joint is None or any(parse.word(i) != "," for i in range(one.last, joint)):
        return False
    told = range(joint + 1, other.first)
    return all(parse.pos[i] in {"PROPN", "PUNCT", "PART"} or parse.lemmas[i] in PERSON_NOUNS for i in told)
