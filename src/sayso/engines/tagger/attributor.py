"""The trained attributor: what the tagger finds, put together like the relations that rules find."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from sayso.engines.tagger.cue_words import with_auxiliary, with_plea
from sayso.engines.tagger.decoding import Range
from sayso.engines.tagger.fronted import with_fronted
from sayso.engines.tagger.mending import (
    finished,
    with_light_verb,
    with_object,
    with_verb,
    without_next_deed,
    without_others,
)
from sayso.engines.tagger.sources import heard
from sayso.engines.tagger.tagger import Tagged, Tagging, tag
from sayso.engines.tagger.weights import VERSION, Weights
from sayso.extract.attribution import attributions, rule_relations
from sayso.extract.cue_verbs import cue_lemma
from sayso.extract.factuality import tempered_factuality
from sayso.extract.found import Found, Page
from sayso.extract.phrases import trimmed
from sayso.extract.relays import FIRM
from sayso.model.parse import Parse
from sayso.model.statement import Attribution
from sayso.model.words import Span

RULE: Final = "tagged"
TURNS: Final = frozenset({"block", "signed", "transcript"})
"""Rules of forms that the training articles lack: what is said is one speaker's from its first word to its last."""
VERBAL: Final = frozenset({"clause", "gerund", "infinitive", "object", "preposition"})
"""Rules whose own finds beside the tagger's are right one time in four (training articles of PolNeAR).

Those of firm acts of speech stay, where they have a source, and those inside of what is said, which may be a relay's.
"""
FRAGMENT: Final = 6
"""Tokens beyond a line's end that are no part of what is said: a headline after it, or its first words."""
LONGEST_HEADING: Final = 12
SMALL_WORD: Final = 3
"""Letters of the longest words that a heading writes small, near enough ("of", "to")."""


class TaggedAttributor:
    """Finds attribution relations with the trained tagger. The weights are loaded and verified at first use."""

    name = f"tagger:{VERSION}"

    def __init__(self, weights: Weights | None = None) -> None:
        self._weights = weights or Weights()
        self._last: tuple[Parse, Tagging] | None = None

    def attribute(self, parse: Parse) -> tuple[Attribution, ...]:
        """Relations in text order of their contents. Raises ConfigError where the weights are not those measured."""
        page = Page.of(parse)
        tagged = [
            spoken
            for one in with_fronted(page, without_others(page, self._tagging(parse).relations))
            if (found := _found(page, _mended(page, one))) is not None and (spoken := heard(page, found)) is not None
        ]
        return finished(page, attributions(page, _with_rules(page, tagged)))

    def factuality(self, parse: Parse, token: int) -> float:
        """See Attributor."""
        return tempered_factuality(parse, token, float(self._tagging(parse).factuality[token]))

    def _tagging(self, parse: Parse) -> Tagging:
        """The report's, kept until another is asked for."""
        last = self._last
        if last is None or last[0] is not parse:
            last = self._last = parse, tag(parse, self._weights)
        return last[1]


def _mended(page: Page, one: Tagged) -> Tagged:
    """The relation with the words of its cue and of what is said each in their place."""
    for mend in (with_light_verb, with_verb, with_plea, with_auxiliary, with_object, without_next_deed):
        one = mend(page, one)
    return one


def _with_rules(page: Page, tagged: list[Found]) -> list[Found]:
    """The tagged relations and those that only rules see, in the order of their cues.

    Turns of a transcript, signed and block quotations are left to the rules, with all in them. Elsewhere a rule's relation is left out where the tagger has heard the same: its cue is tagged, or what it says is said in a tagged content by a cue
    outside of it. One that stands whole inside a tagged content may be a relay's.
    """
    ruled = rule_relations(page)
    spoken = _Covered(found.content for found in ruled if found.rule in TURNS)
    tagged = [found for found in tagged if not spoken.touches(found.content)]
    heard = _Covered(found.content for found in tagged)
    cues = {token for found in tagged for tokens in found.cue for token in range(*tokens)}

    def is_heard(found: Found) -> bool:
        if any(token in cues for tokens in found.cue for token in range(*tokens)):
            return True
        at = (page.parse.span(found.at, found.at + 1),)
        if spoken.touches(at):
            return False
        inside = heard.touches(at)
        if found.rule in VERBAL and (found.source is None or not (inside or found.lemma in FIRM)):
            return True
        return heard.touches(found.content) and not inside

    return sorted((*tagged, *(found for found in ruled if not is_heard(found))), key=lambda found: found.at)


