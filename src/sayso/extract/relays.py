"""Relays: who passed a statement on. 'X reported that Y had denied it' is Y's statement, via X."""

from bisect import bisect_right
from dataclasses import replace
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.lexicon.source_nouns import ORGANISATION_NOUNS, SPOKESPEOPLE, STATE_NOUNS
from sayso.extract.lexicon.speech_cues import RELAYED_CUES
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.outlets import is_outlet
from sayso.extract.phrases import Range, trimmed
from sayso.extract.quoted_as import with_quoted
from sayso.extract.quoting import is_passed_on
from sayso.extract.speakers import SPEAKING_NOUNS, head_of
from sayso.model.words import Span

NESTING: Final = 24
"""How many contents before a cue are asked whether they hold it."""
BESIDE: Final = 2
"""Tokens from "reported" to its ", citing"."""
FIRM: Final = wordlist(
    "accuse acknowledge admit confirm decline deny dispute refuse reject rule ask promise threaten"
) | {"no comment"}
"""Acts of speech that a record must not miss."""
LONGEST_CHAIN: Final = 4
"""Relays of one statement at most."""
MAIN: Final = 0.7
"""The share of a content that the relation inside takes (source, cue and content), from which the content says no more than that relation."""
HELD: Final = wordlist("believe consider doubt expect fear hope intend oppose plan support think want")
"""What someone holds: a relation inside another where a body holds it or those say it who speak for the holder."""
WHOLE_CLAUSES: Final = frozenset({"according", "as", "parenthesis", "signed", "transcript"})
"""Rules whose content is a clause or sentence of its own, whatever hangs on their cue."""
ACCORDING: Final = frozenset({"accord", "according", "per"})
"""Cues that hang on what is said, not on the relay's cue: "it reported that, according to the ministry, …"."""
SAME_SPEAKER: Final = wordlist("i we you he she they it him her them this that who which")
"""Subjects that most often mean the one who speaks already: "he said he believes"."""


def find_relays(page: Page, found: list[Found]) -> list[Found]:
    """The relations with their relays.

    A relation that is the main clause of what another says takes that other's place, which becomes its relay. Any
    other relation inside a content stands beside it where a trained engine found it and someone else speaks in it;
    else it is dropped: its words are there already.
    """
    found = with_quoted(page, found)
    found = _citing(page, found)
    found = _without_denials(page, found)
    outers = sorted(found, key=lambda f: (f.content[0][0], -f.content[-1][1]))
    spans = sorted((a, b, n) for n, f in enumerate(outers) for a, b in f.content)
    owner = {n: o for n in range(len(outers)) if (o := _around(page, n, outers, spans)) is not None}
    relayed = {id(outer): outers[n] for n, outer in owner.items() if _is_main(page, outer, outers[n])}
    kept = []
    for n, relation in enumerate(outers):
        if id(relation) in relayed:
            continue
        outer = owner.get(n)
        if outer is None:
            kept.append(relation)
        elif outer.source is not None and relayed.get(id(outer)) is relation:
            kept.append(_within(_via(relation, _chain(n, owner, outers)), outer))
        elif _is_anothers(page, relation) or _is_hearsay(page, outer, relation):
            kept.append(_via(relation, _chain(n, owner, outers)))
    return [_told(page, f) for f in kept]


def _without_denials(page: Page, found: list[Found]) -> list[Found]:
    """Contents cut before a clause in which someone else denies them ("…, which Norland denies")."""
    cuts = sorted(page.parse.starts[page.tree.first[f.at]] for f in found if f.rule == "relative")
    return [replace(f, content=_cut(page, f, cuts)) for f in found] if cuts else found


def _cut(page: Page, found: Found, cuts: list[int]) -> tuple[Span, ...]:
    start, end = found.content[-1]
    cut = next((c for c in cuts[bisect_right(cuts, start) :] if c < end), None)
    shorter = trimmed(page.parse.text, start, cut) if cut is not None else None
    return (*found.content[:-1], shorter) if shorter else found.content


