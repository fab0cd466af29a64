"""Cases of three errors that end in a correction, to be followed from the report to the screen and the mail.

An allegation printed as fact; the same number for another event; a withdrawn story that lives on. Every case has places
and names of its own, so that all can stand in one ledger. Written before anybody looked at what the desk makes of them.
"""

from dataclasses import dataclass

ONE = "1 known origin, 0 unknown"
GONE = "no origin left: withdrawn"


@dataclass(frozen=True, slots=True)
class Printed:
    """A report: outlet, day, headline, text."""

    outlet: str
    day: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alleged:
    """Words that someone alleges: wherever they stand as somebody's, one of `by` stands before them."""

    name: str
    words: str
    by: tuple[str, ...]
    about: str
    """A name that stands in this case's reports alone."""
    unanswered: str = ""
    """What the reports say of the answer that was not given: it must be seen, too."""
    column: str = ""
    """Words of a columnist who takes it for granted: they must not stand in the claim."""
    denied_by: str = ""
    reports: tuple[Printed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Two events that share a number: `other` must not stand in the claim of `words`, nor move it, nor contradict it."""

    name: str
    words: str
    other: str
    about: str
    origins: str = ONE
    reports: tuple[Printed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """A story that a digest carried and its publisher withdrew; `late` came in after the notice."""

    name: str
    words: str
    about: str
    notice_by: str
    said_by: str
    """Who was said to have said it: never shown as taking anything back."""
    reports: tuple[Printed, ...]
    notice: Printed
    late: tuple[Printed, ...] = ()


ALLEGED = (
    Alleged(
        name="a group says",
        words="soldiers shot nine farmers at Hallow Ford",
        by=("Fernlight",),
        about="Hallow Ford",
        unanswered="has not commented",
        column="shows contempt for the law",
        reports=(
            Printed(
                "Brindle Wire",
                "2025-06-03",
                "Group accuses troops over deaths at Hallow Ford",
                "The legal aid group Fernlight says soldiers shot nine farmers at Hallow Ford on Sunday. "
                "The army has not commented.",
            ),
            Printed(
                "Morning Tessel",
                "2025-06-05",
                "Opinion: Contempt",
                "The massacre at Hallow Ford shows contempt for the law. Nobody in the capital seems ashamed of it.",
            ),
        ),
    ),
    Alleged(
        name="according to a lawyer",
        words="Guards beat detainees at the Quarrow jail",
        by=("Tillen",),
        about="Quarrow",
        unanswered="declined to comment",
        column="a stain on the ministry",
        reports=(
            Printed(
                "Brindle Wire",
                "2025-06-09",
                "Lawyer speaks of beatings at Quarrow",
                "Guards beat detainees at the Quarrow jail last month, according to Mara Tillen, a lawyer for three "
                "families. The prison service declined to comment.",
            ),
            Printed(
                "Eastern Ledger",
                "2025-06-11",
                "Editorial: A stain",
                "The beatings at Quarrow are a stain on the ministry. The minister should go.",
            ),
        ),
    ),
    Alleged(
        name="alleged in a complaint",
        words="dumped acid into Lune Bay",
        by=("union",),
        about="Lune Bay",
        unanswered="did not return calls",
        column="must have consequences",
        reports=(
            Printed(
                "Coast Gazette",
                "2025-06-17",
                "Fishermen go to court over Lune Bay",
                "In a complaint filed on Tuesday, the Oskel fishermen's union alleged that the refinery dumped acid into "
                "Lune Bay. Oskel Refining did not return calls.",
            ),
            Printed(
                "Morning Tessel",
                "2025-06-19",
                "Comment: After Lune Bay",
                "The poisoning of Lune Bay must have consequences, and soon. A fine will not do.",
            ),
        ),
    ),
    Alleged(
        name="accused, and denied",
        words="selling council flats in Dravik to his cousins",
        by=("Corbal",),
        about="Dravik",
        denied_by="Osric",
        reports=(
            Printed(
                "Eastern Ledger",
                "2025-06-23",
                "Deputy and mayor at odds over flats in Dravik",
                "Opposition deputy Ines Corbal accused the mayor of selling council flats in Dravik to his cousins. "
                "Mayor Pell Osric denied it.",
            ),
        ),
    ),
    Alleged(
        name="a headline drops who says so",
        words="killed four patients with insulin",
        by=("prosecutors", "Prosecutors"),
        about="Belmarrow",
        unanswered="would not comment",
        reports=(
            Printed(
                "Daily Pennant",
                "2025-06-27",
                "Belmarrow nurses killed patients",
                "Nurses at the Belmarrow ward killed four patients with insulin, prosecutors claim. The hospital said it "
                "would not comment on a running case.",
            ),
        ),
    ),
    Alleged(
        name="villagers to a mission",
        words="militiamen burned the mosque in Teshka",
        by=("illagers",),
        about="Teshka",
        unanswered="could not be reached",
        reports=(
            Printed(
                "Brindle Wire",
                "2025-06-30",
                "Mosque in Teshka: what villagers say",
                "Villagers told the monitoring mission Clearwater that militiamen burned the mosque in Teshka on Friday. "
                "The militia could not be reached.",
            ),
        ),
    ),
)

APART = (
    Apart(
        name="an anniversary and a new strike",
        words="killed 17 people on Friday",
        other="wounded 17",
        about="Korvat",
        reports=(
            Printed(
                "Brindle Wire",
                "2024-05-03",
                "Shells hit Korvat market",
                "Shelling of the Korvat market killed 17 people on Friday, mayor Anna Brusk said.",
            ),
            Printed(
                "Eastern Ledger",
                "2025-05-03",
                "Korvat marks its dead as a new strike falls",
                "Korvat on Saturday marked the shelling of its market that killed 17 people a year ago. A new strike on "
                "Saturday wounded 17 people, mayor Anna Brusk said.",
            ),
        ),
    ),
    Apart(
        name="a crash and a landslide",
        words="A bus crash near Ludmere killed 12 people",
        other="A landslide near Ludmere killed 12 people",
        about="Ludmere",
        reports=(
            Printed(
                "Coast Gazette",
                "2025-02-10",
                "Bus crash near Ludmere",
                "A bus crash near Ludmere killed 12 people on Monday, police said.",
            ),
            Printed(
                "Brindle Wire",
                "2025-02-17",
                "Landslide near Ludmere",
                "A landslide near Ludmere killed 12 people on Monday, the rescue service said.",
            ),
        ),
    ),
    Apart(
        name="hurt, and dismissed a year on",
        words="injured 23 workers",
        other="23 workers had been dismissed",
        about="Ostmoor",
        reports=(
            Printed(
                "Eastern Ledger",
                "2023-11-02",
                "Fire at the Ostmoor mill",
                "A fire at the Ostmoor mill on Thursday injured 23 workers, the fire brigade said.",
            ),
            Printed(
                "Coast Gazette",
                "2024-11-02",
                "Ostmoor mill sheds staff",
                "A year after the fire at the Ostmoor mill, its owner said 23 workers had been dismissed.",
            ),
        ),
    ),
    Apart(
        name="two avalanches",
        words="An avalanche above Pellin buried eight skiers on Tuesday",
        other="buried eight skiers on Thursday",
        about="Pellin",
        reports=(
            Printed(
                "Brindle Wire",
                "2025-01-14",
                "Avalanche above Pellin",
                "An avalanche above Pellin buried eight skiers on Tuesday, mountain rescuers said.",
            ),
            Printed(
                "Coast Gazette",
                "2025-03-20",
                "Second avalanche above Pellin",
                "An avalanche above Pellin buried eight skiers on Thursday, police said, two months after another there.",
            ),
        ),
    ),
    Apart(
        name="two nights of one bulletin",
        words="it shot down 31 drones over Navar on Monday night",
        other="it shot down 31 drones over Navar on Tuesday night",
        about="Navar",
        reports=(
            Printed(
                "Brindle Wire",
                "2025-07-01",
                "Drones over Navar",
                "The air force said it shot down 31 drones over Navar on Monday night.",
            ),
            Printed(
                "Brindle Wire",
                "2025-07-09",
                "More drones over Navar",
                "The air force said it shot down 31 drones over Navar on Tuesday night.",
            ),
        ),
    ),
    Apart(
        name="a ferry remembered",
        words="44 people drowned",
        other="44 pilgrims",
        about="Cape Orrin",
        reports=(
            Printed(
                "Coast Gazette",
                "2015-08-10",
                "Ferry sinks off Cape Orrin",
                "A ferry sank off Cape Orrin on Sunday and 44 people drowned, the coast guard said.",
            ),
            Printed(
                "Coast Gazette",
                "2025-08-10",
                "Ten years on at Cape Orrin",
                "Ten years after a ferry sank off Cape Orrin, the bishop said 44 pilgrims had walked to the shore.",
            ),
        ),
    ),
)
