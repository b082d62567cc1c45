"""What the section models see of a piece of text."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[$£€₹]")
_LABEL = re.compile(r"[*_]*([a-z][a-z &/'-]{1,30}?)[*_]*:")
_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)\W*")
_SUFFIXES = ("ing", "ed", "s", "ly", "tion")


def body_features(folded: str, *, is_item: bool, first: bool, last: bool) -> list[str]:
    """Words, the opening and closing ones, and the place of a unit of text."""
    words = ["#" if word.isdigit() else word for word in _WORD.findall(folded)]
    features = words.copy()
    if words:
        opening = words[0]
        features.append("^" + opening)
        features.append(words[-1] + "$")
        for suffix in _SUFFIXES:
            if opening.endswith(suffix):
                features.append("^~" + suffix)
                break
    label = _LABEL.match(folded)
    if label is not None:
        features.append(label[1] + ":")
    if folded[0] == "[" and _LINK.fullmatch(folded):
        features.append("@link")
    features.append("@item" if is_item else "@text")
    features.append(f"@length{min(len(words) // 6, 5)}")
    if first:
        features.append("@first")
    if last:
        features.append("@last")
    return features


def heading_features(folded: str, style: str) -> list[str]:
    """Words, pairs, opening and closing words and dress of a possible heading."""
    words = heading_words(folded)
    features = words + [f"{one} {two}" for one, two in zip(words, words[1:], strict=False)]
    if words:
        features += ["^" + words[0], words[-1] + "$"]
    features += ["@" + style, f"@words{min(len(words), 6)}"]
    return features


def heading_words(folded: str) -> list[str]:
    """The words of a heading without markup, numbers and signs."""
    return [word for word in _WORD.findall(folded) if word[0].isalpha()]
