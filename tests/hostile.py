"""Hostile words: what a text may hold to steer a page, a terminal, a spreadsheet or a parser. A new case is one line."""

HOSTILE: dict[str, str] = {
    "script": "<script>alert(1)</script>",
    "closing": "</script></title></textarea><img src=x onerror=alert(1)>",
    "attribute": "\" onmouseover='alert(1)' x=\"",
    "template": "{{ 7 * 7 }}{% raw %}${7*7}",
    "cdata": "]]><!--&entity;",
    "override": "\u202egnp.exe\u202c\u2067",
    "long": "W" * 10_000,
    "zero width": "a\u200bb\u200d\ufeffc",
    "formula": '=HYPERLINK("http://evil.example")',
    "plus": "+49 1@SUM(A1)",
    "tab": "\t=1+1",
    "control": "a\x00b\x07c\x1b[31md\x0be",
    "separators": "a\u2028b\u2029c\r\nd",
    "noncharacter": "a\ufffeb\uffffc",
    "newlines": "\n\n-- \nFrom: x",
    "emoji": "👩‍👩‍👧 \U000e0041",
}
