"""Puts a hasty answer as it was surely meant: with its article, a year in full, two answers apart.

Each function knows one field, and leaves what it does not surely know as it is.
"""

import re

from rolewright.knowledge.places import find
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.tuples import NamedTuple
from rolewright.writing.calendar_words import COUNTS, any_of
from rolewright.writing.fragments import (
    are_fragments,
    as_sentences_each,
    fragments,
    joined_deeds,
    listed,
    tells,
    with_times,
)
from rolewright.writing.leading_verbs import OF_VERB
from rolewright.writing.phrasing import begins_with_verb

_NUMBER = rf"(?:\d+|an?|one|{any_of(*COUNTS)})"


_GOES_ON = re.compile(r"(?<=\w)\.\s+(?=(and|or|but|because|so|then) )")


def joined(words: str) -> str:
    """The words without a full stop before "or", "and", "but": "Pop in. or ring" as "Pop in or ring"."""
    return _GOES_ON.sub(lambda found: " " if found[1] in ("and", "or", "because") else ", ", words)


class Superior(NamedTuple):
    """Whom somebody reports to, and whom they work with."""

    superior: str
    team: str


#: Either told of them, or a part of its own: what follows "who" is of the superior.
_WORKS_WITH = re.compile(
    r"(?:[,;.]\s*(?:and\s+)?|\s+and\s+)"
    r"(?:(?:they|you|he|she)(?:['’]ll|['’]d| will| would)?\s+(?:also\s+)?|(?=works?\b))"
    r"works?\s+(?:closely\s+|together\s+)?with\s+(?P<team>\S.*)$",
    re.IGNORECASE,
)
_OF_SUPERIOR = re.compile(r"\b(?:who|that)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\W*(?:and\s+)?(?:they|you|he|she)\b", re.IGNORECASE)
_REPORTS = re.compile(
    r"^(?:(?:they|you|he|she|this person)(?:['’]ll|['’]d| will| would)?\s+)(?:report"
    r"|answer)s?\s+(?:directly\s+)?to\s+",
    re.IGNORECASE,
)
#: Who leads, told as a word rather than by name.
_IN_CAPITALS = re.compile(r"(?:c[a-z]o|vp|md|svp|evp|gm)")
_TITLED = re.compile(r"(?:C[A-Z]{1,2}O|VP|MD|SVP|EVP|GM)(?:,? (?:of )?[A-Z].*)?")
_LEADER = re.compile(
    r"(?:[a-z]+ ){0,2}(?:owner|manager|boss|director|chef|baker|foreman|forewoman|supervisor|head|lead"
    r"|leader|founder"
    r"|president|principal|partner|chief|coordinator|superintendent|sister|editor)(?: (?:of|for) [^,.;]+)?",
)
_SOME_PEOPLE = re.compile(rf"(?:{_NUMBER}|our|the|his|her|my|some|several) \S.*", re.IGNORECASE)
_DETERMINER = re.compile(
    r"(?:an?|the|our|my|your|his|her|its|their|one|some|this|that|whoever)\b", re.IGNORECASE
)


def superior_and_team(words: str) -> Superior:
    """Both, where they were told in one answer: "owner. two other bakers"."""
    text = _REPORTS.sub("", words.strip())
    team = ""
    found = _WORKS_WITH.search(text)
    if (
        found
        and found.start()
        and (_OF_THEM.match(found[0]) or not _OF_SUPERIOR.search(text, 0, found.start()))
    ):
        text, team = text[: found.start()].rstrip(" ,;."), found["team"].rstrip(" .")
    parts = fragments(text)
    if not team and len(parts) == _TWO and _SOME_PEOPLE.fullmatch(parts[1]) and not tells(parts[1]):
        text, team = parts
    return Superior(with_article(text), team)


_TWO = 2


def team(words: str) -> str:
    """The people in one list: "8 pickers. 2 drivers" as "8 pickers and 2 drivers"."""
    parts = tuple(each for part in fragments(words.strip()) for each in _one_by_one(part))
    are_people = len(parts) > 1 and all(_SOME_PEOPLE.fullmatch(each) and not tells(each) for each in parts)
    return listed(parts) if are_people else words


def _one_by_one(part: str) -> list[str]:
    """The entries of what has commas only: where the last has an "and", it is a list already."""
    return [part] if " and " in part else part.split(", ")


def several(words: str) -> str:
    """Things in one list: "pension. sick pay" as "pension and sick pay"."""
    parts = fragments(words.strip())
    return listed(parts) if len(parts) > 1 and not any(map(tells, parts)) else words


