"""Visits: what becomes of an article after an answer. Its page is read; where it refuses, the source's own text is."""

from dataclasses import replace

from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.moment import iso_of
from sayso.model.report import Capture, Failure
from sayso.model.watched import Article, Seconds, Visit, WatchedSource
from sayso.read.decode import decode_bytes
from sayso.read.walls import Wall, wall_in
from sayso.tasks.watching.keep import Keeper
from sayso.tasks.watching.pace import backoff, jittered
from sayso.tasks.watching.parts import EventKind, Parts
from sayso.tasks.watching.verdicts import Verdict, validators, verdict_of

PATIENCE = 3
"""Failed visits after which the source's own text is kept meanwhile."""
MOST_TRIES = 12
"""Failed visits after which an article that never answered is given up."""
EVIDENCE = frozenset(
    "age cache-control content-language content-length content-location content-type date etag expires last-modified "
    "link location retry-after server via x-robots-tag".split()
)
"""Headers kept with a visit."""


class Visitor:
    """Settles visits to articles, one at a time."""

    def __init__(self, parts: Parts, keeper: Keeper) -> None:
        self._parts = parts
        self._keeper = keeper

    def settle(self, article: Article, source: WatchedSource, outcome: Answer | CollectError) -> Article:
        """Read, keep and save what follows from an answer; the article as it stands then."""
        now = self._parts.clock()
        verdict = verdict_of(outcome, now)
        tried = replace(article, tried_at=iso_of(now))
        if isinstance(outcome, Answer) and verdict.kind == "page":
            after = self._page(tried, source, outcome)
        elif verdict.kind == "same":
            after = self._same(tried)
        elif verdict.kind == "gone":
            after = self._gone(tried, source, verdict)
        elif verdict.kind == "refused":
            after = self._refused(tried, source, verdict)
        else:
            after = self._later(tried, source, verdict)
        if source.kind == "page":
            after = replace(after, due=None)  # its source's own pace decides
        self._parts.watchlist.save_article(after, _visit(article, after, outcome, now))
        return after

    def own(self, article: Article, source: WatchedSource) -> Article:
        """An article without a page: its source's text is all there is."""
        after = self._own_text(replace(article, tried_at=iso_of(self._parts.clock())), source, None, "empty")
        after = replace(after, due=None, state="whole" if after.state == "partial" else after.state)
        self._parts.watchlist.save_article(after, None)
        return after

    def _page(self, article: Article, source: WatchedSource, answer: Answer) -> Article:
        capture = self._parts.collector.page(answer, article, source)
        if isinstance(capture, Failure):
            return self._refused(article, source, Verdict(kind="refused", code=capture.code, why=capture.message))
        if capture.sha256 == article.capture:
            return self._same(article)
        wall = None
        if capture.media_type != "application/pdf":
            markup = decode_bytes(answer.body, answer.charset)
            wall = wall_in(markup, asked=article.entry.url or "", final=answer.url)
        if wall and wall.hides(self._keeper.text_of(capture)):
            return self._walled(article, source, capture, wall)
        kept = self._keeper.keep(capture)
        if kept.failure:
            why = kept.failure.message
            return self._refused(article, source, Verdict(kind="refused", code=kept.failure.code, why=why))
        return self._whole(article, capture, answer, is_new=kept.is_new)

    def _whole(self, article: Article, capture: Capture, answer: Answer, *, is_new: bool) -> Article:
        now = self._parts.clock()
        kind: EventKind = {"whole": "changed", "partial": "completed", "gone": "back"}.get(article.state, "read")  # type: ignore[assignment]  # literals
        if is_new or article.state != "whole":
            self._parts.say(kind, article.entry.name)
        if article.state in ("gone", "failed"):
            self._parts.watchlist.forget_failure(article.entry.name)
        etag, last_modified = validators(answer)
        after = replace(
            article,
            state="whole",
            entry=replace(article.entry, text=""),
            address=article.address or capture.declared.url,
            capture=capture.sha256,
            etag=etag,
            last_modified=last_modified,
            read_at=article.read_at or iso_of(now),
            changed_at=iso_of(now) if is_new and article.state == "whole" else article.changed_at,
            gone_at=None,
            why=None,
        )
        return self._again(after, is_first=article.read_at is None)

    def _same(self, article: Article) -> Article:
        """Nothing new at its address."""
        if article.state == "gone":
            self._parts.watchlist.forget_failure(article.entry.name)
            self._parts.say("back", article.entry.name)
            article = replace(article, state="whole", gone_at=None, why=None)
        return self._again(article)

    def _gone(self, article: Article, source: WatchedSource, verdict: Verdict) -> Article:
        """What was read once is not there any more; what never was is refused."""
        if article.state not in ("whole", "gone"):
            return self._refused(article, source, verdict)
        if article.state == "gone":
            return self._again(article)
        now = iso_of(self._parts.clock())
        self._parts.say("gone", article.entry.name, verdict.why)
        message = f"deleted: {verdict.why} (what it said is kept)"
        self._parts.store.save_failure(Failure(input_id=article.entry.name, code="gone", message=message, at=now))
        return self._again(replace(article, state="gone", gone_at=now, why=verdict.why, etag=None, last_modified=None))

    def _refused(self, article: Article, source: WatchedSource, verdict: Verdict) -> Article:
        """The page is not to be had: what was read of it stays, else the source's own text is kept.

        An edit that the source announced is asked for again: a refusal may be of the moment, and nobody would come back.
        """
        if article.state in ("whole", "gone"):
            is_announced = article.seen_mark != article.mark
            return self._later(article, source, verdict) if is_announced else self._again(article)
        after = self._own_text(article, source, verdict.why, verdict.code)
        return self._again(after, is_first=article.state == "waiting")

    def _walled(self, article: Article, source: WatchedSource, capture: Capture, wall: Wall) -> Article:
        """Something else than the article, or its beginning: of that and the source's own text the longer is kept."""
        verdict = Verdict(kind="gone" if wall.is_gone else "refused", code="wall", why=wall.why)
        if wall.is_gone:
            return self._gone(article, source, verdict)
        if wall.stands != "before" or article.state in ("whole", "gone"):
            return self._refused(article, source, verdict)
        own = self._parts.collector.own_text(article, source, wall.why)
        beginning = self._keeper.text_of(capture)
        if isinstance(own, Capture) and len(self._keeper.text_of(own)) >= len(beginning):
            return self._refused(article, source, verdict)
        partial = replace(capture, declared=replace(capture.declared, partial=wall.why))
        after = self._partial(article, partial, wall.why, "wall")
        return self._again(after, is_first=article.state == "waiting")

    def _later(self, article: Article, source: WatchedSource, verdict: Verdict) -> Article:
        """To be tried again, each time later; the source's own text is kept meanwhile."""
        now = self._parts.clock()
        tries = article.tries + 1
        if tries >= PATIENCE and article.state == "waiting":
            article = self._own_text(article, source, verdict.why, verdict.code)
        if tries >= MOST_TRIES:
            return self._again(article) if article.state == "whole" else replace(article, tries=0, due=None)
        wait = max(backoff(tries, self._parts.paces, self._parts.chance()), verdict.wait_s or 0.0)
        return replace(article, tries=tries, due=now + wait)

    def _own_text(self, article: Article, source: WatchedSource, why: str | None, code: str) -> Article:
        own = self._parts.collector.own_text(article, source, why)
        if isinstance(own, Failure):
            return self._failed(article, replace(own, code=code), why or own.message)
        return self._partial(article, own, why, code)

    def _partial(self, article: Article, capture: Capture, why: str | None, code: str) -> Article:
        kept = self._keeper.keep(capture)
        if kept.failure:
            return self._failed(article, replace(kept.failure, code=code), why or kept.failure.message)
        if article.state == "failed":
            self._parts.watchlist.forget_failure(article.entry.name)
        if kept.is_new:
            self._parts.say("partial" if why else "read", article.entry.name, why or "")
        return replace(
            article,
            state="partial",
            address=article.address or capture.declared.url,
            capture=capture.sha256,
            read_at=article.read_at or iso_of(self._parts.clock()),
            why=why,
        )

    def _failed(self, article: Article, failure: Failure, why: str) -> Article:
        """Nothing of it can be kept; one that was kept in part stays so."""
        if article.state == "partial":
            return replace(article, why=why)
        if article.why != why:
            self._parts.say("failed", article.entry.name, why)
        self._parts.store.save_failure(failure)
        return replace(article, state="failed", why=why)

    def _again(self, article: Article, *, is_first: bool = False) -> Article:
        """Due for its next visit, counted from this one; after the last, no more."""
        visits = 0 if is_first else article.visits + 1
        return replace(article, seen_mark=article.mark, tries=0, visits=visits, due=self._next(visits))

    def _next(self, visits: int) -> Seconds | None:
        revisits = self._parts.paces.revisits_s
        if visits >= len(revisits):
            return None
        return self._parts.clock() + jittered(revisits[visits], self._parts.chance())


def _visit(before: Article, after: Article, outcome: Answer | CollectError, now: Seconds) -> Visit:
    """The evidence of an answer."""
    visit = Visit(
        article=before.key,
        at=iso_of(now),
        url=before.entry.name,
        capture=after.capture if after.capture != before.capture else None,
    )
    if isinstance(outcome, CollectError):
        return replace(visit, code=outcome.code)
    headers = tuple((name, value) for name, value in outcome.headers if name.lower() in EVIDENCE)
    return replace(visit, url=outcome.url, status=outcome.status, headers=headers)
