"""Writes spoken amounts as a posting does: “twelve to fourteen quid an hour” as “£12–14 an hour”.

That is done only in answers about pay, and only where the words stand beside money or a time and can mean no
other amount. All else stays as it was said.
"""

import re
from collections.abc import Mapping, Sequence

from rolewright.document import Pay, PayKind, PayUnit
from rolewright.writing.calendar_words import COUNTS, any_of
from rolewright.writing.pay import pay_in

#: The sign by the words that name it. Dollars are those of the place, as with a bare sign.
_MONEY: Mapping[str, str] = {
    **dict.fromkeys(("quid", "pounds sterling", "pounds", "pound", "sterling", "gbp"), "£"),
    **dict.fromkeys(("bucks", "buck", "dollars", "dollar"), "$"),
    **dict.fromkeys(("euros", "euro"), "€"),
}
_NOTES: Mapping[str, float] = {"fiver": 5, "tenner": 10}
#: For how long the amount is paid, and how people say and shorten it.
_PER: Mapping[str, str] = {
    "an hour": r"(?:an?|per|each|the|every) ?(?:hour|hr)\b|hourly\b|p\.?/?h\b\.?|/ ?(?:hour|hr|h)\b",
    "a day": r"(?:a|per|each|every) day\b|daily\b|/ ?day\b",
    "a week": r"(?:a|per|each|every) (?:week|wk)\b|weekly\b|p\.?/?w\b\.?|/ ?(?:week|wk)\b",
    "a month": r"(?:a|per|each|every) month\b|monthly\b|p\.?c\.?m\b\.?|/ ?month\b",
    "a year": r"(?:a|per|each|every) (?:year|annum|yr)\b|yearly\b|annual(?:ly)?\b|p\.?/?a\b\.?"
    r"|/ ?(?:year|yr|annum)\b",
}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES: Mapping[str, int] = {
    **{"a": 1, "one": 1},
    **{word: at for at, word in enumerate((each for each in COUNTS if each not in _TENS), start=2)},
    **{word: 10 * at for at, word in enumerate(_TENS, start=2)},
}
_TIMES: Mapping[str, int] = {"hundred": 100, "thousand": 1000, "grand": 1000, "k": 1000}
_NUMBER_WORD = rf"(?:one|{any_of(*COUNTS)}|hundred|thousand|an? (?=hundred|thousand|grand))"
_IN_WORDS = rf"{_NUMBER_WORD}(?:[ -]?{_NUMBER_WORD}|(?<=hundred) and {_NUMBER_WORD})*"
_AMOUNT = rf"(?:\d[\d.,]*(?<![.,])|(?<!\w){_IN_WORDS}(?!\w))(?: ?(?:k|grand|thousand)\b)?"
_SAID = re.compile(
    r"(?:\b(?:(?:somewhere|anywhere|something) )?(?:between|from) )?"
    rf"(?:(?P<sign>[$£€])?(?P<low>{_AMOUNT})|\b(?:an? )?(?P<note>{any_of(*_NOTES)})\b)"
    rf"(?: ?(?P<money>{any_of(*_MONEY)})\b)?"
    rf"(?:(?<=[a-z]) (?P<pence>\d\d|{any_of(*_TENS)}(?:[ -]five)?)(?= ?{any_of(*_PER.values())}|\W*$))?"
    rf"(?: ?(?P<joint>to|and|or|[-–—]) ?[$£€]?(?P<high>{_AMOUNT})(?: ?(?P<money2>{any_of(*_MONEY)})\b)?)?"
    rf"(?: ?(?P<per>{any_of(*_PER.values())}))?",
    re.IGNORECASE,
)
#: What makes an amount a spoken one: figures with their signs stand as they are.
_IS_SPOKEN = re.compile(
    rf"(?<!\w)(?:one|{any_of(*COUNTS, *_TIMES, *_NOTES, *_MONEY)}|(?<!/)hr|p\.?/?[haw]|p\.?c\.?m)\b",
    re.IGNORECASE,
)
#: Words for a number so large that it can be nothing but money here.
_IN_THOUSANDS = re.compile(rf"(?:\bgrand|\b{any_of(*_VALUES)} (?:thousand|k))\b", re.IGNORECASE)
#: A range is no wider in an answer; what is said behind an “and” may be a bonus.
_WIDEST = 3


def in_figures(words: str) -> str:
    """The words with the amounts in figures that were spoken."""
    return _SAID.sub(_written, words)


def _written(found: re.Match[str]) -> str:
    """An amount or a range in figures; as it was said where it is none."""
    said = found[0]
    note, money, per = found["note"], found["money"] or found["money2"], found["per"]
    if not (note or money or per or _IN_THOUSANDS.search(said)) or not _IS_SPOKEN.search(said):
        return said
    low = _NOTES[note.lower()] if note else _value(found["low"], is_rate=True)
    if low is None:
        return said
    if found["pence"]:
        low += (_value(found["pence"], is_rate=False) or 0) / 100
    amounts = [low]
    if found["high"]:
        high = _value(found["high"], is_rate=True)
        low *= 1000 if _is_in_thousands(found["high"]) and not _is_in_thousands(found["low"] or "") else 1
        is_other = found["money"] is not None and found["joint"].lower() in ("and", "or")
        if high is None or is_other or not low < high <= _WIDEST * low:
            return said
        amounts = [low, high]
    sign = found["sign"] or (_MONEY[money.lower()] if money else "£" if note else "")
    amount = sign + "–".join(map(_in_digits, amounts))
    return f"{amount} {_period(per)}" if per else amount


