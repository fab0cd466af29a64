"""Cue verbs: 'X said that', 'A, X said', 'X vowed to', 'X denied the claim', 'X called for'."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.lexicon.speech_cues import (
    CLAUSE_CUES,
    DENIALS,
    ESTIMATE_CUES,
    GERUND_CUES,
    INFINITIVE_CUES,
    LEMMA_REPAIRS,
    NAMING_CUES,
    NUMBERED,
    OBJECT_CUES,
    PREPOSITION_CUES,
    REVISION_CUES,
    SPEECH,
)
from sayso.extract.lexicon.stances import OF_THINGS_SAID
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range, Tree, trimmed, without
from sayso.extract.subjects import SUBJECT, is_infinitive, source_of
from sayso.model.parse import Parse
from sayso.model.words import Span

AUXILIARY: Final = wordlist("aux auxpass neg advmod prt")
SAID_TO: Final = wordlist("go continue first last latest only seem appear come rush hasten")
"""What stands before "to say" where someone has said it."""
ANONYMITY: Final = wordlist("name identify quote")
"""What a source asks not to be: a condition of speaking, nothing said."""


def verb_relations(page: Page) -> Iterator[Found]:
    """Relations whose cue is a verb, in the order of their cues."""
    parse = page.parse
    for v in range(len(parse)):
        if (
            parse.pos[v] in {"VERB", "AUX"}
            and parse.deps[v] not in {"aux", "auxpass"}
            and not _is_purpose(page.tree, v)
        ):
            found = _read(page, v)
            if found is not None:
                yield found


def _is_purpose(tree: Tree, v: int) -> bool:
    """True for "to say" after anything but "went on" and its like: nobody has said it yet."""
    parse = tree.parse
    if not is_infinitive(tree, v):
        return False
    return parse.lemmas[parse.heads[v]] not in SAID_TO


def _no_comment(page: Page, v: int) -> Found | None:
    """'had no comment'."""
    parse, tree = page.parse, page.tree
    o = tree.kid(v, "dobj")
    if o is None or parse.lemmas[o] != "comment" or parse.lemmas[tree.first[o]] != "no":
        return None
    span = tree.span((tree.first[o], o + 1))
    found = _relation(page, v, "infinitive", (span,)) if span else None
    return replace(found, lemma="no comment") if found else None


def _ruled_out(page: Page, v: int) -> Found | None:
    """'could not rule out sabotage', 'ruled out a strike'."""
    parse, tree = page.parse, page.tree
    o = tree.kid(v, "dobj")
    out = any(parse.lemmas[k] == "out" for k in tree.kids(v, "prt"))
    if parse.lemmas[v] != "rule" or not out or o is None or o < v:
        return None
    span = tree.span(tree.extent(o))
    return _relation(page, v, "object", (span,)) if span else None


def _is_bare_participle(tree: Tree, v: int) -> bool:
    """True for "asked about the troops, …": the subject of the main clause did not ask."""
    parse = tree.parse
    if parse.tags[v] != "VBN" or parse.deps[v] not in {"advcl", "acl"} or tree.kid(v, "agent") is not None:
        return False
    return not tree.kids(v, "aux", "auxpass", *SUBJECT)


def _read(page: Page, v: int) -> Found | None:
    lemma = cue_lemma(page, v)
    if _is_bare_participle(page.tree, v):
        return None
    for rule, cues, read in (
        ("clause", CLAUSE_CUES, clause_content),
        ("parenthesis", CLAUSE_CUES, parenthesis_content),
        ("as", SPEECH, as_content),
        ("infinitive", INFINITIVE_CUES, infinitive_content),
        ("gerund", GERUND_CUES, gerund_content),
        ("object", OBJECT_CUES, object_content),
        ("relative", DENIALS, relative_content),
        ("naming", NAMING_CUES, naming_content),
        ("estimate", ESTIMATE_CUES, estimate_content),
        ("estimate", REVISION_CUES, revision_content),
    ):
        if lemma in cues:
            content = read(page.tree, v)
            if content:
                return _relation(page, v, rule, content)
    return _preposition(page, v) or _no_comment(page, v) or _ruled_out(page, v)


def _preposition(page: Page, v: int) -> Found | None:
    lemma, tree = cue_lemma(page, v), page.tree
    for p in tree.kids(v, "prep"):
        particle = page.parse.lemmas[p]
        if p > v and f"{lemma}-{particle}" in PREPOSITION_CUES:
            last = tree.last[p]
            span = tree.span((p + 1, last))
            if span and p + 1 < last:
                cue = (cue_range(tree, v), (p, p + 1))
                return _relation(page, v, "preposition", (span,), cue)
    return None


def _relation(page: Page, v: int, rule: str, content: tuple[Span, ...], cue: tuple[Range, ...] | None = None) -> Found:
    tree = page.tree
    held = cue or (cue_range(tree, v),)
    return Found(
        rule=rule,
        at=v,
        lemma=cue_lemma(page, v),
        cue=_joined(held),
        source=source_of(tree, v),
        content=content,
    )


def cue_lemma(page: Page, v: int) -> str:
    """The lemma of a cue, with the lemmatiser's known slips mended."""
    lemma = page.parse.lemmas[v]
    return LEMMA_REPAIRS.get(lemma, lemma)


