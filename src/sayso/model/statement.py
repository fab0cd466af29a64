"""Statement: who puts which words into the world."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.actor import SourceKind
from sayso.model.terms import words
from sayso.model.time import Time
from sayso.model.words import Words

Voice = Literal["attributed", "own"]
FEWEST_WORDS = 4
"""Shorter contents ("the men", "them") need the words around them to say anything."""
SAYING = frozenset({"say", "tell", "claim", "allege", "insist", "argue", "believe", "suspect", "accord", "write"})
"""Verbs whose content is a sentence of its own, also where it accuses somebody."""
Directness = Literal["direct", "indirect", "mixed"]
Stance = Literal[
    "asserts",
    "announces",
    "claims",
    "alleges",
    "estimates",
    "confirms",
    "acknowledges",
    "denies",
    "disputes",
    "declines",
    "warns",
    "doubts",
    "believes",
    "expects",
    "promises",
    "threatens",
    "accuses",
    "demands",
    "asks",
    "corrects",
    "withdraws",
]
BasisKind = Literal["imagery", "intercept", "document", "witness", "count", "estimate", "other_party"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """An attribution relation as an engine finds it, before anything is resolved.

    `source` and `cue` may be None ("reportedly" has a cue and no source); `content` never is. `via` holds the words
    of those who relayed it, outermost first, each with the words that name its time, if any.
    """

    content: Words
    cue: Words | None = None
    cue_lemma: str | None = None
    source: Words | None = None
    via: tuple[tuple[Words, Words | None], ...] = ()
    confidence: float | None = None
    """How often relations found in the same way are right; None where the engine does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Words):
    """Who says it in the text. Two candidates stay two candidates: `name` is then null."""

    name: str | None = None
    candidates: tuple[str, ...] = ()
    actor: str | None = None
    kind: SourceKind
    named: bool
    affiliation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay(Source):
    """Who passed the statement on; `when` is the relay's own time."""

    when: Time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue(Words):
    """The words that mark the attribution ("had denied")."""

    lemma: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Likelihood(Words):
    """Likelihood in the speaker's own words; bounds only where the speaking body publishes a scale."""

    scale: str | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis(Words):
    """What the speaker rests the statement on, where the text says so."""

    kind: BasisKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """An attributed statement, or a factual assertion, forecast or condition in the report's own voice."""

    id: str
    report: str
    voice: Voice
    source: Source | None = None
    cue: Cue | None = None
    content: Words
    directness: Directness = "indirect"
    via: tuple[Relay, ...] = ()
    stance: Stance = "asserts"
    negated: bool = False
    forecast: bool = False
    condition: Words | None = None
    hedges: tuple[Words, ...] = ()
    likelihood: Likelihood | None = None
    basis: Basis | None = None
    when: Time | None = None
    factuality: float | None = None
    confidence: float = 0.5

    @property
    def leans_on_its_verb(self) -> bool:
        """True where the content says nothing without it: whom somebody accuses ("blames Kethra"), two or three words."""
        cue = self.cue
        if cue is None or self.voice == "own" or self.directness == "direct" or not self.content.spans:
            return False
        if not words(cue.text) or cue.field != self.content.field or cue.start > self.content.end:
            return False
        is_whom = self.stance == "accuses" and cue.lemma not in SAYING
        return is_whom or len(words(self.content.text)) < FEWEST_WORDS

    @property
    def is_question(self) -> bool:
        """True for a question, which puts nothing forward; a request does."""
        return self.stance == "asks" and self.content.text.rstrip(" ”’\"'").endswith("?")
