"""What a figure counts: the noun phrase after the number, whose it is, and whether civilians are meant."""

import re
from dataclasses import dataclass
from typing import Final

from sayso.extract.lexicon.categories import CIVILIANS, SOLDIERS
from sayso.extract.lexicon.labels import DAYS, MONTHS
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.units import CALIBRE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse
from sayso.model.words import Span

DETERMINERS: Final = wordlist("DT PDT PRP$ WP$")
MODIFIERS: Final = wordlist("JJ JJR JJS VBN VBG")
NOUNS: Final = wordlist("NN NNS NNP NNPS")
COUNTING: Final = wordlist("several many other others more another numerous multiple")
SHORT_NAMES: Final = {
    "U.S.": "United States",
    "US": "United States",
    "USA": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
}
"""States that are printed in letters before what is theirs: "US troops"."""
DASH: Final = re.compile(r"[–—]|--")
"""What engines may leave inside a token: "people—all"."""
BARS: Final = frozenset("|¦│")
"""Between the cells of a table."""
LONGEST: Final = 14
"""Tokens of a noun phrase that are looked at: bounded work for each number."""


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens `[first, last)` and the head among them."""

    first: int
    last: int
    head: int


def noun_after(parse: Parse, at: int) -> NounPhrase | None:
    """The noun phrase that starts at token `at`, after an "of" where one stands there; None where none does."""
    limit = min(parse.sentence(at - 1)[1], at + LONGEST) if 0 < at <= len(parse) else 0
    if limit == at < len(parse) and _is_cut_short(parse, at):
        limit = min(parse.sentence(at)[1], at + LONGEST)
    limit = next((i for i in range(at, limit) if is_new_paragraph(parse, i)), limit)
    of = at < limit and parse.lemmas[at] == "of"
    first = at + 1 if of else at
    if of:
        first = _past_whole(parse, first, limit)
    head, i = None, _past_calibre(parse, first, limit)
    while i < limit and _belongs(parse, i, first, head):
        if parse.tags[i] in NOUNS:
            head = i
        i += 1
    if head is None or _is_shot(parse, at, head):
        return None
    return NounPhrase(first, _coordinated(parse, head, limit) + 1, head)


def _is_cut_short(parse: Parse, at: int) -> bool:
    """True where an engine ends a sentence between a number and its noun in one line: "- 2 | cruise missiles"."""
    return parse.tags[at - 1] == "CD" and parse.tags[at] in NOUNS | MODIFIERS and not is_new_line(parse, at)


def _past_calibre(parse: Parse, first: int, limit: int) -> int:
    """Past the calibre of "450 155mm rounds", "36 122-mm launchers"; `first` where none is given."""
    at = first + 2 if first + 1 < limit and parse.tags[first + 1] == "HYPH" else first + 1
    calibre = at + 1 < limit and parse.tags[first] == "CD" and parse.lemmas[at] in CALIBRE
    return at + 1 if calibre else first


def _is_shot(parse: Parse, at: int, head: int) -> bool:
    """True for the "shot" of "5 shot": one would be shots."""
    return head == at and parse.word(head).lower() == "shot" and parse.word(at - 1).lower() not in {"1", "one"}


def cut_word(parse: Parse, i: int) -> Span:
    """The span of token i up to a dash that an engine left inside it."""
    start, end = parse.span(i, i + 1)
    dash = DASH.search(parse.text, start + 1, end)
    return start, dash.start() if dash else end


def lemma_of(parse: Parse, i: int) -> str:
    """The lemma of token i; the word before the dash where an engine left one inside."""
    start, end = cut_word(parse, i)
    return parse.lemmas[i] if end == parse.ends[i] else parse.text[start:end].lower()


def span_of(parse: Parse, noun: NounPhrase) -> Span:
    """The span of a noun phrase, without what a dash ties to its last word."""
    return parse.starts[noun.first], cut_word(parse, noun.last - 1)[1]


def _past_whole(parse: Parse, first: int, limit: int) -> int:
    """Past the number of a whole: "37 of 42 drones", "3 of the 12 miners"; `first` where none is given."""
    at = first + 1 if first < limit and parse.tags[first] in DETERMINERS else first
    return at + 1 if at < limit and parse.tags[at] == "CD" and parse.deps[at] != "compound" else first


def is_new_paragraph(parse: Parse, i: int) -> bool:
    """True where an empty line stands before token i: engines read on over it."""
    return i > 0 and parse.text.count("\n", parse.ends[i - 1], parse.starts[i]) > 1


def is_new_line(parse: Parse, i: int) -> bool:
    """True where a line ends before token i."""
    return i > 0 and "\n" in parse.text[parse.ends[i - 1] : parse.starts[i]]


def _belongs(parse: Parse, i: int, first: int, head: int | None) -> bool:
    """True where token i continues a noun phrase whose last noun so far is `head`."""
    tag, word, before = parse.tags[i], parse.word(i), parse.tags[i - 1]
    if word in BARS or word.lower() in DAYS or (word.lower() in MONTHS and word[0].isupper()):
        return False
    if tag in DETERMINERS:
        opened = i == first and parse.lemmas[i - 1] in {"of", "half", "all", "both"}
        return opened or (before == "PDT" and i == first + 1) or parse.word(i - 1).lower() == "all"
    if tag in MODIFIERS or tag == "AFX":
        return head is None or before in {"POS", "HYPH"}
    return (
        tag in NOUNS
        or (tag in {"POS", "HYPH"} and (head is not None or before in MODIFIERS))
        or (tag == "CD" and i > first and before == "HYPH")
        or (tag == "CC" and head is None and i > first and before in MODIFIERS and not _counts_anew(parse, i + 1))
    )


def _counts_anew(parse: Parse, i: int) -> bool:
    """True for the "several" of "two dead and several hurt", unlike the "wounded" of "dead or wounded soldiers"."""
    return i < len(parse) and parse.word(i).lower() in COUNTING


def _coordinated(parse: Parse, head: int, limit: int) -> int:
    """The last noun joined bare to the head: "men and women"; the head itself where none is."""
    if head + 2 < limit and parse.tags[head + 1] == "CC" and parse.tags[head + 2] == parse.tags[head] == "NNS":
        follows = parse.tags[head + 3] if head + 3 < limit else ""
        return head + 2 if parse.deps[head + 2] == "conj" and follows not in {"VBD", "VBP"} else head
    return head


def with_modifiers(parse: Parse, noun: NounPhrase) -> NounPhrase:
    """The noun phrase with what specifies it: "shells fired this spring", "members of the crew"."""
    last, limit = noun.last, min(parse.sentence(noun.head)[1], noun.last + LONGEST)
    for c in parse.children(noun.head):
        reduced = parse.deps[c] == "acl" and parse.tags[c] in {"VBN", "VBG"}
        of = parse.deps[c] == "prep" and parse.lemmas[c] == "of"
        if c == last and (reduced or of):
            last = _phrase_end(parse, c, limit)
    if last == noun.last and last < limit and parse.tags[last] == "VBD":
        last = _garden_path(parse, last, limit)
    return NounPhrase(noun.first, last, noun.head)


def _garden_path(parse: Parse, verb: int, limit: int) -> int:
    """The end of "fired this spring" in "shells fired this spring came …", which engines read as two verbs in a row.

    Without "and" and without a subject of its own the second verb is the clause's, and the first a participle.
    """
    if any(parse.deps[c] == "cc" for c in parse.children(verb)):
        return verb
    second = next((c for c in parse.children(verb) if parse.deps[c] == "conj" and verb < c < limit), None)
    between = range(verb, second) if second is not None else range(0)
    plain = all(parse.pos[i] != "PUNCT" for i in between)
    owned = second is not None and any(parse.deps[c] in {"nsubj", "nsubjpass"} for c in parse.children(second))
    return second if second is not None and plain and not owned else verb


def _phrase_end(parse: Parse, top: int, limit: int) -> int:
    """The token after the words from `top` on that it governs, up to a comma."""
    end = top + 1
    while end < limit and parse.pos[end] != "PUNCT" and _under(parse, end, top):
        end += 1
    return end


def _under(parse: Parse, i: int, top: int) -> bool:
    """True where token i stands under `top`; looks a bounded way up."""
    for _ in range(LONGEST):
        if i == top:
            return True
        if parse.heads[i] == i:
            return False
        i = parse.heads[i]
    return False


def owner(parse: Parse, noun: NounPhrase | None) -> str | None:
    """Whose: "Russian soldiers" → "Russia"; a name the table does not hold as printed; None where none is given."""
    if noun is None:
        return None
    names: list[str] = _possessor(parse, noun)
    for i in range(noun.first, noun.last) if not names else ():
        word = parse.word(i)
        named = word[0].isupper() and word.lower().rstrip(".") not in {"the", "a"} and parse.tags[i] != "DT"
        if named and (i != noun.head or word in PEOPLES) and _is_name(parse, i, noun):
            names.append(word)
        elif names:
            break
    return _named(" ".join(names)) if names else None


def _possessor(parse: Parse, noun: NounPhrase) -> list[str]:
    """The name in "Tavia's losses"; empty where none is given."""
    whose = next((c for c in parse.children(noun.head) if parse.deps[c] == "poss" and parse.tags[c] == "NNP"), None)
    if whose is None:
        return []
    first = min((c for c in parse.children(whose) if parse.deps[c] == "compound" and c < whose), default=whose)
    return [parse.word(i) for i in range(first, whose + 1)]


def _is_name(parse: Parse, i: int, noun: NounPhrase) -> bool:
    """True for a capitalised adjective or proper noun that is not the stem of a type: "Su-34"."""
    if parse.tags[i] not in {"NNP", "NNPS", "JJ", "NNS"}:
        return False
    return not (i + 1 < noun.last and parse.tags[i + 1] == "HYPH")


def _named(words: str) -> str:
    """The state of "Russian", or of the first words of "Israeli Patriot"; the words as printed where it is not known."""
    parts = words.split()
    for length in range(len(parts), 0, -1):
        first = " ".join(parts[:length])
        state = PEOPLES.get(first) or SHORT_NAMES.get(first)
        if state:
            return state
    return words


def is_civilian(parse: Parse, noun: NounPhrase | None) -> bool | None:
    """True for civilians, False for soldiers, None where the words leave it open."""
    if noun is None:
        return None
    lemmas = [parse.lemmas[i] for i in range(noun.first, noun.last)]
    if any(lemma in CIVILIANS or lemma.rstrip("s") in CIVILIANS for lemma in lemmas):
        return True
    return False if parse.lemmas[noun.head] in SOLDIERS else None
