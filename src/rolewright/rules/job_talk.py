"""Recognises a sentence whose subject is the job or the reader, in whatever part of a posting it stands."""

from rolewright.text import pattern

_TO_READER = pattern(
    r"\W*(?:as (?:an?|our|the) [^.]{2,80}?,? you\b"
    r"|you(?:'ll|'re|'d)?\b|your (?!(?:new )?(?:company|employer|future))"
    r"|(?:vous|votre|du|deine?|sie|ihre?|usted|tu)\b)"
)
_THE_JOB = pattern(
    r"\W*(?:the|this|your) (?:\w+ )?(?:fellow|internship|job|opportunity|person|position|post|role"
    r"|successful candidate|vacancy)\b"
)
_ARTICLES = (
    *("the ", "this ", "our ", " a ", " an ", "as "),
    *("l'", "l’", "le ", "la ", "un ", "une ", "der ", "die ", "el "),
)
_FIRST_NAME = pattern(r"[^\W\d_]{5,}")
_NAME_ENDS = pattern(r"\s*[,(|/\u2013\u2014]|\s-\s")


def is_on_the_job(sentence: str, title: str | None, language: str = "en") -> bool:
    """Whether a sentence, in lower case, speaks of the job by its name, of its holder, or to the reader."""
    if _TO_READER.match(sentence) or _THE_JOB.match(sentence):
        return True
    name = _name(title, language) if title else ""
    at = sentence.find(name) if name else -1
    return at >= 0 and f" {sentence[:at]}".endswith(_ARTICLES)


def _name(title: str, language: str) -> str:
    """By what a sentence calls the job: in English by the whole title, elsewhere by its first word."""
    folded = title.lower()
    if language in ("en", "und"):
        return _NAME_ENDS.split(folded, maxsplit=1)[0]
    first = _FIRST_NAME.match(folded)
    return first[0] if first else ""
