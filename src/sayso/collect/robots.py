"""robots.txt (RFC 9309), by protego: what a site asks of programs that call themselves Sayso."""

import math

from protego import Protego

from sayso.model.watched import Seconds

NAME = "Sayso"
"""The product token that sites may name."""
LONGEST = 512_000
"""Bytes read at most, as the RFC has it."""
MOST_GAP_S = 600.0


class Robots:
    """The rules of one robots.txt (port: Manner); without one, everything is allowed."""

    def __init__(self, text: str | None) -> None:
        self._rules = Protego.parse((text or "")[:LONGEST])

    def allows(self, url: str) -> bool:
        """See Manner. An address that no rule can be applied to is not allowed."""
        try:
            return bool(self._rules.can_fetch(url, NAME))
        except ValueError:
            return False

    def gap_s(self) -> Seconds | None:
        """See Manner: of Crawl-delay and Request-rate the longer, ten minutes at most."""
        delay = self._rules.crawl_delay(NAME)
        rate = self._rules.request_rate(NAME)
        asked = [delay or 0.0, rate.seconds / rate.requests if rate and rate.requests else 0.0]
        gap = max(seconds for seconds in asked if not math.isnan(seconds))
        return min(gap, MOST_GAP_S) if gap > 0 else None
