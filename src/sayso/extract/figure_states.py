"""In what state the counted are: by the words right after the number, inside its noun phrase or right before it."""

from typing import Final

from sayso.extract.figure_harm import COMPOSED, Harm
from sayso.extract.figure_nouns import NounPhrase, is_new_paragraph
from sayso.extract.figure_parts import harm_of_whole, is_none_of, is_of_one
from sayso.extract.lexicon.categories import DONE_TO, NAMES, STATES
from sayso.extract.lexicon.labels import AGES
from sayso.extract.lexicon.units import PERIODS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

LINKS: Final = wordlist("and or and/or , as well as")
AUXILIARIES: Final = wordlist(
    "was were is are be been being have has had get got left reported confirmed feared believed presumed found listed "
    "declared pronounced remain remained still also either both then later fatally critically seriously badly severely "
    "slightly allegedly reportedly apparently shot"
)
SINGULAR: Final = wordlist("was is has")
OTHERS: Final = wordlist("other more additional further")
AHEAD: Final = 8
"""Tokens after the number at most."""


def harmed(parse: Parse, harm: dict[int, Harm], tokens: range, noun: NounPhrase | None) -> Harm | None:
    """What happened to the counted: by the words right after, inside or right before, or by the dependencies."""
    if is_none_of(parse, tokens[0]):
        return None
    if noun is None and (part := _of_those(parse, tokens[-1] + 1)):
        return next((harm[i] for i in tokens if i in harm and harm[i].category == "killed"), part)
    at = noun.last if noun else tokens[-1] + 1
    after = None if _is_of_another(parse, tokens, noun.head if noun else tokens[-1], at) else _states_after(parse, at)
    if after:
        return after
    inside = _states_inside(parse, noun) if noun else None
    nouns = (noun.head,) if noun else ()
    partitive = noun is not None and noun.first > tokens[-1] + 1 and tokens[-1] in harm
    order = (*tokens, *nouns) if partitive else (*nouns, *tokens)  # "two of the four people shot have died"
    found = inside or next((harm[i] for i in order if i in harm), None)
    if found or noun:
        return found
    return _verb_before(parse, tokens[0]) or harm_of_whole(parse, harm, tokens)


def _is_of_another(parse: Parse, tokens: range, head: int, at: int) -> bool:
    """True where what follows is said of the one before: "a mother of three is dead", "a man who shot two was killed"."""
    follows = parse.word(at).lower() if at < len(parse) else ""
    if follows not in SINGULAR or len(tokens) > 1 or parse.word(tokens[0]).lower() in {"one", "1"}:
        return False
    return is_of_one(parse, head) or (parse.deps[head] == "dobj" and parse.tags[head] in {"NNS", "CD"})


def _of_those(parse: Parse, at: int) -> Harm | None:
    """The state of a part of those in it: "19 of the injured", "three of the dead"."""
    partitive = at + 2 < len(parse) and parse.lemmas[at] == "of" and parse.word(at + 1).lower() == "the"
    return Harm((_state(parse, at + 2),), ()) if partitive and _is_state(parse, at + 2) else None


def _states_after(parse: Parse, at: int) -> Harm | None:
    """Such as "two dead", "11 others injured", "40 people were killed or wounded", "90,000 men, killed and wounded"."""
    limit = min(len(parse), parse.sentence(at)[1] if at < len(parse) else 0, at + AHEAD)
    limit = next((i for i in range(at, limit) if is_new_paragraph(parse, i)), limit)
    at = _past_ages(parse, at, limit)
    first, i = at, at
    if i < limit and parse.word(i) in {",", "(", "–", "—"}:
        i += 1
        if not (i + 1 < limit and _is_state(parse, i) and parse.word(i + 1).lower() in {"and", "or", ","}):
            return None
    fatally = _fatally(parse, i, limit)
    if fatally is not None:
        return Harm(("killed",), (fatally,))
    helped = False
    if i + 1 < limit and parse.tags[i] == "JJ" and parse.lemmas[i] in OTHERS:
        first = i = i + 1  # "four other injured"
    while i < limit and not _is_state(parse, i) and parse.word(i).lower() in AUXILIARIES:
        helped, i = True, i + 1
    categories, tokens = [], []
    while i < limit and _is_state(parse, i):
        categories.append(_state(parse, i))
        tokens = list(range(first if parse.word(first) not in {",", "("} else first + 1, i + 1))
        i += 1
        skip = i
        while skip < limit and parse.word(skip).lower() in LINKS:
            skip += 1
        if skip == i or skip >= limit or not _is_state(parse, skip) or _has_own_object(parse, skip):
            break
        i = skip
    if not categories and _is_alone(parse, first):
        return Harm(("wounded",), (first,), loose=True)
    if not categories or (not helped and _is_active(parse, i - 1)) or _negated(parse, first, i):
        return None
    if not helped and i < limit and parse.tags[i] in {"NN", "NNS", "CD"} and parse.heads[i - 1] == i:
        return None  # the state belongs to the next noun
    return Harm(_composed(categories), tuple(tokens))