def _joined(ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """Neighbouring ranges as one."""
    joined: list[Range] = []
    for first, last in ranges:
        if joined and joined[-1][1] == first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return tuple(joined)


def clause_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The clause that v governs, without the words of v and its subject where they stand in its middle."""
    c = _own_clause(tree, v)
    if c is None or _infinitive_between(tree, v, c) or tree.parse.tags[tree.first[c]] == "VBG":
        return ()
    first, last = _after_date(tree, v, tree.first[c]), min(tree.last[c], _next_cue(tree, c))
    for more in tree.kids(v, "ccomp"):
        if more > c and tree.first[more] == last:
            last = tree.last[more]
    pieces = [*without((first, last), _group(tree, v, c)), *_condition_after(tree, v, c)]
    return tuple(here for s in _spans(tree, pieces) if (here := _in_paragraph(tree, v, s)))


def _condition_after(tree: Tree, v: int, c: int) -> list[Range]:
    """The condition that follows the cue of a clause before it: "… will hold, the agency said, unless …"."""
    after = [k for k in tree.kids(v, "advcl") if c < v < tree.first[k]]
    return [tree.extent(k) for k in after if tree.parse.lemmas[tree.first[k]] in {"if", "unless"}]


def _own_clause(tree: Tree, v: int) -> int | None:
    """The clause that v governs; not the one before it that has a cue of its own ("X said it; Y said that")."""
    clauses = tree.kids(v, "ccomp")
    if len(clauses) > 1 and clauses[0] < v < clauses[-1] and tree.parse.lemmas[clauses[0]] in SPEECH:
        return next(c for c in clauses if c > v)
    return clauses[0] if clauses else _strayed(tree, v)


def _strayed(tree: Tree, v: int) -> int | None:
    """The "that" clause which the parser hung on a noun between: "said in a briefing to parliament that …"."""
    parse = tree.parse
    if parse.lemmas[v] not in SPEECH:
        return None
    between = ("prep", "npadvmod", "dative") if parse.lemmas[v] in DENIALS else ("prep", "npadvmod", "dobj", "dative")
    nouns = [o for p in tree.kids(v, *between) if p > v for o in (p, *parse.children(p))]
    for noun in (*nouns, *(o for n in nouns for p in tree.kids(n, "prep") for o in parse.children(p))):
        for c in tree.kids(noun, "acl", "ccomp", "relcl"):
            if c > noun and parse.lemmas[tree.first[c]] == "that" and parse.deps[tree.first[c]] == "mark":
                return c
    return None


def _after_date(tree: Tree, v: int, first: int) -> int:
    """Where a clause begins when the day of saying it stands before it: "said on Tuesday it regretted"."""
    parse = tree.parse
    if first != v + 1:
        return first
    day = first + 1 if parse.pos[first] == "ADP" else first
    dated = tree.dates.get(day)
    ahead = dated[1] if dated is not None and dated[0] == day else first
    follows = ahead < len(parse) and parse.word(ahead) != ","
    return ahead if follows and ahead < tree.last[parse.heads[first]] else first


def _infinitive_between(tree: Tree, v: int, c: int) -> bool:
    """True where "to …" stands nearer to the cue than the clause: "agreed to send arms it can use"."""
    x = tree.kid(v, "xcomp")
    if tree.parse.lemmas[v] not in INFINITIVE_CUES or tree.parse.deps[tree.first[c]] == "mark":
        return False
    return x is not None and v < x < c and any(tree.parse.tags[a] == "TO" for a in tree.kids(x, "aux"))


def _next_cue(tree: Tree, c: int) -> int:
    """Where another cue begins that the parser hangs on the clause ("…, and added that", "…, while others say")."""
    parse = tree.parse
    for k in tree.kids(c, "conj", "advcl"):
        starts = tree.first[k]
        if k > c and parse.lemmas[k] in SPEECH and tree.kid(k, "ccomp", "dobj") is not None:
            bare = tree.kid(k, *SUBJECT) is None
            if parse.deps[k] == "conj" and parse.tags[k] in {"VBD", "VBZ", "VBP"} and bare:
                return starts if starts < k and starts > c else _before_conjunction(parse, c, k)
            if parse.deps[k] == "advcl" and not bare and parse.lemmas[starts] in {"while", "although", "though"}:
                return starts
    return len(parse)


def _before_conjunction(parse: Parse, c: int, k: int) -> int:
    """The place of the "and" that joins k to c, or of k itself."""
    joints = [x for x in parse.children(c) if parse.deps[x] == "cc" and c < x < k]
    return joints[-1] if joints else k


def _in_paragraph(tree: Tree, v: int, span: Span) -> Span | None:
    """The part of a span that stands in the cue's paragraph: parsers join paragraphs that lack a full stop."""
    text, at = tree.parse.text, tree.parse.starts[v]
    start, end = span
    if end <= at and (cut := text.rfind("\n", start, end)) >= 0:
        return trimmed(text, cut + 1, end)
    if start >= at and (cut := text.find("\n", start, end)) >= 0:
        return trimmed(text, start, cut)
    return span


def parenthesis_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The clause around a parenthetical "X said"."""
    parse = tree.parse
    if parse.deps[v] != "parataxis" or tree.kid(v, *SUBJECT) is None:
        return ()
    return _spans(tree, without(tree.extent(parse.heads[v]), tree.extent(v)))


def infinitive_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """What someone vows or refuses: "to" and its verb, with the person told where there is one."""
    x = tree.kid(v, "xcomp", "ccomp")
    if x is None or x < v or not any(tree.parse.tags[a] == "TO" for a in tree.kids(x, "aux")):
        return ()
    if tree.parse.lemmas[x] in ANONYMITY and tree.kid(x, "auxpass") is not None:
        return ()
    first, last = tree.extent(x)
    told = tree.kid(v, "dobj", "dative")
    if told is not None and v < told < first:
        first = tree.first[told]
    return _spans(tree, [(first, last)])


def gerund_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """What someone denies or admits doing."""
    x = tree.kid(v, "xcomp", "ccomp")
    if x is None or x < v or tree.parse.tags[x] != "VBG":
        return ()
    return _spans(tree, [(max(tree.first[x], v + 1), tree.last[x])])


def object_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The object of v with what belongs to it."""
    o = tree.kid(v, "dobj")
    if o is None or o < v:
        return _that_thing(tree, v)
    first, last = tree.extent(o)
    for more in tree.kids(v, "prep", "xcomp", "oprd"):
        if more == last and not _temporal(tree, more):
            last = tree.last[more]
    return _spans(tree, [(first, last)])


def _that_thing(tree: Tree, v: int) -> tuple[Span, ...]:
    """The object of "disputes that figure", which parsers take for a clause."""
    parse = tree.parse
    if v + 3 >= len(parse) or parse.lemmas[v] not in DENIALS or parse.word(v + 1) not in {"that", "this"}:
        return ()
    closed = parse.pos[v + 3] in {"PUNCT", "CCONJ", "ADP"}
    return _spans(tree, [(v + 1, v + 3)]) if closed and parse.lemmas[v + 2] in OF_THINGS_SAID else ()


def relative_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """What someone denies in passing: "war crimes, which Norland denies"."""
    parse, noun = tree.parse, tree.parse.heads[v]
    s, o = tree.kid(v, *SUBJECT), tree.kid(v, "dobj")
    if parse.deps[v] != "relcl" or s is None or parse.tags[s] in {"WP", "WDT"} or (o is not None and o > v):
        return ()
    return _spans(tree, [(tree.first[noun], tree.first[v])])


def naming_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """What someone calls something, with the thing: "called the reports fake"."""
    c = tree.kid(v, "ccomp")
    if c is not None and c > v and tree.kid(c, *SUBJECT) is not None:
        return _spans(tree, [tree.extent(c)])
    o, as_what = tree.kid(v, "dobj"), tree.kid(v, "oprd")
    if o is None or as_what is None or not v < o < as_what:
        return ()
    return _spans(tree, [(tree.first[o], tree.last[as_what])])


def estimate_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """What someone puts a number on, with the number: "put losses at 1,200 a day"."""
    o = tree.kid(v, "dobj")
    at = next((p for p in tree.kids(v, "prep") if tree.parse.lemmas[p] == "at"), None)
    if at is None and o is not None:
        at = next((p for p in tree.kids(o, "prep") if tree.parse.lemmas[p] == "at"), None)
    if o is None or at is None or not v < o < at:
        return ()
    first, last = tree.extent(at)
    return _spans(tree, [(tree.first[o], last)]) if _numbered(tree, (first, last)) else ()


def revision_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The number that someone moves, with what to: "raised the death toll to 19"."""
    o = tree.kid(v, "dobj")
    if o is None or o < v or tree.parse.lemmas[o] not in NUMBERED:
        return ()
    first, last = tree.extent(o)
    above = [p for noun in (v, *tree.parse.subtree(o)) for p in tree.kids(noun, "prep")]
    to = next((p for p in above if p > o and tree.parse.lemmas[p] == "to" and _numbered(tree, tree.extent(p))), None)
    return _spans(tree, [(first, max(last, tree.last[to]))]) if to is not None else ()


def _numbered(tree: Tree, tokens: Range) -> bool:
    return any(tree.parse.pos[i] == "NUM" for i in range(*tokens))


def as_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The clause that "as X reports" is said of."""
    parse = tree.parse
    begins = tree.first[v]
    if parse.deps[v] != "advcl" or parse.lemmas[begins] != "as" or tree.kid(v, "ccomp", "dobj", "xcomp") is not None:
        return ()
    spans = _spans(tree, without(_after_semicolon(tree, begins, tree.extent(parse.heads[v])), tree.extent(v)))
    return tuple(here for s in spans if (here := _in_paragraph(tree, v, s)))


def _after_semicolon(tree: Tree, i: int, tokens: Range) -> Range:
    """A range without what stands before i up to the last semicolon before it."""
    cuts = [k for k in range(tokens[0], i) if tree.parse.word(k) == ";"]
    return (cuts[-1] + 1 if cuts else tokens[0]), tokens[1]


def _temporal(tree: Tree, p: int) -> bool:
    o = tree.kid(p, "pobj")
    return o is not None and o in tree.dates


def _group(tree: Tree, v: int, c: int) -> Range:
    """The words of v itself: cue and subject, from the first to the last."""
    first, last = cue_range(tree, v)
    s = tree.kid(v, *SUBJECT)
    if s is not None:
        a, b = tree.phrase(s, barred=((v, v + 1),))
        if not (a <= c < b):
            first, last = min(first, a), max(last, b)
    return first, last


def _spans(tree: Tree, ranges: list[Range]) -> tuple[Span, ...]:
    return tuple(span for r in ranges if (span := tree.span(r)))


def cue_range(tree: Tree, v: int) -> Range:
    """The verb with the auxiliaries, negation and adverbs that touch it, and its particle."""
    parse, first, last = tree.parse, v, v + 1
    while first > 0 and parse.heads[first - 1] == v and parse.deps[first - 1] in AUXILIARY:
        first -= 1
    while last < len(parse) and parse.heads[last] == v and parse.deps[last] == "prt":
        last += 1
    return first, last
