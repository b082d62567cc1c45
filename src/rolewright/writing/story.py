"""Why a job is open, and how the job itself follows from it: one sentence leads to the next."""

import re
from collections.abc import Iterator
from itertools import pairwise

from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import count_words
from rolewright.writing.calendar_words import COUNTS, any_of
from rolewright.writing.draft import Origin, Sentence, Source
from rolewright.writing.naming import title_of
from rolewright.writing.phrasing import (
    as_cause,
    as_sentences,
    as_verb_phrase,
    closed,
    is_clause,
    lowered,
    sentence_list,
    tells_of_hiring,
)
from rolewright.writing.retold import with_perfect, without_kind
from rolewright.writing.scribe import Scribe
from rolewright.writing.tidying import plain

#: In words; a longer answer gives its first sentences, and the manager is told what was left out.
_LONGEST_REASON = 60
#: In words; what is longer, or has two halves, reads better as a sentence of its own.
_LONGEST_CAUSE = 18
_HALVES = re.compile(r"[,;:–—]\s")
_OWN_SENTENCE = ""
_BECAUSE = "We are hiring because"


def reason(scribe: Scribe) -> Sentence | None:
    """Why it is open, in the manager's words or, where a typical reason was taken, in the role's."""
    told, why = scribe.brief.reason, scribe.brief.why
    if _is_told(scribe):
        return _in_own_words(scribe, told.words)
    if told.background:
        return None
    if doubt := scribe.doubt("reason"):
        return doubt
    typical = next((each for each in scribe.role.reasons if each.why is why), None) if scribe.role else None
    if typical is None:
        return scribe.question("reason")
    chosen = scribe.wordings.chosen(f"reasons.{typical.why.value}", typical.openings)
    return Sentence(chosen.text, (Source(Origin.BRIEF, "why", typical.why.value), *chosen.sources))


def lead_to_job(scribe: Scribe, phrase: str, lead: str) -> str:
    """What stands before the job: "You will", or what tells that a cause which looks like none is one."""
    if not _stands_alone(scribe):
        return lead
    if not _shows_cause(scribe):
        hinge = scribe.variety.pick("hinge", ("That is why we are hiring", "That is why this job is open"))
        return f"{hinge}: {lead[:1].lower()}{lead[1:]}"
    # "Its" wants to stand near what it is of.
    is_task = lead == "You will" and not phrase.startswith("be ") and " its " not in phrase
    return scribe.variety.pick("seam", ("You will", "Your job will be to", "You will")) if is_task else lead


def _shows_cause(scribe: Scribe) -> bool:
    return not scribe.is_cause_called_one and _IS_CAUSE.search(scribe.brief.reason.words) is not None


#: What happened, or is missing, so that readers see by themselves why somebody is hired.
_IS_CAUSE = re.compile(
    r"\b(?:(?:have |has )?(?:lost|left|won|grown|grew|doubled|opened)|leav(?:es?|ing)|retir(?:es?|ed|ing)"
    r"|steps? down|moved on|promoted|opens? (?:her|his|their) own|where it (?:takes|needs)"
    r"|(?:have|has) (?:nobody|no one)|nobody (?:has|is|does|looks|answers)|too few|not enough)\b",
    re.IGNORECASE,
)


def seam(scribe: Scribe) -> Iterator[Sentence]:
    """That the cause was one, where no sentence on the job can say so."""
    if _stands_alone(scribe) and not _shows_cause(scribe):
        yield scribe.form("That is why we are hiring.")


def _stands_alone(scribe: Scribe) -> bool:
    """Whether the reason is told without a word on hiring.

    It hangs on the reason alone, so that an answer reads in the draft as it read when it was given.
    """
    return _is_told(scribe) and _lead_of(scribe, scribe.brief.reason.words) == _OWN_SENTENCE


def _is_told(scribe: Scribe) -> bool:
    told = scribe.brief.reason
    return scribe.is_public("reason", told) and any(sentence_list(told.words))


