"""Take the pictures of the README: the real desk over the demo's story, in a real browser, light and dark.

    .venv/bin/python -m tools.take_pictures

Needs a Chromium. The story is the bundled one, so that the pictures change when the desk or the reading does, and not else.
"""

import sys
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.testclient import TestClient

from sayso.desk.app import create_app
from sayso.ledger import Ledger
from tests.browser import Browser, chromium
from tests.desk_server import serving

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SIZE = {"width": 1280, "height": 800}
SCHEMES = ("light", "dark")
TOLL = "killed"
"""A word of the claim whose page is shown: the one that moved most."""


def pages(client: TestClient, ledger: Ledger) -> dict[str, str]:
    """Names of pictures and what they show."""
    found = max(ledger.claims(), key=lambda claim: (TOLL in claim.gist, len(claim.history)))
    chart = client.get("/figures").text.split('href="/figures/chart/')[1].split('"')[0]
    return {
        "today": "/",
        "claim": f"/claims/{found.id}",
        "figures": f"/figures/chart/{chart}",
        "timeline": "/timeline",
        "map": "/map",
    }


def main() -> int:
    """Take them all."""
    if chromium() is None:
        print("no Chromium on this machine", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, Ledger(str(Path(folder) / "demo.db")) as ledger:
        with as_file(files("sayso.demo") / "story") as story:
            ledger.add(str(story))
        desk = create_app(ledger)
        shown = pages(TestClient(desk, base_url="http://127.0.0.1"), ledger)
        with serving(desk) as home, Browser(Path(folder) / "profile") as browser:
            for name, address in shown.items():
                for scheme in SCHEMES:
                    browser.open(home + address, scheme=scheme, **SIZE)
                    (FOLDER / f"{name}-{scheme}.webp").write_bytes(browser.window())
    return 0


if __name__ == "__main__":
    sys.exit(main())
