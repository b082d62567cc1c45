"""A view of the text for matching that keeps every offset."""

from rolewright.text.pattern import pattern

# Half a surrogate pair is no character: no encoding holds it.
_HALF_A_PAIR = pattern("[\ud800-\udfff]")
# One typographic sign a plain one: what a typist means is the same.
_PLAIN = {
    "\u2019": "'",
    "\u2018": "'",
    "\u02bc": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2013": "-",
    "\u2014": "-",
    "\u2011": "-",
    "\u2212": "-",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
}


def fold(text: str) -> str:
    """`text` in lower case with plain quotes, dashes and spaces, code point for code point."""
    folded = text.lower()
    if len(folded) != len(text):
        # A few letters grow in lower case (İ); they keep their own form so that offsets hold.
        folded = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    if not folded.isascii():
        folded = _HALF_A_PAIR.sub("\ufffd", folded)
        for typographic, plain in _PLAIN.items():
            folded = folded.replace(typographic, plain)
    return folded
