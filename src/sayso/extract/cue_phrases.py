"""Cue phrases: 'according to X', 'X's claim that', 'reportedly', 'is believed to', 'it is reported that'."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.cue_verbs import cue_lemma, cue_range
from sayso.extract.found import Found, Page
from sayso.extract.lexicon.speech_cues import (
    HEARSAY_ADVERBS,
    HEARSAY_NOUNS,
    NOUN_CUES,
    OF_NOUN_CUES,
    REPORTED_PASSIVES,
)
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range, without
from sayso.extract.subjects import SUBJECT
from sayso.model.words import Span

CLAUSE_DEPS: Final = wordlist("ROOT ccomp advcl relcl conj parataxis pcomp acl csubj")
ANCHOR_LIMIT: Final = 12
"""How many heads up a clause is looked for."""
FEWEST_WORDS: Final = 3
"""What "reportedly" is said of has at least so many words; less is a parser's slip."""
VIEW_NOUNS: Final = {
    "in": wordlist("assessment estimation judgement judgment opinion telling view words"),
    "by": wordlist("account count estimate reckoning tally"),
}


def phrase_relations(page: Page) -> Iterator[Found]:
    """Relations whose cue is no finite verb of speech, in the order of their cues."""
    for i in range(len(page.parse)):
        for read in (_according, _view, _hearsay, _noun, _passive):
            found = read(page, i)
            if found is not None:
                yield found
                break


def _according(page: Page, i: int) -> Found | None:
    """'According to X, …' and '…, per X'."""
    parse, tree = page.parse, page.tree
    word = parse.word(i).casefold()
    if word == "according" and i + 1 < len(parse) and parse.word(i + 1).casefold() == "to":
        cue, lemma = (i, i + 2), "accord"
    elif word == "per" and parse.pos[i] in {"ADP", "SCONJ"} and i > 0 and parse.word(i - 1) in {",", "("}:
        cue, lemma = (i, i + 1), "per"
    else:
        return None
    o = next((c for p in (i, cue[1] - 1) for c in tree.kids(p, "pobj", "pcomp") if c >= cue[1]), None)
    if o is None:
        return None
    source = _until_comma(page, tree.phrase(o), o)
    content = _clause_around(page, i, (i, max(source[1], cue[1])))
    return Found(rule="according", at=i, lemma=lemma, cue=(cue,), source=source, content=content) if content else None


def _view(page: Page, i: int) -> Found | None:
    """'In the words of X, …', 'in his view, …', 'by the ministry's account, …', 'by one estimate, …'."""
    parse, tree = page.parse, page.tree
    nouns = VIEW_NOUNS.get(parse.word(i).casefold())
    noun = tree.kid(i, "pobj") if nouns and parse.pos[i] == "ADP" else None
    if noun is None or nouns is None or nouns.isdisjoint({parse.word(noun).casefold(), parse.lemmas[noun]}):
        return None
    owner = tree.kid(noun, "poss")
    of = next((c for c in tree.kids(noun, "prep") if parse.lemmas[c] == "of"), None)
    if owner is None and of is not None:
        owner = tree.kid(of, "pobj")
        if owner is not None and parse.pos[owner] == "NUM":
            return None
    last = max(noun + 1, of + 1 if of is not None else 0)
    nobodys = owner is None and tree.kid(noun, "det", "amod", "nummod") is not None and i + 1 < noun
    if owner is None and not nobodys:
        return None
    source = (i + 1, noun + 1) if owner is None else _owner(page, owner)
    cue = tuple(without((i, last), source))
    content = _clause_around(page, i, (i, max(last, source[1])))
    found = Found(rule="according", at=i, lemma=parse.lemmas[noun], cue=cue, source=source, content=content)
    return found if content else None


def _hearsay(page: Page, i: int) -> Found | None:
    """'reportedly', 'allegedly': a clause on the word of someone whom the text does not name."""
    parse, tree = page.parse, page.tree
    if parse.lemmas[i] not in HEARSAY_ADVERBS and parse.word(i).casefold() not in HEARSAY_ADVERBS:
        return None
    head = parse.heads[i]
    while parse.deps[head] in {"acomp", "attr", "xcomp", "amod"} and tree.kid(head, *SUBJECT) is None:
        head = parse.heads[head]
    if head == i:
        return None
    pieces = without(_own_clause(page, head), (i, i + 1))
    spans = tuple(s for p in pieces if (s := tree.span(p)))
    if sum(last - first for first, last in pieces) < FEWEST_WORDS or not spans:
        return None
    return Found(rule="hearsay", at=i, lemma=parse.lemmas[i], cue=((i, i + 1),), content=spans)


def _own_clause(page: Page, head: int) -> Range:
    """The clause of a verb, from its subject on, cut before a clause joined to it."""
    parse, tree = page.parse, page.tree
    first, last = tree.extent(head)
    for child in parse.children(head):
        if child > head and _is_another_clause(page, child):
            joints = [c for c in parse.children(head) if parse.deps[c] == "cc" and head < c < child]
            last = min(last, *joints, tree.first[child])
        if (child < head and parse.deps[child] in {"mark", "advcl"}) or _opens(page, child):
            first = max(first, tree.last[child])
    return first, max(last, head + 1)


