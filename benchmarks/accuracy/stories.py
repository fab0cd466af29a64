"""Claims, origins, history, revisions and conflicts, against stories written blind (tests/golden/stories).

    .venv/bin/python -m benchmarks.accuracy.stories [--misses [NAME...] | --given]

The reports are read, linked and weighed as a ledger would have them. A gold statement is found where a statement of
the same report covers its words for the most part; one is matched with one. What is linked and weighed is scored on
what was found, so that a miss of reading is not counted twice: links over the statements found, origins and history
over the claims of which every statement that counts was found. `whole` rows count what was not found as wrong.
Claims on which careful readers may differ (`doubt`) have rows of their own. Two halves: `--misses` reads the first
only, and rows without a prefix are the second's. `open_` rows are of three more stories (tests/golden/stories_open), from
which rules are learned; `later_` and `ferry_` of some written after them and read since; `kept_` of one that is not read.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final

from benchmarks.accuracy.covered import covering
from benchmarks.accuracy.linking import candidates, components, scores
from benchmarks.accuracy.sets import Row
from benchmarks.accuracy.stories_given import LEVELS, Given, given, pairs
from benchmarks.accuracy.stories_numbers import Conflicts, conflicts, first_number, revisions
from sayso.config import Config
from sayso.engines.matcher.matcher import TrainedMatcher
from sayso.ledger import read_inputs
from sayso.link.judged import constraints
from sayso.link.link import link_component
from sayso.link.said import Said, as_acted, said
from sayso.link.scene import Scene
from sayso.link.score import score_pair
from sayso.model.claim import Claim, HistoryEntry, Origin
from sayso.model.conflict import Conflict, Revision
from sayso.model.findings import Findings
from sayso.model.report import Declared
from sayso.model.terms import terms
from sayso.weigh.weigh import weigh

FOLDER: Final = Path(__file__).resolve().parents[2] / "tests" / "golden" / "stories"
READ: Final = ("brezany-shelling", "corrin-dam", "delm-fever")
"""Stories whose misses are read while building."""
UNREAD: Final = ("stane-bridge", "varn-contract")
OPEN: Final = ("tessavar-cholera", "hallvik-strike", "arlen-budget")
"""Stories that were written to build by."""
LATER: Final = ("kesten-leak", "orvia-vote")
"""Written later, to see how far what was learned goes; read once their first numbers were noted."""
FERRY: Final = ("ostra-ferry",)
"""Written after the rules that those taught, to see the same again; read once its first numbers were noted."""
KEPT: Final = ("oule-fever",)
"""Written with those, and not read."""
MATCHER: Final = TrainedMatcher()
OPEN_FOLDER: Final = FOLDER.parent / "stories_open"
Gold = dict[str, Any]


@dataclass(frozen=True)
class Story:
    """A gold story beside what was found in its reports."""

    name: str
    gold: Gold
    readings: tuple[Findings, ...]
    claims: tuple[Claim, ...]
    revisions: tuple[Revision, ...]
    conflicts: tuple[Conflict, ...]

    @cached_property
    def found(self) -> dict[str, str]:
        """Gold statement id to ours, one to one, the best cover first."""
        pairs = sorted(self._covers(), reverse=True)
        ours: dict[str, str] = {}
        for _, gold, mine in pairs:
            if gold not in ours and mine not in ours.values():
                ours[gold] = mine
        return ours

    def _covers(self) -> Iterable[tuple[float, str, str]]:
        reports = {f.report.input_id: f for f in self.readings}
        for statement in self.gold["statements"]:
            findings = reports[statement["report"]]
            begin = findings.report.text.find(statement["words"])
            for fit, mine in covering(findings, begin, begin + len(statement["words"])):
                yield (fit, statement["id"], mine)

    @cached_property
    def home(self) -> dict[str, Claim]:
        """The claim of each of our statements."""
        return {s.id: claim for claim in self.claims for s in claim.statements}

    @cached_property
    def matched(self) -> dict[str, Claim]:
        """Gold claim to ours, one to one: the one with the most of its statements."""
        shared: dict[tuple[str, str], int] = {}
        for statement in self.gold["statements"]:
            mine = self.found.get(statement["id"])
            if mine in self.home:
                pair = (statement["claim"], self.home[mine].id)
                shared[pair] = shared.get(pair, 0) + (1 if statement.get("copy") else 100)
        by_id = {claim.id: claim for claim in self.claims}
        found: dict[str, Claim] = {}
        for gold, mine in sorted(shared, key=lambda pair: (-shared[pair], pair)):
            if gold not in found and all(claim.id != mine for claim in found.values()):
                found[gold] = by_id[mine]
        return found

    def is_complete(self, claim: Gold) -> bool:
        """True where every statement that counts was found."""
        return all(statement in self.found for statement in claim["history_statements"])


@dataclass
class Tally:
    """How many of how many."""

    right: int = 0
    of: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, is_right: bool, miss: str) -> None:
        """Count one; `miss` says what was wrong."""
        self.right += is_right
        self.of += 1
        if not is_right:
            self.misses.append(miss)

    @property
    def percent(self) -> float:
        """Right in percent; 0 of nothing is 0."""
        return 100 * self.right / self.of if self.of else 0.0


def run() -> list[Row]:
    """The rows of both halves, and of the open stories."""
    parts = (("", UNREAD), ("tune_", READ), ("open_", OPEN), ("later_", LATER), ("ferry_", FERRY), ("kept_", KEPT))
    return [row for prefix, names in parts for row in rows(prefix, [load(n) for n in names])]


def load(name: str, level: Given | None = None) -> Story:
    """A story, read, linked and weighed; with a level, its statements are laid down from gold."""
    gold = json.loads((_folder(name) / f"{name}.gold.json").read_text(encoding="utf-8"))
    readings = _read(name)
    return judge(name, gold, given(gold, readings, level) if level else readings)


def _folder(name: str) -> Path:
    return FOLDER if name in (*READ, *UNREAD) else OPEN_FOLDER


@cache
def _read(name: str) -> tuple[Findings, ...]:
    found = read_inputs([str(_folder(name) / f"{name}.jsonl")], declared=Declared(), verbatim=True, config=Config())
    return tuple(reading for reading in found if isinstance(reading, Findings))


def judge(name: str, gold: Gold, readings: tuple[Findings, ...]) -> Story:
    """Link and weigh the readings, and lay the outcome beside gold."""
    by_id = {f.report.id: f for f in readings}
    edges = [edge for one, other in candidates(by_id) for edge in score_pair(by_id[one], by_id[other])]
    linked = []
    for members, held in components(by_id, edges):
        inside = tuple(by_id[m] for m in members)
        linked.append(weigh(inside, link_component(inside, held, matcher=MATCHER)))
    return Story(
        name,
        gold,
        readings,
        claims=tuple(claim for one in linked for claim in one.claims),
        revisions=tuple(revision for one in linked for revision in one.revisions),
        conflicts=tuple(conflict for one in linked for conflict in one.conflicts),
    )


def scene_of(readings: Sequence[Findings]) -> tuple[Scene, tuple[Said, ...]]:
    """What linking knows of the readings as one component, and their statements, those of reprints left out."""
    by_id = {f.report.id: f for f in readings}
    edges = [edge for one, other in candidates(by_id) for edge in score_pair(by_id[one], by_id[other])]
    groups = link_component(tuple(readings), tuple(edges))
    story = {report: members[0] for members in groups.stories for report in members}
    scene = Scene(story=story, speakers={voice.statement: voice for voice in groups.speakers}, judged=constraints(()))
    repeats, acts = dict(groups.repeats), dict(groups.acts)
    ones = (one for findings in readings for one in said(findings) if one.id not in repeats)
    return scene, tuple(as_acted(one, acts.get(one.id)) for one in ones)


def rows(prefix: str, stories: Sequence[Story]) -> list[Row]:
    """Every row over some stories."""
    claims = [(story, claim) for story in stories for claim in story.gold["claims"]]
    sure = [(s, c) for s, c in claims if "doubt" not in c]
    doubted = [(s, c) for s, c in claims if "doubt" in c]
    complete = [(s, c) for s, c in sure if s.is_complete(c)]
    statements = Tally()
    for story in stories:
        for one in story.gold["statements"]:
            statements.add(one["id"] in story.found, f"{story.name} {one['id']} {one['words']}")
    numbers = conflicts(stories)
    moved = revisions(stories)
    pairwise, bcubed = link_scores(stories)
    originals, _ = link_scores(stories, copies=False)
    whole, _ = link_scores(stories, missing=True)
    values = [
        ("statements_found", statements.percent, f"{statements.of} statements"),
        ("link_pairwise_f1", pairwise, f"{statements.right} statements found"),
        ("link_pairwise_f1_originals", originals, "reprints left out"),
        ("link_pairwise_f1_whole", whole, "those not found stand alone"),
        ("link_bcubed_f1", bcubed, f"{statements.right} statements found"),
        *_claim_rows("", complete, "claims found whole"),
        *_claim_rows("whole_", sure, "claims"),
        *_claim_rows("doubt_", [(s, c) for s, c in doubted if s.is_complete(c)], "doubted claims found whole"),
        ("conflicts_macro_f1", numbers.macro_f1, f"{numbers.gold} conflicts, {len(numbers.kinds)} kinds"),
        ("conflicts_f1", numbers.micro_f1, f"{numbers.gold} conflicts"),
        ("conflicts_false_alarms", numbers.false_alarms, f"{numbers.tempting} tempting pairs"),
        ("revisions_f1", moved.f1, f"{moved.gold} revisions"),
        ("revisions_announced", moved.announced, f"{moved.right} revisions found"),
    ]
    on = f"{len(stories)} stories"
    return [Row(f"stories.{prefix}{name}", value, f"{on}, {of}") for name, value, of in values]


def _claim_rows(part: str, claims: Sequence[tuple[Story, Gold]], of: str) -> list[tuple[str, float, str]]:
    on = f"{len(claims)} {of}"
    tallies = claim_tallies(claims)
    return [(f"{part}{name}", tally.percent, on) for name, tally in tallies.items()]


def claim_tallies(claims: Iterable[tuple[Story, Gold]]) -> dict[str, Tally]:
    """Origins exactly right and over-counted, unknown counted right, history and final status right."""
    names = ("origins_right", "origins_over", "unknown_right", "history_right", "status_right")
    tallies = {name: Tally() for name in names}
    for story, gold in claims:
        mine = story.matched.get(gold["id"])
        label = f"{story.name} {gold['id']} {gold['about']}"
        named = [f"{o.name or o.key}" for o in mine.origins if o.kind != "unknown"] if mine else None
        tallies["origins_right"].add(
            mine is not None and same_origins(story, gold, mine), f"{label}: {named} not {gold['origins']}"
        )
        over = mine is not None and mine.origins_count > gold["origins_count"]
        tallies["origins_over"].add(over, "")
        unknown = mine.unknown_count if mine else None
        tallies["unknown_right"].add(
            unknown == gold["unknown_count"], f"{label}: {unknown} not {gold['unknown_count']}"
        )
        wanted = gold_history(story, gold)
        events = our_history(story, gold, mine) if mine else []
        tallies["history_right"].add(events == wanted, f"{label}: {events} not {wanted}")
        status = mine.status if mine else None
        tallies["status_right"].add(status == gold["status"], f"{label}: {status} not {gold['status']}")
    return tallies


def same_origins(story: Story, gold: Gold, mine: Claim) -> bool:
    """True where our known origins are the gold ones, each once: by name, or by the reports it was given in."""
    known = [origin for origin in mine.origins if origin.kind != "unknown"]
    left = list(known)
    for name in gold["origins"]:
        fit = next((origin for origin in left if _is_named(origin, name)), None)
        fit = fit or next((origin for origin in left if _is_given_in(story, gold, origin, name)), None)
        if fit is None:
            return False
        left.remove(fit)
    return not left


def _is_named(origin: Origin, name: str) -> bool:
    if name.startswith("unnamed source ("):
        house = set(terms(name.partition("(")[2].rstrip(")")))
        return origin.key.startswith("unnamed:") and set(terms(origin.key.removeprefix("unnamed:"))) <= house
    wanted, have = set(terms(name)), set(terms(origin.name or ""))
    return bool(wanted and have) and (wanted <= have or have <= wanted)


def _is_given_in(story: Story, gold: Gold, origin: Origin, name: str) -> bool:
    """True for another name of the family: a report through which it came has gold's source as its speaker."""
    if name.startswith("unnamed source (") or origin.key.startswith("unnamed:"):
        return False
    inputs = {f.report.input_id for f in story.readings if f.report.id in origin.reports}
    spoken = [s for s in story.gold["statements"] if s["claim"] == gold["id"] and s["report"] in inputs]
    own = [s for s in spoken if s["voice"] == "own"]
    return bool(own) or any(set(terms(name)) & set(terms(s["source"] or "")) for s in spoken)


