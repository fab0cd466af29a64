"""Metrics for Prometheus, for programs on this machine alone. Counts, no words: no title, no name, no address of a source."""

from collections import Counter
from collections.abc import Iterator
from ipaddress import ip_address

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse
from starlette.exceptions import HTTPException

from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger
from sayso.desk.subscribing import FromDispatch
from sayso.listing_ports import Counts
from sayso.model.moment import seconds_of
from sayso.tasks.watching.sources import Watched
from sayso.tell.metrics import MEDIA_TYPE, Metric, metrics_text

router = APIRouter()

FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
"""Headers of a proxy: through one, anybody may be asking."""
COUNTED = (
    "reports",
    "copies",
    "statements",
    "figures",
    "claims",
    "stories",
    "revisions",
    "conflicts",
    "failures",
    "unlinked",
)
QUEUED = ("planned", "handing", "unsure")
"""States of mails that are still to go out."""


@router.get("/metrics")
def metrics(request: Request, ledger: FromLedger, kept: FromKept, dispatch: FromDispatch) -> PlainTextResponse:
    """What is counted, for whoever asks from this machine."""
    if not _is_here(request):
        raise HTTPException(404)
    waiting = {"planned": 0} | Counter(delivery.state for delivery in dispatch.deliveries(*QUEUED))
    found = [*_counted(kept("counts", ledger.counts)), *_sources(ledger.watch().sources())]
    mails = Metric(name="mails_queued", help="Mails on their way, by state.", label="state", values=waiting)
    return PlainTextResponse(metrics_text([*found, mails]), media_type=MEDIA_TYPE)


def _is_here(request: Request) -> bool:
    """True for a program on this machine that asks without a proxy."""
    try:
        return ip_address(request.client.host if request.client else "").is_loopback and not any(
            name in request.headers for name in FORWARDED
        )
    except ValueError:
        return False


def _counted(counts: Counts) -> Iterator[Metric]:
    for name in COUNTED:
        yield Metric(name=name, help=f"{name.capitalize()} in the ledger.", values={"": getattr(counts, name)})


def _sources(sources: tuple[Watched, ...]) -> Iterator[Metric]:
    """Watched sources by what is gravest with them, and when any was last looked at and last really seen."""
    health = Counter(found.reasons[0].code if found.reasons else "well" for found in sources)
    yield Metric(name="sources", help="Watched sources by health.", label="health", values=health or {"well": 0})
    for name, said, moments in (
        ("last_look", "When a source was last looked at", [found.poll.tried_at for found in sources]),
        ("last_successful_look", "When a source was last really seen", [found.poll.checked_at for found in sources]),
    ):
        seconds = [at for moment in moments if (at := seconds_of(moment)) is not None]
        values = {"": max(seconds)} if seconds else {}
        yield Metric(name=f"{name}_timestamp_seconds", help=f"{said}, in seconds since 1970.", values=values)
