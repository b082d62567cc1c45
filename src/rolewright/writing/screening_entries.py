"""The entries of a posting that can be asked about, and those that cannot or may not be."""

from collections.abc import Iterator
from functools import cached_property

from rolewright.document import BlockKind, Item, JobDescription, SectionKind
from rolewright.rules.analysis import Analysis
from rolewright.text import Span, pattern
from rolewright.writing.screening import LeftUnasked, Said
from rolewright.writing.screening_bounds import Bounds
from rolewright.writing.screening_demands import turned
from rolewright.writing.screening_duties import told
from rolewright.writing.screening_verbs import is_name
from rolewright.writing.screening_words import cleaned

_FEWEST_LETTERS = 3
_LONGEST_SENTENCE = 40
_MOSTLY = 0.8
_PLEASES = pattern(
    r"\b(?:preferred|preferably|a (?:big |huge |strong |definite )?plus\b|desirable"
    r"|nice[- ]to[- ]have|ideally"
    r"|a bonus|bonus points|(?:an?|your) (?:added |distinct |real |significant |big )?(?:advantage"
    r"|asset)|advantageous"
    r"|beneficial|an asset\b|encouraged to apply|welcome to apply|would be (?:great|ideal|helpful"
    r"|useful)|is (?:ideal|helpful|welcome)|not (?:required|essential)"
    r"|no \w+ (?:\w+ )?(?:required|needed))\b"
)
#: Where what merely pleases was added to what is demanded.
_ADDED = pattern(r"[,;.(–—]\s*(?=[^,;.(–—]*$)|\s-\s(?=[^,;.(–—]*$)")
_DEMANDS = pattern(
    r"^(?:you\b|must\b|(?:all |the |our )?(?:candidates?|applicants?)\b|(?:no|only)\b|we (?:need|require))"
)
_NAME_OF_LIST = pattern(
    r"^(?:(?:pref+er+ed|minimum|required|essential|key|basic|core|applicable|technical|specialist"
    r"|personal|other|education(?:al)?|the|role)\s+)*"
    r"(?:education|experience|qualifications?|skills|requirements?|knowledge|competenc(?:y|ies)"
    r"|criteria|attributes"
    r"|responsibilities|duties)(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:required|needed))?(?:\s*\([^)]*\))?$"
)
_INSISTS = pattern(r"\b(?:required|must|essential|mandatory|minimum)\b(?=.*[,;.(–—-])")
_ADDED_SUBJECT = pattern(r"\w+ing\b.*,\s+(?:[A-Z]|we\b|you\b|the\b|our\b|this\b)")
_LISTED = (SectionKind.REQUIREMENTS, SectionKind.RESPONSIBILITIES)
_GERUND = pattern(r"[A-Z][a-z]+ing\b")
_LEAD_IN = pattern(
    r".*(?::|\b(?:the following(?: \w+)?|following|include|includes|including|listed below))\s*$"
)


