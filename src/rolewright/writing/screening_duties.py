"""The rows of a scorecard: the goals and duties that matter, each with a question on something done."""

import re
from collections.abc import Iterator, Sequence

from rolewright.document import JobDescription, Section
from rolewright.text import pattern
from rolewright.writing.screening import Aim, Row, Said, Scale
from rolewright.writing.screening_verbs import Doing, doing
from rolewright.writing.screening_words import (
    HOLDER,
    first_sentence,
    is_british,
    is_glued,
    is_whole,
    quoted,
    without_comment,
    without_label,
)

#: As many rows as an interview of an hour has time for; of duties that name nothing particular, fewer do.
_MOST, _ENOUGH = 7, 4
_LONGEST = 32
_FEWEST_IN_CORE = 4
_CLOSEST = "What have you done that comes closest to it, and what came of it?"
_FOLLOW_UP = "What did you do, and what came of it?"

_GOAL_HEADING = pattern(
    r"\b(?:goals?|objectives?|outcomes?|achieve\w*|success|accomplish\w*|first (?:year|month|\d+"
    r"|six|three|ninety)"
    r"|(?:30|60|90)[- ]days?|year one|by the end of)\b"
)
_GOAL = pattern(
    r"\b(?:(?:your|the) first (?:year|\w+ months?|\d+ (?:days|months|weeks)|quarter|season)|by "
    r"(?:the end of|next|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|spring|summer"
    r"|autumn|winter|q[1-4]"
    r"|20\d\d)\b|within (?:\w+ ){1,3}(?:days|weeks|months|years?)|from [\d$£€].* to [\d$£€]|(?:at "
    r"least )?\d[\d.,]* ?%"
    r"|(?:increase|reduce|grow|cut|raise|double|halve|lower|bring)\b.{0,60}\d)"
)
_FIGURE = pattern(
    r"[$£€]?\d[\d.,]*\s*(?:%|[kKmM]\b)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred|thousand"
    r"|million|half|twice|double|halve)\b"
)
_AMOUNT = pattern(r"(?<![\d.,])(?!20\d\d\b)\d|\b(?:a|per|every|each) (?:day|week|month|quarter|year)\b")
#: Why something is done here, which nobody can have done elsewhere.
_REASON = pattern(r",\s+because\b.*$", re.IGNORECASE)
_ASIDE = pattern(r"^(?:which|who|whose)\b|\byours?\b(?! first)")
_NEXT = pattern(
    r"\b(?:next|this) (?:[a-z]+ber|january|february|march|april|may|june|july|august|year|spring"
    r"|summer|winter)\b"
)
#: First steps of anybody new, which nobody is chosen by.
_FIRST_STEPS = pattern(
    r"^(?:go through|complete|attend|undergo|participate in|meet|get to know|be introduced|learn"
    r"|shadow|onboard|dive (?:deep )?into"
    r"|familiari[sz]e yourself|become (?:familiar|involved)|be(?:come)? trained|sit in on|get up "
    r"to speed|undertake training)\b"
    r"(?=.*\b(?:our|the|your|training|team|yourself)\b)"
)
_OUTCOME = pattern(
    r"\bso that\b|\bin order to\b|\bso \w+ (?:can|do|is|are|get)\b|\bto (?:ensure|reduce|increase"
    r"|improve|keep|win)\b"
)
_NAME = pattern(r"(?<=[a-z,] )[A-Z][\w&-]*")
#: A name of somebody or something of this employer's, as far as signs tell; abbreviations are of the trade.
_NAMED_HERE = pattern(r"(?<=[a-z,;] )[A-Z][a-z]+(?![\w+#])")
_OURS = pattern(r"\bour\b|\byour\b")
#: Words that mean this employer, this place or this time, where the applicant has not been.
_HERE = pattern(
    r"\b(?:we|us|our|ours|this|these|those|today|now|here|next|currently|existing|will|you"
    r"|your|yours|yourself|is|are|20\d\d)\b|['’](?:re|ve|ll)\b"
)
_BEFORE_SPECIFICS = pattern(
    r"[;:(]\s*|,\s*(?=(?:which|who|while|so|with|including|and|but|\w+ing)\b)|\s+[–—-]\s+"
    r"|\s+(?=(?:within|at (?:least|most)|every|each|so that|in order to|per|until|before|after"
    r"|by (?:the end|next|\d))\b)"
)
#: Verbs that say little until the sentence is at its end: "bring complaints from nine a week down to two".
_LIGHT = frozenset("brought came cut gave got had kept let made moved put raised saw set took".split())
_PARTS = pattern(
    r"(?<=[.!?])\s+(?=[A-Z\"“])|;\s+|:\s+|\s+[–—-]\s+|,\s+(?=(?:and|but|so|with|from|including"
    r"|while|which|whose|who|as well"
    r"|ensuring|making|to|at|by)\b)|\s+(?=(?:so that|in order to|at least|at most|no later than"
    r"|within|by (?:the end|next|\d))\b)"
)
_JOINING = pattern(r"^(?:and|but)\s+")
_LEAD = pattern(
    r"^(?:(?:in this (?:role|job|position),?\s+)?(?:you(?:['’](?:ll|d))?|"
    rf"{HOLDER}(?=\s+(?:will|shall|must|(?:is|are) (?:responsible|accountable) for)\b)"
    r"|they|he or she|we need you to)\s+)?"
    r"(?:(?:will|would|shall|should|must|can)\s+)?(?:(?:also|then|need to|be expected to|be able to"
    r"|get to)\s+)*"
    r"(?:(?:be\s+|are\s+|is\s+)?(?:responsible|accountable) for\s+|be\s+(?=\w+ing\b)|(?:the )?ability "
    r"to\s+|capable of\s+"
    r"|(?:you(?:['’]re| are)\s+)(?=\w+ing\b)|to\s+(?=[a-z]))?",
    re.IGNORECASE,
)
#: A story that was cut within a clause, or before the word that it needs.
_UNFINISHED = pattern(
    r"\b(?:an?|and|as|at|by|for|in|of|on|or|the|to|with)$|\b(?:that|which|who|whose|where)\b"
)
_PURPOSE = pattern(r"^to\b.*,\s+(?:you|we|the)\b", re.IGNORECASE)
_OTHER_SUBJECT = pattern(
    r"^(?:we|our|it|this|the|there|they|a|an|these|those|as|if|when|in|for|at)\b", re.IGNORECASE
)


