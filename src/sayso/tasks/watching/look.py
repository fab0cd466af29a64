"""Looks: what becomes of a source after it was looked at, and the articles that it named."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.moment import iso_of
from sayso.model.report import Capture, Declared, Failure
from sayso.model.watched import Article, Entry, Listing, Poll, Seconds, WatchedSource
from sayso.tasks.watching.health import Reason, health
from sayso.tasks.watching.keep import Keeper
from sayso.tasks.watching.naming import by_key, key_of, new_or_changed, published_s, taken_back
from sayso.tasks.watching.pace import arrivals_with, wish_of
from sayso.tasks.watching.parts import Parts
from sayso.tasks.watching.polls import Look
from sayso.tasks.watching.verdicts import TRANSIENT, Kind, Verdict, validators, verdict_of
from sayso.tasks.watching.visit import Visitor

PATIENCE = 3
"""Failed looks after which a source stands among what could not be read."""


class Looker:
    """Settles looks at sources, one at a time."""

    def __init__(self, parts: Parts, keeper: Keeper, visitor: Visitor) -> None:
        self._parts = parts
        self._keeper = keeper
        self._visitor = visitor

    def settle(
        self, source: WatchedSource, poll: Poll, outcome: Answer | CollectError, moved_to: str | None = None
    ) -> None:
        """Keep what follows from an answer. `moved_to`: where the source's address redirects for good."""
        look = self._look(source)
        verdict = verdict_of(outcome, look.now)
        tried = look.tried(poll, moved_to)
        if source.kind == "page":
            self._save(source, poll, self._of_page(look, tried, outcome, verdict))
        elif isinstance(outcome, Answer) and verdict.kind == "page":
            listing = self._parts.collector.listing(source, outcome)
            etag, last_modified = validators(outcome) if listing.problem is None else (None, None)
            wish = wish_of(outcome, listing.wish_s)
            tried = replace(tried, etag=etag, last_modified=last_modified, wish_s=wish)
            self._listed(look, poll, tried, listing)
        else:
            self._save(source, poll, look.seen(tried) if verdict.kind == "same" else look.failed(tried, verdict))

    def local(self, source: WatchedSource, poll: Poll) -> None:
        """Look at a folder, at a list in a file, or into a mailbox."""
        look = self._look(source)
        tried = look.tried(poll, None)
        try:
            if source.kind == "mailbox":
                self._mailbox(look, poll, tried)
            elif source.kind == "folder":
                self._folder(look, poll, tried)
            else:
                self._file(look, poll, tried)
        except CollectError as error:
            kind: Kind = "later" if error.code in TRANSIENT else "refused"
            verdict = Verdict(kind=kind, code=error.code, why=error.message)
            self._save(source, poll, look.failed(tried, verdict))

    def page_article(self, source: WatchedSource) -> Article:
        """The one article of a page that is watched for its own text, made where it is not there yet."""
        entry = Entry(input_id=source.address, url=source.address, declared=Declared(url=source.address))
        for article in self._parts.watchlist.articles((key_of(entry, source),)):
            return article
        entries = {key_of(entry, source): entry}
        (article,) = new_or_changed(entries, {}, source, self._parts.paces, self._parts.clock())
        return replace(article, due=None)

    def _look(self, source: WatchedSource) -> Look:
        return Look(source, self._parts.paces, self._parts.clock(), self._parts.chance())

    def _of_page(self, look: Look, poll: Poll, outcome: Answer | CollectError, verdict: Verdict) -> Poll:
        """A watched page was visited: another text is an arrival."""
        article = self.page_article(look.source)
        if article.read_at is None:
            self._parts.watchlist.save_poll(poll, (article,))
        after = self._visitor.settle(article, look.source, outcome)
        is_new = after.capture != article.capture
        poll = replace(
            poll,
            entries=1,
            wish_s=wish_of(outcome, None) if isinstance(outcome, Answer) else poll.wish_s,
            arrivals=arrivals_with(poll, [None] if is_new else [], look.now),
            new_at=iso_of(look.now) if is_new else poll.new_at,
        )
        if verdict.kind in ("page", "same") and after.state != "whole":
            verdict = Verdict(kind="refused", code="wall", why=after.why or "the page holds no article")
        return look.seen(poll) if verdict.kind in ("page", "same") and not verdict.code else look.failed(poll, verdict)

    def _file(self, look: Look, before: Poll, poll: Poll) -> None:
        found = self._parts.collector.local_listing(look.source, poll.mark)
        if found is None:
            self._save(look.source, before, look.seen(poll))
        else:
            self._listed(look, before, replace(poll, mark=found[0]), found[1])

    def _folder(self, look: Look, before: Poll, poll: Poll) -> None:
        """Read what is new in a folder. Cut off in between, it is read again: what is known changes nothing."""
        found = self._parts.collector.local(look.source, poll.mark)
        if found is None:
            self._save(look.source, before, look.seen(poll))
            return
        mark, items = found
        count = new = 0
        for item in items:
            count += 1
            new += self._keep(item)
            if self._parts.hands.is_stopped():
                return
        new_at = iso_of(look.now) if new else poll.new_at
        self._save(look.source, before, look.seen(replace(poll, mark=mark, entries=count, new_at=new_at)))

    def _mailbox(self, look: Look, before: Poll, poll: Poll) -> None:
        """Read what is new in a mailbox. How far it was taken is saved after its mails are: cut off, they are taken again."""
        found, items = self._parts.collector.mailbox(look.source, poll.mark)
        new = 0
        for item in items:
            new += self._keep(item)
            if self._parts.hands.is_stopped():
                return
        poll = replace(
            poll,
            mark=found.mark,
            entries=poll.entries + len(found.mails),
            arrivals=arrivals_with(poll, [None] * new, look.now),
            new_at=iso_of(look.now) if new else poll.new_at,
        )
        seen = look.seen(poll)
        self._save(look.source, before, replace(seen, due=look.now) if found.left else seen)

    def _keep(self, item: Capture | Failure) -> bool:
        """Keep an item of a folder or a mailbox; true where it brought a new text."""
        failure = item if isinstance(item, Failure) else None
        is_new = False
        if isinstance(item, Capture):
            kept = self._keeper.keep(item)
            failure, is_new = kept.failure, kept.is_new
        if failure:
            self._parts.store.save_failure(failure)
        if is_new:
            self._parts.say("read", item.input_id)
        return is_new

    def _listed(self, look: Look, before: Poll, poll: Poll, listing: Listing) -> None:
        """Keep the articles that a listing names, with how far the source has come, in one transaction."""
        source, now = look.source, look.now
        entries = by_key(listing.entries, source)
        known = {article.key: article for article in self._parts.watchlist.articles(entries)}
        articles = new_or_changed(entries, known, source, self._parts.paces, now)
        fresh = [published_s(entry) for key, entry in entries.items() if key not in known]
        poll = replace(
            poll,
            title=listing.title or poll.title,
            names_feed=listing.names_feed,
            entries=len(entries),
            undated=sum(published_s(entry) is None for entry in entries.values()),
            arrivals=arrivals_with(poll, fresh, now),
            new_at=iso_of(now) if fresh else poll.new_at,
        )
        poll = look.seen(poll) if listing.problem is None else look.troubled(poll, *listing.problem)
        if fresh:
            self._parts.say("looked", source.address, f"{len(fresh)} new")
        self._save(source, before, poll, [*articles, *self._taken_back(source, listing, entries, now)])

    def _taken_back(
        self, source: WatchedSource, listing: Listing, entries: Mapping[str, Entry], now: Seconds
    ) -> list[Article]:
        """Articles that the source says it has deleted, and does not name all the same."""
        if not listing.removals:
            return []
        unnamed = [article for article in self._parts.watchlist.articles_of(source.id) if article.key not in entries]
        gone = taken_back(listing.removals, unnamed, now)
        for article in gone:
            message = f"deleted: {article.why} (what it said is kept)"
            failure = Failure(input_id=article.entry.name, code="gone", message=message, at=iso_of(now))
            self._parts.store.save_failure(failure)
            self._parts.say("gone", article.entry.name, article.why or "")
        return gone

    def _save(self, source: WatchedSource, before: Poll, after: Poll, articles: Sequence[Article] = ()) -> None:
        """Keep the look. What fails again and again, or is silent, stands among what was not seen until that is over."""
        now, problem = self._parts.clock(), after.problem
        if problem and (before.problem is None or before.problem.code != problem.code):
            self._parts.say("trouble", source.address, problem.message)
        unseen = [reason for reason in health(source, after, now) if reason.code == "silent"]
        if problem and after.tries >= PATIENCE and problem.code != "empty":
            unseen = [Reason(code=problem.code, message=problem.message, since=problem.since)]
        was_unseen = before.tries >= PATIENCE or any(one.code == "silent" for one in health(source, before, now))
        if was_unseen and problem is None:
            self._parts.watchlist.forget_failure(source.address)
        for reason in unseen:
            self._parts.store.save_failure(reason.failure(source.address, iso_of(now)))
        self._parts.watchlist.save_poll(after, articles)
