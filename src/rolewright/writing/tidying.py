"""Takes out of an answer what carries no meaning, and leaves every word that does.

What goes is how people begin to speak and what they say in between, bullets, smileys, capitals and rows of
exclamation marks. What is said stays as it was said.
"""

import re
from functools import lru_cache
from unicodedata import category

from rolewright.writing.calendar_words import with_names
from rolewright.writing.marks import unmarked
from rolewright.writing.proper_names import with_capitals
from rolewright.writing.shouting import without_shouting

#: How people begin to speak.
_SPEECH = re.compile(
    r"^(?:(?:so|well|basically|honestly|ideally|obviously|actually|okay|ok|i guess|i think|i suppose"
    r"|i would say|i['’]d say|we think|in short|to be honest|what happened is)(?: that)?,?\s+)+(?=\S)",
    re.IGNORECASE,
)
#: What they say in between, set apart by commas.
_ASIDE = re.compile(
    r",\s+(?:you know|i mean|i guess|i think|i suppose|honestly|basically|obviously|to be honest|if you like"
    r"|i don['’]t mind \w+|whatever|really)(?=\s*[,.;]|$)",
    re.IGNORECASE,
)
#: What a mail says before it comes to the point.
_PREAMBLE = re.compile(
    r"^(?:(?:as (?:promised|discussed|agreed)|here(?: is|['’]s) what|thanks|thank you|hope you"
    r"|please find)\b[^.!?]*[.!?]\s+)+",
    re.IGNORECASE,
)
#: Whom to call is a name, unless it is one of the words that stand there as often.
_CALLED = re.compile(
    r"(?<![\w-])((?:call|text|ring|phone|ask for) )"
    r"(?!(?:me|us|him|her|them|it|in|at|on|up|or|and|the|our|my|your) )"
    r"(?!(?:back|now|direct|directly|today|tomorrow|after|before|between|during|from|any\w*|number|mobile"
    r"|office|reception) )"
    r"([a-z]+)(?= (?:on )?[+(\d][\d\s()./-]{5})",
    re.IGNORECASE,
)
_NOTE_IN_BRACES = re.compile(r"\{([^{}]*[^{}a-z_][^{}]*)\}")
_SMILEY = re.compile(r"\s*(?<![\w(])[:;]['’]?-?[)(DP](?!\w)")
_EXCLAMATIONS = re.compile(r"!+(?=[\"'”’)]*(?:\s|$))|!{2,}")
_QUESTION_MARKS = re.compile(r"[?!]*\?[?!]*")
_MAILTO = re.compile(r"\bmailto:", re.IGNORECASE)
#: Not "300 ms by June".
_TITLED = re.compile(r"(?<!\d)(?<!\d )\b(mrs|mr|ms|dr)(\.?\s+)([a-z])")
#: What people put where they have no answer.
_NO_ANSWER = re.compile(
    r"^\W*(?:n/?a|none|nil|nothing|no idea|not sure|don['’]t know|idk|tb[acd](?: (?:by|from|with) \w+)?"
    r"|to follow|link to follow"
    r"|to be (?:confirmed|decided|defined|announced)|as (?:above|below|before|usual|discussed)"
    r"|same(?: as (?:above|before))?|(?:see|cf\.?|as per)"
    r" (?:above|below|website|web site|our website|attached|attachment|jd|the jd|last year)(?: from \w+ \w+)?"
    r"|\?+)\W*$",
    re.IGNORECASE,
)
_SIGNS_WITH_MEANING = frozenset("©®°™№")


@lru_cache(maxsize=4096)
def plain(words: str) -> str:
    """The words in one line, without marks or quotation marks around them, and not in capitals."""
    text = _tidied(words)
    for _ in range(_MOST_LAYERS):
        # What was taken away may have stood before a mark.
        if (again := _tidied(text)) == text:
            break
        text = again
    return text


_MOST_LAYERS = 8


def _tidied(words: str) -> str:
    text = _without_pictures(_MAILTO.sub("", _NOTE_IN_BRACES.sub(r"(\1)", unmarked(words))))
    text = _CALLED.sub(lambda found: f"{found[1]}{found[2].capitalize()}", _PREAMBLE.sub("", text))
    text = _ASIDE.sub("", _SPEECH.sub("", _SMILEY.sub("", text).lstrip(" .,;:…&")))
    if len(text) > 1 and text[0] in "\"“'‘" and text[-1] in "\"”'’" and text[0] not in text[1:-1]:
        text = text[1:-1].strip()
    text = _EXCLAMATIONS.sub(".", _QUESTION_MARKS.sub("?", text))
    text = _TITLED.sub(_with_capitals, with_capitals(with_names(without_shouting(text)))).strip()
    return text if any(map(str.isalnum, text)) else ""


def says_something(words: str) -> bool:
    """Whether the words are an answer, and not a dash or "see above"."""
    text = plain(words)
    return bool(text) and not _NO_ANSWER.match(text)


def asks_back(words: str) -> bool:
    """Whether the words are a question themselves."""
    return bool(re.search(r"\?(?:\s|$)", plain(words)))


def _without_pictures(text: str) -> str:
    """The text without the pictures in front of it and behind it."""
    start, end = 0, len(text)
    while start < end and _is_picture(text[start]):
        start += 1
    while end > start and _is_picture(text[end - 1]):
        end -= 1
    return text[start:end].strip()


def _is_picture(sign: str) -> bool:
    return (
        sign.isspace()
        or sign == "\ufe0f"
        or (category(sign) in ("So", "Sk") and sign not in _SIGNS_WITH_MEANING)
    )


def _with_capitals(found: re.Match[str]) -> str:
    return f"{found[1].capitalize()}{found[2]}{found[3].upper()}"
