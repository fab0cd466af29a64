"""Mending: what the tagger left ragged, made whole by the parse: pieces of content that break off, or are another's."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sayso.engines.tagger.decoding import Range
from sayso.engines.tagger.tagger import Tagged
from sayso.extract.found import Page
from sayso.model.statement import Attribution
from sayso.model.words import Span, quote

LEADING: Final = frozenset({"det", "poss", "amod", "compound", "nummod", "aux", "auxpass", "mark", "case"})
"""What cannot stand last: the word it belongs to comes after it."""
NEAR: Final = 12
"""Cues on either side of a piece that are asked whether they take it; a bound for sentences without end."""
STEPS: Final = 12
"""How often a piece grows at most, a phrase at a time."""


# -- pieces that are another's


def without_others(page: Page, tagged: Sequence[Tagged]) -> list[Tagged]:
    """The relations in their order, those of several pieces of content without the pieces that another says."""
    starts = [one.cue[0] for one in tagged]
    return [_own(page, one, tagged, starts) if len(one.content) > 1 else one for one in tagged]


def _own(page: Page, one: Tagged, tagged: Sequence[Tagged], starts: Sequence[int]) -> Tagged:
    kept = tuple(piece for piece in one.content if not _is_anothers(page, one, piece, tagged, starts))
    return replace(one, content=kept or one.content)


def _is_anothers(page: Page, one: Tagged, piece: Range, tagged: Sequence[Tagged], starts: Sequence[int]) -> bool:
    """True for a piece in another sentence that a cue of that sentence takes, and for one that opens with such a cue."""
    number = page.parse.sentence_number
    first, last = page.parse.sentence(piece[0])
    at = bisect_left(starts, piece[0])
    for other in tagged[max(bisect_left(starts, first), at - NEAR) : min(bisect_left(starts, last), at + NEAR)]:
        if other.cue == one.cue:
            continue
        opens = piece[0] <= other.cue[0] <= piece[0] + 1 and any(end <= piece[0] for _, end in other.source)
        takes = any(a <= piece[0] and piece[1] <= b for a, b in other.content)
        if opens or (takes and number(one.cue[0]) != number(piece[0])):
            return True
    return False


# -- pieces that break off


def finished(page: Page, relations: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The relations, what is said in them grown to the end of the phrase inside which it broke off ("to be in the")."""
    ends = sorted(span[0] for one in relations if one.cue for span in one.cue.spans)
    return tuple(_finished(page, one, ends) for one in relations)


def _finished(page: Page, one: Attribution, cues: list[int]) -> Attribution:
    spans = tuple(_whole(page, one, span, cues) for span in one.content.spans)
    return one if spans == one.content.spans else replace(one, content=quote(page.parse.text, *spans))


def _whole(page: Page, one: Attribution, span: Span, cues: list[int]) -> Span:
    """A span that ends where a phrase can: before the next cue and the next words of its own relation."""
    parse = page.parse
    tokens = parse.tokens_in(span)
    if not tokens or parse.ends[tokens[-1]] != span[1]:
        return span
    last = tokens[-1] + 1
    limit = _limit(page, one, span[1], cues)
    for _ in range(STEPS):
        grown = _next(page, last - 1)
        if grown is None or grown <= last or parse.ends[grown - 1] > limit:
            break
        last = grown
    return span[0], parse.ends[last - 1]


def _next(page: Page, i: int) -> int | None:
    """Where the phrase ends that the token at i cannot close; None where it can."""
    parse, tree = page.parse, page.tree
    dep, head = parse.deps[i], parse.heads[i]
    if dep in LEADING and head > i and parse.pos[i] not in {"PRON", "PROPN", "NOUN"}:
        return max(head + 1, _of_phrase(page, head))
    if dep == "prep" and tree.last[i] > i + 1 and tree.kid(i, "pobj", "pcomp") is not None:
        return tree.last[i]
    return None


def _of_phrase(page: Page, head: int) -> int:
    """Where "of …" right after a noun ends; the noun's own end without one."""
    p = head + 1
    if p < len(page.parse) and page.parse.heads[p] == head and page.parse.deps[p] == "prep":
        return page.tree.last[p]
    return head + 1


def _limit(page: Page, one: Attribution, end: int, cues: list[int]) -> int:
    """The offset up to which a span may grow: the sentence's end, a cue, or other words of the relation."""
    parse = page.parse
    _, last = parse.sentence(max(parse.tokens_in((end - 1, end)), default=0))
    at = bisect_left(cues, end)
    own = [one.content, *(words for words in (one.source,) if words)]
    ahead = [start for words in own for start, _ in words.spans if start >= end]
    return min([parse.ends[last - 1], *cues[at : at + 1], *ahead])
