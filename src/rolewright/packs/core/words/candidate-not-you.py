"""Tells the reader who is spoken about from other candidates, and speaks to the reader instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import Item
from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_BEST = frozenset(
    "best chosen ideal perfect preferred prospective qualified right selected strong successful suitable "
    "top".split()
)
_CLIENTS = frozenset({"employee", "individual", "person"})
# What is asked of whoever holds a job, and of no client.
_HOLDS = pattern(
    r" (?:be (?:accountable|responsible)|possess|report to"
    r"|have (?:[\w-]+ ){0,6}(?:degree|experience|qualifications|skills))\b"
)
_THIRD_PERSON = pattern(
    r"\b(?:he|s\(he|she|they|him|her|hers|his|them|their|himself|herself|themselves|who)\b"
)
# What is done with candidates, and not by them.
_SELECTION = pattern(
    r" be (?:asked|assessed|considered|contacted|given|hired|invited|notified|offered|paid|placed|provided"
    r"|screened|selected|subject|tested)\b"
)
_SEARCH = pattern(
    r"(?:we(?: a|')re(?: currently| now)? )?(?:looking for|seeking|searching for|in search of|want|need)\b"
)
_ASKED = pattern(r"\b(?:and|by|for|from|how|if|of|or|to|what|whether|which|why)\W*$")
_WITH_YOU = {
    "are": "are",
    "demonstrates": "demonstrate",
    "enjoys": "enjoy",
    "has": "have",
    "is": "are",
    "needs": "need",
    "possesses": "have",
    "reports": "report",
    "works": "work",
}
_MODALS = frozenset("can may must ought shall should will would".split())
# Words before "the candidate" after which a clause begins.
_LEADS_TO_CLAUSE = pattern(
    r"(?:[,:;–-]|\b(?:and|as|because|but|however|if|since|so|that|then|when|where|while|[a-z]+ly))\W*$|[.:]\W*$"
)
# What several people are: "candidates must be team players". One reader is a team player.
_SEVERAL = pattern(
    r"""(?:(?<=are)|\s+(?:\w+ly\s+|also\s+|always\s+)?(?:be|become))\s+
    (?:(?!(?:able|about|as|at|by|for|from|if|in|of|on|or|that|to|under|who|willing|with)\b)[\w'’-]+,?\s+){0,4}?
    (?!(?:always|days|hours|months|needs|times|weeks|years)\b|\w*(?:is|ous|ss|us)\b)[a-z-]{3,}s\b""",
    re.VERBOSE,
)
_PLURALS = frozenset({"applicants", "candidates", "individuals", "people"})
_JOB_HOLDER = pattern(r"\bthe (?:employee|incumbent|job ?holder|(?:position|post|role)[ -]?holder)\b(?!['’])")
# The next sentence speaks of the same person.
_GOES_ON = pattern(
    r"\W*(?:(?:additionally|also|in addition|moreover),?\s+)?(?:(?:s?/?|s?\()he|they|his|her|their)\b"
)
# "In fulfilling his/her duties, the engineer must …"
_COMES_BACK = pattern(r"\W*[a-z]+ (?:[a-z]+ )?(?:he|her|his|she|their|they)\b")
_NEXT_WORD = pattern(r"[.!?]\s+([a-z]+) ")
_STRANGE_WITH_YOU = pattern(r"\s+(?:also\s+)?(?:come from|encompass|include)\b")
_JOINED = r"(?:,|;|\b(?:and|but|or))\s+(?:also\s+|then\s+|\w+ly\s+)?"
_THIRD_FORMS = pattern(
    rf"{_JOINED}(?:brings|demonstrates|desires|does|enjoys|feels|has|is|knows|likes|loves|possesses|takes|thrives"
    r"|understands|wants|was|works)\b"
)
_THIRD_OR_PLURAL = pattern(rf"{_JOINED}[a-z]{{3,}}[^s\W]s\b")
_ADJECTIVE = pattern(
    r"\b(?:and|but|,)\s+(?:also\s+|super\s+|very\s+|\w+ly\s+)?"
    r"(?:able|capable|comfortable|committed|confident|dedicated|eager|excited|happy|interested|keen|motivated"
    r"|passionate|ready|willing)\b"
)
_RECRUITS = pattern(r"\b(?:recruit\w*|talent|hiring|human resources|hr|admissions|sourc\w+|headhunter)\b")


_OF_SOUGHT = {
    "is": "are",
    "are": "are",
    "has": "have",
    "have": "have",
    "can": "can",
    "will": "will",
    "with": "have",
}


# Who an entry, or the line before a list, is about.
_STRANGER = pattern(
    r"[\W_]*(?:\w{1,3}[.)]\s+)?(?:(?:all|an?|any|each|every|ideal|our|successful|suitable|the|this)\s+)*"
    r"(?:(?:applicant|candidate|employee|incumbent|individual|(?:job|position|post|role)[ -]?holder|person)s?"
    r"|s?/?he|they)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """Every subject that is the reader in the third person; lists and paragraphs are mended whole."""
    hits = list(_found(context))
    torn = [
        Span(entries[0].span.start, entries[-1].span.end)
        for entries in context.lists
        if _is_torn(context, entries, hits)
    ]
    torn += (
        block.span
        for hit in hits
        if hit.span and not hit.fixes and (block := context.block_at(hit.span.start)) is not None
    )
    torn += _torn_by_others(context, hits)
    for hit in hits:
        is_torn = any(hit.span and place.start <= hit.span.start < place.end for place in torn)
        yield Hit(hit.span, hit.data, message=hit.message, severity=hit.severity) if is_torn else hit


def _torn_by_others(context: Context, hits: Sequence[Hit]) -> Iterator[Span]:
    """Paragraphs that would still tell of "the employee", beside the one who became "you"."""
    mended = [hit.span for hit in hits if hit.span and hit.fixes]
    for span in mended:
        block = context.block_at(span.start)
        if block is not None and any(
            not any(other.overlaps(Span(*found.span())) for other in mended)
            for found in _JOB_HOLDER.finditer(context.source.folded, *block.content)
        ):
            yield block.span


def _is_torn(context: Context, entries: Sequence[Item], hits: Sequence[Hit]) -> bool:
    """Whether part of a list would still speak of a stranger, or the line that leads to it does."""
    mended = [hit.span.start for hit in hits if hit.span and hit.fixes]
    places = [entry.span for entry in entries]
    above = context.text[: context.line_at(places[0].start).start].rstrip()
    before = context.block_at(len(above) - 1)
    if before is not None and context.source[before.content].rstrip("*_ ").endswith(":"):
        places.append(before.content)
    return any(
        _STRANGER.match(context.source.folded, *place)
        and not any(place.start <= start < place.end for start in mended)
        for place in places
    )


def _found(context: Context) -> Iterator[Hit]:
    title = context.source.folded[slice(*context.title)] if context.title else ""
    if _RECRUITS.search(title):
        return
    for match in context.matches:
        search = _SEARCH.match(context.source.folded, match.start, match.end)
        if search is not None:
            if _opens(context, match):
                yield Hit(match, fixes=tuple(_described(context, match)))
        elif _is_reader(context, match):
            yield Hit(match, fixes=tuple(_spoken_to(context, match)))


def _is_reader(context: Context, match: Span) -> bool:
    folded = context.source.folded
    words = folded[match.start : match.end].split()
    is_best = not _BEST.isdisjoint(words)
    if (words[0] in ("a", "an", "any") and not is_best) or _SELECTION.match(folded, match.end):
        return False
    before = folded[context.sentence_at(match.start).start : match.start]
    if not any(map(str.isalnum, before)):
        return True
    # In the middle of a sentence, "the individual" may be a client.
    if not is_best and not _CLIENTS.isdisjoint(words):
        return words[0] == "this" and _HOLDS.match(folded, match.end) is not None
    if before.rstrip().endswith((",", ", and", " that", ":", ";")):
        return True
    return is_best and _ASKED.search(before) is None


def _opens(context: Context, match: Span) -> bool:
    """Whether the employer's search opens the sentence: "We are looking for someone who has"."""
    return not any(
        map(str.isalnum, context.source.folded[context.sentence_at(match.start).start : match.start])
    )


def _described(context: Context, match: Span) -> Iterator[Fix]:
    """What is sought, said of the reader, where "you" and the verb suffice."""
    verb = _OF_SOUGHT.get(context.source.folded[match.start : match.end].split()[-1])
    if verb and _can_be_told(context, match, verb):
        yield context.fix(match, f"you {verb}")


def _spoken_to(context: Context, match: Span) -> Iterator[Fix]:
    """The fix, where nothing that follows would still speak of a third person."""
    folded = context.source.folded
    before = folded[context.sentence_at(match.start).start : match.start]
    if any(map(str.isalnum, before)) and not _LEADS_TO_CLAUSE.search(before):
        return  # "two successful candidates will"
    first, *others = _verb(folded[match.start : match.end].split())
    verb = _WITH_YOU.get(first, first)
    if _can_be_told(context, match, verb):
        yield context.fix(match, " ".join(["you", verb, *others]))


def _can_be_told(context: Context, match: Span, verb: str) -> bool:
    """Whether the rest reads on after "you" and its verb."""
    folded, end = context.source.folded, context.sentence_at(match.start).end
    if _THIRD_PERSON.search(folded, match.end, end) or _goes_on(context, end):
        return False
    is_several = not _PLURALS.isdisjoint(folded[match.start : match.end].split())
    if is_several and _SEVERAL.match(folded, match.end):
        return False
    if _STRANGE_WITH_YOU.match(folded, match.end) or _THIRD_FORMS.search(folded, match.end, end):
        return False
    if verb in _MODALS:
        return True
    if folded.endswith("with", *match) and (
        _ADJECTIVE.search(folded, match.end, end) or not _is_whole(folded, end)
    ):
        return False
    return _THIRD_OR_PLURAL.search(folded, match.end, end) is None


def _goes_on(context: Context, end: int) -> bool:
    """Whether what follows speaks of the same person: "They will", or "Works with" without a subject."""
    folded = context.source.folded
    block = context.block_at(end - 1)
    if _GOES_ON.match(folded, end) or _COMES_BACK.match(folded, end):
        return True
    openings = _NEXT_WORD.findall(folded, end - 1, block.content.end if block else end)
    return any((known := context.verb(word)) is not None and known.form == "third" for word in openings)


def _is_whole(folded: str, end: int) -> bool:
    """Whether a sentence ends with a sign, and not where a line was torn."""
    return folded[:end].rstrip(" *_)\n\"'").endswith((".", "!", ":", ";"))


def _verb(words: list[str]) -> list[str]:
    """The last words of a match, from its verb on."""
    return words[-2:] if words[-1] == "to" else words[-1:]
