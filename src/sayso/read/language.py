"""The language of a text, offline."""

import re

import py3langid

from sayso.model.languages import language_tag

_SAMPLE = 10_000
_ENOUGH = 60
"""Letters below which a guess is worth less than what the page declares."""
_PARTICLES = frozenset(
    "the of and to in that is was were for on with by at from has have had he it his be are as not but".split()
)


def language_of(text: str, declared: str | None, hint: str | None, languages: tuple[str, ...]) -> str:
    """A BCP 47 code: what came with the capture, else what the letters say; short texts go by the page's own word.

    `hint` is the page's `lang`; a short text without one is taken for the first language that is read.
    """
    if declared:
        return language_tag(declared)
    sample = text[:_SAMPLE].lower()
    if len(re.findall(r"[^\W\d_]", sample)) < _ENOUGH:
        return language_tag(hint) if hint else languages[0]
    return "en" if _is_plainly_english(sample) else str(py3langid.classify(sample)[0])


def _is_plainly_english(sample: str) -> bool:
    """True where every fifth word is an English particle: foreign names and odd spelling do not mislead it."""
    words = sample.split()
    return "the" in words and sum(1 for word in words if word in _PARTICLES) >= 0.2 * len(words)


def is_read(language: str, languages: tuple[str, ...]) -> bool:
    """True where the language, or its main part, is among those that are read."""
    return language.partition("-")[0] in {name.partition("-")[0] for name in languages}
