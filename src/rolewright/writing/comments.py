"""Takes out of an answer the words with which people comment on what they say while they speak.

What goes, and nothing else:

- a word of surprise or a pause at the start: "Oh, …", "Um …", "Yeah, …", and an "And" or "But" there;
- how frank or sure somebody is, at the start, after "and" or "but", or between commas: "honestly", "frankly",
  "to be honest", "to tell the truth", "basically", "obviously", "actually", "you know", "I mean", "I guess",
  "I think", "I suppose", "let's say", "if you like";
- that it was said before: "like I said", "as I said before", "as mentioned";
- a weak end: "…, I'd say", "… or whatever", "…, that's it", "…, I'm not kidding"; "like" before a number;
- "just" and "simply" before what somebody is asked to do ("Just send me …") and after "it's", "is" or "are";
- "really" and "quite", unless after "not" or where something is told by it ("what really happened");
- "sort of" and "kind of" that weaken a verb ("have been sort of passed around"), not "a kind of bread".

What is said stays: its words, their order, and every fact. A manner stays as well: "Tell clients honestly …".
It is done when a draft is made, of whatever brief. What only introduces an answer in an interview is gone by
then: see `rolewright.writing.interview.spoken`.
"""

import re

from rolewright.writing.calendar_words import COUNTS, any_of

_PAUSE = re.compile(
    r"^(?:(?:oh|ah|um+|uh|er+|hm+|yeah|yep|yes|okay|ok|right|well|so),\s+|(?:um+|uh|er+|hm+)\s+|(?:and"
    r"|but|plus),?\s+(?=(?:i|we|they|it|there)\b))+",
    re.I,
)
_COMMENT = (
    r"(?:honestly|frankly|to be (?:honest|frank|fair)|to tell (?:you )?the truth|basically|obviously|actually"
    r"|you know|i mean|i guess|i think|i suppose|i['’]d say|let['’]s say|if you like|you see)"
)
_SAID_BEFORE = (
    r"(?:(?:like|as) (?:i|we)(?: (?:have|already|just)|['’]ve)*"
    r" (?:said|mentioned|told you|wrote)(?: (?:before|above|already|earlier))?"
    r"|as (?:said|mentioned)(?: (?:before|above|already|earlier))?)"
)
#: Between commas, or after one at the end.
_ASIDE = re.compile(rf",\s+(?:{_COMMENT}|{_SAID_BEFORE})(?=\s*(?:[,.;:!?)]|$))", re.I)
_BEFORE_CLAUSE = re.compile(
    rf"(?P<joint>(?:^|[.;,]\s+|\b(?:and|but|because|so)\s+)),?\s*(?:{_COMMENT}|{_SAID_BEFORE}),?(?: that)?\s+"
    r"(?=(?:we|i|it|they|you|he|she|nobody|no one|everybody|everyone|there|this|that(?:['’]s| is)|the|our"
    r"|my|a|an)\b)",
    re.I,
)
#: Before a name; before other words the clause tells whether it is a comment.
_AT_START = re.compile(rf"^(?i:(?:so|well|okay|ok)?,? ?{_COMMENT}),? (?=[A-Z][a-z]+,? )")
_AT_END = re.compile(
    r"(?:,? (?:i['’]d say|i guess|i think|i suppose|or whatever)|, (?:and )?that['’]s (?:it|all|about it)"
    r"|, (?:i['’]m not kidding|no kidding|believe me|trust me))(?=[.!]?$)",
    re.I,
)
_BEFORE_VERB = re.compile(
    r"\b(i|we|they) (?:honestly|frankly|basically|obviously|actually|just really) (?=[a-z])", re.I
)
#: "For like forty people", but not "people like two of ours".
_LIKE = re.compile(
    rf"(\b(?:for|of|in|with|after|is|are|was|were|we have|we['’]ve got) )like (?=\d|{any_of(*COUNTS)}\b)",
    re.I,
)
_SAID_AT_START = re.compile(rf"^{_SAID_BEFORE},?\s+", re.I)
_SAID_WITHIN = re.compile(rf"\b(which|that|who|and|but|because|so),? {_SAID_BEFORE},? (?=\w)", re.I)
_WITHIN = re.compile(rf", (?:{_COMMENT}),? (?=(?:for|in|with|at|to|from|by|of|on)\b)", re.I)
_BEFORE_JUST = re.compile(rf"(?P<joint>^|[.;]\s+)(?:{_COMMENT}),?\s+(?=just\b)", re.I)
_BE = r"(?:it['’]s|that['’]s|they['’]re|we['’]re|is|are|was|were)"
_JUST = re.compile(
    rf"(?P<before>(?:^|[.;]\s+|\band\s+))(?:just|simply)(?: generally)?\s+(?=(?:send|write|call|ring|text"
    rf"|e-?mail|come"
    rf"|drop|give"
    rf"|apply|use"
    rf"|ask|phone|pop|visit|tell|get|make|keep|do|be|help|show|let|go|take|bring)\b)"
    rf"|(?P<be>\b{_BE}\s+)just\s+(?=(?:an?|the|really|so|very)\b)",
    re.I,
)
_REALLY = re.compile(
    r"(?P<before>\b(?:it['’]s|that['’]s|they['’]re|we['’]re|is|are|was|were|an?|i|we|still pretty|be)\s+)"
    r"(?:really|quite)\s+(?=[a-z])(?!(?:a|an|the|so|what|not|like that)\b)",
    re.I,
)
_HOW = re.compile(r"(?P<before>\b(?:that['’]s|it['’]s|this is) )really (?=how|what|why|where|when)", re.I)
_SORT_OF = re.compile(
    r"(?P<before>\b(?:is|are|was|were|been|be|we|they|it|has|have|had|and|but)\s+)(?:sort"
    r"|kind) of\s+(?=[a-z])",
    re.I,
)


