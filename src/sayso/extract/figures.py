"""Figures: numbers that count or measure something, with the bounds their words give."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.amounts import Amount, find_amounts
from sayso.extract.figure_bars import is_barred
from sayso.extract.figure_categories import HEADING, Sense, is_told_of, sense_listed, sense_numbered, sense_of
from sayso.extract.figure_definitions import with_definitions
from sayso.extract.figure_harm import Harm
from sayso.extract.figure_harmed import find_harm
from sayso.extract.figure_implicit import find_persons
from sayso.extract.figure_lists import label_of
from sayso.extract.figure_mention import Mention
from sayso.extract.figure_nouns import NounPhrase, is_civilian, noun_after, owner, span_of, with_modifiers
from sayso.extract.figure_numbered import numbered
from sayso.extract.figure_parts import described, is_of_one, is_part
from sayso.extract.figure_persons import Persons
from sayso.extract.figure_scope import Scope, method_of, scope_of
from sayso.extract.figure_states import is_state
from sayso.extract.figure_units import unit_of
from sayso.extract.figure_wholes import category_in_brackets
from sayso.extract.ids import finding_ids
from sayso.extract.lexicon.categories import PEOPLE
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.units import TIME_UNITS
from sayso.model.figure import Category, Figure, Number
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Statement
from sayso.model.time import Time
from sayso.model.words import Iso, Span, Words, covers, quote

SURE, LOOSE, IMPLICIT = 0.8, 0.6, 0.6
"""Confidence of the extraction: plain readings, loose ones ("three were shot"), and figures without a number."""
Counted = tuple[Figure, dict[int, Number | None]]
"""A figure, and the tokens it counts: the exact number at their head word, None at the others."""
REACH: Final = 600
"""Code points to a time that may belong to a figure, at most."""
GAP: Final = frozenset({"CC", "RB", "TO"})
"""Between the counted and the predicate these tags are quoted along."""


def find_figures(report: Report, parse: Parse, times: tuple[Time, ...]) -> tuple[Figure, ...]:
    """Figures in text order, not yet attached to statements."""
    harm = find_harm(parse)
    clock = Clock(parse, times, report.published[:10] if report.published else None)
    explicit = [e for a in find_amounts(parse.text) if (e := _explicit(parse, harm, a, clock))]
    counted = {i: number for _, numbers in explicit for i, number in numbers.items()}
    told = [_implicit(parse, persons, what, clock) for persons, what in find_persons(parse, harm, counted)]
    ordered = sorted([f for f, _ in explicit] + told, key=lambda f: (f.start, f.end))
    figures = with_definitions(parse, tuple(ordered))
    ids = finding_ids(report.id, "f", (f.text for f in figures))
    return tuple(replace(f, id=i, report=report.id) for f, i in zip(figures, ids, strict=True))


def attach_figures(figures: tuple[Figure, ...], statements: tuple[Statement, ...]) -> tuple[Figure, ...]:
    """Each figure with the id of the innermost statement whose content holds its number."""
    return tuple(replace(f, statement=_innermost(f, statements)) for f in figures)


def _innermost(figure: Figure, statements: tuple[Statement, ...]) -> str | None:
    at = figure.number if figure.number.spans else figure
    holding = [
        s for s in statements if s.content.field == figure.field and covers(s.content.spans, at.start, at.start + 1)
    ]
    return min(holding, key=_length).id if holding else None


def _length(statement: Statement) -> int:
    return sum(end - start for start, end in statement.content.spans)


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of a report, to be asked by place, and its civil date of publication."""

    parse: Parse
    times: tuple[Time, ...]
    published: Iso | None

    def overlapping(self, start: int, end: int) -> tuple[Time, ...]:
        """Times that share a character with `[start, end)`."""
        return tuple(t for t in self._near(start - 200, end) if t.start < end and start < t.end)

    def of_sentence(self, token: int) -> tuple[Time, ...]:
        """Times in the sentence of a token, within reach."""
        first, last = self.parse.sentence(token)
        at = self.parse.starts[token]
        start, end = max(self.parse.starts[first], at - REACH), min(self.parse.ends[last - 1], at + REACH)
        return tuple(t for t in self._near(start, end) if start <= t.start < end)

    def of_heading(self, token: int) -> tuple[Time, ...]:
        """Times before a token that the heading of its list may hold."""
        at = self.parse.starts[token]
        return self._near(at - HEADING, at)

    def _near(self, start: int, end: int) -> tuple[Time, ...]:
        first = bisect_left(self.times, start, key=lambda t: t.start)
        return self.times[first : bisect_left(self.times, end, key=lambda t: t.start)]


# figures with a number


