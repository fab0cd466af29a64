"""Sources: add, remove and list what is watched, with how each one fares."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sayso.errors import NotFoundError, SaysoError
from sayso.model.moment import iso_of
from sayso.model.record import to_record
from sayso.model.report import Failure
from sayso.model.watched import Poll, Seconds, SourceKind, WatchedSource, host_of
from sayso.tasks.watching.health import Reason, health
from sayso.watch_ports import Watchlist

MAILBOX = "imaps://"
_MAIL_HOST = re.compile(r"[^\s@:/?#\[\]]{1,253}(?::\d{1,5})?")
REMEDY = "write it as imaps://user@mail.example.org/INBOX, and its password into the setting mailbox_passwords"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A source with how it fares: what `sayso sources` lists."""

    source: WatchedSource
    poll: Poll
    articles: Mapping[str, int]
    """How many of each state."""
    reasons: tuple[Reason, ...]
    """What is not well; empty where all is."""

    def record(self) -> dict[str, Any]:
        """As JSON: the source's fields, then how far it has come, its articles and its health."""
        poll = to_record(self.poll)
        for inner in ("source", "arrivals", "mark"):
            del poll[inner]
        poll["due"] = iso_of(self.poll.due)
        reasons = [to_record(reason) for reason in self.reasons]
        return {**to_record(self.source), "poll": poll, "articles": dict(self.articles), "reasons": reasons}


def kind_of(address: str) -> SourceKind:
    """What an address most likely is; people may say otherwise."""
    if address.startswith(MAILBOX):
        return "mailbox"
    if not host_of(address):
        return "folder" if Path(address).is_dir() else "list"
    path = address.partition("?")[0].lower()
    if "sitemap" in path and path.endswith((".xml", ".xml.gz")):
        return "sitemap"
    return "list" if path.endswith(".txt") else "feed"


def new_source(
    address: str,
    *,
    now: Seconds,
    kind: SourceKind | None = None,
    title: str | None = None,
    outlet: str | None = None,
    every_s: Seconds | None = None,
) -> WatchedSource:
    """A source to be added. Raises SaysoError where the address is none that can be watched."""
    address = address.strip()
    is_mailbox = address.startswith(MAILBOX)
    if is_mailbox != ((kind or kind_of(address)) == "mailbox"):
        raise SaysoError("no mailbox", item=address.rpartition("@")[2][:100], remedy=REMEDY)
    if is_mailbox:
        _check_mailbox(address)
    elif not host_of(address):
        address = _local(address)
    chosen = kind or kind_of(address)
    if not host_of(address) and not is_mailbox and chosen not in ("folder", "list"):
        raise SaysoError(f"a {chosen} has a web address", item=address, remedy="give one with http:// or https://")
    if host_of(address) and chosen == "folder":
        raise SaysoError("a folder lies on this machine", item=address, remedy="give its path")
    source_id = f"w{sha256(address.encode('utf-8', 'replace')).hexdigest()[:12]}"
    return WatchedSource(
        id=source_id, kind=chosen, address=address, title=title, outlet=outlet, every_s=every_s, added=iso_of(now)
    )


def _check_mailbox(address: str) -> None:
    """Raises SaysoError for an address that says too little, or that holds a password: it would stand in the ledger."""
    user, at, host = address.removeprefix(MAILBOX).partition("/")[0].rpartition("@")
    if not at or not user or ":" in user or not _MAIL_HOST.fullmatch(host):
        said = "a password does not belong into an address" if ":" in user else "no mailbox"
        raise SaysoError(said, item=f"imaps://…@{host}"[:100], remedy=REMEDY)


def _local(address: str) -> str:
    """The absolute path of a folder or file that is there. Raises SaysoError."""
    path = Path(address).expanduser()
    if "://" in address or address.startswith("data:") or not path.exists():
        said = "neither a web address nor a folder or file that is there"
        raise SaysoError(said, item=address, remedy="give one with http:// or https://, or a path")
    return str(path.resolve())


def found_source(watchlist: Watchlist, name: str) -> WatchedSource:
    """The source with this id or address. Raises NotFoundError."""
    for source in watchlist.sources():
        if name in (source.id, source.address):
            return source
    raise NotFoundError("no such source", item=name, remedy="list them with `sayso sources`")


def watched(watchlist: Watchlist, now: Seconds) -> tuple[Watched, ...]:
    """All sources with how they fare, in the order of their addresses."""
    counts = watchlist.article_counts()
    found = []
    for source in watchlist.sources():
        poll = watchlist.poll(source.id) or Poll(source=source.id, due=now)
        reasons = health(source, poll, now)
        found.append(Watched(source=source, poll=poll, articles=counts.get(source.id, {}), reasons=reasons))
    return tuple(found)


def not_looked_at(watchlist: Watchlist, now: Seconds) -> tuple[Failure, ...]:
    """The sources that are long due and that nobody looks at: "nothing new" must never mean "not looked"."""
    late = [(one, reason) for one in watched(watchlist, now) for reason in one.reasons if reason.code == "overdue"]
    return tuple(reason.failure(one.source.address, iso_of(now)) for one, reason in late)
