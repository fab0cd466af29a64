"""Transcripts: each sentence of a turn of speech is its speaker's, whatever the report's author wrote around it."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.phrases import trimmed
from sayso.extract.turns import Turn, find_turns
from sayso.model.words import Span

SAYS_SOMETHING: Final = frozenset({"VERB", "AUX"})
ENDS: Final = frozenset('.!?…;”"')
"""What ends a sentence of speech; parsers also break where a speaker breaks off ("Yeah, sending it—yeah")."""
COURTESIES: Final = frozenset({"thank", "thanks", "welcome", "please"})


def transcript_relations(page: Page) -> Iterator[Found]:
    """Relations of a report's turns of speech, one for each sentence that says something.

    A turn without such a sentence ("Never.") is one relation as a whole; a questioner's own few words ("The army.") are none.
    """
    for turn in find_turns(page.parse.text):
        said = [span for span, says in _sentences(page, turn.body) if says]
        if not said and (turn.is_named or page.parse.text[turn.body[1] - 1] == "?"):
            said = [turn.body]
        for span in said:
            found = _found(page, turn, span)
            if found is not None:
                yield found


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
