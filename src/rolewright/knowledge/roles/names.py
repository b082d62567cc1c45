"""What two spellings of a title have in common."""

from collections.abc import Iterable
from functools import lru_cache

from rolewright.knowledge.roles.short_words import SHORT
from rolewright.text import pattern

_FORMS = pattern(r"\((?:[a-z]/)+[a-z]\)")  # such as (m/f/d)
_WORD = pattern(r"[a-z0-9+#]+")


@lru_cache(maxsize=4096)  # the names of a library are compared with every title
def words_of(title: str) -> tuple[str, ...]:
    """The words of a title, whatever its case, accents and punctuation."""
    plain = _FORMS.sub(" ", title.lower()).replace("&", " and ").replace(".", "").replace("'", "")
    return tuple(word for word in _WORD.findall(_without_accents(plain)) if word != "the")


def written_out(words: Iterable[str]) -> tuple[str, ...]:
    """The words with shortened ones in full: "mgr" is "manager"."""
    return tuple(full for word in words for full in SHORT.get(word, word).split())


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    import unicodedata

    characters = unicodedata.normalize("NFKD", text)
    return "".join(character for character in characters if not unicodedata.combining(character))
