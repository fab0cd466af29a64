"""Cited: whose words or figures a speaker passes on, where the text says so."""

import re

from sayso.model.statement import Statement
from sayso.model.words import overlaps

SENTENCE_END = re.compile(r"[.!?][”\"’')]*\s|\n")
REACH = 400
"""Characters before and after a statement in which its sentence must begin and end."""
CITING = re.compile(
    r"\b(?:citing|quoting|relaying|passing on|briefed by|(?:a|the|its|their|private)(?: [\w-]+){0,2} briefing (?:by|from|of)"
    r"|according to (?:the )?(?:data|figures?|numbers?|counts?|tall(?:y|ies)|books) (?:of|from|by)"
    r"|based on|on the basis of|drawing on|referring to)\s+([^,.;:()“”\"\n]{3,90})",
    re.IGNORECASE,
)
GIVEN_BY = re.compile(
    r"\b(?:that|which) ((?:the|[A-Z])[^,.;:()“”\"\n]{2,60}?) (?:had |has )?(?:announced|reported|given|gave|published|counted|released)\b"
)
"""“the twelve dead that the ministry announced”: the number is the ministry's."""
ITS_OWN = re.compile(
    r"^(?:[^\n]{0,60}[—–] )?([^,.;:()“”\"\n]{3,80}?)(?: (?:on|late|early) [\w ]{3,20}?)? (?:has |have |had )?"
    r"(?:raised|lowered|revised|updated|corrected|put|cut|left|kept) (?:its|his|her|their|the) "
    r"(?:\w+ )?(?:toll|count|figure|estimate|number|tally|total)\b"
)
"""“The ministry on Wednesday raised its toll”: told in the report's own voice, given by the ministry."""
COUNTED = re.compile(
    r"^(?:[^\n]{0,60}[—–] )?((?:The )?(?:[A-Z][\w'’-]+ ){1,5}[A-Z][\w'’-]+)(?:, (?:which|who) [^,.\n]{3,60},)? (?:has |have |had )?"
    r"(?:(?:counted|recorded|registered|tallied|listed|lists|counts) |(?:reported|announced|confirmed) (?=(?:\w+ )?\d))"
)
"""“The Relief Corps, which runs the camps, counted 8,400”: its count, told in the report's own voice."""
ITS_FIGURE = re.compile(
    r"^\W*(?:that )?((?:the|[A-Z])[^,.;:()“”\"\n’']{1,60})['’]s (?:own |latest |last )?(?:figure|count|toll|tally|total|estimate)\b",
    re.IGNORECASE,
)
"""“the service added that the mayor's figure stands at 23”: the number is the mayor's."""
STANDING = re.compile(
    r"^\W*((?:the |an? )?[^.;:()“”\"\n]{3,80}?),? (?:stands? by|stood by|sticks? to|stuck to|speaks? of|spoke of|(?:gives?|gave|puts?) (?:it|the \w+) (?:as|at)"
    r"|(?:has|lists) (?=(?:\d[\d,.]*|\w+(?:-\w+)?)\W*$))",
    re.IGNORECASE,
)
"""“The registrar stands by his 57”, “the ministry has eight”: told in the report's own voice, and theirs."""
SAYING = re.compile(
    r"^\W*(?:\d[\d,.]*|[^\W\d_]+(?:-[^\W\d_]+)?),? (?:says|said|say) ([^.,;:()“”\"\n]{3,80})", re.IGNORECASE
)
"""“47, says Hugo Lantz of the agency”: a number alone, and whose it is."""
BOOKS = re.compile(
    r"\bby (the [^.,;:()“”\"\n’']{3,60})['’]s (?:own |latest |last )?(?:books|count|reckoning|tally|figures|records|estimate|lists?)\b",
    re.IGNORECASE,
)
"""“By the hospital's own books, 14 have died”."""
HOLDING = re.compile(
    r"^\W*(?:that )?((?:the|its|[A-Z])[^,.;:()“”\"\n]{1,60}?) (?:also )?(?:believe[sd]?|estimate[sd]?|suspect(?:s|ed)?|assess(?:es|ed)|think|thinks"
    r"|thought|(?:speaks?|spoke|had spoken) of|conclude[sd]|has concluded|had concluded|has found|had found|says|said|had said|has said|put|had put) "
)
"""“The bureau believes the men came by boat, he said”: what is passed on is the bureau's."""
NOUNS = re.compile(
    r"\b(?:figures?|data|numbers?|reports?|briefings?|counts?|tall(?:y|ies)|estimates?|statements?|bulletins?"
    r"|intelligence assessments?|assessments?|statistics|documents?|findings?|officials?|sources?)\b.*$",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"\s+(?:that|which|who|said|told|put|on (?i:mon|tues|wednes|thurs|fri|satur|sun)day|in a|at a|as|to)\b.*$"
)
LEADING = re.compile(
    r"^(?:(?:a|an|the|its|his|her|their|own|closed-door|private|official|latest|daily|published) )+"
    r"|^(?:briefing|figures|data|numbers|report|statement|bulletin|count|estimate)s? (?:by|from|of) ",
    re.IGNORECASE,
)
SOMEBODY = re.compile(r"(?:an?|(one|two|three|four|five|several|some|many|other|senior|unnamed))\s", re.IGNORECASE)
UNNAMED = re.compile(
    r"^(?:unnamed|anonymous|unidentified|people familiar|witness|resident|local|social media)", re.IGNORECASE
)


