"""Answer: what a server said to one request, before anybody has made anything of it."""

from dataclasses import dataclass, field

REDIRECTS = frozenset({301, 302, 303, 307, 308})
FOR_GOOD = frozenset({301, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer. `url` is the address asked; `body` is decompressed, and empty for a redirect."""

    url: str
    status: int
    body: bytes = b""
    media_type: str = "text/html"
    charset: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())

    def header(self, name: str) -> str | None:
        """The first header of this name, in any case; null without one."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    @property
    def leads_to(self) -> str | None:
        """Where a redirect leads, as it was written; null for any other answer."""
        return self.header("location") if self.status in REDIRECTS else None