def with_article(superior: str) -> str:
    """Whom somebody reports to, with the article that a word for it wants: "owner" as "the owner"."""
    text = superior.rstrip(" .")
    if _IN_CAPITALS.fullmatch(text):
        return f"the {text.upper()}"
    if _TITLED.fullmatch(text):
        return f"the {text}"
    is_word = _LEADER.fullmatch(text) is not None and not _DETERMINER.match(text)
    return f"the {text}" if is_word else superior


_CALLED = re.compile(
    r"^(?i:(?:it|we|that)(?:['’]s| is|['’]re| are) (?:called|named)|(?:the|our) (?:company|firm|shop"
    r"|business)(?:['’]s| is) called"
    r"|(?:the|our) (?:company['’]s )?name(?:['’]s| is)|called|named)\s+(?=[A-Z\d])",
)


def company_name(words: str) -> str:
    """The name, without how somebody gives it: "It's called Rye" as "Rye"."""
    return _CALLED.sub("", words.strip()).rstrip(" .")


_PREMISES = re.compile(
    r",\s+(?:(?:at|in|on) )?(?:(?:the|our|my) )?(?:shop|store|office|plant|factory|warehouse|site|depot"
    r"|workshop|bakery|"
    r"studio|clinic|school|salon|restaurant|kitchen|hotel|headquarters|hq|onsite|on[- ]site)$",
    re.IGNORECASE,
)


def place(words: str) -> str:
    """A place without the kind of house that it is in: "Guelph, shop" as "Guelph"."""
    shorter = _PREMISES.sub("", words.strip())
    is_known = any(not each.is_ordinary for each in find(shorter.partition(",")[0]))
    return shorter if is_known else words


_HOW = re.compile(
    r"^(?P<how>call|ring|phone|text|e-?mail|mail|write|whatsapp)(?: (?:me|us))?[.:,;]\s+"
    r"(?P<where>[+(]?\d[\d\s()./-]{5,}|\S+@\S+)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b([Cc]all|[Tt]ext|[Rr]ing|[Ww]rite to|[Ee]-?mail) me, ([A-Z]\w+),")
_FOR_WHAT = re.compile(
    r",\s+(?:we|i)(?:['’]d| would) (?:like|love|want|need) (?:them|it|that)(?: by)?\.?$", re.IGNORECASE
)
#: What asks nothing, and only leads to what is to be done.
_INTERESTED = re.compile(
    r"^(?:(?:are you |if you are )?interested"
    r"|(?:does (?:this|that) )?sounds? (?:good|interesting|like you(?:r thing)?)"
    r"|(?:do you )?want to (?:join(?: us)?|apply|know more)|curious|ready to (?:apply|join(?: us)?))"
    r"(?: in [^?.!]{3,40})?\?+\s+(?=\S)",
    re.IGNORECASE,
)
_TO_ME = re.compile(
    r"\b(send|call|text|ring|phone|e-?mail|drop|give|write|write to|talk to|let) me\b", re.IGNORECASE
)


def way_to_apply(words: str) -> str:
    """How to apply, the number or address after what is done with it: "call. 519 555 0134"."""
    text = _NAMED.sub(r"\1 \2", _INTERESTED.sub("", words.strip()))
    text = _HOW.sub(r"\g<how> \g<where>", text)
    return _TO_ME.sub(r"\1 us", _FOR_WHAT.sub("", text))


_IT_IS_A_JOB = re.compile(
    r"^(?:it['’]s|it is|that['’]s|this is|the job is)\s+(?:an?)?,?\s*(?:(?:full|part)[- ]time\s*)?,?\s*"
    r"(?:(?:job|position|role|post)\b)?[,:;]?\s*(?=\S*\d|(?:about |around )?(?:"
    + "|".join(COUNTS)
    + r")\b|mon|tue|wed|thu|fri|sat|sun"
    r"|mornings|afternoons|evenings|nights|days|weekdays|weekends|early|late)",
    re.IGNORECASE,
)


def hours(words: str) -> str:
    """The hours, without what a sentence on the job puts before them: "it's a job, forty hours"."""
    text = _IT_IS_A_JOB.sub("", words.strip())
    return f"{text} hours a week" if _NUMBER_ALONE.fullmatch(text) else text


_NUMBER_ALONE = re.compile(r"[1-5]\d(?:[.,]5)?")


#: Things of which a workplace has one, and which always want an article.
_THING = re.compile(
    r"^(?!own\b)(?P<verb>[a-z]+(?: (?:up|out|down|off))?) (?P<thing>(?:(?:delivery|company|shop|front"
    r"|night|main) )?(?:van|truck|lorry|car"
    r"|oven|till|cash register|kitchen|counter|shop|bar|phone|telephone|desk|warehouse|yard|dishwasher"
    r"|forklift|machine|tractor|digger|crane|bus|tram))"
    r"(?=$|[,.;]| (?:for|at|by|from|before|after|in|on|with|every|each|and|when|until|to)\b)",
    re.IGNORECASE,
)


