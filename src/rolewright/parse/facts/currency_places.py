"""What a sign that several countries share means, by the places that a posting names."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rolewright.parse.facts.wordlists import phrases
from rolewright.text import SourceText, Span, pattern
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# The first currency wins where no other is named more.
_SHARED: Mapping[str, tuple[str, ...]] = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
    "rs": ("INR", "PKR", "LKR", "NPR"),
    "sh": ("KES", "TZS", "UGX"),
    "¥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK"),
}
_UNSETTLED = "kr"  # names no currency where no country is named
_PLACES: Mapping[str, tuple[str, ...]] = {
    "USD": phrases("""
        united states | u.s. | usa | us-based | 401k | 401(k) | washington | california | new york | texas
        florida | illinois | chicago | boston | massachusetts | san francisco | seattle | denver | colorado
        atlanta | georgia | austin | los angeles | oregon | arizona | nevada | ohio | michigan | minnesota
        new jersey | pennsylvania | maryland | virginia | carolina | tennessee | utah | missouri | wisconsin
        indiana | connecticut
    """),
    "CAD": phrases("""
        canada | canadian | ontario | toronto | vancouver, b | montreal | montréal | quebec | québec | calgary
        alberta | ottawa | british columbia | nova scotia | manitoba | saskatchewan | edmonton | new brunswick
        mississauga | rrsp
    """),
    "AUD": phrases("""
        australia | sydney | melbourne | brisbane | perth | adelaide | canberra | queensland | _nsw | tasmania
        gold coast | superannuation | + super | plus super | inc super
    """),
    "NZD": phrases("new zealand | auckland | wellington | christchurch | kiwisaver | aotearoa"),
    "SGD": phrases("singapore | pte ltd | pte. ltd"),
    "HKD": phrases("hong kong | kowloon"),
    "INR": phrases("india"),
    "PKR": phrases("pakistan | karachi | lahore | islamabad"),
    "LKR": phrases("sri lanka | colombo"),
    "NPR": phrases("nepal | kathmandu"),
    "KES": phrases("kenya | nairobi | mombasa"),
    "TZS": phrases("tanzania | dar es salaam"),
    "UGX": phrases("uganda | kampala"),
    "JPY": phrases("japan | tokyo | osaka"),
    "CNY": phrases("china | chinese | shanghai | beijing | shenzhen"),
    "SEK": phrases("sweden | swedish | stockholm | gothenburg | göteborg | malmö"),
    "NOK": phrases("norway | norwegian | oslo | bergen"),
    "DKK": phrases("denmark | danish | copenhagen | københavn | aarhus"),
}  # fmt: skip
_STATE_CODE = pattern(
    r", ?(?:A[LKRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
    r"V[AT]|W[AIVY]|DC)\b"
)
# Place and contract stand at the top; what is named there weighs more than an office named further down.
_TOP = 600
_TOP_WEIGHT = 3


class _Clue(NamedTuple):
    """A name that points to a currency; `weight` is nothing where it was named before."""

    currency: str
    start: int
    weight: int


def settled(sign: str | None, near: Span, source: SourceText) -> str | None:
    """The ISO code for `sign`: by the places `near` it, else by those of the whole posting."""
    currencies = _SHARED.get(sign or "")
    if sign is None or currencies is None:
        return sign
    clues = [clue for clue in _clues(source) if clue.currency in currencies]
    if not clues:
        return None if sign == _UNSETTLED else currencies[0]
    local = {clue.currency for clue in clues if near.start <= clue.start < near.end}
    if len(local) == 1:
        return local.pop()
    weights = dict.fromkeys(currencies, 0)
    for clue in clues:
        weights[clue.currency] += clue.weight
    return max(weights, key=weights.__getitem__)


def is_shared(sign: str) -> bool:
    """Whether a sign is that of several currencies, so that only a place tells which is meant."""
    return sign.lower().rstrip(".") in _SHARED


def currencies_named(source: SourceText, like: str | None) -> set[str]:
    """The currencies that share the sign of `like` and that a place or a code in the posting points to."""
    alike = next((shared for shared in _SHARED.values() if like in shared), ())
    return {clue.currency for clue in _clues(source) if clue.currency in alike}


def codes_named(source: SourceText, like: str | None, near: Span) -> set[str]:
    """The currencies that share the sign of `like` and whose code stands within `near`: "paid in USD"."""
    alike = next((shared for shared in _SHARED.values() if like in shared), ())
    return {
        clue.currency
        for clue in _clues(source)
        if clue.currency in alike
        and near.start <= clue.start < near.end
        and source.folded.startswith(clue.currency.lower(), clue.start)
    }


# The amounts of one posting are settled one after another: its places are read once.
@lru_cache(maxsize=1)
def _clues(source: SourceText) -> tuple[_Clue, ...]:
    automaton, currencies = _gazetteer()
    known: set[int] = set()
    clues: list[_Clue] = []
    for number, start, end in automaton.find_matches_as_indexes(source.folded, overlapping=True):
        currency = currencies[number]
        is_code = end - start == len(currency) and source.folded[start:end] == currency.lower()
        if is_code and not _is_word(source.text, start, end):
            continue
        weight = _TOP_WEIGHT if is_code or start < _TOP else 1
        clues.append(_Clue(currency, start, 0 if number in known else weight))
        known.add(number)
    state = _STATE_CODE.search(source.text, 0, _TOP)
    return (*clues, _Clue("USD", state.start(), _TOP_WEIGHT)) if state else tuple(clues)


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether capitals stand there that no letter touches."""
    return text[start:end].isupper() and not (
        text[start - 1 : start].isalpha() or text[end : end + 1].isalpha()
    )


@cache
def _gazetteer() -> tuple["AhoCorasick", tuple[str, ...]]:
    from ahocorasick_rs import AhoCorasick, Implementation

    named = [(name, currency) for currency, names in _PLACES.items() for name in (*names, currency.lower())]
    automaton = AhoCorasick([name for name, _ in named], implementation=Implementation.DFA)
    return automaton, tuple(currency for _, currency in named)
