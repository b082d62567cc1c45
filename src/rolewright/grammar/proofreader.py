"""The proofreader that Harper makes possible."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rolewright.grammar.checks import CHECKS, SPELLING
from rolewright.grammar.spelling import VOCABULARY, meant
from rolewright.rules.proofreading import Slip
from rolewright.text import Span, pattern
from rolewright.usage import UsageError

if TYPE_CHECKING:
    from harper import Lint, Linter

_INSTALL = "pip install 'rolewright[grammar]'"
# From how many unknown words on, and from which share, a passage is in another language or no prose at all.
_FOREIGN_WORDS = 3
_FOREIGN_SHARE = 0.2
_AROUND = 80
_CODE = pattern(r"`([^`]*)`")
_WORD = pattern(r"\w+")


def installed_proofreader() -> HarperProofreader:
    """The proofreader. UsageError that says what to install when the extra is not there."""
    try:
        from harper import Linter
    except ImportError:
        message = f"the rules of grammar need an extra: {_INSTALL} (or leave them out: --ignore grammar)"
        raise UsageError([message]) from None
    del Linter
    return HarperProofreader()


class HarperProofreader:
    """Finds what is wrong in British and in American English alike.

    A linter is for one thread and cannot be sent to another process, so each makes its own when first asked.
    """

    def __init__(self) -> None:
        self._own = threading.local()

    def __reduce__(self) -> tuple[Any, ...]:
        return HarperProofreader, ()

    def slips(self, text: str) -> Iterator[Slip]:
        """The errors in a Markdown text, but for passages in another language."""
        linters = self._linters()
        found = linters.american.organized_lints(text, language="markdown", dedup=False)
        misspelt, unknown = _sorted(found.pop(SPELLING, ()), linters)
        for kind, lints in found.items():
            for lint in lints:
                if not _is_foreign(text, unknown, _span(lint)):
                    yield Slip(kind, _span(lint), _explained(lint), tuple(_replacements(lint)))
        for span, right in misspelt.items():
            if not _is_foreign(text, unknown, span):
                yield Slip("spelling", span, f"“{right}” is how it is spelt.", (right,))

    def _linters(self) -> _Linters:
        linters: _Linters | None = getattr(self._own, "linters", None)
        if linters is None:
            linters = self._own.linters = _Linters()
        return linters


class _Linters:
    """The linters of one thread."""

    def __init__(self) -> None:
        from harper import Dialect

        self.american = _linter(Dialect.AMERICAN, CHECKS)
        self._british = _linter(Dialect.BRITISH, frozenset({SPELLING}))
        self.knows = lru_cache(maxsize=10_000)(self._knows)

    def _knows(self, word: str) -> bool:
        """Whether a word stands in the British dictionary, which has most American words too."""
        return not self._british.lint(f"It is {word}.", language="plaintext")


def _sorted(lints: Iterable[Lint], linters: _Linters) -> tuple[dict[Span, str], list[Span]]:
    """Of the words that American English lacks, the slips with what was meant, and the words unknown."""
    misspelt: dict[Span, str] = {}
    unknown: list[Span] = []
    for lint in lints:
        word = lint.problem_text
        if word.lower() in VOCABULARY or linters.knows(word):
            continue
        suggested = (suggestion.replacement_text for suggestion in lint.suggestions)
        if right := meant(word, suggested, linters.knows):
            misspelt[_span(lint)] = right
        else:
            unknown.append(_span(lint))
    return misspelt, unknown


def _linter(dialect: int, checks: frozenset[str]) -> Linter:
    from harper import Linter

    linter = Linter(dialect)
    linter.set_lint_config({name: name in checks for name in linter.get_default_lint_config()})
    return linter


def _span(lint: Lint) -> Span:
    return Span(lint.span.start, lint.span.end)


def _explained(lint: Lint) -> str:
    """What Harper says, with quotation marks where it writes Markdown."""
    return _CODE.sub(r"“\1”", lint.message)


def _replacements(lint: Lint) -> Iterator[str]:
    """What may stand in the place of the words; Harper's insertions and removals are told in the same way."""
    from harper import SuggestionKind

    for suggestion in lint.suggestions:
        if suggestion.kind == SuggestionKind.INSERT_AFTER:
            yield lint.problem_text + suggestion.replacement_text
        else:
            yield suggestion.replacement_text


def _is_foreign(text: str, unknown: list[Span], at: Span) -> bool:
    """Whether so many of the words around a place are unknown that nothing can be said of those at it."""
    start = max(text.rfind("\n", 0, at.start) + 1, at.start - _AROUND)
    end = min(_end_of_line(text, at.end), at.end + _AROUND)
    count = sum(start <= span.start < end for span in unknown)
    return count >= _FOREIGN_WORDS and count >= _FOREIGN_SHARE * len(_WORD.findall(text, start, end))


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
