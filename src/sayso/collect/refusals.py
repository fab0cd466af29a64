"""Why bytes could not be had, one class per stable code."""

from sayso.errors import CollectError


class RefusedAddressError(CollectError):
    """The address is no web address, or leads to a machine that is not on the public net."""

    code = "refused_address"


class TooLargeError(CollectError):
    """The body is over the limit."""

    code = "too_large"


class TimeoutReachedError(CollectError):
    """The server took too long."""

    code = "timeout"


class UnreachableError(CollectError):
    """The host has no address, refuses the connection, or breaks it."""

    code = "unreachable"


class CertificateError(CollectError):
    """The server cannot prove that it is the host asked for."""

    code = "certificate"


class HttpStatusError(CollectError):
    """The server answered with an error."""

    code = "http_status"


class PageNotFoundError(CollectError):
    """The server knows no such page."""

    code = "not_found"


class TruncatedError(CollectError):
    """The answer broke off before its end."""

    code = "truncated"


class UnsupportedError(CollectError):
    """The answer is of a kind or in a compression that is not read."""

    code = "unsupported"