def _explicit(parse: Parse, harm: dict[int, Harm], amount: Amount, clock: Clock) -> Counted | None:
    """The figure of an amount with the tokens it counts; None where the number is no figure."""
    mention = _mention(parse, harm, amount, clock)
    if mention is None or _counts_nothing(parse, mention):
        return None
    tokens, noun = mention.tokens, mention.noun
    if noun and amount.kind in {"share", "percent"}:
        mention = replace(mention, noun=with_modifiers(parse, noun))
    times = clock.of_heading(tokens[0]) if mention.sense.listed else clock.of_sentence(tokens[0])
    scope = scope_of(parse, mention, times, clock.published)
    counted: dict[int, Number | None] = dict.fromkeys((*tokens, *(range(noun.first, noun.last) if noun else ())))
    exact = amount.point if amount.low == amount.high else None
    counted[noun.head if noun else tokens[-1]] = exact
    if noun and noun.first > tokens[-1] + 1:
        counted[tokens[-1]] = exact  # "two of her sons"
    return _figure(parse, mention, scope), counted


def _mention(parse: Parse, harm: dict[int, Harm], amount: Amount, clock: Clock) -> Mention | None:
    """The amount with its unit, noun and sense; None where what stands around it makes it no figure."""
    tokens = parse.tokens_in(amount.number)
    if not tokens:
        return None
    measured = unit_of(parse, amount, parse.tokens_in((amount.start, amount.end)))
    noun = None if measured.is_money else noun_after(parse, measured.after)
    if noun and parse.lemmas[noun.head] in TIME_UNITS and amount.kind in {"percent", "points"}:
        noun = None  # "fell 3 percent last year"
    counting = numbered(parse, amount.start) if noun is None and measured.unit == "count" else None
    if counting is None and is_barred(parse, amount, noun, clock.overlapping(*amount.number)):
        return None
    label = None
    if noun is None and measured.unit == "count" and not is_state(parse, measured.after):
        label = label_of(parse, amount.start, amount.end)
    if amount.kind == "fold":
        sense = Sense("killed")  # "double homicide"
    elif counting:
        sense = sense_numbered(parse, counting)
    elif label:
        sense = sense_listed(parse, label)
    else:
        sense = sense_of(parse, harm, tokens, noun, measured.unit, many=amount.point != 1)
        sense = _in_brackets(parse, amount, noun, sense)
    if sense.subject and amount.start <= parse.starts[sense.subject.head] < amount.end:
        sense = replace(sense, subject=None)
    end = parse.ends[measured.after - 1]
    if noun is None and is_part(parse, tokens):
        end = parse.ends[tokens[-1] + 2]  # "seven of them"
    return Mention(amount, tokens, noun, sense, measured.unit, end)


def _in_brackets(parse: Parse, amount: Amount, noun: NounPhrase | None, sense: Sense) -> Sense:
    """The sense of a part that a bracket gives of a list's number: "Dead: 14 (9 women, 5 children)"."""
    if sense.category not in {None, "other", "people"} or (noun and parse.lemmas[noun.head] not in PEOPLE):
        return sense
    whole = category_in_brackets(parse, amount.start)
    return replace(sense, category=whole) if whole else sense


def _counts_nothing(parse: Parse, mention: Mention) -> bool:
    """True for a bare number that nothing is said of."""
    amount, sense = mention.amount, mention.sense
    word = parse.text[slice(*amount.number)].lower()
    if word == "one" and parse.text[amount.end : amount.end + 4].lower() == " of ":
        return not sense.tokens
    if _is_weak(parse, mention, word) or _is_told_before(parse, mention) or _is_of_parent(parse, mention):
        return True
    if mention.noun is not None or mention.unit != "count":
        return False
    if word in {"one", "both", "several"}:
        return sense.category in {None, "other", "people"}
    listed = sense.listed or numbered(parse, amount.start) is not None
    if amount.vague or listed or sense.category not in {None, "other"} or is_part(parse, mention.tokens):
        return False
    return not is_told_of(parse, mention.tokens, bounded=amount.start < amount.number[0])


def _is_of_parent(parse: Parse, mention: Mention) -> bool:
    """True for the bare number of "a mother of three"."""
    return mention.noun is None and mention.unit == "count" and is_of_one(parse, mention.tokens[-1])


def _is_told_before(parse: Parse, mention: Mention) -> bool:
    """True for "the nine": those told of before."""
    before = mention.tokens[0] - 1
    bare = mention.noun is None and mention.unit == "count" and mention.sense.category in {None, "other", "people"}
    return bare and before >= 0 and parse.word(before).lower() == "the" and mention.amount.kind == "count"


def _is_weak(parse: Parse, mention: Mention, word: str) -> bool:
    """True where nothing happened to the counted and the words say little: "both sides", "a few people", "one table"."""
    noun, sense = mention.noun, mention.sense
    if sense.category not in {None, "other", "people", "equipment", "territory"} or mention.unit != "count":
        return False
    if word == "both":
        return True
    if sense.category in {None, "other", "people"} and word in {"a few", "a couple"}:
        return True
    still = sense.verb is None or parse.lemmas[sense.verb] in {"be", "have", "stay", "remain", "seem", "become"}
    still = still or (noun is not None and parse.deps[noun.head] == "pobj")
    return word == "one" and noun is not None and sense.category == "other" and still


