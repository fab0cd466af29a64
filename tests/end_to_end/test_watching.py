"""Watching a rough web with the real program, killed again and again: nothing lost, nothing doubled, nobody pestered."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from sayso.collect.opml import write_opml
from sayso.config import duration
from sayso.store.sql_store import SqlStore
from sayso.tasks.watching.sources import new_source
from tests.end_to_end.program import SAYSO, sayso
from tests.rough_web import RETRY_AFTER_S, Asked, RoughWeb, Story, rough_web


@dataclass(frozen=True)
class Size:
    """How much is watched, how often the watcher is killed, after how many requests at most, and what it may cost."""

    hosts: int
    feeds: int
    stories: int
    kills: int
    stride: int
    gap: str
    patience: str
    limit_s: float
    revisits: str
    polls: tuple[str, str]
    """How often a source is looked at, at most and at least."""


SMALL = Size(4, 5, 30, 3, 60, "0.15s", "3s", 270, "1s,2s,4s,8s,16s,32s,60s,120s", ("1s", "20s"))
LARGE = Size(100, 200, 5_000, 50, 900, "0.3s", "3s", 5_400, "30s,60s,120s,120s,120s,240s,240s,240s", ("5s", "60s"))
SIZES = [pytest.param(SMALL, id="small"), pytest.param(LARGE, id="large", marks=[pytest.mark.soak])]
AFTER_STALL_S = 1.0
AGENT = "Sayso/0.1 (+desk@rough.example)"


def settings(size: Size) -> dict[str, str]:
    """The program's environment: quick paces, the loopback admitted, nothing extracted (no such language is read)."""
    return {
        **os.environ,
        "SAYSO_LANGUAGES": "zz",
        "SAYSO_REACHABLE": "127.66.0.0/16",
        "SAYSO_CONTACT": "desk@rough.example",
        "SAYSO_HOST_GAP": size.gap,
        "SAYSO_PATIENCE": size.patience,
        "SAYSO_POLL_LEAST": size.polls[0],
        "SAYSO_POLL_MOST": size.polls[1],
        "SAYSO_RETRY": "0.5s",
        "SAYSO_REVISITS": size.revisits,
    }


@dataclass
class Seen:
    """What the ledger holds of each story."""

    ids: dict[int, set[str]]
    """Of its first revisions."""
    editions: dict[int, Counter[int]]
    teasers: dict[int, Counter[str]]


def look(ledger: Path) -> Seen:
    """Read the reports as they are now; the watcher may be writing."""
    seen = Seen(defaultdict(set), defaultdict(Counter), defaultdict(Counter))
    with closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True, timeout=60)) as connection:
        rows = connection.execute("SELECT first_id, record FROM reports").fetchall()
    for first_id, written in rows:
        report = json.loads(written)
        parts = report["text"].replace(",", "").replace(":", "").replace(".", "").split()
        number = int(parts[parts.index("story") + 1])
        seen.ids[number].add(first_id)
        if report["partial"]:
            seen.teasers[number][report["text"]] += 1
        else:
            seen.editions[number][int(parts[parts.index("edition") + 1])] += 1
    return seen


def articles(ledger: Path) -> dict[str, dict[str, object]]:
    """What became of each article, by address."""
    with closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True, timeout=60)) as connection:
        rows = connection.execute("SELECT record FROM watched_articles").fetchall()
    found = [json.loads(record) for (record,) in rows]
    return {str(one["entry"]["url"]).partition("?")[0]: one for one in found}


