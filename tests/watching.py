"""Watching with a web, a clock and chances of our own: everything happens at once, and the same each time."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sayso.collect.http import Limits
from sayso.collect.refusals import UnreachableError
from sayso.collect.watched import WebCollector
from sayso.config import Paces
from sayso.errors import CollectError, ReadError
from sayso.model.answer import Answer
from sayso.model.findings import Findings
from sayso.model.moment import iso_of
from sayso.model.report import Capture, Failure, Report
from sayso.model.watched import Article, Poll, Seconds, SourceKind, WatchedSource
from sayso.ports import Reading
from sayso.read.read import read_capture
from sayso.scale.local import SerialPool
from sayso.store.sql_store import SqlStore
from sayso.tasks.meaning import embed_reports
from sayso.tasks.watching.parts import Event, Parts
from sayso.tasks.watching.sources import new_source
from sayso.tasks.watching.watch import Watcher
from sayso.watch_ports import Work
from tests.fakes import FakeEmbedder

TAKES_S = 0.2
"""How long a request takes."""
START = 1_800_000_000.0
HOUR, DAY = 3_600.0, 86_400.0
PACES = Paces(
    least_s=300, most_s=DAY, gap_s=2, retry_s=60, revisits_s=(HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 28 * DAY)
)
BODY = "The mayor of Ostermark said on Friday that forty people were hurt when shells hit the market. "

Given = bytes | str | Answer | CollectError


def page(text: str = BODY, title: str = "Shells hit market", head: str = "") -> str:
    """An article's page."""
    words = "".join(f"<p>{text} It was the part number {n} of the account, he said.</p>" for n in range(4))
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head><body><article>{words}</article></body></html>"
    )


def feed(*entries: str, ttl: int | None = None) -> str:
    """A feed of entries, as `entry` makes them."""
    wish = f"<ttl>{ttl}</ttl>" if ttl else ""
    return f'<rss version="2.0"><channel><title>The Sarn Post</title>{wish}{"".join(entries)}</channel></rss>'


def entry(link: str, text: str = "", at: Seconds | None = START, title: str = "Shells hit market") -> str:
    """One entry."""
    date = f"<pubDate>{iso_of(at)}</pubDate>" if at is not None else ""
    return f"<item><title>{title}</title><link>{link}</link>{date}<description>{text}</description></item>"


@dataclass
class FakeWeb:
    """Answers by address: a body, an answer, an error, or what a function of the conditions sent says."""

    clock: "FakeClock"
    pages: dict[str, Given | Callable[[Mapping[str, str]], Given]] = field(default_factory=dict)
    asked: list[tuple[Seconds, str]] = field(default_factory=list)
    conditions: list[Mapping[str, str]] = field(default_factory=list)

    def get(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Answer:
        sent = {"etag": etag or "", "last_modified": last_modified or ""}
        self.asked.append((self.clock.now, url))
        self.conditions.append(sent)
        found = self.pages.get(url, Answer(url=url, status=404))
        given = found(sent) if callable(found) else found
        if isinstance(given, CollectError):
            raise given
        if isinstance(given, Answer):
            return given
        return answer(url, given)

    def asked_for(self, url: str) -> int:
        return sum(asked == url for _, asked in self.asked)


def answer(url: str, body: bytes | str = b"", status: int = 200, **headers: str) -> Answer:
    """An answer; header names with _ for -."""
    given = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Answer(url=url, status=status, body=body.encode() if isinstance(body, str) else body, headers=given)


def moved(url: str, to: str, status: int = 302) -> Answer:
    """A redirect."""
    return answer(url, status=status, location=to)


def broken() -> CollectError:
    """No connection."""
    return UnreachableError("cannot be reached", item="x", remedy="try later")


@dataclass
class FakeClock:
    now: Seconds = START

    def __call__(self) -> Seconds:
        return self.now


class FakeHands:
    """Does each request when it is waited for; waiting moves the clock."""

    def __init__(self, clock: FakeClock, is_stopped: bool = False) -> None:
        self._clock = clock
        self._waiting: list[tuple[str, Work]] = []
        self._stopped = is_stopped

    def free(self) -> int:
        return 8 - len(self._waiting)

    def start(self, name: str, work: Work) -> None:
        assert name not in [busy for busy, _ in self._waiting], "one request a host at a time"
        self._waiting.append((name, work))

    def wait(self, seconds: Seconds) -> list[tuple[str, Answer | CollectError]]:
        assert seconds >= 0
        done = [(name, _outcome(work)) for name, work in self._waiting]
        self._clock.now += TAKES_S if done else seconds
        self._waiting.clear()
        return done

    def is_stopped(self) -> bool:
        return self._stopped


def _outcome(work: Work) -> Answer | CollectError:
    try:
        return work()
    except CollectError as error:
        return error


class PlainReader:
    """Reads a report and extracts nothing."""

    def __call__(self, capture: Capture) -> Reading:
        try:
            return Findings(report=read_capture(capture, ("en",)))
        except ReadError as error:
            return Failure(input_id=capture.input_id, code=error.code, message=error.message, at=capture.collected)


@cache
def _blank_ledger() -> bytes:
    """The file of a ledger with nothing in it: made once, for migrations take a while."""
    with TemporaryDirectory() as folder:
        SqlStore(f"{folder}/blank.db").close()
        return Path(folder, "blank.db").read_bytes()


class Desk:
    """A ledger that is watched, all of it at hand."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.web = FakeWeb(self.clock)
        self.is_stopped = False
        (folder / "watched.db").write_bytes(_blank_ledger())
        self.store = SqlStore(str(folder / "watched.db"))
        self.list = self.store.watchlist()
        self.events: list[Event] = []
        collector = WebCollector(Limits(), "Sayso/test", lambda: iso_of(self.clock.now), 1_000_000)
        collector.get = self.web.get  # type: ignore[method-assign]  # no network in these tests
        self.parts = Parts(
            store=self.store,
            watchlist=self.list,
            collector=collector,
            hands=FakeHands(self.clock),
            pool=SerialPool(PlainReader),
            clock=self.clock,
            chance=lambda: 0.5,
            paces=PACES,
            languages=("en",),
            embed=partial(embed_reports, self.store.meanings(), FakeEmbedder()),
            tell=self.events.append,
        )

    def add(self, address: str, kind: SourceKind | None = None, **more: object) -> WatchedSource:
        source = new_source(address, now=self.clock.now, kind=kind, **more)  # type: ignore[arg-type]  # passed through
        assert self.list.add_source(source, self.clock.now)
        return source

    def tick(self) -> None:
        """Do what is due, as a process of its own."""
        self._watcher().run(once=True)

    def watch(self, seconds: Seconds) -> None:
        """Watch for so long, as a process of its own; what it was at then is lost."""
        self._watcher().run(for_s=seconds)

    def _watcher(self) -> Watcher:
        return Watcher(replace(self.parts, hands=FakeHands(self.clock, self.is_stopped)), longest_wait_s=DAY)

    def poll(self, source: WatchedSource) -> Poll:
        found = self.list.poll(source.id)
        assert found
        return found

    def article(self, source: WatchedSource) -> Article:
        (found,) = self.list.articles_of(source.id)
        return found

    def reports(self) -> tuple[Report, ...]:
        return self.store.reports()

    def told(self, *kinds: str) -> list[str]:
        return [event.kind for event in self.events if not kinds or event.kind in kinds]

    def failures(self) -> dict[str, str]:
        return {failure.input_id: failure.code for failure in self.store.failures()}


def desks(folder: Path) -> Iterator[Desk]:
    """For a fixture."""
    desk = Desk(folder)
    yield desk
    desk.store.close()
