"""Whether an amount of money is base pay: named tests, the most telling first."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from rolewright.document import PayUnit, SectionKind
from rolewright.parse.facts.pattern import pattern
from rolewright.parse.facts.pay_setting import Setting
from rolewright.parse.facts.pay_words import Cue, Matter, first_cue, is_deed, is_name_of_pay, last_cue


class Verdict(NamedTuple):
    """Whether an amount is base pay, and why. One that `is_spare` counts only where no better is stated."""

    is_pay: bool
    reason: str
    is_spare: bool = False


# Words that run up to an amount and make it something else than base pay, whatever nouns are near.
_TURNED = (
    (
        "an example",
        pattern(r"(?:\be\.?g\.?|for (?:example|instance)|example|sample|insert|such as)[ ,:]{0,3}$"),
    ),
    ("a threshold", pattern(r"[<>≥≤]=? ?$")),
    ("a multiple of pay", pattern(r"\b(?:\d|one|two|three|four) ?(?:x|times)\b[a-z\s]{0,40}$")),
    (
        "a cap quoted in passing",
        pattern(
            r"\b(?:maximum|highest|minimum) (?:salary|pay|rate|wage)[a-z ]{0,30}(?:available|payable|allow"
            r"|limit)"
        ),
    ),
    (
        "a wage to compare with",
        pattern(
            r"\b(?:above|over|than|exceeds?|beyond|line with)\b[a-z ]{0,24}\b(?:minimum"
            r"|living) wage[^$£€\d]*$"
        ),
    ),
    (
        "pay on top of base pay",
        pattern(
            r"\b(?:ote|on[- ]target|overtime|incentive|variable|holiday|premium|bonus|sick|maternity"
            r"|severance|redundancy|"
            r"on[- ]call|call[- ]?out|stand[- ]?by) "
            r"(?:pay|earnings|compensation|salary|rate)\b[^$£€\d]*$"
        ),
    ),
    (
        "what the best earn",
        pattern(r"\b(?:top|best|successful|high) (?:perform|earn|sell|driv|consult)\w*[^$£€\d.]*$"),
    ),
    ("what may be earned", pattern(r"\b(?:realistic|uncapped|first[- ]year)\b[^$£€\d.]*$")),
    (
        "what others earn",
        pattern(
            r"\b(?:merchants|customers|clients|households|families|graduates|students|people"
            r"|who)\b[a-z ]{0,12} earn\w*"
            r"[^$£€\d]*$|\b(?:salary|pay|earnings) (?:of|for) (?:our |all )?(?:graduates|alumni"
            r"|students)\b[^$£€\d]*$"
        ),
    ),
    (
        "a package of benefits",
        pattern(r"\b(?:relocation|benefits?|severance|redundancy|training) package\b[^$£€\d]*$"),
    ),
    (
        "a base of customers",
        pattern(
            r"\b(?:customer|client|user|member\w*|fan|subscriber|install\w*|student|donor|supporter|asset"
            r"|cost|tax)[- ]base\b"
            r"[^$£€\d]*$"
        ),
    ),
    (
        "pay given up for a benefit",
        pattern(r"\b(?:salary|pay) (?:sacrifice|exchange|packaging)\b[^$£€\d]*$"),
    ),
)
# What an intern gets for base pay, where no word says what else it would be for.
_STIPENDS = ("stipend", "monthly stipend", "weekly stipend", "annual stipend")

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
_LIKE_A_DOLLAR = frozenset(("$", "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "SGD", "CHF", None))
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
_ADDING = ("+", " plus")
_RISES = frozenset(("increase", "raise", "rise", "increment"))


def judge(setting: Setting, before: Verdict | None) -> Verdict:
    """The verdict of the first test that can tell.

    `before` is the verdict on the amount ahead in the same sentence or list, if there is one.
    """
    for test in _TESTS:
        verdict = test(setting, before)
        if verdict is not None:
            return verdict._replace(is_spare=verdict.is_spare or _may_be_more_than_base(setting))
    return Verdict(False, "nothing says that this is pay")


def _millions(setting: Setting, before: Verdict | None) -> Verdict | None:
    if setting.money.is_huge and setting.money.sign not in _SMALL_UNITS:
        return Verdict(False, "millions")
    return None


def _turned(setting: Setting, before: Verdict | None) -> Verdict | None:
    for reason, words in _TURNED:
        if words.search(setting.ahead):
            return Verdict(False, reason)
    return None


def _label(setting: Setting, before: Verdict | None) -> Verdict | None:
    """A word that touches the amount: "Salary: …", "bonus of …"."""
    cue = last_cue(setting.ahead)
    if cue is None or cue.distance:
        return None
    if _is_intern_pay(cue, setting.ahead) and _is_sized_like_pay(setting):
        return Verdict(True, "label: stipend", is_spare=True)
    return None if cue.matter is Matter.PAY and not is_name_of_pay(cue.word) else _by(cue, "label")


def _head_noun(setting: Setting, before: Verdict | None) -> Verdict | None:
    """The noun that the amount qualifies: "$5,000 sign-on bonus"."""
    cue = first_cue(setting.behind)
    if cue is None or (cue.matter is Matter.PAY and _is_bare(setting) and cue.distance):
        return None
    return _by(cue, "noun behind")


def _sentence(setting: Setting, before: Verdict | None) -> Verdict | None:
    """The nearest telling word ahead in the sentence."""
    cue = last_cue(setting.ahead)
    if cue is None:
        return None
    if cue.matter is Matter.PAY:
        if _is_bare(setting) and (
            cue.distance > _CLOSE or not (is_name_of_pay(cue.word) or is_deed(cue.word))
        ):
            return None
        is_loose = cue.distance > _CLOSE or (is_deed(cue.word) and not setting.money.is_range)
        if is_loose and not _is_sized_like_pay(setting):
            return None
    return _by(cue, "sentence")


def _sequence(setting: Setting, before: Verdict | None) -> Verdict | None:
    """The verdict on the amount ahead, which this one goes on with."""
    if before is None or (before.is_pay and not _is_sized_like_pay(setting)):
        return None
    return (
        before
        if before.reason.startswith("sequence")
        else before._replace(reason=f"sequence: {before.reason}")
    )


def _heading(setting: Setting, before: Verdict | None) -> Verdict | None:
    """The nearest line above that labels the amount's line."""
    for label in setting.above:
        cue = last_cue(label)
        words = _LABEL_WORDS if cue and cue.matter is Matter.PAY else _OTHER_LABEL_WORDS
        if cue is None or not (label.endswith(":") or label.count(" ") < words):
            continue
        if _is_intern_pay(cue, label) and _is_sized_like_pay(setting):
            return Verdict(True, "heading: stipend", is_spare=True)
        if cue.matter is not Matter.PAY:
            return _by(cue, "heading")
        if setting.ahead.strip() and (_is_bare(setting) or not _is_sized_like_pay(setting)):
            return None
        return _by(cue, "heading")
    return None


