"""One way to write a place's name, whatever its accents, dots and hyphens."""

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "-": " ", "–": " "}
    | dict.fromkeys("'’‘ʻ`.", "")
)
_SHORT = {"saint": "st", "sankt": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}


def folded(name: str) -> str:
    """The name for a look-up: "St. Pölten" and "Sankt Polten" are one."""
    letters = name.casefold().translate(_LETTERS)
    if not letters.isascii():
        import unicodedata  # most names have no accents, and do without it

        spelled = unicodedata.normalize("NFKD", letters)
        letters = "".join(letter for letter in spelled if not unicodedata.combining(letter))
    return " ".join(_SHORT.get(word, word) for word in letters.split())
