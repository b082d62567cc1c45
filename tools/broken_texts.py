"""Texts as no one should ever paste them: sample postings, cut, joined, repeated and littered."""

import random
from collections.abc import Callable

from tools.sample_postings import texts

_FRAGMENTS = (
    # Line ends, spaces and invisible characters
    *("\r\n", "\r", "\n\n\n", "\t", "\x00", "\x0b", "\xa0", "\u2028", "\ufeff", "\u200b", "\u0301", "\ud800"),
    # Letters of other scripts, letters whose lower case is longer, emoji, broken encodings
    *("İ", "ß", "招聘", "\u202eعقد دائم\u202c", "🚚", "\U0001f469\U0001f3fd\u200d\U0001f52c", "Ã©", "â€™"),
    # What is left of pages and templates
    *("&amp;nbsp;", "<li>", "</p>", "<b>", "<!--", "{{title}}", "${pay}", "[Company]", "%s", "\\"),
    # Markup that begins and does not end
    *("---\n", "---\ntitle: [\n---\n", "# ", "## What you'll do\n", "**", "- ", "> ", "```\n", "| a | b |\n"),
    *("=====\n", "<!-- rolewright ignore-file", "<!-- rolewright ignore pay/missing: known -->", '"', "“"),
    # Near-facts
    *("$", "£32,", "$80-90k", "€1–", "1.2.3.4,5", "9999999999999999999 years", "31 February", "((((", "...."),
)  # fmt: skip


def _cut(chance: random.Random, text: str) -> tuple[int, int]:
    one, two = chance.randint(0, len(text)), chance.randint(0, len(text))
    return min(one, two), max(one, two)


def _delete(chance: random.Random, text: str) -> str:
    start, end = _cut(chance, text)
    return text[:start] + text[end:]


def _keep(chance: random.Random, text: str) -> str:
    start, end = _cut(chance, text)
    return text[start:end]


def _insert(chance: random.Random, text: str) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(_FRAGMENTS) * chance.choice((1, 1, 1, 2, 50)) + text[at:]


def _repeat(chance: random.Random, text: str) -> str:
    start, end = _cut(chance, text)
    return text[:start] + text[start:end] * chance.randint(2, 4) + text[end:]


def _splice(chance: random.Random, text: str) -> str:
    other = chance.choice(texts())
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


def _shuffle_lines(chance: random.Random, text: str) -> str:
    lines = text.splitlines(keepends=True)
    chance.shuffle(lines)
    return "".join(lines)


def _join_lines(chance: random.Random, text: str) -> str:
    return text.replace("\n", chance.choice(("", " ", "  ", " • ", "\r\n")))


def _drop_spaces(chance: random.Random, text: str) -> str:
    return "".join(c for c in text if c != " " or chance.random() > 0.2)


def _change_case(chance: random.Random, text: str) -> str:
    return chance.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def _mistake_encoding(chance: random.Random, text: str) -> str:
    encoding = chance.choice(("cp1252", "latin-1", "utf-16-le"))
    return text.encode("utf-8", "surrogatepass").decode(encoding, "replace")


_Mutation = Callable[[random.Random, str], str]
_MUTATIONS: tuple[_Mutation, ...] = (
    *(_delete, _keep, _repeat, _splice, _shuffle_lines, _join_lines, _drop_spaces, _change_case),
    *(_mistake_encoding, _insert, _insert, _insert),
)  # fmt: skip


def broken_text(seed: int, *, longest: int = 20_000) -> str:
    """A sample posting after one to six mutations, cut at `longest` characters; `seed` alone decides."""
    chance = random.Random(seed)
    text = chance.choice(texts())
    for _ in range(chance.randint(1, 6)):
        text = chance.choice(_MUTATIONS)(chance, text)[:longest]
    return text
