"""What keeps a sentence right around words that change: articles, capitals, commas and pairs of signs."""

from rolewright.findings import Edit
from rolewright.text import Span, pattern

_ARTICLE_BEFORE = pattern(r"(?<![\w'’&./-])([Aa]n?)(\s)$")
_OPENS_SENTENCE = pattern(r"(?:^|[.!?:\n*•▪·]|\s[-–—])\s*$")
_FIRST_WORD = pattern(r"\s*([^\W_][\w'’-]*)")
# A word that begins a sentence as soon as its first letter is large: not "iPhone".
_PLAIN_WORD = pattern(r"[\s*_\"“‘'(]*([a-z])(?:[a-z'’-]*(?![\w]))")
_VOWELS = frozenset("aeiou")
# Spelled with one sound, spoken with the other.
_SPOKEN_WITH_VOWEL = pattern(r"(?:hour|honest|honou?r|heir)")
_SPOKEN_WITH_CONSONANT = pattern(r"(?:eu|ew|u(?:ni(?![nm])|s[aeu]|sua|til|biq|k\b)|one\b|once\b|ouija)")
# Letters that are spoken with a vowel at their start: "an MBA", "an SQL report".
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")
_LINK_AFTER = pattern(r"[^\[\]\n]*\](?:\(|\[)")
_AROUND = {"(": ")", "[": "]", "*": "*", "_": "_", "“": "”", '"': '"'}
_DASHES = "-–—"
_ENDS_CLAUSE = pattern(r"\s*(?:[.;:!?)]|\n|\Z)")


def left_out(text: str, marked: Span) -> Edit:
    """The edit that leaves words out with what parted them from others: a space, commas, brackets, a dash.

    The word that comes to open the sentence is given a capital letter.
    """
    start, end = marked
    while start and _AROUND.get(text[start - 1]) == text[end : end + 1]:
        start, end = start - 1, end + 1
    before, after = text[start - 1 : start], text[end : end + 1]
    is_first = before in ("", "\n")
    if after == "," and text[start - 2 : start] == ", ":
        start, end = start - 2, end + 1
    elif after == "," and before in ("", " ", "\n"):
        end += 1
        end += text[end : end + 1] == " "
    elif (
        before in _DASHES and before and text[start - 2 : start - 1] == " " and _ENDS_CLAUSE.match(text, end)
    ):
        start -= 2
    elif (
        text[start - 3 : start - 2] == " "
        and text[start - 2 : start - 1] in _DASHES
        and _ENDS_CLAUSE.match(text, end)
    ):
        start -= 3
    elif after == " " or (after == "\n" and is_first and text[end + 1 : end + 2] not in ("", "\n", "\r")):
        end += 1
    elif text[start - 2 : start] == ", ":
        start -= 2
    elif before == " ":
        start -= 1
    return _opening_with_capital(text, marked, Span(start, end))


def _opening_with_capital(text: str, marked: Span, gone: Span) -> Edit:
    following = _PLAIN_WORD.match(text, gone.end)
    if not text[marked.start].isupper() or following is None or gone.start < marked.start - 4:
        return Edit(gone, "")
    letter = following.start(1)
    return Edit(Span(gone.start, letter + 1), text[gone.end : letter] + text[letter].upper())


def with_article(text: str, edit: Edit) -> Edit:
    """An edit that also changes "a" or "an" before it, if another word comes to stand there."""
    found = _ARTICLE_BEFORE.search(text, max(0, edit.span.start - 6), edit.span.start)
    following = _FIRST_WORD.match(edit.text + text[edit.span.end : edit.span.end + 40])
    if found is None or following is None:
        return edit
    is_capital = found[1][0].isupper()
    if found[1] == "A" and not _OPENS_SENTENCE.search(text, max(0, found.start() - 8), found.start()):
        return edit  # "Vitamin A", "Grade A"
    right = article(following[1])
    if found[1].lower() == right:
        return edit
    fitting = capitalised(right) if is_capital else right
    return Edit(Span(found.start(), edit.span.end), fitting + found[2] + edit.text)


def article(word: str) -> str:
    """The indefinite article of a word as it is spoken: "a" or "an"."""
    if len(word) > 1 and word.isupper() and (len(word) < 4 or _VOWELS.isdisjoint(word.lower())):
        return "an" if word[0] in _LETTERS_WITH_VOWEL else "a"
    low = word.lower()
    if _SPOKEN_WITH_VOWEL.match(low):
        return "an"
    return "an" if low[:1] in _VOWELS and not _SPOKEN_WITH_CONSONANT.match(low) else "a"


def breaks_markup(text: str, edit: Edit) -> bool:
    """Whether a link would change, or a sign of emphasis, a bracket or a quotation mark lose its partner."""
    before, after = text[slice(*edit.span)], edit.text
    if any((before.count(sign) - after.count(sign)) % 2 for sign in ("**", "__", "`", '"')):
        return True
    if _LINK_AFTER.match(text, edit.span.end) and "[" not in before:
        return True  # within the words of a link
    return any(
        before.count(opening) - after.count(opening) != before.count(closing) - after.count(closing)
        for opening, closing in ("()", "[]", "“”", "<>")
    )


def in_the_case_of(written: str, replacement: str) -> str:
    """The replacement in capitals, or with one, where the words that it stands for are written so."""
    if written.isupper() and len(written) > 1:
        return replacement.upper()
    return capitalised(replacement) if written[0].isupper() else replacement


def capitalised(words: str) -> str:
    """`words` with a capital letter at the start."""
    return words[:1].upper() + words[1:]