class _Covered:
    """The code points of many contents, asked for by place."""

    def __init__(self, contents: Iterable[tuple[Span, ...]]) -> None:
        self._spans: list[Span] = []
        for start, end in sorted(span for content in contents for span in content):
            if self._spans and start <= self._spans[-1][1]:
                self._spans[-1] = (self._spans[-1][0], max(end, self._spans[-1][1]))
            else:
                self._spans.append((start, end))

    def touches(self, spans: Iterable[Span]) -> bool:
        """True where any of the spans shares a character with what is covered."""
        return any(self._touches(span) for span in spans)

    def _touches(self, span: Span) -> bool:
        before = bisect_left(self._spans, (span[1], 0)) - 1
        return before >= 0 and self._spans[before][1] > span[0]


def _found(page: Page, tagged: Tagged) -> Found | None:
    """A tagged relation as the rules would hand it on; None where nothing but punctuation is said."""
    whole = (_within_lines(page, tokens) for tokens in tagged.content)
    content = tuple(span for tokens in whole if (span := _said(page, tokens)) is not None)
    if not content:
        return None
    at = _main(page, tagged.cue)
    source = min(tagged.source, key=lambda tokens: _apart(tokens, tagged.cue), default=None)
    return Found(
        rule=RULE,
        at=at,
        lemma=cue_lemma(page, at),
        cue=(tagged.cue,),
        source=source,
        content=content,
        probability=tagged.probability,
    )


def _within_lines(page: Page, tokens: Range) -> Range:
    """A piece of content without the few words that it takes from the line before or after."""
    parse, (first, last) = page.parse, tokens
    breaks = [i for i in range(first + 1, last) if "\n" in parse.text[parse.ends[i - 1] : parse.starts[i]]]
    while breaks and (last - breaks[-1] <= FRAGMENT or _is_heading(page, breaks[-1], last)):
        last = breaks.pop()
    while breaks and (breaks[0] - first <= FRAGMENT or _is_heading(page, first, breaks[0])):
        first = breaks.pop(0)
    return first, last


def _is_heading(page: Page, first: int, last: int) -> bool:
    """True for a short line whose every word but the smallest has a capital ("'All Bets Are Off'")."""
    words = [word for i in range(first, last) if len(word := page.parse.word(i)) > SMALL_WORD and word.isalpha()]
    return last - first <= LONGEST_HEADING and bool(words) and all(word[0].isupper() for word in words)


def _said(page: Page, tokens: Range) -> Span | None:
    return trimmed(page.parse.text, *page.parse.span(*tokens))


def _apart(one: Range, other: Range) -> int:
    """Tokens between two ranges that do not meet."""
    return max(other[0] - one[1], one[0] - other[1])


def _main(page: Page, cue: Range) -> int:
    """The cue's main token: its last verb ("was unable to confirm"), else its first noun, else what governs it."""
    heads, pos = page.parse.heads, page.parse.pos
    verbs = [i for i in range(*cue) if pos[i] == "VERB"]
    nouns = [i for i in range(*cue) if pos[i] in {"NOUN", "PROPN"}]
    tops = [i for i in range(*cue) if heads[i] == i or not cue[0] <= heads[i] < cue[1]]
    return [*verbs[-1:], *nouns, *tops, cue[0]][0]
