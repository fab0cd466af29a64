"""Statements: attribution relations with their sources resolved and their stance, certainty and day read."""

from bisect import bisect_left
from typing import Final

from sayso.extract.certainty import read_certainty
from sayso.extract.factuality import Factuality, event_factuality
from sayso.extract.ids import finding_ids
from sayso.extract.lexicon.source_nouns import COMPANY_WORDS, MEDIA_WORDS
from sayso.extract.quotes import Quotes
from sayso.extract.sources import Resolved, Sources, Spoken
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Attribution, Cue, Directness, Relay, Source, Statement
from sayso.model.time import Time
from sayso.model.words import Span, Words, covers, overlaps

LONGEST_NAME: Final = 5
DESKS: Final = (
    COMPANY_WORDS | MEDIA_WORDS | {"desk", "staff", "reporters", "reporter", "correspondent", "editors", "team"}
)
"""Last words of bylines that name no person."""
DIRECT: Final = 0.9
"""The share of a content's words inside quotation marks from which it counts as a direct quotation."""


def build_statements(
    report: Report,
    parse: Parse,
    relations: tuple[Attribution, ...],
    times: tuple[Time, ...],
    factuality: Factuality = event_factuality,
) -> tuple[Statement, ...]:
    """Statements with voice `attributed`, in text order of their contents."""
    ordered = sorted(relations, key=lambda r: (r.content.start, r.content.end))
    ids = finding_ids(report.id, "s", (r.content.text for r in ordered))
    reader = _Reader(report, parse, times, ordered)
    return tuple(reader.statement(one, found_id, factuality) for one, found_id in zip(ordered, ids, strict=True))


