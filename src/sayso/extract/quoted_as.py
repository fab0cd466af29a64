"""Quoted as saying: 'the paper quoted X as saying that …', 'X was quoted by the paper as saying': X's words, via it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sayso.extract.cue_verbs import cue_range
from sayso.extract.found import Found, Page
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range, trimmed
from sayso.extract.subjects import SUBJECT, undated
from sayso.model.words import Span

QUOTING: Final = wordlist("quote cite report")
SAYING: Final = wordlist("saying stating telling claiming arguing warning adding declaring insisting denying")
REACH: Final = 40
"""How many tokens after "quoted" its "as saying" may stand."""


def with_quoted(page: Page, found: list[Found]) -> list[Found]:
    """The relations, those of "quoted … as saying" as the words of whom is quoted, each of these cues once."""
    quoting = {n: cue for n, f in enumerate(found) if (cue := _cue(page, f)) is not None}
    once: dict[int, int] = {}
    for n, (verb, _) in quoting.items():
        rival = once.get(verb)
        if rival is None or _length(found[rival]) < _length(found[n]):
            once[verb] = n
    return list(_settled(page, found, quoting, set(once.values())))


def _settled(page: Page, found: list[Found], quoting: dict[int, Range], kept: set[int]) -> Iterator[Found]:
    for n, relation in enumerate(found):
        if n not in quoting:
            yield relation
        elif n in kept:
            yield _relayed(page, relation, *quoting[n])


def _length(found: Found) -> int:
    return sum(end - start for start, end in found.content)


def _cue(page: Page, found: Found) -> Range | None:
    """The tokens of "quoted" and of the "as" after it, where the relation is theirs."""
    parse = page.parse
    particle = parse.heads[found.at]
    verb = parse.heads[particle]
    if parse.deps[found.at] in {"pcomp", "advcl"} and parse.lemmas[particle] == "as" and parse.lemmas[verb] in QUOTING:
        return verb, particle
    if parse.lemmas[found.at] not in QUOTING:
        return None
    _, end = parse.sentence(found.at)
    for i in range(found.at + 1, min(end - 1, found.at + REACH)):
        if parse.word(i) == "as" and parse.word(i + 1) in SAYING:
            return found.at, i
    return None


def _relayed(page: Page, found: Found, verb: int, particle: int) -> Found:
    tree = page.tree
    quoted, by = tree.kid(verb, "dobj"), tree.kid(verb, *SUBJECT)
    if tree.kid(verb, "auxpass") is not None or (quoted is None and tree.kid(verb, "agent") is not None):
        agent = tree.kid(verb, "agent")
        quoted, by = by, tree.kid(agent, "pobj") if agent is not None else None
        source = _phrase(page, quoted, verb, particle) if quoted is not None else None
    else:
        source = _between(page, verb, particle) or found.source
    if source is None:
        return found
    whole = replace(
        found,
        source=source,
        cue=(cue_range(tree, verb), (particle, particle + 2)),
        content=_said(page, found, particle),
    )
    if by is None or by in range(*source):
        return whole
    return replace(whole, via=(_phrase(page, by, verb, particle),), via_at=(verb,))


def _between(page: Page, verb: int, particle: int) -> Range | None:
    """Who is quoted: the words from the verb to "as", without a time at their end."""
    source = undated(page.tree, (verb + 1, particle))
    while source[1] > source[0] and page.parse.word(source[1] - 1) == ",":
        source = undated(page.tree, (source[0], source[1] - 1))
    return source if source[0] < source[1] else None


def _phrase(page: Page, head: int, verb: int, limit: int) -> Range:
    first, last = page.tree.phrase(head, barred=((verb, verb + 1),))
    return first, min(last, limit) if first < limit else last


def _said(page: Page, found: Found, particle: int) -> tuple[Span, ...]:
    """What stands after "as saying": as far as the relation has it, else to the sentence's end."""
    parse = page.parse
    begins = parse.ends[particle + 1]
    later = [(max(a, begins), b) for a, b in found.content if b > begins]
    pieces = tuple(span for a, b in later if (span := trimmed(parse.text, a, b)) is not None)
    if sum(len(parse.tokens_in(span)) for span in pieces) > 1:
        return pieces
    _, end = parse.sentence(particle)
    whole = trimmed(parse.text, begins, parse.ends[end - 1])
    return (whole,) if whole is not None else found.content