def _past_ages(parse: Parse, at: int, limit: int) -> int:
    """Past the ages between commas: "15 men, aged 19 to 24, were wounded"; `at` where none are given."""
    if at + 1 >= limit or parse.word(at) != "," or parse.word(at + 1).lower() not in AGES:
        return at
    end = min(len(parse), at + AHEAD + 2)
    return next((i + 1 for i in range(at + 2, end) if parse.word(i) == ","), at)


def _is_alone(parse: Parse, i: int) -> bool:
    """True for the "shot" of the headline "5 shot, 1 fatally": nothing that it is said of but the number."""
    if not 0 < i < len(parse) or parse.word(i).lower() != "shot":
        return False
    return parse.tags[i] == "NN" and parse.word(i - 1).isdigit() and parse.word(i - 1) != "1"


def _fatally(parse: Parse, i: int, limit: int) -> int | None:
    """The "fatally" of "six were shot, two of them fatally"."""
    if i + 1 < limit and parse.lemmas[i] == "of" and parse.tags[i + 1] in {"PRP", "WP"}:
        i += 2
    found = i < limit and parse.word(i).lower() == "fatally"
    follows = parse.tags[i + 1] if i + 1 < limit else ""
    return i if found and follows not in {"VBN", "VBD", "VBG", "VB"} else None


def is_state(parse: Parse, i: int) -> bool:
    """True for the "dead" of "Victims: 3 dead", where the number has its own state on its line."""
    return (
        0 < i < len(parse)
        and parse.word(i).lower() in STATES
        and "\n" not in parse.text[parse.ends[i - 1] : parse.starts[i]]
    )


def _is_state(parse: Parse, i: int) -> bool:
    word = parse.word(i).lower()
    return (word in STATES and parse.word(i) not in NAMES) or (
        parse.tags[i] in {"VBN", "VBD"} and parse.lemmas[i] in DONE_TO
    )


def _state(parse: Parse, i: int) -> Category:
    return STATES.get(parse.word(i).lower()) or DONE_TO[parse.lemmas[i]]


def _has_own_object(parse: Parse, i: int) -> bool:
    return any(parse.deps[c] in {"dobj", "nsubj", "nsubjpass"} for c in parse.children(i))


def _is_active(parse: Parse, i: int) -> bool:
    """True where the word is a verb with an object: "two gunmen killed 40"."""
    if any(parse.deps[c] in {"dobj", "obj"} for c in parse.children(i)):
        return True
    follows = parse.tags[i + 1] if i + 1 < len(parse) else ""
    if i + 2 < len(parse) and parse.lemmas[i + 2] in PERIODS:
        return False  # "killed each day"
    return parse.tags[i] in {"VBD", "VBN"} and follows in {"CD", "DT", "PRP$", "PRP", "JJR"}


def _negated(parse: Parse, first: int, last: int) -> bool:
    return any(parse.word(i).lower() in {"not", "n't", "never", "nor"} for i in range(first, min(last, len(parse))))


def _composed(categories: list[Category]) -> tuple[Category, ...]:
    """Each category once; several only where they can make up one total."""
    once = tuple(dict.fromkeys(categories))
    return once if len(once) == 1 or set(once) <= COMPOSED else once[:1]


def _states_inside(parse: Parse, noun: NounPhrase) -> Harm | None:
    """Such as "40 wounded soldiers", "dead or wounded soldiers"."""
    inside = [
        i for i in range(noun.first, noun.head) if _is_state(parse, i) and parse.tags[i] in {"JJ", "VBN", "VBD", "NN"}
    ]
    return Harm(_composed([_state(parse, i) for i in inside]), ()) if inside else None


def _verb_before(parse: Parse, first: int) -> Harm | None:
    """Such as "killing 3", "killing at least 3": the verb right before the number and its bound words."""
    for i in range(first - 1, max(first - 4, -1), -1):
        lemma = parse.lemmas[i]
        if lemma in DONE_TO and parse.tags[i] in {"VBG", "VBD", "VB", "VBZ", "VBP"}:
            return Harm((DONE_TO[lemma],), (i,))
        if parse.tags[i] not in {"RB", "IN", "JJR", "JJS", "RBR", "RBS", "DT", "VBN", "JJ"} or parse.word(i) == "by":
            return None
    return None
