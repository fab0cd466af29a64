"""`Ledger`, the library's face: one-line methods into tasks/ and the store."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import cache, partial
from types import TracebackType
from typing import Self

from sayso.access import Access
from sayso.app import make_limits, make_outbox, make_pool, make_reader, make_salt, now, open_services
from sayso.collect.http import fetch, user_agent
from sayso.collect.inputs import collect
from sayso.collect.stamps import fetch_stamp
from sayso.config import Config
from sayso.dispatch import Dispatch
from sayso.errors import NotFoundError, ReadError
from sayso.listing_ports import ANYWHERE, Counts, Listings, SearchHit, Within
from sayso.meaning_ports import Alike
from sayso.model.balance import Balance
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.digest import Digest
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement, Verdict
from sayso.model.redaction import Redacted, Redaction
from sayso.model.report import Capture, Declared, Failure, Report
from sayso.model.shelf import OF_THE_LEDGER
from sayso.model.statement import Statement
from sayso.model.words import Iso
from sayso.ports import Reader
from sayso.shelf import Shelf
from sayso.store.addresses import shown
from sayso.tasks.add_reports import Added, Progress, add_reports
from sayso.tasks.ask import places_of, series_of, timeline_of
from sayso.tasks.balance import balances_of
from sayso.tasks.explain import cite_claim, explain_no_conflict
from sayso.tasks.judge import judge
from sayso.tasks.make_digest import make_digest
from sayso.tasks.meaning import embed_reports, find_alike
from sayso.tasks.news import replaced, taken_back
from sayso.tasks.pack import kept_captures, pack_claim
from sayso.tasks.read_items import read_items
from sayso.tasks.redact import forms_of, redact
from sayso.tasks.repair import repair
from sayso.tasks.settings import SettingGroup, settings_of
from sayso.tasks.watching.parts import Event
from sayso.tasks.weigh_again import weigh_again
from sayso.tell.export.warc import export_warc
from sayso.tell.located import LocatedPlace
from sayso.tell.steps import Step
from sayso.watch import Watch


def read(
    text: str,
    *,
    published: Iso | None = None,
    url: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    verbatim: bool = True,
) -> Findings:
    """Read one text and keep nothing. Offsets count code points of `findings.report.text`.

    With `verbatim` (the default) the text is the article already; without it, boilerplate is cleaned away. Dates that
    need `published` (an ISO date or date-time) stay null without one. Raises ReadError where the text cannot be read.
    The first call loads the engines, which takes a second; they are kept.
    """
    declared = Declared(published=published, url=url, outlet=outlet, title=title)
    reading = _reader()(Capture.of_text(text, declared=declared, collected=now(), verbatim=verbatim))
    if isinstance(reading, Failure):
        raise ReadError(reading.message, item=reading.input_id)
    return reading


@cache
def _reader() -> Reader:
    return make_reader(Config())


def read_inputs(
    inputs: Sequence[str], *, declared: Declared, verbatim: bool, config: Config
) -> Iterator[Findings | Failure]:
    """Read files, folders, urls, feeds or JSON Lines and keep nothing, in the order given."""
    return read_items(make_pool(config), _collected(inputs, declared, verbatim=verbatim, config=config))


def _collected(
    inputs: Sequence[str], declared: Declared, *, verbatim: bool, config: Config
) -> Iterator[Capture | Failure]:
    get = partial(fetch, limits=make_limits(config), agent=user_agent(config.contact))
    return collect(inputs, declared, verbatim=verbatim, now=now, max_bytes=config.max_item_bytes, fetch=get)


def _silent(stage: str, done: int, of: int | None) -> None:
    del stage, done, of


class Ledger:
    """A ledger in a SQLite file or a PostgreSQL database. It is made if it is not there, unless `make` is False.

    Listings are tuples of frozen records; `sayso.to_record` turns one into the public JSON form.
    """

    def __init__(self, path: str = "sayso.db", *, config: Config | None = None, make: bool = True) -> None:
        given = config or Config()
        self.config = given if given.ledger == str(path) else given.given("program that opened it", ledger=str(path))
        self._services = open_services(self.config, make=make)
        self._store = self._services.store

    def add(
        self,
        *inputs: str,
        declared: Declared | None = None,
        verbatim: bool = False,
        progress: Progress = _silent,
    ) -> Added:
        """Add files, folders, urls, feeds or JSON Lines. Adding again changes nothing; failed items are rows."""
        paths = [str(item) for item in inputs]
        items = _collected(paths, declared or Declared(), verbatim=verbatim, config=self.config)
        added = add_reports(self._store, self._services.pool, items, progress, self._services.method)
        self.embed(progress)
        return added

    def reports(self, limit: int | None = None, offset: int = 0) -> tuple[Report, ...]:
        """Reports, published first to last, undated at the end."""
        return self._store.reports(limit, offset)

    def report(self, report_id: str) -> Report:
        """One report. Raises NotFoundError."""
        return self._store.report(report_id)

    def reading(self, report_id: str) -> Findings:
        """All that was read out of one report. Raises NotFoundError."""
        for findings in self._store.readings((report_id,)):
            return findings
        raise NotFoundError("no such report", item=report_id, remedy="list them with `sayso reports`")

    def readings(self, report_ids: Sequence[str]) -> tuple[Findings, ...]:
        """What was read out of several reports, ordered by id; unknown ids are left out."""
        return self._store.readings(report_ids)

    def capture(self, report_id: str) -> Capture:
        """The bytes a report was read from. Raises NotFoundError."""
        return self._store.capture(report_id)

    def statements(self, limit: int | None = None, offset: int = 0) -> tuple[Statement, ...]:
        """Statements, by report and then by their place in it."""
        return self._store.statements(limit, offset)

    def figures(self, limit: int | None = None, offset: int = 0) -> tuple[Figure, ...]:
        """Figures, by report and then by their place in it."""
        return self._store.figures(limit, offset)

    def claims(self, limit: int | None = None, offset: int = 0) -> tuple[Claim, ...]:
        """Claims, those that moved last first."""
        return self._store.claims(limit, offset)

    def claim(self, claim_id: str) -> Claim:
        """One claim; the id of one that was merged leads to where it went. Raises NotFoundError."""
        return self._store.claim(claim_id)

    def claims_of(self, report_id: str) -> tuple[Claim, ...]:
        """Claims a report takes part in."""
        return self._store.claims_of(report_id)

    def taken_back(self, reports: Sequence[Report]) -> tuple[Claim, ...]:
        """Claims that corrections and withdrawals among these reports are about."""
        return taken_back(self._store, reports)

    def replaced(self, reports: Sequence[Report]) -> tuple[Report, ...]:
        """The texts that these replaced on their pages."""
        return replaced(self._store, reports)

    def stories(self, limit: int | None = None, offset: int = 0) -> tuple[Story, ...]:
        """Reports of the same event; each report in exactly one."""
        return self._store.stories(limit, offset)

    def revisions(self, limit: int | None = None, offset: int = 0) -> tuple[Revision, ...]:
        """Where an origin moved its own figure."""
        return self._store.revisions(limit, offset)

    def conflicts(self, limit: int | None = None, offset: int = 0) -> tuple[Conflict, ...]:
        """Figures of different origins that cannot both hold, and notes on scope."""
        return self._store.conflicts(limit, offset)

    @property
    def listings(self) -> Listings:
        """Lists as pages show them: each page costs what it holds, however large the ledger is."""
        return self._store

    def series(self, claim_id: str) -> tuple[FigureInContext, ...]:
        """A claim's figures by the day they hold for, undated last, each with who gave it. Raises NotFoundError."""
        return series_of(self._store, claim_id)

    def timeline(self, story_id: str) -> tuple[Step, ...]:
        """What happened to a story's claims, earliest first, undated last. Raises NotFoundError."""
        return timeline_of(self._store, story_id)

    def places(self, report_ids: Sequence[str]) -> dict[str, tuple[LocatedPlace, ...]]:
        """The places of these reports, with the statements and claims they stand in; unknown ids are left out."""
        return places_of(self._store, report_ids)

    def statements_by_id(self, ids: Sequence[str]) -> tuple[Statement, ...]:
        """Statements ordered by id; unknown ids are left out."""
        return self._store.statements_by_id(ids)

    def failures(self) -> tuple[Failure, ...]:
        """Items that did not work, newest first."""
        return self._store.failures()

    def counts(self) -> Counts:
        """How much the ledger holds."""
        return self._store.counts()

    def search(
        self, query: str, limit: int = 50, *, snippets: bool = True, within: Within = ANYWHERE
    ) -> tuple[SearchHit, ...]:
        """Reports by words, "a phrase" or a prefix*, best first; `within` narrows them, or finds alone, latest first."""
        return self._store.search(query, limit, snippets=snippets, within=within)

    def embed(self, progress: Progress = _silent) -> None:
        """Let every report be found by its meaning. What came in by `add` or by watching is already."""
        embed_reports(self._services.meanings, self._services.embedder, progress)

    def without_meaning(self) -> int:
        """How many reports cannot be found by their meaning before `embed`: a Sayso that could not do this kept them."""
        return self._services.meanings.without_vectors(self._services.embedder.name)

    def alike(self, text: str, limit: int = 50, *, within: Within = ANYWHERE) -> tuple[Alike, ...]:
        """Statements that mean something like a text, the nearest first, one of each claim: a guess, never a proof."""
        return find_alike(self._services.meanings, self._services.embedder, text, limit, within)

    def balances(self, source: str | None = None, category: str | None = None) -> tuple[Balance, ...]:
        """Running totals of each source (`source`: part of its name) with daily rates and corrections."""
        return balances_of(self._store, source, category)

    def why_not(self, figure_id: str, other_id: str) -> str:
        """Why two figures are no conflict, or that they are one. Raises NotFoundError."""
        return explain_no_conflict(self._store, figure_id, other_id)

    def cite(self, claim_id: str) -> str:
        """One sentence of attribution ready to paste. Raises NotFoundError."""
        return cite_claim(self._store, claim_id)

    def judge(self, verdict: Verdict, *subjects: str, by: str, value: str | None = None) -> Judgement:
        """Keep a correction: it outranks the machine and is never overwritten. Raises NotFoundError."""
        method = self._services.method
        return judge(self._store, verdict, subjects, by=by, now=now, value=value, method=method)

    def weigh_again(self, progress: Progress = _silent) -> int:
        """Weigh every claim with the families of outlets that are set now. How many reports there are."""
        return weigh_again(self._store, progress, self._services.method)

    def redact(self, forms: Sequence[str], *, reason: str, by: str) -> Redacted:
        """Take a name, in each of its forms, out of the ledger and of waiting mails, for good. Raises SaysoError."""
        rewrite = make_outbox(self._services.config).rewrite
        method = self._services.method
        done = redact(self._store, forms, reason=reason, by=by, now=now, salt=make_salt, rewrite=rewrite, method=method)
        self.embed()
        return done

    def forms_of(self, name: str) -> tuple[str, ...]:
        """A name as it is; an actor's id as the name and how it was printed. Raises NotFoundError."""
        return forms_of(self._store, name)

    def redactions(self) -> tuple[Redaction, ...]:
        """Redactions in the order they were made."""
        return self._store.redactions()

    def pack(self, claim_id: str, stamped_by: str | None = None) -> bytes:
        """A claim with all its evidence as a WACZ package, time-stamped by the authority at this address where one is given.

        Raises NotFoundError; CollectError where there is no stamp to be had.
        """
        config = self._services.config
        agent = user_agent(config.contact)
        stamp = partial(fetch_stamp, stamped_by, limits=make_limits(config), agent=agent) if stamped_by else None
        return pack_claim(self._store, claim_id, now=now, stamp=stamp)

    def warc(self) -> Iterator[bytes]:
        """The bytes that the reports were read from, as a packed WARC file in pieces."""
        return export_warc(kept_captures(self._store), now())

    def state(self) -> int:
        """Another number whenever anybody, in this process or another, has written to the ledger in between."""
        return self._store.state()

    def rounds(self) -> Callable[[], AbstractContextManager[None]]:
        """What begins a round: in one, what the round before read is not decoded again. For who reads the same often."""
        return self._store.rounds()

    def size(self) -> int:
        """How many bytes the ledger takes up."""
        return self._store.size()

    def settings(self) -> tuple[SettingGroup, ...]:
        """What is set to what, and where that came from; nothing secret."""
        return settings_of(self.config, shown)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the ledger, a sentence each; empty where nothing is."""
        return self._store.check()

    @property
    def recovered(self) -> str | None:
        """What opening put right after a run that was cut off, in a sentence; null where there was nothing to."""
        return self._store.recovered

    def repair(self) -> tuple[str, ...]:
        """Put right what the ledger itself can tell, a sentence for each thing. Captures and judgements stay."""
        done = repair(self._store, self._services.pool, self._services.method)
        self.embed()
        return done

    def judgements(self) -> tuple[Judgement, ...]:
        """Corrections in the order they were made."""
        return self._store.judgements()

    def digest(self, since: Iso | None = None) -> Digest:
        """What changed since a moment (default: since the last digest), frozen and kept."""
        return make_digest(self._store, now=now, since=since, not_looked_at=self.watch().not_looked_at())

    def digests(self) -> tuple[Digest, ...]:
        """Digests, newest first."""
        return self._store.digests()

    def dispatch(self) -> Dispatch:
        """The mailing of this ledger: readers, and what goes out to them. Raises DigestError for settings that cannot be."""
        return Dispatch(self._services)

    def access(self) -> Access:
        """Who may open the desk on this ledger, and what they did. Raises ConfigError for settings that cannot be."""
        return Access(self._services)

    def shelf(self, owner: str = OF_THE_LEDGER) -> Shelf:
        """Saved views and the watchlist of an account (its id), or of the ledger where there are no accounts."""
        return Shelf(self._services, owner)

    def watch(self, tell: Callable[[Event], None] | None = None) -> Watch:
        """What is watched for this ledger, and the watch itself. `tell` hears of everything that is done or met."""
        return Watch(self._services, tell) if tell else Watch(self._services)

    def close(self) -> None:
        """Give the database back."""
        self._store.close()

    def __enter__(self) -> Self:
        """Use as a context manager."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()
