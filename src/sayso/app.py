"""Composition root: settings in, services out. The one file that names concrete parts and knows the clock."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from sayso.config import Config
from sayso.engines.gazetteer import SqliteGazetteer
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.attribution import RuleAttributor
from sayso.model.words import Iso
from sayso.ports import Now, Pool, Store
from sayso.scale.local import ProcessPool, SerialPool
from sayso.store.sql_store import SqlStore
from sayso.tasks.read_reports import ReportReader


@dataclass(frozen=True, slots=True)
class Services:
    """The parts a door needs, plugged together."""

    config: Config
    store: Store
    pool: Pool
    now: Now


def now() -> Iso:
    """The present moment: aware, UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def make_reader(config: Config) -> ReportReader:
    """A reader with its engines, none of them loaded yet."""
    return ReportReader(
        parser=SpacyParser(config.pipeline),
        attributor=RuleAttributor(),
        gazetteer=SqliteGazetteer(),
        languages=config.languages,
        now=now,
    )


def make_pool(config: Config) -> Pool:
    """Reading on as many cores as the settings say."""
    make = partial(make_reader, config)
    return SerialPool(make) if config.jobs <= 1 else ProcessPool(make, config.jobs)


def open_services(config: Config, *, make: bool = True) -> Services:
    """Open the ledger, or `make` it, and plug everything together. Raises StoreError."""
    return Services(config=config, store=SqlStore(config.ledger, make=make), pool=make_pool(config), now=now)
