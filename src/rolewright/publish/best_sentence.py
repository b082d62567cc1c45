"""The sentence of a posting that makes readers go on: best the one that says why there is a job at all."""

from collections.abc import Iterable, Iterator

from rolewright.document import SectionKind
from rolewright.publish.content import Content, Paragraph
from rolewright.publish.plain import plain_words
from rolewright.text import blanks, pattern, sentences

#: Where such sentences stand, the likeliest part first.
_PARTS = (SectionKind.SUMMARY, SectionKind.TITLE, SectionKind.ABOUT)
_WHY = pattern(
    r"\b(?:because|since(?! \d)|so we|so that|therefore|to replace"
    r"|has (?:been promoted|grown|left|moved|retired)"
    r"|have (?:grown|outgrown|won)|(?:are|is) (?:growing|opening|expanding|launching)"
    r"|growth|grew|doubled|new (?:branch|clinic|office|plant|shop|site|store|team|role|position)"
    r"|retire[sd]?|promoted|falling|rising|lost|won)\b"
)
_YOU = pattern(r"\byou(?:['’]ll|['’]re|r)?\b")
#: What leans on a sentence before it, and means nothing without.
_LEANS = pattern(
    r"(?:it|its|they|their|them|this|these|that|those|he|she|his|her|such|there|also|and|but|or|so|then"
    r"|however|therefore|moreover|in addition|as such|both)\b"
)
_ADDRESS = pattern(r"://|@|\bwww\.")
#: What is told of everybody: the employer's own praise and the advert about itself.
_NOTHING = pattern(
    r"\b(?:we are (?:currently )?(?:looking|searching|seeking|hiring)|is (?:looking|searching|seeking) for"
    r"|apply (?:now|today)|join (?:our|us)|exciting|passionate|dynamic|fast[- ]paced|leading"
    r"|world[- ]class)\b"
)
_FEWEST_WORDS = 5


def best_sentence(content: Content, longest: int) -> str | None:
    """The best sentence of at most `longest` characters, word for word; None where no sentence fits.

    Best is one that gives a reason for the job, then one that speaks to the reader, then the first.
    """
    told = [sentence for sentence in _sentences(content) if len(sentence) <= longest]
    return max(told, key=lambda sentence: (_worth(sentence), -told.index(sentence)), default=None)


def _sentences(content: Content) -> Iterator[str]:
    for kind in _PARTS:
        for part in content.parts:
            if part.kind is kind:
                texts = (plain_words(node.words) for node in part.nodes if isinstance(node, Paragraph))
                yield from _whole(texts)


def _whole(texts: Iterable[str]) -> Iterator[str]:
    """Sentences that can stand alone: ended, not leaning on another, without addresses and blanks."""
    for text in texts:
        for start, end in sentences(text):
            sentence = " ".join(text[start:end].split())
            folded = sentence.lower()
            if (
                sentence.endswith((".", "!", "?", "…", ".”"))
                and len(sentence.split()) >= _FEWEST_WORDS
                and not _LEANS.match(folded)
                and not _ADDRESS.search(folded)
                and not any(blanks(sentence, folded))
            ):
                yield sentence


def _worth(sentence: str) -> int:
    folded = sentence.lower()
    gives_reason = bool(_WHY.search(folded))
    says_nothing = not gives_reason and bool(_NOTHING.search(folded))
    return 3 * gives_reason + 2 * bool(_YOU.search(folded)) - 3 * says_nothing