def scorecard(duties: Sequence[Said], document: JobDescription) -> tuple[Row, ...]:
    """The rows for what matters most: goals first, then duties with something particular in them."""
    british = is_british(document.text)
    ranked = sorted(
        (
            (said, _is_goal(said, document.section_at(said.span.start)), _weight(said.words))
            for said in duties
        ),
        key=lambda each: (not each[1], -each[2]),
    )
    chosen = [each for at, each in enumerate(ranked) if at < _ENOUGH or each[1] or each[2] > 0][:_MOST]
    return tuple(_row(said, Aim.GOAL if is_goal else Aim.DUTY, british) for said, is_goal, _ in chosen)


def _is_goal(said: Said, section: Section) -> bool:
    if _FIRST_STEPS.match(said.words.lower()):
        return False
    heading = section.heading.text.lower() if section.heading else ""
    return _GOAL.search(said.words.lower()) is not None or _GOAL_HEADING.search(heading) is not None


def _weight(words: str) -> int:
    """How much that is particular a duty names."""
    low = words.lower()
    if _FIRST_STEPS.match(low):
        return -2
    return (
        2 * bool(_FIGURE.search(low))
        + bool(_OUTCOME.search(low))
        + bool(_NAME.search(words))
        + bool(_OURS.search(low))
        - (told(words) is None)
    )


def _row(said: Said, aim: Aim, british: bool) -> Row:
    evidence = tuple(_measures(said.words))
    return Row(aim, _question(said.words, british), evidence, _scale(evidence), said)


def _measures(words: str) -> Iterator[str]:
    """The parts of a duty that an answer can be held against: those with a figure, a date or an outcome.

    The first part says what is to be done; a number in it counts only where it is an amount or a rate.
    """
    first, *others = _parts(words)
    if _AMOUNT.search(first.lower()):
        yield first
    for part in others:
        if not _ASIDE.search(part.lower()) and any(
            sign.search(part.lower()) for sign in (_FIGURE, _GOAL, _OUTCOME, _NEXT)
        ):
            yield part


def _question(words: str, british: bool) -> str:
    words = _REASON.sub("", without_comment(words))
    done = told(words, british=british)
    if done is not None:
        if (core := _core(done)) is not None:
            return f"Tell us of a time when you {core}. {_FOLLOW_UP}"
        if done.base and len(done.base.split()) <= _LONGEST:
            return f"In this job you will {done.base.rstrip('.!')}. {_CLOSEST}"
    return f"The posting says: {quoted(first_sentence(words))}. {_CLOSEST}"


def told(words: str, *, british: bool = False) -> Doing | None:
    """A duty as something done; None when it is not told by a verb."""
    bare = _LEAD.sub("", without_label(first_sentence(words)), count=1)
    if (
        not bare
        or _OTHER_SUBJECT.match(bare)
        or not is_whole(bare)
        or is_glued(bare)
        or _PURPOSE.match(words)
    ):
        return None
    return doing(bare, british=british)


def _core(done: Doing) -> str | None:
    """What somebody may have done elsewhere too: a duty up to its figures and what is of this job alone."""
    story = done.past.rstrip(".!?")
    signs = (_HERE.search(story.lower()), _FIGURE.search(story.lower()), _NAMED_HERE.search(story))
    here = [found.start() for found in signs if found]
    if here:
        if done.past_verb in _LIGHT:
            return None
        cuts = [
            cut.start()
            for cut in _BEFORE_SPECIFICS.finditer(story, 0, min(here) + 1)
            if cut.start() < min(here)
        ]
        if not cuts:
            return None
        story = story[: cuts[-1]].rstrip(" ,;:(–-")
        if len(story.split()) < _FEWEST_IN_CORE or "," in story or _UNFINISHED.search(story):
            return None
    if not done.is_sure or len(story.split()) > _LONGEST or not is_whole(story):
        return None
    return story


def _parts(words: str) -> Iterator[str]:
    """A duty as the pieces that an answer can be held against, each in the words of the posting."""
    at = 0
    whole = without_label(first_sentence(words))
    cuts = [*((cut.start(), cut.end()) for cut in _PARTS.finditer(whole)), (len(whole), len(whole))]
    for start, end in cuts:
        piece = _JOINING.sub("", whole[at:start].strip(" ,;:."))
        rest = whole[end:]
        if start != len(whole) and (
            not is_whole(piece) or len(piece.split()) < 2 or 0 < len(rest.split()) < 2
        ):
            continue
        if piece:
            yield piece
        at = end


def _scale(evidence: Sequence[str]) -> Scale | None:
    if not evidence:
        return None
    measure = " and ".join(quoted(part, 30) for part in evidence)
    return Scale(
        weak="tells what they would do, or what others did",
        fair="did something like it, and names no figure, date or result",
        strong=f"did something like it, and names what compares with {measure}",
    )
