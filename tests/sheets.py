"""Parses, sheets and tokenizers made by hand, for tests that compute what the tagger should do with them."""

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from sayso.engines.tagger.sheets import NUMBER_OF_DEPENDENCY, Sheet
from sayso.model.parse import Parse

TOKEN = re.compile(r"\w+|[^\w\s]")
UNKNOWN = 0


def made_parse(
    text: str,
    *,
    tokens: Sequence[tuple[int, int]] = (),
    heads: Sequence[int] = (),
    deps: Sequence[str] = (),
    pos: Sequence[str] = (),
    sentences: Sequence[int] = (),
) -> Parse:
    """A parse of words and signs (or of `tokens`); `sentences` are token counts; what is left out hangs on token 0."""
    spans = tokens or [match.span() for match in TOKEN.finditer(text)]
    count = len(spans)
    ends = list(accumulate(sentences or ([count] if count else []), initial=0))
    return Parse(
        text=text,
        starts=tuple(a for a, _ in spans),
        ends=tuple(b for _, b in spans),
        lemmas=tuple(text[a:b].casefold() for a, b in spans),
        pos=tuple(pos) or ("X",) * count,
        tags=("XX",) * count,
        deps=tuple(deps) or ("dep",) * count,
        heads=tuple(heads) or (0,) * count,
        sentences=tuple(pairwise(ends)),
        entities=(),
    )


def made_sheet(
    pieces: Sequence[int],
    *,
    heads: Sequence[int] = (),
    deps: Sequence[str] = (),
    sentences: Sequence[int] = (),
    paragraphs: Sequence[int] = (),
) -> Sheet:
    """A sheet of tokens with so many pieces each, numbered from 1,000; the rest as in `made_parse`."""
    count = len(pieces)
    zeros = np.zeros(count, dtype=np.int64)
    lengths = list(sentences) or ([count] if count else [])
    ends = list(accumulate(lengths, initial=0))
    return Sheet(
        pieces=np.arange(1_000, 1_000 + sum(pieces)),
        first=np.array([0, *accumulate(pieces)]),
        dependency=np.array([NUMBER_OF_DEPENDENCY[label] for label in deps]) if deps else zeros,
        part=zeros,
        quoted=zeros,
        sentence=np.array([n for n, length in enumerate(lengths) for _ in range(length)], dtype=np.int64),
        paragraph=np.array(paragraphs, dtype=np.int64) if paragraphs else zeros,
        heads=np.array(heads, dtype=np.int64) if heads else zeros,
        sentences=tuple(pairwise(ends)),
    )


def made_tokenizer(*words: str) -> Tokenizer:
    """A word-piece tokenizer that knows these pieces, numbered from 1; every other word is UNKNOWN."""
    tokenizer = Tokenizer(
        WordPiece({"[UNK]": UNKNOWN, **{word: n for n, word in enumerate(words, 1)}}, unk_token="[UNK]")
    )
    tokenizer.normalizer = BertNormalizer()
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return tokenizer
