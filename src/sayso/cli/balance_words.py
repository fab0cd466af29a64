"""A balance as a person reads it on a terminal: the totals by date, then rates, implications and corrections."""

from sayso.cli.words import block, paragraph
from sayso.model.balance import Balance, RunningTotal
from sayso.tell.balance_rows import counted_words
from sayso.tell.phrases import bounds, day
from sayso.tell.plain import quoted

INDENT = "    "


def balance_lines(balance: Balance) -> str:
    """A balance: who and what, then a line for each total, rate, implication and correction."""
    head = block(f"{balance.source}: {counted_words(balance.definition)}", *map(_total, balance.totals))
    sections = (
        ("Daily rates", [rate.why for rate in balance.rates]),
        ("What follows", [implied.why for implied in balance.implied]),
        ("Corrections", [correction.why for correction in balance.corrections]),
    )
    return "\n".join([head, *(_section(title, lines) for title, lines in sections if lines)])


def _total(total: RunningTotal) -> str:
    again = f" · given again {total.repeats} times" if total.repeats > 1 else " · given again" * total.repeats
    return f"{day(total.on)}: {quoted(total.figure.figure.text)} ({bounds(total.figure.figure)}){again}"


def _section(title: str, lines: list[str]) -> str:
    return "\n".join([paragraph(f"{title}:"), *(paragraph(line, INDENT) for line in lines)])
