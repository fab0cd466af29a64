"""Settings in the environment: lists, and the comma that belongs to a part."""

from pathlib import Path

import pytest

from sayso.config import load_config


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a@x.example=one", ("a@x.example=one",)),
        ("a@x.example=one,b@x.example=two", ("a@x.example=one", "b@x.example=two")),
        (r"a@x.example=one\,two, b@x.example=three", ("a@x.example=one,two", "b@x.example=three")),
        (r"a@x.example=back\slash", (r"a@x.example=back\slash",)),
        ("", ()),
    ],
)
def test_a_list_in_the_environment(
    written: str, read: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAYSO_MAILBOX_PASSWORDS", written)
    assert load_config(None).mailbox_passwords == read
