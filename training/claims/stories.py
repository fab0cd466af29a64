"""Invented stories with each statement marked by its claim, as `training/claims/stories/*.story` hold them.

`# ` one line about the story; `! ID WORDS` for each claim; `@ TIME | OUTLET | TITLE [| KIND]` begins a report, whose text
follows. `{ID words}` marks the content of a statement.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).with_name("stories")
REPORT: Final = re.compile(r"^@ ", re.MULTILINE)
CLAIM: Final = re.compile(r"^! ", re.MULTILINE)
MARK: Final = re.compile(r"\{(c\d+)\s+([^{}]*)\}")
PARAGRAPH: Final = re.compile(r"\n\s*\n")
LIST: Final = 2
"""Breaks of line in a paragraph above which they are a list's, and no wrapping."""
FORMS: Final = {"live": "live", "transcript": "transcript", "correction": "correction", "official": "bulletin"}
GENRES: Final = {"official": "official", "opinion": "opinion"}


@dataclass(frozen=True)
class Marked:
    """Half-open code-point offsets into a report's text, and the claim."""

    report: str
    begin: int
    end: int
    claim: str


@dataclass(frozen=True)
class Story:
    """Reports as `sayso add` takes them, and what is marked in them."""

    name: str
    reports: tuple[dict[str, str], ...]
    marks: tuple[Marked, ...]


def stories(folder: Path = FOLDER) -> Iterator[Story]:
    """Every story, by name."""
    for file in sorted(folder.glob("*.story")):
        yield story(file.stem, file.read_text(encoding="utf-8"))


def story(name: str, text: str) -> Story:
    """A story from its file's text. Raises ValueError for a report without outlet and title."""
    reports, marks = [], []
    for number, part in enumerate(REPORT.split(text)[1:], start=1):
        head, _, body = part.partition("\n")
        report, marked = _report(name, f"r{number}", head, _unwrapped(CLAIM.split(body)[0]))
        reports.append(report)
        marks += marked
    return Story(name, tuple(reports), tuple(marks))


def _unwrapped(body: str) -> str:
    paragraphs = (part.strip() for part in PARAGRAPH.split(body.strip("\n")))
    return "\n\n".join(part if part.count("\n") > LIST else part.replace("\n", " ") for part in paragraphs)


def _report(name: str, key: str, head: str, body: str) -> tuple[dict[str, str], list[Marked]]:
    published, outlet, title, *kind = (part.strip() for part in head.split("|"))
    text, marks, at = "", [], 0
    for match in MARK.finditer(body):
        text += body[at : match.start()]
        marks.append(Marked(key, len(text), len(text) + len(match[2]), match[1]))
        text, at = text + match[2], match.end()
    site = re.sub(r"[^a-z]", "", outlet.lower())
    report = {
        "id": key,
        "url": f"https://{site}.example/{name}/{key}",
        "outlet": outlet,
        "published": f"{published}:00+00:00",
        "title": title,
        "text": text + body[at:],
        "form": FORMS.get("".join(kind), "article"),
        "genre": GENRES.get("".join(kind), "news"),
    }
    return report, marks