def without_comments(words: str) -> str:
    """The words without what only comments on them.

    >>> without_comments("We pay fairly, like I said before, and honestly nobody watches the clock")
    'We pay fairly, and nobody watches the clock'
    """
    text = _AT_END.sub("", _AT_START.sub("", _PAUSE.sub("", words)))
    text = _LIKE.sub(r"\1", _BEFORE_VERB.sub(r"\1 ", text))
    text = _SAID_AT_START.sub("", _ASIDE.sub("", text))
    text = _SAID_WITHIN.sub(r"\1 ", text)
    text = _WITHIN.sub(", ", _BEFORE_CLAUSE.sub(_clause, text))
    text = _BEFORE_JUST.sub(lambda found: found["joint"], text)
    text = _JUST.sub(lambda found: found["before"] or found["be"] or "", text)
    text = _HOW.sub(lambda found: found["before"], text)
    text = _REALLY.sub(_with_article, text)
    text = _SORT_OF.sub(lambda found: found["before"], text)
    return f"{text[:1].upper()}{text[1:]}" if words[:1].isupper() else text


def _clause(found: re.Match[str]) -> str:
    """What stands before a clause without the comment; "You know a language" is none."""
    is_told = _OF_READER.search(found[0]) is not None and "," not in found[0].lstrip(" ,")
    return found[0] if is_told else found["joint"]


_OF_READER = re.compile(r"\byou (?:know|see)\b", re.I)


def _with_article(found: re.Match[str]) -> str:
    """What stood before the word, with the article that goes with what stands after it."""
    before = found["before"]
    article = before.strip().lower()
    if article not in ("a", "an"):
        return before
    following = found.string[found.end() : found.end() + 1].lower()
    wanted = "an" if following in "aeiou" else "a"
    return (
        before.lower().replace(article, wanted)
        if before[:1].islower()
        else before.replace(before.strip(), wanted.capitalize())
    )
