"""Publish postings, take them in again, and tell what got lost: `python -m tools.round_trips [FOLDER…]`.

A folder, or one of ROLEWRIGHT_POSTINGS, holds `postings.jsonl`, one object with an id and a `text` a line.
For each form it counts how many postings keep every fact, every entry of a list and every kind of section, of
how many `rolewright diff` finds nothing, and how many score the same; `--show` names what is lost.
"""

import argparse
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from rolewright.compare import compare
from rolewright.compare.statements import plain, words_of
from rolewright.document import BlockKind, Facts, JobDescription
from rolewright.engine import Checker
from rolewright.ingest import ingest
from rolewright.publish import publish
from rolewright.publish.addresses import Address, stated_address
from rolewright.settings import Settings
from rolewright.usage import UsageError

#: The forms that come back, and the ending by which each is known.
FORMS = {"html": "job.html", "docx": "job.docx", "jsonld": "job.jsonld"}
#: How far the score may be from what it was, in points.
SAME_SCORE = 3
_WORD = re.compile(r"[^\W_]+")
_DAY = date(2026, 11, 26)


class Loss(NamedTuple):
    """What a posting has lost or got besides on its way through a form; nothing where it is the same.

    `score` is by how many points it changed.
    """

    facts: tuple[str, ...]
    items: tuple[str, ...]
    kinds: tuple[str, ...]
    changes: tuple[str, ...]
    score: int = 0


def there_and_back(text: str, form: str, settings: Settings | None = None) -> str:
    """The text of a posting that was published in a form and taken in again."""
    published = publish(text, form, settings=settings, with_blanks=True)
    return ingest(published.content, FORMS[form]).text


def loss(before: JobDescription, after: JobDescription) -> Loss:
    """What the posting that came back lacks of the one that left."""
    return Loss(
        tuple(_facts_lost(before, after)),
        tuple(_items_lost(before, after)),
        tuple(_kinds_lost(before, after)),
        tuple(_changes(before, after)),
    )


def _facts_lost(before: JobDescription, after: JobDescription) -> Iterator[str]:
    for name in Facts.__match_args__:
        old, new = _values(before, name), _values(after, name)
        if lost := [value for value in old if not any(_is_kept(value, told) for told in new)]:
            yield f"{name}: {lost} of {old}, not in {new}"
        elif old and not _is_kept(old[0], new[0]):
            yield f"{name}: {new[0]} counts, not {old[0]}"


def _is_kept(value: Any, told: Any) -> bool:
    """Whether a value is told as it was; a place may be told with the region or country that it is in."""
    if isinstance(value, Address) and isinstance(told, Address):
        return all(getattr(value, part) in (None, getattr(told, part)) for part in Address.__match_args__)
    return bool(value == told)


def _values(document: JobDescription, name: str) -> list[Any]:
    """Every value of a fact. Of hours and travel the figures count, since a label makes the words others."""
    values = [mention.value for mention in getattr(document.facts, name).distinct]
    meant = _MEANT.get(name)
    return list(dict.fromkeys(meant(value) if meant else value for value in values))


def _plain_words(value: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(plain(value).lower()))


_MEANT: dict[str, Any] = {
    "title": _plain_words,
    "employer": _plain_words,
    "locations": lambda place: stated_address(place) or _plain_words(place),
    "pay": lambda pay: (pay.minimum, pay.maximum, pay.currency, pay.unit),
    "hours": lambda hours: (hours.weekly_minimum, hours.weekly_maximum),
    "travel": lambda travel: travel.percent,
}


def _items_lost(before: JobDescription, after: JobDescription) -> Iterator[str]:
    """The entries that are gone, that changed their kind, or that stand in another order."""
    old, new = _items(before), _items(after)
    gone = Counter(words for _, words in old) - Counter(words for _, words in new)
    yield from (f"gone: {' '.join(words)}" for words in gone)
    turned = Counter(old) - Counter(new)
    yield from (f"not {kind} any more: {' '.join(words)}" for kind, words in turned if words not in gone)
    kept = [words for _, words in new if words in {each for _, each in old}]
    if not gone and list(dict.fromkeys(kept)) != list(dict.fromkeys(words for _, words in old)):
        yield "in another order"


