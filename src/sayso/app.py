"""Composition root: settings in, services out. The one file that names concrete parts and knows the clock."""

import random
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from argon2 import PasswordHasher

from sayso.access_ports import Accounts
from sayso.collect.addresses import networks
from sayso.collect.hooks import post_hook
from sayso.collect.http import Limits, user_agent
from sayso.collect.mailbox import Mailbox, passwords
from sayso.collect.watched import WebCollector
from sayso.config import Config, duration
from sayso.engines.gazetteer import SqliteGazetteer
from sayso.engines.matcher.matcher import TrainedMatcher
from sayso.engines.meaning.embedder import StaticEmbedder
from sayso.engines.world_map import world_map as read_world_map
from sayso.errors import ConfigError, DigestError
from sayso.mail.courier import Post, courier
from sayso.mail.outbox import Outbox
from sayso.matching_ports import Matcher
from sayso.meaning_ports import Embedder, Meanings
from sayso.model.words import Iso
from sayso.model.world_map import WorldMap
from sayso.ports import Attributor, Now, Pool, Store
from sayso.scale.local import ProcessPool, SerialPool
from sayso.shelf_ports import Shelves
from sayso.store.database import Database
from sayso.store.mailing import SqlMailings
from sayso.store.sql_store import SqlStore
from sayso.tasks.access.limits import Allowance, Attempts
from sayso.tasks.access.parts import Gate
from sayso.tasks.access.passwords import Passwords
from sayso.tasks.mailing.parts import Mailroom
from sayso.tasks.meaning import embed_reports
from sayso.tasks.method import Method
from sayso.tasks.watching.parts import Event, Parts
from sayso.tell.letters import Imprint
from sayso.tell.schedule import EDITIONS, is_zone
from sayso.watch_ports import Hands, Watchlist
from sayso.weigh.families import families as make_families

if TYPE_CHECKING:
    from sayso.tasks.read_reports import ReportReader


@dataclass(frozen=True, slots=True)
class Services:
    """The parts a door needs, plugged together."""

    config: Config
    store: Store
    watchlist: Watchlist
    accounts: Accounts
    shelves: Shelves
    meanings: Meanings
    embedder: Embedder
    pool: Pool
    now: Now
    method: Method
    """Outlets of one house (what is known, and above it the settings) and the engine that matches statements."""


