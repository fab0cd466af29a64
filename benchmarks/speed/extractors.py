"""What each of the four extractors takes of the whole, and what the table of places costs to open and to hold.

    .venv/bin/python -m benchmarks.speed.extractors                 polnear dev where it is, else generated text
    .venv/bin/python -m benchmarks.speed.extractors --generated     always generated text

Prints each of times, figures, places and actors in per cent of the way from capture to findings, then the wall-clock
milliseconds from nothing to the first place found (the best of several new processes, imports not counted) and the
memory that the table adds to a process in which many names were looked up. Meant to stay under 15 % each, 100 ms and
150 MB. The memory is read where Linux shows it.
"""

import subprocess
import sys

from benchmarks.speed.speed import documents, stages

FOUR = ("times", "figures", "places", "actors")
NEW_PROCESSES = 5
OPENING = """
import resource, time
from sayso.engines.gazetteer import SqliteGazetteer
def held():
    with open("/proc/self/statm") as sizes:
        return int(sizes.read().split()[1]) * resource.getpagesize()
before = held()
begin = time.perf_counter()
atlas = SqliteGazetteer()
found = atlas.lookup("Lisbon")
opened = time.perf_counter() - begin
assert found, "no place of that name in the table"
for number in range(20_000):
    atlas.lookup(f"San {chr(97 + number % 26)}{number}")
    atlas.lookup(("Paris", "Springfield", "Kyiv", "Victoria", "San Jose")[number % 5])
print(1000 * opened, (held() - before) / 1_000_000)
"""


def shares(texts: list[str]) -> dict[str, float]:
    """Per cent of the whole for each of the four."""
    seconds = {stage.name: stage.seconds for stage in stages(texts)}
    whole = seconds["whole read and extract"]
    return {name: 100 * seconds[name] / whole for name in FOUR}


def atlas_costs() -> tuple[float, float]:
    """Milliseconds to the first place found, the best of several, and the most megabytes added."""
    runs = []
    for _ in range(NEW_PROCESSES):
        done = subprocess.run([sys.executable, "-c", OPENING], capture_output=True, text=True, check=True)
        runs.append(tuple(float(number) for number in done.stdout.split()))
    return min(run[0] for run in runs), max(run[1] for run in runs)


if __name__ == "__main__":
    read, on = documents(15, invent="--generated" in sys.argv)
    for name, share in shares(read).items():
        print(f"{name:10} {share:5.1f} % of capture to findings ({on}, {len(read)} documents)")
    opened, held = atlas_costs()
    print(f"places table: first place after {opened:.1f} ms, {held:.1f} MB more memory")
