"""The time a figure covers: said in its own clause, as a day, a stretch, "between A and B", "since A" or "by B"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from sayso.extract.figure_categories import Sense
from sayso.extract.figure_tolls import TALLIES
from sayso.extract.lexicon.categories import HARM_NOUNS, REPORTING
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Measure
from sayso.model.parse import Parse
from sayso.model.time import Time
from sayso.model.words import Iso

STARTING: Final = wordlist("since")
ENDING: Final = wordlist("by until till before")
JOINING: Final[dict[str, frozenset[str]]] = {
    "and": wordlist("between"),
    "to": wordlist("from"),
    "until": wordlist("from"),
    "till": wordlist("from"),
    "through": wordlist("from") | {""},
    "–": wordlist("from between") | {""},
    "-": wordlist("from between") | {""},
}
"""What stands between two times of one stretch, and the words one of which stands before it ("" for any)."""
ELAPSED: Final = wordlist("on later afterwards after")
"""Last words of a time that says how long after something it is: no stretch that a figure covers."""
COMPARED: Final = ("compared with", "compared to", "compared with the", "compared to the", "than in", "than")
"""Before a time they say what a figure is held against, not what it covers."""
NAMING: Final = wordlist("nummod compound nmod amod")
"""How a year stands before the noun that it names."""
NEAR: Final = 40
"""Tokens looked at on either side of a number."""
UP: Final = 12
"""Steps up the tree at most."""


@dataclass(frozen=True, slots=True)
class Period:
    """From and to, each None where the words leave it open. `stated` is true where the words give an end of their own."""

    first: Iso | None = None
    last: Iso | None = None
    stated: bool = False


def period_of(parse: Parse, anchor: int, sense: Sense, times: Sequence[Time]) -> Period | None:
    """The period said in the clause of the figure whose number stands at token `anchor`; None where none is said.

    "Now" in what somebody said is the time of the saying, where the sentence gives that.
    """
    mute = _without_speaker(parse, anchor, times)
    clause = _clause(parse, anchor, sense, mute)
    usable = [t for t in times if t.type != "SET" and (t.from_ or t.to) and not _is_aside(parse, t)]
    near = [t for t in usable if _in_clause(parse, t, clause, mute)]
    dated = [t for t in near if t.value != "PRESENT_REF"]
    start = parse.starts[anchor]
    nearest = min(dated, key=lambda t: abs(t.start - start), default=None)
    if nearest is None:
        others = [t for t in usable if t.value != "PRESENT_REF"]
        told_then = len(near) > 0 and len(others) == 1 and _is_past(parse, sense.verb)
        return Period(others[0].from_, others[0].to) if told_then else None
    return _joined(parse, nearest, usable) or _bounded(parse, nearest)


def listed_period(parse: Parse, times: Sequence[Time]) -> Period | None:
    """The stretch that the heading of a list gives: "losses from 24 February to 3 May"."""
    return next((p for t in reversed(times) if (p := _joined(parse, t, times))), None)


def ends(period: Period | None, measure: Measure, published: Iso | None) -> tuple[Iso | None, Iso | None]:
    """From and to: a toll of one day's event runs on to publication; a stretch of time ends there at the latest."""
    if period is None:
        return None, None
    first, last = period.first, period.last
    if period.stated:
        late = measure == "cumulative" and last and published and published < last[:10] and (first or "") <= published
        return first, published if late else last  # a toll "by October" in a report of October
    if measure == "cumulative" and first and first == last and len(first) >= 10:
        return first, max(published, first) if published else None
    if last and published and last[:10] > published[:10] and (first or "") <= published:
        last = published
    if last is None and first and (measure == "cumulative" or (published or "") >= first):
        last = published
    return first, last


def cut_off(parse: Parse, times: Sequence[Time]) -> Iso | None:
    """The day of "as of the morning of 23 May"."""
    for t in reversed(times):
        if _is_as_of(parse, t):
            return t.to or t.from_
    return None


def _is_as_of(parse: Parse, time: Time) -> bool:
    before = parse.text[max(0, time.start - 12) : time.start].lower().rstrip()
    return before.removesuffix("the").rstrip().endswith(("as of", "as at"))


def _is_aside(parse: Parse, time: Time) -> bool:
    """True for "almost three months on", and after "as of" and "compared with": no time that a figure covers."""
    words = time.text.lower().split()
    before = parse.text[max(0, time.start - 20) : time.start].lower().rstrip()
    aside = (len(words) > 1 and words[-1] in ELAPSED) or _is_as_of(parse, time) or before.endswith(COMPARED)
    return aside or _names_event(parse, time)


