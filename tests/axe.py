"""What axe-core, a checker of accessibility, finds in the page that a browser shows."""

from functools import cache
from importlib.resources import files

from tests.browser import Browser

GRAVE = ("serious", "critical")


@cache
def _script() -> str:
    return (files("axe_core_python") / "axe.min.js").read_text("utf-8")


def grave_findings(browser: Browser) -> list[tuple[str, str, str]]:
    """Rules that the page breaks seriously or critically, each with some of the elements that do, and why."""
    browser.run(f"{_script()};0")
    rules = browser.run("axe.run({resultTypes: ['violations']}).then(found => found.violations)")
    return [
        (rule["id"], node["html"][:160], node["failureSummary"][:300])
        for rule in rules
        if rule["impact"] in GRAVE
        for node in rule["nodes"][:3]
    ]
