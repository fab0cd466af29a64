"""Which act of speech a cue names: the reporter's word, never a judgement of what is true.

Grouped by stance. A cue that stands in no group asserts. Phrases of two words are a verb with its particle.
"""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.statement import Stance

CUES_BY_STANCE: Final[dict[Stance, frozenset[str]]] = {
    "asserts": wordlist("""
        accord add agree answer argue assert cite comment describe disclose discuss emphasise emphasize explain express
        find hear highlight indicate inform insist joke learn maintain mention note observe outline point post present
        publish quote read reaffirm recall recount reiterate relate release remark repeat reply report respond reveal
        say show signal state stress suggest tell testify tweet underline underscore write
        """),
    "announces": wordlist("announce declare proclaim unveil"),
    "claims": wordlist("claim boast brag purport contend profess") | {"so-called"},
    "alleges": wordlist("allege allegedly allegation insinuate"),
    "estimates": frozenset(
        {"estimate", "put", "reckon", "calculate", "assess", "gauge", "approximate", "count", "assessment", "place"}
    ),
    "confirms": wordlist("confirm verify corroborate certify authenticate confirmation attest validate"),
    "acknowledges": wordlist(
        "acknowledge admit concede confess own-up acknowledgement acknowledgment admission concession allow"
    ),
    "denies": wordlist("deny denial refute rebut repudiate disavow disclaim"),
    "disputes": wordlist("""
        dispute reject dismiss contest challenge contradict counter rebuff disagree object oppose condemn-as decry
        debunk rubbish
        """),
    "declines": wordlist("decline refuse abstain refrain sidestep deflect dodge") | {"no comment"},
    "warns": wordlist("warn caution alert forewarn warning"),
    "doubts": wordlist("doubt question query distrust wonder mistrust"),
    "believes": wordlist("""
        believe think feel consider suspect suppose assume guess conclude judge hold view imagine belief opinion
        conviction deem regard presume surmise infer speculate
        """),
    "expects": wordlist("""
        expect forecast predict anticipate foresee envisage envision project hope fear prophesy foretell expectation
        prediction projection look-forward
        """),
    "promises": wordlist("promise vow pledge swear undertake guarantee commit assure promise reassure"),
    "threatens": wordlist("threaten threat"),
    "accuses": wordlist("accuse blame accusation fault charge indict denounce implicate"),
    "demands": wordlist("""
        demand urge insist-on call-for order request appeal plead beg exhort implore instruct command require
        recommend advise encourage beseech
        """),
    "asks": wordlist("ask inquire enquire"),
    "corrects": wordlist("correct amend clarify rectify correction clarification"),
    "withdraws": wordlist("withdraw retract recant retraction rescind"),
}
"""Lemmas of cues; a verb and its particle are written with a hyphen ("call-for")."""

STANCE_OF: Final[dict[str, Stance]] = {lemma: stance for stance, lemmas in CUES_BY_STANCE.items() for lemma in lemmas}
"""The same, by lemma."""

PARTICLE_CUES: Final[dict[tuple[str, str], Stance]] = {
    ("call", "for"): "demands",
    ("call", "on"): "demands",
    ("appeal", "for"): "demands",
    ("press", "for"): "demands",
    ("push", "for"): "demands",
    ("insist", "on"): "demands",
    ("point", "out"): "asserts",
    ("rule", "out"): "denies",
    ("own", "up"): "acknowledges",
    ("cast", "doubt"): "doubts",
    ("look", "forward"): "expects",
    ("take", "back"): "withdraws",
    ("cry", "foul"): "accuses",
    ("brush", "off"): "disputes",
    ("brush", "aside"): "disputes",
    ("shrug", "off"): "disputes",
    ("play", "down"): "disputes",
}
"""A verb with a particle, preposition or noun that makes it another act."""

FORWARD: Final = wordlist(
    "expect forecast predict anticipate foresee envisage envision promise vow pledge swear undertake threaten threat"
)
"""Cues whose content is to come unless its own tense says otherwise."""

FORWARD_TO: Final = FORWARD | wordlist("hope agree offer plan intend aim want decide propose volunteer prepare wish")
"""Cues whose infinitive is to come ("agreed to provide")."""

OF_THINGS_ALLEGED: Final = wordlist("allegation accusation charge insinuation imputation")
"""Who rejects one of these denies: they are aimed at somebody, and the one who rejects them mostly answers for it."""

OF_THINGS_SAID: Final = (
    wordlist("""
        claim report assertion story rumour rumor suggestion statement account figure number footage picture image
        video evidence article publication information news
        """)
    | OF_THINGS_ALLEGED
)

FALSE: Final = wordlist("""
    fake false untrue fabricated fabrication lie lies nonsense baseless groundless unfounded disinformation
    misinformation hoax absurd invented bogus fiction provocation invention propaganda slander rubbish fantasy
    """)
