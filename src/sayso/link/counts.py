"""Counts: statements that are one because of what they count: one origin moved its number, or the number is met again.

Each rule says yes or no to two statements, from what stands in the two alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sayso.link.assertions import (
    CLOSELY,
    COUNTING,
    FAR,
    TOLL,
    are_related,
    differ_alike,
    is_apart_in_kind,
    is_bare_toll,
    is_name,
)
from sayso.link.rarity import total
from sayso.link.said import LOSSES, Said
from sayso.link.scene import Scene, days_between
from sayso.link.score import is_one_series
from sayso.model.bounds import written
from sayso.model.figure import Figure, Number
from sayso.model.terms import terms

TELLING_NUMBER = 12
"""Above this a number is rarely met twice by chance in one story."""
OPEN = frozenset({"people", "other", "troops", None})
"""Categories that say little: the noun counted, or words beside it, must say more."""
STATES = frozenset({"people", "other", "missing", "displaced", "troops"})
"""What is counted anew from day to day: the day is that of the count, not of an event."""
BARE_BESIDE = 2.6
"""Rarity that a count may have besides what it counts and still name no event of its own."""
SAID_BESIDE = 1.5
"""Rarity of the words that two counts must share besides what they count."""
EVENTS = frozenset(
    terms(
        "clash attack shelling strike incident disaster accident flood outbreak epidemic explosion collapse crash fire"
        " quake earthquake storm raid blast bombing protest battle emergency tragedy"
    )
)
"""Stems for an event of which a report that tells one says "the": they name no other."""
OLD = re.compile(
    r"\b(?:not|instead of|rather than|up from|down from|figure of|toll of|count of|number of|correcting|earlier) (?:the |its |an? )?"
    r"((?:\d[\d.,]*|[a-z]+(?:-[a-z]+)?)(?: (?:hundred|thousand|million|billion))?)",
    re.IGNORECASE,
)
"""A number that is named as the old one, or the wrong one."""
PERIOD = 10
"""Characters of a day: a count from one day to another covers those days alone."""


def crowded(statements: Iterable[Said], scene: Scene) -> set[str]:
    """Statements of an origin that gives several numbers of one kind in one report: each needs words to say of what."""
    given: dict[object, dict[object, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in statements:
        for figure in one.figures:
            key = (one.report.id, scene.origin(one), figure.category, _noun(figure) if figure.category in OPEN else "")
            given[key][written(figure)].add(one.id)
    return {one for values in given.values() if len(values) > 1 for ids in values.values() for one in ids}


def _noun(figure: Figure) -> str:
    """The stem of the noun counted; "" for none."""
    counted = terms(figure.counted.text) if figure.counted else ()
    return counted[-1] if counted else ""


def moved(ones: Sequence[Said], others: Sequence[Said], scene: Scene, several: set[str]) -> bool:
    """True where one origin gives two numbers for one thing: in one story, or in two near in time by its words."""
    one, other = ones[0], others[0]
    if one.is_response or other.is_response or _are_elsewhere(one, other):
        return False
    if not scene.origins(ones) & scene.origins(others) or not scene.are_near(one, other):
        return False
    if len({o.report.id for o in ones} | {o.report.id for o in others}) < 2:
        return False
    if puts_right(one, other) or _are_shares_moved(one, other):
        return True
    moves = [(f, g) for f in one.figures for g in other.figures if differ_alike(f, g) and _is_one_period(f, g)]
    if not moves:
        return False
    together = scene.are_together(one, other) or is_one_series(one.report, other.report)
    return _is_one_thing(one, other, moves, together=together, free=not {one.id, other.id} & several)


def puts_right(one: Said, other: Said) -> bool:
    """True where one sets its number against the other's: "259 and not 268", "raising the figure of nine"."""
    return _names_old(one, other) or _names_old(other, one)


def _names_old(one: Said, other: Said) -> bool:
    if (other.report.published or "") > (one.report.published or "") or _is_asked(one, other):
        return False
    old = [terms(match[1]) for match in OLD.finditer(one.statement.content.text)]
    units = {f.unit for f in one.figures}
    theirs = [terms(f.number.text) for f in other.figures if not f.vague and f.unit in units]
    return any(words and words[: len(number)] == number for words in old for number in theirs if number)


