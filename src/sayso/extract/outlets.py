"""Outlets: names and descriptions of those who publish."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sayso.extract.lexicon.source_nouns import AGENCY_NOUNS, MEDIA_NAMES, MEDIA_NOUNS, MEDIA_WORDS
from sayso.model.parse import Entity, Parse


def is_outlet_name(parse: Parse, first: int, last: int) -> bool:
    """True where the words from `first` to before `last` end like an outlet's name ("The Sarn Post", "Reuters")."""
    words = [w for i in range(first, last) if (w := parse.word(i))[0].isupper() and w != "The"]
    return bool(words) and parse.word(last - 1)[0].isupper() and is_outlet_words(words)


def is_outlet_words(printed: Sequence[str]) -> bool:
    """True for the capitalised words of an outlet's name."""
    words = [word.casefold() for word in printed if word != "The"]
    if not words:
        return False
    return words[-1] in MEDIA_NAMES or " ".join(words) in MEDIA_NAMES or (len(words) > 1 and words[-1] in MEDIA_WORDS)


def is_outlet(parse: Parse, first: int, head: int) -> bool:
    """True for the name or the description of outlets: "the paper", "local media", "Radio Varnholt"."""
    if parse.pos[head] == "PROPN":
        return is_outlet_name(parse, first, head + 1)
    return parse.pos[head] == "NOUN" and parse.lemmas[head] in MEDIA_NOUNS | AGENCY_NOUNS


class Outlets:
    """The outlets that a report names, in text order."""

    def __init__(self, parse: Parse) -> None:
        self._named = sorted(_named(parse))

    def before(self, token: int, since: int = 0) -> str | None:
        """The outlet named last before the token, at token `since` or later: what "the paper" means there."""
        i = bisect_left(self._named, (token, "")) - 1
        return self._named[i][1] if i >= 0 and self._named[i][0] >= since else None


def _named(parse: Parse) -> Iterator[tuple[int, str]]:
    for entity in parse.entities:
        if entity.label not in {"DATE", "TIME", "CARDINAL"} and is_outlet_name(parse, entity.first, entity.last):
            yield entity.first, " ".join(parse.words(_with_article(parse, entity), entity.last).split())


def _with_article(parse: Parse, entity: Entity) -> int:
    """Where the name begins: with "The" where it is printed as a part of it."""
    before = entity.first - 1
    return before if before >= 0 and parse.word(before) == "The" else entity.first