def _opens(page: Page, child: int) -> bool:
    """True for "However," and its like before a clause."""
    parse = page.parse
    comma = child + 1 < len(parse) and parse.word(child + 1) == ","
    return comma and parse.deps[child] in {"advmod", "cc"} and child == page.tree.first[parse.heads[child]]


def _is_another_clause(page: Page, child: int) -> bool:
    parse = page.parse
    if parse.deps[child] == "conj":
        return page.tree.kid(child, *SUBJECT) is not None or parse.tags[child] in {"VBD", "VBZ", "VBP"}
    return parse.deps[child] in {"advcl", "parataxis"} and page.tree.kid(child, *SUBJECT) is not None


def _noun(page: Page, i: int) -> Found | None:
    """'the claim that …', 'X's denial of …'."""
    parse, tree = page.parse, page.tree
    lemma = parse.lemmas[i]
    if parse.pos[i] != "NOUN" or lemma not in NOUN_CUES:
        return None
    content = _that_clause(page, i) or (_of_phrase(page, i) if lemma in OF_NOUN_CUES else None)
    if content is None:
        return None
    owner = tree.kid(i, "poss")
    source = _owner(page, owner) if owner is not None else _by(page, i) or _from_verb(page, i)
    if source is None and lemma not in HEARSAY_NOUNS:
        return None
    return Found(rule="noun", at=i, lemma=lemma, cue=((i, i + 1),), source=source, content=(content,))


def _that_clause(page: Page, i: int) -> Span | None:
    parse, tree = page.parse, page.tree
    for c in tree.kids(i, "acl", "ccomp", "relcl"):
        first = tree.first[c]
        if first > i and parse.lemmas[first] == "that" and parse.deps[first] == "mark":
            return tree.span(tree.extent(c))
    return None


def _of_phrase(page: Page, i: int) -> Span | None:
    parse, tree = page.parse, page.tree
    for p in tree.kids(i, "prep"):
        if p == i + 1 and parse.lemmas[p] == "of" and tree.last[p] > p + 1:
            return tree.span((p + 1, tree.last[p]))
    return None


def _by(page: Page, i: int) -> Range | None:
    """'claims by X', 'a warning from X'."""
    for p in page.tree.kids(i, "prep"):
        if page.parse.lemmas[p] in {"by", "from"} and (o := page.tree.kid(p, "pobj")) is not None:
            return page.tree.phrase(o)
    return None


def _from_verb(page: Page, i: int) -> Range | None:
    """'X made the claim that', 'X expressed hope that': the subject of the verb that the noun is the object of."""
    head = page.parse.heads[i]
    if page.parse.deps[i] != "dobj" or page.parse.lemmas[head] not in {"make", "express", "voice", "issue", "repeat"}:
        return None
    s = page.tree.kid(head, *SUBJECT)
    return page.tree.phrase(s, barred=((head, head + 1),)) if s is not None else None


def _passive(page: Page, v: int) -> Found | None:
    """'X is believed to …', 'it is reported that …', 'X was told that …': someone's word, and not the subject's."""
    parse, tree = page.parse, page.tree
    if parse.tags[v] != "VBN" or cue_lemma(page, v) not in REPORTED_PASSIVES or tree.kid(v, "auxpass") is None:
        return None
    x = tree.kid(v, "xcomp")
    s = tree.kid(v, "nsubjpass", "nsubj")
    if x is None or x < v or s is None or parse.tags[tree.first[x]] != "TO":
        return None
    spans = tuple(p for r in (tree.phrase(s, barred=((v, v + 1),)), tree.extent(x)) if (p := tree.span(r)))
    agent = tree.kid(v, "agent")
    o = tree.kid(agent, "pobj") if agent is not None else None
    source = tree.phrase(o) if o is not None else None
    return Found(
        rule="passive", at=v, lemma=cue_lemma(page, v), cue=(cue_range(tree, v),), source=source, content=spans
    )


def _owner(page: Page, owner: int) -> Range:
    """A possessor without its 's."""
    first, last = page.tree.phrase(owner)
    while last > first + 1 and page.parse.tags[last - 1] == "POS":
        last -= 1
    return first, last


def _until_comma(page: Page, source: Range, head: int) -> Range:
    """A source after "according to", cut where the clause begins that the parser took into it."""
    parse = page.parse
    relative = False
    for i in range(head + 1, source[1]):
        if parse.word(i) != ",":
            continue
        if any(parse.word(c).casefold() in {"who", "which"} for c in range(i + 1, min(i + 3, source[1]))):
            relative = True
        elif relative or any(parse.deps[c] in {"nsubj", "nsubjpass"} for c in range(i + 1, min(i + 6, source[1]))):
            return source[0], i
    return source


def _clause_around(page: Page, i: int, phrase: Range) -> tuple[Span, ...]:
    """The clause that the phrase at i modifies, without the phrase."""
    parse, tree = page.parse, page.tree
    at = parse.heads[i]
    for _ in range(ANCHOR_LIMIT):
        if parse.pos[at] in {"VERB", "AUX"} and parse.deps[at] in CLAUSE_DEPS:
            break
        if parse.heads[at] == at:
            break
        at = parse.heads[at]
    first, last = tree.extent(at)
    sentence = parse.sentence(i)
    pieces = without((max(first, sentence[0]), min(last, sentence[1])), phrase)
    spans = [s for p in pieces if (s := tree.span(p))]
    return tuple(spans)