def _is_asked(one: Said, other: Said) -> bool:
    return any(s.statement.is_question for s in (one, other))


def _are_shares_moved(one: Said, other: Said) -> bool:
    """True for a share or a price that is another's, in much the same words: "six per cent over two years"."""
    kinds = ("share", "change", "rate")
    pairs = [(f, g) for f in one.figures for g in other.figures if f.measure == g.measure and f.measure in kinds]
    alike = [(f, g) for f, g in pairs if f.unit == g.unit and f.per == g.per and written(f) != written(g)]
    return bool(alike) and not _list(one) and not _list(other) and are_related(one, other, CLOSELY)


def _is_one_thing(
    one: Said, other: Said, moves: Sequence[tuple[Figure, Figure]], *, together: bool, free: bool
) -> bool:
    """`free`: neither origin gives another number of the kind in that report, so that bare words may be enough."""
    if not together and not are_related(one, other, CLOSELY):
        open_ = all(f.category in OPEN for f, _ in moves) or _is_one_day(one, other)
        return free and open_ and _is_one_count(one, other, moves, free=free)
    if are_related(one, other) and (free or _shared_beside(one, other, moves) >= SAID_BESIDE):
        return True
    bare = any(f.category in LOSSES for f, _ in moves) and (is_bare_toll(one) or is_bare_toll(other))
    return (bare and free) or _is_one_count(one, other, moves, free=free)


def _is_one_count(one: Said, other: Said, moves: Sequence[tuple[Figure, Figure]], *, free: bool) -> bool:
    """True where all that stands beside what two statements count is shared in part, or one of them says nothing else."""
    states = all(f.category in STATES for f, _ in moves)
    nouns = all(_noun(f) and _noun(f) == _noun(g) for f, g in moves)
    if is_apart_in_kind(one, other, days=states, negated=nouns):
        return False
    first, second = _beside(one, moves), _beside(other, moves)
    if total(first & second) >= SAID_BESIDE:
        return True
    left = (first - other.around - EVENTS, second - one.around - EVENTS)
    return free and any(total(stems) <= BARE_BESIDE and not any(map(is_name, stems)) for stems in left)


def _is_one_day(one: Said, other: Said) -> bool:
    """True where both tell what they are about by the same day."""
    return None not in (one.begin, other.begin) and (one.begin, one.end) == (other.begin, other.end)


def _shared_beside(one: Said, other: Said, moves: Sequence[tuple[Figure, Figure]]) -> float:
    return total(_beside(one, moves) & _beside(other, moves))


def _beside(one: Said, moves: Iterable[tuple[Figure, Figure]]) -> frozenset[str]:
    """The stems of a statement besides its numbers, what they count, how counts are told, and who speaks."""
    counted = {stem for pair in moves for f in pair if f.counted for stem in terms(f.counted.text)}
    source = one.statement.source
    speaker = terms(f"{source.name or ''} {source.affiliation or ''}") if source else ()
    plain = {stem for stem in one.stems if not stem[0].isdigit()}
    return frozenset(plain - counted - TOLL - COUNTING - set(speaker))


def met_again(one: Said, other: Said, scene: Scene) -> bool:
    """True where two reports of one story give one number for one thing, whatever the words.

    Two who are named and give one number are joined by their words alone: a chance meeting would count them as two
    independent origins of one claim.
    """
    if one.is_response or other.is_response or one.report.id == other.report.id:
        return False
    one_origin = scene.origins([one]) == scene.origins([other]) != set()
    same = [
        (f, g)
        for f in one.figures
        for g in other.figures
        if _is_same_number(f, g)
        and (_list(one) == _list(other) or (one_origin and _rivals(f, one) == _rivals(g, other)))
    ]
    if not same or not scene.are_near(one, other) or _are_elsewhere(one, other):
        return False
    if is_apart_in_kind(one, other, negated=any(_is_same_loss(f, g) for f, g in same)):
        return False
    if len(scene.origins([one, other])) > 1:
        return False
    return any(_are_alike(one, other, pair, one_origin=one_origin) for pair in same)


def _list(one: Said) -> set[tuple[object, object]]:
    """The numbers of a statement that gives several, of which another gives one: a part, or more than one claim."""
    given: set[tuple[object, object]] = {(f.unit, written(f)) for f in one.figures if not f.vague}
    return given if len(given) > 1 else set()


