"""Numbers as they stand before a unit of time: "two and a half", "2 1/2", "twenty-three", "several"."""

from sayso.extract.lexicon.times import NUMBERS, ORDINALS, TENS

VAGUE = frozenset(
    [
        "few",
        "several",
        "some",
        "many",
        "numerous",
        "recent",
        "dozens",
        "scores",
        "hundreds",
        "thousands",
        "countless",
        "various",
    ]
)
SINGLE = frozenset({"a", "an", "one", "another", "single", "each", "every", "full", "whole", "entire", "additional"})


def count_of(words: str) -> str | None:
    """The count as TIMEX3 writes it: "3", "2.5", "X" where it is vague; None where the words are no number."""
    parts = words.replace("-", " ").split()
    if not parts or VAGUE & set(parts):
        return "X" if parts else None
    if parts[0] == "half":
        return "0.5"
    if parts[0] in ("couple", "dozen"):
        parts = ["a", *parts]
    parts = _without_more(parts)
    half = parts[-1] in ("half", "1/2", "½") or parts[-1].endswith("½")
    if half:
        parts = [p.rstrip("½") for p in parts if p not in ("and", "half", "1/2", "½")]
        parts = parts[:-1] if len(parts) > 1 and parts[-1] in ("a", "one") else parts
    total = _sum(
        [
            part
            for part in parts
            if part not in ("and", "of", "full", "whole", "good", "long", "additional", "single", "further")
        ]
    )
    if total is None:
        return None
    return f"{total}.5" if half and isinstance(total, int) else _plain(total)


def _without_more(parts: list[str]) -> list[str]:
    """“another seven” and "an additional seven" are seven."""
    for more in (["another"], ["an", "additional"], ["a", "further"]):
        if parts[: len(more)] == more and len(parts) > len(more) and _word(parts[len(more)]):
            return parts[len(more) :]
    return parts


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)


def _sum(parts: list[str]) -> float | None:
    """Add up the words of a number, or read its digits."""
    total = 0.0 if any("." in part for part in parts) else 0
    for part in parts:
        value = _word(part)
        if value is None:
            return None
        total = total * value if value in (100, 1000) and total else total + value
    return total if parts else None


WORDS: dict[str, int] = {
    **NUMBERS,
    **TENS,
    **dict.fromkeys(SINGLE, 1),
    "couple": 1,
    "dozen": 11,
    "hundred": 100,
    "thousand": 1000,
}
"""A couple and a dozen come with their article, which counts one."""


def _word(part: str) -> float | None:
    if part in WORDS:
        return WORDS[part]
    digits = part.replace(",", "")
    if len(digits) > 9 or not digits.isascii():
        return None
    if digits.isdigit():
        return int(digits)
    return float(digits) if digits.replace(".", "", 1).isdigit() else None


YEAR_STEMS = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000}


def year_of(words: str) -> int | None:
    """“1987”, "nineteen eighty-seven", "nineteen oh five", "two thousand and eight"."""
    if words.isdigit():
        return int(words)
    parts = words.replace("-", " ").replace("'", "").split()
    if parts[:2] == ["two", "thousand"]:
        return 2000 + int(_sum([p for p in parts[2:] if p != "and"]) or 0)
    stem = YEAR_STEMS.get(parts[0]) if parts else None
    if stem is None:
        return None
    return stem + int(_sum([p for p in parts[1:] if p not in ("oh", "o", "hundred")]) or 0)


def ordinal_of(words: str) -> int | None:
    """“third”, "3rd", "twenty-first" as a number."""
    if words in ORDINALS:
        return ORDINALS[words]
    digits = words.rstrip("stndrh")
    return int(digits) if digits.isdigit() and digits.isascii() and len(digits) < 4 else None
