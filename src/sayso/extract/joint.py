"""Joint sources: "Ada Lunn and Bo Kram said", several with one voice. None of them alone said it."""

from typing import Final

from sayso.extract.cast import Cast, Mention
from sayso.model.parse import Parse

LONGEST: Final = 8
"""People who say one thing together, at most."""


def joint_names(parse: Parse, cast: Cast, mention: Mention, head: int, last: int) -> tuple[str, ...]:
    """The names of the person named and of those joined to the source's head, up to the token `last`.

    Somebody whose own name is open is left out.
    """
    others = (m for m in cast.within(mention.last, last) if _is_joined(parse, m, head))
    return tuple(dict.fromkeys(name for m in (mention, *others) if len(m.names) == 1 for name in m.names))


def _is_joined(parse: Parse, mention: Mention, head: int) -> bool:
    """True for somebody joined to the head by "and" or a comma of a list, with a description or without."""
    at, joined = mention.last - 1, False
    for _ in range(LONGEST):
        joined = joined or parse.deps[at] == "conj"
        if at == head or parse.deps[at] not in {"conj", "appos"}:
            break
        at = parse.heads[at]
    return joined and at == head
