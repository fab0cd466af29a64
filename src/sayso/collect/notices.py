"""Notices as their format marks them: categories of corrections and withdrawals, and Atom's tombstones (RFC 6721)."""

from collections.abc import Iterable

from lxml import etree

from sayso.collect.markup import without_endless_tags
from sayso.model.report import Form
from sayso.model.watched import Removal

_TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"
_COMMENT = "{http://purl.org/atompub/tombstones/1.0}comment"
_FORMS: dict[str, Form] = {
    **dict.fromkeys(("correction", "corrections", "clarification", "corrections and clarifications"), "correction"),
    **dict.fromkeys(("kill", "withdrawal", "withdrawn", "retraction", "retracted"), "kill"),
}


def form_of_categories(categories: Iterable[object]) -> Form | None:
    """The form that one of an entry's categories names: a correction or a withdrawal; null where none does."""
    words = (str(category or "").strip().casefold() for category in categories)
    return next((_FORMS[word] for word in words if word in _FORMS), None)


def removals(body: bytes) -> tuple[Removal, ...]:
    """The entries that an Atom feed says it has deleted. Entities are not expanded, nothing is fetched."""
    if b"deleted-entry" not in body:
        return ()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(without_endless_tags(body), parser)
    except (etree.XMLSyntaxError, ValueError):
        return ()
    found = root.iter(_TOMBSTONE) if root is not None else ()
    return tuple(
        Removal(input_id=ref, at=element.get("when"), why=" ".join((element.findtext(_COMMENT) or "").split()) or None)
        for element in found
        if (ref := element.get("ref"))
    )
