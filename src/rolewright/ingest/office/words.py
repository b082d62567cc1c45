"""Words with looks and links, as Markdown within a paragraph."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rolewright.ingest.escaping import escaped
from rolewright.ingest.office.blocks import Run

#: Characters of an address; longer ones carry more than where to go.
LONGEST_LINK = 2_000

_SPACES = re.compile(r"[ \t\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+")
_NOTHING = re.compile("[\u00ad\u200b\u200c\u2060\ufeff\x00-\x08\x0e-\x1f]")
# To a page or to a mailbox; some programs export "http:///h" for what they cannot say.
_LINK = re.compile(r"(?:https?://[^\s<>/?#]{2,}|mailto:)[^\s<>]*", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+", re.IGNORECASE)


def clean(words: str) -> str:
    """Words with plain spaces, and without signs that have no width. Line ends stay."""
    return _SPACES.sub(" ", _NOTHING.sub("", words))


def lines_of(runs: Iterable[Run]) -> list[tuple[Run, ...]]:
    """The runs of each line."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.words.split("\n")
        lines[-1].append(run._replace(words=first))
        for words in others:
            lines.append([run._replace(words=words)])
    return [tuple(line) for line in lines]


def markdown(runs: Iterable[Run], *, with_emphasis: bool = True) -> str:
    """The words of a paragraph or a heading, line by line, with their links."""
    lines = (_line(line, with_emphasis).strip() for line in lines_of(runs))
    return "\n".join(escaped(line, with_tables=True) for line in lines if line)


def is_uniform(runs: Iterable[Run]) -> bool:
    """Whether all words look alike, so that no look sets any of them apart."""
    return len({_sign(run) for run in runs if run.words.strip()}) < 2


def _line(runs: Sequence[Run], with_emphasis: bool) -> str:
    text = ""
    for link, piece in groupby(_dressed(runs), key=lambda run: run.link):
        alike = list(piece)
        words = "".join(_emphasised(alike) if with_emphasis else [run.words for run in alike])
        text += _linked(words, link) if link else words
    return _SPACES.sub(" ", text)


def _dressed(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs with their spaces mended; spaces alone look like what is before them."""
    before: Run | None = None
    for run in runs:
        words = clean(run.words)
        if not words:
            continue
        link = _address(run.link)
        if before is not None and not words.strip():
            run = run._replace(look=before.look)
        before = Run(words, run.look, link)
        yield before


def _emphasised(runs: Iterable[Run]) -> Iterator[str]:
    """The words with their signs of emphasis; a part of a word gets none."""
    pieces = [(sign, "".join(run.words for run in alike)) for sign, alike in groupby(runs, key=_sign)]
    for at, (sign, words) in enumerate(pieces):
        inside = words.strip()
        before = pieces[at - 1][1][-1:] if at else ""
        after = pieces[at + 1][1][:1] if at + 1 < len(pieces) else ""
        is_whole = not (_is_joined(before, words[:1]) or _is_joined(words[-1:], after))
        if sign and is_whole and any(letter.isalnum() for letter in inside):
            start = words.index(inside)
            yield f"{words[:start]}{sign}{inside}{sign}{words[start + len(inside) :]}"
        else:
            yield words


def _is_joined(one: str, other: str) -> bool:
    """Whether two letters stand in the middle of a word."""
    return one.isalnum() and other.isalnum()


def _sign(run: Run) -> str:
    if run.look.is_bold:
        return "**"
    return "_" if run.look.is_italic and not run.link else ""


def _linked(words: str, link: str) -> str:
    """Words with where they lead. An address that is shown stands for itself, wherever it would lead."""
    inside = words.strip()
    if not inside:
        return words
    plain = inside.strip("*_").rstrip("/").lower()
    if (len(plain) < LONGEST_LINK and _ADDRESS.fullmatch(plain)) or plain == link.partition("://")[2].rstrip(
        "/"
    ).lower():
        return words.replace("*", "")
    start = words.index(inside)
    return f"{words[:start]}[{inside}]({link}){words[start + len(inside) :]}"


def _address(link: str) -> str:
    """An address as Markdown has it; nothing for one that leads to no page and no mailbox."""
    link = link.strip()
    if len(link) > LONGEST_LINK or not _LINK.fullmatch(link.replace(" ", "%20")):
        return ""
    return link.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
