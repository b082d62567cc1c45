"""Feed broken texts to the checker, damaged files to `ingest` or odd requests to the API, for a bounded time.

Whatever the text: no exception, sections that tile it, every span within it, and no rule that crashes.
Whatever the file: postings that keep these promises, or one clear message.
Whatever the request: an answer that is no fault of the server.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import fields
from hashlib import sha256
from itertools import islice
from pathlib import Path

import rolewright
from rolewright.document import Fact, JobDescription
from rolewright.findings import Finding
from rolewright.ingest import ingest_all
from rolewright.parse import parse
from rolewright.text import Span
from rolewright.text.comments import as_read
from rolewright.usage import UsageError
from tools.broken_files import broken_file
from tools.broken_texts import broken_text
from tools.long_runs import growths

_MOST_POSTINGS = 20
_LONGEST_MESSAGE = 1_000
FAILURES = Path(__file__).parent.parent / ".cache" / "fuzz"
# To each operation of the API, before the time is looked at.
_REQUESTS = 10


def verify(text: str) -> None:
    """Parse and check `text`; raise what they raise, or an AssertionError that names the broken promise."""
    verify_document(parse(text), text)
    for finding in rolewright.check(text).findings:
        verify_finding(finding, text)


def verify_document(document: JobDescription, text: str) -> None:
    """Raise an AssertionError unless sections tile the text and all spans lie within it."""
    assert document.source.written == text, "the text was changed"
    assert document.text == as_read(text), "something else than comments was taken from readers"
    assert len(document.text) == len(text), "words lost their places"
    at = 0
    for section in document.sections:
        assert section.span.start == at, f"sections do not tile the text: {section}"
        at = section.span.end
        if section.heading is not None:
            assert section.span.contains(section.heading.span), f"a heading outside its section: {section}"
    assert at == len(text), "the sections end before the text"
    for span in _spans(document):
        assert 0 <= span.start <= span.end <= len(text), f"{span} lies outside the text"


def _spans(document: JobDescription) -> Iterator[Span]:
    for block in document.blocks:
        yield from (block.span, block.content)
    for item in document.items:
        yield item.span
    for name in fields(document.facts):
        fact: Fact[object] = getattr(document.facts, name.name)
        for mention in fact:
            yield mention.span


def verify_finding(finding: Finding, text: str) -> None:
    """Raise an AssertionError if a rule crashed, or a finding or its fix lies outside the text."""
    assert finding.rule != "internal/rule-crashed", f"a rule crashed: {dict(finding.data)}"
    edits = [edit.span for fix in finding.fixes for edit in fix.edits]
    for span in [*edits, finding.span or Span(0, 0)]:
        assert 0 <= span.start <= span.end <= len(text), f"{finding.rule}: {span} lies outside the text"


def failure_of(text: str) -> str | None:
    """What goes wrong with `text`, or None."""
    try:
        verify(text)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def verify_file(name: str, content: bytes) -> None:
    """Take a file in; raise what that raises, unless it is the message for its owner."""
    try:
        for posting in islice(ingest_all(content, name), _MOST_POSTINGS):
            verify_document(parse(posting.text), posting.text)
            starts = [origin.start for origin in posting.origins]
            assert starts == sorted(starts), "the places of the original are in no order"
            assert not starts or starts[-1] <= len(posting.text), "a place of the original for no words"
    except UsageError as error:
        told = [str(problem) for problem in error.problems]
        assert all(told), "a message without words"
        assert max(map(len, told)) < _LONGEST_MESSAGE, f"a message of {max(map(len, told))} characters"


def file_failure_of(name: str, content: bytes) -> str | None:
    """What goes wrong with a file, or None."""
    try:
        verify_file(name, content)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def shrunk(text: str) -> str:
    """A shorter text that fails too: pieces are left out, ever smaller ones, as long as it still fails."""
    piece = len(text) // 2
    while piece:
        at = 0
        while at < len(text):
            shorter = text[:at] + text[at + piece :]
            if failure_of(shorter):
                text = shorter
            else:
                at += piece
        piece //= 2
    return text


def main() -> None:
    """Fuzz until the time is over or a text fails; a failing text is made small and kept."""
    options = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    options.add_argument("--seconds", type=float, default=20, help="how long (default: 20)")
    options.add_argument("--seed", type=int, default=0, help="of the first text; the next text has the next")
    options.add_argument("--files", action="store_true", help="damaged files instead of broken texts")
    options.add_argument(
        "--growth",
        type=int,
        metavar="LENGTH",
        help="runs of one sign instead, of that length and of four times it: which take out of proportion",
    )
    options.add_argument("--api", action="store_true", help="other requests to the studio each time")
    given = options.parse_args()

    end = time.monotonic() + given.seconds
    if given.api:
        sys.exit(_ask_api(end))
    if given.growth:
        sys.exit("\n".join(growths(given.growth)) or 0)
    seed, slowest = given.seed, (0.0, given.seed)
    while time.monotonic() < end:
        name, content = broken_file(seed) if given.files else ("", b"")
        text = "" if given.files else broken_text(seed)
        started = time.monotonic()
        if given.files and (failure := file_failure_of(name, content)):
            sys.exit(_keep_file(name, content, f"seed {seed}, {name}: {failure}"))
        if text and failure_of(text):
            sys.exit(_keep(text, seed))
        slowest = max(slowest, (time.monotonic() - started, seed))
        seed += 1
    what = "files" if given.files else "texts"
    print(f"{seed - given.seed} {what}, none fails; the slowest, seed {slowest[1]}, took {slowest[0]:.3f} s")


def _ask_api(end: float) -> int:
    from tools.studio_api import faults  # needs the extra “studio” and Schemathesis

    rounds = 0
    while not rounds or time.monotonic() < end:
        if broken := faults(_REQUESTS, seeded=False):
            print("\n".join(broken))
            return 1
        rounds += 1
    print(f"{rounds * _REQUESTS} requests for each operation of the API, none is a fault")
    return 0


def _keep(text: str, seed: int) -> str:
    small = shrunk(text)
    data = small.encode("utf-8", "surrogatepass")
    kept = FAILURES / f"{sha256(data).hexdigest()[:12]}.txt"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(data)
    return f"seed {seed}: {failure_of(small)}\n{len(small)} characters, kept in {kept}:\n{small[:400]!r}"


def _keep_file(name: str, content: bytes, failure: str) -> str:
    kept = FAILURES / f"{sha256(content).hexdigest()[:12]}-{name}"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(content)
    return f"{failure}\n{len(content)} bytes, kept in {kept}"


if __name__ == "__main__":
    main()
