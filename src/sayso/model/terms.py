"""Terms: the words of a text in the form in which they are compared: folded, stemmed, without function words.

No parser runs here: linking works on findings, which hold quoted words alone. The stemmer is a light suffix
stripper for English (after Harman 1991, "How effective is suffixing?", with -ed and -ing) and a table of forms that
news writes in several ways; what it does not know it leaves alone, so names stay names.
"""

import re
import unicodedata
from functools import lru_cache

TOKEN = re.compile(r"\d[\d.,]*|[^\W\d_]+")
LONGEST_WORD = 40
COUNTRY = re.compile(r"^([a-z]{3,}?)(?:ian|ean|an|ia|ea|a)$")
"""A country and its people: russia, russian; korea, korean."""

STOP = frozenset(
    [
        "th",
        "st",
        "nd",
        "rd",
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "some",
        "any",
        "each",
        "every",
        "either",
        "neither",
        "no",
        "nor",
        "not",
        "only",
        "own",
        "same",
        "such",
        "than",
        "too",
        "very",
        "i",
        "me",
        "my",
        "we",
        "our",
        "us",
        "you",
        "your",
        "he",
        "him",
        "his",
        "she",
        "her",
        "it",
        "its",
        "they",
        "them",
        "their",
        "theirs",
        "who",
        "whom",
        "whose",
        "which",
        "what",
        "where",
        "when",
        "why",
        "how",
        "there",
        "here",
        "all",
        "both",
        "more",
        "most",
        "other",
        "another",
        "much",
        "many",
        "few",
        "several",
        "one",
        "ones",
        "am",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "have",
        "has",
        "had",
        "having",
        "do",
        "does",
        "did",
        "doing",
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "ought",
        "and",
        "but",
        "or",
        "if",
        "because",
        "as",
        "until",
        "while",
        "of",
        "at",
        "by",
        "for",
        "with",
        "about",
        "against",
        "between",
        "into",
        "through",
        "during",
        "before",
        "after",
        "above",
        "below",
        "to",
        "from",
        "up",
        "down",
        "in",
        "out",
        "on",
        "off",
        "over",
        "under",
        "again",
        "further",
        "then",
        "once",
        "also",
        "still",
        "just",
        "even",
        "however",
        "although",
        "though",
        "since",
        "within",
        "without",
        "upon",
        "per",
        "via",
        "among",
        "around",
        "across",
        "near",
        "amid",
        "s",
        "t",
        "d",
        "ll",
        "m",
        "o",
        "re",
        "ve",
        "don",
        "didn",
        "isn",
        "wasn",
        "weren",
        "won",
        "doesn",
        "haven",
        "hasn",
        "hadn",
        "couldn",
        "wouldn",
        "shouldn",
        "aren",
        "say",
        "says",
        "said",
        "saying",
        "tell",
        "tells",
        "told",
        "telling",
        "according",
        "reported",
        "reportedly",
        "report",
        "reports",
        "added",
        "adds",
        "mr",
        "mrs",
        "ms",
        "dr",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "yesterday",
        "today",
        "tomorrow",
        "now",
        "ago",
        "later",
        "earlier",
        "already",
        "yet",
        "so",
    ]
)

_FORMS = {
    "kill": "dead death deaths died die dies dying killed killing kills fatality fatalities slain slaying lives",
    "wound": "wounded wounding wounds injured injuring injury injuries injures hurt",
    "soldier": "soldiers troop troops serviceman servicemen servicewoman personnel fighters",
    "shoot": "shot shots shoots shooting shootings gunshot gunfire gunned",
    "strike": "struck strikes striking airstrike airstrikes",
    "attack": "attacks attacked attacking assault assaults assaulted",
    "send": "sent sends sending dispatched dispatch dispatches deploy deployed deploys deployment deploying",
    "leave": "left leaves leaving flee fled flees fleeing",
    "fall": "fell falls fallen falling",
    "take": "took takes taken taking seize seized seizes seizing capture captured captures capturing",
    "give": "gave gives given giving",
    "hold": "held holds holding",
    "lose": "lost loses losing loss losses",
    "break": "broke broken breaks breaking",
    "build": "built builds building",
    "fight": "fought fights fighting",
    "find": "found finds finding",
    "begin": "began begun begins beginning start started starts starting",
    "bring": "brought brings bringing",
    "hit": "hits hitting",
    "arrest": "arrested arrests arresting detain detained detains detaining detention",
    "defense": "defence defences defenses defensive",
    "official": "officials",
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people persons",
    "foot": "feet",
    "center": "centre centres centers",
    "mine": "mined mines mining",
    "burst": "bursts bursting",
    "supply": "supplied supplies supplying",
    "flee": "refugee refugees",
    "withdraw": "withdrew withdrawn withdraws withdrawing withdrawal",
    "explode": "explosion explosions exploded blast blasts",
    "destroy": "destroyed destruction destroys destroying",
    "miss": "missing",
    "deny": "denied denies denying denial denials",
}
FORMS = {form: stem for stem, forms in _FORMS.items() for form in (stem, *forms.split())}


def folded(text: str) -> str:
    """Lower case without accents: `Zürich` and `ZURICH` are one."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()


def words(text: str) -> list[str]:
    """Folded words and numbers in text order; grouping commas go ("2,700" is 2700)."""
    return [
        _number(word) if word[0].isdigit() else NUMBER_WORDS.get(word, word[:LONGEST_WORD])
        for word in TOKEN.findall(folded(text))
    ]


_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
NUMBER_WORDS = {word: str(n) for n, word in enumerate(_NUMBERS.split()) if n > 1} | {
    word: str(10 * n)
    for n, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=3)
}
"""“twelve” and “12” are one word; “one” is mostly none."""


def _number(word: str) -> str:
    return word.rstrip(".,").replace(",", "")[:LONGEST_WORD]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a folded word: `soldiers` → `soldier`, `denied` → `deny`, `died` → `kill` (see the table)."""
    if word in FORMS:
        return FORMS[word]
    if len(word) < 4 or not word.isascii():
        return word
    bare = _without_e(_without_past(_singular(word)))
    country = COUNTRY.match(bare) if len(bare) > 4 else None
    return country[1] if country else bare


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_past(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for suffix in ("ing", "ed"):
        bare = word.removesuffix(suffix)
        if bare != word and len(bare) > 2 and any(c in "aeiouy" for c in bare):
            return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "lsz" else bare
    return word


def _without_e(word: str) -> str:
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def terms(text: str) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in text order, repeated as they are."""
    return tuple(stem(word) for word in words(text) if word not in STOP)
