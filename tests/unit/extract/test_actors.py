"""Actors: one id for one speaker, whatever titles, accents and capitals stand in the report."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sayso.extract.actors import actor_id, find_actors
from sayso.model.actor import Actor, Role, SourceKind
from sayso.model.place import Place, PlaceUse
from sayso.model.report import Report
from sayso.model.statement import Relay, Source, Statement
from sayso.model.words import quote

REPORT = Report(
    id="r",
    collected="2026-01-01T00:00:00+00:00",
    published="2025-05-04T08:00:00+00:00",
    language="en",
    text="",
    sha256="",
)
Speak = Callable[..., Statement]


def source(text: str, name: str | None, kind: SourceKind = "person", *, named: bool = True) -> Source:
    return Source(text=text, spans=((0, len(text)),), name=name, kind=kind, named=named)


def statement(who: Source | None, *via: Relay) -> Statement:
    return Statement(id="s1", report="r", voice="attributed", source=who, content=quote("It rained.", (0, 10)), via=via)


def actors_of(*sources: Source, uses: tuple[PlaceUse, ...] = ()) -> tuple[tuple[Statement, ...], tuple[Actor, ...]]:
    places = tuple(
        Place(text=s.text, spans=s.spans, name=s.text, use=use, feature="city", precision="point")
        for s, use in zip(sources, uses, strict=False)
    )
    return find_actors(REPORT, tuple(map(statement, sources)), places)


@pytest.mark.parametrize(
    ("text", "name", "roles", "aliases"),
    [
        ("the regional governor, Lene Dahl", "Lene Dahl", ["regional governor"], []),
        ("Ambassador Ivo Renn", "Ivo Renn", ["Ambassador"], []),
        ("Defense Secretary Karl Rook", "Karl Rook", ["Defense Secretary"], []),
        ("Karl Rook, the defence minister", "Karl Rook", ["defence minister"], []),
        ("Karl Rook, a lawyer who led the case", "Karl Rook", ["lawyer"], []),
        ("Gen. Hale", "Ivar Hale", ["Gen."], ["Hale"]),
        ("Mr. Hale", "Ivar Hale", [], ["Hale"]),
        ("he", "Ivar Hale", [], []),
        ("Hale, on a visit to Sela", "Ivar Hale", [], ["Hale"]),
    ],
)
def test_titles_and_printed_forms(text: str, name: str, roles: list[str], aliases: list[str]) -> None:
    _, (actor,) = actors_of(source(text, name))
    assert (actor.name, [r.title for r in actor.roles], list(actor.aliases)) == (name, roles, aliases)
    assert all(role == Role(title=role.title, from_="2025-05-04", to="2025-05-04") for role in actor.roles)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jose Nunez", "José Núñez"),
        ("Gen. Ivar Hale", "Ivar Hale"),
        ("Mr Ivar Hale", "IVAR HALE"),
        ("Dr. Ivar  Hale", "Ivar Hale"),
    ],
)
def test_one_id_for_every_spelling(one: str, other: str) -> None:
    _, (first,) = actors_of(source(one, one))
    _, (second,) = actors_of(source(other, other))
    assert first.id == second.id == actor_id(other, "person")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Russian Defense Ministry", "Russia's Defence Ministry"),
        ("The Lumen Group", "Lumen Group"),
        ("Amt für Störfälle", "AMT FUR STORFALLE"),
    ],
)
def test_one_id_for_every_spelling_of_a_body(one: str, other: str) -> None:
    assert actor_id(one, "organisation") == actor_id(other, "organisation")


def test_ids_have_the_form_the_ledger_keeps() -> None:
    assert actor_id("Lene Dahl", "person") == "a3ba133a6e3740e41"
    assert actor_id("Lumen", "organisation") != actor_id("Lumen", "person")


@pytest.mark.parametrize(
    ("text", "kind", "use", "name", "found_kind"),
    [
        ("Pyongyang", "state", "metonym", "North Korea", "state"),
        ("Moscow", "organisation", "metonym", "Russia", "state"),
        ("The Kremlin", "state", "metonym", "Russia", "state"),
        ("the White House", "organisation", "literal", "White House", "organisation"),
        ("Britain", "state", "metonym", "United Kingdom", "state"),
        ("the British government", "state", "demonym", "United Kingdom", "state"),
        ("the health ministry", "organisation", "literal", "health ministry", "organisation"),
        ("Lumen", "organisation", "literal", "Lumen", "organisation"),
        ("The Sarn Post", "media", "literal", "The Sarn Post", "media"),
    ],
)
def test_states_and_bodies(text: str, kind: SourceKind, use: PlaceUse, name: str, found_kind: SourceKind) -> None:
    _, (actor,) = actors_of(source(text, text, kind), uses=(use,))
    assert (actor.name, actor.kind) == (name, found_kind)


def test_the_printed_name_of_a_state_is_an_alias() -> None:
    _, (actor,) = actors_of(source("Pyongyang", "Pyongyang", "state"), source("North Korea", "North Korea", "state"))
    assert (actor.name, actor.aliases) == ("North Korea", ("Pyongyang",))


@pytest.mark.parametrize(
    "who",
    [
        source("a spokesman", None, named=False),
        source("a spokesman", "a spokesman", named=False),
        replace(source("He", None), candidates=("Ivar Hale", "Karl Rook")),
        source("the report", "the report", "document"),
        source("residents", "residents", "group"),
        replace(source("", "NNA", "author"), spans=()),
        source("…", "…", "organisation"),
    ],
)
def test_no_actor_without_a_name(who: Source) -> None:
    (kept,), actors = actors_of(who)
    assert (kept.source, actors) == (who, ())


def test_relays_are_actors_too_and_everything_else_stays() -> None:
    relay = Relay(text="The Sarn Post", spans=((0, 13),), name="The Sarn Post", kind="media", named=True)
    before = statement(source("Lene Dahl", "Lene Dahl"), relay)
    (after,), actors = find_actors(REPORT, (before, statement(None)), ())[0][:1], find_actors(REPORT, (before,), ())[1]
    assert after.source is not None
    assert [after.source.actor, after.via[0].actor] == [a.id for a in actors]
    assert replace(after, source=before.source, via=before.via) == before


def test_one_actor_once_in_the_order_of_speaking() -> None:
    statements, actors = actors_of(
        source("Rook", "Karl Rook"), source("Dahl", "Lene Dahl"), source("Mr Rook", "Karl Rook")
    )
    assert [a.name for a in actors] == ["Karl Rook", "Lene Dahl"]
    assert [s.source.actor for s in statements if s.source] == [actors[0].id, actors[1].id, actors[0].id]


def test_without_a_publication_date_roles_have_no_dates() -> None:
    _, (actor,) = find_actors(
        replace(REPORT, published=None), (statement(source("Ambassador Ivo Renn", "Ivo Renn")),), ()
    )
    assert actor.roles == (Role(title="Ambassador"),)
