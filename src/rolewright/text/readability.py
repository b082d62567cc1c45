"""How hard running text is to read.

It stands in this room because it knows nothing of postings: words and sentences are enough. Every formula of
this kind counts signs of difficulty and understands nothing, so that its grade is a hint.
"""

from collections.abc import Iterable

from rolewright.text.pattern import pattern
from rolewright.text.span import Span
from rolewright.tuples import NamedTuple

_LETTERS = pattern(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_VOWELS = pattern(r"[aeiouy\u00e0-\u00fc]+")
# An e that is not spoken: make, changed but not wanted, rules but not tables, statement, technique.
_SILENT = pattern(
    r"(?<=[^\Waeiouyl])e$|(?<=[aeiouyl]l)e[sd]?$|(?<=[^\Waeiouycgslxz])(?<![cs]h)es$|(?<=[^\Waeiouydlt])ed$"
    r"|(?<=\w[^\Waeiouyl])e(?=(?:ful|less|ly|ment|ness|ty)s?$)|(?<=[gq])ues?$"
)
# Vowels beside one another that are spoken apart: media, various, client, video, create, usual, being.
_APART = pattern(
    r"(?<![cgstx])ia|(?<=[ct])ia(?=t(?!iv))|(?<=[dr])io|io(?=l)|(?<=v)iou(?!r)|(?:(?<![cgst])|(?<=sc))ien(?=[ct])|(?<!f)iet"
    r"|(?<!p)eo(?![nu])|crea(?=t)|^(?:coo(?=[pr])|react)|rea(?=s?$)|idea|thea|(?<![gq])ua(?=[lrt])"
    r"|(?<![gq])ue(?=l|n[ct])|[aeouy](?=ing)|oyee|ism|[^\Waeiou]n['\u2019]t"
)
# Too frequent to be counted wrongly.
_ODD = {"business": 2, "businesses": 3, "every": 2, "everyone": 3, "everything": 3, "science": 2, "real": 1}


class Reading(NamedTuple):
    """What the grade of a text is made of."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """The Flesch–Kincaid grade: years of schooling in the United States (Kincaid and others, 1975).

        0.39 × words a sentence + 11.8 × syllables a word − 15.59.
        """
        return 0.39 * self.words_a_sentence + 11.8 * self.syllables_a_word - 15.59

    @property
    def words_a_sentence(self) -> float:
        """The mean length of a sentence."""
        return self.words / self.sentences

    @property
    def syllables_a_word(self) -> float:
        """The mean length of a word."""
        return self.syllables / self.words


def reading(text: str, sentences: Iterable[Span]) -> Reading | None:
    """What `sentences` of `text` are made of; None without a word. Figures are not counted."""
    number = words = spoken = 0
    for start, end in sentences:
        found = _LETTERS.findall(text, start, end)
        number += bool(found)
        words += len(found)
        spoken += sum(map(syllables, found))
    return Reading(number, words, spoken) if words else None


def syllables(word: str) -> int:
    """About how many syllables an English word has; an acronym has one for each letter."""
    if word.isupper() and len(word) > 1:
        return len(word) + 2 * word.count("W")
    plain = word.lower().removesuffix("'s").removesuffix("\u2019s")
    if plain in _ODD:
        return _ODD[plain]
    groups = len(_VOWELS.findall(plain))
    if len(plain) > 3:
        groups += len(_APART.findall(plain)) - (_SILENT.search(plain) is not None)
    return max(1, groups)
