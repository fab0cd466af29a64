"""Attribution by dependency rules: who says what, found in a parse."""

from sayso.model.parse import Parse
from sayso.model.statement import Attribution


class RuleAttributor:
    """Finds attribution relations by rules over the dependency parse."""

    name = "rules"

    def attribute(self, parse: Parse) -> tuple[Attribution, ...]:
        """Relations in text order of their contents."""
        del parse
        return ()
