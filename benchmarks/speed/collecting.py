"""Collecting: articles a second from a web archive into a ledger without extraction, and whether memory stays flat.

    .venv/bin/python -m benchmarks.speed.collecting                    5,000 articles
    .venv/bin/python -m benchmarks.speed.collecting --articles 100000

The articles are varied copies of the demo story's pages: other names of the same length, other addresses. They come as
web archives of `STRETCH` records each, made beforehand and not timed; what is timed is collecting a record, reading the
article out of its page (no language is analysed), its blocking keys, and saving all of it. Linking is not part of it.
"""

import argparse
import re
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from hashlib import blake2b
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sayso.app import make_reader, now
from sayso.collect.inputs import collect
from sayso.config import Config
from sayso.link.block import blocking_keys
from sayso.model.report import Capture, Declared, Failure
from sayso.scale.local import SerialPool
from sayso.store.sql_store import SqlStore

STRETCH = 1_000
NAME = re.compile(r"(?<=>)[^<>]+(?=<)")
WORD = re.compile(r"\b[A-Z][a-z]{3,}\b")
SYLLABLES = tuple(c + v for c in "bdfgklmnprstvz" for v in "aeiou")
LANGUAGE_NOBODY_WRITES = "zz"


def pages() -> list[str]:
    """The pages that the copies are made of."""
    folder = files("sayso.demo") / "story" / "pages"
    return [one.read_text(encoding="utf-8") for one in folder.iterdir() if one.name.endswith(".html")]


def copy(page: str, number: int) -> str:
    """The page with other names in its words; its own address is left out."""
    bare = re.sub(r"<link[^>]+canonical[^>]*>|<meta[^>]+og:url[^>]*>", "", page)
    return NAME.sub(lambda found: WORD.sub(lambda name: _other(name[0], number), found[0]), bare)


def _other(name: str, number: int) -> str:
    digest = blake2b(f"{name}/{number}".encode(), digest_size=16).digest()
    made = "".join(SYLLABLES[byte % len(SYLLABLES)] for byte in digest)
    return made[: len(name)].capitalize()


def write_archive(path: Path, made_of: list[str], start: int, count: int) -> None:
    """A web archive of so many copies."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="1.1")
        for number in range(start, start + count):
            body = copy(made_of[number % len(made_of)], number).encode()
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            address = f"https://outlet{number % 200}.example/news/{number}"
            writer.write_record(
                writer.create_warc_record(address, "response", payload=BytesIO(body), http_headers=headers)
            )


def no_web(*_: object) -> bytes:
    """Nothing is fetched."""
    raise AssertionError("the articles lie on this machine")


def collected(path: Path) -> Iterator[Capture]:
    """The archive's captures."""
    found = collect([str(path)], Declared(), verbatim=False, now=now, max_bytes=10**9, fetch=no_web)  # type: ignore[arg-type] # never called
    for item in found:
        if isinstance(item, Failure):
            raise SystemExit(f"not collected: {item}")
        yield item


def take(store: SqlStore, path: Path) -> int:
    """Read the archive into the ledger; how many articles were new."""
    config = replace(Config(), languages=(LANGUAGE_NOBODY_WRITES,))
    kept = 0
    for capture, reading in SerialPool(lambda: make_reader(config)).read(collected(path)):
        if isinstance(reading, Failure):
            raise SystemExit(f"not read: {reading}")
        kept += store.save_reading(capture, reading, blocking_keys(reading))
    return kept


def megabytes() -> float:
    """Of memory that this process holds now."""
    held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return held * resource.getpagesize() / 1e6


def main() -> None:
    """Print articles a second and memory as the ledger grows."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--articles", type=int, default=5_000)
    articles = asked.parse_args().articles
    made_of = pages()
    print(f"{'articles':>9} {'a second':>9} {'a processor second':>19} {'memory MB':>10} {'ledger MB':>10}")
    with tempfile.TemporaryDirectory() as folder, closing(SqlStore(f"{folder}/ledger.db")) as store:
        archive, wall, processor = Path(folder) / "articles.warc.gz", 0.0, 0.0
        for start in range(0, articles, STRETCH):
            count = min(STRETCH, articles - start)
            write_archive(archive, made_of, start, count)
            begun, spent = time.perf_counter(), time.process_time()
            if take(store, archive) != count:
                raise SystemExit("an article is missing")
            wall, processor = time.perf_counter() - begun, time.process_time() - spent
            done = start + count
            if done % (10 * STRETCH) == 0 or done == articles or done <= STRETCH:
                size = Path(f"{folder}/ledger.db").stat().st_size / 1e6
                row = f"{done:>9} {count / wall:>9.0f} {count / processor:>19.0f} {megabytes():>10.0f} {size:>10.0f}"
                print(row, flush=True)


if __name__ == "__main__":
    main()
