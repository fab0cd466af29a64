"""Cues that put words into someone's mouth, by the construction they govern.

A lemma stands in a list where, in news, most uses of that construction report what someone says, holds or intends
(checked on the training part of PolNeAR; those of war and crisis reporting were added by hand).
"""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

SPEECH: Final = wordlist("""
    add allege announce answer argue assert boast caution claim comment complain conclude continue confirm
    declare deny disclose emphasise emphasize exclaim explain inform insist joke lament maintain mention note observe
    point post predict proclaim quip recall reiterate remark repeat reply report respond retort reveal say speculate
    state stress suggest tell testify thunder tweet warn wonder write
    """)
"""Verbs that take a direct quotation."""

CLAUSE_CUES: Final = SPEECH | wordlist("""
    accept accuse acknowledge admit advise affirm agree anticipate ask assess assume assure attest believe bet
    brag calculate certify charge clarify concede conclude confess contend contest convince counter decide deem demand
    describe detail determine discover dispute document doubt emphasise envisage estimate expect fear feel find
    forecast foresee forewarn guess hint hold hope imply indicate instruct intercept learn notify order pledge
    plead postulate project promise propose protest prove purport question reassert reaffirm realise realize reason
    recognise recognize recommend recount refute reckon relate request rule shout show signal specify speculate
    stipulate surmise suspect swear tell think threaten tout underline underscore urge verify vow worry
    """)
"""Verbs whose clause ("that …", "whether …", or bare) is what someone says or holds."""

INFINITIVE_CUES: Final = wordlist("""
    agree appeal ask beg call claim decline demand expect hope implore instruct invite offer order pledge plead
    prefer press promise propose purport refuse request swear tell threaten undertake urge volunteer vow warn
    """)
"""Verbs whose infinitive is what someone promises, refuses or asks for ("vowed to", "urged them to")."""

OBJECT_CUES: Final = wordlist("""
    accuse acknowledge allege announce applaud assail attribute authenticate bemoan blame blast characterise
    characterize cite claim concede condemn confirm contest corroborate credit criticise criticize declare decry demand
    denounce deny describe disclose discuss dismiss dispute disown echo emphasise emphasize endorse estimate express
    explain hail highlight invoke lament list mention mock note outline praise predict promise propose question
    reaffirm rebut recall recount refute reiterate reject repeat report repudiate reveal slam stress threaten tout
    urge verify voice vow warn welcome
    """)
"""Verbs whose object names what is said, shown or judged ("denied responsibility")."""

NAMING_CUES: Final = wordlist("brand call deem denounce describe dub label term")
"""Verbs that give a thing a name or a judgement ("called the reports fake")."""

DENIALS: Final = wordlist("contest deny dispute reject")
"""Verbs of "war crimes, which Norland denies"."""

GERUND_CUES: Final = wordlist("acknowledge admit confirm deny describe recall recommend recount regret report suggest")
"""Verbs of "denied firing on the town"."""

ESTIMATE_CUES: Final = wordlist("estimate peg place put")
"""Verbs of "put losses at 1,200"."""

REVISION_CUES: Final = wordlist("raise lower revise cut increase reduce update adjust bring")
"""Verbs of "raised the death toll to 19"."""
NUMBERED: Final = wordlist("count death estimate figure number tally toll total")
"""What is revised so: numbers that someone gives out."""

PREPOSITION_CUES: Final = wordlist("""
    accuse-of alert-to apologise-for apologize-for ask-about attack-for balk-at blame-for boast-about boast-of
    brag-about call-for call-on caution-about caution-against charge-with comment-on complain-about complain-of
    condemn-for criticise-for criticize-for describe-as dismiss-as express-over hint-at hope-for joke-about know-as
    liken-to object-to point-at point-to praise-for protest-against push-for rail-against refer-to regard-as
    respond-to speak-about speak-of speculate-about talk-about talk-of thank-for vouch-for vow-to warn-about
    warn-against warn-of write-about
    """)
"""Verbs with a preposition whose object is what is said, each as `lemma-preposition`."""

REPORTED_PASSIVES: Final = wordlist("""
    allege assume believe claim consider deem estimate expect fear forecast hold know predict presume project report
    rumour rumor say suspect think understand
    """)
"""Verbs of "X is said to", "it is believed that": someone says so, the text does not say who."""

HEARSAY_ADVERBS: Final = wordlist("allegedly reportedly supposedly purportedly ostensibly apparently")
"""Adverbs that put a clause on the word of someone unnamed."""

NOUN_CUES: Final = wordlist("""
    accusation admission admittance allegation announcement argument assertion assessment assurance belief boast
    claim complaint conclusion confirmation contention conviction declaration denial estimate expectation fear
    finding forecast guarantee hint hope insistence notion opinion pledge prediction proclamation promise proposal
    projection report rumour rumor speculation statement suggestion suspicion testimony view vow warning worry
    """)
"""Nouns whose "that" or "of" clause is what someone says ("the claim that", "accusations of")."""

OF_NOUN_CUES: Final = wordlist("""
    accusation allegation assertion claim denial report rumour rumor suggestion suspicion warning
    """)
"""The nouns among them that take "of"."""

HEARSAY_NOUNS: Final = wordlist("accusation allegation claim report rumour rumor speculation suspicion warning")
"""The nouns that put words on someone's account even where the text does not say whose."""

RELAYED_CUES: Final = SPEECH | wordlist("""
    accuse acknowledge admit blame clarify concede condemn demand describe dispute estimate promise refuse reject
    threaten urge verify vow put call accord affirm raise lower revise cut increase reduce update adjust bring
    """)
"""Acts of speech that someone else can pass on: "X reported that Y had denied it" is Y's statement, via X."""

LEMMA_REPAIRS: Final = {"hop": "hope", "retweete": "retweet", "re-tweet": "retweet", "lie": "lie"}
"""What the lemmatiser gets wrong in cues, and the lemma meant."""
