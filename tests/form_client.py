"""A browser without a window: it opens a page before it sends a form, and the form carries the page's token."""

import re
from typing import Any

from httpx2 import Response
from starlette.testclient import TestClient

TOKEN = re.compile(r'name="form_token" value="(\w+)"')


class FormClient(TestClient):
    """Posts like a person: with the token of a form. `page` has a form, also for who is not signed in."""

    page = "/claims/s-toll"

    def form_token(self, page: str | None = None) -> str:
        """The token of the first form of a page."""
        found = TOKEN.search(self.get(page or self.page).text)
        assert found, "there is no form on this page"
        return found[1]

    def send_form(self, address: str, form: dict[str, Any], page: str | None = None, **rest: Any) -> Response:
        """Send a form from a page."""
        return self.post(address, data={**form, "form_token": self.form_token(page)}, **rest)

    def sign_in(self, name: str, password: str, following: str = "/") -> Response:
        """Sign in, and go where that leads."""
        form = {"name": name, "password": password, "next": following}
        return self.send_form("/sign-in", form, "/sign-in", follow_redirects=False)
