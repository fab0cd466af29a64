"""Tail cues: '…, the governor, Aino Vik, said on Tuesday.', read off the commas where parsers lose the thread."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.cue_verbs import cue_lemma
from sayso.extract.found import Found, Page
from sayso.extract.leads import after_lead
from sayso.extract.lexicon.speech_cues import SPEECH
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range, trimmed
from sayso.extract.subjects import undated
from sayso.model.words import Span

TAIL_CUES: Final = (SPEECH | wordlist("estimate assess tell")) - wordlist("answer inform post point wonder reveal joke")
"""Verbs that close a sentence with its speaker before them."""
FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
NOMINAL: Final = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "PART", "NUM", "PRON", "CCONJ"})
INSIDE: Final = frozenset({"compound", "amod", "case"})
"""Labels of words inside a noun phrase, whatever the tagger takes them for."""
OWNERS: Final = wordlist("its his her their our my")
RELATIVES: Final = wordlist("who whose which")
OPENERS: Final = wordlist("which that who whom where when")
AROUND: Final = wordlist("also have has had later now again then already")
"""What may stand between a source and its cue."""
WITHIN: Final = wordlist(
    "on in at to during after late early last yesterday today tonight shortly via through by for of"
)
"""What a tail may open with ("said on Tuesday", "said in a statement")."""
ADDING: Final = wordlist("citing quoting adding")
SUBJECTED: Final = frozenset({"clause", "object", "infinitive", "estimate"})
"""Rules whose cue, in a finite form, has a subject."""
LONGEST_SOURCE: Final = 24
LONGEST_TAIL: Final = 16


@dataclass(frozen=True, slots=True)
class _Tail:
    """A cue at token `at` with its source; the words before `until` are what is said."""

    at: int
    source: Range
    until: int


def with_tails(page: Page, found: list[Found]) -> list[Found]:
    """The relations, with those at a sentence's end and inside a clause that the parse has missed or mixed up.

    A relation of the parse stays where its source and content do not run into each other.
    """
    found = [off_the_lead(page, f) for f in found]
    by_verb = {f.at: f for f in found}
    read = {f.at: f for f in (*_tails(page), *_insertions(page))}
    kept = [f for f in found if f.at not in read or _is_sound(page, f, read[f.at])]
    sound = {f.at for f in kept}
    mended = [_with_subject(page, f) for f in kept]
    added = [f for at, f in read.items() if at not in sound or at not in by_verb]
    return _cut_at_insertions(page, [*mended, *added])


def _is_sound(page: Page, parsed: Found, read: Found) -> bool:
    """True where the parse knows the source and keeps it, and the source read from the commas, out of the content."""
    if parsed.source is None or read.source is None or parsed.rule == "transcript" or read.rule == "inserted":
        return False
    spans = [page.parse.span(*parsed.source), page.parse.span(*read.source)]
    return not any(a < end and start < b for a, b in parsed.content for start, end in spans)


def _tails(page: Page) -> Iterator[Found]:
    for first, last in page.parse.sentences:
        tail = _tail_of(page, first, last)
        if tail is not None:
            content = page.tree.span((first, tail.until))
            if content is not None:
                yield _found(page, "tail", tail, content)


def _found(page: Page, rule: str, tail: _Tail, content: Span) -> Found:
    cue = (tail.source[1] + (page.parse.word(tail.source[1]) == ","), tail.at + 1)
    return Found(
        rule=rule, at=tail.at, lemma=cue_lemma(page, tail.at), cue=(cue,), source=tail.source, content=(content,)
    )


def _tail_of(page: Page, first: int, last: int) -> _Tail | None:
    """The last cue of a sentence that only a time, a place or whom it was told to follows."""
    parse = page.parse
    end = last
    while end > first and parse.pos[end - 1] == "PUNCT":
        end -= 1
    for v in range(end - 1, max(first, end - LONGEST_TAIL) - 1, -1):
        if _is_cue(page, v) and _is_tail(page, v + 1, end):
            source = source_before(page, v, first)
            if source is not None and _can_be_said(page, first, source[0] - 1):
                return _Tail(v, source, source[0] - 1)
            return None
    return None


def _is_cue(page: Page, v: int) -> bool:
    parse = page.parse
    return parse.tags[v] in FINITE and cue_lemma(page, v) in TAIL_CUES and page.quotes.at(parse.starts[v]) is None


def _is_tail(page: Page, first: int, last: int) -> bool:
    """True for nothing, for "on Tuesday", "in a statement", "told the paper", ", citing its own count"."""
    parse = page.parse
    if first >= last:
        return parse.lemmas[first - 1] != "tell"
    if parse.word(first) == "," and first + 1 < last:
        return parse.word(first + 1).casefold() in ADDING
    if any(parse.tags[i] in FINITE or parse.tags[i] in {"MD", "TO"} for i in range(first, last)):
        return False
    if "\n" in parse.text[parse.starts[first] : parse.ends[last - 1]]:
        return False
    told = parse.lemmas[first - 1] == "tell"
    opens = parse.word(first).casefold() in WITHIN or first in page.tree.dates
    return opens != told


def source_before(page: Page, v: int, first: int) -> Range | None:
    """The nouns before a cue, from a comma on: "the ministry", "the governor, Aino Vik"; None where it is no such."""
    parse = page.parse
    end = v
    while end > first and parse.lemmas[end - 1] in AROUND:
        end -= 1
    if end <= first:
        return None
    closed = parse.word(end - 1) == ","
    start = _comma_before(page, end - 1 if closed else end, first)
    if start is None:
        return None
    if not closed:
        return (start, end) if _is_nominal(page, start, end) else None
    return _apposed(page, start, end - 1, first)


def _apposed(page: Page, start: int, end: int, first: int) -> Range | None:
    """A source of two parts, the second of which ends before `end` and begins at `start`."""
    parse = page.parse
    before = _comma_before(page, start - 1, first)
    described = parse.lemmas[start] in RELATIVES or _is_nominal(page, start, end)
    if before is None or not described or not _is_nominal(page, before, start - 1):
        return None
    named = any(parse.pos[i] == "PROPN" for i in (*range(before, start), *range(start, end)))
    return (before, end) if named else None


def _comma_before(page: Page, end: int, first: int) -> int | None:
    """The token after the last comma before `end`, within reach and the sentence."""
    for i in range(end - 1, max(first, end - LONGEST_SOURCE) - 1, -1):
        if page.parse.word(i) == ",":
            return i + 1
    return None


def _is_nominal(page: Page, start: int, end: int) -> bool:
    """True for a noun phrase, with a relative clause at its end or not ("an engineer who asked not to be named")."""
    parse = page.parse
    relative = next((i for i in range(start + 1, end) if parse.lemmas[i] == "who"), end)
    if start >= relative:
        return False
    words = range(start, relative)
    plain = all(parse.pos[i] in NOMINAL or parse.deps[i] in INSIDE or parse.word(i) in {"-", "."} for i in words)
    if not plain or parse.pos[start] in {"ADP", "CCONJ"} or parse.pos[relative - 1] in {"ADP", "DET", "CCONJ"}:
        return False
    if parse.pos[start] == "PRON" and (relative - start == 1) != (parse.lemmas[start] not in OWNERS):
        return False
    if parse.tags[start] in {"WDT", "WP", "EX"} or parse.lemmas[start] in {"it", "this", "that"}:
        return False
    dated = relative - 1 in page.tree.dates or parse.pos[relative - 1] == "NUM"
    return not dated and any(parse.pos[i] in {"NOUN", "PROPN", "PRON"} for i in words)


def _can_be_said(page: Page, first: int, until: int) -> bool:
    """True for words with a verb that do not end in a quotation, which has rules of its own.

    A lone participle will do: parsers take many a past tense for one.
    """
    parse = page.parse
    if until <= first or page.quotes.at(parse.ends[until - 1] - 1) is not None or parse.word(until) != ",":
        return False
    verbs = FINITE | {"MD"} if parse.pos[first] == "ADP" else FINITE | {"MD", "VBN"}
    return any(parse.tags[i] in verbs for i in range(first, until))


# -- inside a clause


def _insertions(page: Page) -> Iterator[Found]:
    """'…, in which, the aid group says, 17 died': what stands after the second comma is said."""
    parse = page.parse
    for first, last in parse.sentences:
        for v in range(first + 3, last - 1):
            if parse.word(v + 1) != "," or not _is_cue(page, v):
                continue
            source = source_before(page, v, first)
            if source is None or source[0] < first + 2 or parse.lemmas[source[0] - 2] not in OPENERS:
                continue
            content = page.tree.span((v + 2, _clause_end(page, v + 2, last)))
            if content is not None:
                yield _found(page, "inserted", _Tail(v, source, source[0] - 2), content)


def _clause_end(page: Page, start: int, last: int) -> int:
    return next((i for i in range(start, last) if page.parse.word(i) in {",", ";"}), last)


def _cut_at_insertions(page: Page, found: list[Found]) -> list[Found]:
    """Contents that run into an inserted relation end where its clause begins: what it says is not theirs."""
    parse = page.parse
    cuts = []
    for f in found:
        if f.rule == "inserted" and f.source is not None:
            at = f.source[0] - 2
            cuts.append(parse.starts[at - 1 if parse.pos[at - 1] == "ADP" else at])
    cuts.sort()
    return [f if f.rule == "inserted" else _ended(page, f, cuts) for f in found] if cuts else found


def _ended(page: Page, found: Found, cuts: list[int]) -> Found:
    pieces = []
    for start, end in found.content:
        near = bisect_right(cuts, start)
        cut = cuts[near] if near < len(cuts) and cuts[near] < end else None
        shorter = trimmed(page.parse.text, start, cut) if cut is not None else (start, end)
        if shorter:
            pieces.append(shorter)
        if cut is not None:
            break
    return replace(found, content=tuple(pieces) or found.content)


def _with_subject(page: Page, found: Found) -> Found:
    """A cue whose subject the parse has lost: the nouns between the commas before it."""
    if found.source is not None or found.rule not in SUBJECTED or page.parse.tags[found.at] not in FINITE:
        return found
    first, _ = page.parse.sentence(found.at)
    source = source_before(page, found.at, first)
    return replace(found, source=source) if source is not None else found


def off_the_lead(page: Page, found: Found) -> Found:
    """A source that the parser took from a dateline: the nouns between the dateline and the cue are meant."""
    parse = page.parse
    if found.source is None or found.rule in {"transcript", "signed"}:
        return found
    begins = after_lead(parse.text, parse.starts[found.source[0]])
    if begins == parse.starts[found.source[0]]:
        return found
    first = parse.token_at(begins)
    if first is not None and first < found.source[1]:
        return replace(found, source=(first, found.source[1]))
    end = found.cue[0][0]
    if first is None or first >= end:
        return found
    source = undated(page.tree, (first, end))
    return replace(found, source=source) if _is_nominal(page, *source) else found