def _rivals(figure: Figure, one: Said) -> set[Number | None]:
    """The other numbers that a statement gives of that kind."""
    kind = (figure.unit, figure.category, figure.category in OPEN and _noun(figure))
    alike = [f for f in one.figures if (f.unit, f.category, f.category in OPEN and _noun(f)) == kind and not f.vague]
    return {written(f) for f in alike} - {written(figure)}


def _is_same_number(one: Figure, other: Figure) -> bool:
    same = one.unit == other.unit and written(one) == written(other) is not None
    return same and not one.vague and not other.vague and _is_one_period(one, other)


def _is_same_loss(one: Figure, other: Figure) -> bool:
    """True for "210 are missing" and "210 cannot be traced": the negation is in the word for the loss."""
    return one.category == other.category and one.category in LOSSES and is_telling(one)


def _are_alike(one: Said, other: Said, pair: tuple[Figure, Figure], *, one_origin: bool) -> bool:
    first, second = pair
    beside = _beside(one, [pair]) & _beside(other, [pair])
    if not is_telling(first):
        return total(beside) >= (SAID_BESIDE if one_origin else 2 * SAID_BESIDE)
    kinds = {first.category, second.category}
    if len(kinds) == 1 and not kinds & OPEN:
        return True
    nouns = [set(terms(f.counted.text)) if f.counted else set() for f in pair]
    if first.unit != "count" and len(kinds) == 1:
        return True
    if not kinds & OPEN:
        return False
    return one_origin or bool(nouns[0] & nouns[1]) or total(beside) >= SAID_BESIDE


def is_telling(figure: Figure) -> bool:
    """True for a number that is rarely met twice by chance: more than a dozen, or with a fraction."""
    value = written(figure)
    return value is not None and not figure.vague and (value > TELLING_NUMBER or value != int(value))


def _is_one_period(one: Figure, other: Figure) -> bool:
    """False for counts of other days; a loss may leave the days unsaid, anything else counted over days says so."""
    first, second = _period(one), _period(other)
    if first == second:
        return True
    return None in (first, second) and one.category == other.category and one.category in LOSSES


def are_of_other_periods(one: Said, other: Said) -> bool:
    """True where two statements give other numbers of one kind, each for days of its own: a day's and a season's."""
    pairs = [(f, g) for f in one.figures for g in other.figures if f.unit == g.unit and f.category == g.category]
    return any(written(f) != written(g) and not _is_one_period(f, g) for f, g in pairs)


def _period(figure: Figure) -> tuple[str, str] | None:
    """The first and the last of several days."""
    if not figure.from_ or not figure.to or figure.from_[:PERIOD] == figure.to[:PERIOD]:
        return None
    return figure.from_, figure.to


def _are_elsewhere(one: Said, other: Said) -> bool:
    return bool(one.places and other.places and not one.places & other.places)


def echoes(statements: Iterable[Said], scene: Scene) -> list[tuple[str, str]]:
    """A bare toll in a report's own voice with the last statement of that number before it, by somebody named."""
    given: dict[object, list[Said]] = defaultdict(list)
    bare: list[tuple[object, Said]] = []
    for one in sorted(statements, key=lambda s: (s.day or 0, s.report.published or "", s.id)):
        known = scene.origin(one)
        for figure in one.figures if not one.is_response else ():
            if figure.category in LOSSES and not figure.vague:
                key = (figure.category, figure.low, figure.high, figure.point)
                if known:
                    given[key].append(one)
                elif one.statement.voice == "own" and is_bare_toll(one):
                    bare.append((key, one))
    pairs = []
    for number, one in bare:
        before = [o for o in given[number] if _may_echo(one, o, scene)]
        pairs += [(before[-1].id, one.id)] if before else []
    return pairs


def _may_echo(one: Said, other: Said, scene: Scene) -> bool:
    """True for an earlier statement of the same story; of another one only for a number of two digits within days."""
    if (other.report.published or "") > (one.report.published or "") or other.report.id == one.report.id:
        return False
    telling = any((written(f) or 0) > TELLING_NUMBER for f in one.figures)
    return scene.are_together(one, other) or (telling and days_between(one, other) <= FAR)
