"""PNG: a drawing in points for who cannot take lines; drawn by resvg, in the desk's own typeface wherever it runs."""

from functools import cache
from importlib.resources import files

import resvg_py

ZOOM = 2.0
"""Points for each of the drawing's own: 300 to the inch at the width of a column in print."""


def png(svg: str) -> bytes:
    """The drawing on white. It is text of ours: it holds no address, and none would be asked for."""
    drawn: bytes = resvg_py.svg_to_bytes(
        svg_string=svg.encode("utf-8", "replace").decode(),
        background="#ffffff",
        zoom=ZOOM,
        font_files=list(_fonts()),
        font_family="Inter",
        sans_serif_family="Inter",
    )
    return bytes(drawn)


@cache
def _fonts() -> tuple[str, ...]:
    """Two weights of Inter; what they lack (other scripts) comes from the machine's own typefaces."""
    return tuple(
        sorted(str(found) for found in (files("sayso.desk") / "print_fonts").iterdir() if found.name.endswith(".ttf"))
    )