def _names_event(parse: Parse, time: Time) -> bool:
    """True for the year of "the 2022 mobilisation": it tells which one, and not when what is counted was counted."""
    tokens = parse.tokens_in((time.start, time.end))
    if len(tokens) != 1:
        return False
    last = tokens[-1]
    event = parse.heads[last]
    told = parse.deps[last] in NAMING and event == last + 1 and parse.pos[event] == "NOUN"
    return told and parse.lemmas[event] not in TALLIES and parse.lemmas[event] not in HARM_NOUNS


def _joined(parse: Parse, time: Time, times: Sequence[Time]) -> Period | None:
    """The stretch that a time makes with its neighbour: "between 8 and 14 April", "from 1 June to 20 August"."""
    for one, two in pairwise(times):
        if time not in (one, two):
            continue
        sign = parse.text[one.end : two.start].strip().lower()
        opened = JOINING.get(sign)
        if opened and (_word_before(parse, one.start) in opened or "" in opened):
            first, last = one.from_ or one.to, two.to or two.from_
            if first and last and first <= last:
                return Period(first, last, stated=True)
    return None


def _bounded(parse: Parse, time: Time) -> Period:
    """The period of one time with the word before it: "since", "by"."""
    word = _word_before(parse, time.start)
    if word in STARTING:
        return Period(time.from_, None)
    if word in ENDING:
        return Period(None, time.from_ if word == "before" else time.to, stated=True)
    return Period(time.from_, time.to)


def _word_before(parse: Parse, start: int) -> str:
    """The word right before a time, past "the"; nothing at the start of a text."""
    words = parse.text[max(0, start - 16) : start].lower().split()
    words = words[:-1] if words[-1:] == ["the"] else words
    return words[-1] if words else ""


def _is_past(parse: Parse, verb: int | None) -> bool:
    """True for a verb in the past: what is said of a saying then."""
    if verb is None:
        return False
    return parse.tags[verb] == "VBD" or any(parse.tags[c] == "VBD" for c in parse.children(verb))


# the clause


def _without_speaker(parse: Parse, anchor: int, times: Sequence[Time]) -> frozenset[int]:
    """Verbs of saying that say nothing, as engines make them of participles.

    Their subject is a time ("this time last year confirmed losses were …") or a number and they have no object
    ("1,200 cases, 30 of them confirmed, were …").
    """
    first, last = parse.sentence(anchor)
    near = range(max(first, anchor - NEAR), min(last, anchor + NEAR))
    dated = {i for t in times for i in parse.tokens_in(t.spans[0])}
    verbs = {parse.heads[i]: i for i in (*dated, *near) if parse.deps[i] in {"nsubj", "nsubjpass"}}
    return frozenset(v for v, i in verbs.items() if i in dated or (parse.tags[i] == "CD" and not _has_object(parse, v)))


def _has_object(parse: Parse, verb: int) -> bool:
    return any(parse.deps[c] in {"dobj", "ccomp"} for c in parse.children(verb))


def _in_clause(parse: Parse, time: Time, clause: set[int], mute: frozenset[int]) -> bool:
    """True where the time hangs on the figure's predicate or counted noun and on no verb of saying."""
    inside = parse.tokens_in(time.spans[0])
    if not inside:
        return False
    i = inside[0]
    for _ in range(UP):
        if i in clause:
            return True
        head = parse.heads[i]
        if head == i or (parse.lemmas[head] in REPORTING and parse.pos[head] == "VERB" and head not in mute):
            return False
        if parse.deps[i] in {"ccomp", "relcl"}:
            return False
        i = head
    return False


def _clause(parse: Parse, at: int, sense: Sense, mute: frozenset[int]) -> set[int]:
    """The words of the figure's clause that a time may hang on: from the number up to its verb and those over it."""
    found = {at}
    for start in (at, sense.verb):
        if start is None:
            continue
        i = start
        for _ in range(8):
            found.add(i)
            head = parse.heads[i]
            apart = parse.deps[i] in {"ccomp", "relcl", "parataxis"} or _is_saying(parse, i, head)
            if head == i or (apart and head not in mute):
                break
            i = head
    return found


def _is_saying(parse: Parse, i: int, head: int) -> bool:
    """True where the word over token i is a verb of saying that it is no argument of."""
    said = parse.lemmas[head] in REPORTING and parse.pos[head] == "VERB"
    return said and parse.deps[i] not in {"nsubj", "dobj", "prep"}
