"""What a statement may rest on, by the noun that heads the words."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.statement import BasisKind

NOUNS_BY_BASIS: Final[dict[BasisKind, frozenset[str]]] = {
    "imagery": wordlist(
        "imagery image photo photograph picture footage video videotape satellite drone screenshot clip film recording"
    ),
    "intercept": wordlist("intercept interception wiretap intercepted radio-intercept"),
    "document": wordlist(
        """
        document record file letter memo memorandum paper certificate passport filing register registry transcript
        contract order report list log archive email mail bulletin statement law ruling indictment data figure
        statistic statistics dataset database
        """
    ),
    "witness": wordlist(
        "witness eyewitness survivor resident testimony bystander interview account neighbour neighbor"
    ),
    "count": wordlist("count tally toll census headcount body-count"),
    "estimate": wordlist("estimate estimation assessment calculation model projection extrapolation"),
    "other_party": wordlist(
        """
        official source ministry agency spokesman spokeswoman spokesperson staff government police authority service
        intelligence minister president general commander officer diplomat expert analyst media newspaper outlet
        channel report army military organisation organization group council commission bank university
        """
    ),
}

BASIS_OF: Final[dict[str, BasisKind]] = {
    noun: kind for kind in reversed(tuple(NOUNS_BY_BASIS)) for noun in NOUNS_BY_BASIS[kind]
}
"""The same, by noun; a noun in two groups belongs to the earlier one."""

HELD_BY_OTHERS: Final = wordlist("document count estimate")
"""Bases that belong to the party named with them ("figures from the ministry"): then the party is the basis."""

PARTIES: Final = wordlist("PERSON ORG GPE NORP FAC")
"""Entity labels of those who may be cited."""

CITING: Final = wordlist("citing quoting referencing reviewing analysing analyzing examining studying")
"""With an object they name what a statement rests on."""
RESTING: Final = wordlist("base rely draw ground rest")
"""With "on" they name what a statement rests on."""
RESTS_ON: Final = wordlist("on upon")
BY_WHOSE_COUNT: Final = wordlist("count tally estimate estimation assessment calculation reckoning")
"""After "by": "by the ministry's own count"."""
