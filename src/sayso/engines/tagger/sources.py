"""Sources of tagged relations: who speaks in them, and which of them nobody can have said."""

from bisect import bisect_right
from dataclasses import replace
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.lexicon.labels import DAYS as WEEKDAYS
from sayso.extract.lexicon.speech_cues import HEARSAY_ADVERBS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.misread import misread_source
from sayso.extract.name_words import is_honorific
from sayso.extract.phrases import Range, trimmed
from sayso.extract.speakers import NOT_ENTITIES, TIMES, head_of
from sayso.extract.subjects import undated
from sayso.extract.tail_cues import off_the_lead
from sayso.extract.turns import NOT_A_SPEAKER
from sayso.extract.turns import UNNAMED as UNNAMED_TURNS
from sayso.model.words import Span

ADDRESSED: Final = wordlist("ask tell inform question quiz notify warn brief advise assure")
"""Verbs whose passive has for its subject those to whom someone speaks."""
SAID_OF: Final = wordlist("""
    accuse arraign arrest blame book call charge cite condemn consider convict criticise criticize declare deem denounce
    describe dub fault hail identify indict know label name paint portray praise rate regard see sentence suspect view
    """)
"""Verbs whose passive has for its subject those of whom someone says something: never who says it."""
HELD_OF: Final = wordlist("""
    allege assume believe claim estimate expect hold know presume project report repute rumor rumour say suppose think
    understand
    """)
"""Verbs of which the same is true before an infinitive: "villagers are said to avoid the water"."""
WITHIN: Final = wordlist("in throughout across within among inside around near")
PRINTED: Final = frozenset({"ORG", "WORK_OF_ART", "PERSON"})
"""Entities in which something can be reported that are no places."""
SEEMING: Final = wordlist("appear be become happen look remain seem sound turn")
"""Verbs whose "it" is nobody."""
QUOTES: Final = frozenset("\"“”‘'")
SUBJECTS: Final = ("nsubj", "expl")
HELD: Final = wordlist("assume believe conclude doubt expect fear feel hope intend plan suspect think want")
"""What somebody holds inside: it is theirs, though they but seem to."""
GAP: Final = 2
"""Code points between a title's stop and a name, at most."""
AMID: Final = wordlist("amid amidst")
ANIMALS: Final = wordlist("""
    animal bear bee bird buffalo cat cattle chicken cow crow deer dog duck eagle fish fox geese goat goose gull hen
    herd horse livestock monkey pig pigeon poultry rat seal sheep swan turkey whale wolf
    """)
RAISING: Final = wordlist("appear seem")
"""Verbs whose subject belongs to the infinitive after them."""
UNNAMED: Final = wordlist("name identify quote cite")
"""What those want not to be who speak without their name."""
DAYS: Final = WEEKDAYS | wordlist("today yesterday tonight morning afternoon evening night week month")
"""Last words of the time at which somebody said it."""
HIDING: Final = 8
"""Words of a content that are asked whether they hide a name."""
SILENT: Final = NOT_ENTITIES - {"EVENT"}
"""Entities that are times and amounts."""


def heard(page: Page, found: Found) -> Found | None:
    """The relation with the one who speaks as its source.

    None where its source is a time or an amount, and where someone but asks not to be named: that describes a source.
    """
    found = off_the_lead(page, _given_back(page, _bare(page, found)))
    if _hides(page, found) or _is_caption(page, found) or _is_animal(page, found):
        return None
    found = _without_by(page, _amid(page, _held(page, _with_name(page, found))))
    found = _said_of(page, _not_where(page, found))
    subject = _raised(page, found)
    found = found if subject is None else _of_nobody(page, found, subject)
    if found.source is None:
        return replace(found, source=misread_source(page, found.at))
    if _is_time(page, found.source):
        return None
    if any(page.parse.word(i).casefold() in HEARSAY_ADVERBS for tokens in found.cue for i in range(*tokens)):
        return _hearsay(page, found, found.source)
    if _is_nobody(page, found, found.source):
        return replace(found, source=None)
    return _by_whom(page, found, found.source)


def _is_caption(page: Page, found: Found) -> bool:
    """True for "Photo: Orlen police", "Note: …": a newsroom's label says nothing."""
    is_label = any(page.parse.word(i) == ":" for tokens in found.cue for i in range(*tokens))
    source = page.parse.words(*found.source).casefold() if found.source else ""
    return is_label and source in NOT_A_SPEAKER - UNNAMED_TURNS


