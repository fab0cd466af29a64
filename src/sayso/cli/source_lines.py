"""A watched source as a person reads it on a terminal: what is not well stands below its name, with since when."""

from sayso.cli.words import block
from sayso.tasks.watching.health import Reason, span
from sayso.tasks.watching.sources import Watched
from sayso.tell.phrases import counted, in_utc

ORDER = ("whole", "partial", "waiting", "gone", "failed")


def source_lines(watched: Watched) -> str:
    """Name, kind and when it was last really checked; its articles; what is not well, or that all is."""
    source, poll = watched.source, watched.poll
    title = source.title or poll.title
    head = f"{title} · {source.address}" if title else source.address
    checked = f"last checked {in_utc(poll.checked_at)}" if poll.checked_at else "never checked"
    pace = f" · every {span(poll.pace_s)}" if poll.pace_s else ""
    health = [_line(reason) for reason in watched.reasons] or ["all is well"]
    return block(head, f"{source.kind} · {checked}{pace} · {source.id}", _articles(watched), *health)


def _line(reason: Reason) -> str:
    return f"! {reason.message}" + (f", since {in_utc(reason.since)}" if reason.since else "")


def _articles(watched: Watched) -> str:
    """How many articles of each state, those that are read first."""
    counts = [f"{watched.articles[state]} {state}" for state in ORDER if watched.articles.get(state)]
    total = sum(watched.articles.values())
    return f"{counted(total, 'article')}: {', '.join(counts)}" if counts else ""
