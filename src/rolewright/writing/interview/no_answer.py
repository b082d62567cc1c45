"""Tells an answer that says nothing yet: that nobody knows, that somebody else does, or only “yes, sure”."""

import re

from rolewright.writing.interview.spoken import without_speech
from rolewright.writing.phrasing import begins_with_verb

_WHOSE = (
    r"(?:(?:i(?:['’]ve)?(?: have| got)?|i(?:['’]?m| am)|we(?: have)?|there(?:['’]s| is)) )?"
    r"(?:really |honestly |just )?"
)
#: How people say that they do not know.
_UNKNOWN = (
    rf"{_WHOSE}(?:no (?:idea|clue)|dun?no|idk|not (?:a )?(?:sure|clue|certain)"
    r"|don['’]?t (?:really )?(?:know|no)"
    r"|do not (?:really )?know|haven['’]?t (?:a clue|decided)|can['’]?t say|hard to say)"
    r"(?: (?:really|yet|now|honestly|sorry|tbh))*"
)
#: What people agree with who were asked for something else.
_AGREED = re.compile(
    r"(?:yes|yeah|yea|yep|yup|y|ok|okay|sure|of course|absolutely|definitely|certainly)"
    r"(?:[\s,.!]+(?:yes|yeah|yep|ok|okay|sure|right|fine|good|great|thing|please|thanks|thank you|of course"
    r"|absolutely|definitely|certainly|why not|sounds good|all good|(?:we|they|i|you) do|(?:it|that|there) is"
    r"|there are))*[\s,.!]*",
    re.IGNORECASE,
)
#: Ways to say that there is nothing to say yet, or that somebody else knows it.
_NO_ANSWER = re.compile(
    rf"(?:{_UNKNOWN}|{_WHOSE}(?:hm+|u+m+|erm+|you (?:tell me|decide)|we['’]ll see|see (?:above|below)"
    r"|no answer|skip(?: (?:it|this|that))?|to be (?:confirmed|decided|announced|determined)|tb[acd]"
    r"|nothing special|(?:none|nothing) (?:really|that (?:i|we) know of)"
    r"|(?:i|we)(?:['’]d| would|['’]ll)? have to ask|who knows|search me|beats me"
    r"|ask (?:\w+|(?:the|my|our) \w+(?: \w+)?)"
    r"|(?:my boss|the boss|\w+) (?:knows|will know|does that|has (?:it|that))"
    r"|(?:the )?(?:legal|usual|standard|normal|same) (?:stuff|things?|text|blurb|wording)"
    r"(?: (?:as|like) \w+(?: year| time)?)?"
    r"|(?:all )?the usual(?: (?:stuff|things?|duties|tasks|jobs|bits))?"
    r"|as usual"
    r"|(?:the )?same (?:as|like) (?:always|usual|ever|before|last (?:time|year))"
    r"|like (?:always|last (?:time|year))|as (?:always|ever|before)"
    r"|whatever|(?:later|maybe|perhaps)(?: (?:later|maybe|perhaps))?|it depends|depends"
    r"|no comment))"
    r"(?: (?:really|yet|now|honestly|sorry|tbh|about that|that|it|why|how|when"
    r"|what(?: to (?:say|write|put))?))*",
    re.IGNORECASE,
)
#: What is told behind it all the same.
_BUT = re.compile(
    rf"(?:{_UNKNOWN}(?:(?:\s*[,;:.…]+\s*|\s+[–—-]+\s+)(?:but\s+)?|\s+but\s+)"
    r"|(?:dun?no|idk)\s+(?=(?:we|they|it|our)\b))(?P<told>.*\w.*)",
    re.IGNORECASE | re.DOTALL,
)
_GUESSED = re.compile(
    r"(?:maybe|perhaps|possibly|probably|i guess|i think|i suppose),?\s+(?P<what>\S.*)", re.IGNORECASE
)


def is_agreement(words: str) -> bool:
    """Whether all that is said is that it is so: “yes sure”, “ok fine”, “yes we do”."""
    return _AGREED.fullmatch(words.strip()) is not None


def what_is_known(words: str) -> str:
    """What is told behind a “don't know”: of “not sure, two bakers left” that two bakers left.

    All of it where nothing of the kind stands in front, or nothing behind it.
    """
    found = _BUT.fullmatch(words.strip())
    if found is None or is_no_answer(found["told"]):
        return words
    guessed = _GUESSED.fullmatch(found["told"])
    # Where a time or a number is guessed, the guess is a part of what is told.
    return guessed["what"] if guessed and begins_with_verb(guessed["what"]) else found["told"]


def is_no_answer(words: str) -> bool:
    """Whether all that is said is that there is no answer: “No idea. Legal stuff?”, “ask HR”."""
    pieces = [each.strip(" '’\"“”") for each in re.split(r"[.?!,;…]+|\s[–—-]\s", without_speech(words))]
    told = [each for each in pieces if any(map(str.isalnum, each))]
    return bool(told) and all(_NO_ANSWER.fullmatch(each) for each in told)
