"""Quoting: gives every quotation to the cue that introduces or follows it, whatever the parser made of it."""

import re
from bisect import bisect_left, insort
from dataclasses import replace
from typing import Final

from sayso.extract.cue_verbs import cue_lemma, cue_range
from sayso.extract.found import Found, Page
from sayso.extract.lexicon.speech_cues import SPEECH
from sayso.extract.quotes import Quote
from sayso.extract.subjects import SUBJECT, source_of
from sayso.model.words import Span

QUOTABLE: Final = frozenset({"clause", "parenthesis", "quote"})
TOLD: Final = frozenset({"tell", "inform", "assure"})
ME: Final = frozenset({"me", "us"})
REACH: Final = 200
"""How many characters a cue may stand away from its quotation."""
SENTENCE_END: Final = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\bGen)(?<!\bSen)(?<!\bRep)(?<!\bGov)[.!?][”\"’')]*\s")


def attach_quotes(page: Page, found: list[Found]) -> list[Found]:
    """The relations with whole quotations in their contents, and those that only a quotation shows.

    A relation whose cue stands inside a quotation that has a speaker is dropped: it is part of what is said, unless
    the speaker passes on what another has told him.
    """
    relations = [_widened(page, f) for f in found]
    speakers = _Speakers(page, relations)
    for quote in page.quotes.all:
        speakers.place(quote)
    return [f for f in speakers.relations if is_passed_on(page, f) or not speakers.is_inside(f)]


def is_passed_on(page: Page, found: Found) -> bool:
    """True for "Rask told me that …" in somebody's mouth: the words are Rask's, by way of that mouth."""
    if found.source is None or found.lemma not in TOLD or page.quotes.at(page.parse.starts[found.at]) is None:
        return False
    head = page.parse.pos[found.source[1] - 1]
    told = {page.parse.word(o).casefold() for o in page.tree.kids(found.at, "dobj", "dative", "iobj")}
    return head != "PRON" and bool(told & ME)


def _widened(page: Page, found: Found) -> Found:
    """Contents of speech grown to whole quotations, where the cue stands outside of them."""
    if found.rule not in QUOTABLE:
        return found
    at = page.parse.starts[found.at]
    if page.quotes.at(at) is not None:
        return found
    return replace(found, content=_merged([_around(page, span, at) for span in found.content]))


def _around(page: Page, span: Span, cue: int) -> Span:
    start, end = page.quotes.widened(*span)
    if start <= cue < end:
        return span
    return (_utterance_start(page, start, end) if end <= cue else start), end


def _utterance_start(page: Page, start: int, end: int) -> int:
    """Where the quotation before "X said" begins, if it is a sentence of its own after other words."""
    last = page.quotes.at(end - 1)
    if last is None or last.start <= start or last.words < 3:
        return start
    opened = page.parse.text[last.start : last.start + 4].lstrip("“„«\"'‘`")
    before = page.parse.text[start : last.start].rstrip()
    return last.start if opened[:1].isupper() and before[-1:] in set(".!?…:—–-;\n") else start


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """Spans in order, those that overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _is_title(text: str, quote: Quote) -> bool:
    """True for the name of a book or broadcast: few words, all but the small ones capitalised, after on, in or 's."""
    words = text[quote.start : quote.end].strip("“”\"'‘’«»„`.,").split()
    if len(words) > 7 or not all(w[:1].isupper() or len(w) <= 3 for w in words):
        return False
    before = text[max(quote.start - 20, 0) : quote.start].split()
    return bool(before) and (before[-1] in {"on", "in", "of", "the", "to", "with"} or before[-1].endswith(("'s", "’s")))


