"""Mending: what the tagger left ragged, made whole by the parse: pieces of content that break off, or are another's."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from sayso.engines.tagger.decoding import Range
from sayso.engines.tagger.tagger import Tagged
from sayso.extract.found import Page
from sayso.extract.lexicon.stances import CUES_BY_STANCE
from sayso.extract.phrases import trimmed
from sayso.extract.quotes import Quote
from sayso.model.statement import Attribution
from sayso.model.words import Span, quote

LEADING: Final = frozenset({"det", "poss", "amod", "compound", "nummod", "aux", "auxpass", "mark", "case"})
"""What cannot stand last: the word it belongs to comes after it."""
NEAR: Final = 12
"""Cues on either side of a piece that are asked whether they take it; a bound for sentences without end."""
SUBJECT: Final = ("nsubj", "nsubjpass")
AUXILIARY: Final = frozenset({"aux", "auxpass"})
RAISING: Final = frozenset({"appear", "seem"})
FINITE: Final = frozenset({"VBD", "VBP", "VBZ", "MD"})
RELATIVE: Final = frozenset({"WDT", "WP", "WP$"})
LONGEST_CLAUSE: Final = 40
"""Tokens from a clause's first word to where it breaks off at most."""
REFUSING: Final = CUES_BY_STANCE["denies"] | CUES_BY_STANCE["disputes"] | CUES_BY_STANCE["withdraws"]
"""Verbs whose object is what is denied or taken back."""
GAP: Final = 6
"""Code points between two paragraphs of one quotation at most, with its next mark."""
STEPS: Final = 12
"""How often a piece grows at most, a phrase at a time, and how far up its phrases go."""


# -- pieces that are the cue's or another's


def with_object(page: Page, one: Tagged) -> Tagged:
    """A relation whose content begins with what its verb denies or takes back ("withdrew | a story about the dam")."""
    verb = next((i for i in range(*one.cue) if page.parse.lemmas[i] in REFUSING), None)
    noun = None if verb is None else page.tree.kid(verb, "dobj")
    (begin, end), *others = one.content
    if verb is None or noun is None or begin != one.cue[1] or not verb < page.tree.first[noun] <= noun < begin:
        return one
    first = page.tree.first[noun]
    return replace(one, cue=(one.cue[0], first), content=((first, end), *others))


def with_verb(page: Page, one: Tagged) -> Tagged:
    """A relation whose content begins with the verb that its cue only helps ("seems to have | believed that …")."""
    parse, (begin, end), (first, last) = page.parse, one.content[0], one.cue
    aux = next((i for i in range(last - 1, first - 1, -1) if parse.pos[i] != "ADV"), first)
    helped = parse.heads[aux] if parse.deps[aux] in AUXILIARY else -1
    says = any(parse.pos[i] == "VERB" and parse.lemmas[i] not in RAISING for i in range(first, last))
    clause = page.tree.kid(helped, "ccomp") if begin <= helped < end and not (says and aux < last - 1) else None
    if begin != last or clause is None or not helped < page.tree.first[clause] < end:
        return one
    return replace(one, cue=(one.cue[0], helped + 1), content=((helped + 1, end), *one.content[1:]))


def with_light_verb(page: Page, one: Tagged) -> Tagged:
    """A relation whose cue is but the object of the verb before it ("raise | the alarm over the shells")."""
    parse, (first, last) = page.parse, one.cue
    noun = next((i for i in range(first, last) if parse.deps[i] == "dobj"), None)
    verb = first - 1
    bare = noun is not None and parse.heads[noun] == verb and page.tree.first[noun] == first
    if not bare or any(a <= verb < b for a, b in (*one.source, *one.content)):
        return one
    return replace(one, cue=(verb, last))


def without_next_deed(page: Page, one: Tagged) -> Tagged:
    """A relation whose last piece ends before what its speaker did next ("said the dam held | and called for calm")."""
    verb = next((i for i in range(*one.cue) if page.parse.pos[i] == "VERB"), None)
    deed = None if verb is None else page.tree.kid(verb, "conj")
    begin, end = one.content[-1]
    if verb is None or deed is None or not (verb < begin < deed < end and page.parse.tags[deed] in FINITE):
        return one
    if page.tree.kid(deed, *SUBJECT, "expl") is not None:
        return one
    joint = next(
        (i for i in range(deed - 1, begin, -1) if page.parse.deps[i] == "cc" and page.parse.heads[i] == verb), None
    )
    return one if joint is None else replace(one, content=(*one.content[:-1], (begin, joint)))


def without_others(page: Page, tagged: Sequence[Tagged]) -> list[Tagged]:
    """The relations in their order, those of several pieces of content without the pieces that another says."""
    starts = [one.cue[0] for one in tagged]
    several = ((_own(page, one, tagged, starts) if len(one.content) > 1 else one) for one in tagged)
    return [_with_mark(page, one) if len(one.content) > 1 else one for one in several]


