"""Rights: which role each address of the desk and the API needs. An address without a row is nobody's but an admin's.

`tests/end_to_end/test_rights.py` compares these rows with the app's routes, and tries each with every role.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sayso.model.account import Role, may

Need = Role | Literal["anyone"]
API = "/api/v1"


@dataclass(frozen=True, slots=True)
class Right:
    """One row. `path` is written as its route writes it."""

    method: Literal["GET", "POST"]
    path: str
    need: Need
    by_form: bool = True
    """A change has to show the form's token. Without: the address carries a secret of its own, or has no powers."""


def _seen(need: Need, *paths: str) -> tuple[Right, ...]:
    return tuple(Right("GET", path, need) for path in paths)


API_PATHS = (
    *("/openapi.json", "/docs", "/search", "/search/alike", "/counts", "/sources", "/failures", "/judgements"),
    *("/reports", "/reports/{report_id}", "/reports/{report_id}/reading", "/reports/{report_id}/claims"),
    *("/views", "/watchlist"),
    *("/statements", "/figures", "/revisions", "/conflicts", "/why-not", "/caveats", "/forecasts", "/places"),
    *("/balances", "/unsettled"),
    *("/claims", "/claims/{claim_id}", "/claims/{claim_id}/cite", "/claims/{claim_id}/statements"),
    *("/claims/{claim_id}/history", "/claims/{claim_id}/figures", "/claims/{claim_id}/revisions"),
    *("/claims/{claim_id}/conflicts", "/claims/{claim_id}/judgements"),
    *("/stories", "/stories/{story_id}", "/stories/{story_id}/claims", "/stories/{story_id}/timeline"),
    *("/digests", "/digests/{digest_id}"),
)

RIGHTS: tuple[Right, ...] = (
    *_seen("anyone", "/static/{path:path}", "/sign-in"),
    *_seen("anyone", "/metrics"),  # it answers programs on this machine alone, by itself
    Right("POST", "/sign-in", "anyone"),
    # The pages that mails link to: their addresses carry the reader's own secret, and mail programs post to them.
    *_seen("anyone", "/subscribe", "/confirm/{token}/{code}", "/unsubscribe/{token}"),
    Right("POST", "/subscribe", "anyone", by_form=False),
    Right("POST", "/confirm/{token}/{code}", "anyone", by_form=False),
    Right("POST", "/unsubscribe/{token}", "anyone", by_form=False),
    Right("POST", "/unsubscribe/{token}/change", "anyone", by_form=False),
    # What readers see.
    *_seen("reader", "/", "/claims", "/claims/{claim_id}", "/figures", "/stories", "/reports", "/reports/{report_id}"),
    *_seen("reader", "/claims/{claim_id}/pack.wacz"),
    *_seen("reader", "/search", "/digests", "/digests/{digest_id}", "/digests/{digest_id}.txt"),
    *_seen("reader", "/digests/{digest_id}.html", "/digests.atom", "/digests.json"),
    *_seen("reader", "/figures/chart/{figure_id}", "/figures/chart/{figure_id}.svg"),
    *_seen("reader", "/figures/chart/{figure_id}.png", "/timeline.png", "/map.png"),
    *_seen("reader", "/figures/balance"),
    *_seen("reader", "/timeline", "/timeline.svg", "/map", "/map.svg", "/forecasts", "/open", "/sources"),
    *_seen("reader", "/account", "/settings"),
    Right("POST", "/account/password", "reader"),
    Right("POST", "/sign-out", "reader"),
    *_seen("reader", "/watchlist"),
    *(Right("POST", f"/watchlist{change}", "reader") for change in ("", "/remove", "/mails", "/mails/stop")),
    *(Right("POST", f"/views{change}", "reader") for change in ("", "/rename", "/delete")),
    # What analysts change.
    Right("POST", "/claims/{claim_id}/judge", "analyst"),
    # What admins look after.
    *_seen("admin", "/audit", "/accounts"),
    *(Right("POST", f"/accounts{change}", "admin") for change in ("", "/role", "/password", "/remove")),
    Right("POST", "/tokens", "admin"),
    Right("POST", "/tokens/revoke", "admin"),
    *_seen("admin", f"{API}/settings"),
    # The API, read only.
    *_seen("reader", *(f"{API}{path}" for path in API_PATHS)),
)


def right_of(method: str, path: str) -> Right | None:
    """The row of a request; the most literal one where several fit. HEAD asks for what GET does."""
    asked = "GET" if method == "HEAD" else method
    for candidate in (path, path.rstrip("/")):
        for pattern, right in _patterns():
            if right.method == asked and pattern.fullmatch(candidate):
                return right
    return None


def is_allowed(role: Role | None, right: Right | None) -> bool:
    """True where a role (None: not signed in) may do what the row says; what has no row, admins alone."""
    if right is not None and right.need == "anyone":
        return True
    need: Role = "admin" if right is None or right.need == "anyone" else right.need
    return role is not None and may(role, need)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Right], ...]:
    ordered = sorted(RIGHTS, key=lambda right: (right.path.count("{"), -len(right.path)))
    return tuple((re.compile(_pattern(right.path), re.DOTALL), right) for right in ordered)


def _pattern(path: str) -> str:
    parts = re.split(r"(\{\w+(?::path)?\})", path)
    return "".join((".*" if ":path" in part else "[^/]+") if part[:1] == "{" else re.escape(part) for part in parts)