def _items(document: JobDescription) -> list[tuple[str, tuple[str, ...]]]:
    told = [(item.kind.value, words_of(plain(document.source[item.span]))) for item in document.items]
    return [(kind, words) for kind, words in told if words]


def _kinds_lost(before: JobDescription, after: JobDescription) -> Iterator[str]:
    old = {section.kind for section in before.sections if _says_something(before, section)}
    new = {section.kind for section in after.sections}
    yield from sorted(kind.value for kind in old - new)


def _says_something(document: JobDescription, section: Any) -> bool:
    silent = (BlockKind.FRONT_MATTER, BlockKind.COMMENT, BlockKind.RULE)
    return any(
        block.kind not in silent and section.span.start <= block.content.start < section.span.end
        for block in document.blocks
    )


def _changes(before: JobDescription, after: JobDescription) -> Iterator[str]:
    found = compare(before, after)
    yield from (f"{change.fact}: {change.before} → {change.after}" for change in found.facts)
    for change in found.statements:
        told = [each.text for each in (change.before, change.after) if each is not None]
        yield f"{change.change.value} ({change.kind.value}): {' → '.join(told)}"


def main() -> None:
    """Print the table of each folder."""
    options = argparse.ArgumentParser(prog="python -m tools.round_trips", description=__doc__)
    options.add_argument("folders", nargs="*", type=Path)
    options.add_argument("--to", choices=FORMS, action="append", help="only this form")
    options.add_argument("--every", type=int, default=1, help="of the postings, each N-th")
    options.add_argument("--show", action="store_true", help="name what is lost")
    given = options.parse_args()
    named = [Path(name) for name in os.environ.get("ROLEWRIGHT_POSTINGS", "").split(os.pathsep) if name]
    if not (folders := given.folders or named):
        options.error("name a folder with postings.jsonl, or set ROLEWRIGHT_POSTINGS")
    for folder in folders:
        lines = (folder / "postings.jsonl").read_text("utf-8").splitlines()[:: given.every]
        postings = [(str(row["id"]), row["text"]) for row in map(json.loads, lines)]
        for form in given.to or FORMS:
            print(_told(folder, form, list(_losses(postings, form)), show=given.show), flush=True)


def _losses(postings: Iterable[tuple[str, str]], form: str) -> Iterator[tuple[str, Loss | None]]:
    """The loss of every posting; None where there is none to publish, such as a list of several."""
    checker = Checker()
    for name, text in postings:
        try:
            again = there_and_back(text, form)
        except UsageError:
            yield name, None
            continue
        before, after = checker.check(text, on=_DAY), checker.check(again, on=_DAY)
        scores = [report.scorecard.total for report in (before, after) if report.scorecard]
        score = scores[1] - scores[0] if len(scores) == 2 else 0
        yield name, loss(before.document, after.document)._replace(score=score)


def _told(folder: Path, form: str, losses: Sequence[tuple[str, Loss | None]], *, show: bool) -> str:
    found = [each for _, each in losses if each is not None]
    counts = {
        "facts": sum(not each.facts for each in found),
        "items": sum(not each.items for each in found),
        "kinds": sum(not each.kinds for each in found),
        "say the same": sum(not each.changes for each in found),
        f"score within {SAME_SCORE}": sum(abs(each.score) <= SAME_SCORE for each in found),
    }
    left_out = f", {len(losses) - len(found)} not published" if len(found) < len(losses) else ""
    of = max(len(found), 1)
    shares = " · ".join(f"{name} {count} ({count / of:.1%})" for name, count in counts.items())
    lines = [f"{folder.name} {form}: {len(found)} postings{left_out}: {shares}"]
    for name, each in losses if show else ():
        if each is not None and (any(each[:4]) or abs(each.score) > SAME_SCORE):
            lines.append(f"  {name}  score {each.score:+}")
            for aspect in ("facts", "items", "kinds", "changes"):
                lines += [f"    {aspect}: {told[:200]}" for told in getattr(each, aspect)]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
