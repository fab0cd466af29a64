"""Watch: look at what is due, visit what was found, wait, and begin again. Start reading here.

One thread decides and writes; requests are done beside it (`Hands`), one a host at a time. Nothing that matters is
only in memory: what a look found is saved with how far the source has come, in one transaction, and an article counts
as read after its report is in the ledger. So a process killed anywhere loses nothing, and what it was at is done again.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal
from urllib.parse import urldefrag, urljoin

from sayso.errors import CollectError, StoreError
from sayso.model.answer import FOR_GOOD, Answer
from sayso.model.watched import Article, Errand, Seconds, host_of, origin_of
from sayso.tasks.watching.keep import Keeper
from sayso.tasks.watching.look import Looker
from sayso.tasks.watching.manners import Turns, robots_address
from sayso.tasks.watching.parts import Parts
from sayso.tasks.watching.verdicts import (
    MOST_HOPS,
    HostBusyError,
    RedirectsError,
    RobotsError,
    RobotsUnknownError,
    UnexpectedError,
)
from sayso.tasks.watching.visit import Visitor

LONGEST_WAIT_S = 30.0
"""Sources that somebody adds meanwhile are seen after so long at most."""
LONGEST_TURN_S = 120.0
"""A turn further away is waited for by nobody who has to leave, and by no redirect."""


Purpose = Literal["poll", "visit", "robots"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """A request under way, or about to be."""

    purpose: Purpose
    subject: str
    """Id of the source, key of the article, origin of the site."""
    url: str
    hops: tuple[str, ...] = ()
    """Addresses that redirected here."""
    is_for_good: bool = True
    """Each of them said that it has moved for good."""
    etag: str | None = None
    last_modified: str | None = None


class Watcher:
    """Watches the sources of one ledger. One process does so at a time: see `Watchlist.lock`."""

    def __init__(self, parts: Parts, longest_wait_s: Seconds = LONGEST_WAIT_S) -> None:
        self._parts = parts
        self._longest_wait_s = longest_wait_s
        self._keeper = Keeper(parts)
        self._visitor = Visitor(parts, self._keeper)
        self._looker = Looker(parts, self._keeper, self._visitor)
        self._turns = Turns(parts)
        self._going: dict[str, Going] = {}
        """By host."""
        self._onward: list[Going] = []
        """Redirects that wait for their host's turn."""

    def run(self, *, once: bool = False, for_s: Seconds | None = None) -> None:
        """Watch until asked to stop; with `once` until nothing is due; for so many seconds at most."""
        end = None if for_s is None else self._parts.clock() + for_s
        self._keeper.link(all_there_is=True)
        while not self._parts.hands.is_stopped():
            now = self._parts.clock()
            wake = self._begin(now, patient=not once)
            if wake is None and not self._going:
                self._keeper.link()
                if once:
                    return
            if end is not None and now >= end:
                return
            self._wait(now, wake, end)

    def _wait(self, now: Seconds, wake: Seconds | None, end: Seconds | None) -> None:
        """Settle what is done, as soon as anything is; wait until something else can begin, or the end."""
        due = self._parts.watchlist.next_due(now) if wake is None else wake
        moments = [moment for moment in (due, end) if moment is not None]
        seconds = min([self._longest_wait_s, *(max(0.0, moment - now) for moment in moments)])
        for host, outcome in self._parts.hands.wait(seconds):
            self._settle(host, outcome)

    def _begin(self, now: Seconds, *, patient: bool) -> Seconds | None:
        """Begin all that can be. When the next of what is due can, or null where nothing is due that is waited for."""
        turns = [self._go_on(going, now) for going in list(self._onward)]
        busy = {(going.purpose, going.subject) for going in (*self._going.values(), *self._onward)}
        due = [errand for errand in self._parts.watchlist.due(now) if (errand.kind, errand.subject) not in busy]
        turns += [self._run(errand, now, patient=patient) for errand in due]
        return min((turn for turn in turns if turn is not None), default=None)

    def _run(self, errand: Errand, now: Seconds, *, patient: bool) -> Seconds | None:
        """Begin an errand, or say when that can be; null where it is begun, or not waited for."""
        if not errand.host:
            self._at_once(errand)
            return now
        turn = self._turns.when(errand.host, now)
        if turn > now:
            return turn if patient or turn - now < LONGEST_TURN_S else None
        if errand.host not in self._going and self._parts.hands.free() > 0:
            going = self._prepared(errand)
            if going is not None and not self._start(going, now):
                return now
        return None

    def _go_on(self, going: Going, now: Seconds) -> Seconds | None:
        """The same for a redirect. A host that is long to wait for is no way to the article."""
        host = host_of(going.url)
        turn = self._turns.when(host, now)
        if turn - now > LONGEST_TURN_S:
            self._onward.remove(going)
            self._finish(going, HostBusyError("it redirects to a host that asked for a long wait", item=going.url))
        elif turn > now:
            return turn
        elif host not in self._going and self._parts.hands.free() > 0:
            self._onward.remove(going)
            self._start(going, now)
        return None

    def _at_once(self, errand: Errand) -> None:
        """What needs no request: a folder, a file, an article without a page."""
        purpose: Purpose = errand.kind
        self._guarded(Going(purpose=purpose, subject=errand.subject, url=""), lambda: self._do_at_once(errand))

    def _do_at_once(self, errand: Errand) -> None:
        if errand.kind == "poll":
            source, poll = self._parts.watchlist.source(errand.subject), self._parts.watchlist.poll(errand.subject)
            if source and poll:
                self._looker.local(source, poll)
            return
        for article in self._parts.watchlist.articles((errand.subject,)):
            source = self._parts.watchlist.source(article.source)
            if source:
                self._visitor.own(article, source)

    def _prepared(self, errand: Errand) -> Going | None:
        """The request that an errand is; null where its source has gone meanwhile."""
        if errand.kind == "visit":
            (article,) = self._parts.watchlist.articles((errand.subject,)) or (None,)
            return _visit(article) if article else None
        source, poll = self._parts.watchlist.source(errand.subject), self._parts.watchlist.poll(errand.subject)
        if not source or not poll:
            return None
        if source.kind == "page":
            return replace(_visit(self._looker.page_article(source)), purpose="poll", subject=source.id)
        return Going(
            purpose="poll", subject=source.id, url=source.address, etag=poll.etag, last_modified=poll.last_modified
        )

    def _start(self, going: Going, now: Seconds) -> bool:
        """Send a request, or the one for the site's robots.txt before it; false where robots.txt has settled it."""
        leave = "go" if going.purpose == "robots" else self._turns.leave(going.url, now)
        if leave == "refused":
            self._finish(going, RobotsError("robots.txt asks programs not to fetch it", item=going.url))
            return False
        if leave == "unknown":
            self._finish(going, RobotsUnknownError(self._turns.why_unknown(going.url), item=going.url))
            return False
        if leave == "ask":
            if going.hops:
                self._onward.append(going)
            origin = origin_of(going.url)
            going = Going(purpose="robots", subject=origin, url=robots_address(origin))
        host = host_of(going.url)
        self._turns.take(going.url, now)
        self._going[host] = going
        get = partial(self._parts.collector.get, going.url, etag=going.etag, last_modified=going.last_modified)
        self._parts.hands.start(host, get)
        return True

    def _settle(self, host: str, outcome: Answer | CollectError) -> None:
        """A request is done: follow where it redirects, else finish."""
        going = self._going.pop(host)
        self._turns.done(going.url, outcome, self._parts.clock())
        if isinstance(outcome, Answer) and outcome.leads_to is not None:
            onward = _next_hop(going, outcome)
            if isinstance(onward, Going):
                self._onward.append(onward)
                return
            outcome = onward
        self._finish(going, outcome)

    def _finish(self, going: Going, outcome: Answer | CollectError) -> None:
        self._guarded(going, lambda: self._keep(going, outcome))

    def _guarded(self, going: Going, act: Callable[[], None]) -> None:
        """The boundary of one item: a bug that one answer meets is that item's trouble, and the watch goes on.

        Raises StoreError: without its ledger there is no watch.
        """
        try:
            act()
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - see above
            said = f"{type(error).__name__}: {error}"[:300]
            self._keep(going, UnexpectedError(said, item=going.url, remedy="please report this"))

    def _keep(self, going: Going, outcome: Answer | CollectError) -> None:
        """Keep what follows from an answer."""
        watchlist = self._parts.watchlist
        if going.purpose == "robots":
            self._turns.learn(going.subject, outcome)
        elif going.purpose == "poll":
            source, poll = watchlist.source(going.subject), watchlist.poll(going.subject)
            is_moved = bool(going.hops) and going.is_for_good and isinstance(outcome, Answer)
            if source and poll:
                self._looker.settle(source, poll, outcome, going.url if is_moved else None)
        else:
            for article in watchlist.articles((going.subject,)):
                source = watchlist.source(article.source)
                if source:
                    self._visitor.settle(article, source, outcome)


def _visit(article: Article) -> Going:
    return Going(
        purpose="visit",
        subject=article.key,
        url=urldefrag(article.entry.url or "").url,
        etag=article.etag,
        last_modified=article.last_modified,
    )


def _next_hop(going: Going, answer: Answer) -> Going | CollectError:
    """Where a redirect leads, as a request of its own: it has its own host's turn and robots.txt."""
    try:
        url = urldefrag(urljoin(going.url, answer.leads_to or "")).url
    except ValueError:
        url = ""
    hops = (*going.hops, going.url)
    if not host_of(url):
        return RedirectsError("it redirects to no web address", item=going.url)
    if url in hops or len(hops) > MOST_HOPS:
        return RedirectsError("it redirects in a ring, or too often", item=going.url)
    is_for_good = going.is_for_good and answer.status in FOR_GOOD
    return replace(going, url=url, hops=hops, is_for_good=is_for_good)