def now() -> Iso:
    """The present moment: aware, UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def world_map() -> WorldMap:
    """Outlines and towns to draw a map on. Raises ConfigError."""
    return read_world_map()


def make_reader(config: Config) -> "ReportReader":
    """A reader with its engines, none of them loaded yet."""
    from sayso.engines.spacy_parser import SpacyParser  # noqa: PLC0415 - see make_attributor
    from sayso.tasks.read_reports import ReportReader  # noqa: PLC0415 - see make_attributor

    return ReportReader(
        parser=SpacyParser(config.pipeline),
        attributor=make_attributor(config.engine),
        gazetteer=SqliteGazetteer(),
        languages=config.languages,
        now=now,
    )


def make_attributor(engine: str) -> Attributor:
    """The engine of that name, not yet loaded. Raises ConfigError where there is none.

    Extraction is a quarter of the program's start-up, and only reading needs it.
    """
    from sayso.engines.tagger.attributor import TaggedAttributor  # noqa: PLC0415 - see above
    from sayso.extract.attribution import RuleAttributor  # noqa: PLC0415 - see above

    engines: dict[str, Callable[[], Attributor]] = {"tagger": TaggedAttributor, "rules": RuleAttributor}
    if engine not in engines:
        raise ConfigError("no such engine", item=engine, remedy=f"set engine to {' or '.join(engines)}")
    return engines[engine]()


@cache
def make_matcher(engine: str) -> Matcher | None:
    """The engine that matches statements, not yet loaded, one for all ledgers of a process; None for rules alone."""
    return None if engine == "rules" else TrainedMatcher()


def make_pool(config: Config) -> Pool:
    """Reading on as many cores as the settings say."""
    make = partial(make_reader, config)
    return SerialPool(make) if config.jobs <= 1 else ProcessPool(make, config.jobs)


def open_services(config: Config, *, make: bool = True) -> Services:
    """Open the ledger, or `make` it, and plug everything together. Raises StoreError, ConfigError."""
    method = Method(make_families(config.families), make_matcher(config.engine))
    store = SqlStore(config.ledger, make=make)
    return Services(
        config=config,
        store=store,
        watchlist=store.watchlist(),
        accounts=store.accounts(),
        shelves=store.shelves(),
        meanings=store.meanings(),
        embedder=StaticEmbedder(),
        pool=make_pool(config),
        now=now,
        method=method,
    )


def make_mailroom(services: Services) -> Mailroom:
    """What mailing works with, with rows of its own connections. Raises DigestError for settings that cannot be."""
    config = services.config
    edition = next((name for name in EDITIONS if name == config.edition), None)
    if edition is None or not is_zone(config.zone):
        raise DigestError(
            "no edition, or no time zone",
            item=f"edition = {config.edition!r}, zone = {config.zone!r}",
            remedy=f"an edition is one of {', '.join(EDITIONS)}; a zone is written as Europe/Oslo",
        )
    imprint = Imprint.of(config.mail_from, config.public_address)
    return Mailroom(
        store=services.store,
        mailings=SqlMailings(Database(config.ledger, make=False)),
        shelves=services.shelves,
        courier=courier(_post(config, imprint), now),
        post=partial(post_hook, limits=make_limits(config), agent=user_agent(config.contact)),
        imprint=imprint,
        now=now,
        secret=partial(secrets.token_hex, 24),  # no dash in front: it is typed after a command, too
        edition=edition,
        zone=config.zone,
    )


def _post(config: Config, imprint: Imprint) -> Post:
    return Post(
        sender=imprint.address,
        outbox=config.mail_outbox,
        server=config.mail_server,
        password=config.mail_password,
        witness=config.mail_witness,
        witness_box=config.mail_witness_box,
        witness_password=config.mail_witness_password,
        settle_s=duration(config.mail_settle),
        bounce_box=config.mail_bounce_box,
        bounce_password=config.mail_bounce_password,
    )


def make_gate(services: Services) -> Gate:
    """What access works with. Raises ConfigError."""
    config = services.config
    return Gate(
        accounts=services.accounts,
        passwords=Passwords(PasswordHasher()),  # the defaults of argon2-cffi: RFC 9106, 64 MiB
        now=services.now,
        secret=partial(secrets.token_urlsafe, 32),
        attempts=Attempts(time.monotonic),
        allowance=Allowance(max(1, config.api_per_minute), time.monotonic),
        idle_s=duration(config.session_idle),
        most_s=duration(config.session_most),
    )


def make_outbox(config: Config) -> Outbox:
    """The folder where mails wait for somebody to send them."""
    return Outbox(Path(config.mail_outbox).expanduser())


def make_shelf_id(kind: str) -> str:
    """An id that no other view or watched thing has."""
    return f"{kind}{secrets.token_hex(8)}"


def make_salt() -> str:
    """What hashes of names are salted with, in hexadecimal."""
    return secrets.token_hex(32)


def make_limits(config: Config) -> Limits:
    """How far a request may go. Raises ConfigError."""
    return Limits(
        max_bytes=config.max_item_bytes, seconds=duration(config.patience), allowed=networks(config.reachable)
    )


def make_watch_parts(services: Services, hands: Hands, tell: Callable[[Event], None]) -> Parts:
    """What watching works with. It reads in this process: a pool of processes would start for each article."""
    config = services.config
    agent = user_agent(config.contact)
    return Parts(
        store=services.store,
        watchlist=services.watchlist,
        collector=WebCollector(
            make_limits(config),
            agent,
            now,
            config.max_item_bytes,
            Mailbox(make_limits(config), passwords(config.mailbox_passwords)),
        ),
        hands=hands,
        pool=SerialPool(partial(make_reader, config)),
        clock=time.time,
        chance=random.random,
        paces=config.paces,
        languages=config.languages,
        embed=partial(embed_reports, services.meanings, services.embedder),
        tell=tell,
        method=services.method,
    )
