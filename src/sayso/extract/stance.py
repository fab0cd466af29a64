"""Stance: the reporter's word for an act of speech, from the cue, its negation and what it is said of.

Decisions written down: whoever rejects an allegation denies it, whoever rejects a report or a figure disputes it;
a negated verb of speech declines ("did not confirm"), a negated verb of belief doubts; "said" with a denial of a deed
of the speaker's own denies; "said" with a forecast expects, unless it tells what the speaker will do, which asserts.
"""

import re
from dataclasses import dataclass
from typing import Final

from sayso.extract.clauses import (
    SUBJECTS,
    auxiliaries,
    children,
    climb,
    is_negated,
    is_negator,
    is_past,
    is_verb,
    modals,
    subject,
)
from sayso.extract.lexicon import stances
from sayso.extract.lexicon.speech_cues import CLAUSE_CUES, INFINITIVE_CUES, SPEECH
from sayso.model.parse import Parse
from sayso.model.statement import Attribution, Stance

FIRST_PERSON: Final = frozenset({"i", "we", "us", "me"})
THIRD_PERSON: Final = frozenset({"he", "she", "it", "they"})
OWN: Final = frozenset({"our", "my", "its", "his", "her", "their"})
INNER: Final[frozenset[Stance]] = frozenset({"believes", "expects", "doubts", "denies", "disputes", "withdraws"})
"""Stances that "said" hands down to the verb of what is said ("said it denied")."""
SPOKEN: Final[frozenset[Stance]] = INNER | {"confirms", "acknowledges", "estimates", "promises", "warns", "accuses"}
"""Stances that "I" and "we" take in speech itself ("I can confirm that …")."""
ACTS: Final = SPEECH | CLAUSE_CUES | INFINITIVE_CUES | frozenset(stances.STANCE_OF) | {"comment", "rule", "respond"}
"""Cues whose negation withholds words; "does not seem", "are not known" withhold nobody's."""
FINITE: Final = frozenset({"VBD", "VBP", "VBZ", "MD"})
DEEP: Final = 8
"""Steps up from a word to the clause that describes what it stands in."""
GIVING: Final = frozenset({"give", "have", "make", "offer", "provide"})
"""Verbs by which "no details", "no comment" are withheld."""
TAKE_OBJECTS: Final[frozenset[Stance]] = frozenset({"denies", "disputes", "withdraws", "confirms", "acknowledges"})
DECLINES: Final = re.compile(
    "|".join(("" if phrase.startswith("n't") else r"\b") + re.escape(phrase) for phrase in stances.DECLINE_PHRASES)
)
"""The phrases of content that declines, at the beginning of a word: "your business" is not "our business"."""


@dataclass(frozen=True, slots=True)
class Said:
    """A relation with what the stance is read from: tokens of cue and content, the content's main predicate."""

    parse: Parse
    relation: Attribution
    cue: tuple[int, ...]
    content: tuple[int, ...]
    head: int | None
    forecast: bool


def read_stance(said: Said) -> Stance:
    """The stance of one relation."""
    verb = _cue_verb(said)
    if verb is not None and _is_withheld(said, verb):
        return "declines"
    named = _named_stance(said, verb)
    if verb is not None and _is_cue_negated(said, verb):
        named = _negated_stance(said, verb, named)
    if named == "denies" and verb is not None and _is_ruling(said, verb):
        return "asserts"
    if named == "asserts" and _names_deed(said) and _cue_lemmas(said) & (stances.INTENTIONS | stances.RELUCTANCE):
        return "expects"
    if named == "disputes":
        return "denies" if _rejects_allegation(said) else "disputes"
    return _stance_of_content(said) if named == "asserts" else named


def is_reluctant(said: Said) -> bool:
    """True for "is unwilling to …": the speaker means not to do it, which is no answer refused to anybody."""
    reluctance = _cue_lemmas(said) & stances.RELUCTANCE
    return bool(reluctance) and _names_deed(said) and not any(is_negated(said.parse, i) for i in said.cue)


def _cue_lemmas(said: Said) -> set[str]:
    return {said.parse.lemmas[i] for i in said.cue}


def _names_deed(said: Said) -> bool:
    """True for "seeks to …", "took the decision to …": what someone means to do, or not to do, is no fact."""
    head = said.head
    return head is not None and any(said.parse.tags[a] == "TO" for a in children(said.parse, head, "aux"))


def _cue_verb(said: Said) -> int | None:
    """The token that carries the cue's lemma; else its last verb, else its last word."""
    wanted = (said.relation.cue_lemma or "").replace("-", " ").split(" ")[0]
    for i in said.cue:
        if said.parse.lemmas[i] == wanted:
            return i
    verbs = [i for i in said.cue if said.parse.pos[i] == "VERB"]
    return (verbs or said.cue or (None,))[-1]


