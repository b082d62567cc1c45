"""Reads a PDF in a process of its own.

The library that takes PDFs apart is written in C++, and PDFs are sent in by strangers. A file that makes it
crash, hang or eat memory must cost one message and not the program, its threads, or the other files. Such a
process costs a tenth of a second, which is little beside what a person waits for, and it also lets several
threads read PDFs at a time, which the library by itself does not.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from rolewright.ingest.pdf.pages import LONGEST_SIDE, MOST_CHARACTERS, MOST_PAGES, Page, from_json
from rolewright.ingest.source import Source

#: Bytes of a PDF. Real ones have a hundredth of that, and a scan a fifth.
LARGEST = 30_000_000
#: What the process may take: seconds, and bytes of memory.
MOST_SECONDS = 30
MOST_MEMORY = 2_000_000_000
#: What the process may answer, in bytes: a hundred for every character that is allowed.
_LONGEST_ANSWER = 100 * MOST_CHARACTERS

# How a process ends that took too long: by the system's signals SIGXCPU and SIGKILL.
_ENDED_BY_LIMIT = (-24, -9)

_DAMAGED = "is damaged, or no PDF at all; export it again from the program it was written in"
#: Why a PDF is not read, by the names that the process gives.
REASONS: Mapping[str, str] = {
    "locked": "is locked with a password; save it without one first",
    "damaged": _DAMAGED,
    "long": f"has more than {MOST_PAGES} pages, so it was not read; take out those with the posting first",
    "wordy": f"holds more than {MOST_CHARACTERS:,} characters, so it was not read",
    "huge": f"has a page without a size, or larger than {LONGEST_SIDE / 72:.0f} inches, so it was not read",
    "heavy": f"needs more than {MOST_MEMORY // 10**9} gigabytes of memory, so it was not read",
    "slow": f"takes more than {MOST_SECONDS} seconds to read, so reading it was given up",
}
_MISSING = 'is a PDF, which needs the extra “documents”: pip install "rolewright[documents]"'
# The beginning of the package loads all that reads postings, which takes longer than to read a PDF; the
# process needs none of it, so it is given a package that is nothing but a place.
_READ = """
import sys, types
package = types.ModuleType("rolewright")
package.__path__ = [sys.argv[1]]
sys.modules["rolewright"] = package
from rolewright.ingest.pdf.child import main
main()
"""


def read_apart(source: Source) -> tuple[Page, ...]:
    """The pages of a PDF. UsageError when it cannot be read."""
    if find_spec("pypdfium2") is None:
        raise source.error(_MISSING)
    if len(source.content) > LARGEST:
        raise source.error(f"is larger than {LARGEST // 10**6} megabytes, so it was not read")
    # -P keeps a file of the folder that is worked in from being taken for a module; where modules are
    # found is said instead.
    paths = os.pathsep.join(os.path.abspath(path) for path in sys.path)
    try:
        child = subprocess.run(
            [sys.executable, "-P", "-c", _READ, str(Path(__file__).parents[2])],
            input=source.content,
            capture_output=True,
            timeout=2 * MOST_SECONDS,
            env=os.environ | {"PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise source.error(REASONS["slow"]) from None
    reason, _, pages = child.stdout.partition(b"\n")
    if child.returncode in _ENDED_BY_LIMIT:
        raise source.error(REASONS["slow"])
    if child.returncode or len(pages) > _LONGEST_ANSWER:
        raise source.error(_DAMAGED)
    if reason:
        raise source.error(REASONS[reason.decode()])
    return from_json(pages.decode("utf-8"))
