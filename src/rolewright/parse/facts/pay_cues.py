"""Whether an amount of money is base pay: named tests, the most telling first."""

from collections.abc import Callable, Mapping

from rolewright.document import PayUnit, SectionKind
from rolewright.parse.facts.pay_setting import Setting
from rolewright.parse.facts.pay_turns import turn
from rolewright.parse.facts.pay_words import Cue, Matter, first_cue, is_deed, is_name_of_pay, last_cue
from rolewright.text import pattern
from rolewright.tuples import NamedTuple


class Verdict(NamedTuple):
    """Whether an amount is base pay, and why. One that `is_spare` counts only where no better is stated."""

    is_pay: bool
    reason: str
    is_spare: bool = False


class Judged(NamedTuple):
    """An amount with its verdict."""

    setting: Setting
    verdict: Verdict


class _Case(NamedTuple):
    """What the tests look at: `before` is the amount ahead that this one goes on with, if there is one.

    `cue` is the nearest telling word ahead in the sentence; `is_sized` tells that the amount has the size
    of pay.
    """

    setting: Setting
    before: Judged | None
    cue: Cue | None
    is_sized: bool


# The least and the most that a unit of time is paid with in currencies of the size of a dollar.
_PLAUSIBLE: Mapping[PayUnit | None, tuple[float, float]] = {
    PayUnit.HOUR: (2, 600),
    PayUnit.DAY: (40, 4_000),
    PayUnit.WEEK: (150, 15_000),
    PayUnit.MONTH: (500, 60_000),
    PayUnit.YEAR: (9_000, 1_500_000),
    None: (10_000, 900_000),
}
_WIDEST = 5
_LIKE_A_DOLLAR = frozenset(("$", "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", None))
_REFERENCE = pattern(r"\b(?:id|ref(?:erence)?|number|code|phone|req(?:uisition)?)[.:# ]*$")
# As India parts its digits: "15,00,000".
_LAKHS = pattern(r"\d{1,2}(?:,\d\d)+,\d{3}(?!\d)")
_LEAST_ELSEWHERE = 1_000
# Currencies in which millions are everyday money.
_SMALL_UNITS = frozenset(("IDR", "VND", "KRW", "INR", "JPY", "NGN", "UGX", "TZS", "HUF", "CLP", "COP", "ISK"))
# Pay without a word that says so stands among the first lines, with place and contract.
_TOP_BLOCKS = 8
_SHORT_LINE = 120
# A line above is a label when it ends in a colon or has so few words.
_LABEL_WORDS = 8
_OTHER_LABEL_WORDS = 2
_OUT_OF_PLACE = (
    SectionKind.ABOUT,
    SectionKind.RESPONSIBILITIES,
    SectionKind.REQUIREMENTS,
    SectionKind.EQUALITY,
)
# Over so many telling words a word for pay vouches only for amounts of the size of pay, or with a currency.
_CLOSE = 2
# An intern's base pay, where no word says what else it would be for: "Stipend: ₹10,000 a month".
_STIPEND = pattern(
    r"^[ *_•-]*(?:(?:monthly|weekly|annual) )?stipend|\b(?:months?|weeks?|an?|the) stipend[ :=-]"
)
# What an amount is given for on top of the pay: "£12,000 a year towards housing", "$550 a month for a van".
_PURPOSE = pattern(
    r"\W{0,3}(?:for|toward|towards|to spend on) (?:(?:a|an|any|the|your) )?(?:own )?"
    r"(?:accommodation|boots|books|car|childcare|clothes|clothing|commuting|courses?|education|equipment|fitness|food"
    r"|fuel|gym|housing|internet|learning|meals|phone|rent|tools|training|travel|uniform|van|vehicle)\b"
    r"(?! \w+(?:er|or|ist)s?\b)"
)
_WHOLE = frozenset(("total", "overall"))
_NEAR = 12
_ADDING = ("+ ", "plus ")
_RISES = frozenset(("increase", "raise", "rise", "increment"))


def judge(setting: Setting, before: Judged | None) -> Verdict:
    """The verdict of the first test that can tell.

    `before` is the amount ahead in the same sentence or list, if there is one.
    """
    case = _Case(setting, before, last_cue(setting.ahead), _is_sized_like_pay(setting))
    for test in _TESTS:
        verdict = test(case)
        if verdict is not None:
            return verdict._replace(is_spare=True) if _may_be_more_than_base(setting) else verdict
    return Verdict(False, "nothing says that this is pay")


def _millions(case: _Case) -> Verdict | None:
    money = case.setting.money
    return Verdict(False, "millions") if money.is_huge and money.sign not in _SMALL_UNITS else None


def _turned(case: _Case) -> Verdict | None:
    reason = turn(case.setting.ahead)
    return Verdict(False, reason) if reason else None


def _addition(case: _Case) -> Verdict | None:
    """What is added to other pay: "$16.00/hour (+$1.00/hr after 90 days)", "a $1/hr increase"."""
    ahead = case.setting.ahead
    is_behind_pay = case.before is not None and case.before.verdict.is_pay
    is_added = ahead.endswith("+") or (is_behind_pay and ahead.endswith(_ADDING))
    is_rise = case.setting.behind.strip() in _RISES
    return Verdict(False, "an addition") if is_added or is_rise else None


def _purpose(case: _Case) -> Verdict | None:
    """What is given for one thing that is bought, and so no pay."""
    setting = case.setting
    given = _PURPOSE.match(setting.reading.source.folded, setting.money.span.end)
    return Verdict(False, "given for something") if given else None


