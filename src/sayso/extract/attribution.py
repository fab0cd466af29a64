"""Attribution by dependency rules: who says what, found in a parse."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Final

from sayso.extract.block_quotes import block_relations
from sayso.extract.cue_phrases import phrase_relations
from sayso.extract.cue_verbs import verb_relations
from sayso.extract.factuality import event_factuality
from sayso.extract.found import Found, Page
from sayso.extract.labels import label_relations
from sayso.extract.leads import LONGEST_LEAD, after_lead
from sayso.extract.misread import misread_relations
from sayso.extract.phrases import Range
from sayso.extract.positions import position_relations
from sayso.extract.quoting import attach_quotes
from sayso.extract.relays import find_relays
from sayso.extract.running_quotes import with_running
from sayso.extract.signed_quotes import signed_relations
from sayso.extract.speakers import head_of, keep_speakers
from sayso.extract.tail_cues import with_tails
from sayso.extract.transcripts import transcript_relations
from sayso.extract.withheld import withheld_relations
from sayso.model.parse import Parse
from sayso.model.statement import Attribution
from sayso.model.words import Span, Words, quote

FINDERS: Final[tuple[Callable[[Page], Iterator[Found]], ...]] = (
    verb_relations,
    phrase_relations,
    position_relations,
    misread_relations,
    transcript_relations,
    block_relations,
    label_relations,
    signed_relations,
    withheld_relations,
)


PRECISION: Final = {
    "according": 0.75,
    "as": 0.66,
    "block": 0.8,
    "clause": 0.84,
    "estimate": 0.5,
    "gerund": 0.75,
    "hearsay": 0.5,
    "infinitive": 0.57,
    "inserted": 0.7,
    "label": 0.7,
    "misread": 0.7,
    "naming": 0.69,
    "noun": 0.5,
    "object": 0.59,
    "parenthesis": 0.75,
    "passive": 0.64,
    "position": 0.6,
    "preposition": 0.52,
    "quote": 0.7,
    "relative": 0.6,
    "signed": 0.8,
    "tail": 0.75,
    "transcript": 0.7,
}
"""How often a relation of each rule was right (overlap) on the 840 training articles of PolNeAR.

Block quotations, hearsay, nouns, relatives, signed quotations and transcripts, which its annotators mark seldom or in other pieces, were set by hand,
and so were insertions, labels, misread verbs, positions and tails, which are rare.
"""


class RuleAttributor:
    """Finds attribution relations by rules over the dependency parse."""

    name = "rules"

    def attribute(self, parse: Parse) -> tuple[Attribution, ...]:
        """Relations in text order of their contents."""
        page = Page.of(parse)
        return attributions(page, rule_relations(page))

    def factuality(self, parse: Parse, token: int) -> float:
        """See Attributor."""
        return event_factuality(parse, token)


def rule_relations(page: Page) -> list[Found]:
    """Every relation that the rules find in a page, in the order of their cues, relays not yet told from speakers."""
    found = [relation for find in FINDERS for relation in find(page) if not _is_open(page, relation)]
    found = with_tails(page, keep_speakers(page, sorted(found, key=lambda f: f.at)))
    return attach_quotes(page, found)


def _is_open(page: Page, found: Found) -> bool:
    """True where nobody is held to have spoken: "it is unclear whether the mayor denied it"."""
    mark = page.tree.kid(found.at, "mark")
    return mark is not None and page.parse.lemmas[mark] == "whether"


def attributions(page: Page, found: list[Found]) -> tuple[Attribution, ...]:
    """Relations of any engine with their relays, in text order of their contents."""
    settled = find_relays(page, with_running(page, found))
    return tuple(sorted((_attribution(page, f) for f in settled), key=lambda a: (a.content.start, a.content.end)))


def _attribution(page: Page, found: Found) -> Attribution:
    return Attribution(
        content=quote(page.parse.text, *_without_lead(page.parse.text, found.content)),
        cue=_words(page, found.cue),
        cue_lemma=found.lemma,
        source=_words(page, (found.source,)) if found.source else None,
        via=tuple(_relay(page, r, at) for r, at in zip(found.via, found.via_at, strict=True)),
        confidence=PRECISION[found.rule] if found.probability is None else found.probability,
    )


def _without_lead(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans, the first without a dateline or clock time before it, or what it took of one."""
    start, end = spans[0]
    line = max(text.rfind("\n", max(start - LONGEST_LEAD, 0), start) + 1, start - LONGEST_LEAD, 0)
    said = max(after_lead(text, line), start)
    return ((said, end), *spans[1:]) if said < end else spans


def _words(page: Page, ranges: tuple[Range, ...]) -> Words:
    """The words of token ranges; punctuation is trimmed unless it is all there is (a colon can be a cue)."""
    spans = [page.tree.span(r) or page.parse.span(*r) for r in ranges]
    return quote(page.parse.text, *spans)


def _relay(page: Page, relay: Range, verb: int) -> tuple[Words, Words | None]:
    """The words of a relay and those of its time: the date that its verb governs."""
    if verb < 0:
        return _words(page, (relay,)), None
    parse = page.parse
    first, last = parse.sentence(verb)
    for entity in parse.entities[bisect_left(parse.entities, first, key=lambda e: e.first) :]:
        if entity.first >= last:
            break
        dated = entity.label in {"DATE", "TIME"} and entity.last <= last
        if dated and _governed(parse, head_of(parse, entity.first, entity.last), verb):
            return _words(page, (relay,)), quote(parse.text, parse.span(entity.first, entity.last))
    return _words(page, (relay,)), None


def _governed(parse: Parse, token: int, verb: int) -> bool:
    """True where the first predicate above the token is `verb`."""
    for at in parse.ancestors(token):
        if at == verb:
            return True
        if parse.pos[at] in {"VERB", "AUX"}:
            return False
    return False
