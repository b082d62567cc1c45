"""Tells an answer that says nothing yet: that nobody knows, or that somebody else does."""

import re

from rolewright.writing.interview.spoken import without_speech

_APOSTROPHE = "['’]"
#: Ways to say that there is nothing to say yet, or that somebody else knows it.
_NO_ANSWER = re.compile(
    rf"(?:(?:i(?:{_APOSTROPHE}ve)?(?: have| got)?|we(?: have)?|there(?:{_APOSTROPHE}s| is)) )?"
    r"(?:really |honestly )?"
    r"(?:no (?:idea|clue)|dun?no|not (?:a )?(?:sure|clue)|don['’]?t know|do not know"
    r"|haven['’]?t (?:a clue|decided)"
    r"|can['’]?t say|you (?:tell me|decide)|we['’]ll see|see (?:above|below)"
    r"|(?:none|nothing) (?:really|that (?:i|we) know of)|(?:i|we)(?:['’]d| would|['’]ll)? have to ask"
    r"|who knows|search me|beats me"
    r"|ask (?:\w+|(?:the|my|our) \w+(?: \w+)?)"
    r"|(?:my boss|the boss|\w+) (?:knows|will know|does that|has (?:it|that))"
    r"|(?:the )?(?:legal|usual|standard|normal|same) (?:stuff|things?|text|blurb|wording)"
    r"(?: (?:as|like) \w+(?: year| time)?)?"
    r"|the usual"
    r"|as usual"
    r"|(?:the )?same (?:as|like) (?:always|usual|ever|before|last (?:time|year))"
    r"|like (?:always|last (?:time|year))|as (?:always|ever|before)"
    r"|whatever|(?:later|maybe|perhaps)(?: (?:later|maybe|perhaps))?|it depends|depends"
    r"|no comment)"
    r"(?: (?:really|yet|now|honestly|sorry|about that|that|it))*",
    re.IGNORECASE,
)


def is_no_answer(words: str) -> bool:
    """Whether all that is said is that there is no answer: “No idea. Legal stuff?”, “ask HR”."""
    pieces = [each.strip(" '’\"“”") for each in re.split(r"[.?!,;…]+|\s[–—-]\s", without_speech(words))]
    told = [each for each in pieces if any(map(str.isalnum, each))]
    return bool(told) and all(_NO_ANSWER.fullmatch(each) for each in told)
