"""Tells whether another wording would say something else where it stands.

A row of words with their replacements is right for the sense that the words mostly have. Each doubt below is
a place where they have another one: who acts, how much, by when or in what order would not be told any more.
Then the words are marked and no fix is offered.
"""

from collections.abc import Callable

from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

_NEAR = 80


class Swap(NamedTuple):
    """Words, what would stand in their place, and the text around them."""

    text: str
    span: Span
    replacement: str

    @property
    def written(self) -> str:
        """The words as they stand."""
        return self.text[slice(*self.span)]

    @property
    def said(self) -> str:
        """The words in small letters, on one line."""
        return " ".join(self.written.lower().split())

    @property
    def before(self) -> str:
        """What stands shortly before them."""
        return self.text[max(0, self.span.start - _NEAR) : self.span.start]


_A_LAW = pattern(
    r"\s+(?:the\s+)?(?:[A-Z]\S*\s+|and\s+|in\s+|of\s+|with\s+){0,7}?"
    r"(?:Acts?|Laws?|Code|Directive|Ordinance|Section|Statute|Title)\b"
    r"|\s+(?:(?:all|any|the)\s+)?(?:[a-z]+\s+){0,2}?(?:laws?|legislation|statutes?)\b"
)
_ACCORDING = frozenset({"in accordance with", "in compliance with"})
# What is counted or limited: "no more than two fines and/or crashes".
_COUNTED = pattern(
    r"(?i:(?:\d(?![\d.]*\))|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|at least|at most"
    r"|combination|(?:less|more|fewer) than|maximum|minimum|total|up to)\b)[^.;:\n]*$)"
)
_ONE_OF_TWO = pattern(
    r"(?i:\b(?:both|either|neither|whether)\s+"
    r"|\b(?:current|earlier|former|future|new|past|present|previous|prior|recent)\s*(?:,|/|&|\band\b|\bor\b)\s*)$"
)
# What a least amount is told of: a number, a grade, a degree.
_AN_AMOUNT = pattern(
    r"[\s*_(]+(?:[\d$£€₹A-Z]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|half|advanced|associate|bachelor|college|degree|diploma|grade|high|intermediate|level"
    r"|master|secondary|undergraduate|university)\b)"
)
_A_NUMBER = pattern(
    r"\s+(?:up to\s+|about\s+|approximately\s+|an?\s+initial\s+)?"
    r"(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty)"
)
_THE_LEAST = pattern(
    r"(?i:\b(?:absolute|any|bare|every|its|legal|our|required|same|strict|that|the|this|your)\s+)$"
)
# What somebody is bound to have done, by whom is not told: "invoices shall be submitted", "you shall join
# and be sent".
_IS_DONE = pattern(
    r"[^.;:!?\n]*?\s(?:also\s+|not\s+)?be\s+(?:\w+ly\s+)?(?:\w+ed|\w+en|borne|built|cut|dealt|done|drawn|found|held|kept|led"
    r"|made|met|paid|put|read|sent|set|shown|taught|told|won)\b"
)
_SPAN_OF_TIME = pattern(
    r"\s+(?:\w+|\d+)(?:\s*\(\d+\))?\s+(?:\w+\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?)\b"
)
# A contract lasts as long as something does; it does not run "throughout" it.
_LASTS = pattern(
    r"(?i:\b(?:appoint\w*|contract\w*|employ\w*|lasts?|second\w*|temporary|term)\W+(?:\w+\W+){0,3}$)"
)
_IS_BEFORE = pattern(r"(?i:\b(?:are|be|is|was|were)\s+)$")
# What one sets off by sending it: nobody "starts" a report, a payment or an order.
_SENT = pattern(
    r"\s+(?:[^\s.;:]+\s+){0,3}?(?:calls?|changes?|claims?|contacts?|documents?|forms?|invoices?|orders?|payments?"
    r"|purchases?|refunds?|reports?|requests?|requisitions?|returns?|transactions?|transfers?|wires?)\b"
)
_BROUGHT = pattern(
    r"\s+(?:[^\s.;:]+\s+){0,3}?(?:communications?|documents?|documentation|drawings|equipment|goods|information"
    r"|items|materials?|paperwork|parts|supplies)\b"
)
# Work that is given to others, with or without the say in it.
_HANDED_ON = pattern(
    r"(?i:\b(?:allocat|assign|delegat|divid|shar|split)(?:e|es|s|ing|ting)?\s+(?:[^\s.;:]+\s+){0,3}$)"
)
_ENDS_SOMETHING = pattern(
    r"\s+(?:[^\s.;:]+\s+){0,5}?(?:apprenticeship|contract|course|degree|education|induction|internship|interview"
    r"|months?|period|probation|programme|program|project|shift|stud(?:y|ies)|term|training|traineeship|weeks?|years?)\b"
)
_AND_ANOTHER = pattern(r"[^.;:!?\n]*?(?:,|\b(?:and|or))\s+(?:\w+ly\s+)?(\w+ing)\b")
_WITH_BEFORE = pattern(r"(?i:\bwith\s[^.,;:!?\n]*$)")
_FIRST_CLAUSE = pattern(r"[^.,;:!?\n]{1,60},")


