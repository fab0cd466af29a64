"""Why a capture could not be read, one class per stable code."""

from sayso.errors import ReadError


class EmptyTextError(ReadError):
    """Nothing to read is left: no bytes, white space alone, or a page without an article."""

    code = "empty"


class BadEncodingError(ReadError):
    """The bytes are text in no encoding that we know."""

    code = "bad_encoding"


class PdfError(ReadError):
    """A PDF that is broken."""

    code = "bad_pdf"


class EncryptedError(PdfError):
    """A PDF that asks for a password."""

    code = "encrypted"


class NoTextError(PdfError):
    """A PDF that holds pictures alone."""

    code = "no_text"


class TooMuchError(PdfError):
    """A PDF with more pages, or more to do on them, than any article has."""

    code = "too_large"


class BadMailError(ReadError):
    """A mail that cannot be taken apart, or holds no text."""

    code = "bad_mail"
