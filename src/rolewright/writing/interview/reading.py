"""Reads what was typed: words, or the numbers of choices; `!` in front keeps it out of the posting."""

import re
from collections.abc import Iterator, Sequence

from rolewright.writing.calendar_words import in_full, with_names
from rolewright.writing.corrections import corrected
from rolewright.writing.interview.no_answer import is_agreement, is_no_answer, what_is_known
from rolewright.writing.interview.question import NO, YES, NotUnderstoodError, Question, Said
from rolewright.writing.interview.spoken import without_speech
from rolewright.writing.phrasing import is_clause

BACKGROUND = "!"
_NUMBERS = re.compile(r"\d{1,2}(?:(?:\s*[,;&]\s*|\s+and\s+|\s+)\d{1,2})*[.)]?")


def read_answer(lines: Sequence[str], question: Question) -> tuple[Said, ...]:
    """What was said, line by line. NotUnderstoodError for a number that no choice has."""
    said = tuple(each for line in lines if line.strip() for each in _read(line.strip(), question))
    if any(each.background for each in said) and not question.form.may_be_withheld:
        raise NotUnderstoodError("This is for the posting; if it should not be known, leave it with Enter.")
    return said


#: Ways to say that there is nothing to say.
_NOTHING = frozenset(
    """
    no none nothing na nope notapplicable noidea idk dontknow idontknow idonotknow notsure imnotsure tbd tba
    nodeadline open openended nobody
    """.split()
)
#: In front of what is told, without a comma: “yes bake bread”.
_YES = re.compile(r"^(?:[Yy]es|[Yy]eah|[Yy]ep|[Yy]up) (?=[a-z])(?!to\b|and\b|or\b|men?\b)")
_NO = frozenset("no n nope none".split())


def _entries(words: str) -> tuple[str, ...]:
    """The entries of a list in one line, with semicolons between; a sentence with one in it stays whole."""
    pieces = tuple(each for piece in words.split(";") if (each := piece.strip()))
    lengths = [len(each.split()) for each in pieces]
    is_list = all(
        length <= _LONGEST_ENTRY and (length < _FEWEST or not is_clause(each))
        for each, length in zip(pieces, lengths, strict=True)
    )
    return pieces if is_list and len(pieces) > 1 else (words,)


#: In words: the longest entry of such a list, and the shortest sentence.
_LONGEST_ENTRY, _FEWEST = 8, 3


def _read(line: str, question: Question) -> Iterator[Said]:
    background = line.startswith(BACKGROUND)
    words = line.removeprefix(BACKGROUND).strip()
    letters = "".join(filter(str.isalpha, words.lower()))
    if question.is_yes_or_no and (letters in _NO or is_agreement(words)):
        yield Said(choice=NO if letters in _NO else YES)
        return
    if letters in _NOTHING and not question.takes_none:
        return
    if is_agreement(words):
        raise NotUnderstoodError("Say what, in words that a reader can use; Enter goes on without.")
    if not words:
        raise NotUnderstoodError("Write the answer behind the “!”, on the same line.")
    choices = question.choices
    if words.isdecimal() and not choices and not question.takes_number:
        raise NotUnderstoodError("There is nothing to choose from by number here: write it in words.")
    if not choices or not _NUMBERS.fullmatch(words):
        if is_no_answer(words):
            raise NotUnderstoodError(f"“{words}” is no answer yet. Enter skips the question for now.")
        told = what_is_known(words if question.is_name else _YES.sub("", words))
        for each in _entries(told) if question.form.is_list else (told,):
            yield Said(with_names(in_full(without_speech(corrected(each)))), background=background)
        return
    for number in map(int, re.findall(r"\d+", words)):
        if not 1 <= number <= len(choices):
            raise NotUnderstoodError(f"There are {len(choices)} to choose from; {number} is not among them.")
        yield Said(choice=choices[number - 1], background=background)
