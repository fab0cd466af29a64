"""Mails on this machine: .eml files, mbox files and Maildirs, a mail an item; nothing is moved or marked."""

import mailbox
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.collect.found import Desk
from sayso.collect.inputs import collect
from sayso.collect.mails import from_mbox
from sayso.model.report import Capture, Declared, Failure
from tests.cost import assert_linear


def desk(max_bytes: int = 10_000) -> Desk:
    return Desk(Declared(), verbatim=False, now=lambda: "2026-05-05T00:00:00+00:00", max_bytes=max_bytes)


def mail(number: int, words: str = "Forty people were hurt.") -> bytes:
    return f"From: a@post.example\nMessage-ID: <m{number}@post.example>\n\n{words}\n".encode()


def items(path: Path, max_bytes: int = 10_000) -> list[Capture | Failure]:
    def no_fetch(url: str) -> object:
        raise AssertionError(url)

    found = collect(
        [str(path)],
        Declared(),
        verbatim=False,
        now=lambda: "2026-05-05T00:00:00+00:00",
        max_bytes=max_bytes,
        fetch=no_fetch,  # type: ignore[arg-type]  # never called
    )
    return list(found)


def bodies(found: list[Capture | Failure]) -> list[bytes]:
    assert all(isinstance(item, Capture) and item.media_type == "message/rfc822" for item in found), found
    return [item.body for item in found if isinstance(item, Capture)]


def test_one_mail_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail(1))
    assert bodies(items(path)) == [mail(1)]


@pytest.mark.parametrize("name", ["box.mbox", "inbox", "INBOX.sbd"])
def test_an_mbox_by_its_name_or_its_first_words(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    lines = b"".join(b"From a Mon May  4 10:00:00 2026\n" + mail(n) + b"\n" for n in range(3))
    path.write_bytes(lines)
    found = items(path)
    assert [item.input_id for item in found] == [f"{path}#m{n}@post.example" for n in range(3)]
    assert [body.strip() for body in bodies(found)] == [mail(n).strip() for n in range(3)]


def test_a_line_that_begins_like_a_mail_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    path.write_bytes(
        b"From a\n" + mail(1, "He came.\nFrom here he left.\n\n>From now on, no.") + b"\nFrom b\n" + mail(2)
    )
    first, second = bodies(items(path))
    assert b"\nFrom here he left.\n\nFrom now on, no." in first
    assert second == mail(2)


def test_a_mail_over_the_limit_harms_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    parts = [mail(1), mail(2, "long " * 5_000), mail(3)]
    path.write_bytes(b"\n".join(b"From x\n" + part for part in parts))
    codes = [item.code if isinstance(item, Failure) else item.input_id for item in items(path)]
    assert codes == [f"{path}#m1@post.example", "too_large", f"{path}#m3@post.example"]


def test_a_maildir_is_left_as_it_is(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    for number in range(3):
        box.add(mail(number))
    (tmp_path / "box" / "new" / "link").symlink_to("/etc/passwd")
    (tmp_path / "box" / "tmp" / "half").write_bytes(mail(9))
    before = sorted(tmp_path.rglob("*"))
    assert sorted(bodies(items(tmp_path / "box"))) == [mail(number) for number in range(3)]
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_maildir_says_so(tmp_path: Path) -> None:
    mailbox.Maildir(tmp_path / "box")
    (failure,) = items(tmp_path / "box")
    assert isinstance(failure, Failure)
    assert failure.code == "empty"


@given(
    st.lists(
        st.sampled_from([b"From x\n", b"\n", b"From", b" a\n", b">From b\n", b"Subject: y\n", b"\r\n"]), max_size=40
    )
)
def test_no_line_of_an_mbox_is_lost(tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]) -> None:
    path = tmp_path_factory.mktemp("box") / "a.mbox"
    path.write_bytes(b"".join(lines))
    found = list(from_mbox(path, desk()))
    kept = b"".join(item.body for item in found if isinstance(item, Capture))
    assert kept.count(b"Subject: y") == b"".join(lines).count(b"Subject: y")


def test_cost_grows_with_the_mails(tmp_path: Path) -> None:
    def work_on(count: int) -> Callable[[], object]:
        path = tmp_path / f"{count}.mbox"
        path.write_bytes(b"\n".join(b"From x\n" + mail(n) for n in range(count)))
        return lambda: list(from_mbox(path, desk()))

    assert_linear(work_on, 200, 3_000)