def _is_animal(page: Page, found: Found) -> bool:
    """True for "ducks in Marl have shown no signs of it": animals say nothing."""
    subject = page.tree.kid(found.at, "nsubj")
    heads = [head_of(page.parse, *found.source)] if found.source else []
    return any(
        page.parse.lemmas[i] in ANIMALS and page.parse.pos[i] == "NOUN" for i in (*heads, subject) if i is not None
    )


def _amid(page: Page, found: Found) -> Found:
    """Fears "amid fears that the dam …" are nobody's, unless it is told right there whose ("amid warnings from Kram")."""
    prep = page.parse.heads[found.at]
    if found.source is None or page.parse.lemmas[prep] not in AMID or page.parse.deps[found.at] != "pobj":
        return found
    first, last = page.tree.first[found.at], page.tree.last[found.at]
    return found if first <= found.source[0] < last else replace(found, source=None)


def _held(page: Page, found: Found) -> Found:
    """A relation without a source whose holder only seems to hold it ("the mayor seems to have believed that …")."""
    lemmas = page.parse.lemmas
    raising = next((i for tokens in found.cue for i in range(*tokens) if lemmas[i] in RAISING and i != found.at), None)
    subject = page.tree.kid(raising, "nsubj") if raising is not None and found.source is None else None
    held = subject is not None and found.lemma in HELD and page.parse.pos[found.at] == "VERB"
    return replace(found, source=page.tree.phrase(subject)) if held and subject is not None else found


def _hides(page: Page, found: Found) -> bool:
    """True for "(who asked) not to be named", "(declined) to be identified", "(insisted on) anonymity"."""
    parse = page.parse
    first = next(iter(parse.tokens_in((found.content[0][0], found.content[0][0] + 1))), found.at)
    said = range(first, min(first + HIDING, parse.sentence(first)[1]))
    lemmas = [parse.lemmas[i] for i in said if parse.lemmas[i] != "not" and parse.pos[i] not in {"ADV", "ADP"}][:3]
    return lemmas[:1] == ["anonymity"] or (lemmas[:2] == ["to", "be"] and lemmas[2:3] != [] and lemmas[2] in UNNAMED)


def _given_back(page: Page, found: Found) -> Found:
    """A source without what it took from the end of the content before it.

    "The ferry sank with | 52 people on board, the captain, Nils Ekdahl", "The trams met, | hurting 21, their driver":
    where no mark parts the two, or the source opens with a verb and its object, its words up to its first comma are said.
    """
    if found.source is None:
        return found
    parse, (first, last) = page.parse, found.source
    comma = next((i for i in range(first + 1, last - 1) if parse.word(i) == ","), None)
    start, end = found.content[-1]
    between = parse.text[end : parse.starts[first]] if end <= parse.starts[first] else None
    broken = between is not None and between.strip() in {"", ","} and parse.text[end - 1].isalnum()
    if comma is None or between is None or not broken or parse.starts[found.at] < end:
        return found
    if between.strip() and (parse.tags[first] != "VBG" or page.tree.kid(first, "dobj", "prep") is None):
        return found
    content = (*found.content[:-1], (start, parse.ends[comma - 1]))
    return replace(found, content=content, source=(comma + 1, last))


def _bare(page: Page, found: Found) -> Found:
    """A source without the 's of a possessor, punctuation at its ends and the "that" of its clause.

    "The" alone is none: its noun is in the cue ("the official line is that").
    """
    if found.source is None:
        return found
    first, last = found.source
    if all(page.parse.pos[i] == "DET" and page.parse.heads[i] > i for i in range(first, last)):
        return replace(found, source=None)
    if last > first + 1 and page.parse.word(first) == "that" and page.parse.tags[first] in {"IN", "WDT"}:
        first += 1
    while last > first + 1 and page.parse.word(first) in QUOTES:
        first += 1
    while last > first + 1 and (page.parse.tags[last - 1] == "POS" or page.parse.word(last - 1) in {",", ":", ";"}):
        last -= 1
    return replace(found, source=_undated(page, (first, last)))


def _undated(page: Page, source: Range) -> Range:
    """A source without the day of saying at its end: "the council on Tuesday", "a judge last month"."""
    parse = page.parse
    while parse.word(source[1] - 1).casefold() in DAYS:
        if any(parse.pos[i] == "VERB" for i in range(*source)) or parse.lemmas[source[1] - 2] == "of":
            return source
        earlier = undated(page.tree, source)
        if earlier == source:
            return source
        source = earlier
    return source


