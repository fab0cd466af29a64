"""PDF to a page: the words of its pages in reading order, by pypdf. Nothing in it is run, opened or drawn.

Limits count work, not seconds, so that the same PDF gives the same answer on every machine.
"""

from io import BytesIO
from typing import Any

from sayso.model.report import Capture
from sayso.read.failures import EncryptedError, NoTextError, PdfError, TooMuchError
from sayso.read.page import Page
from sayso.read.pdf_layout import MOST_PIECES, Line, Piece, lines_of_page
from sayso.read.pdf_text import flowing, joined, page_starts, without_furniture
from sayso.read.text import read_text

MOST_PAGES = 1_000
MOST_OPERATIONS = 1_000_000
"""Drawing operations in all; a page of print has a few hundred."""
LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": 8_000_000,
    "lzw_maximum_output_length": 8_000_000,
    "run_length_maximum_output_length": 8_000_000,
    "array_based_stream_maximum_output_length": 8_000_000,
    "stream_decoding_work_maximum_length": 30_000_000,
    "stream_parsing_work_maximum_count": 300_000,
    "xform_maximum_invocations_per_extraction": 500,
    "page_tree_maximum_entries": 20_000,
    "page_tree_maximum_page_entries": 200_000,
    "jbig2dec_binary": None,
}
"""pypdf's own, drawn tighter; no program is called for pictures."""
LONGEST_TITLE = 300


class _SpentError(Exception):
    """The document asks for more work than any article."""


def read_pdf(capture: Capture) -> Page:
    """The text of a PDF with its pages. Raises ReadError: encrypted, no text, too much, or broken."""
    from pypdf import apply_configuration  # noqa: PLC0415 - a fifth of a second that only PDFs need
    from pypdf.errors import DeprecationError, PyPdfError  # noqa: PLC0415 - the same

    item = capture.input_id
    try:
        with apply_configuration(**LIMITS):
            raw, title, partial = _opened(capture)
    except (PyPdfError, DeprecationError, *_BUGS) as error:
        said = f"the PDF is broken in a way that cannot be read: {type(error).__name__}"
        raise PdfError(said, item=item, remedy="print it to a new PDF, or save its text") from error
    if not any(raw) and partial:
        raise TooMuchError(partial, item=item, remedy="print the pages you need to a new PDF, or save their text")
    if not any(raw):
        remedy = "make its text readable (OCR), with ocrmypdf for example, and add that"
        raise NoTextError("a PDF of pictures without text", item=item, remedy=remedy)
    pages = [flowing(lines) for lines in without_furniture(raw)]
    page = read_text(joined(pages), capture.declared.title or title, capture.declared.byline)
    return Page(
        text=page.text,
        title=page.title or title,
        url=page.url,
        outlet=page.outlet,
        byline=page.byline,
        published=page.published,
        published_from=page.published_from,
        modified=page.modified,
        language=page.language,
        form=page.form,
        genre=page.genre,
        dropped=page.dropped,
        partial=partial,
        pages=page_starts(pages, page.text),
    )


_BUGS = (
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RecursionError,
    NotImplementedError,
    EOFError,
    OSError,
    MemoryError,
)
"""What pypdf raises for documents that are broken in ways it does not know."""


def _opened(capture: Capture) -> tuple[list[list[Line]], str | None, str | None]:
    """The lines of each page, the document's title, and which pages cannot be read. The day it was made tells when it was printed, not published."""
    from pypdf import PdfReader  # noqa: PLC0415 - see read_pdf
    from pypdf.errors import DependencyError, DeprecationError, PyPdfError  # noqa: PLC0415 - the same

    reader = PdfReader(BytesIO(capture.body), strict=False)
    try:
        is_closed = reader.is_encrypted and not reader.decrypt("")
    except (DependencyError, NotImplementedError):
        is_closed = True
    if is_closed:
        remedy = "open it with its password and print it to a new PDF"
        raise EncryptedError("the PDF is encrypted", item=capture.input_id, remedy=remedy)
    if len(reader.pages) > MOST_PAGES:
        raise TooMuchError(
            f"more than {MOST_PAGES} pages", item=capture.input_id, remedy="print the pages you need to a new PDF"
        )
    work, pages = _Work(), []
    unread: list[str] = []
    for number, page in enumerate(reader.pages, start=1):
        try:
            pages.append(lines_of_page(work.pieces(page)))
        except (_SpentError, PyPdfError, DeprecationError, *_BUGS):
            pages.append([])
            unread.append(str(number))
    some = ", ".join(unread[:10]) + (" and others" if len(unread) > 10 else "")
    partial = f"of its {len(pages)} pages, these are broken or draw too much to be read: {some}" if unread else None
    return pages, _title(reader), partial


class _Work:
    """Takes the text of pages, as far as the work that they ask for is that of an article."""

    def __init__(self) -> None:
        self._left = MOST_OPERATIONS

    def pieces(self, page: Any) -> list[Piece]:
        """The pieces of text of a page, in the order in which they are drawn."""
        found: list[Piece] = []

        def count(operator: object, operands: object, cm: object, tm: object) -> None:
            del operands, cm, tm
            self._left -= 500 if operator == b"Do" else 1
            if self._left < 0:
                raise _SpentError("its pages draw too much")

        def take(text: str, cm: list[float], tm: list[float], font: object, size: float | None) -> None:
            del font
            if text and len(found) < MOST_PIECES:
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                scale = abs(tm[3] * cm[3]) or abs(tm[0] * cm[0]) or 1.0
                found.append(Piece(text, float(x), float(y), abs(float(size or 0.0)) * scale or 10.0))

        page.extract_text(visitor_operand_before=count, visitor_text=take)
        return found


def _title(reader: Any) -> str | None:
    """The document's own title, where it is one: many are the name of a file or of the program."""
    written = str((reader.metadata or {}).get("/Title", ""))
    words = " ".join(written.replace("\x00", "").split())[:LONGEST_TITLE]
    is_name = "." in words[-5:] or "_" in words or words.lower().startswith(("microsoft word", "untitled", "http"))
    return words if len(words.split()) > 2 and not is_name else None
