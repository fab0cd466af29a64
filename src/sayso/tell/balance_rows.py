"""Balance rows: what a balance counts, in the desk's few words."""

from sayso.model.balance import Definition
from sayso.tell.phrases import day


def counted_words(definition: Definition) -> str:
    """`killed, civilians, of Vostria, since 1 March 2026`: every part that the words themselves give."""
    what = definition.counted or (definition.category or "not categorised")
    parts = [what if definition.unit in ("count", "fraction") else f"{what} ({definition.unit})"]
    parts += [f"({' and '.join(definition.includes)})"] if definition.includes else []
    parts += ["civilians"] if definition.civilian else []
    parts += [f"of {definition.of}"] if definition.of else []
    parts += [f"since {day(definition.since)}"] if definition.since else []
    return ", ".join(parts)