Events = list[tuple[str, str]]


def gold_history(story: Story, claim: Gold) -> Events:
    """(statement, event), what a report only repeats beside an event of its own left out."""
    reports = {s["id"]: s["report"] for s in story.gold["statements"]}
    return _folded(zip(claim["history_statements"], claim["history"], strict=True), reports)


def our_history(story: Story, gold: Gold, mine: Claim) -> Events:
    """Our events under the ids of gold; what gold does not list is dropped."""
    names = {ours: g for g, ours in story.found.items()}
    reports = {s["id"]: s["report"] for s in story.gold["statements"]}
    wanted = set(gold["history_statements"])
    named = ((_gold_id(story, entry, names, gold), entry.event) for entry in mine.history)
    return _folded(((one, event) for one, event in named if one in wanted), reports)


def _gold_id(story: Story, entry: HistoryEntry, names: Mapping[str, str], gold: Gold) -> str:
    """The gold statement of an entry; a notice's stands for the one of its report."""
    if entry.statement:
        return names.get(entry.statement, "")
    inputs = {f.report.id: f.report.input_id for f in story.readings}
    reports = {s["id"]: s["report"] for s in story.gold["statements"]}
    return next((s for s in gold["history_statements"] if reports[s] == inputs.get(entry.report)), "")


