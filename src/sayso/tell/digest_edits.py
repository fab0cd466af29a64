"""Digest items for edits: what an outlet printed and then put otherwise, or took out, without a notice.

A text that only grew makes no line. An edit whose notice was read stands among what was corrected or withdrawn already.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sayso.model.digest import DigestItem
from sayso.model.report import Report
from sayso.model.terms import words
from sayso.model.words import Span
from sayso.tell.digest_evidence import quotation
from sayso.tell.digest_lookup import Lookup, dated_first, quoting
from sayso.tell.phrases import counted
from sayso.tell.quoting import SENTENCE_END
from sayso.tell.speakers import outlet_name

REPLACED = "changed without saying so"
TAKEN_OUT = "taken out without saying so"
NOTED = "changed with a note"
NOTE = re.compile(r"\b(?:correct(?:ion|ed|s)|earlier version|clarif\w+|editor['’]s note)\b", re.IGNORECASE)
"""What a sentence says that tells of an edit itself."""
FEWEST_WORDS = 5
"""Of a sentence: shorter ones are captions, times and links."""
ALIKE = 0.4
"""Part of their words that two sentences share where one stands in the place of the other."""
MOST_COMPARED = 40
"""Sentences of each text that are compared with one another."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A report, the text that it replaced, and where the words stand that changed."""

    before: Report
    after: Report
    gone: tuple[Span, ...]
    """Sentences of the earlier text that the later one has not."""
    come: tuple[Span, ...]
    """And the other way round."""


def edit_items(lookup: Lookup) -> list[DigestItem]:
    """A line for each report that came in with other words than it had, the latest first."""
    told = {entry.report for claim in lookup.view.claims for entry in claim.history if entry.event in _TOLD}
    edits = [edit for edit in _edits(lookup) if edit.after.id not in told]
    return [_item(lookup, edit) for edit in sorted(edits, key=_latest, reverse=True)]


_TOLD = frozenset({"corrected", "withdrawn"})


def _latest(edit: Edit) -> tuple[object, ...]:
    return (dated_first(edit.after.modified or edit.after.collected), edit.after.id)


def _edits(lookup: Lookup) -> Iterator[Edit]:
    texts = {(_first(one), one.revision): one for one in (*lookup.view.earlier, *lookup.view.reports)}
    for after in lookup.view.reports:
        before = texts.get((_first(after), after.revision - 1))
        if before is not None and after.id in lookup.new and not (after.skipped or after.partial or before.partial):
            edit = edit_of(before, after)
            if edit.gone:
                yield edit


def _first(report: Report) -> str:
    return report.revision_of or report.id


def edit_of(before: Report, after: Report) -> Edit:
    """The sentences that two texts do not share, each text's in order."""
    old, new = _sentences(before.text), _sentences(after.text)
    gone = tuple(span for key, span in old.items() if key not in new)
    return Edit(before, after, gone, tuple(span for key, span in new.items() if key not in old))


def _sentences(text: str) -> Mapping[tuple[str, ...], Span]:
    """Where each sentence stands first, by its words."""
    found: dict[tuple[str, ...], Span] = {}
    for start, end in _spans(text):
        said = tuple(words(text[start:end]))
        if len(said) >= FEWEST_WORDS:
            found.setdefault(said, (start, end))
    return found


def _spans(text: str) -> Iterator[Span]:
    start = 0
    for stop in (*(match.end() for match in SENTENCE_END.finditer(text)), len(text)):
        piece = text[start:stop]
        if piece.strip():
            yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        start = stop


def _item(lookup: Lookup, edit: Edit) -> DigestItem:
    """Its most telling change: what stands in the place of something else, else what was taken out."""
    after, before = edit.after, edit.before
    pair = _pair(edit)
    old = quotation(before, [pair[0] if pair else edit.gone[0]])
    new = quotation(after, [pair[1]]) if pair else None
    is_noted = any(NOTE.search(after.text[start:end]) for start, end in edit.come)
    shown = after if new else before
    item = DigestItem(
        section="taken_back",
        who=outlet_name(after),
        words="",
        at=after.modified or after.collected,
        outlet=outlet_name(after),
        url=shown.url,
        notes=(*_others(edit), *_carried(lookup, edit)),
        report=shown.id,
        rule=NOTED if is_noted else REPLACED if new else TAKEN_OUT,
    )
    if new is None or old is None:
        return quoting(item, old)
    return replace(quoting(item, new), earlier_words=old[0], earlier_evidence=old[1])


def _pair(edit: Edit) -> tuple[Span, Span] | None:
    """The two sentences that are most alike, if any are."""
    pairs = (
        (_likeness(edit.before.text[old[0] : old[1]], edit.after.text[new[0] : new[1]]), old, new)
        for old in edit.gone[:MOST_COMPARED]
        for new in edit.come[:MOST_COMPARED]
    )
    found = max(pairs, key=lambda pair: pair[0], default=None)
    return (found[1], found[2]) if found and found[0] >= ALIKE else None


def _likeness(one: str, other: str) -> float:
    mine, theirs = set(words(one)), set(words(other))
    return len(mine & theirs) / (len(mine | theirs) or 1)


def _others(edit: Edit) -> Iterable[str]:
    more = len(edit.gone) - 1
    if more:
        yield f"and {counted(more, 'more sentence')} that it does not have any more"


def _carried(lookup: Lookup, edit: Edit) -> Iterable[str]:
    """Which digests told readers what stood in the sentences that are gone."""
    gone = [edit.before.text[start:end] for start, end in edit.gone]
    told = dict.fromkeys(
        note
        for claim in lookup.view.claims
        if any(said.report == edit.before.id and _stands(said.text, gone) for said in claim.statements)
        for note in lookup.carried(claim.id)
    )
    return tuple(told)


def _stands(text: str, sentences: Iterable[str]) -> bool:
    return any(text in sentence for sentence in sentences)