def _label(case: _Case) -> Verdict | None:
    """A word that touches the amount: "Salary: …", "bonus of …"."""
    cue = case.cue
    if cue is None or cue.distance:
        return None
    if cue.word == "stipend" and case.is_sized and _STIPEND.search(case.setting.ahead):
        return Verdict(True, "label: stipend", is_spare=True)
    return None if cue.matter is Matter.PAY and not is_name_of_pay(cue.word) else _by(cue, "label")


def _head_noun(case: _Case) -> Verdict | None:
    """The noun that the amount qualifies: "$5,000 sign-on bonus"."""
    cue = first_cue(case.setting.behind) if case.setting.behind else None
    if cue is None or (cue.matter is Matter.PAY and _is_bare(case.setting) and cue.distance):
        return None
    return _by(cue, "noun behind")


def _sentence(case: _Case) -> Verdict | None:
    """The nearest telling word ahead in the sentence."""
    cue = case.cue
    if cue is None:
        return None
    if cue.matter is Matter.PAY:
        is_name_or_deed = is_name_of_pay(cue.word) or is_deed(cue.word)
        if _is_bare(case.setting) and (cue.distance > _CLOSE or not is_name_or_deed):
            return None
        is_loose = cue.distance > _CLOSE or (is_deed(cue.word) and not case.setting.money.is_range)
        if is_loose and not case.is_sized:
            return None
    return _by(cue, "sentence")


def _sequence(case: _Case) -> Verdict | None:
    """The verdict on the amount ahead, which this one goes on with."""
    if case.before is None:
        return None
    verdict = case.before.verdict
    if verdict.is_pay and not (case.is_sized or _are_like(case.before.setting, case.setting)):
        return None
    is_first = not verdict.reason.startswith("sequence")
    return verdict._replace(reason=f"sequence: {verdict.reason}") if is_first else verdict


def _heading(case: _Case) -> Verdict | None:
    """The nearest line above that labels the amount's line."""
    if _is_bare(case.setting) and _REFERENCE.search(next(iter(case.setting.above), "")):
        return Verdict(False, "a reference")
    for label in case.setting.above:
        words = 0 if label.endswith(":") else label.count(" ")
        cue = last_cue(label) if words < _LABEL_WORDS else None
        if cue is None or (cue.matter is not Matter.PAY and words >= _OTHER_LABEL_WORDS):
            continue
        if cue.word == "stipend" and case.is_sized and _STIPEND.search(label):
            return Verdict(True, "heading: stipend", is_spare=True)
        if cue.matter is not Matter.PAY:
            return _by(cue, "heading")
        if case.setting.ahead.strip() and (_is_bare(case.setting) or not case.is_sized):
            return None
        return _by(cue, "heading")
    return None


def _negotiable(case: _Case) -> Verdict | None:
    """What experience decides is pay: "$18-20 DOE"."""
    is_told = case.setting.depends and case.setting.section not in _OUT_OF_PLACE
    return Verdict(True, "depends on experience") if is_told else None


def _shape(case: _Case) -> Verdict | None:
    """The amount by itself: its period, its size, its place at the top."""
    setting, money = case.setting, case.setting.money
    is_short = len(setting.line) <= _SHORT_LINE
    is_meta = is_short and (setting.section is SectionKind.TITLE or setting.block < _TOP_BLOCKS)
    if _is_bare(setting) and not (money.is_range and _tells_thousands(setting) and (money.unit or is_meta)):
        return None
    if not case.is_sized:
        return None
    if money.unit is not None:
        return Verdict(True, f"paid per {money.unit.value.lower()}")
    if setting.section in _OUT_OF_PLACE and not is_short:
        return None
    if money.is_range and not (_is_bare(setting) and setting.behind.strip()):
        return Verdict(True, "a range of the size of pay")
    if is_short and (is_meta or money.bound) and setting.section not in _OUT_OF_PLACE:
        return Verdict(True, "a short line with an amount of the size of pay")
    return None


_TESTS: tuple[Callable[[_Case], Verdict | None], ...] = (
    _millions,
    _turned,
    _addition,
    _purpose,
    _label,
    _head_noun,
    _sentence,
    _sequence,
    _heading,
    _negotiable,
    _shape,
)


def _by(cue: Cue, where: str) -> Verdict:
    return Verdict(cue.matter is Matter.PAY, f"{where}: {cue.word}")


def _may_be_more_than_base(setting: Setting) -> bool:
    ahead = setting.ahead
    says_so = ("total" in ahead or "overall" in ahead) and not _WHOLE.isdisjoint(ahead.split()[-_NEAR:])
    return says_so or setting.money.unit is PayUnit.OTHER


def _are_like(one: Setting, other: Setting) -> bool:
    """Whether two ranges may be of one kind: "Level 1: $22 - $26 Level 2: $25 - $31"."""
    return (
        one.money.is_range
        and other.money.is_range
        and one.money.high < 2 * other.money.low < 4 * one.money.high
    )


def _tells_thousands(setting: Setting) -> bool:
    """Whether digits without a sign are thousands by how they stand: "80-90k", or "75000-85000" on a line."""
    return setting.money.in_thousands or not (setting.ahead or setting.behind.strip(" ."))


def _is_bare(setting: Setting) -> bool:
    return setting.money.sign is None


def _is_sized_like_pay(setting: Setting) -> bool:
    money = setting.money
    if money.unit is PayUnit.OTHER:
        return False
    least, most = _PLAUSIBLE[money.unit]
    is_in_lakhs = money.sign is None and _LAKHS.match(setting.reading.source.text, money.span.start)
    if money.sign not in _LIKE_A_DOLLAR or is_in_lakhs:
        return money.low >= (least if money.unit else _LEAST_ELSEWHERE)
    return least <= money.low and money.high <= most and money.high <= _WIDEST * money.low
