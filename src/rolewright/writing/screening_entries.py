"""The entries of a posting that can be asked about, and those that cannot or may not be."""

import re
from collections.abc import Iterator, Sequence

from rolewright.document import JobDescription, Origin
from rolewright.report.places import place_of as stood_at
from rolewright.text import blanks, pattern
from rolewright.writing.brief_passages import Passage, passages
from rolewright.writing.brief_places import demands_something, place_of
from rolewright.writing.screening import LeftUnasked, Said
from rolewright.writing.screening_bounds import Bounds
from rolewright.writing.screening_duties import told
from rolewright.writing.screening_verbs import is_name
from rolewright.writing.screening_words import cleaned

_FEWEST_LETTERS = 3
_LONGEST_SENTENCE = 40
_SHORT = 6
_MOSTLY = 0.8
_OPEN = "the posting has a blank here that is still to be filled"
_PLEASES = pattern(
    r"\b(?:preferred|preferably|a (?:big |huge |strong |definite )?plus\b|desirable"
    r"|nice[- ]to[- ]have|ideally"
    r"|a bonus|bonus points|(?:an?|your) (?:added |distinct |real |significant |big )?(?:advantage|asset)"
    r"|advantageous|beneficial|an asset\b|encouraged to apply|welcome to apply|would be (?:great"
    r"|ideal|helpful"
    r"|useful)|is (?:ideal|helpful|welcome)|not (?:required|essential)|no \w+ (?:\w+ )?(?:required|needed))\b"
)
#: Where what merely pleases was added to what is demanded.
_ADDED = pattern(r"[,;.(–—]\s*(?=[^,;.(–—]*$)|\s-\s(?=[^,;.(–—]*$)")
_INSISTS = pattern(r"\b(?:required|must|essential|mandatory|minimum)\b(?=.*[,;.(–—-])")
_NAME_OF_LIST = pattern(
    r"^additional information$|^(?:(?:pref+er+ed|minimum|required|essential|key|basic|core|applicable"
    r"|technical|specialist|personal"
    r"|other|education(?:al)?|the|role)\s+)*"
    r"(?:education|experience|qualifications?|skills|requirements?|knowledge|competenc(?:y|ies)|criteria"
    r"|attributes|responsibilities|duties)(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:required"
    r"|needed))?(?:\s*\([^)]*\))?$"
)
#: A sentence that tells of something, rather than name what is demanded.
_TELLS = pattern(
    r"^(?:we|it|this|that|the|our|there|if|as|in|when|while|your?|they|he|she|these|those|all|no|at"
    r"|for|with)\b"
)
#: What a sentence has to name if it is to be asked about: something that can be shown.
_SHOWS = pattern(
    r"\b(?:experience|knowledge|degree|diploma|licen[cs]e|certifi\w+|qualifi\w+|fluen\w+|years?|travel"
    r"|right to work|proficien\w+)\b",
    re.IGNORECASE,
)
_GERUND = pattern(r"[A-Z][a-z]+ing\b")
_LEAD_IN = pattern(
    r".*(?::|\b(?:the following(?: \w+)?|following|include|includes|including|listed below))\s*$"
)


class Entries:
    """What a posting demands and what is to be done, sorted by whether it can be asked about."""

    def __init__(self, document: JobDescription, origins: Sequence[Origin] = ()) -> None:
        self._document = document
        self._origins = origins
        self._bounds = Bounds(document)
        self._open = blanks(document.text, document.source.folded)
        self._employer = document.facts.employer.value or ""
        self.demands: list[Said] = []
        self.duties: list[Said] = []
        self.unasked: list[LeftUnasked] = []
        self._job: Said | None = None
        self._sort()

    def _sort(self) -> None:
        seen: set[str] = set()
        for said, of_duty in self._said():
            if said.words.lower() in seen:
                continue
            seen.add(said.words.lower())
            why = self._why_not(said, of_duty)
            if why is not None:
                self.unasked.append(LeftUnasked(said, why))
            else:
                (self.duties if of_duty else self.demands).append(said)
        # The job in a sentence says what its duties say one by one.
        if not self.duties and self._job is not None:
            self.duties.append(self._job)

    def _why_not(self, said: Said, of_duty: bool) -> str | None:
        if any(said.span.overlaps(place) for place in self._open):
            return _OPEN
        return self._bounds.forbids(said, of_duty=of_duty)

    def _said(self) -> Iterator[tuple[Said, bool]]:
        """The duties and the firm demands, as the posting words them, and whether each is a duty."""
        for passage in passages(self._document):
            words = cleaned(self._document.text[slice(*passage.span)])
            if passage.introduces or not _says_something(words):
                continue
            source, start = self._document.source, passage.span.start
            stood = stood_at(source, self._origins, start).told
            said = Said(words, passage.span, source.line_of(start), stood)
            place = place_of(passage, self._employer)
            if place == "job":
                self._job = said
            elif place == "duties" and _is_duty(passage, words):
                yield said, True
            elif place == "equality" and passage.is_entry:
                yield said, False
            elif place in ("deal_breakers", "nice_to_haves") and _is_demand(passage, words, place):
                firm = _firm(said)
                if firm is not None:
                    yield firm, False


def _is_duty(passage: Passage, words: str) -> bool:
    """Whether it is an entry, or a sentence that certainly tells what is to be done."""
    return passage.is_entry or (len(words.split()) <= _LONGEST_SENTENCE and told(words) is not None)


def _is_demand(passage: Passage, words: str, place: str) -> bool:
    """Whether it is an entry, or a sentence that demands; of what pleases, only what insists on a part."""
    if place == "nice_to_haves":
        return _INSISTS.search(words.lower()) is not None
    if passage.is_entry:
        return True
    length = len(words.split())
    is_certain = demands_something(words) or _TELLS.match(words.lower()) is None
    return (
        length <= _LONGEST_SENTENCE and is_certain and (length <= _SHORT or _SHOWS.search(words) is not None)
    )


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


def _firm(said: Said) -> Said | None:
    """What is demanded for certain; None when an entry only says what would please."""
    if _PLEASES.search(said.words.lower()) is None:
        return said
    added = _ADDED.search(said.words)
    if added is None or _PLEASES.search(said.words[: added.start()].lower()):
        return None
    rest = said.words[: added.start()].rstrip(" ,;.(")
    return Said(rest, said.span, said.line, said.place) if rest else None
