"""Texts: sentences of a user's own news, from which vectors of meaning are fitted."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

ENDS: Final = re.compile(r"(?<=[.!?”\"])\s+(?=[“\"A-Z0-9])|\n+")
SHORTEST: Final = 4
LONGEST: Final = 60
"""Words of a sentence worth learning from."""


def sentences(files: Sequence[Path]) -> list[str]:
    """Each sentence once, in order of their first letters, from files with a document a line (`text`)."""
    return sorted({one for path in files for one in _sentences(path)})


def _sentences(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            for one in ENDS.split(json.loads(line)["text"]):
                sentence = " ".join(one.split())
                if SHORTEST <= sentence.count(" ") + 1 <= LONGEST:
                    yield sentence