def _with_mark(page: Page, one: Tagged) -> Tagged:
    """A lone "that" together with its clause, over what is inserted between them ("that, according to X, …")."""
    (first, last), (begin, end), *others = one.content
    inserted = not any(a < begin and last < b for a, b in (one.cue, *one.source))
    alone = last - first == 1 and page.parse.deps[first] == "mark"
    if not alone or not inserted or page.parse.sentence_number(first) != page.parse.sentence_number(begin):
        return one
    return replace(one, content=((first, end), *others))


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
    """The relations, what is said in them grown to both ends of the quotation or phrase inside which it broke off.

    In text order of their contents.
    """
    whole = _with_whole_quotes(page, relations)
    cues = sorted(span for one in whole if one.cue for span in one.cue.spans)
    starts, ends = [start for start, _ in cues], sorted(end for _, end in cues)
    return tuple(
        sorted((_finished(page, one, starts, ends) for one in whole), key=lambda o: (o.content.start, o.content.end))
    )


def _finished(page: Page, one: Attribution, starts: list[int], ends: list[int]) -> Attribution:
    whole = (_to_colon(page, one, _whole(page, one, span, starts), starts) for span in one.content.spans)
    spans = tuple(_begun(page, one, span, ends) for span in whole)
    return one if spans == one.content.spans else replace(one, content=quote(page.parse.text, *_apart(spans)))


def _with_whole_quotes(page: Page, relations: Sequence[Attribution]) -> list[Attribution]:
    """The relations: what breaks off inside a quotation goes on to its end, or is left to the one that has the rest."""
    said = sorted(span for one in relations for span in one.content.spans)

    def is_anothers(span: Span, rest: Span) -> bool:
        at = bisect_left(said, (rest[0] + 2, 0))
        return any(other != span and other[1] >= rest[1] - 1 for other in said[max(at - NEAR, 0) : at])

    def mended(one: Attribution) -> Attribution:
        spans = tuple(span for old in one.content.spans if (span := _quoted(page, one, old, is_anothers)) is not None)
        same = not spans or spans == one.content.spans
        return one if same else replace(one, content=quote(page.parse.text, *_apart(spans)))

    return [mended(one) for one in relations]


def _quoted(page: Page, one: Attribution, span: Span, is_anothers: Callable[[Span, Span], bool]) -> Span | None:
    """A span that holds one end of a quotation, grown to its other end: marks say where a speaker's words stop.

    None for one that lies in a quotation the rest of which another holds. A quotation that holds the relation's own cue
    or source is one in which another speaks.
    """
    start, end = span
    own = [*(one.cue.spans if one.cue else ()), *(one.source.spans if one.source else ())]
    for quoted in (page.quotes.at(start), page.quotes.at(end - 1)):
        rest = None if quoted is None else _rest(quoted, span)
        if quoted is None or rest is None or not _is_whole(page, quoted) or any(quoted.holds(a, b) for a, b in own):
            continue
        if not is_anothers(span, rest):
            start, end = min(start, rest[0]), max(end, rest[1])
        elif quoted.holds(*span):
            return None
    return trimmed(page.parse.text, start, end) if (start, end) != span else span


def _rest(quoted: Quote, span: Span) -> Span | None:
    """What of a quotation comes after a span that begins with it, or before one that ends with it."""
    if span[0] <= quoted.start + 1 and span[1] < quoted.end:
        return span[1], quoted.end
    if quoted.end - 1 <= span[1] and quoted.start < span[0]:
        return quoted.start, span[0]
    return None


def _is_whole(page: Page, quoted: Quote) -> bool:
    """True for a quotation that closes, or goes on in the next paragraph with another mark."""
    text = page.parse.text
    return quoted.closed or text[quoted.end : quoted.end + GAP].lstrip()[:1] == text[quoted.start]


def _apart(spans: Sequence[Span]) -> list[Span]:
    """The spans in their order, none beginning before the one before it ends."""
    kept: list[Span] = []
    for start, end in spans:
        after = max(start, kept[-1][1] if kept else start)
        if after < end:
            kept.append((after, end))
    return kept


def _begun(page: Page, one: Attribution, span: Span, cues: list[int]) -> Span:
    """A span that begins where a phrase can: after the cue before it and words of its own relation.

    What its first verb is said of belongs to it ("the dam | has burst"), and so does what describes its first noun.
    """
    parse = page.parse
    tokens = parse.tokens_in(span)
    if not tokens or parse.starts[tokens[0]] != span[0]:
        return span
    first = _subject(page, tokens[0])
    if first is None or parse.starts[first] < _floor(page, one, span[0], cues):
        return span
    return parse.starts[first], span[1]


