"""What sets the company apart, how it treats people, and where it wants to go."""

import re
from collections.abc import Iterator, Sequence

from rolewright.company import ProfilePart
from rolewright.document import SectionKind
from rolewright.text import count_words
from rolewright.writing.calendar_words import COUNTS, any_of
from rolewright.writing.draft import Line, Origin, Part, Sentence, Source
from rolewright.writing.draft_forms import ABOUT
from rolewright.writing.naming import name_of
from rolewright.writing.phrasing import as_sentences, closed, lowered, names_a_thing
from rolewright.writing.retold import with_perfect
from rolewright.writing.scribe import Scribe
from rolewright.writing.tidying import plain


def about(scribe: Scribe) -> Part:
    """The last chance to convince: facts that nobody else could write."""
    profile = scribe.profile
    told = [*_joined(scribe, (*_facts(scribe, "apart"), *_facts(scribe, "people"))), *_objectives(scribe)]
    if not told:
        told.append(scribe.question("company.people"))
    if not profile.objectives:
        told.append(scribe.question("company.objectives"))
    return Part(SectionKind.ABOUT, f"{ABOUT}{name_of(profile.name) or 'us'}", (Line(tuple(told)),))


def _facts(scribe: Scribe, key: str) -> list[Sentence]:
    """What the profile tells under a key, what is still to come last."""
    is_locked = ProfilePart(key) in scribe.profile.locked
    told = [
        scribe.company(f"{key}[{at}]", each, as_sentences if is_locked else _in_perfect)
        for at, each in enumerate(getattr(scribe.profile, key))
    ]
    return told if is_locked else sorted(told, key=_tells_of_the_future)


def _in_perfect(words: str) -> str:
    return with_perfect(as_sentences(words))


def _tells_of_the_future(sentence: Sentence) -> bool:
    return _TO_COME.search(sentence.text) is not None


_TO_COME = re.compile(
    r"\b(?:takes? over|will|opens?|moves?|begins?|starts?)\b[^.;]*\b(?:in|by|from) 20\d\d\b"
)


def _joined(scribe: Scribe, told: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, two as one where both are short and tell of the same: so they do not read as a list."""
    joined: list[Sentence] = []
    is_joined = False
    for sentence in told:
        if joined and not is_joined and _belong_together(scribe, joined[-1], sentence):
            first = joined.pop()
            text = f"{first.text.rstrip('.')}, and {lowered(sentence.text)}"
            joined.append(
                Sentence(text, (*first.sources, Source(Origin.FORM, words="and"), *sentence.sources))
            )
            is_joined = True
        else:
            joined.append(sentence)
            is_joined = False
    return joined


def _belong_together(scribe: Scribe, first: Sentence, second: Sentence) -> bool:
    kinds = {source.key.partition("[")[0] for source in (*first.sources, *second.sources)}
    texts = (first.text, second.text)
    return (
        len(kinds) == 1
        and not kinds & set(scribe.profile.locked)
        and not first.is_question
        and not second.is_question
        and all(_OF_PEOPLE.match(text) and _SIMPLE.fullmatch(text) for text in texts)
        and all(count_words(text) <= _SHORT_FACT for text in texts)
        and lowered(second.text)[:1].islower()
    )


#: How many, or which, of the people something is true of.
_OF_PEOPLE = re.compile(
    rf"(?:half|most|all|each|every|every(?:one|body)|nobody|no one|none|many|few|{any_of(*COUNTS)})\b",
    re.IGNORECASE,
)
#: In words; of two such facts one sentence can be made.
_SHORT_FACT = 13
_SIMPLE = re.compile(r"(?!.*\b(?:and|or|but)\b)[^,;:.!?()–—]+\.")


def _objectives(scribe: Scribe) -> Iterator[Sentence]:
    """Where the company wants to go, said so where the words alone would sound like a rule for others."""
    is_locked = ProfilePart.OBJECTIVES in scribe.profile.locked
    for at, each in enumerate(scribe.profile.objectives):
        words, key = plain(each), f"objectives[{at}]"
        is_thing = names_a_thing(words) or _MORE.match(words) is not None
        is_wish = _OURS.search(words) is None and (_OBLIGES.search(words) is not None or is_thing)
        if is_wish and not is_locked and not scribe.asked(f"company.{key}"):
            yield scribe.form("Our aim: ", (closed(lowered(words)), Source(Origin.COMPANY, key, each)))
        else:
            yield scribe.company(key, each, as_sentences)


_MORE = re.compile(r"(?:more|fewer|less|no) [a-z ,]+\.?$", re.IGNORECASE)
_OBLIGES = re.compile(r"\b(?:should|must|ought to|shall)\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:we|our|us|aims?|goals?)\b", re.IGNORECASE)