def _with_name(page: Page, found: Found) -> Found:
    """A source that breaks off at the stop of a title, with the name after it ("says Det | . Ada Lunn")."""
    if found.source is None or not is_honorific(page.parse, found.source[1] - 1):
        return found
    parse, (first, last) = page.parse, found.source
    begin = last + (last < len(parse) and parse.word(last) == ".")
    end = begin
    while end < len(parse) and parse.pos[end] == "PROPN" and parse.starts[end] - parse.ends[end - 1] < GAP:
        end += 1
    words = parse.span(last, end)
    if end == begin or any(a < words[1] and words[0] < b for a, b in found.content):
        return found
    is_cue = any(last <= at < end for at, _ in found.cue)
    return found if is_cue else replace(found, source=(first, end))


def _is_time(page: Page, source: Range) -> bool:
    """True where the head is no speaker but a date, a time, an amount ("previous years", "this time")."""
    parse, head = page.parse, head_of(page.parse, *source)
    label = _label(page, head)
    if any(parse.pos[i] == "PROPN" for i in range(*source)):
        return False
    return label in SILENT or parse.lemmas[head] in TIMES


def _label(page: Page, token: int) -> str | None:
    """The kind of the entity that holds the token."""
    entities = page.parse.entities
    near = bisect_right(entities, token, key=lambda entity: entity.first) - 1
    return entities[near].label if near >= 0 and token < entities[near].last else None


def _is_nobody(page: Page, found: Found, source: Range) -> bool:
    """True for the "it" of "it seems that", "it is unclear whether"."""
    first, last = source
    if last - first > 1 or page.parse.word(first).casefold() not in {"it", "there"}:
        return False
    verb = page.parse.heads[first]
    return page.parse.deps[first] == "expl" or page.parse.lemmas[verb] in SEEMING or found.lemma in SEEMING


def _hearsay(page: Page, found: Found, source: Range) -> Found:
    """What "reportedly" is said of is no speaker: it belongs to what is said, where it stands before the cue."""
    if any(page.parse.pos[i] == "VERB" for tokens in found.cue for i in range(*tokens)):
        return found
    return _of_nobody(page, found, source)


def _raised(page: Page, found: Found) -> Range | None:
    """What "seems to" is said of: no speaker, but the subject of what comes after it ("the dam seems to have held").

    In PolNeAR's training articles 106 of 112 such relations have no source and this subject in their content. None
    where the cue has another verb or adjective, and where what follows is no infinitive.
    """
    parse, tree, (first, last) = page.parse, page.tree, found.cue[0]
    cue = (i == found.at or parse.pos[i] in {"ADV", "AUX", "PART"} for i in range(first, last))
    subject, infinitive = tree.kid(found.at, *SUBJECTS), tree.kid(found.at, "xcomp")
    if found.lemma not in RAISING or not all(cue) or subject is None or infinitive is None:
        return None
    begin = next(iter(parse.tokens_in((found.content[0][0], found.content[0][0] + 1))), first)
    opens = parse.word(tree.first[infinitive]) == "to" and first < begin <= infinitive
    return tree.phrase(subject) if opens and tree.first[subject] < first else None


def _of_nobody(page: Page, found: Found, subject: Range) -> Found:
    """The relation without a source, its subject a part of what is said."""
    return _with_subject(page, replace(found, source=None), subject)


def _with_subject(page: Page, found: Found, subject: Range) -> Found:
    """The relation with these words as a part of what is said, if they stand before the cue and are none yet."""
    words = trimmed(page.parse.text, *page.parse.span(*subject))
    before = words is not None and words[1] <= page.parse.starts[found.cue[0][0]]
    new = words is not None and not any(a < words[1] and words[0] < b for a, b in found.content)
    content = (words, *found.content) if words is not None and before and new else found.content
    return replace(found, content=tuple(sorted(content)))


def _by_whom(page: Page, found: Found, source: Range) -> Found:
    """Of "X was told by Y that …" it is Y who speaks; of "X was asked about …" the text does not say who asks."""
    subject, by = page.tree.kid(found.at, "nsubjpass"), _agent(page, found.at)
    addressed = _is_passive(page, found.at) and page.parse.lemmas[found.at] in ADDRESSED
    if not addressed or subject is None or not source[0] <= subject < source[1]:
        return found
    return replace(found, source=None if by is None else _named_by(page, found, by))


