"""Scene: what grouping statements knows besides their words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sayso.link.assertions import FAR, is_name
from sayso.link.judged import Constraints
from sayso.link.said import Said
from sayso.model.link import Speaker


@dataclass(frozen=True, slots=True)
class Scene:
    """What grouping knows besides the words: stories, speakers, and what people judged."""

    story: Mapping[str, str]
    speakers: Mapping[str, Speaker]
    judged: Constraints
    quoted: Mapping[str, str] = field(default_factory=dict)
    """Words quoted for a denial or refusal → that denial."""

    def origin(self, one: Said) -> str | None:
        """The key of who it rests on: the party cited, else the speaker; None where nobody is named."""
        voice = self.speakers[one.id]
        return voice.cites or voice.key

    def origins(self, ones: Iterable[Said]) -> set[str]:
        """Keys of those who are named as speaking, or as being cited."""
        return {key for one in ones if (key := self.origin(one))}

    def are_together(self, one: Said, other: Said) -> bool:
        """True where their reports tell one story."""
        return self.story[one.report.id] == self.story[other.report.id]

    def are_near(self, one: Said, other: Said) -> bool:
        """True in one story, and in two within days of each other that rest on one origin or speak beside one name."""
        if self.are_together(one, other):
            return True
        tied = bool(self.origins([one]) & self.origins([other])) or any(map(is_name, one.around & other.around))
        return tied and days_between(one, other) <= FAR


def days_between(one: Said, other: Said) -> int:
    """Days between two publications; none where one is not dated."""
    return abs(one.day - other.day) if one.day is not None and other.day is not None else 0
