"""Settings as an admin reads them: what is set to what, where that came from, and nothing secret."""

from collections.abc import Callable
from dataclasses import dataclass

from sayso.config import SETTINGS, Config

BY_ITSELF = "by default"

GROUPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Reading",
        (
            ("engine", "What finds attributions"),
            ("languages", "Languages that are read"),
            ("pipeline", "The parser’s pipeline"),
            ("jobs", "Reports read at once"),
            ("max_item_bytes", "Bytes of one item at most"),
            ("families", "Outlets of one house"),
        ),
    ),
    ("The ledger", (("ledger", "Place"),)),
    (
        "Watching sources",
        (
            ("poll_least", "A source is looked at no more often than every"),
            ("poll_most", "and no less often than every"),
            ("host_gap", "Between two requests to one host"),
            ("retry", "Before the first retry"),
            ("revisits", "An article is visited again after"),
            ("patience", "One request may take"),
            ("contact", "Whom servers may write to"),
            ("reachable", "Networks of ours that may be fetched from"),
            ("mailbox_passwords", "Passwords of watched mailboxes"),
        ),
    ),
    (
        "Digest and mail",
        (
            ("zone", "Time zone of the desk and its digest"),
            ("edition", "How often the desk’s digest is made"),
            ("public_address", "Where readers reach the digest’s pages"),
            ("mail_from", "Sender"),
            ("mail_server", "Mail server; without one mails wait in the outbox"),
            ("mail_password", "Its password"),
            ("mail_outbox", "Outbox"),
            ("mail_witness", "Witness"),
            ("mail_witness_box", "The witness’s mailbox"),
            ("mail_witness_password", "Its password"),
            ("mail_bounce_box", "Where mails come back to"),
            ("mail_bounce_password", "Its password"),
            ("mail_settle", "The witness may be without its copy for"),
        ),
    ),
    (
        "The desk",
        (
            ("desk_address", "Address; without one, on this machine alone"),
            ("desk_proxies", "Proxies whose word is taken"),
            ("session_idle", "Who was not seen signs in again after"),
            ("session_most", "and everybody after"),
            ("api_per_minute", "Requests of one token or account a minute"),
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting. `value` is for people; of a secret it says no more than whether there is one."""

    name: str
    label: str
    value: str
    came_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingGroup:
    """Settings of one thing."""

    heading: str
    settings: tuple[Setting, ...]


def settings_of(config: Config, hidden: Callable[[str], str]) -> tuple[SettingGroup, ...]:
    """All settings. `hidden` takes the password out of an address."""
    secret = {found.name for found in SETTINGS if not found.repr}

    def setting(name: str, label: str) -> Setting:
        value = getattr(config, name)
        shown = _of_secret(value) if name in secret else _written(value, hidden)
        return Setting(name=name, label=label, value=shown, came_from=config.came_from.get(name, BY_ITSELF))

    return tuple(
        SettingGroup(heading=heading, settings=tuple(setting(name, label) for name, label in rows))
        for heading, rows in GROUPS
    )


def _of_secret(value: object) -> str:
    return "set, and not shown" if value else "not set"


def _written(value: object, hidden: Callable[[str], str]) -> str:
    parts = value if isinstance(value, tuple) else (value,)
    return ", ".join(hidden(str(part)) for part in parts) or "not set"