def _is_law(swap: Swap) -> bool:
    """“Under the Act”, but “in line with the plan”."""
    if swap.said not in _ACCORDING or swap.replacement.lower() not in ("under", "in line with"):
        return False
    is_law = _A_LAW.match(swap.text, swap.span.end) is not None
    return is_law is not (swap.replacement.lower() == "under")


def _changes_count(swap: Swap) -> bool:
    """“Two fines or crashes” may mean two of each, “two fines and/or crashes” two in all."""
    return swap.replacement == "or" and _COUNTED.search(swap.before) is not None


def _is_told_apart(swap: Swap) -> bool:
    """“Both past and …”, “current or past experience”: the word that would go tells one from another."""
    loses_word = swap.said.endswith(f" {swap.replacement}")
    return loses_word and _ONE_OF_TWO.search(swap.before) is not None


def _is_no_amount(swap: Swap) -> bool:
    """“With at least supervision”, “the at least effort”."""
    if not swap.said.endswith("minimum of"):
        return False
    return not _AN_AMOUNT.match(swap.text, swap.span.end) or _THE_LEAST.search(swap.before) is not None


def _hides_duty(swap: Swap) -> bool:
    """“References will be included” sounds as if the employer did it; "shall" bids the reader."""
    is_shall = swap.said == "shall"
    return is_shall and _IS_DONE.match(swap.text, swap.span.end) is not None


def _is_no_day(swap: Swap) -> bool:
    """“By three days after the month”, “the date is by 3 May”: nothing happens by then."""
    if swap.said != "no later than":
        return False
    is_span = _SPAN_OF_TIME.match(swap.text, swap.span.end) is not None
    return is_span or _IS_BEFORE.search(swap.before) is not None


def _lasts_as_long(swap: Swap) -> bool:
    """“A fixed term throughout their stay”: it ends with the stay, which "throughout" leaves open."""
    return swap.replacement.lower() == "throughout" and _LASTS.search(swap.before) is not None


def _has_no_length(swap: Swap) -> bool:
    """“For a fixed term of the project”: how long the term is must be told."""
    is_term = swap.replacement.lower() == "for a fixed term of"
    return is_term and not _A_NUMBER.match(swap.text, swap.span.end)


def _starts_nothing(swap: Swap) -> bool:
    """“Start payments”, “speed up materials”: they are sent, and brought sooner."""
    if swap.said.startswith("initiat"):
        return _SENT.match(swap.text, swap.span.end) is not None
    return swap.said.startswith("expedite") and _BROUGHT.match(swap.text, swap.span.end) is not None


def _hands_on_less(swap: Swap) -> bool:
    """“Delegate tasks” is less than “delegate tasks and responsibilities”."""
    loses = "responsibilit" in swap.said and "responsibilit" not in swap.replacement
    return loses and _HANDED_ON.search(swap.before) is not None


def _ends_nothing(swap: Swap) -> bool:
    """“After training”, but not “after the form”, which is filled in first."""
    is_completion = swap.replacement.lower() == "after" and "completion" in swap.said
    return is_completion and not _ENDS_SOMETHING.match(swap.text, swap.span.end)


def _leaves_verb_alone(swap: Swap) -> bool:
    """“Experience with children and finding them homes” had a "working" beside its "finding"."""
    if "working" not in swap.said or "experience" not in swap.said:
        return False
    following = _AND_ANOTHER.match(swap.text, swap.span.end)
    known = verb(following[1].lower()) if following else None
    return known is not None and known.form is VerbForm.GERUND


def _is_with_whom(swap: Swap) -> bool:
    """“Meet with staff with the board”, “With the team baking bread” leave open who is with whom."""
    if swap.replacement.lower() != "with" or not swap.said.startswith("in co"):
        return False
    if swap.written[0].isupper():
        return not _FIRST_CLAUSE.match(swap.text, swap.span.end)
    return _WITH_BEFORE.search(swap.before) is not None


DOUBTS: tuple[Callable[[Swap], bool], ...] = (
    _is_law,
    _changes_count,
    _is_told_apart,
    _is_no_amount,
    _hides_duty,
    _is_no_day,
    _lasts_as_long,
    _has_no_length,
    _starts_nothing,
    _hands_on_less,
    _ends_nothing,
    _leaves_verb_alone,
    _is_with_whom,
)
