"""What the docs show of the program: the handbook of the rules, the score, the table of roles, the picture.

`python -m tools.handbook` writes what is not current; with `--check` it only says what is not.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from rolewright.findings import Severity
from rolewright.rules.board import Wish
from rolewright.rules.card import BadCase, Card, Case, Evidence
from rolewright.rules.load import load_core
from rolewright.rules.precision import measured
from rolewright.rules.word_law import WordLaw
from tools import boards_page, formats_page, law_page, picture, roles_page, score_page

ROOT = Path(__file__).parent.parent
RULES = ROOT / "docs/rules"

# What Markdown would read as markup in the prose of a card.
_MARKUP = re.compile(r"([\\`*_\[\]<>|])")
_FENCE = re.compile(r"`{3,}")
_INTRODUCTION = """\
# The rules

Everything that `rolewright check` looks for, made from the cards in `src/rolewright/packs`.
`rolewright explain RULE` shows the same in a terminal. An **error** must not be published, a **warning**
follows from how people read job descriptions, a **note** is a matter of taste or of research that is
contested. A rule in **preview** is tried out, and runs only when it is selected; so does one that needs an
**extra**, which must be installed for it. One **for boards** runs when a posting is checked for a board that
wants what it looks for ([which want what](../boards.md)).
"""


def pages() -> dict[Path, str]:
    """Every page of the handbook by its place: the list of the rules, and a page for each rule."""
    cards = sorted(load_core(), key=lambda card: card.rule.id)
    own = {RULES / f"{card.rule.id}.md": _page(card) for card in cards}
    return {RULES / "index.md": _index(cards), **own}


def outdated(made: Mapping[Path, str]) -> list[Path]:
    """The files that are missing, differ from what was made, or belong to a rule that is gone."""
    wrong = [path for path, text in made.items() if not path.is_file() or path.read_text("utf-8") != text]
    return sorted([*wrong, *(path for path in RULES.rglob("*.md") if path not in made)])


def write(made: Mapping[Path, str]) -> list[Path]:
    """Bring the files up to date and return those that were not."""
    wrong = outdated(made)
    for path in wrong:
        if path in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made[path], encoding="utf-8")
        else:
            path.unlink()
    return wrong


def _index(cards: Iterable[Card]) -> str:
    return "\n".join([_INTRODUCTION, *_topics(cards)])


def _topics(cards: Iterable[Card]) -> Iterator[str]:
    for topic, group in groupby(cards, key=lambda card: card.rule.topic):
        yield f"## {topic}\n"
        yield "| rule | | what it finds |\n|---|---|---|"
        for card in group:
            rule = card.rule
            mark = f"{rule.severity.value}, preview" if rule.preview else rule.severity.value
            mark += ", extra" if rule.extra else ""
            mark += ", for boards" if rule.only_for_boards else ""
            yield f"| [{rule.id}]({rule.id}.md) | {mark} | {_prose(rule.summary)} |"
        yield ""


def _page(card: Card) -> str:
    return "\n\n".join(_parts(card)) + "\n"


def _parts(card: Card) -> Iterator[str]:
    rule = card.rule
    yield f"# {rule.id}"
    yield f"**{_prose(rule.summary)}.**"
    yield "\n".join(f"- {name}: {value}" for name, value in _rows(card))
    yield "## Why"
    yield from (_prose(paragraph) for paragraph in card.why.split("\n\n"))
    yield "## Evidence"
    yield "\n".join(map(_evidence, card.evidence))
    if rule.laws:
        yield "## Law"
        yield "\n".join(map(_law, rule.laws))
    if rule.wishes:
        yield "## What boards want"
        yield "\n".join(map(_wish, rule.wishes))
    yield "## What it marks"
    for bad in card.bad:
        yield from _bad(bad)
    yield "## Where it keeps quiet"
    for good in card.good:
        if good.why:
            yield f"{_sentence(_prose(good.why))}:"
        yield _fenced(good.case.shown)
    yield f"[All rules]({'../' * rule.id.count('/')}index.md)"


def _rows(card: Card) -> Iterator[tuple[str, str]]:
    rule = card.rule
    yield "severity", f"{rule.severity.value}, in preview" if rule.preview else rule.severity.value
    yield "fix", rule.fix.value if rule.fix else "none"
    yield "language", "any" if rule.language == "*" else f"`{rule.language}`"
    if rule.only_for_boards:
        yield "applies", f"`--for {','.join(dict.fromkeys(wish.board.value for wish in rule.wishes))}`"
    if rule.extra:
        yield "needs", f"`pip install 'rolewright[{rule.extra}]'`, and to be selected"
    yield "since", card.since
    if figure := measured(rule.id):
        yield "measured", figure.in_words
    for name, value in rule.options.items():
        yield "option", f"`{name}`, usually `{value}`"
    if rule.yields_to:
        yield "yields to", ", ".join(f"`{other}`" for other in rule.yields_to)
    if rule.aliases:
        yield "formerly", ", ".join(rule.aliases)


def _evidence(evidence: Evidence) -> str:
    source = f"[{_prose(evidence.citation)}]({evidence.url})" if evidence.url else _prose(evidence.citation)
    entry = f"- **{evidence.weight.value}.** {_prose(evidence.claim)} ({source})"
    return f"{entry} *Against it:* {_prose(evidence.against)}" if evidence.against else entry


def _law(law: WordLaw) -> str:
    places = ", ".join("anywhere" if place == "*" else f"`{place}`" for place in law.where)
    sources = "; ".join(
        f"[{_prose(source.title)}]({source.url}){f', {source.date}' if source.date else ''}"
        for source in law.sources
    )
    details = " ".join(f"{_sentence(_prose(said)).rstrip('.')}." for said in law.details)
    parts = (
        f"- **{law.verdict.value}**, {places}: {_prose(law.says)}",
        details,
        _prose(law.basis) + ".",
        sources,
    )
    return " ".join(filter(None, parts))


def _wish(wish: Wish) -> str:
    name = wish.board.called
    wanted = f"- {name[:1].upper()}{name[1:]} wants {_prose(wish.wants)} ({boards_page.source(wish)})."
    return f"{wanted} No more than a note." if wish.severity is Severity.NOTE else wanted


def _bad(bad: BadCase) -> Iterator[str]:
    marked = ", ".join(f"“{_prose(mark)}”" for mark in bad.marks)
    yield f"{marked or 'The posting as a whole'}{_circumstances(bad.case)}:"
    yield _fenced(bad.case.shown)
    if bad.after is not None and bad.after != bad.case.text:
        yield "mended:"
        yield _fenced(bad.after)


def _circumstances(case: Case) -> str:
    options = [f"`{name} = {value}`" for name, value in case.options.items()]
    if case.jurisdictions:
        options.append(f"the law of {', '.join(f'`{each}`' for each in case.jurisdictions)}")
    return f", with {' and '.join(options)}" if options else ""


def _fenced(text: str) -> str:
    """A posting as it stands; signs that a page cannot hold are shown as such."""
    longest = max((len(fence) for fence in _FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    shown = "".join(sign if sign.isprintable() or sign == "\n" else "\ufffd" for sign in text.strip("\r\n"))
    return f"{fence}text\n{shown}\n{fence}"


def _prose(text: str) -> str:
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def main() -> None:
    """Write, or with --check compare."""
    options = argparse.ArgumentParser(prog="python -m tools.handbook", description=__doc__)
    options.add_argument(
        "--check", action="store_true", help="change nothing; fail if something is not current"
    )
    made = {
        **pages(),
        score_page.PAGE: score_page.page(),
        roles_page.PAGE: roles_page.page(),
        law_page.PAGE: law_page.page(),
        boards_page.PAGE: boards_page.page(),
        formats_page.PAGE: formats_page.page(),
        picture.PICTURE: picture.drawn(),
    }
    if not options.parse_args().check:
        for path in write(made):
            print(path.relative_to(ROOT))
    elif wrong := outdated(made):
        listed = "\n".join(str(path.relative_to(ROOT)) for path in wrong)
        sys.exit(f"Not current; `make docs` writes them anew:\n{listed}")


if __name__ == "__main__":
    main()
