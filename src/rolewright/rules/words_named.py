"""The words that a comment names to say which remark it answers: how they are written, and found again."""

from rolewright.text import SourceText, pattern

#: More are written as their beginning.
_MOST = 60
_GOES_ON = "…"
# What would end the comment or its quotation, and what is written for it.
_WRITTEN = (('"', "'"), ("“", "'"), ("”", "'"), ("--", "–"), ("<", "‹"), (">", "›"))
_LEFT_OUT = pattern(r"[\"'‹›<>“”‘’–—-]+")


def quoted_words(words: str) -> str:
    """Words in the quotation marks of a comment; nothing where a comment cannot name them."""
    said = " ".join(words.split())
    if len(said) > _MOST:
        said = said[:_MOST].rsplit(" ", 1)[0] + f" {_GOES_ON}"
    for sign, other in _WRITTEN:
        said = said.replace(sign, other)
    return f'"{said}"' if compared_words(said) else ""


def compared_words(words: str) -> str:
    """Words as they are compared: in small letters, without the signs that a comment cannot hold."""
    return " ".join(_LEFT_OUT.sub(" ", SourceText(words).folded).split())


def is_named(words: str, named: tuple[str, ...]) -> bool:
    """Whether any of the names, as they are compared, is that of the words, or of how they begin."""
    compared = compared_words(words)
    return any(
        compared.startswith(name.removesuffix(_GOES_ON).rstrip())
        if name.endswith(_GOES_ON)
        else compared == name
        for name in named
    )