def _named_stance(said: Said, verb: int | None) -> Stance:
    """What the cue's words name, their negation left aside."""
    lemma = (said.relation.cue_lemma or "").replace(" ", "-")
    first, _, rest = lemma.partition("-")
    if (first, rest) in stances.PARTICLE_CUES:
        return stances.PARTICLE_CUES[first, rest]
    if first == "plead" and (plea := _plea(said, verb)):
        return plea
    if verb is not None:
        following = {said.parse.lemmas[c] for c in said.cue if c > verb}
        following |= {said.parse.lemmas[c] for c in children(said.parse, verb, "prt")}
        for particle in sorted(following):
            if (first, particle) in stances.PARTICLE_CUES:
                return stances.PARTICLE_CUES[first, particle]
    if first in stances.OF_NUMBERS and not any(said.parse.pos[t] == "NUM" for t in said.content):
        return "asserts"
    return stances.STANCE_OF.get(lemma) or stances.STANCE_OF.get(first, "asserts")


def _plea(said: Said, verb: int | None) -> Stance | None:
    """What a defendant pleads: "guilty" acknowledges, "not guilty" denies; None for a plea for something."""
    first, last = said.parse.sentence(verb) if verb is not None else (0, 0)
    words = (said.parse.word(i).casefold() for i in range(verb or first, last) if said.parse.pos[i] != "PUNCT")
    after = list(words)[1:3]
    return "acknowledges" if after[:1] == ["guilty"] else "denies" if after == ["not", "guilty"] else None


def _is_withheld(said: Said, verb: int) -> bool:
    """True for "refused to say", "declined to comment", "has yet to confirm", "stopped short of confirming"."""
    parse = said.parse
    above = parse.heads[verb]
    if parse.deps[verb] == "xcomp" and parse.lemmas[above] in stances.WITHHOLDERS:
        return not is_negated(parse, above)
    around = [parse.lemmas[c] for c in (*parse.children(above), *parse.children(verb))]
    if parse.deps[verb] == "xcomp" and parse.lemmas[above] == "have" and "yet" in around:
        return True
    cue = said.parse.text[said.relation.cue.start : said.relation.cue.end].lower() if said.relation.cue else ""
    return any(phrase in cue for phrase in stances.DECLINE_PHRASES)


def _negated_stance(said: Said, verb: int, named: Stance) -> Stance:
    """As in "Did not confirm", "would not say" decline; "does not believe" doubts; "did not refuse" is left as it reads."""
    lemma = said.parse.lemmas[verb]
    if lemma in GIVING and any(said.parse.lemmas[c] in stances.WITHHELD for c in children(said.parse, verb, "dobj")):
        return "declines"
    if lemma in stances.NEGATED_CUES:
        return stances.NEGATED_CUES[lemma]
    if lemma not in ACTS:
        return named
    return "asserts" if named == "declines" else "declines"


def _is_cue_negated(said: Said, verb: int) -> bool:
    """True where the cue itself is negated: not by a word of what is said ("said absolutely not", "said nothing like it").

    "Reported no arrests", "no injuries were reported" say something; "gave no details", "no name was released" do not.
    """
    if not is_negated(said.parse, verb):
        return False
    negators = [c for c in said.parse.children(verb) if is_negator(said.parse, c)]
    return not negators or any(_withholds(said, c) for c in negators)


def _withholds(said: Said, negator: int) -> bool:
    parse, dep = said.parse, said.parse.deps[negator]
    if negator in said.content:
        is_clause = said.head is not None and is_verb(parse, said.head)
        tells = parse.lemmas[negator] == "nothing" and any(parse.tags[i] in FINITE for i in said.content)
        if is_clause or tells or dep in {"neg", "advmod"}:
            return False
    is_thing = dep in {"dobj", "attr", "nsubjpass"} and parse.pos[negator] == "NOUN"
    return not is_thing or parse.lemmas[negator] in stances.WITHHELD


def _is_ruling(said: Said, verb: int) -> bool:
    """True for "denied him bail", "denied the motion": somebody is refused something, nothing said is rejected."""
    if said.parse.lemmas[verb] != "deny":
        return False
    objects = {said.parse.lemmas[c] for c in children(said.parse, verb, "dobj", "dative", "oprd", "nsubjpass")}
    heads = {said.parse.lemmas[said.head]} if said.head is not None else set()
    return bool((objects | heads) & stances.GRANTED)


def _rejects_allegation(said: Said) -> bool:
    """True where what is rejected is aimed at somebody, or is rejected as false."""
    words = {said.parse.lemmas[i] for i in said.content}
    head_noun = said.parse.lemmas[said.head] if said.head is not None else ""
    return head_noun in stances.OF_THINGS_ALLEGED or bool(words & stances.FALSE and words & stances.OF_THINGS_SAID)