def _shape(setting: Setting, before: Verdict | None) -> Verdict | None:
    """The amount by itself: its period, its size, its place at the top."""
    money = setting.money
    is_short = len(setting.line) <= _SHORT_LINE
    is_meta = is_short and (setting.section is SectionKind.TITLE or setting.block < _TOP_BLOCKS)
    if _is_bare(setting) and not (money.is_range and money.in_thousands and (money.unit or is_meta)):
        return None
    if not _is_sized_like_pay(setting):
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


def _addition(setting: Setting, before: Verdict | None) -> Verdict | None:
    """What is added to the pay ahead: "$16.00/hour (+$1.00/hr after 90 days)", "a $1/hr increase"."""
    is_added = before is not None and before.is_pay and setting.ahead.rstrip(" (").endswith(_ADDING)
    is_rise = setting.behind.strip() in _RISES
    return Verdict(False, "an addition") if is_added or is_rise else None


_Test = Callable[[Setting, Verdict | None], Verdict | None]
_TESTS: tuple[_Test, ...] = (_millions, _turned, _addition, _label, _head_noun, _sentence, _sequence, _heading, _shape)


def _by(cue: Cue, where: str) -> Verdict:
    return Verdict(cue.matter is Matter.PAY, f"{where}: {cue.word}")


def _is_intern_pay(cue: Cue, words: str) -> bool:
    return cue.word == "stipend" and words.lstrip(" *_-•").startswith(_STIPENDS)


def _may_be_more_than_base(setting: Setting) -> bool:
    words = setting.ahead.split()[-12:]
    return setting.money.unit is PayUnit.OTHER or "total" in words or "overall" in words


def _is_bare(setting: Setting) -> bool:
    return setting.money.sign is None


def _is_sized_like_pay(setting: Setting) -> bool:
    money = setting.money
    if money.unit is PayUnit.OTHER:
        return False
    least, most = _PLAUSIBLE[money.unit]
    if money.sign not in _LIKE_A_DOLLAR:
        return money.low >= (least if money.unit else _LEAST_ELSEWHERE)
    return least <= money.low and money.high <= most and money.high <= _WIDEST * money.low
