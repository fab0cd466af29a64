"""Clauses: the main predicate of quoted words, its negation and its tense, read off a dependency parse."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse
from sayso.model.words import Words

CLAUSAL: Final = wordlist("ROOT ccomp xcomp advcl pcomp acl relcl conj parataxis csubj csubjpass")
SUBJECTS: Final = wordlist("nsubj nsubjpass csubj csubjpass expl")
OBJECTS: Final = wordlist("dobj obj pobj attr dative oprd")
AUXILIARIES: Final = wordlist("aux auxpass")
NEGATORS: Final = wordlist("not n't n’t never neither nor no hardly scarcely barely nobody nothing none")
NEGATIVE_WORDS: Final = wordlist("no neither nobody nothing none never nor")


def content_tokens(parse: Parse, words: Words) -> tuple[int, ...]:
    """Indexes of the tokens under the words' spans, in text order."""
    return tuple(i for span in words.spans for i in parse.tokens_in(span))


def head_of(parse: Parse, tokens: tuple[int, ...]) -> int | None:
    """The token that governs the first clause of the tokens: a verb where there is one; None without words."""
    inside = set(tokens)
    tops = [i for i in tokens if parse.pos[i] != "PUNCT" and (parse.heads[i] == i or parse.heads[i] not in inside)]
    verbs = [i for i in tops if is_verb(parse, i)]
    clausal = [i for i in verbs if parse.deps[i] in CLAUSAL]
    for choice in (clausal, verbs, tops):
        if choice:
            return choice[0]
    return tokens[0] if tokens else None


def is_verb(parse: Parse, i: int) -> bool:
    """True for verbs and for auxiliaries that govern a clause."""
    return parse.pos[i] == "VERB" or (parse.pos[i] == "AUX" and parse.deps[i] not in AUXILIARIES)


def children(parse: Parse, i: int, *deps: str) -> tuple[int, ...]:
    """Dependants of token i with one of the labels."""
    return tuple(c for c in parse.children(i) if parse.deps[c] in deps)


def subject(parse: Parse, i: int) -> int | None:
    """The subject of the predicate at i; of a coordinated or controlled one, that of the clause above."""
    for at in (i, *climb(parse, i, 3)):
        for c in parse.children(at):
            if parse.deps[c] in SUBJECTS:
                return c
        if parse.deps[at] not in {"conj", "xcomp"}:
            return None
    return None


def climb(parse: Parse, i: int, steps: int) -> tuple[int, ...]:
    """The heads above token i, nearest first, at most so many: odd text can hang a whole page on one chain."""
    chain: list[int] = []
    while len(chain) < steps and parse.heads[i] != i:
        i = parse.heads[i]
        chain.append(i)
    return tuple(chain)


def auxiliaries(parse: Parse, i: int) -> tuple[int, ...]:
    """Auxiliaries of the predicate at i; a coordinated one without its own shares those of the first."""
    own = children(parse, i, *AUXILIARIES)
    if own or parse.deps[i] != "conj" or children(parse, i, *SUBJECTS):
        return own
    first = parse.heads[i]
    same_form = parse.tags[first] == parse.tags[i]
    return children(parse, first, *AUXILIARIES) if same_form else ()


def modals(parse: Parse, i: int) -> frozenset[str]:
    """Lemmas of the modal auxiliaries of the predicate at i, contractions written out."""
    return frozenset(_modal(parse, a) for a in auxiliaries(parse, i) if parse.tags[a] == "MD")


def _modal(parse: Parse, i: int) -> str:
    word = parse.word(i).lower().replace("’", "'")
    return {"'ll": "will", "wo": "will", "ca": "can", "'d": "would", "sha": "shall"}.get(word, word)


def is_negated(parse: Parse, i: int) -> bool:
    """True where the clause of the predicate at i is negated: not, never, no one, nothing, no troops.

    "Did not confirm or deny" negates both, "did not fire but fled" the first alone.
    """
    if _has_negator(parse, i):
        return True
    shares = parse.deps[i] == "conj" and not children(parse, i, *SUBJECTS) and bool(auxiliaries(parse, i))
    return shares and _is_joined_by_or(parse, parse.heads[i]) and _has_negator(parse, parse.heads[i])


def _has_negator(parse: Parse, i: int) -> bool:
    first = next((c for c in parse.children(i) if is_negator(parse, c)), None)
    return first is not None and not (_is_negative_adverb(parse, first) and _is_not_only(parse, first))


def is_negator(parse: Parse, i: int) -> bool:
    """True for "not" and the like, and for a subject or object that is nobody or nothing."""
    return _is_negative_adverb(parse, i) or (parse.deps[i] in SUBJECTS | {"dobj", "attr"} and _is_empty(parse, i))


def _is_negative_adverb(parse: Parse, i: int) -> bool:
    word, dep = parse.word(i).lower(), parse.deps[i]
    return dep == "neg" or (word in NEGATORS and dep in {"advmod", "preconj", "cc", "det"})


def _is_not_only(parse: Parse, i: int) -> bool:
    """True for "not only" and "not just", which negate nothing."""
    return i + 1 < len(parse) and parse.lemmas[i + 1] in {"only", "just", "merely", "simply"}


def _is_empty(parse: Parse, i: int) -> bool:
    """True for "nobody", "nothing", "no troops", "none of them"."""
    if parse.lemmas[i] in NEGATIVE_WORDS:
        return True
    return any(parse.deps[c] in {"det", "neg"} and parse.lemmas[c] in {"no", "neither"} for c in parse.children(i))


def _is_joined_by_or(parse: Parse, first: int) -> bool:
    return any(parse.deps[c] == "cc" and parse.lemmas[c] in {"or", "nor"} for c in parse.children(first))


def is_past(parse: Parse, i: int) -> bool:
    """True for a past or perfect predicate ("fired", "did not fire", "have fired")."""
    helpers = auxiliaries(parse, i)
    if any(parse.tags[a] == "MD" for a in helpers):
        return False
    forms = [i, *helpers]
    perfect = any(parse.lemmas[a] == "have" for a in helpers)
    return perfect or any(parse.tags[f] == "VBD" for f in forms)