class Entries:
    """What a posting demands and what is to be done, sorted by whether it can be asked about."""

    def __init__(self, document: JobDescription) -> None:
        self._document = document
        self._analysis = Analysis(document)
        self._bounds = Bounds(document)

    @property
    def demands(self) -> tuple[Said, ...]:
        """The deal-breakers that may be asked about, in order."""
        return tuple(said for said, why in self._judged if why is None)

    @property
    def duties(self) -> tuple[Said, ...]:
        """The goals and duties, in order."""
        return tuple(said for said, why in self._judged_duties if why is None)

    @property
    def unasked(self) -> Iterator[LeftUnasked]:
        """What nothing is asked about, in order of the text."""
        judged = sorted([*self._judged, *self._judged_duties], key=lambda pair: pair[0].span)
        return (LeftUnasked(said, why) for said, why in judged if why is not None)

    @cached_property
    def _judged(self) -> tuple[tuple[Said, str | None], ...]:
        return tuple(self._judge(SectionKind.REQUIREMENTS))

    @cached_property
    def _judged_duties(self) -> tuple[tuple[Said, str | None], ...]:
        return tuple(self._judge(SectionKind.RESPONSIBILITIES))

    def _judge(self, kind: SectionKind) -> Iterator[tuple[Said, str | None]]:
        """The entries of a kind, each of the same words once, and why nothing is asked about it."""
        of_duty = kind is SectionKind.RESPONSIBILITIES
        seen: set[str] = set()
        for span, is_listed in self._spans(kind):
            words = cleaned(self._document.text[slice(*span)])
            said: Said | None = Said(words, span, self._document.source.line_of(span.start))
            if said is None or not _says_something(words) or words.lower() in seen:
                continue
            seen.add(words.lower())
            if not of_duty and (said := _firm(said)) is None:
                continue
            why = self._bounds.forbids(said, of_duty=of_duty)
            if (
                is_listed
                or (told(said.words) if of_duty else turned(said.words))
                or self._is_private(said, why)
            ):
                yield said, why

    def _is_private(self, said: Said, why: str | None) -> bool:
        """Whether a sentence demands what nobody is to be asked; others only speak of such things."""
        return why is not None and _DEMANDS.match(said.words.lower()) is not None

    def _spans(self, kind: SectionKind) -> Iterator[tuple[Span, bool]]:
        """Entries of lists; elsewhere the sentences of running text, which may say something else too."""
        items = {item.span.start: item for item in self._document.items}
        for block in self._document.blocks:
            if block.kind is BlockKind.ITEM and (item := items.get(block.content.start)) is not None:
                if self._is_of(kind, item):
                    yield item.span, True
            elif block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH):
                yield from ((sentence, False) for sentence in self._sentences(block.content, kind))

    def _is_of(self, kind: SectionKind, item: Item) -> bool:
        """Whether an entry is of a kind, by itself or by the list that it stands in.

        Under a marked heading a list is about one thing, whatever one of its entries sounds like; only what
        merely pleases may stand among demands.
        """
        listed = self._list_kind(item)
        if listed not in _LISTED:
            return item.kind is kind
        if item.kind is not SectionKind.PREFERRED:
            return listed is kind
        words = self._document.text[slice(*item.span)].lower()
        return listed is kind is SectionKind.REQUIREMENTS and _INSISTS.search(words) is not None

    def _list_kind(self, item: Item) -> SectionKind | None:
        """What the list under a marked heading is about; None for a list without one."""
        section = self._document.section_at(self._list_start(item.span.start))
        return section.kind if section.heading is not None and section.heading.level else None

    def _list_start(self, offset: int) -> int:
        """Where the first entry of the list around `offset` begins."""
        start = offset
        for block in reversed(self._document.blocks):
            if block.span.start > offset:
                continue
            if block.kind is not BlockKind.ITEM:
                break
            start = block.span.start
        return start

    def _sentences(self, content: Span, kind: SectionKind) -> Iterator[Span]:
        for sentence in self._parted(content):
            section = self._document.section_at(sentence.start)
            heading = section.heading
            is_heading = heading is not None and heading.span.overlaps(sentence)
            item = self._analysis.item_at(sentence.start)
            if not is_heading and (item.kind if item else section.kind) is kind:
                yield sentence

    def _parted(self, content: Span) -> Iterator[Span]:
        """The sentences of a block, those parted too that ran together when line breaks were lost."""
        for sentence in self._analysis.sentences(content):
            at = sentence.start
            for seam in self._analysis.seams:
                if at < seam.at < sentence.end:
                    yield Span(at, seam.at)
                    at = seam.at
            yield Span(at, sentence.end)


def _says_something(words: str) -> bool:
    """Whether an entry has words of its own, rather than name those that follow or explain the one before."""
    if sum(each.isascii() and each.isalpha() for each in words) < _FEWEST_LETTERS or words.startswith("("):
        return False
    is_heading = len(words.split()) > 1 and (_is_shouted(words) or (_GERUND.match(words) and is_name(words)))
    return not (is_heading or _LEAD_IN.match(words) or _NAME_OF_LIST.match(words.lower()))


def _is_shouted(words: str) -> bool:
    """Whether nearly all letters are capitals."""
    letters = [sign for sign in words if sign.isalpha()]
    return sum(map(str.isupper, letters)) > _MOSTLY * len(letters)


def _is_told(words: str, of_duty: bool) -> bool:
    """Whether a sentence of running text is a duty or demand for certain."""
    if len(words.split()) > _LONGEST_SENTENCE:
        return False
    if of_duty:
        return told(words) is not None and _ADDED_SUBJECT.match(words) is None
    return turned(words) is not None


def _firm(said: Said) -> Said | None:
    """What is demanded for certain; None when an entry only says what would please."""
    if _PLEASES.search(said.words.lower()) is None:
        return said
    added = _ADDED.search(said.words)
    if added is None or _PLEASES.search(said.words[: added.start()].lower()):
        return None
    rest = said.words[: added.start()].rstrip(" ,;.(")
    return Said(rest, said.span, said.line) if rest else None
