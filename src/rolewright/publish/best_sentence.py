"""The sentence of a posting that makes readers go on: best the one that says why there is a job at all."""

from collections.abc import Iterator

from rolewright.document import SectionKind
from rolewright.publish.content import Content, Paragraph
from rolewright.publish.plain import plain_words
from rolewright.text import blanks, pattern, sentences

#: Where such sentences stand, the likeliest part first.
_PARTS = (SectionKind.SUMMARY, SectionKind.TITLE, SectionKind.ABOUT)
_WHY = pattern(
    r"\b(?:because|since (?!\d)|so we|so that|therefore|to replace"
    r"|has (?:been promoted|grown|left|moved|retired)"
    r"|have (?:grown|outgrown|won)|(?:are|is) (?:growing|opening|expanding|launching)"
    r"|growth|grew|doubled|new (?:branch|clinic|office|plant|shop|site|store|team|role|position)"
    r"|retire[sd]?|promoted)\b"
)
_THAT_IS_WHY = pattern(r"(?:that|this) is why\b|(?:so|hence|therefore),? we\b")
_YOU = pattern(r"\byou(?:['’]ll|['’]re|r)?\b")
#: What leans on a sentence before it, and means nothing without.
_LEANS = pattern(
    r"(?:it|its|they|their|them|this|these|that|those|he|she|his|her|such|there|also|and|but|or|so|then"
    r"|however|therefore|moreover|in addition|as such|both)\b"
)
_ADDRESS = pattern(r"://|@|\bwww\.")
#: What is told of everybody: the employer's own praise, terms, and the advert about itself.
_NOTHING = pattern(
    r"\b(?:we are (?:currently )?(?:looking|searching|seeking|hiring)|is (?:looking|searching|seeking) for"
    r"|apply (?:now|today)|join (?:our|us)|please|thank you|salary|required|determined|successful"
    r"|exciting|passionate|dynamic|fast[- ]paced|leading"
    r"|world[- ]class)\b"
)
_FEWEST_WORDS = 5


def best_sentence(content: Content, longest: int) -> str | None:
    """The best sentence of at most `longest` characters, word for word; None where none fits or says much.

    Best is one that gives a reason for the job, then one that speaks to the reader, then the first.
    """
    told = [each for each in _sentences(content) if each[0] > 0 and len(each[1]) <= longest]
    # Of the same worth, the first.
    return max(told, key=lambda each: each[0])[1] if told else None


def _sentences(content: Content) -> Iterator[tuple[int, str]]:
    """Every sentence that can stand alone, with what it is worth; the likeliest part first."""
    for kind in _PARTS:
        bonus = int(kind is not SectionKind.ABOUT)
        for part in content.parts:
            for node in part.nodes if part.kind is kind else ():
                if isinstance(node, Paragraph):
                    yield from ((worth + bonus, told) for worth, told in _whole(plain_words(node.words)))


def _whole(text: str) -> Iterator[tuple[int, str]]:
    """Sentences that are ended, lean on no other, and have no addresses and no blanks."""
    told = [" ".join(text[start:end].split()) for start, end in sentences(text)]
    for sentence, after in zip(told, [*told[1:], ""], strict=True):
        folded = sentence.lower()
        if (
            sentence.endswith((".", "!", "?", "…", ".”"))
            and len(sentence.split()) >= _FEWEST_WORDS
            and not _LEANS.match(folded)
            and not _ADDRESS.search(folded)
            and not any(blanks(sentence, folded))
        ):
            yield _worth(folded, is_reason=_THAT_IS_WHY.match(after.lower()) is not None), sentence


def _worth(folded: str, *, is_reason: bool) -> int:
    gives_reason = is_reason or bool(_WHY.search(folded))
    says_nothing = not gives_reason and bool(_NOTHING.search(folded))
    return 4 * gives_reason + 2 * bool(_YOU.search(folded)) - 3 * says_nothing
