"""Invented reports by the hundred: each differs, some repeat each other, all are the same every time."""

import json
from pathlib import Path

TOWNS = ("Brenmoor", "Aldwick Ferry", "Sundal", "Korvath", "Ister Bay", "Marwen", "Dunholt", "Pelgrave")
SPEAKERS = (
    "mayor Ana Tolve",
    "governor Ivar Brask",
    "the coast guard",
    "the health ministry",
    "hospital director Mei Sorn",
)
EVENTS = ("a ferry sank off", "a bridge fell near", "a mine flooded at", "a fire swept through", "a hall collapsed in")
OUTLETS = ("Sundal Echo", "Ister Herald", "Korvath Post", "Marwen Wire")


def invented_reports(count: int) -> list[dict[str, str]]:
    """JSON Lines records of invented reports; every fifth repeats the words of the one before it in another outlet."""
    reports = []
    for n in range(count):
        same = n - 1 if n % 5 == 4 else n
        town, event = TOWNS[same % len(TOWNS)], EVENTS[same % len(EVENTS)]
        speaker, dead = SPEAKERS[same % len(SPEAKERS)], 3 + same % 40
        text = (
            f"At least {dead} people were killed when {event} {town} on Tuesday, {speaker} said. "
            f"Rescuers from {TOWNS[(same + 3) % len(TOWNS)]} searched the place with {2 + same % 7} boats through the night. "
            f"“We expect to find more of the {dead + 9} missing,” said a spokesman who asked not to be named. "
            f"The cause, item {same} of the inquiry, could not be independently verified. All of this is invented."
        )
        outlet = OUTLETS[n % len(OUTLETS)]
        reports.append(
            {
                "id": f"invented-{n}",
                "url": f"https://{outlet.split()[0].lower()}.example/{n}",
                "outlet": outlet,
                "published": f"2026-03-{1 + same % 27:02}T08:00:00+00:00",
                "title": f"{town} counts its dead",
                "text": text,
            }
        )
    return reports


def write_reports(path: Path, count: int) -> Path:
    """The reports as a JSON Lines file."""
    lines = (json.dumps(report, ensure_ascii=False) for report in invented_reports(count))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