def _folded(events: Iterable[tuple[str, str]], reports: Mapping[str, str]) -> Events:
    kept: Events = []
    for statement, event in events:
        if event == "repeated" and any(reports[other] == reports[statement] for other, _ in kept):
            continue
        kept.append((statement, event))
    return kept


def link_scores(stories: Iterable[Story], *, copies: bool = True, missing: bool = False) -> tuple[float, float]:
    """Pairwise and B-cubed F1 over the gold statements found; with `missing`, over all."""
    gold: dict[str, str] = {}
    ours: dict[str, str] = {}
    for story in stories:
        for statement in story.gold["statements"]:
            mine = story.found.get(statement["id"])
            if (mine is None and not missing) or (statement.get("copy") and not copies):
                continue
            key = f"{story.name}/{statement['id']}"
            gold[key] = f"{story.name}/{statement['claim']}"
            if mine in story.home:
                ours[key] = story.home[mine].id
    return scores(gold, ours)


def print_misses(stories: Iterable[Story]) -> None:
    """What is wrong in stories that may be read."""
    kept = list(stories)
    for story in kept:
        _print_links(story)
    claims = [(s, c) for s in kept for c in s.gold["claims"] if s.is_complete(c)]
    for name, tally in claim_tallies(claims).items():
        print(f"\n== {name}")
        print("\n".join(miss for miss in tally.misses if miss))
    print("\n== numbers")
    print("\n".join((*conflicts(kept).misses, *revisions(kept).misses)))