class _Speakers:
    """Who speaks in which quotation, decided in text order."""

    def __init__(self, page: Page, relations: list[Found]) -> None:
        self.page = page
        self.relations = relations
        self.by_verb = {f.at: n for n, f in enumerate(relations)}
        self.order = sorted((page.parse.starts[f.at], n) for n, f in enumerate(relations))
        self.spoken: set[Quote] = set()
        self.last: int | None = None
        parse = page.parse
        self.verbs = [
            v
            for v in range(len(parse))
            if parse.pos[v] == "VERB" and cue_lemma(page, v) in SPEECH and page.quotes.at(parse.starts[v]) is None
        ]
        self.offsets = [parse.starts[v] for v in self.verbs]

    def place(self, quote: Quote) -> None:
        """Give the quotation to the relation that holds it, a cue beside it, or the speaker before it."""
        held = self._holder(quote)
        if held is None and self._is_utterance(quote):
            held = self._beside(quote)
            if held is None and self._continues(quote):
                held = self._go_on(quote)
        if held is not None:
            self.spoken.add(quote)
            self.last = held

    def is_inside(self, found: Found) -> bool:
        """True where the cue stands inside a quotation that has another cue."""
        at = self.page.parse.starts[found.at]
        quote = self.page.quotes.at(at)
        return quote is not None and quote in self.spoken

    def _holder(self, quote: Quote) -> int | None:
        """The relation whose content shares a character with the quotation and whose cue stands outside it."""
        for n in self._near(quote):
            found = self.relations[n]
            at = self.page.parse.starts[found.at]
            if not quote.start <= at < quote.end and any(s < quote.end and quote.start < e for s, e in found.content):
                return n
        return None

    def _near(self, quote: Quote) -> list[int]:
        """Relations with a cue within reach of the quotation."""
        first = bisect_left(self.order, (quote.start - 3 * REACH, 0))
        last = bisect_left(self.order, (quote.end + 3 * REACH, 0))
        return [n for _, n in self.order[first:last]]

    def _is_utterance(self, quote: Quote) -> bool:
        """True for what someone may have said, not a name or a term between marks."""
        if _is_title(self.page.parse.text, quote):
            return False
        inner = self.page.parse.text[quote.start : quote.end].rstrip("”\"'’»")
        return quote.words >= 4 or inner[-1:] in {",", ".", "?", "!", "…"}

    def _beside(self, quote: Quote) -> int | None:
        v = self._after(quote) if self._ends_open(quote) else None
        if v is None:
            v = self._before(quote)
        if v is None:
            v = self._after(quote)
        if v is None:
            return None
        n = self.by_verb.get(v)
        if n is None:
            return self._add(v, quote)
        self._extend(n, quote)
        return n

    def _ends_open(self, quote: Quote) -> bool:
        inner = self.page.parse.text[quote.start : quote.end].rstrip("”\"'’»")
        return inner[-1:] in {",", "?", "!", "—"}

    def _after(self, quote: Quote) -> int | None:
        """The first cue after the quotation, in the same sentence and before another quotation."""
        text = self.page.parse.text
        i = bisect_left(self.offsets, quote.end)
        if i == len(self.offsets) or self.offsets[i] - quote.end > REACH:
            return None
        gap = text[quote.end : self.offsets[i]]
        if "\n" in gap or SENTENCE_END.search(gap) or self.page.quotes.within(quote.end, self.offsets[i]):
            return None
        return self.verbs[i] if self._has_subject(self.verbs[i]) else None

    def _before(self, quote: Quote) -> int | None:
        """The last cue before the quotation, in the same sentence and after any other quotation."""
        text = self.page.parse.text
        i = bisect_left(self.offsets, quote.start) - 1
        if i < 0 or quote.start - self.offsets[i] > REACH:
            return None
        v = self.verbs[i]
        gap = text[self.page.parse.ends[v] : quote.start]
        colon = gap.rstrip().endswith(":")
        if ("\n" in gap.strip(" ") and not colon) or SENTENCE_END.search(gap):
            return None
        if self.page.quotes.within(self.page.parse.ends[v], quote.start) and not colon:
            return None
        return v

    def _has_subject(self, v: int) -> bool:
        return self.page.tree.kid(v, *SUBJECT) is not None or self.page.parse.deps[v] == "ROOT"

    def _continues(self, quote: Quote) -> bool:
        """True where the quotation follows a spoken one in the same paragraph."""
        if self.last is None:
            return False
        before = self.relations[self.last]
        end = max(before.content[-1][1], self.page.parse.ends[before.at])
        near = end <= quote.start <= end + 3 * REACH
        return near and "\n" not in self.page.parse.text[end : quote.start]

    def _go_on(self, quote: Quote) -> int | None:
        """The relation that takes a quotation without a cue: the one before, or its like where that quotes nothing."""
        if self.last is None:
            return None
        before = self.relations[self.last]
        if any(self.page.quotes.at(end - 1) is not None for _, end in before.content):
            self._extend(self.last, quote)
            return self.last
        self.relations.append(replace(before, rule="quote", content=((quote.start, quote.end),)))
        return len(self.relations) - 1

    def _extend(self, n: int | None, quote: Quote) -> None:
        if n is not None:
            found = self.relations[n]
            self.relations[n] = replace(found, content=_merged([*found.content, (quote.start, quote.end)]))

    def _add(self, v: int, quote: Quote) -> int:
        page = self.page
        self.relations.append(
            Found(
                rule="quote",
                at=v,
                lemma=cue_lemma(page, v),
                cue=(cue_range(page.tree, v),),
                source=source_of(page.tree, v),
                content=((quote.start, quote.end),),
            )
        )
        self.by_verb[v] = len(self.relations) - 1
        insort(self.order, (page.parse.starts[v], self.by_verb[v]))
        return self.by_verb[v]
