"""Why a capture could not be read, one class per stable code."""

from sayso.errors import ReadError


class EmptyTextError(ReadError):
    """Nothing to read is left: no bytes, white space alone, or a page without an article."""

    code = "empty"


class BadEncodingError(ReadError):
    """The bytes are text in no encoding that we know."""

    code = "bad_encoding"
