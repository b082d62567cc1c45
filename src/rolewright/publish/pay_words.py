"""Pay in words of the posting that say the same without the sentence in which they stand."""

from collections.abc import Iterator

from rolewright.document import JobDescription, Pay
from rolewright.parse.stated_pay import pays_in
from rolewright.publish.markup import plain_text
from rolewright.text import Span, pattern

# "up to a maximum of" before an amount, "or more" and "to start" behind it.
_MOST_BEFORE, _MOST_AFTER = 5, 2
_WORD = pattern(r"[^\s:*_]+")
_FIRST_HALVES = frozenset({"up", "bis", "jusqu'à"})


def pay_words(document: JobDescription, value: Pay, span: Span) -> str:
    """The words at `span`, with as many around them as make the amounts a range or a bound again.

    "€90,000" alone is not what "up to €90,000" says. Of words that state several amounts, those of this one.
    """
    words = _plain(document, span)
    stated = list(pays_in(words))
    if len(stated) > 1:
        same = (part for part, pay in stated if _amounts(pay) == _amounts(value))
        return next(same, words)
    if stated and _amounts(stated[0][1]) != _amounts(value):
        wider = (_plain(document, each) for each in _wider(document, span))
        return next((told for told in wider if _says(told, value)), words)
    return words


def _says(words: str, value: Pay) -> bool:
    stated = list(pays_in(words))
    return len(stated) == 1 and _amounts(stated[0][1]) == _amounts(value)


def _amounts(pay: Pay) -> tuple[float | None, float | None]:
    return pay.minimum, pay.maximum


def _plain(document: JobDescription, span: Span) -> str:
    words = plain_text(" ".join(document.source[span].strip("\"' ").split()))
    return words.replace("**", "").replace("__", "").rstrip(" ,;:.")


def _wider(document: JobDescription, span: Span) -> Iterator[Span]:
    """Ever more of the line before the words, then of what follows them."""
    text = document.text
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    line = document.source[Span(start, end if end >= 0 else len(text))]
    found = [Span(start + word.start(), start + word.end()) for word in _WORD.finditer(line)]
    before = [word for word in found if word.end <= span.start][: -_MOST_BEFORE - 1 : -1]
    for at, word in enumerate(before):
        is_second = at + 1 < len(before) and document.source[before[at + 1]].lower() in _FIRST_HALVES
        yield Span(before[at + 1].start if is_second else word.start, span.end)
    for word in [word for word in found if word.start >= span.end][:_MOST_AFTER]:
        yield Span(span.start, word.end)
