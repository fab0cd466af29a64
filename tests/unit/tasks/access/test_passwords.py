"""Passwords: what is refused, what is kept, what fits."""

import pytest
from argon2 import PasswordHasher

from sayso.errors import AccessError
from sayso.tasks.access.accounts import proper_name
from sayso.tasks.access.passwords import Passwords, refuse_weak

QUICK = PasswordHasher(1, 8, 1)


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("tiny gull", "too short"),
        ("x" * 1_001, "too long"),
        ("aaaaaaaaaaaaaaaa", "easy to guess"),
        ("Ada Tolve Ada Tolve", "easy to guess"),
        ("sayso-password", "easy to guess"),
        ("password1234", "easy to guess"),
    ],
)
def test_what_is_easily_guessed_is_refused_without_being_shown(password: str, words: str) -> None:
    with pytest.raises(AccessError, match=words) as refused:
        refuse_weak(password, "Ada Tolve")
    assert password not in str(refused.value)


@pytest.mark.parametrize("password", ["four gulls over the quay", "ключ от северной двери", "aB3$aB3$xyzw!"])
def test_length_is_enough(password: str) -> None:
    refuse_weak(password, "Ada")


def test_only_the_password_fits_its_hash() -> None:
    passwords = Passwords(QUICK)
    kept = passwords.hashed("four gulls over the quay")
    assert "gulls" not in kept
    assert kept != passwords.hashed("four gulls over the quay")
    assert passwords.fits("four gulls over the quay", kept)
    for wrong, against in (("four gulls", kept), ("", kept), ("four gulls over the quay", None), ("x", "no hash")):
        assert not passwords.fits(wrong, against)
    assert not passwords.fits("nobody's password", None)
    assert passwords.fits("caf\u00e9 by the old harbour", passwords.hashed("cafe\u0301 by the old harbour"))
    assert not passwords.fits("\ud800", kept)


def test_a_hash_of_other_parameters_is_outdated() -> None:
    kept = Passwords(QUICK).hashed("four gulls over the quay")
    assert not Passwords(QUICK).is_outdated(kept)
    assert Passwords(PasswordHasher(2, 8, 1)).is_outdated(kept)


@pytest.mark.parametrize(
    ("written", "kept"),
    [("Ada", "Ada"), ("  Ana   Tolve ", "Ana Tolve"), ("o'neill", "o'neill"), ("Łucja", "Łucja"), ("a", "a")],
)
def test_names_are_tidied(written: str, kept: str) -> None:
    assert proper_name(written) == kept


@pytest.mark.parametrize("written", ["", " ", "x" * 65, "-x", "a\x00b", "<b>", "a\u202eb", "a/b", "(not signed in)"])
def test_what_is_no_name_is_refused(written: str) -> None:
    with pytest.raises(AccessError, match="no name"):
        proper_name(written)