def _around(page: Page, n: int, outers: list[Found], spans: list[tuple[int, int, int]]) -> Found | None:
    """The innermost other relation in whose content the cue of relation n stands."""
    inner, at = outers[n], page.parse.starts[outers[n].at]
    i = bisect_right(spans, (at, len(page.parse.text) + 1, 0))
    for _, end, m in reversed(spans[max(i - NESTING, 0) : i]):
        outer = outers[m]
        mutual = _inside(page.parse.starts[outer.at], inner.content)
        if m != n and at < end and not (mutual and outer.at > inner.at):
            return outer
    return None


def _inside(at: int, spans: tuple[Span, ...]) -> bool:
    return any(a <= at < b for a, b in spans)


def _is_main(page: Page, outer: Found, inner: Found) -> bool:
    """True where the relay says nothing but that someone else says it."""
    if outer.source is None or inner.source is None or inner.rule in {"hearsay", "noun"}:
        return False
    if inner.source[1] - inner.source[0] == 1 and page.parse.word(inner.source[0]).casefold() in SAME_SPEAKER:
        return False
    if inner.lemma not in RELAYED_CUES | ACCORDING and not (
        inner.lemma in HELD and _is_told_of(page, inner.source, outer.source)
    ):
        return False
    if not _is_sure(page, outer, inner) or not _hangs(page, outer, inner):
        return False
    if outer.rule == "transcript" and page.parse.starts[inner.source[0]] < outer.content[0][0]:
        return False
    words = sum(b - a for a, b in outer.content)
    starts, ends = page.parse.starts, page.parse.ends
    heads = sum(ends[last - 1] - starts[first] for first, last in (*inner.cue, inner.source))
    return heads + sum(b - a for a, b in inner.content) >= MAIN * words


def _hangs(page: Page, outer: Found, inner: Found) -> bool:
    """True where the parse hangs the inner cue on the outer one, or need not."""
    return page.parse.heads[inner.at] == outer.at or inner.lemma in ACCORDING or outer.rule in WHOLE_CLAUSES


def _is_sure(page: Page, outer: Found, inner: Found) -> bool:
    """False where only a rule sees a speaker in what the trained engine heard someone say, unless an outlet relays.

    "Said that Y had told": what was said before is passed on.
    """
    if inner.probability is not None or outer.probability is None or outer.source is None:
        return True
    firm = inner.lemma in FIRM | ACCORDING or inner.rule == "transcript" or is_passed_on(page, inner)
    firm = firm or (inner.lemma in HELD and inner.source is not None and _is_told_of(page, inner.source, outer.source))
    before = page.parse.tags[inner.at] == "VBN" and any(
        page.parse.lemmas[a] == "have" and page.parse.tags[a] == "VBD" for a in page.tree.kids(inner.at, "aux")
    )
    return firm or before or outer.lemma == "report" or _is_outlet(page, head_of(page.parse, *outer.source))


def _is_anothers(page: Page, inner: Found) -> bool:
    """True where another speaks in what someone says: "Rask told me", or heard by the trained engine ("the bureau believes")."""
    if inner.source is None or (inner.probability is None and not is_passed_on(page, inner)):
        return False
    first, last = inner.source
    return last - first > 1 or page.parse.word(first).casefold() not in SAME_SPEAKER


def _is_hearsay(page: Page, outer: Found, inner: Found) -> bool:
    """True where someone speaks in what nobody in particular passes on ("it is reported that the mayor denies …")."""
    heard = outer.source is None and inner.source is not None
    told = inner.lemma in RELAYED_CUES and outer.lemma in RELAYED_CUES
    return heard and told and page.parse.heads[inner.at] == outer.at and page.tree.kid(outer.at, "neg") is None


def _is_told_of(page: Page, holder: Range, teller: Range) -> bool:
    """True where a body holds it ("the bureau believes …, he said") or the teller speaks for another ("her aides")."""
    held_by, told_by = head_of(page.parse, *holder), head_of(page.parse, *teller)
    if page.parse.lemmas[held_by] in ORGANISATION_NOUNS | STATE_NOUNS:
        return True
    return page.parse.lemmas[told_by] in SPOKESPEOPLE and page.tree.kid(told_by, "poss") is not None


def _chain(n: int, owner: dict[int, Found], outers: list[Found]) -> list[Found]:
    """The relations around relation n, innermost first: "X reported that Y said that Z …"."""
    number = {id(outer): m for m, outer in enumerate(outers)}
    chain: list[Found] = []
    outer = owner.get(n)
    while outer is not None and len(chain) < LONGEST_CHAIN:
        chain.append(outer)
        outer = owner.get(number[id(outer)])
    return chain


