"""Following links: every page that can be reached from the first one, as many of each kind as one wants to see."""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urldefrag, urlencode, urljoin

from starlette.testclient import TestClient

HOME = "http://127.0.0.1"
Kind = Callable[[str], str]


class Page(HTMLParser):
    """Tags, links, ids and text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, name: str) -> list[str]:
        return [attributes[name] for _, attributes in self.tags if name in attributes]


@dataclass(frozen=True)
class Reached:
    """An address with its answer; `page` is None for what is no page."""

    address: str
    status: int
    page: Page | None
    html: str


def path_of(address: str) -> str:
    """The address without what is asked of it."""
    return address.partition("?")[0]


def noun_of(address: str) -> str:
    """The kind of page: `/claims/*` for every claim, `/claims/*.wacz` for its pack, with the names of what is asked."""
    path, _, query = address.partition("?")
    parts = path.split("/")
    for place in range(2, len(parts)):
        if parts[place] not in ("chart", "balance", "v1", "docs"):
            dot = parts[place].rfind(".")
            parts[place] = "*" + (parts[place][dot:] if dot >= 0 else "")
    names = sorted({pair.partition("=")[0] for pair in query.split("&") if query})
    return "/".join(parts) + ("?" + "&".join(names) if names else "")


def crawl(client: TestClient, most: int, kind: Kind = path_of, *, with_forms: bool = False) -> Iterator[Reached]:
    """What can be reached by links, and by GET forms if asked for, `most` of each kind, near ones first."""
    seen, waiting = set(), deque(["/"])
    views: Counter[str] = Counter()
    while waiting:
        address = waiting.popleft()
        if address in seen or views[kind(address)] == most:
            continue
        seen.add(address)
        views[kind(address)] += 1
        answer = client.get(address)
        is_page = answer.headers["content-type"].startswith("text/html")
        page = Page(answer.text) if is_page else None
        yield Reached(address, answer.status_code, page, answer.text if is_page else "")
        if page:
            found = [*page.values("href"), *(forms_of(page) if with_forms else ())]
            whole = (urldefrag(urljoin(HOME + address, link)).url for link in found)
            waiting += [link.removeprefix(HOME) for link in whole if link.startswith(f"{HOME}/")]


def forms_of(page: Page) -> Iterator[str]:
    """Addresses that the GET forms of a page lead to: as they stand, and once with each choice of a list."""
    for place, (tag, form) in enumerate(page.tags):
        if tag == "form" and form.get("method", "get").lower() == "get":
            yield from _questions(form.get("action", ""), page.tags[place + 1 :])


def _questions(action: str, tags: list[tuple[str, dict[str, str]]]) -> Iterator[str]:
    asked: dict[str, str] = {}
    choices: list[tuple[str, str]] = []
    name = ""
    for tag, attributes in tags:
        if tag == "form":
            break
        if tag == "input" and attributes.get("type") not in ("checkbox", "radio"):
            asked[attributes.get("name", "")] = attributes.get("value", "")
        elif tag == "select":
            name = attributes.get("name", "")
            asked.setdefault(name, "")
        elif tag == "option":
            choices.append((name, attributes.get("value", "")))
            if "selected" in attributes:
                asked[name] = attributes.get("value", "")
    yield f"{action}?{urlencode(asked)}"
    for chosen, value in choices:
        yield f"{action}?{urlencode({**asked, chosen: value})}"
