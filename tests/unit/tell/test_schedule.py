"""Issues are due in the morning where the reader is: through summer time, on both sides of the date line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.mailing import Edition
from sayso.tell.mail_address import mail_address, mailbox_parts
from sayso.tell.schedule import is_spaced, is_zone, later, latest_slot


@pytest.mark.parametrize(
    ("edition", "zone", "now", "at", "before"),
    [
        ("twice_weekly", "Europe/Oslo", "2026-03-13T05:59:59+00:00", "2026-03-10T06:00", "2026-03-06T06:00"),
        ("twice_weekly", "Europe/Oslo", "2026-03-13T06:00:00+00:00", "2026-03-13T06:00", "2026-03-10T06:00"),
        ("daily", "Europe/Oslo", "2026-03-29T05:00:00+00:00", "2026-03-29T05:00", "2026-03-28T06:00"),
        ("daily", "Pacific/Kiritimati", "2026-03-12T17:00:00+00:00", "2026-03-12T17:00", "2026-03-11T17:00"),
        ("daily", "Pacific/Niue", "2026-03-12T17:59:00+00:00", "2026-03-11T18:00", "2026-03-10T18:00"),
        ("weekly", "America/Lima", "2026-03-16T23:00:00+00:00", "2026-03-10T12:00", "2026-03-03T12:00"),
        ("weekly", "Asia/Kathmandu", "2026-03-17T01:15:00+00:00", "2026-03-17T01:15", "2026-03-10T01:15"),
    ],
)
def test_the_last_slot_that_has_come(edition: Edition, zone: str, now: str, at: str, before: str) -> None:
    slot = latest_slot(edition, zone, now)
    assert slot is not None
    assert (slot.at, slot.before) == (f"{at}:00+00:00", f"{before}:00+00:00")


def test_on_change_has_no_slots_and_keeps_its_distance() -> None:
    assert latest_slot("on_change", "UTC", "2026-03-13T06:00:00+00:00") is None
    assert not is_spaced("2026-03-13T06:00:00+00:00", "2026-03-13T06:59:59+00:00")
    assert is_spaced("2026-03-13T06:00:00+00:00", "2026-03-13T07:00:00+00:00")


@given(
    st.sampled_from(["twice_weekly", "daily", "weekly"]),
    st.sampled_from(["UTC", "Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca"]),
    st.datetimes().filter(lambda at: 1990 < at.year < 2037),
)
def test_a_slot_never_lies_ahead_and_the_next_second_keeps_it_or_moves_on(
    edition: Edition, zone: str, at: object
) -> None:
    now = f"{at:%Y-%m-%dT%H:%M:%S}+00:00"
    slot, next_one = latest_slot(edition, zone, now), latest_slot(edition, zone, later(now, 1))
    assert slot
    assert next_one
    assert slot.before < slot.at <= now
    assert next_one == slot or next_one.before == slot.at


@pytest.mark.parametrize(
    "name", ["", "..", "../etc/passwd", "/etc/localtime", "Europe", "x\x00y", "A" * 300, "Mars/Olympus"]
)
def test_what_is_no_zone(name: str) -> None:
    assert not is_zone(name)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (" Ada.B+c@Bücher.example ", "Ada.B+c@xn--bcher-kva.example"),
        ("a@localhost", "a@localhost"),
        ("a@b", None),
        ("a@b..c", None),
        ("a b@c.d", None),
        ("@x.y", None),
        ("a@-x.y", None),
        ('"a b"@c.d', None),
        ("a\u202e@c.d", None),
        ("a@c.d\r\nBcc: e@f.g", None),
        ("x" * 65 + "@a.b", None),
    ],
)
def test_mail_addresses(written: str, found: str | None) -> None:
    assert mail_address(written) == found


def test_mailboxes() -> None:
    assert mailbox_parts('"The Desk" <a@b.example>') == ("The Desk", "a@b.example")
    assert mailbox_parts("a@b.example") == ("", "a@b.example")
    assert mailbox_parts("x\r\nBcc: y <a@b.example>") is None
