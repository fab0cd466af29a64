"""Check: one thing that `sayso doctor` looks at, and what it found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was looked at. `problem` null: it is in order."""

    name: str
    problem: str | None = None
    remedy: str | None = None
    """The way out."""
    is_broken: bool = False
    """True: do not rely on it until that is done. False: it works, and wants somebody's attention."""

    def __str__(self) -> str:
        """One line: what, the problem, the way out."""
        if self.problem is None:
            return f"{self.name}: ok"
        return f"{self.name}: {self.problem}" + (f" ({self.remedy})" if self.remedy else "")
