"""Pictures: a drawing as a file of its own for print: the light colours written out, sources in the caption."""

import re
from collections.abc import Iterable

from sayso.tell.pages import render
from sayso.tell.plain import harmless

COLOURS = {
    "paper": "#ffffff",
    "raised": "#ffffff",
    "ink": "#1c1b19",
    "soft": "#57534c",
    "faint": "#6d685f",
    "rule": "#e4e0d7",
    "strong": "#cfc9bc",
    "accent": "#1f4e79",
    "mark": "#dfeaf5",
    "amber": "#7d5200",
    "strike": "#9a3324",
    "land": "#f1eee6",
    "border": "#c9c2b3",
    "sea": "#ffffff",
    "sans": "Inter, Helvetica, Arial, sans-serif",
}
"""The desk's light scheme (desk.css), on white."""
VARIABLE = re.compile(r"var\(--([a-z]{1,12})\)")
MOST_CHARACTERS = 118
"""Of a line of the caption, at the drawings' width."""


def picture(kind: str, drawn: object, caption: Iterable[str]) -> str:
    """An SVG file of a drawing (`chart`, `timeline`, `map`), which asks for nothing from anywhere."""
    lines = tuple(line for text in caption for line in wrapped_lines(text))
    text = render("drawings/picture.svg", kind=kind, drawn=drawn, lines=lines)
    return VARIABLE.sub(lambda found: COLOURS.get(found[1], "#000000"), text).strip() + "\n"


def wrapped_lines(text: str, most: int = MOST_CHARACTERS) -> list[str]:
    """A text in lines of at most so many characters; a longer word is cut."""
    lines = [""]
    for word in harmless(text).split():
        whole = word if len(word) <= most else f"{word[: most - 1]}…"
        if lines[-1] and len(lines[-1]) + 1 + len(whole) > most:
            lines.append("")
        lines[-1] = f"{lines[-1]} {whole}".strip()
    return [line for line in lines if line]
