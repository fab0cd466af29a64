"""Words that weaken, weigh, date forward or condition what is said."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

HEDGE_MODALS: Final = wordlist("may might could")
HEDGE_ADVERBS: Final = wordlist(
    """
    possibly apparently seemingly perhaps maybe presumably reportedly allegedly purportedly supposedly ostensibly
    conceivably potentially evidently arguably
    """
)
HEDGE_VERBS: Final = wordlist("appear seem suggest")
HEDGE_ADJECTIVES: Final = wordlist("possible alleged apparent suspected presumed purported supposed potential")
HEDGE_PHRASES: Final = ("it is possible that", "cannot be ruled out", "can't be ruled out", "can not be ruled out")

LIKELIHOOD_WORDS: Final = wordlist("likely unlikely probable improbable probably")
UNLIKELY: Final = wordlist("unlikely improbable not")
"""Among the words of likelihood, those that weigh against."""
CERTAIN_WORDS: Final = wordlist("certain certainly")
"""Likelihood only where the sentence says it of an event ("almost certain", "it is certain that")."""
DEGREES: Final = wordlist(
    """
    highly very most more less quite extremely almost nearly virtually not increasingly fairly reasonably far too
    rather equally somewhat absolutely practically overwhelmingly
    """
)
"""Words before a likelihood word that belong to it."""
CHANCES: Final = wordlist("chance possibility probability likelihood odds")
CHANCE_DEGREES: Final = wordlist(
    """
    even remote realistic high low good strong slim small fair real distinct roughly significant strong very little
    slight better reasonable about fifty-fifty 50-50 %
    """
)

FUTURE_MODALS: Final = wordlist("will shall")
POSSIBLE_FUTURE: Final = wordlist("may might could")
NOT_YET_TO_COME: Final = wordlist("""
    be have know see hear feel need want like remain understand mean seem appear exist
    help explain reflect indicate suggest account represent include involve contain
    """)
"""States: with "may" they are about the present ("may be there"), not about what is to come."""
POLITE: Final = wordlist("like say comment call add want prefer love describe argue rather think hope guess have")
"""With "would" these are a way of speaking, not a forecast."""
FUTURE_ADJECTIVES: Final = wordlist(
    "likely unlikely set due bound poised ready sure certain about slated scheduled determined prepared about"
)
FUTURE_VERBS: Final = wordlist(
    """
    expect plan intend aim hope prepare schedule project forecast predict anticipate pledge promise vow threaten
    propose foresee poise slate set bind
    """
)
"""With an infinitive or a clause these date it forward."""
FUTURE_TIMES: Final = wordlist("tomorrow soon shortly next coming forthcoming upcoming")

SHELL_VERBS: Final = wordlist(
    """
    believe think expect hope fear seem appear plan intend suspect suppose guess feel assume aim predict anticipate
    forecast estimate doubt begin start continue know confirm acknowledge stress want mean understand say go happen
    set bind schedule project poise slate
    """
)
"""A verb above the event that the words are really about ("I believe that they fired")."""
SHELL_ADJECTIVES: Final = FUTURE_ADJECTIVES | wordlist(
    """
    possible probable improbable impossible clear unclear true certain obvious evident sure confident aware convinced
    plausible inevitable doubtful conceivable afraid glad sorry
    """
)
"""An adjective above the event ("it is clear that they fired")."""

CONDITION_MARKS: Final = wordlist("if unless provided providing lest")
CONDITION_PHRASES: Final = (
    "as long as",
    "so long as",
    "on condition that",
    "on the condition that",
    "in the event of",
    "in the event that",
    "in case of",
    "provided that",
)
NOT_CONDITIONS: Final = wordlist("even as what")
"""Before "if" these make it a concession or a comparison."""
