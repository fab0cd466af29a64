"""PDF files made for tests, object by object, so that each can hold what no program writes."""

import zlib
from collections.abc import Mapping, Sequence

Placed = tuple[float, float, str]
"""Where a line stands, in points from the lower left corner, and its words."""


def drawn(lines: Sequence[Placed], size: float = 11) -> bytes:
    """The drawing of a page: each line where it is to stand, in the order given."""
    shown = [f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(words)}) Tj ET" for x, y, words in lines]
    return "\n".join(shown).encode("latin-1", "replace")


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def lines(*words: str, top: float = 780, left: float = 60, step: float = 14) -> list[Placed]:
    """Lines one below the other; an empty one leaves a gap."""
    return [(left, top - step * number, text) for number, text in enumerate(words) if text]


def pdf(
    *pages: bytes | Sequence[Placed],
    catalog: str = "",
    page: str = "",
    more: Sequence[bytes] = (),
    trailer: str = "",
    info: Mapping[str, str] | None = None,
) -> bytes:
    """A PDF of these pages. `catalog`, `page` and `trailer` are put into these dictionaries; `more` are objects from 100 on."""
    contents = [drawn(one) if not isinstance(one, bytes) else one for one in pages]
    objects: dict[int, bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{10 + 2 * n} 0 R' for n in range(len(pages)))}] >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: ("<< " + " ".join(f"/{key} ({_escaped(value)})" for key, value in (info or {}).items()) + " >>").encode(),
    }
    for number, content in enumerate(contents):
        packed = zlib.compress(content)
        objects[11 + 2 * number] = stream(packed, "/Filter /FlateDecode")
        objects[10 + 2 * number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {11 + 2 * number} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> /XObject << /X0 100 0 R >> >> {page} >>"
        ).encode()
    objects.update({100 + number: one for number, one in enumerate(more)})
    return _file(objects, trailer)


def stream(body: bytes, entries: str = "") -> bytes:
    """A stream object."""
    return f"<< /Length {len(body)} {entries} >>\nstream\n".encode() + body + b"\nendstream"


def _file(objects: Mapping[int, bytes], trailer: str) -> bytes:
    body = b"%PDF-1.7\n"
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(body)
        body += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{number} 1\n{at:010d} 00000 n \n" for number, at in sorted(places.items()))
    end = f"xref\n0 1\n0000000000 65535 f \n{table}trailer\n<< /Root 1 0 R /Info 4 0 R /Size 1000 {trailer} >>\n"
    return body + f"{end}startxref\n{len(body)}\n%%EOF\n".encode()