class _Reader:
    """Builds the statements of one report; each is read knowing the one before it."""

    def __init__(self, report: Report, parse: Parse, times: tuple[Time, ...], relations: list[Attribution]) -> None:
        self.report = report
        self.parse = parse
        self.times = sorted(times, key=lambda t: t.start)
        self.starts = [t.start for t in self.times]
        self.quotes = Quotes(parse.text)
        contents = (span for r in relations for span in r.content.spans)
        outlet = report.outlet.name if report.outlet else None
        self.sources = Sources(parse, contents, author=_author(report), outlet=outlet)
        self.who = self._resolve_in_order(relations)

    def statement(self, relation: Attribution, statement_id: str, factuality: Factuality) -> Statement:
        """One relation as a statement."""
        certainty = read_certainty(self.parse, relation, factuality)
        return Statement(
            id=statement_id,
            report=self.report.id,
            voice="attributed",
            source=self._source(relation),
            cue=_cue(relation),
            content=relation.content,
            directness=directness(relation.content, self.quotes),
            via=self._relays(relation),
            stance=certainty.stance,
            negated=certainty.negated,
            forecast=certainty.forecast,
            condition=certainty.condition,
            hedges=certainty.hedges,
            likelihood=certainty.likelihood,
            basis=certainty.basis,
            when=self._when(relation),
            factuality=certainty.factuality,
            confidence=0.5 if relation.confidence is None else relation.confidence,
        )

    def _relays(self, relation: Attribution) -> tuple[Relay, ...]:
        """Who passed it on: not the speaker, who says of what was said that it was ("said he had warned them")."""
        who = self.who.get(id(relation))
        speaker = who.name if who is not None else None
        relays = (self._relay(words, when) for words, when in relation.via)
        return tuple(relay for relay in relays if speaker is None or relay.name != speaker)

    def _resolve_in_order(self, relations: list[Attribution]) -> dict[int, Resolved]:
        """Sources by the relation's identity, resolved in the order in which they speak."""
        who: dict[int, Resolved] = {}
        before: Spoken | None = None
        for relation in sorted(relations, key=lambda r: (r.source or r.content).start):
            if relation.source is None:
                continue
            resolved = self.sources.resolve(relation.source, before)
            who[id(relation)] = resolved
            token = self.parse.token_at(relation.source.start)
            if token is not None:
                before = Spoken(token, relation.content.spans, resolved)
        return who

    def _source(self, relation: Attribution) -> Source | None:
        if relation.source is None:
            return None
        who = self.who[id(relation)]
        words = relation.source
        return Source(
            text=words.text,
            spans=words.spans,
            name=who.name,
            candidates=who.candidates,
            kind=who.kind,
            named=who.named,
            affiliation=who.affiliation,
        )

    def _relay(self, words: Words, when: Words | None) -> Relay:
        who = self.sources.resolve(words)
        return Relay(
            text=words.text,
            spans=words.spans,
            name=who.name,
            candidates=who.candidates,
            kind=who.kind,
            named=who.named,
            affiliation=who.affiliation,
            when=None if when is None else self._time_at(when),
        )

    def _time_at(self, words: Words) -> Time | None:
        """The time that shares a character with the words."""
        near = self.times[max(bisect_left(self.starts, words.start) - 2, 0) : bisect_left(self.starts, words.end)]
        return next((t for t in near if overlaps(t.spans, words.spans)), None)

    def _when(self, relation: Attribution) -> Time | None:
        """The time that modifies the cue and stands outside of source, content and what relays it."""
        if relation.cue is None:
            return None
        cue = self.parse.token_at(relation.cue.start)
        if cue is None:
            return None
        first, last = self.parse.sentence(cue)
        inside = self.parse.span(first, last)
        taken = (*relation.content.spans, *(relation.source.spans if relation.source else ()))
        relayed = tuple(span for _, when in relation.via if when for span in when.spans)
        cues = {i for span in relation.cue.spans for i in self.parse.tokens_in(span)}
        for time in self.times[bisect_left(self.starts, inside[0]) : bisect_left(self.starts, inside[1])]:
            here = covers((inside,), time.start, time.end) and not overlaps(time.spans, (*taken, *relayed))
            if here and time.type in {"DATE", "TIME"} and self._modifies(time, cues):
                return time
        return None

    def _modifies(self, time: Time, cues: set[int]) -> bool:
        """True where the first predicate above the time is the cue."""
        tokens = {i for span in time.spans for i in self.parse.tokens_in(span)}
        if not tokens:
            return False
        if (
            max(tokens) + 1 in cues
            or min(tokens) - 1 in cues
            or (self.parse.pos[min(tokens) - 1] == "ADP" and min(tokens) - 2 in cues)
        ):
            return True
        for at in self.parse.ancestors(min(tokens, key=lambda i: len(self.parse.ancestors(i)))):
            if at in cues:
                return True
            if at not in tokens and self.parse.pos[at] in {"VERB", "AUX", "NOUN", "PROPN"}:
                return False
        return False


def _author(report: Report) -> str | None:
    """Who writes "I": the one person of the byline."""
    if len(report.byline) != 1:
        return None
    words = report.byline[0].split()
    is_person = 1 < len(words) < LONGEST_NAME and all(word[0].isupper() for word in words)
    return report.byline[0] if is_person and words[-1].casefold() not in DESKS else None


def _cue(relation: Attribution) -> Cue | None:
    if relation.cue is None:
        return None
    lemma = relation.cue_lemma or relation.cue.text.split()[-1].casefold()
    return Cue(text=relation.cue.text, spans=relation.cue.spans, lemma=lemma)


def directness(content: Words, quotes: Quotes) -> Directness:
    """Direct where at least nine words in ten stand inside quotation marks, indirect where none does."""
    share = _quoted_share(content.spans, quotes)
    return "direct" if share >= DIRECT else "mixed" if share > 0 else "indirect"


def _quoted_share(spans: tuple[Span, ...], quotes: Quotes) -> float:
    total = sum(end - start for start, end in spans)
    quoted = sum(min(e, q.end) - max(s, q.start) for s, e in spans for q in quotes.within(s, e))
    return quoted / total if total else 0.0