def _via(inner: Found, chain: list[Found]) -> Found:
    """The relation with those around it as its relays, outermost first."""
    for outer in chain:
        if outer.source is None:
            break
        via, at = (*outer.via, outer.source), (*outer.via_at, outer.at)
        inner = replace(inner, via=(*via, *inner.via), via_at=(*at, *inner.via_at))
    return inner


def _within(inner: Found, outer: Found) -> Found:
    """The relation without words before those that its relay passes on."""
    begins = outer.content[0][0]
    content = tuple((max(a, begins), b) for a, b in inner.content if b > begins)
    return replace(inner, content=content or inner.content)


def _citing(page: Page, found: list[Found]) -> list[Found]:
    """'The agency reported, citing officials': the officials' words, via the agency.

    Who is no outlet and cites someone says it too: the statement stays theirs, and whom they cite is its basis.
    """
    parse, tree = page.parse, page.tree
    speakers: dict[int, int] = {}
    for at in range(len(parse)):
        if parse.word(at).casefold() == "citing":
            o = tree.kid(at, "dobj", "pobj")
            if o is not None and _speaks(page, o):
                speakers[at] = o
    by_sentence = {parse.sentence_number(at): at for at in speakers}
    others = {parse.sentence_number(f.at) for f in found if parse.word(f.at).casefold() != "citing"}
    kept = []
    for relation in found:
        sentence = parse.sentence_number(relation.at)
        citing = by_sentence.get(sentence)
        if relation.at in speakers or (parse.word(relation.at).casefold() == "citing" and sentence in others):
            continue
        if citing is not None and _passes_on(page, relation, citing):
            kept.append(_credited(page, relation, citing, speakers[citing]))
        else:
            kept.append(relation if citing is None else _without_citing(page, relation, citing))
    return kept


def _without_citing(page: Page, relation: Found, citing: int) -> Found:
    """Contents without ", citing X" at their end: it is no part of what is said but what that rests on."""
    if not citing or page.parse.word(citing - 1) != ",":
        return relation
    at = page.parse.starts[citing - 1]
    content = tuple(s for a, b in relation.content if (s := trimmed(page.parse.text, a, at if a < at < b else b)))
    return replace(relation, content=content or relation.content)


def _credited(page: Page, relation: Found, citing: int, speaker: int) -> Found:
    """The relation as the words of whom the outlet cites."""
    parse, tree = page.parse, page.tree
    source = tree.phrase(speaker)
    a, b = parse.starts[citing], parse.ends[source[1] - 1]
    pieces = [p for start, end in relation.content for p in ((start, min(end, a)), (max(start, b), end))]
    content = tuple(s for p in pieces if p[0] < p[1] and (s := trimmed(parse.text, *p)))
    via = (relation.source,) if relation.source else ()
    return replace(
        relation, source=source, content=content or relation.content, via=via, via_at=(relation.at,) * len(via)
    )


def _passes_on(page: Page, relation: Found, citing: int) -> bool:
    """True where an outlet reports and "citing" belongs to its report."""
    if relation.source is None or not _is_outlet(page, head_of(page.parse, *relation.source)):
        return False
    heads = page.parse.heads
    beside = 0 < citing - relation.at <= BESIDE
    return beside or heads[citing] in {relation.at, heads[relation.at]} or relation.rule == "according"


def _speaks(page: Page, o: int) -> bool:
    return page.parse.pos[o] == "PROPN" or page.parse.lemmas[o] in SPEAKING_NOUNS


def _told(page: Page, found: Found) -> Found:
    """'X told the paper': the paper relays."""
    if found.lemma not in {"tell", "inform"} or found.rule == "transcript":
        return found
    for o in page.tree.kids(found.at, "dobj", "dative", "iobj"):
        outlet = page.tree.phrase(o)
        if _is_outlet(page, o):
            return replace(found, via=(*found.via, outlet), via_at=(*found.via_at, -1))
    return found


def _is_outlet(page: Page, head: int) -> bool:
    return is_outlet(page.parse, page.tree.first[head], head)
