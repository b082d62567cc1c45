"""How often postings hold a word: counts the words of postings, in bands that double.

    python -m tools.word_frequencies postings.jsonl … > src/rolewright/rules/word_frequencies.toml

Each line of a file is a posting with its "text". A pattern is announced by its rarest words (see
`rolewright.rules.rarity`), for which a rough measure is enough.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from textwrap import fill

from rolewright.text import SourceText

_WORD = re.compile(r"[^\W\d_]{2,}")
# A word of fewer postings in a hundred is rare, and may be a name.
_LEAST_POSTINGS = 4


def frequencies(texts: Sequence[str]) -> dict[str, int]:
    """How often the words that are no rarity stand in a hundred postings."""
    uses: Counter[str] = Counter()
    postings: Counter[str] = Counter()
    for text in texts:
        words = _WORD.findall(SourceText(text).folded)
        uses.update(words)
        postings.update(set(words))
    return {
        word: max(1, count * 100 // len(texts))
        for word, count in uses.items()
        if postings[word] * 100 >= _LEAST_POSTINGS * len(texts)
    }


def banded(frequencies: dict[str, int]) -> dict[int, list[str]]:
    """The words by their frequency, rounded down to a power of two, the most frequent first."""
    bands: dict[int, list[str]] = defaultdict(list)
    for word, frequency in frequencies.items():
        bands[1 << (frequency.bit_length() - 1)].append(word)
    return {frequency: sorted(bands[frequency]) for frequency in sorted(bands, reverse=True)}


def written(bands: dict[int, list[str]]) -> str:
    """The bands as the TOML file that the reading of cards asks."""
    lines = [
        "# How often a word stands in a hundred postings, rounded down to a power of two.",
        "# Made by `python -m tools.word_frequencies`, which tells how.",
    ]
    for frequency, words in bands.items():
        lines += [f'{frequency} = """', fill(" ".join(words), 110, break_on_hyphens=False), '"""']
    return "\n".join(lines)


def main() -> None:
    """Print the bands of the postings of some files."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("postings", type=Path, nargs="+")
    files = [path.read_text("utf-8").splitlines() for path in parser.parse_args().postings]
    print(written(banded(frequencies([json.loads(line)["text"] for lines in files for line in lines]))))


if __name__ == "__main__":
    main()