def cited_words(text: str, statement: Statement) -> str:
    """The words that name the party whose words or figures the statement passes on; "" where there is none.

    The extraction's own basis comes first; without one, "citing …", "briefed by …" and the like in the same sentence
    outside the words that the speaker is quoted with.
    """
    basis = statement.basis
    if basis is not None and basis.kind == "other_party":
        match = CITING.search(basis.text + ",")
        return plain(match[1] if match else basis.text)
    begin, end = _sentence(text, statement)
    for match in CITING.finditer(text, begin, end):
        if not overlaps(((match.start(1), match.end(1)),), statement.content.spans) or statement.voice == "attributed":
            found = plain(match[1])
            if found and not UNNAMED.match(found) and not _is_nobody_named(match[1]):
                return found
    said = statement.content.text
    inside = GIVEN_BY.search(said) or ITS_FIGURE.match(said) or (_own_count(said) if statement.voice == "own" else None)
    return plain(inside[1]) if inside else ""


def _own_count(said: str) -> re.Match[str] | None:
    return (
        ITS_OWN.match(said) or COUNTED.match(said) or STANDING.match(said) or SAYING.match(said) or BOOKS.search(said)
    )


def _is_nobody_named(words: str) -> bool:
    """True for “a water-board engineer”, “two officials”: somebody, but nobody named; “a police report” is the police's."""
    somebody = SOMEBODY.match(words)
    return somebody is not None and words.islower() and (somebody[1] is not None or NOUNS.search(words) is None)


def held_by(statement: Statement) -> str:
    """The party that the content says holds it, where another speaks; "" where there is none."""
    held = HOLDING.match(statement.content.text) if statement.voice == "attributed" else None
    return held[1] if held else ""


def plain(words: str) -> str:
    """The party's name alone: `Ardan's General Staff figures` → `Ardan's General Staff`."""
    bare = LEADING.sub("", LEADING.sub("", words.strip()))
    return LEADING.sub("", NOUNS.sub("", TAIL.sub("", bare))).strip(" ,’'")


def _sentence(text: str, statement: Statement) -> tuple[int, int]:
    """Offsets of the sentence that holds the statement's source and cue, or its content without them."""
    parts = [p for p in (statement.source, statement.cue) if p is not None and p.spans and p.field == "text"]
    first = min((p.start for p in parts), default=statement.content.start)
    last = max((p.end for p in parts), default=statement.content.end)
    before = [m.end() for m in SENTENCE_END.finditer(text, max(0, first - REACH), first)]
    begin = before[-1] if before else max(0, first - REACH)
    after = SENTENCE_END.search(text, last, min(len(text), last + REACH))
    return begin, after.start() if after else min(len(text), last + REACH)
