"""The API's own page: its OpenAPI description as plain HTML, so that reading it needs no script."""

from html import escape
from typing import Any


def described_page(schema: dict[str, Any]) -> str:
    """A page that lists every address with what it answers and may be asked."""
    rows = "".join(
        f"<li><p><code>GET /api/v1{escape(path)}</code></p><p>{escape(operation.get('description', ''))}</p>"
        f"<p class=meta>{escape(_parameters(operation))}</p></li>"
        for path, operations in schema["paths"].items()
        for operation in operations.values()
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API · Sayso</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="stylesheet" href="/static/desk.css">'
        '<link rel="icon" href="/static/mark.svg" type="image/svg+xml"></head><body><main><p><a href="/">Back to the desk</a></p>'
        "<h1>API</h1><p>JSON records; lists take <code>limit</code> and <code>offset</code>; errors are "
        '<code>application/problem+json</code>. <a href="/api/v1/openapi.json">OpenAPI description</a></p>'
        f'<ul class="plain lines">{rows}</ul></main></body></html>'
    )


def _parameters(operation: dict[str, Any]) -> str:
    names = [parameter["name"] for parameter in operation.get("parameters", [])]
    return f"takes {', '.join(names)}" if names else ""
