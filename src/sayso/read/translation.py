"""Translation: from which language a text was translated, where it says so. What is not said stays unknown.

A note counts only as a sentence of its own at the head or the foot of the text, or among what was cleaned away there: "the
letter, translated from Russian, says" is about a letter. Notes are read in the languages of `NOTES`.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from sayso.model.languages import NAMES, language_tag

EDGE: Final = 600
"""Code points of the head and of the foot of a text in which a note stands."""
LONGEST: Final = 300
MOST_DROPPED: Final = 100

NAMED: Final = {name.casefold(): code for code, name in NAMES.items()} | {
    "farsi": "fa", "mandarin": "zh", "castilian": "es", "byelorussian": "be", "belarussian": "be",
    "arabischen": "ar", "chinesischen": "zh", "englischen": "en", "französischen": "fr", "hebräischen": "he",
    "italienischen": "it", "japanischen": "ja", "polnischen": "pl", "russischen": "ru", "spanischen": "es",
    "türkischen": "tr", "ukrainischen": "uk", "persischen": "fa", "belarussischen": "be", "portugiesischen": "pt",
    "arabisch": "ar", "chinesisch": "zh", "englisch": "en", "französisch": "fr", "polnisch": "pl", "russisch": "ru",
    "spanisch": "es", "türkisch": "tr", "ukrainisch": "uk", "hebräisch": "he", "italienisch": "it",
    "allemand": "de", "anglais": "en", "arabe": "ar", "chinois": "zh", "espagnol": "es", "hébreu": "he",
    "italien": "it", "polonais": "pl", "russe": "ru", "turc": "tr", "ukrainien": "uk", "portugais": "pt",
    "alemán": "de", "inglés": "en", "árabe": "ar", "chino": "zh", "francés": "fr", "hebreo": "he",
    "italiano": "it", "polaco": "pl", "ruso": "ru", "turco": "tr", "ucraniano": "uk", "portugués": "pt",
    "російської": "ru", "англійської": "en", "німецької": "de", "французької": "fr", "польської": "pl",
    "украинского": "uk", "английского": "en", "немецкого": "de", "французского": "fr", "польского": "pl",
}  # fmt: skip
"""Names of languages as notes write them, in the form that follows "from" there."""
LANG: Final = r"(?P<lang>[^\W\d_]{3,20})(?P<more>\s?(?:/|,|and|und|et|y|та|и)\s?(?:the |dem )?[^\W\d_]{3,20})?"
TEXT: Final = (
    "(?:article|story|text|report|interview|piece|essay|column|post|statement|transcript|dispatch|op-ed|commentary)"
)
END: Final = r"(?:\W{0,3}|[ ,]+(?:by|with|on|at|here|in|under|courtesy of|for)\b.{0,200})$"
NOTES: Final = {
    "en": (
        (
            rf"(?:this {TEXT} (?:was |is |has been |is a )?)?(?:\w+ly |machine )?translat(?:ed|ion)(?: here)? (?:from|of) (?:the )?(?:original )?"
            rf"{LANG}(?: original| language| version)?{END}"
        ),
        rf"(?:english )?translation (?:from|of) (?:the )?(?:original )?{LANG}(?: original)?{END}",
        rf"translated by .{{2,80}}? from (?:the )?(?:original )?{LANG}(?: original)?{END}",
        (
            rf"(?:(?:this|our) {TEXT} (?:was |has been )?)?(?:originally|first|initially) "
            rf"(?:published|written|printed|appeared|ran) in (?:the )?{LANG}{END}"
        ),
        rf"(?:this|our) {TEXT} (?:was )?(?:published|written|appeared) (?:originally|first|initially) in (?:the )?{LANG}{END}",
        rf"(?:read|see|find) (?:the |this )?(?:{TEXT} in (?:the )?original |original (?:{TEXT} )?(?:here )?in (?:the )?){LANG}{END}",
        rf"(?:the )?original (?:{TEXT} )?in {LANG}\W{{0,3}}$",
        rf"{LANG} original\W{{0,3}}$",
    ),
    "de": (
        rf"(?:übersetzung|übersetzt|aus)(?: von .{{2,60}}?)?(?: aus)? dem {LANG}(?: übersetzt| übertragen)?(?:\W{{0,3}}| von .{{2,80}})$",
        rf"dies\w{{0,2}} (?:text|artikel|beitrag|interview) (?:erschien|wurde|ist) (?:zuerst|ursprünglich) (?:auf|in) {LANG}\b.{{0,100}}$",
    ),
    "fr": (
        rf"tradu(?:it|ite|ction)(?: par .{{2,60}}?)? (?:du |de l['’]|de la langue ){LANG}(?:\W{{0,3}}| par .{{2,80}})$",
        rf"(?:cet? \w+ a été )?(?:publiée?|parue?|écrite?) (?:d['’]abord |initialement |à l['’]origine )en {LANG}\b.{{0,100}}$",
    ),
    "es": (
        rf"tradu(?:cido|cida|cción)(?: por .{{2,60}}?)? del {LANG}(?:\W{{0,3}}| por .{{2,80}})$",
        rf"(?:est\w \w+ fue )?(?:publicad[oa] |escrit[oa] )originalmente en {LANG}\b.{{0,100}}$",
    ),
    "uk": (rf"(?:переклад|перекладено) (?:з|із) {LANG}(?: мови)?\W{{0,3}}$",),
    "ru": (rf"(?:перевод|переведено) с {LANG}(?: языка)?\W{{0,3}}$",),
}
"""Whole sentences of a note, by the language they are in."""
_NOTES: Final = {
    language: tuple(re.compile(rf"\W{{0,4}}{note}", re.IGNORECASE) for note in notes)
    for language, notes in NOTES.items()
}
_TRANSLATED: Final = re.compile(
    rf"\W{{0,4}}(?:(?:this {TEXT} (?:was|is|has been) (?:a )?)(?:\w+ly )?translat(?:ed|ion)\b|(?:\w+ly )?translated by\b"
    r"|(?:übersetzung|übersetzt|traduit|traduction|traducido|traducción|переклад|перевод)\b)",
    re.IGNORECASE,
)
"""A note that says that it is a translation, from whatever."""
_SENTENCE: Final = re.compile(r"(?<=\w\w[.!?…])\s+|\n+|(?=[(\[])|(?<=[)\]])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CODE: Final = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}", re.IGNORECASE)


def original_language(
    text: str, dropped: Iterable[str], language: str, *, told: str | None, alternates: Iterable[str]
) -> str | None:
    """The BCP 47 code of the language that a text in `language` was translated from; null where nothing says so.

    `told` is what its page says to machines, `alternates` are the languages of its other editions. Where a note says no
    more than that it is a translation and there is one other edition alone, that is the original.
    """
    notes = tuple(_sentences(text, dropped))
    named = (code for code in (code_of(told), _noted(notes, language)) if code and _main(code) != _main(language))
    found = next(named, None)
    if found is None and any(_TRANSLATED.match(note) for note in notes):
        others = {_main(code) for code in alternates if _CODE.fullmatch(code)} - {_main(language)}
        found = next(iter(others)) if len(others) == 1 else None
    return found


def code_of(written: str | None) -> str | None:
    """A code, or the code of a language's name; null where it is neither."""
    named = _named((written or "").strip())
    return named or (language_tag(written) if written and _CODE.fullmatch(written.strip()) else None)