def deed(words: str) -> str:
    """What is done, with the article that a thing wants: "load van for 5am"; several as one phrase."""
    text = _THAT.sub("", _OF_ME.sub(r"\1 us", words.strip()))
    parts = fragments(text)
    if len(parts) > 1 and (one := joined_deeds(parts)):
        text = one
    found = _THING.match(text)
    return (
        f"{found['verb']} the {text[found.start('thing') :]}"
        if found and begins_with_verb(found["verb"])
        else text
    )


#: What is wished, told after "I want".
_THAT = re.compile(r"^that (?=(?:no|nobody|every\w*|all|the|our|we|they|each|it)\b)", re.IGNORECASE)
_OF_ME = re.compile(r"\b(help|tell|show|join|support|give|send|assist) me\b", re.IGNORECASE)


_ORDINAL = re.compile(
    r"^(?P<lead>(?:we|our aim:?|we['’]d|we would)\s*(?:want|like|plan|hope)?\s+to\s+)?(?P<which>second"
    r"|third|fourth|fifth|sixth)"
    r" (?P<what>[a-z]+)(?=$| (?:by|in|before|until|within|near)\b)",
    re.IGNORECASE,
)


def _is_plan(words: str) -> bool:
    """Whether the words surely begin with what is to be done: "open a mill", but not "open days"."""
    first = re.match(r"[A-Za-z]+", words)
    known = verb(first[0].lower()) if first else None
    is_base = first is not None and known is not None and known.form is VerbForm.BASE
    return is_base and first is not None and OF_VERB.match(words.lower(), first.end()) is not None


def objective(words: str) -> str:
    """Where the company wants to go: "second shop by fall" is wanted, and nothing that one could second."""
    found = _ORDINAL.match(words.strip())
    if found is None:
        return (
            f"We want to {words.strip()[:1].lower()}{words.strip()[1:]}" if _is_plan(words.strip()) else words
        )
    return f"We want a {found['which'].lower()} {words.strip()[found.start('what') :]}"


_AT_TIME = re.compile(r", (?=\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)\.?$)", re.IGNORECASE)


def fact(words: str) -> str:
    """Sentences, each with its capital where each surely is one; a time at the end with its "at"."""
    words = _TOLD_OF.sub(_once, words.strip())
    text = _AT_TIME.sub(" at ", words) if tells(words) else words
    if not are_fragments(text):
        return text
    parts = with_times(fragments(text))
    return as_sentences_each(parts) if all(map(tells, parts)) else text


def problem(words: str) -> str:
    """What goes wrong as a sentence: "staff going off sick" as "staff are going off sick"."""
    told = fact(words)
    return told if tells(told) else _GOING_WRONG.sub(r"\g<who> are \g<what>", told)


_GOING_WRONG = re.compile(
    r"^(?P<who>(?:(?:our|the|some|many|too many) )?(?:staff|people|[a-z]+[a-rt-z]s)) "
    r"(?P<what>(?:always |constantly |still )?[a-z]+ing"
    r" (?:at|away|back|for|in|late|off|on|out|to|up|without)\b.*)$",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"^([A-Z]\w+, (?:our|the|my) [^,]+,) (?:she|he)(?P<is>['’]s| is| has)? (?P<next>[a-z]+)"
)


def _once(found: re.Match[str]) -> str:
    """Somebody once, where a pronoun named them again: "Linda, our bookkeeper, she's retiring"."""
    told, following = found["is"], found["next"]
    if told is None or not told.startswith(("'", "’")):
        return f"{found[1]}{told or ''} {following}"
    if following.endswith("ing"):
        return f"{found[1]} is {following}"
    return (
        f"{found[1]} has {following}"
        if following.endswith("ed") or following in ("left", "gone")
        else found[0]
    )


_EOE = re.compile(r"(?:an? )?(?:EOE|EEO|EO employer)\.?")
_EQUAL = re.compile(
    r"^(?:we['’]re |we are )?(?:an? )?(?P<what>equal[- ](?:opportunit(?:y|ies)"
    r"|employment opportunity)(?: and [a-z ]+)? employer)\.?$",
    re.IGNORECASE,
)


def equality(words: str) -> str:
    """The statement as a sentence."""
    if _EOE.fullmatch(words.strip()):
        return "We are an equal opportunity employer"
    found = _EQUAL.match(words.strip())
    return f"We are an {found['what'].lower()}" if found else words
