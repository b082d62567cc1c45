"""Parts a sentence that demands one thing and wishes for another: "Must have own tools, AZ a plus"."""

import re

#: That it is no must.
PLUS = (
    r"(?:(?:very |highly )?(?:welcome|desirable|advantageous|preferred)"
    r"|(?:an? |big |real |definite )*(?:plus|bonus|advantage|asset|nice[- ]to[- ]have))"
)
#: One thing that is a plus, behind one that is not; of several without a verb nobody knows how many are.
_IS_PLUS = re.compile(
    rf"^(?P<must>[^,;]+)[,;] (?P<wish>(?!(?:and|or)\b)[^,;]+?) (?:is|are|would be) {PLUS}\.?$", re.IGNORECASE
)
_MUST = re.compile(
    r"^(?P<must>(?:you (?:must|need)|must|needs? to|required:?) .+?)[,;] (?:and )?(?P<wish>(?!or\b)[^,;]+?)"
    rf" (?:(?:is|are|would be) )?{PLUS}\.?$",
    re.IGNORECASE,
)


def must_and_wish(words: str) -> tuple[str, str] | None:
    """What is demanded and what would merely please; None where a sentence does not surely say both."""
    found = _IS_PLUS.match(words) or _MUST.match(words)
    if found is None or _GOES_ON.match(found["must"]):
        return None
    return found["must"], found["wish"]


#: What follows may go on with what one is to know: "Experience with Rust, Go is a plus".
_GOES_ON = re.compile(r"(?:experience|knowledge|familiarity) (?:with|of|in)\b", re.IGNORECASE)
