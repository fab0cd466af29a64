"""Builds the frozen word rarities that linking weighs words by, from wordfreq 3.1.1 (data CC BY-SA 4.0).

    python -m tools.build_frequencies

Needs the `build` extra. Sums the frequencies of all English words with one stem, keeps stems of Zipf 1.6 and more,
and writes `src/sayso/link/frequencies/english.tsv.gz`: a line per tenth of a Zipf, commonest first, the stems in
alphabetical order. Run it again when `sayso.model.terms` stems otherwise; the file's bytes depend on both alone.
"""

import gzip
import math
from collections import defaultdict
from pathlib import Path

from wordfreq import get_frequency_dict

from sayso.model.terms import STOP, folded, stem

TARGET = Path(__file__).resolve().parents[1] / "src" / "sayso" / "link" / "frequencies" / "english.tsv.gz"
RAREST = 16
"""Tenths of a Zipf: 1.6 is four uses in a hundred million words."""


def stem_frequencies() -> dict[str, float]:
    """Stems with the share of all words that theirs are."""
    sums: dict[str, float] = defaultdict(float)
    for word, frequency in get_frequency_dict("en", "large").items():
        bare = folded(word)
        if bare.isascii() and bare.isalpha() and bare not in STOP:
            sums[stem(bare)] += frequency
    return sums


def lines(frequencies: dict[str, float]) -> str:
    """The table's text: `tenths of a Zipf <tab> stems`."""
    by_zipf: dict[int, list[str]] = defaultdict(list)
    for word, frequency in frequencies.items():
        tenths = round(10 * (math.log10(frequency) + 9))
        if tenths >= RAREST:
            by_zipf[tenths].append(word)
    return "".join(f"{tenths}\t{' '.join(sorted(by_zipf[tenths]))}\n" for tenths in sorted(by_zipf, reverse=True))


def main() -> None:
    """Write the table; the gzip header holds no time, so that the same words give the same bytes."""
    TARGET.write_bytes(gzip.compress(lines(stem_frequencies()).encode(), 9, mtime=0))
    print(TARGET.name, TARGET.stat().st_size)


if __name__ == "__main__":
    main()
