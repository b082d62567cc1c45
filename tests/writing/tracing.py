"""Traces a draft to what was said, without the help of the draft's own trace where that can be avoided.

Every word and number of a sentence has to stand in the brief, in the company profile, in the wording of the
role library that the sentence names (and that the brief has chosen), or among the few words of form below.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from html import unescape

from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Role, slots_of
from rolewright.rules.inflection import inflected
from rolewright.rules.verb_forms import verb
from rolewright.writing import Brief, Draft
from rolewright.writing.draft import Origin, Sentence

#: Words that claim nothing: how sentences begin and are joined, and the usual words for what was chosen.
FORM = frozenset(
    """
    you will report to and work with we are hiring because the job is open why this a salary of pay
    travel from look after apply by at send your application call for not do can on site hybrid remote
    so that somebody looking on top of us your job be our its have has spend experience
    year years month months
    """.split()
)
#: What stands before lists.
LEADS = frozenset(
    (
        "In your first year you will:",
        "Your goals for the first year:",
        "With you, we want to:",
        "Your goals:",
        "On the job you will:",
        "The work itself:",
    )
)
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"\d+(?:[.,:'/]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


def untraced(draft: Draft, told: str, brief: Brief, profile: CompanyProfile, role: Role | None) -> list[str]:
    """The words of a draft that nobody has said, each with its sentence; `told` is what the brief says."""
    said = _forms(_words(told))
    said |= _forms(_words(" ".join(_texts({key: getattr(profile, key) for key in profile.__match_args__}))))
    if brief.deadline:
        said |= _words(f"{brief.deadline:%B} {brief.deadline.day} {brief.deadline.year}")
    found: list[str] = []
    for sentence in draft.sentences:
        if sentence.text in LEADS:
            continue
        allowed = said | FORM | _forms(_words(" ".join(_chosen(sentence, brief, role))))
        text = _BRACKETED.sub(" ", sentence.text)
        found += [f"{word!r} in {text!r}" for word in sorted(_words(text)) if not _forms({word}) & allowed]
    return found


def _chosen(sentence: Sentence, brief: Brief, role: Role | None) -> Iterator[str]:
    """The wordings of the library that a sentence is made of, if the brief has chosen them."""
    wordings = set(role.wordings) if role else set()
    for source in sentence.sources:
        if source.origin is Origin.ROLE and role is not None:
            entry = source.key.rpartition(", ")[2]
            assert source.words in wordings, f"the library has no such wording: {source.words}"
            assert sentence.is_question or entry in _named(brief, role), f"nobody chose {source.key}"
            yield source.words
        if role is not None:
            yield from (role.shorts.get(slot, "") for slot in slots_of(source.words))


def _named(brief: Brief, role: Role) -> set[str]:
    """The entries of the library that a brief has chosen: by name, or with a function or a reason."""
    named = {answer.use for _, answer in brief.answers}
    for function in role.functions:
        if function.id in brief.functions:
            named |= {each.id for each in function.responsibilities}
    return named | ({f"reasons.{brief.why.value}"} if brief.why else set())


def texts_of_toml(text: str) -> str:
    """Everything that is said in a brief as a file."""
    return " ".join(_texts(tomllib.loads(text)))


def texts_of(brief: Brief) -> str:
    """Everything that is said in a brief."""
    answers = [f"{answer.words} {answer.because}" for _, answer in brief.answers]
    chosen = [brief.title, brief.level, *brief.places, *brief.specifics.values()]
    return " ".join([*answers, *chosen, *_texts(dict(brief.company))])


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield unescape(value)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _texts(each)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _forms(words: set[str]) -> set[str]:
    """The words with the other forms of those that are verbs."""
    found = set(words)
    for word in words:
        known = verb(word)
        if known is not None:
            found |= set(inflected(known.base))
        elif word in _PASTS:
            found |= set(inflected(_PASTS[word]))
    return found


def _pasts() -> dict[str, str]:
    from rolewright.knowledge.verbs import verbs

    return {form: base for base in verbs() | {"have", "be"} for form in inflected(base)}


_PASTS = _pasts()