def _is_in_thousands(amount: str) -> bool:
    return re.search(r"(?:k|grand|thousand)$", amount, re.IGNORECASE) is not None


def _period(per: str) -> str:
    return next(name for name, ways in _PER.items() if re.fullmatch(ways, per, re.IGNORECASE))


def _in_digits(amount: float) -> str:
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


def _value(amount: str, *, is_rate: bool) -> float | None:
    """What an amount is, in figures or words; None for words that are no number. A rate may have pence."""
    found = re.fullmatch(r"(?P<figure>\d[\d.,]*) ?(?P<times>k|grand|thousand)?", amount, re.IGNORECASE)
    if found is None:
        return _of_words(re.split(r"[ -]", amount.lower()), is_rate=is_rate)
    figure = found["figure"]
    if not _FIGURE.fullmatch(figure):
        return None
    return float(figure.replace(",", "")) * (1000 if found["times"] else 1)


#: With a point before cents and commas between thousands; others write the two the other way round.
_FIGURE = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d\d?)?")


def _of_words(words: Sequence[str], *, is_rate: bool) -> float | None:
    """“Twenty eight thousand five hundred” as 28500; of a rate, “twelve fifty” as 12.5."""
    whole, part, last = 0, 0, 0
    for at, word in enumerate(each for each in words if each != "and"):
        if (times := _TIMES.get(word)) == 100:
            part, last = part * 100, 100
        elif times:
            whole, part, last = whole + part * times, 0, times
        else:
            value = _VALUES[word]
            is_next = last == 0 or last >= 100 or (value < 10 and last % 10 == 0 and last >= 20)
            if not is_next:
                cents = sum(_VALUES.get(each, 0) for each in words[at:])
                is_amount = is_rate and not whole and cents in range(20, 100, 5) and len(words) - at <= 2
                return part + cents / 100 if is_amount else None
            part, last = part + value, value
    return float(whole + part) or None


# What only completes an answer

_UNITS: Mapping[PayUnit, str] = {
    PayUnit.HOUR: "an hour",
    PayUnit.DAY: "a day",
    PayUnit.WEEK: "a week",
    PayUnit.MONTH: "a month",
    PayUnit.YEAR: "a year",
}
_SIGNS: Mapping[str, str] = {"GBP": "£", "USD": "$", "EUR": "€"}
_REST = re.compile(
    rf"(?:(?:(?:it|that)(?:['’]s| is)|in|british|us|american)\b ?)*"
    rf"(?P<money>[$£€]|{any_of(*_MONEY)}\b)?,? ?"
    rf"(?P<per>{any_of(*_PER.values())}|(?:hour|day|week|month|year)\b)?[.!]?",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    rf"(?:from )?(?P<low>{_AMOUNT}) ?(?:to|and|or|[-–—]) ?(?P<high>{_AMOUNT})[.!]?", re.IGNORECASE
)
_UNSAID = Pay(PayKind.SINGLE, None, None)
_ONLY_FIGURES = re.compile(r"\d[\d.,]*(?: ?(?:to|[-–—]) ?\d[\d.,]*)?")
_UP_TO = re.compile(rf"(?:and )?(?:up )?to (?P<high>{_AMOUNT})[.!]?", re.IGNORECASE)
_NO_RANGE = re.compile(
    r"(?:(?:no|there is no|there['’]s no) range"
    r"|(?:it(?:['’]s| is) )?(?:a )?(?:fixed|flat)(?: (?:rate|wage|pay))?"
    r"|(?:the )?same for (?:all|every(?:one|body)))[.!]?",
    re.IGNORECASE,
)


def completed(said: str, now: str) -> str:
    """What was said of pay with what is told of it now: “13.50 an hour” and “pounds” as “£13.50 an hour”.

    What says all by itself stays as it is.
    """
    pay = pay_in(said) or (_UNSAID if _ONLY_FIGURES.fullmatch(said) else None)
    if pay is None:
        return now
    if pay.minimum and pay.minimum == pay.maximum and _NO_RANGE.fullmatch(now):
        return f"{said.rstrip(' .')}, fixed"
    if found := _FIGURES.fullmatch(now):
        return _like(pay, in_figures(f"{found[0].rstrip('.!')} an hour").removesuffix(" an hour"))
    if (found := _UP_TO.fullmatch(now)) and pay.minimum == pay.maximum and pay.minimum:
        return _like(pay, f"{_in_digits(pay.minimum)}–{found['high']}")
    found = _REST.fullmatch(now)
    if found is None or not (found["money"] or found["per"]):
        return now
    sign = "" if pay.currency or not found["money"] else _MONEY.get(found["money"].lower(), found["money"])
    per = "" if pay.unit or not found["per"] else f" {_period(_with_article(found['per']))}"
    return f"{sign}{said}{per}" if said[:1].isdigit() else f"{said}{per}"


def _like(pay: Pay, amounts: str) -> str:
    """The amounts in the currency and for the time of what was said before."""
    currency = _SIGNS.get(pay.currency, f"{pay.currency} ") if pay.currency else ""
    unit = _UNITS.get(pay.unit, "") if pay.unit else ""
    per = f" {unit}" if unit else ""
    return f"{currency}{amounts}{per}"


def _with_article(per: str) -> str:
    return f"per {per}" if per.lower() in ("hour", "day", "week", "month", "year") else per
