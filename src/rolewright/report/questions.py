"""What a candidate still has to ask, because the posting does not say it."""

from collections.abc import Callable, Iterator

from rolewright.document import (
    BlockKind,
    Employment,
    JobDescription,
    PayKind,
    SectionKind,
    Workplace,
)
from rolewright.records import record
from rolewright.report.report import Report
from rolewright.text import pattern


@record
class Question:
    """A question in a candidate's words.

    `essential` when few can decide whether to apply before it is answered.
    """

    topic: str
    text: str
    essential: bool


def questions(report: Report) -> tuple[Question, ...]:
    """What the posting leaves open, in the order in which candidates would ask; nothing of what is no posting.

    A fact that is absent and a section that is missing raise a question in any language. What only wording
    can tell, such as whom one reports to, is asked for where wording is read.
    """
    if not report.document.is_posting:
        return ()
    return tuple(_Candidate(report).asks())


#: Words that answer a question for which no fact is read; one of them is enough, as a needless question
#: makes the others doubtful.
_ANSWERS = {
    "team": pattern(
        r"\breport(?:s|ing)?(?: \w+){0,2} to\b|\breporting line|\bline manage|\bmanaged by\b|\bsupervis"
        r"|\bunder the (?:direction|guidance|leadership)|\b(?:a|our|the) (?:\S+ ){0,4}team of\b"
        r"|\bteam (?:lead|members|includes|is made)|\bjoin (?:a|our|the) (?:\S+ ){0,4}team"
        r"|\bwork(?:ing)? (?:\w+ )?with our (?:\S+ ){0,2}(?:director|manager|designers|engineers|team)"
        r"|\byour (?:boss|lead|manager|team)\b"
    ),
    "steps": pattern(
        r"\binterview|\bconversations?\b|\bhiring process|\brecruit\w* process|\bselection (?:panel|process)"
        r"|\bassessment (?:centre|center|day)|\bhear (?:back )?from us|\bget back to you|\bnext steps?\b"
        r"|\bstages?\b.{0,40}\bprocess|\bshort-?list"
    ),
    "contact": pattern(
        r"\w@\w|\bcontact (?:\w+ ){0,3}(?:at|on|our|via|for)\b|\bquestions\b.{0,60}\b(?:call|contact|ask|email|e-mail|reach)"
        r"|\b(?:call|phone|tel|telephone)\b[^\n]{0,20}\d{3}|\binformal (?:chat|discussion|talk)|\bget in touch\b"
    ),
    "start": pattern(
        r"\bstart(?:ing)? (?:date|day|on|in|from|as soon|immediately|asap|this|next|january|february|march"
        r"|april|may|june|july|august|september|october|november|december)\b|\b(?:immediate|earliest|anticipated) start"
        r"|\bcommenc|\bimmediate joiner|\bjoin(?:ing)? (?:us )?(?:immediately|asap|as soon|date)\b|\bavailable immediately"
    ),
    "travel": pattern(r"\btravel|\bon the road\b|\b(?:drive|fly) to\b|\bvisit(?:ing|s)? (?:\w+ )?(?:clients|customers|sites|stores)"),
    "apply": pattern(r"\bappl(?:y|ications? to)\b|\bsend (?:us )?your\b|\w@\w|https?://|\bcontact\b|\bcall us\b"),
}  # fmt: skip
_UNSEEN = (BlockKind.FRONT_MATTER, BlockKind.COMMENT)


