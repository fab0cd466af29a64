"""Affiliations: the body for which somebody speaks who is not named ("a ministry spokesman", "an aide in her office")."""

from typing import Final

from sayso.extract.bodies import Bodies, block
from sayso.extract.lexicon.labels import DAYS
from sayso.extract.lexicon.source_nouns import ORGANISATION_NOUNS, PERSON_NOUNS, STATE_NOUNS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.name_words import is_honorific
from sayso.model.parse import Parse

BODIES: Final = (ORGANISATION_NOUNS | STATE_NOUNS) - {"district"}
"""Farmers "in the Marl district" speak for themselves."""
VAGUE: Final = DAYS | wordlist("board chief city county court house le media office post staff state town")
"""Which one, the words do not say: a State's attorney and a chief of staff are of no one body."""
BEFORE_BODIES: Final = frozenset({"of", "for", "from", "at", "with", "in"})
KIN: Final = wordlist("""
    aunt boyfriend brother brother-in-law classmate cousin dad daughter ex-husband ex-wife family father fiance fiancee
    fiancé fiancée friend girlfriend godfather godmother grandchild granddaughter grandfather grandma grandmother
    grandpa grandparent grandson great-aunt great-grandfather great-grandmother great-uncle half-brother half-sister husband
    mom mother mother-in-law mum neighbor neighbour nephew niece parent relative roommate sibling sister
    sister-in-law son spouse stepbrother stepdaughter stepfather stepmother stepsister stepson uncle widow widower wife
    """)
"""Whose mother or friend somebody is speaks through nobody: the dead girl's family is no body that she heads."""
ATTRIBUTES: Final = frozenset({"compound", "poss", "nmod"})


class Affiliations:
    """The bodies that sources belong to, as the report names them."""

    def __init__(self, parse: Parse, bodies: Bodies) -> None:
        self._parse = parse
        self._bodies = bodies
        self._entity_at = {i: e for e in parse.entities for i in range(e.first, e.last)}

    def of(self, first: int, last: int, head: int) -> str | None:
        """The body whose spokesman, minister or report it is; None where two can be meant."""
        parse = self._parse
        roles = [c for c in parse.children(head) if parse.deps[c] == "appos" and parse.lemmas[c] in PERSON_NOUNS]
        works = [noun for noun in (head, *roles) if parse.lemmas[noun] not in KIN]
        for child in (c for noun in works for c in parse.children(noun)):
            if not first <= child < last:
                continue
            noun = child
            if parse.deps[child] == "prep" and parse.lemmas[child] in BEFORE_BODIES:
                noun = next((c for c in parse.children(child) if parse.deps[c] == "pobj"), child)
            elif parse.deps[child] not in ATTRIBUTES:
                continue
            entity = self._entity_at.get(noun)
            is_name_too = entity is not None and entity.first <= head < entity.last
            body = None if is_name_too else self._body(noun)
            if body and body.casefold().removeprefix("the ") not in VAGUE:
                return body
        return None

    def _body(self, noun: int) -> str | None:
        parse, lemma = self._parse, self._parse.lemmas[noun]
        entity = self._entity_at.get(noun)
        if entity is not None and entity.label == "ORG":
            last = entity.last - (entity.last - entity.first > 1 and is_honorific(parse, entity.last - 1))
            full = self._bodies.called(entity.first, last, noun)
            return full[0] if len(full) == 1 else _bare(parse.words(entity.first, last))
        if lemma not in BODIES:
            return None
        first = block(parse, noun)
        full = self._bodies.by_noun(noun) if first == noun else self._bodies.called(first, noun + 1, noun)
        if len(full) == 1:
            return full[0]
        described = noun - first > 1 or (noun > first and parse.deps[first] in ATTRIBUTES)
        told = described or (noun > first and parse.deps[noun] == "pobj")
        return _bare(parse.words(first, noun + 1)) if told and not full else None


def _bare(words: str) -> str:
    return " ".join(words.removesuffix("'s").removesuffix("’s").split())
