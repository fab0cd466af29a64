"""Time stamps (RFC 3161): an authority signs that some bytes were there at a moment. It is told their hash alone."""

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from sayso.collect.http import Limits, post
from sayso.errors import CollectError, ConfigError
from sayso.model.stamp import Stamp

if TYPE_CHECKING:
    from rfc3161_client.tsp import TimeStampRequest, TimeStampResponse

MOST_BYTES = 200_000
"""Of an answer: a token with its certificates has some thousand."""
SECONDS = 30.0
GRANTED = (0, 1)
"""PKIStatus: granted, granted with modifications."""
KIND = "application/timestamp-query"
REMEDY = "try again later, ask another authority, or pack without a stamp"


def fetch_stamp(url: str, body: bytes, *, limits: Limits, agent: str) -> Stamp:
    """Ask an authority on the public net to stamp these bytes. No redirect is followed. Raises CollectError, ConfigError.

    That the answer speaks of these bytes and of this question is checked here; whether the authority is one to be
    trusted is for whoever reads the pack (`openssl ts -verify`).
    """
    asked = _question(body)
    headers = {"Content-Type": KIND, "Accept": "application/timestamp-reply", "User-Agent": agent}
    most = replace(limits, max_bytes=min(limits.max_bytes, MOST_BYTES), seconds=min(limits.seconds, SECONDS))
    answer = post(url, asked.as_bytes(), headers, most, is_read=True)
    if answer.status != 200:
        raise CollectError(f"the time stamp authority answered {answer.status}", item=url, remedy=REMEDY)
    said = _decoded(answer.body, url)
    info = said.tst_info
    if info.nonce != asked.nonce or info.message_imprint.message != asked.message_imprint.message:
        raise CollectError("the time stamp is another question's", item=url, remedy=REMEDY)
    at = info.gen_time.astimezone(UTC) if info.gen_time.tzinfo else info.gen_time.replace(tzinfo=UTC)
    return Stamp(authority=url, at=at.isoformat(timespec="seconds"), response=answer.body)


def _question(body: bytes) -> "TimeStampRequest":
    try:
        from rfc3161_client import TimestampRequestBuilder  # noqa: PLC0415 - optional
    except ImportError as error:
        raise ConfigError("time stamps are not installed", remedy="pip install 'sayso[stamp]'") from error
    return TimestampRequestBuilder().data(body).nonce(nonce=True).cert_request(cert_request=True).build()


def _decoded(answer: bytes, url: str) -> "TimeStampResponse":
    from rfc3161_client import decode_timestamp_response  # noqa: PLC0415 - optional

    try:
        said = decode_timestamp_response(answer)
    except ValueError as error:
        raise CollectError("what came back is no time stamp", item=url, remedy=REMEDY) from error
    if said.status not in GRANTED:
        raise CollectError(f"the authority refused: status {said.status}", item=url, remedy=REMEDY)
    return said
