"""Transcripts: each sentence of a turn of speech is its speaker's, whatever the report's author wrote around it."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.labels import label_relations
from sayso.extract.phrases import trimmed
from sayso.extract.turns import Turn
from sayso.model.words import Span

SAYS_SOMETHING: Final = frozenset({"VERB", "AUX"})
ENDS: Final = frozenset('.!?…;”"')
"""What ends a sentence of speech; parsers also break where a speaker breaks off ("Yeah, sending it—yeah")."""
COURTESIES: Final = frozenset({"thank", "thanks", "welcome", "please"})


def transcript_relations(page: Page) -> Iterator[Found]:
    """Relations of a report's turns of speech, one for each sentence that says something.

    A turn without such a sentence ("Never.") is one relation as a whole; a questioner's own few words ("The army.") are none.
    """
    asked, labels = False, [page.parse.starts[label.source[0]] for label in label_relations(page) if label.source]
    for turn in page.turns:
        sentences = list(_sentences(page, _before_label(page, turn.body, labels)))
        answered = asked and turn.is_named and len(sentences) > 1
        said = [s for n, (s, says) in enumerate(sentences) if says or (answered and n == 0 and _is_answer(page, s))]
        asked = page.parse.text[turn.body[1] - 1] == "?"
        if not said and (turn.is_named or page.parse.text[turn.body[1] - 1] == "?"):
            said = [turn.body]
        for span in said:
            found = _found(page, turn, span)
            if found is not None:
                yield found


def _before_label(page: Page, body: Span, labels: list[int]) -> Span:
    """A turn up to the next speaker inside its paragraph ("A: “…” B: “…”")."""
    at = bisect_right(labels, body[0])
    if at == len(labels) or labels[at] >= body[1]:
        return body
    return trimmed(page.parse.text, body[0], labels[at]) or body


def _is_answer(page: Page, span: Span) -> bool:
    """True for the nouns that answer a question, a word of thanks left aside ("A man from Tolmen.")."""
    tokens = page.parse.tokens_in(span)
    return len(tokens) > 1 and page.parse.lemmas[tokens[0]] not in COURTESIES


def _sentences(page: Page, body: Span) -> Iterator[tuple[Span, bool]]:
    """The sentences of a turn, each with whether it says something: it has a verb and is no word of thanks."""
    parse = page.parse
    tokens = parse.tokens_in(body)
    if not tokens:
        return
    first = tokens[0]
    for n in range(parse.sentence_number(tokens[0]), parse.sentence_number(tokens[-1]) + 1):
        last = min(parse.sentences[n][1], tokens[-1] + 1)
        if parse.word(last - 1)[-1] not in ENDS and last <= tokens[-1]:
            continue
        span = trimmed(parse.text, *parse.span(first, last))
        if span is not None:
            verbs = any(parse.pos[i] in SAYS_SOMETHING for i in range(first, last))
            yield span, verbs and parse.lemmas[first] not in COURTESIES
        first = last


def _found(page: Page, turn: Turn, span: Span) -> Found | None:
    parse = page.parse
    name = parse.tokens_in((turn.start, turn.name_end))
    colon = parse.token_at(turn.colon)
    if not name or colon is None or parse.word(colon) != ":":
        return None
    return Found(
        rule="transcript",
        at=colon,
        lemma="say",
        cue=((colon, colon + 1),),
        source=(name[0], name[-1] + 1),
        content=(span,),
    )
