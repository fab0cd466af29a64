"""Found: an attribution relation while the rules are still putting it together."""

from dataclasses import dataclass, field

from sayso.extract.phrases import Range, Tree
from sayso.extract.quotes import Quotes
from sayso.extract.turns import Turn, find_turns
from sayso.model.parse import Parse
from sayso.model.words import Span


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed report with what every rule asks of it."""

    parse: Parse
    tree: Tree
    quotes: Quotes
    turns: tuple[Turn, ...]

    @classmethod
    def of(cls, parse: Parse) -> "Page":
        """Index a parse once for all rules."""
        return cls(parse, Tree(parse), Quotes(parse.text), find_turns(parse.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A relation by token ranges and code points. `rule` names the construction, `at` is the cue's main token."""

    rule: str
    at: int
    lemma: str
    cue: tuple[Range, ...]
    source: Range | None = None
    content: tuple[Span, ...]
    via: tuple[Range, ...] = ()
    via_at: tuple[int, ...] = field(default=())
    """The relaying verbs, beside `via`: their sentence holds the relay's time."""
    probability: float | None = None
    """What a trained engine gives the relation; None where a rule found it."""