@contextmanager
def watching(ledger: Path, size: Size, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The real program, watching; killed at the end where it still runs."""
    with log.open("ab") as errors:
        process = subprocess.Popen(
            [*SAYSO, "watch", "--ledger", str(ledger)], env=settings(size), stdout=errors, stderr=errors
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(60)


def wait_for(true: Callable[[], bool], process: subprocess.Popen[bytes], until: float, pause: float = 0.05) -> None:
    """Wait until something holds; the program has to be alive, and the time not over."""
    while not true():
        assert process.poll() is None, "the watcher ended by itself"
        assert time.monotonic() < until, "the time is over"
        time.sleep(pause)


def edit_some(web: RoughWeb, ledger: Path, share: float, chance: random.Random) -> None:
    """Edit and delete some of the stories whose present edition is in the ledger, half of the edits silently.

    Silent ones only where visits are still to come, for nobody can see them later.
    """
    seen, known = look(ledger), articles(ledger)
    with web.lock:
        for story in web.stories:
            article = known.get(web.url(story.host, story.path))
            is_had = seen.editions[story.number][story.edition] and article and article["state"] == "whole"
            if not is_had or not article or story.is_deleted or chance.random() > share:
                continue
            is_visited = article["due"] is not None and int(str(article["visits"])) < 5
            if is_visited and chance.random() < 0.3:
                story.is_deleted = True
                continue
            story.edition += 1
            if not is_visited or chance.random() < 0.5:
                story.announced = story.edition


def is_settled(web: RoughWeb, ledger: Path) -> bool:
    """True where every story is in the ledger in its present edition, and every deletion recorded."""
    seen, known = look(ledger), articles(ledger)
    with web.lock:
        return all(_is_done(web, story, seen, known) for story in web.stories)


def _is_done(web: RoughWeb, story: Story, seen: Seen, known: dict[str, dict[str, object]]) -> bool:
    article = known.get(web.url(story.host, story.path))
    if article is None:
        return False
    if story.is_deleted:
        return article["state"] == "gone"
    if story.is_closed or story.is_walled:
        return article["state"] in ("partial", "failed")  # why is what the last visit met, a fault now and then
    return bool(seen.editions[story.number][story.edition])


@pytest.mark.timeout(7_000)
@pytest.mark.parametrize("size", SIZES)
def test_a_rough_web_watched_by_a_program_that_is_killed(size: Size, tmp_path: Path) -> None:
    ledger, log = tmp_path / "watched.db", tmp_path / "log"
    chance = random.Random(7)
    until = time.monotonic() + size.limit_s
    with rough_web(hosts=size.hosts, feeds=size.feeds) as web:
        watch_all(web, ledger, tmp_path)
        kills: list[float] = []
        for life in range(size.kills):
            web.publish(
                size.stories // size.kills if life else size.stories - size.stories // size.kills * (size.kills - 1)
            )
            with watching(ledger, size, log) as process:
                enough = len(web.asked) + chance.randint(1, size.stride)
                wait_for(lambda enough=enough: len(web.asked) >= enough, process, until)  # type: ignore[misc]  # bound now
                time.sleep(chance.uniform(0, 0.3))
                assert process.poll() is None, log.read_text(encoding="utf-8")[-3_000:]
                process.send_signal(signal.SIGKILL)
                process.wait(60)
                kills.append(time.time())
            edit_some(web, ledger, 0.25, chance)
        with watching(ledger, size, log) as process:
            wait_for(lambda: is_settled(web, ledger), process, until, pause=max(1.0, size.stories / 250))
            process.terminate()
            assert process.wait(60) == 0, log.read_text(encoding="utf-8")[-3_000:]
        check(web, ledger)
        check_manners(web, size, kills)
    with closing(SqlStore(str(ledger))) as store:
        assert store.check() == ()


def watch_all(web: RoughWeb, ledger: Path, folder: Path) -> None:
    """Hand the feeds over as OPML."""
    sources = tuple(new_source(url, now=0, kind="sitemap" if "/sitemap/" in url else "feed") for url in web.feed_urls())
    (folder / "feeds.opml").write_bytes(write_opml(sources))
    done = sayso("sources", "import", folder / "feeds.opml", "--ledger", ledger)
    assert done.stdout.startswith(f"{len(sources)} source")


def check(web: RoughWeb, ledger: Path) -> None:
    """Every story once, every edition that was there to be seen once, refused ones by their own text, once."""
    seen, known = look(ledger), articles(ledger)
    assert len(known) == len(web.stories)
    edits = deleted = 0
    for story in web.stories:
        article = known[web.url(story.host, story.path)]
        assert len(seen.ids[story.number]) <= 1, f"story {story.number} is doubled"
        has_text = "/sitemap/" not in web.feeds[story.number % len(web.feeds)][1]
        if story.is_closed or story.is_walled:
            assert not seen.editions[story.number]
            assert bool(seen.teasers[story.number]) == has_text
            assert article["state"] == ("partial" if has_text else "failed")
        else:
            assert seen.editions[story.number] == Counter(range(1, story.edition + 1)), f"story {story.number}"
            assert article["state"] == ("gone" if story.is_deleted else "whole")
        assert set(seen.teasers[story.number].values()) <= {1}
        edits += story.edition - 1
        deleted += story.is_deleted
    assert edits > 0
    assert deleted > 0


def check_manners(web: RoughWeb, size: Size, kills: list[float]) -> None:
    """No host above its pace, nothing that robots.txt closes, ourselves by name; and the web was as rough as it should be."""
    gap = duration(size.gap)
    by_host = defaultdict(list)
    late = 0
    for asked in web.asked:
        assert asked.agent == AGENT
        assert not asked.path.startswith("/closed/")
        by_host[asked.host].append(asked)
    for host, requests in by_host.items():
        first = next(asked for asked in requests if asked.fault is None)
        assert requests[0].path == "/robots.txt", f"{host} was asked for {first.path} first"
        for one, other in pairwise(requests):
            is_waited_for = one.fault == "too_many" and not any(one.at <= kill <= other.at for kill in kills)
            if other.at - one.at < (RETRY_AFTER_S if is_waited_for else gap):
                assert is_heard_late(web, one), (host, one, other)
                late += 1
    assert late < len(web.asked) / 100, f"{late} of {len(web.asked)} requests came too soon after the one before"
    share = sum(asked.fault is not None for asked in web.asked) / len(web.asked)
    assert share > 0.25, f"only {share:.0%} of the answers were faulty"
    sys.stdout.write(f"{len(web.asked)} requests, {share:.0%} of them answered badly, {len(kills)} kills\n")


def is_heard_late(web: RoughWeb, asked: Asked) -> bool:
    """True for a request that may have been sent a while before it was heard: this web had stood still."""
    return any(start <= asked.at <= end + AFTER_STALL_S for start, end in web.stalls)


def test_a_tick_does_what_is_due_and_leaves(tmp_path: Path) -> None:
    ledger = tmp_path / "watched.db"
    with rough_web(hosts=2, feeds=2, share=0.0) as web:
        web.publish(6)
        watch_all(web, ledger, tmp_path)
        environment = settings(SMALL) | {"SAYSO_POLL_LEAST": "1h", "SAYSO_POLL_MOST": "1h", "SAYSO_REVISITS": "1h"}
        done = [_tick(ledger, environment) for _ in range(2)]
        assert [counts["read"] for counts in done] == [6, 0]
        assert len(web.asked) == 2 + 2 + 6
        listed = sayso("sources", "--ledger", ledger).stdout
        assert listed.count("all is well") == 2
        (first, _) = [json.loads(line) for line in sayso("sources", "--ledger", ledger, "--json").stdout.splitlines()]
        assert first["articles"] == {"whole": 3}
        assert first["poll"]["checked_at"]


def _tick(ledger: Path, environment: dict[str, str]) -> dict[str, int]:
    done = subprocess.run(
        [*SAYSO, "tick", "--json", "--ledger", str(ledger)], env=environment, capture_output=True, text=True, check=True
    )
    counts: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return counts


def test_one_watcher_is_enough(tmp_path: Path) -> None:
    ledger = tmp_path / "watched.db"
    with rough_web(hosts=1, feeds=1, share=0.0) as web:
        watch_all(web, ledger, tmp_path)
        with watching(ledger, SMALL, tmp_path / "log") as process:
            wait_for(lambda: bool(web.asked), process, time.monotonic() + 120)
            assert "another process watches this ledger" in sayso("watch", "--ledger", ledger, check=1).stderr
            assert "another process watches this ledger" in sayso("tick", "--ledger", ledger).stderr
