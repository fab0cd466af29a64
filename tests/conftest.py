"""Fixtures that many tests share. The parser is the real one: it is what users run."""

from collections.abc import Callable

import pytest

from sayso.engines.spacy_parser import SpacyParser
from sayso.model.parse import Parse


@pytest.fixture(scope="session")
def parser() -> SpacyParser:
    """The bundled English pipeline, loaded once."""
    return SpacyParser()


@pytest.fixture(scope="session")
def parse(parser: SpacyParser) -> Callable[[str], Parse]:
    """Parse a text with the bundled pipeline."""
    return parser.parse