def _figure(parse: Parse, mention: Mention, scope: Scope) -> Figure:
    amount, unit, noun, sense = mention.amount, mention.unit, mention.noun, mention.sense
    if amount.kind == "percent" and scope.measure != "change":
        amount, unit = _as_fraction(amount), "fraction"
    named = noun or sense.subject
    words = _words(parse, (amount.start, max(amount.end, mention.end)), noun, sense)
    return Figure(
        text=words.text,
        spans=words.spans,
        id="",
        report="",
        number=quote(parse.text, amount.number),
        counted=_counted(parse, named) if noun or not _is_toll(parse, named) else None,
        low=amount.low,
        high=amount.high,
        point=amount.point,
        approximate=amount.approximate,
        vague=amount.vague,
        unit=unit,
        category=_category(amount, noun, sense, unit),
        includes=sense.includes,
        composition="stated" if sense.stated else "not_stated",
        of=owner(parse, named),
        civilian=_civilian(parse, mention),
        method=method_of(parse, mention),
        measure=scope.measure,
        per=scope.per,
        from_=scope.from_,
        to=scope.to,
        as_of=scope.as_of,
        confidence=SURE if sense.sure else LOOSE,
    )


def _civilian(parse: Parse, mention: Mention) -> bool | None:
    """Whether civilians are meant; of "five of them civilians" the noun says it that stands behind."""
    part = described(parse, mention.tokens) if mention.noun is None else None
    return is_civilian(parse, mention.noun if part is None else NounPhrase(part, part + 1, part))


def _category(amount: Amount, noun: NounPhrase | None, sense: Sense, unit: str) -> Category:
    """The category; a rise in per cent counts nothing, and "hundreds marched" counts people."""
    if unit in {"percent", "percentage_point"}:
        return "other"
    return sense.category or ("people" if amount.vague and noun is None else "other")


def _as_fraction(amount: Amount) -> Amount:
    """A percentage of something as a fraction of it."""
    low, high, point = (None if v is None else round(v / 100, 6) for v in (amount.low, amount.high, amount.point))
    return replace(amount, low=low, high=high, point=point)


def _is_toll(parse: Parse, noun: NounPhrase | None) -> bool:
    """True for words that stand for the number itself: "the toll"."""
    return noun is not None and parse.lemmas[noun.head] in {"toll", "number", "count", "tally", "total", "figure"}


def _counted(parse: Parse, noun: NounPhrase | None) -> Words | None:
    return quote(parse.text, span_of(parse, noun)) if noun else None


def _words(parse: Parse, outer: Span, noun: NounPhrase | None, sense: Sense) -> Words:
    """Number, noun phrase and the predicate that fixes the category, in as few spans as they make."""
    spans = [outer]
    if noun:
        spans.append(span_of(parse, noun))
    spans += [parse.span(i, i + 1) for i in sense.tokens]
    return quote(parse.text, *_merged(parse, sorted(set(spans))))


def _merged(parse: Parse, spans: list[Span]) -> list[Span]:
    """Spans joined where they touch or only a joining word or adverb lies between them."""
    merged = [spans[0]]
    for start, end in spans[1:]:
        last = merged[-1]
        if start <= last[1] or _is_gap(parse, last[1], start):
            merged[-1] = (last[0], max(last[1], end))
        else:
            merged.append((start, end))
    return merged


def _is_gap(parse: Parse, start: int, end: int) -> bool:
    """True where nothing but white space, "and", "of" or an adverb stands between."""
    if end - start > 40:
        return False
    between = parse.text[start:end]
    if not between.strip():
        return True
    return all(parse.tags[i] in GAP or parse.lemmas[i] == "of" for i in parse.tokens_in((start, end)))


# figures without one


def _implicit(parse: Parse, persons: Persons, what: Harm, clock: Clock) -> Figure:
    """The figure of one person or more told as harmed without a number."""
    includes = what.categories if len(what.categories) > 1 else ()
    sense = Sense(what.category, includes, what.tokens, verb=_verb(parse, what))
    noun = NounPhrase(persons.first, persons.last, persons.head)
    outer = parse.span(persons.first, persons.last)
    exact = None if persons.floor else persons.count
    amount = Amount(*outer, outer, persons.count, exact, exact)
    mention = Mention(amount, range(persons.head, persons.head + 1), noun, sense)
    scope = scope_of(parse, mention, clock.of_sentence(persons.head), clock.published)
    if persons.more:  # those he killed stand apart from "himself"
        apart = replace(sense, tokens=tuple(sorted({*sense.tokens, *persons.more})))
        mention = replace(mention, noun=None, sense=apart)
    figure = _figure(parse, mention, replace(scope, measure="cumulative", per=None))
    nothing = Words(text="", spans=())
    if parse.tags[persons.first] == "NNP" and parse.word(persons.first) not in PEOPLES:
        figure = replace(figure, of=None)  # a name is nobody's
    return replace(figure, number=nothing, implicit=True, confidence=LOOSE if what.loose else IMPLICIT)


def _verb(parse: Parse, what: Harm) -> int | None:
    return next((i for i in reversed(what.tokens) if parse.pos[i] == "VERB"), None)
