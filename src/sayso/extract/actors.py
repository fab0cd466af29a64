"""Actors: the people, organisations and states that speak in a report, under one id each."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final, TypeVar

from sayso.extract.actor_names import canonical, normalised, printed_form, titles, without_article
from sayso.extract.place_names import folded
from sayso.model.actor import Actor, Role, SourceKind
from sayso.model.place import Place
from sayso.model.report import Report
from sayso.model.statement import Source, Statement
from sayso.model.words import Iso, Span, overlaps

SPEAKING: Final = frozenset({"person", "state", "organisation", "media"})
"""Kinds that can be an actor: a document speaks for whoever made it, and a group has no name of its own."""
LONGEST_ALIAS: Final = 8
"""Words in a printed form, at most."""

S = TypeVar("S", bound=Source)


def find_actors(
    report: Report, statements: tuple[Statement, ...], places: tuple[Place, ...]
) -> tuple[tuple[Statement, ...], tuple[Actor, ...]]:
    """The statements with `source.actor` and `via[].actor` filled in, and the actors they name, in text order.

    Unnamed sources, and names that the report leaves between two candidates, get no actor.
    """
    roll = _Roll(report, places)
    filled = []
    for statement in statements:
        source = roll.enter(statement.source) if statement.source else None
        filled.append(replace(statement, source=source, via=tuple(roll.enter(relay) for relay in statement.via)))
    return tuple(filled), roll.actors()


def actor_id(name: str, kind: SourceKind) -> str:
    """The same in every report that gives the name in full, whatever its accents and titles."""
    return f"a{sha256(f'{kind}|{normalised(name, kind)}'.encode()).hexdigest()[:16]}"


@dataclass
class _Entry:
    """An actor while its report is read."""

    name: str
    kind: SourceKind
    aliases: dict[str, None] = field(default_factory=dict)
    titles: dict[str, None] = field(default_factory=dict)


class _Roll:
    """The actors of one report by id, in the order in which they first speak."""

    def __init__(self, report: Report, places: Iterable[Place]) -> None:
        self._day: Iso | None = report.published[:10] if report.published else None
        self._metonyms: list[tuple[Span, ...]] = [p.spans for p in places if p.use == "metonym" and p.field == "text"]
        self._entries: dict[str, _Entry] = {}

    def enter(self, source: S) -> S:
        """The source with its actor's id; unchanged where it has none."""
        if not source.named or not source.name or source.kind not in SPEAKING:
            return source
        metonym = any(overlaps(spans, source.spans) for spans in self._metonyms)
        name, kind = canonical(source.name, source.kind, is_metonym=metonym)
        if not folded(name):
            return source
        key = actor_id(name, kind)
        entry = self._entries.setdefault(key, _Entry(name, kind))
        self._learn(entry, source)
        return replace(source, actor=key)

    def _learn(self, entry: _Entry, source: Source) -> None:
        """Keep the printed form and the titles that this source adds."""
        if entry.kind == "person":
            form = printed_form(source.text, entry.name)
            entry.titles |= dict.fromkeys(titles(source.text, entry.name))
        else:
            form = _body_form(source)
        if form and form != entry.name:
            entry.aliases[form] = None

    def actors(self) -> tuple[Actor, ...]:
        """Everyone entered."""
        return tuple(
            Actor(
                id=key,
                name=entry.name,
                kind=entry.kind,
                aliases=tuple(entry.aliases),
                roles=tuple(Role(title=title, from_=self._day, to=self._day) for title in entry.titles),
            )
            for key, entry in self._entries.items()
        )


def _body_form(source: Source) -> str | None:
    """A body as printed, where what is printed is a name and no pronoun or description."""
    form = without_article(source.text)
    is_name = any(word[:1].isupper() for word in form.split()) and len(form.split()) <= LONGEST_ALIAS
    return form if is_name and "," not in form else without_article(source.name or "") or None
