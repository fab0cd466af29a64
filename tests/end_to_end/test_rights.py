"""Who may open what: every address of the desk and the API has its row, and each is tried with every role."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher
from fastapi.routing import iter_route_contexts
from starlette.routing import Mount
from starlette.testclient import TestClient

import sayso.app
from sayso.desk.app import create_app
from sayso.desk.rights import RIGHTS, Right, is_allowed, right_of
from sayso.desk.terms import Terms
from sayso.ledger import Ledger
from sayso.model.account import ROLES, Doer, Role
from tests.form_client import FormClient
from tests.small_ledger import save_small_ledger

HOME = "http://127.0.0.1"
PASSWORD = "four gulls over the quay"
DOER = Doer("test", "command line")
TERMS = Terms(must_sign_in=True)
VISITORS: tuple[Role | None, ...] = (None, *ROLES)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    patch = pytest.MonkeyPatch()
    patch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    address = str(tmp_path_factory.mktemp("rights") / "small.db")
    save_small_ledger(address)
    with Ledger(address) as opened:
        access = opened.access()
        for role in reversed(ROLES):
            access.add(role.title(), PASSWORD, role, DOER)
        yield opened
    patch.undo()


@pytest.fixture(scope="module")
def clients(ledger: Ledger) -> dict[Role | None, FormClient]:
    """A browser of each kind of visitor, signed in where they can be."""
    made = {role: FormClient(create_app(ledger, TERMS), base_url=HOME) for role in VISITORS}
    for role in ROLES:
        assert made[role].sign_in(role.title(), PASSWORD).status_code == 303
    return made


def routes(app: object, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Method and path of every route of an app and of those mounted in it."""
    for context in iter_route_contexts(app.routes):  # type: ignore[attr-defined] # any app
        route = getattr(context, "route", context)
        path = str(getattr(context, "path", None) or getattr(route, "path", ""))
        if isinstance(route, Mount) and hasattr(route.app, "routes"):
            yield from routes(route.app, prefix + path)
        elif isinstance(route, Mount):
            yield "GET", f"{prefix}{path}/{{path:path}}"
        else:
            for method in sorted((route.methods or set()) - {"HEAD"}):
                yield method, prefix + path


def test_every_route_has_its_row_and_every_row_its_route(ledger: Ledger) -> None:
    """A new page fails here until somebody has decided in `desk/rights.py` who may see it."""
    found = list(routes(create_app(ledger, TERMS)))
    assert len(found) > 30
    rows = {(right.method, right.path) for right in RIGHTS}
    assert set(found) - rows == set(), "routes without a row"
    assert rows - set(found) == set(), "rows without a route"
    assert len(rows) == len(RIGHTS)


def address(right: Right) -> str:
    """Something there is, where the path asks for one thing."""
    kept = {
        "claim_id": "s-toll",
        "report_id": "r-ferry",
        "figure_id": "f-toll",
        "digest_id": "none",
        "story_id": "y1",
        "path:path": "desk.css",
    }
    path = right.path
    for name, value in kept.items():
        path = path.replace(f"{{{name}}}", value)
    return path.replace("{token}", "none").replace("{code}", "none")


@pytest.mark.parametrize("right", [r for r in RIGHTS if r.method == "GET"], ids=lambda right: right.path)
def test_every_page_is_seen_by_those_who_may_and_nobody_else(
    clients: dict[Role | None, FormClient], right: Right
) -> None:
    for role, client in clients.items():
        answer = client.get(address(right), follow_redirects=False)
        is_sent_to_sign_in = answer.status_code == 303 and answer.headers["location"].startswith("/sign-in")
        if is_allowed(role, right):
            assert answer.status_code not in (401, 403)
            assert not is_sent_to_sign_in, role
        elif role is None:
            assert answer.status_code == 401 if right.path.startswith("/api/") else is_sent_to_sign_in
        else:
            assert answer.status_code == 403, role
        if not is_allowed(role, right):
            assert "ferry" not in answer.text.casefold()


@pytest.mark.parametrize("right", [r for r in RIGHTS if r.method == "POST"], ids=lambda right: right.path)
def test_every_change_is_made_by_those_who_may_from_a_form_of_ours(
    clients: dict[Role | None, FormClient], right: Right
) -> None:
    for role, client in clients.items():
        if right.path in ("/sign-in", "/sign-out"):
            continue  # tests/end_to_end/test_signing_in.py
        forged = client.post(address(right), data={"form_token": "0" * 64}, follow_redirects=False)
        ours = client.post(
            address(right),
            data={"new": "one", "again": "another"},
            headers={"X-Form-Token": client.form_token("/sign-in" if role is None else "/account")},
        )
        if not is_allowed(role, right):
            assert forged.status_code == ours.status_code == 403, role
        elif right.by_form:
            assert forged.status_code == 403
            assert ours.status_code in (400, 422)
        else:
            assert forged.status_code != 403


@pytest.mark.parametrize(("role", "status"), [(None, 303), ("reader", 404), ("analyst", 404), ("admin", 404)])
def test_what_has_no_row_is_not_there(clients: dict[Role | None, FormClient], role: Role | None, status: int) -> None:
    assert clients[role].get("/nothing", follow_redirects=False).status_code == status


def test_a_page_that_nobody_gave_a_row_is_closed(ledger: Ledger, clients: dict[Role | None, FormClient]) -> None:
    app = create_app(ledger, TERMS)
    app.add_api_route("/new", lambda: "secret")
    for role, status in ((None, 303), ("reader", 404), ("analyst", 404), ("admin", 200)):
        client = TestClient(app, base_url=HOME, cookies=clients[role].cookies)  # type: ignore[index] # a role
        assert client.get("/new", follow_redirects=False).status_code == status


@pytest.mark.parametrize(
    ("method", "path", "row"),
    [
        ("GET", "/claims/s-1", "/claims/{claim_id}"),
        ("HEAD", "/claims/", "/claims"),
        ("GET", "/digests/d1.txt", "/digests/{digest_id}.txt"),
        ("GET", "/claims/a/b", None),
        ("GET", "/claims\n", None),
        ("PUT", "/claims", None),
        ("POST", "/claims", None),
        ("GET", "//claims", None),
    ],
)
def test_a_request_finds_its_row(method: str, path: str, row: str | None) -> None:
    found = right_of(method, path)
    assert (found.path if found else None) == row


@pytest.mark.parametrize("role", VISITORS)
def test_what_readers_of_the_digest_get_by_mail_asks_nobody_to_sign_in(
    clients: dict[Role | None, FormClient], role: Role | None
) -> None:
    client = clients[role]
    assert client.get("/subscribe").status_code == 200
    assert client.get("/confirm/none/none").status_code == 200
    assert client.get("/unsubscribe/none").status_code == 404
    assert client.post("/unsubscribe/none", data={"List-Unsubscribe": "One-Click"}).status_code == 404


def test_a_reader_sees_no_form_to_judge_with(clients: dict[Role | None, FormClient]) -> None:
    assert "Keep this judgement" not in clients["reader"].get("/claims/s-toll").text
    assert "Keep this judgement" in clients["analyst"].get("/claims/s-toll").text
    assert "Audit log" not in clients["analyst"].get("/claims").text


def test_pages_behind_sign_in_are_kept_nowhere(clients: dict[Role | None, FormClient]) -> None:
    for right in RIGHTS:
        if right.method == "GET" and right.need != "anyone":
            answer = clients["admin"].get(address(right))
            assert answer.headers["cache-control"] == "no-store", right.path
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["x-frame-options"] == "DENY"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["referrer-policy"] == "same-origin"
