"""Rows of terms without a verb, such as "Leeds. On site. Full-time, £12 an hour".

Wherever in the posting such words stand, they speak of this job; in a sentence ("our remote teams",
"an on-site gym") the same words may speak of anything.
"""

import re

from rolewright.parse.facts.clause import block_at
from rolewright.parse.facts.place_lists import is_place
from rolewright.parse.facts.wordlists import alternatives
from rolewright.parse.reading import Reading
from rolewright.text import pattern

_AMOUNT = r"[$£€] ?\d[\d.,]*k?(?: ?(?:-|–|to) ?[$£€]?\d[\d.,]*k?)?"
_WORKPLACE = pattern(
    r"(?:fully |100% )?(?:remote|hybrid|on[\s-]?site|in[\s-]person|in[\s-]office|office[\s-]based|"
    r"home[\s-]based|work from home)(?: only| working)?",
    re.IGNORECASE,
)
# What one term says besides the workplace and the place: employment, hours, start and pay.
_TERM = pattern(
    alternatives(rf"""
        (?:full|part)[\s-]time(?: (?:position|role|job|hours))? | zero[\s-]hours | freelance | internship
        (?:permanent|temporary|casual|seasonal)(?: (?:position|role|job|contract))? | maternity cover
        fixed[\s-]term(?: contract)? | \d{{1,2}}[\s-]months?(?: (?:contract|fixed[\s-]term))?
        \d\d(?:\.\d\d?)? ?(?:hours|hrs)(?: ?(?:a|per|/) ?week| weekly)? | monday to friday | immediate start
        (?:(?:from|up to|circa) )?{_AMOUNT}(?: ?(?:an?|per|/|p) ?(?:hour|hr|h|day|week|month|year|annum))?
        {_AMOUNT} ?p\.?[ah]\.?
    """),
    re.IGNORECASE,
)
_LABEL = pattern(
    r"\s*(?:(?:job|contract|employment) type|hours|terms|contract|location|workplace|salary|pay|wage|rate|"
    r"where)\s*[:–-]\s*",
    re.IGNORECASE,
)
_SENTENCE_END = pattern(r"[.!?;](?=\s|\Z)|\n|[•·]")
_JOINT = pattern(r"[,|/()]|\s[-–—]\s|\s(?:and|or)\s")
_EDGES = " \t*_-#>."
_REACH = 90
_CUT = "…"


def is_among_terms(reading: Reading, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` stand in a row of terms, with at least one of another sort.

    A row is a sentence or a line that holds nothing else, or that and the next one: "On site. Full-time."
    """
    text, content = reading.source.text, block_at(reading, start).content
    low, high = max(content.start, start - _REACH), min(content.end, end + _REACH)
    before = _CUT * (low > content.start) + text[low:start]
    after = text[end:high] + _CUT * (high < content.end)
    *earlier, opening = _SENTENCE_END.split(before)
    closing, *later = _SENTENCE_END.split(after)
    own = _other_terms(opening + text[start:end] + closing)
    if own is None:
        return False
    nearest = (*filter(str.strip, reversed(earlier)), "")[0], (*filter(str.strip, later), "")[0]
    return own > 0 or any(map(_other_terms, nearest))


def _other_terms(words: str) -> int | None:
    """How many terms `words` hold beside the workplace; None where they hold anything else."""
    label = _LABEL.match(words)
    count = 0
    for part in _JOINT.split(words[label.end() :] if label else words):
        term = part.strip(_EDGES)
        if not term or _WORKPLACE.fullmatch(term):
            continue
        if not (_TERM.fullmatch(term) or is_place(term)):
            return None
        count += 1
    return count
