"""What a detector may see."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from rolewright.document import Block, Facts, Item, JobDescription, SectionKind
from rolewright.findings import Applicability, Fix
from rolewright.knowledge.acronyms import is_known
from rolewright.knowledge.pay import PayAdvice
from rolewright.knowledge.roles.profession import Need, Profession, Professions, Usual, library
from rolewright.rules.analysis import Analysis
from rolewright.rules.bare_demand import is_bare_demand
from rolewright.rules.commonplace import is_taken_for_granted, usual_duty
from rolewright.rules.driving import tells_of_driving
from rolewright.rules.entries import without_entry
from rolewright.rules.entries_to_meet import EntriesToMeet, entries_to_meet
from rolewright.rules.index_page import lists_jobs
from rolewright.rules.introduction import Introduction
from rolewright.rules.item_start import ItemStart
from rolewright.rules.job_talk import is_on_the_job
from rolewright.rules.law.of_posting import PostingLaw
from rolewright.rules.proofreading import Proofreader
from rolewright.rules.service import unserved
from rolewright.rules.swap import cut, swap
from rolewright.rules.tidy import article
from rolewright.rules.verb_forms import Verb, VerbForm, verb, verb_run
from rolewright.rules.zones import USUAL_ZONES, Zone, Zones
from rolewright.text import Seam, SourceText, Span
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.knowledge.bands import Band
    from rolewright.knowledge.structured.issues import Remark
    from rolewright.knowledge.structured.said import SaidPosting
    from rolewright.knowledge.wages import Wages

_NONE: Mapping[str, Any] = MappingProxyType({})
_UNREAD = frozenset({Zone.CODE, Zone.LINK})


class Circumstances(NamedTuple):
    """What a check knows besides the posting.

    `on` is the day for which the posting is checked, `jurisdictions` the places whose law was declared to
    hold, `company` what the settings say of the employer. `professions` are those of the role library and of
    the user's own roles, None for those of the library alone. `proofreader` knows grammar and spelling, and
    `pay` what a job may be paid; None without them.
    """

    on: date
    jurisdictions: tuple[str, ...] = ()
    company: Mapping[str, Any] = _NONE
    professions: Professions | None = None
    proofreader: Proofreader | None = None
    pay: PayAdvice | None = None


class Context:
    """One posting and one rule's options, as the rule's detector sees them.

    `document` is the posting as parsed and `facts` what it states. `text` is the owner's text, and `source`
    the same with its lines: `source[span]` are the words at a span. `matches` are the words of the card's own
    `[match]` that were found; a detector whose card has a `[match]` runs only if there are any. `law` tells
    which laws hold, and what they say of the posting.
    """

    # Plain attributes, since detectors ask for these all the time.
    __slots__ = (
        *("_analysis", "_circumstances", "_meant"),
        *("document", "facts", "law", "matches", "options", "source", "text"),
    )

    def __init__(
        self,
        analysis: Analysis,
        circumstances: Circumstances,
        options: Mapping[str, Any] = _NONE,
        matches: tuple[Span, ...] = (),
    ) -> None:
        self._analysis = analysis
        self._circumstances = circumstances
        self._meant: tuple[Profession | None] | None = None  # asked once, and then known
        self.document: JobDescription = analysis.document
        self.facts: Facts = analysis.document.facts
        self.source: SourceText = analysis.source
        self.text: str = analysis.source.text
        self.law = PostingLaw(self, circumstances.jurisdictions)
        self.turn_to(options, matches)

    def turn_to(self, options: Mapping[str, Any], matches: tuple[Span, ...] = ()) -> None:
        """Take the options and the words of another rule.

        A run has one context for all its rules, of which each is done before the next begins.
        """
        self.options = options
        self.matches = matches

    @property
    def on(self) -> date:
        """The day for which the posting is checked. No rule reads the clock."""
        return self._circumstances.on

    @property
    def company(self) -> Mapping[str, Any]:
        """What the settings say of the employer."""
        return self._circumstances.company

    @property
    def profession(self) -> Profession | None:
        """What the library knows of the role that the posting names, or that its title names for certain."""
        if self._meant is None:
            known = self._circumstances.professions or library()
            declared = self.document.front_matter.get("role") or (None,)
            self._meant = (known.meant(declared[0], self.facts.title.value),)
        return self._meant[0]

    def remarks_on_markup(self, issue: str) -> "tuple[Remark, ...]":
        """What is wrong with the JobPostings of the page, of one kind of issue such as "missing"."""
        if not (markup := self.document.markup):
            return ()
        from rolewright.knowledge.structured.examine import examine  # few postings are pages

        return tuple(
            dict.fromkeys(
                remark for each in markup.postings for remark in examine(each) if remark.issue == issue
            )
        )

    @property
    def said_in_markup(self) -> "SaidPosting | None":
        """What the only JobPosting of the page says; None where there is none, or several."""
        markup = self.document.markup
        if markup is None or len(markup.postings) != 1:
            return None
        from rolewright.knowledge.structured.said import said  # few postings are pages

        return said(markup.postings[0])

    def usual_duty(self, sentence: Span) -> Usual | None:
        """The duty of everybody in the profession that a sentence tells, when it tells nothing else."""
        profession = self.profession
        return profession and usual_duty(profession, self.source.folded[sentence.start : sentence.end])

    def tells_of_driving(self) -> bool:
        """Whether the posting tells of anything to drive to, beside the words of the card that were found."""
        return tells_of_driving(self.source.folded, self.matches)

    def is_taken_for_granted(self, sentence: Span) -> bool:
        """Whether a sentence asks only for what everybody in the profession has anyway."""
        profession = self.profession
        said = self.source.folded[sentence.start : sentence.end]
        return profession is not None and is_taken_for_granted(profession, said)

    def unserved(self, demand: Span, told: str) -> Need | None:
        """The need of the profession that a demand words, if no duty of it is `told`, in lower case."""
        profession = self.profession
        said = self.source.folded[demand.start : demand.end]
        return profession and unserved(profession, said, told)

    def bare(self, sentence: Span) -> Span:
        """A sentence without the signs around its words."""
        words = self.words(sentence)
        return Span(words[0].start, words[-1].end) if words else sentence

    @property
    def proofreader(self) -> Proofreader | None:
        """What finds slips of grammar and spelling; None when no selected rule asks for it."""
        return self._circumstances.proofreader

    def bands(self, places: tuple[str, ...]) -> "tuple[Band, ...]":
        """The company's own pay bands that hold for this job in `places`; there are none without a title."""
        advice, title = self._circumstances.pay, self.facts.title.value
        if advice is None or not advice.has_bands or title is None:
            return ()
        from rolewright.knowledge.bands import Job  # most companies have stated none

        role = next(iter(self.document.front_matter.get("role", ())), "")
        return advice.bands_for(Job(title, role, self.facts.level.value, places))

    def wages(self, place: str) -> "Wages | None":
        """What official statistics say that this job is paid in `place`; None where there is any doubt."""
        advice, title = self._circumstances.pay, self.facts.title.value
        return advice.wages_for(title, place) if advice and title else None

    @property
    def title(self) -> Span | None:
        """The line of the title, as a board would show it, without a label such as "Job title:"."""
        return self._analysis.title

    @property
    def has_title_line(self) -> bool:
        """Whether the title begins its line, but for signs and a label, and is no piece of a sentence."""
        title = self.title
        if title is None:
            return False
        before = self.text[self.line_at(title.start).start : title.start].rstrip(" \t*_\"'")
        return before.endswith((":", "|")) or not any(map(str.isalnum, before))

    @property
    def opening(self) -> Span | None:
        """The first paragraph of running text after the title lines."""
        return self._analysis.opening

    @property
    def introduction(self) -> Introduction:
        """The running text before duties, demands and offer."""
        return self._analysis.introduction

    @property
    def is_advertised(self) -> bool:
        """Whether this is a posting for people who might apply, and no profile of a role for those inside.

        What a profile leaves unsaid, such as the place, is no fault of it.
        """
        return self._analysis.is_advertised

    @property
    def lists_jobs(self) -> bool:
        """Whether the text lists several jobs, each with the address of its own posting."""
        return lists_jobs(self.source.folded)

    def is_on_the_job(self, span: Span) -> bool:
        """Whether the sentence at `span` is about the job or speaks to the reader, not about the employer."""
        sentence = self.source.unwrapped[span.start : span.end]
        return is_on_the_job(sentence, self.facts.title.value, self.document.language)

    def is_bare_demand(self, span: Span) -> bool:
        """Whether the sentence at `span` asks for no more than everybody is asked for: "a self-starter"."""
        return is_bare_demand(self.source.unwrapped[span.start : span.end])

    @property
    def zones(self) -> Zones:
        """The places in which words do not mean what they seem to."""
        return self._analysis.zones

    def quiet(self, span: Span, zones: Collection[Zone] = USUAL_ZONES) -> bool:
        """Whether `span` lies where rules usually keep quiet, or in the zones given."""
        return self._analysis.zones.quiet(span, zones)

    def is_read(self, offset: int) -> bool:
        """Whether readers meet the character at `offset` as it stands: in no code, comment or address."""
        return not self.quiet(Span(offset, offset + 1), _UNREAD)

    def sentences(self, within: Span | None = None) -> Sequence[Span]:
        """The sentences of the posting, or of a span that lies in one block."""
        return self._analysis.all_sentences if within is None else self._analysis.sentences(within)

    def words(self, within: Span | None = None) -> Sequence[Span]:
        """The words of the posting without front matter and code, or of a span."""
        return self._analysis.all_words if within is None else self._analysis.words(within)

    @property
    def prose(self) -> Sequence[Block]:
        """The paragraphs and items whose wording is the writer's own: no headings, law or page's text."""
        return self._analysis.prose

    @property
    def seams(self) -> Sequence[Seam]:
        """Where sentences, headings and items were joined when line breaks were lost."""
        return self._analysis.seams

    @property
    def capitals(self) -> Sequence[Span]:
        """The words of two capital letters and more: acronyms, and words that are shouted."""
        return self._analysis.capitals

    def is_known_acronym(self, acronym: str) -> bool:
        """Whether the readers of postings, or those of its trade, know an acronym in capitals."""
        return is_known(acronym)

    def sentence_at(self, offset: int) -> Span:
        """The sentence around `offset`."""
        return self._analysis.sentence_at(offset)

    def fix(self, span: Span, replacement: str, title: str = "") -> Fix:
        """What puts `replacement` in the place of the words at `span`, or leaves them out when it is empty.

        Capitals, spaces and "a" or "an" before the words are seen to. Its grade becomes that of the card.
        """
        return swap(self._analysis.source.text, span, replacement, Applicability.SAFE, title)

    def cut(self, span: Span, line: Span, title: str = "") -> Fix:
        """What leaves the piece at `span` out of a `line`, such as the title's.

        The brackets around the piece go with it, or the dash, bar or comma that parts it from the rest. Its
        grade becomes that of the card.
        """
        return cut(self._analysis.source.text, span, line, Applicability.SAFE, title)

    def drop(self, entry: Block, title: str, going: Collection[Block] = ()) -> tuple[Fix, ...]:
        """What leaves the entry of a list out with its line; nothing where the list would suffer.

        `going` are entries that are to be left out as well. The grade becomes that of the card.
        """
        blocks = self.document.blocks
        first = bisect_left(blocks, entry.span.start, key=lambda block: block.span.start)
        edit = without_entry(self.text, blocks, blocks.index(entry, first), going)
        return (Fix(title, (edit,), Applicability.SAFE),) if edit else ()

    def article(self, word: str) -> str:
        """The indefinite article of a word: "a" or "an"."""
        return article(word)

    def line_at(self, offset: int) -> Span:
        """The line around `offset`, without its end."""
        return self._analysis.line_at(offset)

    def block_at(self, offset: int) -> Block | None:
        """The block around `offset`; None between blocks."""
        return self._analysis.block_at(offset)

    def item_at(self, offset: int) -> Item | None:
        """The list item around `offset`."""
        return self._analysis.item_at(offset)

    @property
    def lists(self) -> Sequence[Sequence[Item]]:
        """The items, list by list."""
        return self._analysis.lists

    def entries_to_meet(self, kind: SectionKind, entries: Sequence[int]) -> EntriesToMeet:
        """Of entries, by where they start, those of a kind that one person has to meet; see there."""
        return entries_to_meet(self._analysis, kind, entries)

    def item_start(self, item: Item) -> ItemStart | None:
        """How an item begins, once signs, labels and adverbs are passed over; None when it has no words."""
        return self._analysis.item_start(item)

    def verb(self, word: str) -> Verb | None:
        """The verb of which `word`, in lower case, is a form; None when no verb is known."""
        return verb(word)

    def reformed(self, start: int, end: int, form: str) -> tuple[Span, str] | None:
        """The verbs that begin at `start`, side by side, and how they read as "base", "third" or "gerund".

        None when no verb begins there, or when later ones before `end` may have to change with it.
        """
        run = verb_run(self.source.folded, start, end)
        return None if run is None else (run.span, run.in_form(VerbForm(form), self.source.folded))

    def kind_at(self, offset: int) -> SectionKind:
        """What the words at `offset` do for the reader: the item's kind, or else the section's."""
        return self._analysis.kind_at(offset)