def _stance_of_content(said: Said) -> Stance:
    """What plain "said" amounts to: the words it introduces may decline, deny, believe, expect or ask."""
    words = said.relation.content.text.lower().replace("’", "'")
    if DECLINES.search(words):
        return "declines"
    if said.head is None:
        return "asserts"
    if _denies(said, said.head):
        return "denies"
    if words.rstrip("\"'”’ ").endswith("?") and said.parse.sentence_number(said.content[0]) == _last_sentence(said):
        return "asks"
    inner = _inner_stance(said, said.head)
    if inner:
        return inner
    return "expects" if said.forecast and not _is_own_plan(said, said.head) else "asserts"


def _is_own_plan(said: Said, head: int) -> bool:
    """True where what is to come is the speaker's own to do ("said he will resign", "agreed to pay")."""
    return _is_speaker(said, head) or not children(said.parse, head, *SUBJECTS)


def _last_sentence(said: Said) -> int:
    return said.parse.sentence_number(said.content[-1])


def _inner_stance(said: Said, head: int) -> Stance | None:
    """The stance of the content's own verb, where the speaker is its subject: "said it denied", "I think"."""
    parse = said.parse
    stance = stances.STANCE_OF.get(parse.lemmas[head])
    if stance not in (SPOKEN if _says_i(said, head) else INNER) or not _is_speaker(said, head):
        return None
    if children(parse, head, "nsubjpass"):
        return None
    needed = ("dobj", "ccomp", "xcomp") if stance in TAKE_OBJECTS else ("ccomp", "xcomp")
    if not children(parse, head, *needed):
        return None
    if is_negated(parse, head):
        return stances.NEGATED_CUES.get(parse.lemmas[head], "declines" if stance == "confirms" else "asserts")
    return stance


def _says_i(said: Said, head: int) -> bool:
    found = subject(said.parse, head)
    return found is not None and said.parse.lemmas[found] in {"i", "we"}


def _denies(said: Said, head: int) -> bool:
    """True for "that is false", and for the negation of a deed of the speaker's own ("We did not fire")."""
    parse = said.parse
    words = said.relation.content.text.lower().replace("’", "'")
    if _calls_false(said, head):
        return True
    if not (is_negated(parse, head) and _is_speaker(said, head)):
        return False
    if any(phrase in words for phrase in stances.DEED_DENIALS):
        return True
    if children(parse, head, "nsubjpass") or "even" in {parse.lemmas[c] for c in parse.children(head)}:
        return False
    is_future = bool(modals(parse, head)) or said.forecast
    present = not is_past(parse, head) and not _is_progressive(parse, head)
    is_deed = parse.pos[head] == "VERB" and parse.lemmas[head] not in stances.NOT_DEEDS
    return is_deed and not is_future and not present


def _is_progressive(parse: Parse, i: int) -> bool:
    return parse.tags[i] == "VBG" and any(parse.lemmas[a] == "be" for a in auxiliaries(parse, i))


def _calls_false(said: Said, head: int) -> bool:
    """As in "The reports are fake", "this is a lie", "called the reports fake", "that is not true"."""
    parse = said.parse
    verbal = is_verb(parse, head)
    of = subject(parse, head) if verbal else head
    about = {parse.lemmas[of]} if of is not None else set()
    spoken = about & (stances.OF_THINGS_SAID | {"it", "this", "that", "these", "they"})
    predicates = children(parse, head, "acomp", "attr", "oprd") if verbal else _beside(said, head)
    said_of = {parse.lemmas[p] for p in predicates} | ({parse.lemmas[head]} if verbal else set())
    if not spoken:
        return False
    is_not = verbal and is_negated(parse, head)
    return bool(said_of & {"true", "correct", "accurate"}) if is_not else bool(said_of & stances.FALSE)


def _beside(said: Said, head: int) -> list[int]:
    """What is said of a noun after it ("the reports fake"): not what describes it ("a false report", "one that is false")."""
    inside = {
        c
        for r in children(said.parse, head, "relcl", "acl")
        for c in said.content
        if r in (c, *climb(said.parse, c, DEEP))
    }
    return [c for c in said.content if c > head and c not in inside]


def _is_speaker(said: Said, head: int) -> bool:
    """True where the subject of the predicate is the speaker or a body of the speaker's ("our forces")."""
    parse = said.parse
    found = subject(parse, head)
    if found is None or parse.deps[found] not in SUBJECTS:
        return False
    lemma = parse.lemmas[found]
    if lemma in FIRST_PERSON:
        return True
    if lemma in THIRD_PERSON and said.cue and not _is_dummy(parse, found, head):
        return not (said.relation.content.text.startswith(("“", '"', "‘")) or _is_turn(said))
    own = any(parse.word(c).lower() in OWN for c in children(parse, found, "poss"))
    return own and lemma in stances.OWN_BODIES


def _is_turn(said: Said) -> bool:
    """True for a turn of a transcript, whose words are the speaker's own."""
    return said.relation.cue is not None and said.relation.cue.text == ":"


def _is_dummy(parse: Parse, found: int, head: int) -> bool:
    """As in "It" in "it is likely that", "it rained": nobody's deed."""
    return parse.lemmas[found] == "it" and (parse.lemmas[head] == "be" or parse.deps[found] == "expl")
