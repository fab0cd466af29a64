"""Signs of factuality: what in the syntax around an event says whether the author presents it as having happened.

After the signatures of Saurí and Pustejovsky (2012, Computational Linguistics 38:2) and the features of de Marneffe,
Manning and Potts (2012, ibid.): negation, modality, the words that embed the event, and their own negation and mood.
"""

from typing import Final

from sayso.extract.clauses import auxiliaries, children, is_negated, modals
from sayso.extract.lexicon.embedders import EMBEDDERS
from sayso.model.parse import Parse

MOODS: Final = frozenset({"if", "unless", "whether", "until", "before", "after", "because", "since", "while", "when"})
COMPLEMENTS: Final = frozenset({"xcomp", "ccomp", "dobj", "acl", "advcl"})
CLIMB: Final = 4
"""How many words above the event are read: deeper embeddings move the reading little."""


def signs_of(parse: Parse, i: int) -> tuple[str, ...]:
    """The signs about the event at token i, each once, in a fixed order."""
    found = {*_own_signs(parse, i), *_signs_above(parse, i), *_sentence_signs(parse, i)}
    return tuple(sorted(found))


def _own_signs(parse: Parse, i: int) -> list[str]:
    """Form, polarity, mood and modifiers of the event itself."""
    kind = _kind(parse, i)
    found = [f"kind:{kind}", f"dep:{parse.deps[i]}", f"word:{parse.lemmas[i]}", f"tag:{parse.tags[i]}"]
    found += _predicate_signs(parse, _predicate(parse, i), "")
    found += [f"form:{_form(parse, i)}", f"form:{_form(parse, i)}:{parse.deps[i]}"]
    for c in parse.children(i):
        found += _modifier_signs(parse, c)
    return found


def _kind(parse: Parse, i: int) -> str:
    pos = parse.pos[i]
    return {"VERB": "verb", "AUX": "verb", "ADJ": "adjective", "NOUN": "noun", "PROPN": "noun"}.get(pos, "other")


def _predicate(parse: Parse, i: int) -> int:
    """The verb that carries tense and negation: the copula above an adjective or noun said of a subject."""
    head = parse.heads[i]
    is_said = parse.deps[i] in {"acomp", "attr", "oprd"}
    return head if is_said else i


def _predicate_signs(parse: Parse, i: int, where: str) -> list[str]:
    """Negation, modals and marks of a predicate; `where` tells the event's own from those above it."""
    found = []
    if is_negated(parse, i):
        found.append(f"{where}neg")
    found += [f"{where}modal:{m}" for m in modals(parse, i)]
    for m in children(parse, i, "mark", "advmod"):
        if parse.lemmas[m] in MOODS or parse.deps[m] == "mark":
            found.append(f"{where}mark:{parse.lemmas[m]}")
        elif parse.pos[m] == "ADV":
            found.append(f"{where}adv:{parse.lemmas[m]}")
    return found


def _form(parse: Parse, i: int) -> str:
    """The verb's form with its auxiliaries: "MD+VB", "to+VB", "have+VBN"."""
    helpers = [parse.lemmas[a] for a in auxiliaries(parse, i) if parse.tags[a] != "MD"]
    modal = ["MD"] if modals(parse, i) else []
    return "+".join([*modal, *helpers, parse.tags[i]])


def _modifier_signs(parse: Parse, c: int) -> list[str]:
    """Determiners, adjectives and clauses that hang on the event."""
    dep, lemma = parse.deps[c], parse.lemmas[c]
    if dep in {"det", "amod", "neg", "nummod", "poss"}:
        return [f"{dep}:{lemma}" if dep != "poss" else "poss"]
    if dep in {"nsubj", "nsubjpass"}:
        return [f"subj:{lemma}"] if parse.pos[c] in {"PRON", "DET"} else []
    return [f"has:{dep}"] if dep in {"dobj", "aux", "ccomp", "xcomp", "advcl"} else []


def _signs_above(parse: Parse, i: int) -> list[str]:
    """What embeds the event, nearest first: the word, how the event hangs on it, its negation and mood."""
    found, path = [], []
    at = i
    for level in range(CLIMB):
        head = parse.heads[at]
        if head == at:
            break
        dep = parse.deps[at]
        path.append(dep)
        where = f"up{min(level + 1, 2)}:"
        found.append(f"{where}{dep}:{parse.lemmas[head]}")
        found.append(f"path:{'<'.join(path[-2:])}")
        found += _sort_signs(parse, head, path)
        if dep not in {"conj", "appos", "relcl"} and _kind(parse, head) == "verb":
            found += _predicate_signs(parse, head, where)
            found.append(f"{where}form:{_form(parse, head)}")
        elif parse.pos[head] in {"NOUN", "ADJ"}:
            found += [f"{where}neg"] if is_negated(parse, head) else []
        if dep == "advcl":
            found += [f"in:{parse.lemmas[m]}" for m in children(parse, at, "mark", "advmod")]
        at = head
    return found


def _sort_signs(parse: Parse, head: int, path: list[str]) -> list[str]:
    """The sort of the word that embeds the event, straight or by a preposition ("kept from firing")."""
    straight = path[-1] in COMPLEMENTS and len(path) == 1
    by_preposition = path in (["pobj", "prep"], ["pcomp", "prep"])
    if not (straight or by_preposition):
        return []
    negated = ":neg" if is_negated(parse, head) else ""
    return [f"sort:{sort}:{path[0]}{negated}" for sort, lemmas in EMBEDDERS.items() if parse.lemmas[head] in lemmas]


def _sentence_signs(parse: Parse, i: int) -> list[str]:
    """What the whole sentence tells: a question, a quotation."""
    _, last = parse.sentence(i)
    found = []
    if parse.word(last - 1) == "?":
        found.append("question")
    if parse.word(last - 1) == "!":
        found.append("exclamation")
    return found
