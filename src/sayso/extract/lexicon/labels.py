"""Words beside a number that make it a name, an address, an age or a time and so no figure."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

LABELS: Final = wordlist(
    "highway route rte interstate hwy road i us sr cr state resolution article section chapter page paragraph figure table "
    "flight room apartment apt unit suite phase level channel district ward precinct engine bus building gate exit box "
    "lot model order directive law bill act title amendment clause episode season week day game round grade class "
    "category type group area zone sector line platform terminal pier bay camp number no nos № chapter verse psalm "
    "version windows boeing airbus vol volume issue part tier stage step rule proposition prop measure question docket "
    "case badge extension ext code zip war bowl fox abc cbs nbc news catch formula protocol appendix annex exhibit "
    "item point tel phone fax call called dial dialed dialing mile marker ps p.s. school station ladder truck medic "
    "image photo picture slide squad wave generation mark mk form schedule convention decree hospital group option plan"
)
"""Right before a bare number they name a thing: "Highway 61", "Resolution 1874"."""

NUMBERED: Final = wordlist("number no nos № nr")
"""Right before a number they make it a name whatever follows: "the number 10 shirt"."""
STREETS: Final = wordlist(
    "street st avenue ave av road rd drive dr lane ln boulevard blvd court ct way place pl circle cir parkway pkwy "
    "terrace ter highway hwy trail loop square plaza pike alley expressway freeway turnpike route block run crossing"
)
AGES: Final = wordlist("aged age ages turned turning turns turn")
YEAR_WORDS: Final = wordlist(
    "in since of by until till from during late early mid before after between through and to or for the around circa"
)
MONTHS: Final = wordlist(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec"
)
DAYS: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tonight "
    "yesterday tomorrow overnight"
)
CLOCK: Final = wordlist("am pm a.m p.m a.m. p.m. o'clock o’clock hrs gmt utc est edt cst cdt mst mdt pst pdt")
CONTESTS: Final = wordlist(
    "win won beat defeat defeated lose lost draw drew tie tied score scored victory defeat vote voted lead led"
)
STUCK: Final = wordlist("strong")
"""What may follow a hyphen after a figure: "a 600-strong unit"."""
SAID: Final = wordlist("thing way side hand reason word question answer sense respect regard aspect fact sort kind")
"""What speakers number, not what news counts: "two things", "the two sides"."""
NOT_ONE: Final = wordlist(
    "no the this that every each any which another some only number other either neither such what"
)
"""Before "one" they make it a pronoun."""
