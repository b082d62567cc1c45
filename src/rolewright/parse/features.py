"""What the section models see of a piece of text."""

from itertools import pairwise

from rolewright.text import compiled, pattern

_WORD = compiled(r"[^\W\d_]+(?:'[^\W\d_]+)*|[$£€₹]")
_LABEL = compiled(r"[*_]*([a-z][a-z &/'-]{1,30}?)[*_]*:")
_LINK = pattern(r"\[[^\]]*\]\([^)]*\)\W*")
_LONGEST_LABEL = 36
#: The weights of so many words do not leave the lanes in which a model adds them up.
MOST_HEADING_WORDS = 60


def body_features(folded: str, start: int, end: int, *, is_item: bool, first: bool, last: bool) -> list[str]:
    """Words, the opening and closing ones, and the place of a unit of text."""
    words = words_of(folded, start, end)
    features = list(words)
    if words:
        features += [*opening_features(words[0]), closing_feature(words[-1])]
    mark = label_or_link(folded, start, end)
    if mark is not None:
        features.append(mark)
    features.append(LENGTHS[length_step(len(words))])
    features += place_features(is_item=is_item, first=first, last=last)
    return features


# A few words, some more, ... and many.
LENGTHS = (*(f"@length{step}" for step in range(6)), "@long")


def length_step(words: int) -> int:
    """Which of `LENGTHS` a unit of so many words has."""
    return words // 6 if words < 36 else 6


def opening_features(word: str) -> tuple[str, str]:
    """What the first word of a unit tells by being the first."""
    return "^" + word, "^~" + word[-3:]


def closing_feature(word: str) -> str:
    """What the last word of a unit tells by being the last."""
    return word + "$"


def label_or_link(folded: str, start: int, end: int) -> str | None:
    """The label before the unit's first colon, or that the unit is a link and nothing else."""
    if folded.find(":", start, start + _LONGEST_LABEL) > 0:
        label = _LABEL.match(folded, start, end)
        return label[1] + ":" if label is not None else None
    return "@link" if folded[start] == "[" and _LINK.fullmatch(folded, start, end) else None


def place_features(*, is_item: bool, first: bool, last: bool) -> list[str]:
    """Where in the posting a unit stands."""
    place = (("@item", is_item), ("@first", first), ("@last", last))
    return [name for name, applies in place if applies]


def heading_features(words: list[str], style: str) -> list[str]:
    """Words, their beginnings, pairs, opening and closing words and dress of a possible heading.

    Of one that is longer than a heading ever is, the first words are seen.
    """
    words = words[:MOST_HEADING_WORDS]
    features = words + [f"{one} {two}" for one, two in pairwise(words)]
    features += [f"{word[:4]}~" for word in words if len(word) > 4]
    if words:
        features += ["^" + words[0], words[-1] + "$"]
    features += ["@" + style, f"@words{min(len(words), 6)}"]
    return features


def words_of(folded: str, start: int = 0, end: int | None = None) -> list[str]:
    """The words without markup, numbers and signs; a sign of money is one."""
    return _WORD.findall(folded, start, len(folded) if end is None else end)
