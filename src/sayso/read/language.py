"""The language of a text, by py3langid, offline; short texts lean on what their page declares."""

from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier

SAMPLE = 4000
SHORT = 200
"""Code points below which a detection is not believed on its own."""
SURE = 0.9
DEFAULT = "en"


def language_of(text: str, declared: str | None) -> str:
    """A BCP 47 language without region. A short text is of the declared language, or of the detected one where sure."""
    said = (declared or "").replace("_", "-").split("-")[0].strip().lower() or None
    found, probability = _identifier().classify(text[:SAMPLE])
    if len(text) >= SHORT or (said is None and probability >= SURE):
        return str(found)
    return said or (str(found) if probability >= SURE else DEFAULT)


@cache
def _identifier() -> Any:
    return LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)
