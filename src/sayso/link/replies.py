"""Replies: which claim a denial, a refusal, an admission or a withdrawal is about.

A logistic regression over signs that a person can read, each of the reply and the statement answered alone. Weights
are frozen; `training/reply_weights.py` fits them.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sayso.link.antecedents import DOING, POINTING
from sayso.link.assertions import ACCUSING, COMMENTING, OWN_DEED, is_name
from sayso.link.rarity import total
from sayso.link.said import ACTS, RESPONSES, Said
from sayso.link.scene import Scene
from sayso.model.bounds import written
from sayso.model.moment import moment
from sayso.model.terms import terms

WEIGHTS: Final[Mapping[str, float]] = {
    "always": -4.95,
    "its words": 1.89,
    "words shared": 1.47,
    "words before it": 0.67,
    "words beside it": 1.33,
    "the party": 0.99,
    "right before": 0.19,
    "an accusation": 1.05,
    "negated": 0.06,
    "takes back its own": 0.23,
    "somebody's words": 1.27,
    "one number": 0.77,
    "number on one side": -1.06,
}
"""What each sign adds to the log odds that the one is about the other."""
ATTACHED: Final = 0.28
"""Probability from which a denial or a withdrawal is joined to a claim."""
OWNED: Final = 0.5
"""The same for an admission: joined to the wrong claim it would be an origin too many."""
REACH: Final = 400
MONTH: Final = 31
TELLING: Final = 1.2
SHORT: Final = 5.0
"""Rarity that a statement is given at least: of a short one all words soon stand beside anything."""
NEIGHBOURS: Final = 40
"""Statements under one stem that are tried, nearest in time first."""
OFFICES: Final = frozenset(terms("minister spokesman spokeswoman chief director head leader chairman the ministry"))


def signs(reply: Said, claim: Said, scene: Scene) -> dict[str, float]:
    """What speaks for the reply's being about the claim's statement, each mostly between 0 and 1."""
    deed = frozenset(stem for stem in reply.stems if not stem[0].isdigit()) - COMMENTING - POINTING
    both = deed & claim.stems
    plain = frozenset(stem for stem in both if stem not in reply.names and not is_name(stem))
    whole = frozenset(stem for stem in deed if not is_name(stem))
    before = (reply.background - reply.stems) & claim.stems
    gap = reply.statement.content.start - claim.statement.content.end
    origin = scene.origin(reply)
    stance = reply.statement.stance
    return {
        "always": 1.0,
        "its words": total(plain) / max(2.0, total(whole)),
        "words shared": min(1.5, total(both) / 4),
        "words before it": min(1.0, total(before) / max(SHORT, claim.weight)),
        "words beside it": min(1.0, total(reply.around & claim.stems) / max(SHORT, claim.weight)),
        "the party": float(bool(_party(reply, scene) & claim.stems)),
        "right before": float(reply.report.id == claim.report.id and 0 <= gap <= REACH),
        "an accusation": float(claim.statement.stance in ACCUSING),
        "negated": float(reply.statement.negated != claim.statement.negated),
        "takes back its own": float(stance == "withdraws" and origin is not None and origin == scene.origin(claim)),
        "somebody's words": float(claim.statement.voice == "attributed"),
        "one number": float(_share_a_number(reply, claim)),
        "number on one side": float(bool(claim.figures) and not reply.figures),
    }


def _party(reply: Said, scene: Scene) -> frozenset[str]:
    """Stems of who replies and of the body they speak for."""
    source, voice = reply.statement.source, scene.speakers[reply.id]
    words = (source.name, source.affiliation, source.text) if source else ()
    return frozenset(terms(" ".join(filter(None, (*words, voice.family))))) - OFFICES


def _share_a_number(one: Said, other: Said) -> bool:
    mine = {written(f) for f in one.figures if not f.vague}
    return bool(mine & {written(f) for f in other.figures if not f.vague} - {None})


def probability(reply: Said, claim: Said, scene: Scene) -> float:
    """How likely the reply is about what the statement says."""
    odds = sum(WEIGHTS.get(name, 0.0) * value for name, value in sorted(signs(reply, claim, scene).items()))
    return 1 / (1 + math.exp(-odds))


def may_answer(reply: Said, claim: Said, scene: Scene) -> bool:
    """False for what was said later, long ago, or by the denier itself, and for a number that an admission does not give."""
    if claim.statement.stance in ACTS or claim.statement.is_question or claim.statement.content.field != "text":
        return False
    if reply.day is not None and claim.day is not None and not 0 <= reply.day - claim.day <= MONTH:
        return False
    if reply.report.id != claim.report.id and moment(claim.report.published) > moment(reply.report.published):
        return False
    if reply.statement.stance == "acknowledges" and claim.figures and not _share_a_number(reply, claim):
        return False
    if reply.statement.stance in RESPONSES:
        origin = scene.origin(reply)
        return origin is None or origin != scene.origin(claim)
    return True


def answered(replies: Iterable[Said], claims: Iterable[Said], scene: Scene) -> dict[str, str]:
    """Each reply with the statement that it is most likely about, where that is likely enough."""
    index, kept = _Index(claims), tuple(replies)
    best: dict[str, tuple[float, str]] = {}
    for reply in sorted(kept, key=lambda r: r.id):
        tried = [c for c in index.near(reply) if may_answer(reply, c, scene)]
        best[reply.id] = max(((probability(reply, c, scene), c.id) for c in tried), default=(0.0, ""))
    for quoted, reply_ in sorted(scene.quoted.items()):
        if quoted in best and reply_ in best:
            best[quoted] = best[reply_] = max(best[quoted], best[reply_])
    owned = {r.id for r in kept if r.statement.stance == "acknowledges"}
    return {r: claim for r, (p, claim) in best.items() if p >= (OWNED if r in owned else ATTACHED)}


def accused_of(reply: Said, claims: Iterable[Said], scene: Scene) -> list[str]:
    """The statements by others that name the party which denies a deed or its part in one: "denied shelling the town"."""
    own = OWN_DEED.match(reply.statement.content.text) or reply.stems & DOING
    if reply.statement.stance not in ("denies", "disputes") or not own:
        return []
    party = _party(reply, scene)
    return [
        c.id
        for c in claims
        if c.statement.voice == "attributed"
        and party & c.names
        and may_answer(reply, c, scene)
        and scene.are_near(reply, c)
        and not c.statement.negated
    ]


class _Index:
    """Statements by report and by telling stem."""

    def __init__(self, statements: Iterable[Said]) -> None:
        self.by_report: dict[str, list[Said]] = defaultdict(list)
        self.by_stem: dict[str, list[Said]] = defaultdict(list)
        for one in statements:
            self.by_report[one.report.id].append(one)
            for stem in one.stems:
                self.by_stem[stem].append(one)

    def near(self, reply: Said) -> list[Said]:
        """Those of the same report, and for each telling stem the nearest in time."""
        held = {one.id: one for one in self.by_report[reply.report.id]}
        for stem in sorted(reply.stems | (_bare(reply) & reply.background)):
            if total((stem,)) >= TELLING:
                held |= {one.id: one for one in _nearest(self.by_stem.get(stem, ()), reply)}
        return [held[key] for key in sorted(held)]


def _bare(reply: Said) -> frozenset[str]:
    return reply.background if len(reply.stems - POINTING) <= 1 else frozenset()


def _nearest(statements: Sequence[Said], reply: Said) -> Sequence[Said]:
    if len(statements) <= NEIGHBOURS:
        return statements
    return sorted(statements, key=lambda s: (abs((s.day or 0) - (reply.day or 0)), s.id))[:NEIGHBOURS]