def _print_links(story: Story) -> None:
    """Gold claims that are split over several of ours, and ours that hold several of gold."""
    print(f"\n== links of {story.name}")
    statements = {s["id"]: s for s in story.gold["statements"]}
    for claim in story.gold["claims"]:
        inside = [s for s in statements.values() if s["claim"] == claim["id"]]
        homes: dict[str, list[str]] = {}
        for one in inside:
            mine = story.found.get(one["id"])
            homes.setdefault(story.home[mine].id[-6:] if mine in story.home else "-", []).append(one["id"])
        if len(homes) > 1:
            print(f"split {claim['id']} {claim['about']}: {homes}")
    for held in story.claims:
        ids = [g for g, ours in story.found.items() if ours in {s.id for s in held.statements}]
        if len({statements[g]["claim"] for g in ids}) > 1:
            print(f"melted {held.id[-6:]}: {[(statements[g]['claim'], g, statements[g]['words']) for g in ids]}")


def print_given() -> None:
    """Links with what reading found, and with more and more of it from gold; pairs of the stories that are read."""
    for level in (None, *LEVELS):
        halves = [[load(name, level) for name in names] for names in (READ, UNREAD)]
        first, second = (link_scores(half)[0] for half in halves)
        print(f"{level or 'as found':10} pairwise F1 {first:.1f} and {second:.1f}")
        for kind, (gold, right, false) in sorted(pairs(halves[0]).items()):
            print(f"    {kind:28} gold {gold:4} found {right:4} false {false:4}")


__all__ = ["Conflicts", "Story", "first_number", "judge", "load", "rows", "run"]

if __name__ == "__main__":
    if "--misses" in sys.argv:
        asked = [name for name in sys.argv if name in (*READ, *OPEN, *LATER, *FERRY)]
        print_misses(load(name) for name in asked or (*READ, *OPEN, *LATER, *FERRY))
    elif "--given" in sys.argv:
        print_given()
    else:
        for row in run():
            print(f"{row.name:40} {row.value:6.1f}  {row.on}")