class _Candidate:
    """Somebody who has read the posting and thinks about applying."""

    def __init__(self, report: Report) -> None:
        self._document = report.document
        self._facts = report.document.facts
        # What the owner has answered for itself, a candidate still does not know.
        found = (*report.findings, *(each.finding for each in report.suppressed))
        self._rules = frozenset(finding.rule for finding in found)
        self._says = _searcher(report.document)

    def asks(self) -> Iterator[Question]:
        """The questions, each topic in its turn."""
        yield from self._on_the_job()
        yield from self._on_the_place()
        yield from self._on_pay()
        yield from self._on_time()
        yield from self._on_the_way_in()

    def _on_the_job(self) -> Iterator[Question]:
        if not self._facts.title:
            yield Question("title", "What is the job called?", True)
        if not self._facts.employer:
            yield Question("employer", "Who would employ me?", True)
        if not self._has(SectionKind.RESPONSIBILITIES, SectionKind.SUMMARY):
            yield Question("duties", "What is this job, and what would I do in it?", True)
        elif not self._has(SectionKind.RESPONSIBILITIES):
            yield Question("duties", "What would I do from day to day?", True)
        elif "duties/no-outcome" in self._rules:
            yield Question("outcome", "What should I have achieved after a year?", False)
        if "opening/no-reason" in self._rules:
            yield Question("reason", "Why is this job open, and why now?", False)
        if not self._has(SectionKind.REQUIREMENTS, SectionKind.PREFERRED):
            yield Question("requirements", "What do I have to bring?", True)
        if not self._says("team"):
            yield Question("team", "Whom would I report to, and who else is on the team?", False)

    def _on_the_place(self) -> Iterator[Question]:
        workplace = self._facts.workplace.value
        if not self._facts.locations:
            if workplace is Workplace.REMOTE:
                yield Question("place", "From which places may I work?", True)
            else:
                yield Question("place", "Where is the job?", True)
        if workplace is None:
            yield Question("workplace", "May I work from home, and how often?", True)
        elif {Workplace.ONSITE, Workplace.REMOTE} == {mention.value for mention in self._facts.workplace}:
            yield Question("workplace", "Is this on site, or from home?", True)
        if not self._facts.travel and not self._says("travel"):
            yield Question("travel", "Would I have to travel?", False)

    def _on_pay(self) -> Iterator[Question]:
        pay = self._facts.pay.value
        if pay is None:
            more = ", and how much of it is sure?" if self._facts.other_pay else "?"
            yield Question("pay", f"What does it pay, from what to what{more}", True)
        else:
            if pay.kind is PayKind.FROM:
                yield Question("pay", "How far up does the pay go?", True)
            if pay.kind is PayKind.UP_TO:
                yield Question("pay", "Where does the pay begin?", True)
            if pay.unit is None:
                yield Question("pay period", "Is that pay by the hour, the month or the year?", True)
            if pay.currency is None:
                yield Question("currency", "In which currency is that paid?", True)
        if "pay/variable-unexplained" in self._rules:
            yield Question("variable pay", "How is the bonus or commission worked out?", False)
        if not self._has(SectionKind.BENEFITS):
            yield Question("benefits", "What else do I get: holidays, insurance, a pension?", True)

    def _on_time(self) -> Iterator[Question]:
        employment = {mention.value for mention in self._facts.employment}
        if not employment:
            yield Question("employment", "Is it full-time, and is it for good?", True)
        if not self._facts.hours:
            yield Question(
                "hours", "What are the hours, and on which days?", Employment.PART_TIME in employment
            )
        if not self._says("start"):
            yield Question("start", "When would I start?", False)

    def _on_the_way_in(self) -> Iterator[Question]:
        if not self._has(SectionKind.APPLY) and not self._says("apply"):
            yield Question("application", "How do I apply?", True)
        if "hygiene/passed-deadline" in self._rules:
            yield Question("deadline", "Can I still apply?", True)
        elif not self._facts.deadline:
            yield Question("deadline", "Until when can I apply?", False)
        if not self._says("steps"):
            yield Question("steps", "What happens after I apply, and when will I hear from you?", False)
        if not self._says("contact"):
            yield Question("contact", "Whom can I ask about the job?", False)

    def _has(self, *kinds: SectionKind) -> bool:
        """Whether a section of these kinds is there, or items of them in another."""
        items = (item.kind for item in self._document.items)
        return any(self._document.of_kind(*kinds)) or any(kind in kinds for kind in items)


def _searcher(document: JobDescription) -> Callable[[str], bool]:
    """Tells whether the words on a topic stand in the text; true for a language in which none are known."""
    if document.language not in ("en", "und"):
        return lambda topic: True
    folded = document.source.folded
    seen = "\n".join(folded[slice(*block.content)] for block in document.blocks if block.kind not in _UNSEEN)
    text = " ".join(seen.split())
    return lambda topic: bool(_ANSWERS[topic].search(text))