"""Said of a report or a claim, these deny it."""

WITHHOLDERS: Final = wordlist("refuse decline refrain avoid stop fail unable unwilling reluctant hesitate")
"""With a verb of speech below them, or with its negation, nothing is said: the speaker declines."""

WITHHELD: Final = wordlist("""
    account answer clue comment condition description detail estimate evidence explanation fact figure
    identification identity indication information insight motive name number reason reply response specific statement
    update word
    """)
"""Of these, "no" says that words are held back ("gave no details", "no name was released")."""

GRANTED: Final = wordlist("""
    access admission admittance appeal application asylum bail benefit bond care clemency coverage entrance entry
    extension funding hearing injunction leave license licence loan motion opportunity parole passage permission permit
    petition plea privilege release relief request requests right service stay transfer treatment trial visa vote
    """)
"""Whoever denies one of these refuses it to somebody; nothing that was said is denied."""

OF_NUMBERS: Final = wordlist("put place count")
"""Cues that estimate only where what they govern holds a number ("put losses at 1,200", not "puts it well")."""

DECLINE_PHRASES: Final = (
    "no comment",
    "no immediate comment",
    "our business",
    "ours to decide",
    "ours to say",
    "ours to judge",
    "for us to decide",
    "for us to say",
    "not for me to",
    "not for us to",
    "our own affair",
    "our affair",
    "not rule it out",
    "n't rule it out",
    "not rule that out",
    "n't rule that out",
    "not rule anything out",
    "n't rule anything out",
    "not rule out",
    "n't rule out",
    "cannot rule",
    "my business",
    "own business",
    "neither confirm nor deny",
    "neither confirmed nor denied",
    "neither confirming nor denying",
    "neither confirms nor denies",
    "not confirm or deny",
    "not be drawn",
    "n't be drawn",
    "neither admitted nor",
    "neither admits nor",
    "stopped short of",
    "stops short of",
    "cannot confirm",
    "can't confirm",
    "can not confirm",
    "could not confirm",
    "unable to confirm",
    "nothing to say",
    "nothing to add",
    "not going to comment",
    "won't comment",
    "not comment on",
    "not going to discuss",
    "don't comment on",
    "doesn't comment on",
    "never comment on",
    "would rather not say",
    "no information about",
    "no information on",
)
"""Content that answers without confirming or denying."""

NEGATED_CUES: Final[dict[str, Stance]] = {
    "believe": "doubts",
    "think": "doubts",
    "feel": "doubts",
    "consider": "doubts",
    "suppose": "doubts",
    "accept": "disputes",
    "agree": "disputes",
    "doubt": "believes",
    "question": "believes",
    "dispute": "acknowledges",
    "contest": "acknowledges",
    "expect": "expects",
    "anticipate": "expects",
    "foresee": "expects",
    "predict": "declines",
    "hope": "asserts",
    "ask": "asserts",
    "accuse": "asserts",
    "blame": "asserts",
    "threaten": "asserts",
    "demand": "asserts",
    "call": "asserts",
    "want": "asserts",
    "mean": "asserts",
    "hear": "asserts",
    "realise": "asserts",
    "realize": "asserts",
}
"""What a negated cue says, where it is not simply a refusal to say ("did not confirm" declines)."""

NOT_DEEDS: Final = wordlist("""
    know see hear want need think believe expect understand like wish hope have be receive get find feel remember
    recall intend plan agree accept say tell comment confirm deny doubt rule exclude trust recognise recognize support
    matter care mind forget discuss negotiate succeed manage lose fail fear mean require deserve vote earn decide win
    finish reach choose complete grow gain learn meet read speak talk watch look change live work begin start stop
    sleep eat enjoy love hate regret complain worry benefit suffer die fall arrive return
    bother come dare flinch go hesitate notice realise realize run stay wait wake
    """)
"""Verbs whose negation denies no deed of the speaker: "we did not see it" merely asserts."""

INTENTIONS: Final = wordlist("""
    aim attempt decide decision desire determined eager eye intend intent intention keen mean plan prepare seek target
    try want willing wish
    """)
"""Cues of what somebody means to do: with an infinitive they say what is to come, not what is."""

RELUCTANCE: Final = wordlist("hesitant loath reluctant unwilling")
"""Cues of what somebody means not to do."""

DEED_DENIALS: Final = (
    "nothing to do with",
    "no part in",
    "no role in",
    "no involvement",
    "not involved in",
    "not responsible for",
    "no responsibility for",
    "no connection to",
    "no connection with",
    "no link to",
    "not behind the",
)
"""Phrases by which speakers deny a deed of their own."""

OWN_BODIES: Final = wordlist("""
    force troop soldier army military government police navy aviation aircraft unit fighter personnel side
    officer employee staff company department ministry agency guard regiment brigade pilot gunner artillery
    """)
"""With "our" or "its" before them they stand for the speaker."""
