"""What is not in the text yet: blanks of a draft, which are reported anyway, and parts of a template."""

from collections.abc import Mapping

from rolewright.knowledge.jurisdictions.jurisdiction import DemandKind
from rolewright.rules.context import Context
from rolewright.text import Span, pattern

# A template that takes in other files may say anything in them.
_TAKES_IN = pattern(r"\{%-?\s*(?:include|render|partial)\b|\{\{[<%>]?-?\s*(?:>|include|partial)")
_BLANK = pattern(r"\[[^\[\]\n]{2,200}\?\]")
#: A word of the question, by what it is about.
_SUBJECTS: Mapping[DemandKind, tuple[str, ...]] = {
    DemandKind.PAY: ("pay", "salary", "wage"),
    DemandKind.MINIMUM_PAY: ("pay", "salary", "wage"),
    DemandKind.BENEFITS: ("benefit", "get besides", "offer"),
    DemandKind.DEADLINE: ("until when", "deadline", "last day"),
    DemandKind.HOW_TO_APPLY: ("apply", "applications", "address"),
    DemandKind.CONTACT: ("apply", "applications", "address"),
    DemandKind.EMPLOYER: ("employer", "company", "who are you"),
    DemandKind.PLACE: ("where", "place", "town"),
    DemandKind.VACANCY_STATUS: ("vacancy", "opening"),
    DemandKind.AI_USE: ("artificial intelligence",),
}


def is_blank(context: Context, span: Span) -> bool:
    """Whether the words stand within such a blank."""
    if "?]" not in context.text:
        return False
    blanks = (Span(*found.span()) for found in _BLANK.finditer(context.source.folded))
    return any(blank.contains(span) for blank in blanks)


def asks_for(context: Context, kind: DemandKind) -> bool:
    """Whether a blank in brackets, which ends with a question mark, asks for it."""
    subjects = _SUBJECTS.get(kind, ())
    if not subjects or "?]" not in context.text:
        return False
    blanks = [found[0] for found in _BLANK.finditer(context.source.folded)]
    return any(subject in blank for blank in blanks for subject in subjects)


def takes_in_other_text(context: Context) -> bool:
    """Whether the posting is a template, of which other files are a part."""
    return "{" in context.text and _TAKES_IN.search(context.source.folded) is not None
