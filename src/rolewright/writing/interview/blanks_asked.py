"""Which questions fill the blanks of a draft, so that those alone can be asked of who wants it finished."""

from collections.abc import Iterable, Mapping, Sequence

from rolewright.records import replace
from rolewright.writing.draft import Draft, Origin
from rolewright.writing.interview.of_sentence import key_of
from rolewright.writing.interview.question import Question

#: Stands among what was asked where first only what fills a blank is put, and all else is offered after it.
ONLY_BLANKS = "only blanks"


def asking(draft: Draft, questions: Iterable[Question]) -> Mapping[str, str]:
    """The words of each blank, in the order of the draft, with the key of the question that fills it."""
    keys = [each.key for each in questions]
    sources = (each for sentence in draft.sentences if sentence.is_question for each in sentence.sources)
    found = {
        each.words: _rather(key_of(each, keys), keys) for each in sources if each.origin is Origin.QUESTION
    }
    return {words: key for words, key in found.items() if key}


def _rather(key: str, keys: Sequence[str]) -> str:
    """Of two questions that fill a blank the one that is easier to answer."""
    easier = _EASIER.get(key, key)
    return easier if easier in keys else key


_EASIER = {"company.people": "company.apart"}


def filling(still: Sequence[Question], blanks: Mapping[str, str]) -> list[Question]:
    """Those of the questions that fill a blank, in the order of the draft; none of them is extra then."""
    order = list(blanks.values())
    found = sorted((each for each in still if each.key in order), key=lambda each: order.index(each.key))
    return [replace(each, extra=False) for each in found]


def most_wanted(questions: Iterable[Question], draft: Draft) -> list[Question]:
    """The questions, first those that the draft asks itself."""
    asked = {each.key for sentence in draft.sentences if sentence.is_question for each in sentence.sources}

    def is_spare(question: Question) -> bool:
        return not asked & {question.key, question.key.rpartition(".")[2]}

    return sorted(questions, key=is_spare)
