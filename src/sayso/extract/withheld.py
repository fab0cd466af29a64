"""Withheld words: 'would not be drawn on the cost', 'stopped short of denying it', told by no verb of speech."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.clauses import is_negated
from sayso.extract.cue_verbs import cue_range
from sayso.extract.found import Found, Page
from sayso.extract.subjects import SUBJECT, undated

ABOUT: Final = frozenset({"on", "about", "over"})


def withheld_relations(page: Page) -> Iterator[Found]:
    """Relations of those who keep their words to themselves, in text order."""
    for v in range(len(page.parse)):
        lemma = "draw" if page.parse.word(v) == "drawn" else page.parse.lemmas[v]
        at = _drawn(page, v) if lemma == "draw" else _short(page, v) if lemma == "stop" else None
        subject = page.tree.kid(v, *SUBJECT)
        if at is None or subject is None:
            continue
        source = undated(page.tree, page.tree.phrase(subject, barred=((v, v + 1),)))
        content = page.tree.span((at + 1, page.tree.last[at]))
        if content is not None:
            cue = (cue_range(page.tree, v)[0], at + 1)
            yield Found(rule="object", at=v, lemma="decline", cue=(cue,), source=source, content=(content,))


def _drawn(page: Page, v: int) -> int | None:
    """The "on" of "would not be drawn on the cost"."""
    if not is_negated(page.parse, v) or page.tree.kid(v, "auxpass") is None:
        return None
    return next((p for p in page.tree.kids(v, "prep") if p > v and page.parse.lemmas[p] in ABOUT), None)


def _short(page: Page, v: int) -> int | None:
    """The "of" of "stopped short of denying it"."""
    parse = page.parse
    if v + 2 >= len(parse) or parse.word(v + 1) != "short" or parse.word(v + 2) != "of":
        return None
    return v + 2 if page.tree.last[v + 2] > v + 3 else None
