"""Recognises sentences in which an employer promises equal treatment.

They name age, sex, origin and disability in order to exclude nobody, so rules about such words keep quiet.
"""

from rolewright.text import pattern

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
_GROUND = pattern(
    r"\b(?:race|colou?r|religio(?:n|us)|creed|sex|gender(?: identity| expression)?|sexual orientation"
    r"|pregnan\w+|national origin|ethnic\w*|nationality|citizenship|ancestry|ages?|disabilit\w+|disabled"
    r"|veterans?|military status|marital status|genetic information|caste|belief|gender reassignment"
    r"|neurodiver\w+|lgbtq?\w*|women|background)\b"
)
_GROUNDS_OF_A_LIST = 4


def is_equality_statement(sentence: str) -> bool:
    """Whether `sentence`, in lower case with plain signs, promises equal treatment."""
    if any(cue in sentence for cue in _CERTAIN):
        return True
    needed = 1 if any(cue in sentence for cue in _LIKELY) else _GROUNDS_OF_A_LIST
    if sentence.count(",") + 2 < needed:
        return False
    grounds: set[str] = set()
    for found in _GROUND.finditer(sentence):
        grounds.add(found[0])
        if len(grounds) >= needed:
            return True
    return False
