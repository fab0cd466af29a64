"""The people of a report: where they are named, under one name each, and their gender."""

from collections.abc import Callable

import pytest

from sayso.extract.cast import Cast
from sayso.model.parse import Parse

Parser = Callable[[str], Parse]

NAMED: dict[str, tuple[str, list[str]]] = {
    "in full": ("Ada Lunn left.", ["Ada Lunn"]),
    "without title": ("Sen. Ada Lunn left.", ["Ada Lunn"]),
    "without trade": ("Comedian Ada Lunn left.", ["Ada Lunn"]),
    "initial": ("Ada B. Lunn left. Ms. Lunn came home.", ["Ada B. Lunn", "Ada B. Lunn"]),
    "with and without initial": ("Ada Lunn left. Ada B. Lunn came. Ada Lunn wept.", ["Ada Lunn"] * 3),
    "short given name": ("Joseph Lunn left. Joe Lunn wept. Joseph Lunn slept.", ["Joseph Lunn"] * 3),
    "junior": ("Carl Lunn Jr. left. Lunn wept.", ["Carl Lunn Jr."] * 2),
    "small word inside": ("Chris van Orlen left.", ["Chris van Orlen"]),
    "not a firm": ("Ada Lunn left. She owns the Lunn Towers.", ["Ada Lunn"]),
    "not a street": ("He lives in Carl Street.", []),
    "by the surname's signs": (
        "There the old Cleveland Dous fled. “I saw it,” said Dous.",
        ["Cleveland Dous", "Cleveland Dous"],
    ),
    "not a headline's preposition": ("On Lunn And Rain\n\nAda Lunn left.", ["Ada Lunn", "Ada Lunn"]),
    "not a month": ("It rained in April and in May.", []),
    "headline": ("Ada Lunn Leaves The Town Of Sarn\n\nAda Lunn left.", ["Ada Lunn", "Ada Lunn"]),
    "two of a surname": ("Ada Lunn met Bo Lunn. Lunn wept.", ["Ada Lunn", "Bo Lunn", "Lunn"]),
    "nobody": ("It rained.", []),
}


@pytest.mark.parametrize(("text", "names"), NAMED.values(), ids=NAMED.keys())
def test_names(parse: Parser, text: str, names: list[str]) -> None:
    assert [mention.name for mention in Cast(parse(text)).mentions] == names


GENDERS: dict[str, tuple[str, str, str | None]] = {
    "given name": ("Helen Orvak left.", "Helen Orvak", "female"),
    "courtesy title": ("Wen Orvak left. Mr. Orvak wept.", "Wen Orvak", "male"),
    "noun": ("The actress Wen Orvak left.", "Wen Orvak", "female"),
    "pronoun that means no one else": ("Wen Orvak left with her dog.", "Wen Orvak", "female"),
    "pronoun that may mean another": ("Wen Orvak met Helen Renn and her dog.", "Wen Orvak", None),
    "open": ("Wen Orvak left.", "Wen Orvak", None),
    "men and women are spokesmen": ("Spokesman Wen Orvak left.", "Wen Orvak", None),
}


@pytest.mark.parametrize(("text", "name", "gender"), GENDERS.values(), ids=GENDERS.keys())
def test_gender(parse: Parser, text: str, name: str, gender: str | None) -> None:
    assert Cast(parse(text)).gender(name) == gender