def _subject(page: Page, i: int) -> int | None:
    """Where the subject begins that stands right before the token at i and its verb."""
    parse, tree = page.parse, page.tree
    verb = parse.heads[i] if parse.deps[i] in AUXILIARY else i
    if parse.tags[i] not in FINITE:
        return None
    subject = tree.kid(verb, *SUBJECT)
    if subject is None or tree.last[subject] > i or parse.tags[subject] in RELATIVE:
        return None
    between = range(tree.last[subject], i)
    return tree.first[subject] if all(parse.pos[k] in {"PUNCT", "ADV"} for k in between) else None


def _floor(page: Page, one: Attribution, start: int, cues: list[int]) -> int:
    """The offset down to which a span may grow: the sentence's start, a cue, or other words of the relation."""
    parse = page.parse
    first, _ = parse.sentence(max(parse.tokens_in((start, start + 1)), default=0))
    at = bisect_right(cues, start)
    own = [one.content, *(words for words in (one.source,) if words)]
    behind = [end for words in own for _, end in words.spans if end <= start]
    return max([parse.starts[first], *cues[max(at - 1, 0) : at], *behind])


def _whole(page: Page, one: Attribution, span: Span, cues: list[int]) -> Span:
    """A span that ends where a phrase can: before the next cue and the next words of its own relation."""
    parse = page.parse
    tokens = parse.tokens_in(span)
    if not tokens or parse.ends[tokens[-1]] != span[1]:
        return span
    last = _clause_end(page, tokens)
    limit = _limit(page, one, span[1], cues)
    if parse.ends[last - 1] > limit:
        last = tokens[-1] + 1
    for _ in range(STEPS):
        grown = _next(page, last - 1)
        if grown is None:
            grown = _predicate(page, tokens[0], last - 1)
        if grown is None or grown <= last or parse.ends[grown - 1] > limit:
            break
        last = grown
    return span[0], parse.ends[last - 1]


def _to_colon(page: Page, one: Attribution, span: Span, cues: list[int]) -> Span:
    """A span that ends at a colon inside a line, grown by what the colon announces ("one view on the dam: it is old").

    In PolNeAR's training articles 95 such contents go on and 32 end there. A quotation after it is heard by itself.
    """
    parse = page.parse
    colon = parse.token_at(span[1])
    after = None if colon is None or parse.word(colon) != ":" else colon + 1
    if after is None or after >= len(parse) or "\n" in parse.text[span[1] : parse.starts[after]]:
        return span
    _, last = parse.sentence(after)
    end, at = parse.ends[last - 1], bisect_left(cues, span[1])
    words = (one.content, *(own for own in (one.source,) if own))
    taken = [*cues[at : at + 1], *(start for own in words for start, _ in own.spans if start >= span[1])]
    if any(start < end for start in taken) or page.quotes.within(span[1], end):
        return span
    return trimmed(parse.text, span[0], end) or span


def _clause_end(page: Page, tokens: Sequence[int]) -> int:
    """Where the clause ends whose "that" or "if" is in the content but whose verb is not; else the content's end."""
    parse, last = page.parse, tokens[-1] + 1
    verbs = (parse.heads[i] for i in tokens[-LONGEST_CLAUSE:] if parse.deps[i] == "mark")
    return max([last, *(page.tree.last[verb] for verb in verbs if verb >= last)])


def _next(page: Page, i: int) -> int | None:
    """Where the phrase ends that the token at i cannot close; None where it can."""
    parse, tree = page.parse, page.tree
    dep, head = parse.deps[i], parse.heads[i]
    if dep in LEADING and head > i and parse.pos[i] not in {"PRON", "PROPN", "NOUN"}:
        return max(head + 1, _of_phrase(page, head))
    if parse.lemmas[i] == "be" and tree.kid(i, "prep", "attr", "acomp") is not None and tree.last[i] > i + 1:
        return tree.last[i]
    if dep == "prep" and tree.last[i] > i + 1 and tree.kid(i, "pobj", "pcomp") is not None:
        return tree.last[i]
    return None


def _predicate(page: Page, first: int, i: int) -> int | None:
    """Where the clause ends in whose subject the token at i stands, if the clause begins after the token at `first`."""
    parse, tree = page.parse, page.tree
    if i + 1 >= len(parse) or parse.pos[i + 1] == "PUNCT":
        return None
    for _ in range(STEPS):
        if parse.deps[i] in SUBJECT:
            break
        head = parse.heads[i]
        ends_there = tree.last[head] == tree.last[i] or (parse.deps[i] == "compound" and head == i + 1)
        if head == i or tree.first[head] < first or not ends_there:
            return None
        i = head
    verb = parse.heads[i]
    opened = first <= tree.first[verb] < tree.first[i] or first <= parse.heads[verb] < tree.first[i]
    return tree.last[verb] if parse.deps[i] in SUBJECT and verb > i and opened else None


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
