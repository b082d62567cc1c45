"""Says in fewer words what the sentences before have told already, and leaves what they have not."""

import re
from functools import cache

from rolewright.company import CompanyProfile
from rolewright.knowledge.verbs import verbs
from rolewright.rules.inflection import forms
from rolewright.writing.calendar_words import COUNTS, MONTHS, any_of
from rolewright.writing.naming import name_of

_NUMBER = rf"(?:\d[\d,.]*|{any_of(*COUNTS)})"
#: Words that tell things apart, rather than what kind they are of.
_TELLS_APART = frozenset(
    """
    and best biggest different few first former further last largest least many more most new next of old
    or other own smallest such
    """.split()
)
_KIND = re.compile(rf"(\b{_NUMBER}) ([a-z]+) ([a-z]{{2,}}[a-rt-z]s)\b")


def without_kind(words: str, before: str) -> str:
    """The words without the kind of what was of this kind before: "31 dental practices" as "31 practices"."""

    def shorter(found: re.Match[str]) -> str:
        number, kind, things = found.groups()
        kinds = re.findall(rf"([\w-]+) {things}\b", before.lower())
        told = {each for each in kinds if each not in _ARTICLES and not re.fullmatch(_NUMBER, each)}
        is_told = told == {kind} and kind not in _TELLS_APART and not kind.endswith("s")
        return f"{number} {things}" if is_told else found[0]

    return _KIND.sub(shorter, words)


_ARTICLES = frozenset("a an the our their its your these those all of".split())
_RELATIVE = re.compile(r"\s+(?:that|who|which)\s+([^,.;:]+)")
_WORD = re.compile(r"[\w%$£€]+")


def without_relative(words: str, before: str) -> str:
    """The words without a relative clause that was told before: "the groups that buy our yeast"."""
    clause = _RELATIVE.search(words)
    if clause is None:
        return words
    said = set(_WORD.findall(before.lower()))
    is_told = said.issuperset(each for each in _WORD.findall(clause[1].lower()) if each not in _ARTICLES)
    return _RELATIVE.sub("", words, count=1) if is_told else words


_SOME = re.compile(
    r"\b(of|in|at|for|from|on) an? ((?:[a-z-]+ ){0,2}?)([a-z]+)"
    r"(?= (?:with|of|for|that|which|where|in|near|on)\b|[.,;]|$)"
)
_FOR_TRADE = re.compile(r"\b(in|at) an? ([a-z]+) for ([a-z]+ [a-z]+s)(?=[.,;]|$)")


def as_ours(words: str, profile: CompanyProfile) -> str:
    """The words with "our inn" for "an inn", where the company was called one."""
    told = " ".join((*profile.apart, *profile.people, *profile.objectives))
    name = _LEGAL_FORM.sub("", name_of(profile.name).lower())
    does = profile.does.lower()

    def ours(found: re.Match[str]) -> str:
        where, kind, noun = found.groups()
        is_theirs = re.search(rf"\b[Oo]ur {noun}\b|(?:^|[.] )The {noun} (?:is|was|has|dates)\b", told)
        return f"{where} our {kind}{noun}" if is_theirs or name.endswith(f" {noun}") else found[0]

    def of_trade(found: re.Match[str]) -> str:
        where, noun, trade = found.groups()
        # Among those for whom the company works, it may be theirs.
        is_ours = re.search(rf"\b{trade}\b", does) and not re.search(rf"\b{noun}s?\b", does)
        return f"{where} our {noun}" if is_ours else found[0]

    return _SOME.sub(ours, _FOR_TRADE.sub(of_trade, words))


_LEGAL_FORM = re.compile(r",? (?:ltd|limited|inc|llc|plc|gmbh|ag|co)\.?$")
_SUBJECT = re.compile(r"our ([a-z]+ [a-z]+)\b", re.IGNORECASE)


def with_its(words: str, before: str) -> str:
    """The words with "its" for what the sentence before is about: "lead its 22 pickers"."""
    subject = _SUBJECT.match(before)
    if subject is None:
        return words
    return re.sub(rf"^([a-z]+) the {subject[1].lower()} of (?={_NUMBER}\b)", r"\1 its ", words)


_SINCE = re.compile(
    r"\b(We|They|You|I|Nobody|Everybody) ([a-z]+)\b"
    r"(?=(?:(?! (?:and|but|who|that|which|when|because)\b)[^,;:.])*"
    rf" since (?:last \w+|then|{any_of(*MONTHS, *map(str.capitalize, MONTHS))}\b|(?:19|20)\d\d\b))",
    re.IGNORECASE,
)


def with_perfect(words: str) -> str:
    """The words with "have signed" for "signed", where they tell since when."""
    return _SINCE.sub(_perfect, words)


def _perfect(found: re.Match[str]) -> str:
    who, verb_ = found.groups()
    base = _bases().get(verb_.lower())
    if base is None:
        return found[0]
    have = "have" if who.lower() in ("we", "they", "you", "i") else "has"
    return f"{who} {have} {forms(base).participle[0]}"


@cache
def _bases() -> dict[str, str]:
    """The base of every past that is nothing else."""
    return {past: base for base in sorted(verbs()) for past in forms(base).past if past not in verbs()}
