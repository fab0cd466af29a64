"""Words around place names: what a place is called ("the village of"), what turns a name into something else."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

FEATURE_WORDS: Final = {
    word: feature
    for feature, words in {
        "city": "city cities metropolis capital megacity",
        "town": "town towns township borough suburb municipality",
        "village": "village villages hamlet settlement kibbutz",
        "region": "oblast krai province provinces state states region regions county counties district districts "
        "governorate prefecture parish department canton raion rayon voivodeship territory enclave republic emirate",
        "country": "country nation kingdom",
        "sea": "sea ocean gulf bay strait straits channel lake sound lagoon reservoir",
        "river": "river creek canal stream brook",
        "mountain": "mountain mountains mount peak hill hills range volcano ridge",
        "area": "island islands peninsula valley desert forest coast beach basin plain front park cape atoll archipelago",
        "building": "airport airbase port harbour harbor bridge dam hospital stadium station plant refinery barracks base "
        "prison school university mosque church cathedral square museum hotel mall market camp",
    }.items()
    for word in words.split()
}
"""The feature that a noun names, in lower case."""

STREETS: Final = wordlist("""
    street st. road rd. avenue ave ave. boulevard blvd blvd. drive dr. lane ln. highway hwy hwy. parkway pkwy route
    expressway turnpike freeway interstate circle court ct. terrace plaza way trail
    """)
"""After a name, in lower case: the name is a street's."""

TITLES: Final = wordlist("""
    mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. professor gen gen. general col col. colonel maj
    maj. major capt capt. captain lt lt. lieutenant sgt sgt. sergeant cpl cpl. pvt pvt. adm adm. admiral president
    chancellor minister secretary sen sen. senator rep rep. congressman congresswoman gov gov. governor mayor judge
    justice sheriff chief officer deputy detective constable inspector rev rev. reverend father sister brother bishop
    pope king queen prince princess coach king's attorney commissioner ambassador spokesman spokeswoman spokesperson
    director chairman chairwoman ceo analyst lawyer pastor trooper
    """)
"""Before a name, in lower case: the name is a person's, unless it is "of" a place."""

ORGANISATIONS: Final = wordlist("""
    university college school academy institute police department ministry hospital council court authority agency
    bank corp corp. inc inc. company co co. ltd ltd. llc group club united fc association society committee
    commission board office bureau center centre times post news herald tribune gazette journal press
    university's church museum library airlines airways railway railroad airport army navy force forces guard
    party union federation league team foundation fund service services system systems district
    """)
"""After a name, in lower case: the name is part of an organisation's."""

BEARERS: Final = wordlist("""
    city cities town towns village villages township hamlet borough suburb metropolis settlement municipality megacity
    capital kibbutz port ports harbour harbours harbor harbors island islands province provinces district districts
    """)
"""Nouns that "of" joins to a place's name: "the ports of Ostrel and Varn"."""

MEDIA: Final = wordlist("""
    post times herald tribune gazette telegraph pravda observer chronicle guardian examiner inquirer
    """)
"""After a name, in lower case and printed with a capital: the name is part of a paper's."""

PAPERS: Final = wordlist("""
    advertiser advocate argus banner beacon bulletin chronicle citizen courier daily democrat dispatch echo enterprise
    examiner express gazette globe guardian herald independent journal leader ledger local mail mercury messenger news
    newspaper observer online paper pi post press record register reporter republican review sentinel standard star sun
    telegram telegraph times today tribune voice weekly
    """)
"""What papers are called after the town they are of; "pi" is short for post-intelligencer."""

LOCATIVES: Final = wordlist("""
    in at near from to toward towards outside inside across around throughout within into through via leaving
    reaching entering visiting visited visit left reached entered between off onto over
    """)
"""Before a name, in lower case: the name is likely a place's."""

SIDES: Final = wordlist("""
    north south east west northern southern eastern western central northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern downtown nearby neighbouring neighboring rural greater upper
    lower mainland occupied
    """)
"""Before a name, in lower case: part of a place."""

GENERIC: Final = wordlist("""
    the a an and or but if so he she it they we i you his her their our my this that these those there here when
    where who what why how as at by for from in into of on to with monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec north south east west central northern southern eastern western police state county
    city town mr mrs ms dr new not no yes now then says said center centre school university college hospital church
    park street road river lake god lord sir king queen president minister general major captain senator governor
    mayor judge sheriff chief officer news times post star sun press daily house senate congress court army navy
    man men woman women people one two three four five six seven eight nine ten first second last next many most some
    all any each every other our us pm am al el la le los las de du san santa saint st and mother father
    home office board bank club team league cup games national international global american world democrat republican
    white black green red blue brown gray grey grand bay point hill hills valley mobile reading police normal
    """)
"""Folded words that are places somewhere, and in news nearly always something else when they stand alone."""

TAKEN: Final = wordlist("""
    capture seize shell bombard liberate storm besiege evacuate recapture retake overrun encircle bomb strike pound
    occupy enter reach
    """)
"""Verbs whose object, in news of war, is a place when it is a name."""

WON: Final = wordlist("take lose hold defend retain control invade attack")
"""Verbs whose object may be a place in news of war, and may be anything else."""

TAKINGS: Final = wordlist("""
    fall siege battle capture recapture liberation occupation shelling bombing bombardment defence defense defender
    storming fight outskirts
    """)
"""Nouns and verbs that "of", "for" or "over" joins to the place fought over: "the fall of Ostrel"."""

ASSAULTS: Final = wordlist("""
    attack assault strike fall advance march fire raid offensive drop rain shelling shell land airstrike bombardment
    push close
    """)
"""Verbs and nouns after which "on" and "at" lead to a place."""

NOT_IN: Final = wordlist("""
    parliament congress english arabic islam hebrew russian french spanish german latin chinese twitter facebook
    telegram instagram christmas easter ramadan god heaven hell court custody opposition government operation
    bitcoin brexit covid hamas hezbollah nato winter spring summer autumn fall mr mrs ms phase group article section
    chapter part figure table appendix resolution room class season week day
    """)
"""Folded words that stand after "in" and are no places."""
