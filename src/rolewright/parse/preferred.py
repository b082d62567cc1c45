"""Whether a demand is only a wish."""

from rolewright.text import Literals, Span, pattern

_WISH = pattern(
    r"(?:\bprefer(?:red|ably|ence)\b"
    r"|(?:a|an|definite|big|huge|distinct|added|strong|real)\s(?:plus|bonus|asset|advantage)\b"
    r"|\bnice[\s-]to[\s-]have|good[\s-]to[\s-]have|great[\s-]to[\s-]have"
    r"|bonus(?:\spoints)?\b|desir(?:able|ed)\b|^\W*ideally\b|advantageous\b|beneficial\b"
    r"|would\s(?:also\s)?be\s(?:great|ideal|useful|helpful|welcome|an\sasset|nice)"
    r"|(?:is|are)\s(?:helpful|optional|welcome)|not\s(?:necessarily\s)?(?:required|essential|necessary)\b"
    r"|an?\sadvantage\b|pluses?\b|strongly\sdesired|highly\sregarded|looked\supon\sfavou?rably)"
)
# The same words in a demand that stays one, or about something else.
_FIRM = pattern(
    r"\b(?:must\s|minimum\b|you\sneed|at\sleast\s|\(prefer|is\srequired|are\srequired|required;"
    r"|preferred\s(?:name|supplier|partner|vendor)s?\b|bonus\s(?:plan|scheme))"
)
_LAST_WORDS = ("preferred", "desired", "a plus")
# Every wish holds one of these.
_HINTS = (
    *"prefer plus bonus asset advantag desir ideal benefici helpful optional welcome regarded favo".split(),
    *("to have", "to-have", "would be", "would also", "not required", "not essential", "not nec"),
)
_ANY_HINT = Literals(_HINTS)


def wish_places(folded: str) -> list[int]:
    """Where the text holds a hint at a wish; words without one hold no wish."""
    return [start for _, start, _ in _ANY_HINT.places_in(folded)]


def is_nice_to_have(folded: str, span: Span) -> bool:
    """Whether the words of `span` call what they ask for a wish."""
    words = folded[span.start : span.end]
    if not any(hint in words for hint in _HINTS):
        return False
    if words.rstrip(" .;)").endswith(_LAST_WORDS):
        return True
    return bool(_WISH.search(words)) and not _FIRM.search(words)
