"""Words that embed an event, by what they say of it.

The sorts follow the source-introducing and polarity-shifting predicates of Saurí and Pustejovsky (2012).
"""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

EMBEDDERS: Final[dict[str, frozenset[str]]] = {
    "averts": wordlist(
        """
        fail decline refuse prevent avoid avert forget neglect refrain abstain cancel abandon forgo foil thwart resist
        preclude decry doubt miss hesitate reluctant unable unwilling impossible unlikely failure refusal inability
        """
    ),
    "denies": wordlist("deny refute denial disprove disclaim disavow"),
    "wants": wordlist(
        """
        want hope wish intend plan seek try attempt aim demand urge call ask require propose recommend request order
        need prepare expect push press fight offer pledge promise vow threaten desire eager ready willing struggle
        hope intention plan attempt effort bid proposal demand call order request threat pledge promise need desire
        """
    ),
    "supposes": wordlist(
        """
        believe think suspect assume suppose guess allege speculate fear worry predict estimate forecast suggest
        possible likely probable possibility chance risk likelihood fear threat prospect potential seem appear
        """
    ),
    "allows": wordlist(
        "allow enable permit let help able capable ability can chance opportunity right power enough easy hard difficult"
    ),
    "brings": wordlist(
        "manage force cause make lead succeed begin start continue keep happen end see watch know realize"
    ),
}
"""Lemmas by sort; "denies" has its weight by hand, the corpora hold too few."""
