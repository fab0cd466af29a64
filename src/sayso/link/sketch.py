"""Sketch: what of a report's profile is kept beside its keys, so that those it is unlike are known without their text."""

import math
import struct
from dataclasses import dataclass
from zlib import crc32

from sayso.link.notices import is_notice
from sayso.link.profile import profile
from sayso.link.rarity import weight
from sayso.link.score import KEPT, log_odds
from sayso.model.report import Report

HEAD = struct.Struct("<iHHH")
UNDATED = -1
LEAST = math.log(KEPT / (1 - KEPT)) - 0.1
"""Log odds that a sketch must reach: those from which an edge is kept, less what rounding to single precision may take."""
REPRINT = 0.5
"""Cosine from which two texts are compared word by word however far apart they are."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """A profile whose stems are numbers: `weights` and `lead` of unit length, `names` with the root of their weight."""

    weights: dict[int, float]
    lead: dict[int, float]
    names: dict[int, float]
    day: int | None


def sketch(report: Report) -> bytes:
    """The report's sketch, packed; empty where words do not decide: notices, bulletins, revisions, texts not read."""
    if report.skipped or report.revision_of or report.genre == "official" or is_notice(report):
        return b""
    one = profile(report)
    names = {stem: math.sqrt(weight(stem)) for stem in one.names}
    parts = [_numbered(found) for found in (one.weights, one.lead, names)]
    head = HEAD.pack(UNDATED if one.day is None else one.day, *map(len, parts))
    return head + b"".join(struct.pack(f"<{len(part)}I{len(part)}f", *part, *part.values()) for part in parts)


def unpacked(packed: bytes) -> Sketch | None:
    """The sketch of a report; none where words do not decide."""
    if not packed:
        return None
    on, *sizes = HEAD.unpack_from(packed)
    parts = []
    at = HEAD.size
    for size in sizes:
        numbers = struct.unpack_from(f"<{size}I{size}f", packed, at)
        parts.append(dict(zip(numbers[:size], numbers[size:], strict=True)))
        at += 8 * size
    return Sketch(parts[0], parts[1], parts[2], None if on == UNDATED else on)


def may_be_linked(one: Sketch | None, packed: bytes) -> bool:
    """False only where `score_pair` keeps no edge for the words of the two; `packed` is the other's sketch. Symmetric."""
    if one is None or not packed:
        return True
    on, *sizes = HEAD.unpack_from(packed)
    at = HEAD.size
    shared = []
    for mine, size in zip((one.weights, one.lead, one.names), sizes, strict=True):
        numbers = struct.unpack_from(f"<{size}I{size}f", packed, at)
        at += 8 * size
        pairs = zip(numbers[:size], numbers[size:], strict=True)
        shared.append(sum(mine[stem] * value for stem, value in pairs if stem in mine))
    whole, lead, names = shared
    days = (one.day, None if on == UNDATED else on)
    return whole >= REPRINT or log_odds(whole, lead, names, days) >= LEAST


def _numbered(weights: dict[str, float]) -> dict[int, float]:
    return {crc32(stem.encode()): value for stem, value in weights.items()}
