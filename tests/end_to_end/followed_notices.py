"""Withdrawn stories, to be followed to the screen and the mail: each was carried by a digest before its notice came."""

from tests.end_to_end.followed_cases import Printed, TakenBack

MARRICK = (
    "Rebel commander Tov Marrick has been captured near Sollen, the defence ministry said in a statement on Monday. "
    "He was taken with two of his guards and is being held in the capital. The ministry gave no pictures. "
    "Marrick has led the rebels of the north since the spring and was last seen in the town a week ago."
)
ARVEL = (
    "The road bridge at Arvel collapsed under a goods train on Wednesday, the transport ministry said. "
    "Eleven wagons fell into the river and the line to the coast will be closed for a month, according to the ministry. "
    "Divers were on their way to the place in the evening, and trains were turned back at the border."
)
TAKEN_BACK = (
    TakenBack(
        name="an agency kills its story",
        words="Tov Marrick has been captured near Sollen",
        about="Marrick",
        notice_by="Quill Agency",
        said_by="defence ministry",
        reports=(
            Printed("Quill Agency", "2025-09-01T09:00:00+00:00", "Rebel commander Marrick captured", MARRICK),
            Printed("Daily Pennant", "2025-09-01T11:00:00+00:00", "Marrick captured", f"(Quill Agency) - {MARRICK}"),
            Printed("Coast Gazette", "2025-09-01T12:00:00+00:00", "Army takes Marrick", MARRICK),
        ),
        notice=Printed(
            "Quill Agency",
            "2025-09-02T08:00:00+00:00",
            "KILL: Rebel commander Marrick captured",
            "KILL: withdraw the story saying rebel commander Tov Marrick has been captured near Sollen. The statement it "
            "quoted was fabricated. Editors are asked not to use it.",
        ),
        late=(Printed("Morning Tessel", "2025-09-03T07:00:00+00:00", "Marrick in army hands", MARRICK),),
    ),
    TakenBack(
        name="a paper retracts",
        words="the mayor of Lindow, Carla Voss, had been arrested",
        about="Lindow",
        notice_by="Esk Courier",
        said_by="Police",
        reports=(
            Printed(
                "Esk Courier",
                "2025-09-04T06:00:00+00:00",
                "Mayor of Lindow arrested",
                "Police said on Thursday that the mayor of Lindow, Carla Voss, had been arrested at her home. "
                "She is said to have taken money from a builder.",
            ),
        ),
        notice=Printed(
            "Esk Courier",
            "2025-09-06T06:00:00+00:00",
            "Retraction: Mayor of Lindow arrested",
            'The Esk Courier has withdrawn its article "Mayor of Lindow arrested", published on 4 September, which said '
            "the mayor of Lindow, Carla Voss, had been arrested. The article relied on a forged document.",
        ),
    ),
    TakenBack(
        name="a mandatory kill with a late reprint",
        words="The road bridge at Arvel collapsed under a goods train",
        about="Arvel",
        notice_by="Quill Agency",
        said_by="transport ministry",
        reports=(
            Printed("Quill Agency", "2025-09-10T15:00:00+00:00", "Bridge at Arvel collapses", ARVEL),
            Printed("Eastern Ledger", "2025-09-10T17:00:00+00:00", "Bridge falls at Arvel", ARVEL),
        ),
        notice=Printed(
            "Quill Agency",
            "2025-09-10T20:00:00+00:00",
            "MANDATORY KILL: Bridge at Arvel collapses",
            "MANDATORY KILL. Editors: do not use the story Bridge at Arvel collapses. The transport ministry says it issued "
            "no such statement.",
        ),
        late=(Printed("Daily Pennant", "2025-09-11T06:00:00+00:00", "Train in the river at Arvel", ARVEL),),
    ),
    TakenBack(
        name="a notice under a headline of withdrawal",
        words="the Sabel dam would be opened at noon",
        about="Sabel",
        notice_by="Coast Gazette",
        said_by="water board",
        reports=(
            Printed(
                "Coast Gazette",
                "2025-09-15T06:00:00+00:00",
                "Sabel dam to be opened",
                "The water board said on Monday the Sabel dam would be opened at noon and told people to leave the valley.",
            ),
        ),
        notice=Printed(
            "Coast Gazette",
            "2025-09-15T10:00:00+00:00",
            "Withdrawn: Sabel dam to be opened",
            "This newspaper withdraws its report that the Sabel dam would be opened at noon. The message attributed to the "
            "water board did not come from it. We apologise.",
        ),
    ),
    TakenBack(
        name="an article retracted by its editors",
        words="the vaccine sent to Hopley was spoiled",
        about="Hopley",
        notice_by="Morning Tessel",
        said_by="Renn",
        reports=(
            Printed(
                "Morning Tessel",
                "2025-09-20T06:00:00+00:00",
                "Vaccine sent to Hopley was spoiled, doctor says",
                "Doctor Edda Renn said the vaccine sent to Hopley was spoiled. She had seen the boxes on Friday, she said.",
            ),
        ),
        notice=Printed(
            "Morning Tessel",
            "2025-09-22T06:00:00+00:00",
            "Retraction",
            'We have retracted the article "Vaccine sent to Hopley was spoiled, doctor says" of 20 September. No doctor of '
            "that name works there.",
        ),
    ),
)
