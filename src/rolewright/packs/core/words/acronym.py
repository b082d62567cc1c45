"""Finds acronyms that insiders alone can read.

Many things are written in capitals that nobody would spell out: names, products, codes, certificates. What is
left after these is judged by a list of acronyms that people know, and by whether the posting explains it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_LENGTHS = range(3, 6)
#: Who meets a demand knows its name.
_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
_ROMAN = pattern(r"[IVX]+")
# Words that are shouted, which are no acronyms.
_SHOUTED = frozenset(
    """
    ABLE ABOUT ABOVE AFTER AGAIN ALERT ALL ALSO AND ANY APPLY ARE AREA ASK AWARD BASE BASIC BEFORE BEST
    BIG BOTH BUT CALL CAN CASE CITY CLEAN CLICK CLOSE CODE COSTS COVER CREW DAILY DATA DATE DATES DAY DAYS
    DRIVE DUTY EACH EARN EARLY EITHER EMAIL END EQUAL EVERY EXTRA FAX FEW FINAL FIND FIRST FIVE FOOD FOR
    FORM FOUR FREE FROM FULL FUN GAIN GET GIVE GOAL GOALS GOOD GREAT GROUP GROW HAS HAVE HEALTH HELP HERE
    HIGH HIRE HOME HOUR HOURS HOW INFO INTO ITEMS JOB JOBS JOIN JUST KEEP KEY LAST LATER LEAD LEARN LESS
    LEVEL LIFE LIKE LIST LIVE LOCAL LOVE MAIN MAJOR MAKE MANY MAX MAY MEDIA MIN MONEY MORE MOST MUST NAME
    NEAR NEED NEEDS NEVER NEW NEWS NEXT NICE NIGHT NON NOT NOTE NOTES NOW NUMBER OFF OFFER OFTEN ONE ONLY
    ONSITE OPEN ORDER OTHER OUR OUT OVER OWN PAID PART PARTS PAY PHONE PLACE PLAN PLUS POINT POLICY POSTS
    PRICE PROUD RANGE RATE READ READY REAL ROLE ROLES RULES SAFE SALE SALES SAME SEE SEEK SEND SHE SHIFT
    SHIFTS SHOP SITE SIX SKILL SOLD SOME SOON STAFF START STATE STAY STEP STILL STOP STORE SUCH TASK TASKS
    TAX TEAM TEN TERM TERMS TEST TEXT THAN THAT THE THEM THEN THERE THESE THEY THIS THOSE THREE TIME TIPS
    TITLE TODAY TOP TWO TYPE UNDER UNIT UNTIL USE USER VALUE VERY VIEW VISA VISIT WAGE WALK WANT WARD WEB
    WEEK WERE WHAT WHEN WHERE WHICH WHY WILL WITH WORK WORKS WRITE YEAR YEARS YES YET YOU YOUR
    """.split()
)
# Beside these an acronym names a certificate, a law, a file or a body, which people search as it stands.
_NAMING = pattern(
    r"\b(?:accredit|act\b|associat|award|bachelor|board|certif|clearance|code|credential|degree|diploma|exam"
    r"|federation|files?\b|form|institute|languages?\b|law|level|licen[cs]|lines?\b|member|nasdaq|nyse|platform"
    r"|protocol|qualif|registered|registration|regulation|scholar|software|specification|standard|suite|symbol"
    r"|tools?\b|union|university)"
)
_AROUND = 24
_SMALL_WORDS = frozenset("a an and at by for in of on or the to with &".split())
_WORD = pattern(r"[^\W_]+")


def detect(context: Context) -> Iterator[Hit]:
    """The first use of every acronym that is neither known nor explained."""
    text = context.text
    known = {str(word).upper() for word in context.options["known"]}
    seen: set[str] = set()
    for span in context.capitals:
        if span[1] - span[0] not in _LENGTHS:
            continue
        word = text[span[0] : span[1]]
        if word in seen or word in _SHOUTED or context.is_known_acronym(word):
            continue
        if word not in known and _is_insiders(context, span, word):
            seen.add(word)
            if not _is_name(context, word) and not _is_explained(context, word):
                yield Hit(span)


def _is_insiders(context: Context, span: Span, word: str) -> bool:
    """Whether the word is used as an acronym here, in the writer's own sentence."""
    if _ROMAN.fullmatch(word) or context.block_at(span.start) not in context.prose:
        return False
    if context.kind_at(span.start) in _DEMANDS or context.quiet(span):
        return False
    return not _is_beside_capital(context.text, span) and not _names(context, span)


def _is_beside_capital(text: str, span: Span) -> bool:
    """Whether a word beside it begins with a capital, as in names, lists and shouts."""
    before = re.search(
        r"(\w+)[\"'”)]?(?:[,/&(] ?|,? (?:and|or|&) | )$", text[max(0, span.start - 40) : span.start]
    )
    after = re.match(r"s?(?:[,/&(] ?|,? (?:and|or|&) | )\(?(\w)", text[span.end : span.end + 8])
    if after is not None and (after[1].isupper() or after[1].isdigit()):
        return True
    if before is None or not before[1][0].isupper():
        return False
    # The capital of a sentence's first word tells nothing.
    start = span.start - len(before[0])
    lead = text[max(0, start - 3) : start].rstrip(" ")
    opens = not lead or lead[-1] in ".!?:\n•*-–"
    return not opens or (before[1].isupper() and len(before[1]) > 1)


def _names(context: Context, span: Span) -> bool:
    sentence = context.sentence_at(span.start)
    start, end = max(sentence.start, span.start - _AROUND), min(sentence.end, span.end + _AROUND)
    return _NAMING.search(context.source.folded, start, end) is not None


def _is_name(context: Context, word: str) -> bool:
    """Whether it is what the job, the employer or another body is called."""
    title, text = context.title, context.text
    if title is not None and word in context.source[title]:
        return True
    if any(word in mention.value for mention in context.facts.employer):
        return True
    written = re.escape(word)
    of_a_body = (
        rf"(?:\b(?:[Aa]t|[Aa]bout|[Jj]oin(?:ing)?|[Ww]hy) |(?m:^)[*_# ]*|[.!?] )(?:the )?{written}\b"
        rf"|\b{written}(?:['’]s\b| (?:is|are|was|has|offers?|provides?|seeks?|believes?|does|will)\b)"
    )
    return re.search(of_a_body, text) is not None


def _is_explained(context: Context, word: str) -> bool:
    """Whether the words for which it stands are there, or brackets beside it say what it is."""
    text = context.text
    written = re.escape(word)
    if re.search(
        rf"\({written}s?\)|\b{written}s?\)? ?(?:\([^()]*\w \w|stands for|[-–—=:] ?[A-Z][a-z])", text
    ):
        return True
    words = [found for found in _WORD.findall(text) if found not in _SMALL_WORDS]
    initials = "".join([each[0] for each in words])
    return word.replace("&", "") in initials
