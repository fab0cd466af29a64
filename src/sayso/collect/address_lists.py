"""Lists of addresses: a text with one a line; lines that begin with # are remarks."""

from sayso.collect.addresses import is_web
from sayso.model.report import Declared
from sayso.model.watched import Entry, Listing

MOST = 5_000


def read_address_list(body: bytes) -> Listing:
    """The addresses of a list. Lines that are none are counted in `problem`; the others are entries all the same."""
    written = body.decode("utf-8-sig", "replace").split("\n")
    lines = [line.strip() for line in written if line.strip() and not line.strip().startswith("#")]
    named = [line for line in lines if is_web(line)]
    return Listing(
        entries=tuple(Entry(input_id=url, url=url, declared=Declared(url=url)) for url in dict.fromkeys(named[:MOST])),
        problem=_problem(len(lines), len(named)),
    )


def _problem(lines: int, named: int) -> tuple[str, str] | None:
    if not lines:
        return "empty", "a list without addresses (write one web address a line)"
    if named > MOST:
        return "too_large", f"more than {MOST} addresses (split the list)"
    if named < lines:
        return (
            "not_well_formed",
            f"{lines - named} lines are no web addresses (write one a line, with http:// or https://)",
        )
    return None
