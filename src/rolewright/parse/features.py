"""What the section models see of a piece of text."""

import re
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[$£€₹]")
_LABEL = re.compile(r"[*_]*([a-z][a-z &/'-]{1,30}?)[*_]*:")
_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)\W*")
_LONGEST_LABEL = 36


def body_features(folded: str, start: int, end: int, *, is_item: bool, first: bool, last: bool) -> list[str]:
    """Words, the opening and closing ones, and the place of a unit of text."""
    features = _WORD.findall(folded, start, end)
    length = len(features)
    if features:
        opening = features[0]
        features += ("^" + opening, features[-1] + "$", "^~" + opening[-3:])
    if folded.find(":", start, start + _LONGEST_LABEL) > 0:
        label = _LABEL.match(folded, start, end)
        if label is not None:
            features.append(label[1] + ":")
    elif folded[start] == "[" and _LINK.fullmatch(folded, start, end):
        features.append("@link")
    features.append(_LENGTHS[length // 6] if length < 36 else "@long")
    if is_item:
        features.append("@item")
    if first:
        features.append("@first")
    if last:
        features.append("@last")
    return features


_LENGTHS = tuple(f"@length{step}" for step in range(6))


def heading_features(words: list[str], style: str) -> list[str]:
    """Words, their beginnings, pairs, opening and closing words and dress of a possible heading."""
    features = words + [f"{one} {two}" for one, two in pairwise(words)]
    features += [f"{word[:4]}~" for word in words if len(word) > 4]
    if words:
        features += ["^" + words[0], words[-1] + "$"]
    features += ["@" + style, f"@words{min(len(words), 6)}"]
    return features


def heading_words(folded: str, start: int = 0, end: int | None = None) -> list[str]:
    """The words of a heading without markup, numbers and signs."""
    return _WORD.findall(folded, start, len(folded) if end is None else end)
