"""What a candidate still has to ask, because the posting does not say it."""

import re
from collections.abc import Callable, Iterator

from rolewright.document import (
    BlockKind,
    Employment,
    JobDescription,
    PayKind,
    SectionKind,
    Workplace,
)
from rolewright.knowledge.handwork import is_done_on_the_spot
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
    """What the posting leaves open, in the order in which candidates would ask; nothing for what is none.

    A fact that is absent and a section that is missing raise a question in any language. What only wording
    can tell, such as whom one reports to, is asked for where wording is read.
    """
    if not report.document.is_posting:
        return ()
    return tuple(_Candidate(report).asks())


def _any(*expressions: str) -> re.Pattern[str]:
    return pattern("|".join(rf"\b(?:{expression})" for expression in expressions))


#: Words that answer a question for which no fact is read. One of them is enough, since a needless question
#: makes the others doubtful.
_MONTH = (
    r"(?:jan|febr)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?"
    r"|(?:nov|dec)(?:ember)?"
)
_ANSWERS = {
    "requirements": _any(
        r"you(?:'ll|’ll| will)? (?:also |only )?need\b|(?:must|should) (?:already )?(?:have|hold|know)\b",
        r"you (?:already )?(?:bring|hold|know)\b|(?:someone|somebody|a person) (?:who|with)\b",
        r"you (?:already )?have (?:\S+ ){0,4}(?:certificate|degree|experience|licen[cs]e|years)\b",
        r"(?:is|are) (?:essential|required|a must)\b|(?:no|without) (?:\w+ )?experience\b",
    ),
    "employment": _any(
        r"permanent(?:ly)?\b(?! (?:residen|address|visa|make|collection))|open[- ]ended|indefinite(?:ly)?\b",
    ),
    "team": _any(
        r"report(?:s|ing)?(?: \w+){0,2} to\b|reporting line|line manage|managed by\b|supervis",
        r"under the (?:direction|guidance|leadership)",
        r"(?:a|our|the) (?:\S+ ){0,4}team of\b|team (?:lead|members|includes|is made)",
        r"join (?:a|our|the) (?:\S+ ){0,4}team",
        r"(?:sit|work|working) (?:\w+ )?with our (?:\S+ ){0,2}(?:director|manager|designers|engineers|team)",
        r"your (?:boss|lead|manager|team)\b",
    ),
    "steps": _any(
        r"interview|conversations?\b|hiring process|recruit\w* process|selection (?:panel|process)",
        r"assessment (?:centre|center|day)|stages?\b.{0,40}\bprocess|short-?list|next steps?\b",
        r"hear (?:back )?from us|you(?:'ll|’ll| will) hear|(?:get|write) back to (?:you|every)",
        r"we(?:'ll|’ll| will)? (?:answer|let|reply to|respond to|tell) (?:all|each|every\w*|you)\b",
    ),
    "contact": _any(
        r"\w+@\w|contact (?:\w+ ){0,3}(?:at|on|our|via|for)\b|informal (?:chat|discussion|talk)",
        r"questions\b.{0,60}\b(?:call|contact|ask|email|e-mail|reach)|get in touch\b",
        r"(?:call|phone|tel|telephone)\b.{0,20}\d{3}",
    ),
    "start": _any(
        r"start(?:s|ing)? (?:date|day|on|in|from|as soon|immediately|asap|this|next)\b",
        rf"start(?:s|ing)? (?:{_MONTH})\b|begin(?:s|ning)? (?:on|in|from) (?:the )?(?:\d|(?:{_MONTH})\b)",
        # "Seasonal contract, 1 April to 31 October"
        rf"(?:contract|cover|job|position|post|role|season\w*|temporary|term)\b[^.;]{{0,40}}?"
        rf"\b(?:\d{{1,2}} (?:{_MONTH})|(?:{_MONTH})(?: \d{{1,2}})?)(?:,? 20\d\d)?"
        rf" ?(?:to|until|till|-|–) ?(?:the )?(?:end of )?(?:\d|(?:{_MONTH})\b)",
        r"(?:immediate|earliest|anticipated) start|commenc|available immediately|immediate joiner",
        r"join(?:ing)? (?:us )?(?:immediately|asap|as soon|date)\b",
    ),
    "travel": _any(
        r"travel|on the road\b|(?:drive|fly) to\b",
        r"visit(?:ing|s)? (?:\w+ )?(?:clients|customers|sites|stores)",
    ),
    "apply": _any(r"appl(?:y|ications? to)\b|send (?:us )?your\b|\w+@\w|https?://|contact\b|call us\b"),
}
_READ = ("en", "und")
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
        if not self._requires():
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
        if workplace is None and not self._is_done_on_the_spot():
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
        if not employment and not self._answers("employment"):
            known = self._facts.hours
            text = "Is it for good, or for a time?" if known else "Is it full-time, and is it for good?"
            yield Question("employment", text, True)
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

    def _requires(self) -> bool:
        """Whether requirements are stated, be it in the prose of another section."""
        is_stated = self._facts.min_years or self._facts.degree
        listed = self._has(SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
        return listed or bool(is_stated) or self._answers("requirements")

    def _is_done_on_the_spot(self) -> bool:
        source = self._document.source
        return is_done_on_the_spot((self._facts.title.value or "").lower(), source.folded)

    def _answers(self, topic: str) -> bool:
        """Whether words are known in the language of the text, and answer what a fact or section would."""
        return self._document.language in _READ and self._says(topic)

    def _has(self, *kinds: SectionKind) -> bool:
        """Whether a section of these kinds is there, or items of them in another."""
        items = (item.kind for item in self._document.items)
        return any(self._document.of_kind(*kinds)) or any(kind in kinds for kind in items)


def _searcher(document: JobDescription) -> Callable[[str], bool]:
    """Tells whether the words on a topic stand in the text; true for a language in which none are known."""
    if document.language not in _READ:
        return lambda topic: True
    folded = document.source.folded
    seen = "\n".join(folded[slice(*block.content)] for block in document.blocks if block.kind not in _UNSEEN)
    text = " ".join(seen.split())
    return lambda topic: bool(_ANSWERS[topic].search(text))
