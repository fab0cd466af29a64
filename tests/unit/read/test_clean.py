"""Cleaning: notices go, sentences stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.read.clean import clean, is_notice, tidy

STORY = "The mayor, Lene Dahl, said forty people were hurt.\n\nThe market will stay shut until Friday."

NOTICES = """
Stay updated
ADVERTISEMENT
Read more »
Share this article
Campaign Action
Follow us on social media
and support our work
Related: How the market came to be built
RELATED STORY: What the council knew about the wiring
READ ALSO | The night the ferry sank
From the archive: Old fires, New bells
The Tidings brings you the best of the week on the harbour, straight to your inbox.
Sign up for our newsletter.
Subscribe now for full access.
Support our journalism with a monthly gift.
Home | News | Sport | Weather
Harbour Institute events
© 2026 The Sarn Post. All rights reserved.
Photo: Anna Berg / Getty Images
5 min read
The views expressed in this column are those of the author and do not reflect the position of the institute.
Tags: fire, market, Ostermark
""".strip().split("\n")

SENTENCES = """
Share prices fell after the fire.
“Follow us,” the soldier said.
Read more slowly, the teacher told the class.
The newsletter was printed in secret, Dahl said.
He said the leaflets were delivered straight to your inbox whether you wanted them or not.
The views expressed by the minister on Friday angered the farmers, she said.
Related charges were dropped.
Print shops closed.
Comments by the minister drew anger.
Photos showed the burned roof.
The events of May
Killed in the events
Copyright law was not on the agenda.
Subscribers to the paper were told on Monday.
Advertisement spending fell by half.
About 40 people were hurt.
It's how they have lost over 5,000 men
Anna Berg is a nurse at the hospital.
[Note: maps were not available at the time of writing.]
Gen. Roe: So, you are asking what I think?
Q: And the bridge?
""".strip().split("\n")


@pytest.mark.parametrize("line", NOTICES)
def test_notices_go(line: str) -> None:
    cleaned = clean(f"{STORY}\n\n{line}")
    assert cleaned.text == STORY
    assert cleaned.dropped == (line,)


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_stay(line: str) -> None:
    text = f"{STORY}\n\n{line}\n\nThe fire was out by dawn."
    assert clean(text).text == text
    assert clean(f"{STORY}\n\n{line}").text == f"{STORY}\n\n{line}"


TAILS = {
    "bio": "Anna Berg is a fellow at the Harbour Institute.",
    "bio with a comma": "Dr Anna Berg, a lecturer at Sarn College, is a writer on ports.",
    "bio, disclaimer, mission": "Anna Berg is a fellow at the Harbour Institute.\nFurther reading\nA port without ships\n"
    "The views expressed here are solely those of the author.\nThe institute’s mission is to study ports.\n"
    "Follow us on social media\nand support our work",
    "contact": "Anna Berg is a reporter at the Post.\n\nShe can be reached at berg@post.example.",
    "comments": "3 comments\n\nTerrible news.\n\nMy aunt lives there.",
    "teasers": "Most read\nFerry sinks off Sela\nWhat the council knew",
}


@pytest.mark.parametrize("name", [name for name in TAILS if "comma" not in name])
def test_tails_go(name: str) -> None:
    assert clean(f"{STORY}\n\n{TAILS[name]}").text == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Lene Dahl is a reporter turned mayor who has run the town since 2019.",  # she is in the story
        "The institute’s mission is to study ports.",  # no other notice beside it
        "Rescue workers is what people call them.",
    ],
)
def test_the_last_paragraph_stays(line: str) -> None:
    text = f"{STORY}\n\n{line}"
    assert clean(text).text == text


def test_a_byline_makes_a_note_of_any_trade() -> None:
    text = f"{STORY}\n\nAnna Berg’s last book was Against Umbrellas."
    assert clean(text, ("Anna Berg",)).text == STORY
    assert clean(text).text == text


def test_a_text_of_notices_alone_keeps_its_notes() -> None:
    assert clean("Anna Berg is a reporter at the Post.").text == "Anna Berg is a reporter at the Post."


def test_tidy_leaves_one_kind_of_line_break_and_blank() -> None:
    assert tidy("\ufeffA\u00a0b\r\nc\u2028d \t e\u200b\n\n\n\nf\n") == "A b\nc\nd e\n\nf"


@given(st.text(alphabet=st.sampled_from("ab .\n|:“A"), max_size=200))
def test_cleaning_only_takes_whole_lines_away(text: str) -> None:
    tidied = tidy(text)
    cleaned = clean(tidied)
    kept = [line for line in cleaned.text.split("\n") if line]
    assert sorted([*kept, *cleaned.dropped]) == sorted(line for line in tidied.split("\n") if line)


@given(st.text(max_size=300))
def test_tidying_again_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


def test_a_notice_is_told_from_prose_by_its_whole_line() -> None:
    assert is_notice("Subscribe")
    assert not is_notice("Subscribe to the theory and you must accept its end.")