def _lead_of(scribe: Scribe, words: str) -> str | None:
    """What stands before a reason; None where it says itself that somebody is hired."""
    first, *others = sentence_list(words)
    if tells_of_hiring(first) or _needs_one(scribe, first):
        return None
    cause = as_cause(first)
    if _BECAUSE_OF.match(plain(first)):
        return "We are hiring because of"
    if not is_clause(first):
        return _lead_of_thing(cause)
    is_long = bool(others) or count_words(first) > _LONGEST_CAUSE or bool(_HALVES.search(first))
    return scribe.variety.pick("reason", (_OWN_SENTENCE,) if is_long else (_OWN_SENTENCE, _BECAUSE))


def _needs_one(scribe: Scribe, words: str) -> bool:
    """Whether the words only say that somebody with this title is needed."""
    named = (title_of(scribe.brief, scribe.role), plain(scribe.brief.role))
    titles = "|".join(re.escape(each) for each in named if each)
    return re.search(rf"\bneeds?\b[^.;]*\b(?:{titles})s?\b", words, re.IGNORECASE) is not None


def _lead_of_thing(cause: str) -> str:
    """What stands before a reason that names a thing or a deed: "growth in the north", "replacing Maria"."""
    first, *others = cause.lower().split() or [""]
    known = verb(first)
    if first in ("to", "for"):
        return "We are hiring"
    if _SUCCESSOR.match(cause):
        return "We are hiring" if first in ("a", "the") else "We are hiring a"
    if known is not None and known.form is VerbForm.GERUND and others and others[0] not in ("of", "and"):
        return "We are hiring to"
    return _OWN_SENTENCE if _may_tell(cause.lower().split()) else "We are hiring because of"


_BECAUSE_OF = re.compile(r"because of (?!(?:how|what|the way)\b)", re.IGNORECASE)
_SUCCESSOR = re.compile(r"(?:an? |the )?(?:replacement|successor|backfill)\b", re.IGNORECASE)


def _may_tell(words: list[str]) -> bool:
    """Whether one of the words may be what somebody does: "crashes" in "the tool crashes twice a week"."""
    for at, (before, word) in enumerate(pairwise(words)):
        known = verb(word)
        # No list knows all verbs; the second or third word may well be one.
        is_one = known.form is VerbForm.THIRD if known else at < 2 and word.endswith("s")
        if is_one and not _BEFORE_NOUN.fullmatch(before):
            return True
    return False


_BEFORE_NOUN = re.compile(
    rf"\d+|{any_of(*COUNTS)}|a|an|the|this|that|these|those|our|my|your|his|her|its|their|new|more|many|several"
    r"|and|or|of|in|on|at|for|from|with|by|to"
)


def _in_own_words(scribe: Scribe, words: str) -> Sentence:
    source = Source(Origin.BRIEF, "reason", words)
    first, *others = _first_sentences(scribe, words)
    lead = _lead_of(scribe, words)
    if lead is None:
        return scribe.form((" ".join([first, *others]), source))
    # The capital of a sentence was put there; within one, the first letter is as it was typed.
    cause = f"{as_cause(words)[:1]}{as_cause(first)[1:]}"
    if lead == _OWN_SENTENCE:
        told = " ".join([as_sentences(as_cause(first)), *others])
        return scribe.form((with_perfect(without_kind(told, _does(scribe))), source))
    if lead == "We are hiring to":
        cause = lowered(as_verb_phrase(cause), after_verb=True).rstrip(".")
    return scribe.form(f"{lead} ", (" ".join([closed(cause), *others]), source))


def _does(scribe: Scribe) -> str:
    """What the sentence before the reason tells."""
    return "" if scribe.asked("company.does") else scribe.profile.does


def _first_sentences(scribe: Scribe, words: str) -> list[str]:
    """As many of the first sentences as an opening bears."""
    kept: list[str] = []
    for sentence in sentence_list(words):
        if kept and count_words(" ".join([*kept, sentence])) > _LONGEST_REASON:
            scribe.leave_out("reason", sentence, "the opening would be too long")
        else:
            kept.append(sentence)
    return kept
