"""Attribution by dependency rules: who says what, found in a parse."""

from collections.abc import Callable, Iterator
from typing import Final

from sayso.extract.cue_verbs import verb_relations
from sayso.extract.found import Found, Page
from sayso.extract.phrases import Range
from sayso.extract.quoting import attach_quotes
from sayso.model.parse import Parse
from sayso.model.statement import Attribution
from sayso.model.words import Words, quote

FINDERS: Final[tuple[Callable[[Page], Iterator[Found]], ...]] = (verb_relations,)


class RuleAttributor:
    """Finds attribution relations by rules over the dependency parse."""

    name = "rules"

    def attribute(self, parse: Parse) -> tuple[Attribution, ...]:
        """Relations in text order of their contents."""
        page = Page.of(parse)
        found = attach_quotes(page, [relation for find in FINDERS for relation in find(page)])
        return tuple(sorted((_attribution(page, f) for f in found), key=lambda a: (a.content.start, a.content.end)))


def _attribution(page: Page, found: Found) -> Attribution:
    return Attribution(
        content=quote(page.parse.text, *found.content),
        cue=_words(page, found.cue),
        cue_lemma=found.lemma,
        source=_words(page, (found.source,)) if found.source else None,
    )


def _words(page: Page, ranges: tuple[Range, ...]) -> Words | None:
    spans = [span for r in ranges if (span := page.tree.span(r))]
    return quote(page.parse.text, *spans) if spans else None