def _noted(notes: Iterable[str], language: str) -> str | None:
    """The one language that notes name; null where they name several."""
    patterns = _NOTES.get(_main(language), ())
    hits = (hit for sentence in notes for pattern in patterns if (hit := pattern.match(sentence)))
    named = {
        code for hit in hits for word in _WORD.findall(f"{hit['lang']} {hit['more'] or ''}") if (code := _named(word))
    }
    return next(iter(named)) if len(named) == 1 else None


def _named(word: str) -> str | None:
    return NAMED.get(word.casefold())


def _sentences(text: str, dropped: Iterable[str]) -> Iterator[str]:
    """Short sentences at the head and the foot, and of what was cleaned away; brackets are sentences of their own."""
    whole = _SENTENCE.split(text[: 2 * EDGE])
    if len(text) > 2 * EDGE:
        whole = [*_SENTENCE.split(text[:EDGE])[:-1], *_SENTENCE.split(text[-EDGE:])[1:]]  # cut sentences say nothing
    lines = (line[:LONGEST] for line in islice(dropped, MOST_DROPPED))
    beside = (sentence for line in lines for sentence in _SENTENCE.split(line))
    yield from (found for sentence in (*whole, *beside) if 5 < len(found := sentence.strip()) <= LONGEST)


def _main(code: str) -> str:
    return code.strip().replace("_", "-").partition("-")[0].lower()
