"""Bytes to text."""

import pytest

from sayso.model.report import Capture, Declared
from sayso.read.decode import decode, decode_bytes
from sayso.read.failures import BadEncodingError

TEXT = (
    "Gouverneur Søren Dahl: «quarante blessés» à Ostermark, a dit l’élu. Le marché a brûlé; les élèves ont été évacués."
)


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [
        ("utf-8", None),
        ("utf-8-sig", None),
        ("utf-16", None),
        ("cp1252", "cp1252"),
        ("utf-8", "no-such"),
        ("utf-8", "ascii"),
    ],
)
def test_known_encodings(encoding: str, charset: str | None) -> None:
    assert decode_bytes(TEXT.encode(encoding), charset) == TEXT


def test_an_undeclared_western_text_keeps_its_letters() -> None:
    assert "blessés" in decode_bytes((TEXT * 5).encode("cp1252"))


def test_a_cut_sequence_costs_one_character() -> None:
    assert decode_bytes(TEXT.encode() + b"\xc3") == TEXT + "\ufffd"


def test_the_charset_that_a_page_names() -> None:
    page = b'<html><head><meta charset="koi8-r"></head><body>' + "Привет".encode("koi8-r")
    assert decode(_capture(page, "text/html")).endswith("Привет")


def test_noise_is_no_text() -> None:
    with pytest.raises(BadEncodingError, match="UTF-8"):
        decode(_capture(bytes(range(256)) * 20, "text/plain"))


def _capture(body: bytes, media_type: str) -> Capture:
    return Capture(
        input_id="x",
        body=body,
        media_type="text/html" if media_type == "text/html" else "text/plain",
        declared=Declared(),
        collected="2026-05-04T00:00:00+00:00",
        sha256="",
    )
