"""Recognises sentences in which an employer promises equal treatment.

They name age, sex, origin and disability in order to exclude nobody, so rules about such words keep quiet.
"""

from rolewright.text import Literals, Span, pattern

# Wording that such sentences alone have.
_CERTAIN = (
    "equal opportunity",
    "equal opportunities",
    "equal employment",
    "affirmative action",
    "protected characteristic",
    "protected by law",
    "protected class",
    "protected status",
    "protected veteran",
    "reasonable accommodation",
    "reasonable adjustment",
    "discriminat",
    "eeo",
)
# Wording that other sentences have too; one ground beside it settles the matter.
_LIKELY = (
    "regardless of",
    "without regard to",
    "irrespective of",
    "on the basis of",
    "all backgrounds",
    "any background",
    "diverse",
    "diversity",
    "inclusive",
    "inclusion",
    "underrepresented",
    "under-represented",
    "encourage applications from",
    "welcome applications from",
)
_CUES = Literals((*_CERTAIN, *_LIKELY))
_GROUND = pattern(
    r"\b(?:race|colou?r|religio(?:n|us)|creed|sex|gender(?: identity| expression)?|sexual orientation"
    r"|pregnan\w+|national origin|ethnic\w*|nationality|citizenship|ancestry|ages?|disabilit\w+|disabled"
    r"|veterans?|military status|marital status|genetic information|caste|belief|gender reassignment"
    r"|neurodiver\w+|lgbtq?\w*|women|background)\b"
)
_GROUNDS_OF_A_LIST = 4


class EqualityWording:
    """The wording of such promises in one text, in lower case with plain signs."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._certain: list[Span] = []
        self._likely: list[Span] = []
        for number, start, end in _CUES.places_in(text):
            (self._certain if number < len(_CERTAIN) else self._likely).append(Span(start, end))

    def promises(self, sentence: Span) -> bool:
        """Whether a sentence of the text promises equal treatment."""
        if any(map(sentence.contains, self._certain)):
            return True
        needed = 1 if any(map(sentence.contains, self._likely)) else _GROUNDS_OF_A_LIST
        if self._text.count(",", *sentence) + 2 < needed:
            return False
        grounds: set[str] = set()
        for found in _GROUND.finditer(self._text[sentence.start : sentence.end]):
            grounds.add(found[0])
            if len(grounds) >= needed:
                return True
        return False
