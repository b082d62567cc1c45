"""Tells what is too vague to be published: goals that nobody could miss, reasons of a word."""

import re

from rolewright.writing.calendar_words import COUNTS, FEASTS, MONTHS, SEASONS, any_of
from rolewright.writing.marks import unlinked
from rolewright.writing.phrasing import as_verb_phrase, begins_with_verb, is_clause

_MEASURE = re.compile(
    rf"\d|%|\b(?:one|{any_of(*COUNTS, *MONTHS, *SEASONS, *FEASTS)}"
    r"|hundred|thousand|million|half|double|doubled|triple|quarter|third|every|all|none|no|never|zero|first"
    r"|monthly|weekly|daily)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+|\b[A-Z]{2,}\b")
#: Verbs that promise a direction and no end of the way.
_DIRECTIONS = frozenset(
    """
    achieve assist be become boost build collaborate contribute deliver develop drive elevate enable enhance
    ensure exceed facilitate foster further grow help improve increase leverage maintain manage maximise
    maximize optimise optimize perform promote push raise reduce strengthen succeed support sustain take work
    """.split()
)
_LONG = 12


def asked_of_goal(words: str) -> str:
    """What to ask about a goal that is vague; nothing about one that says what, how much or by when."""
    if _MEASURE.search(words) or _NAME.search(words) or len(words.split()) > _LONG:
        return ""
    first = as_verb_phrase(words).partition(" ")[0].lower().strip(".,")
    if first in _DIRECTIONS or len(words.split()) < _FEWEST:
        return "by how much, or how would you see that it was reached, and by when?"
    return ""


#: In words: less than this is a heading, not a goal.
_FEWEST = 3


def asked_of_reason(words: str) -> str:
    """What to ask about a reason that says no more than a form's tick box does."""
    if _CORRECTED.search(words):
        return "this corrects itself on the way. How is it, in one or two short sentences?"
    cause = _BECAUSE.sub("", words)
    is_short = len(words.split()) < _FEWEST or (len(cause.split()) < _FEWEST and not is_clause(cause))
    is_no_reason = is_short or _BUSY.match(cause) or _REPORTS.match(words)
    return "what happened, and what can nobody do because of it?" if is_no_reason else ""


_BECAUSE = re.compile(r"(?:we(?:['’]re| are) hiring )?because (?:of )?", re.IGNORECASE)
_BUSY = re.compile(
    r"(?:(?:very|so|too|really|quite|always|just) )*(?:busy|swamped|overworked|understaffed|short[- ]staffed)"
    r"(?=$|[,.;!]| (?:and|as|at|right|now|with|all|these|in)\b)",
    re.IGNORECASE,
)
_CORRECTED = re.compile(r",\s+(?:well|or rather|no|i mean|actually),?\s", re.IGNORECASE)
_REPORTS = re.compile(r"report(?:s|ing)? (?:directly )?to\b", re.IGNORECASE)


def asked_of_start(words: str) -> str:
    """What to ask about a start that names no time."""
    return "from which day or month, or how many weeks after the offer?" if _NO_TIME.fullmatch(words) else ""


_NO_TIME = re.compile(
    r"(?:(?:start(?:ing|s)?|available) )?(?:asap|as soon as(?: \w+){1,3}|immediately?|now|at once|right away"
    r"|yesterday|today"
    r"|when(?:ever)? (?:you|they|we) (?:can|like|are ready)"
    r"|straight ?away|any ?time|soon|flexible|negotiable|urgent(?:ly)?|to be (?:agreed|discussed))\W*",
    re.IGNORECASE,
)


def asked_of_travel(words: str) -> str:
    """What to ask about travel of which nobody can tell how much it is."""
    return "how often, for how long, and whereto?" if _SOME.fullmatch(words) else ""


_SOME = re.compile(
    r"(?:there (?:is|will be) )?(?:(?:some|occasional|frequent|regular|light|moderate|rare|little|yes"
    r"|sometimes|often)\b ?)+(?:travel(?:ling|ing)?)?(?: (?:required|expected|as needed))?\W*",
    re.IGNORECASE,
)


def asked_of_hours(words: str) -> str:
    """What to ask about hours that nobody could plan with."""
    return "how many hours, and on which days?" if _NO_HOURS.fullmatch(words) else ""


_NO_HOURS = re.compile(
    r"(?:hours? )?(?:the )?(?:flexible|varying|var(?:y|ies)|variable|as needed|normal|usual|standard|regular)"
    r"(?: (?:working |business |office )?hours?)?\W*",
    re.IGNORECASE,
)


def asked_of_duty(words: str) -> str:
    """What to ask about a long answer that does not say what is done."""
    if begins_with_verb(words) or (len(words.split()) <= _LONG and not _WISHED.match(words)):
        return ""
    return "what does this person do? Begin with a verb: Plan …, Repair …"


#: What somebody would like to see, and does not say who does what for it.
_WISHED = re.compile(
    r"(?:i|we)(?:['’]d| would)? (?:really |just |also )*(?:love|like|want|hope|need|wish|expect) ",
    re.IGNORECASE,
)
_BLANK = re.compile(
    r"\[(?![mwfdx/|]+\])[^\[\]()]*\w[^\[\]]*\](?![(\[])|(?<![\w])_{2,}(?!\w)|<(?=[a-z ]+>)(?!/)[^<>]{4,}>"
)


def asked_of_blank(words: str) -> str:
    """What to ask about an answer in which something is still to be filled in, such as "[number]"."""
    return "what belongs where the blank is?" if _BLANK.search(unlinked(words)) else ""


#: In words: a goal that is longer holds several, or what else there is to tell.
_LONGEST_GOAL = 24


def asked_of_much(words: str) -> str:
    """What to ask about a goal that is several, told in one breath."""
    return "which of this is the goal? One sentence for each" if len(words.split()) > _LONGEST_GOAL else ""