def _is_passive(page: Page, at: int) -> bool:
    return page.tree.kid(at, "auxpass") is not None


def _agent(page: Page, at: int) -> int | None:
    """The one after "by"; not the holder in the law's "possession of a weapon by a felon"."""
    agent = page.tree.kid(at, "agent")
    if agent is None or any(page.parse.lemmas[i] == "possession" for i in range(at, agent)):
        return None
    return page.tree.kid(agent, "pobj")


def _said_of(page: Page, found: Found) -> Found:
    """What is said of somebody, with who says it: "Ivo Renn | of selling the pumps", accused by the mayor.

    "X was charged with theft" is said of X, by nobody named; "X was charged by Y with theft" is Y's word. In PolNeAR's
    training articles next to no such passive has its subject for a source.
    """
    subject, by = page.tree.kid(found.at, "nsubjpass"), _agent(page, found.at)
    lemma = page.parse.lemmas[found.at]
    told = lemma in SAID_OF or (lemma in HELD_OF and page.tree.kid(found.at, "xcomp") is not None)
    if not told or not _is_passive(page, found.at) or subject is None:
        return found
    is_subject = found.source is not None and found.source[0] <= subject < found.source[1]
    if by is not None:
        found = _by_agent(page, found, by)
    elif is_subject:
        found = replace(found, source=None)
    elif found.source is None and lemma in SAID_OF:
        return found
    return _with_subject(page, found, page.tree.phrase(subject))


def _not_where(page: Page, found: Found) -> Found:
    """Where something "was reported" says it to nobody: "in three provinces" is a part of what is said.

    A paper is no such place ("was reported in the Sarn Post").
    """
    parse, source = page.parse, found.source
    if source is None or not _is_passive(page, found.at) or source[0] - 1 <= found.at:
        return found
    prep = source[0] - 1
    if parse.lemmas[prep] not in WITHIN or _label(page, head_of(parse, *source)) in PRINTED:
        return found
    words = trimmed(parse.text, *parse.span(prep, source[1]))
    content = found.content if words is None else tuple(sorted((*found.content, words)))
    return replace(found, source=None, content=_apart(content))


def _by_agent(page: Page, found: Found, by: int) -> Found:
    """The relation as the agent's word, without the rest of what is said ("by the mayor | of selling the pumps")."""
    parse, tree = page.parse, page.tree
    first, last = tree.phrase(by)
    rest = (i for i in tree.kids(by, "prep") if tree.kid(i, "pcomp") is not None or parse.lemmas[i] == "as")
    cut = next((i for i in rest if first < i < last), last)
    start, end = parse.starts[first], parse.ends[cut - 1]
    before = parse.starts[parse.heads[by]]
    said = [piece for a, b in found.content for piece in _around(a, b, before if a < before else start, end)]
    said += [parse.span(cut, last)] if cut < last else []
    spans = (trimmed(parse.text, a, b) for a, b in said if a < b)
    content = tuple(sorted({span for span in spans if span is not None}))
    return _bare(page, replace(found, source=(first, cut), content=_apart(content) or found.content))


def _without_by(page: Page, found: Found) -> Found:
    """The relation without "by" and its own source at the end of what is said ("named a suspect | by the sheriff")."""
    parse, by = page.parse, found.source[0] - 1 if found.source else -1
    if found.source is None or by < 0 or parse.lemmas[by] != "by":
        return found
    start, end = parse.starts[by], parse.ends[found.source[1] - 1]
    cut = (trimmed(parse.text, a, start if a < start and b == end else b) for a, b in found.content)
    return replace(found, content=tuple(span for span in cut if span is not None) or found.content)


def _around(a: int, b: int, start: int, end: int) -> list[Span]:
    """What is left of a piece before and after the words of the agent."""
    return [(a, min(b, start)), (max(a, end), b)] if a < end and start < b else [(a, b)]


def _apart(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans in order without those that lie inside another."""
    return tuple(one for one in spans if not any(a <= one[0] and one[1] <= b and (a, b) != one for a, b in spans))


def _named_by(page: Page, found: Found, by: int) -> Range | None:
    """The phrase after "by", up to where the content goes on."""
    parse, (start, end) = page.parse, page.tree.phrase(by)
    cut = next(
        (parse.token_at(a) or end for a, _ in found.content if parse.starts[start] < a < parse.ends[end - 1]), end
    )
    return _bare(page, replace(found, source=(start, cut))).source
