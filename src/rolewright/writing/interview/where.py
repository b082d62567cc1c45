"""Where the work is, as people tell it in one breath: places, the workplace, and how that is arranged."""

import re
from collections.abc import Iterator, Mapping, Sequence

from rolewright.document import Workplace
from rolewright.records import record, replace
from rolewright.writing.brief import Brief
from rolewright.writing.calendar_words import COUNTS, DAYS, MONTHS, any_of
from rolewright.writing.interview.question import Said
from rolewright.writing.phrasing import is_clause

_WORKPLACES: Mapping[Workplace, str] = {
    Workplace.HYBRID: r"\bhybrid\b(?: work(?:ing)?\b)?",
    Workplace.REMOTE: r"\b(?:fully |full |100 ?% )?remote(?:ly)?\b|\b(?:all )?from home\b|\bhome[ -]office\b",
    Workplace.ONSITE: (
        r"\b(?:fully |all |completely |100 ?% )?on[ -]?site\b|\bin[ -]person\b"
        r"|\bin[ -]office\b|\bin the (?:office|shop|store|workshop)\b"
    ),
}
_APART = re.compile(
    r"\s*;\s*|\s+[–—-]\s+|\s*[()]\s*"
    r"|,\s*(?=(?:on[ -]?site|in[ -]person|in the office) [^,]*\b(?:\d+ ?x|once|twice|quarter|month|year)\b)",
    re.IGNORECASE,
)
_HOW_OFTEN = re.compile(
    r"\b(?:days?|weeks?|months?|quarters?|home|choose|office|times?|once|twice|\d+ ?x|arrangement"
    r"|agreement)\b",
    re.IGNORECASE,
)
_DAYS = re.compile(r"\bdays?\b", re.IGNORECASE)
_WEEKDAYS = any_of(*(f"{day}s?" for day in DAYS))
#: Some days at home are hybrid, by whatever name.
_AT_HOME = re.compile(
    r"[\s,;]*(?:\b(?:and|but|with)\s+)?(?:\b(?:they|you|we|people|everybody|everyone|one)(?:['’]ll)?\s+)?"
    r"(?:\b(?:can|could|may|will|get to)\s+)?(?:\b(?:do|work|have|spend|take)\s+)?"
    rf"(?P<told>\b(?:{_WEEKDAYS}|(?:one|{any_of(*COUNTS)}|\d|a|a few|some|up to \w+) days?)\b"
    r"[^,;.]{0,30}?\b(?:from|at) home\b"
    r"|\b(?:mostly|mainly|partly|sometimes) (?:from|at) home\b"
    rf"|\b(?:from|at) home (?:on )?(?:{_WEEKDAYS}|(?:one|{any_of(*COUNTS)}|\d|a few|some|up to \w+) days?)\b"
    r"(?: (?:a|per) week)?)(?P<wish>(?:\s+(?:if|when|whenever) (?:they|you) \w+)?)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:hybrid|remote(?:ly)?|home[ -]office)\b", re.IGNORECASE)
#: What a town is near to is no part of its name.
_NEAR = re.compile(
    r",\s*(?:(?:right|just)\s+by|(?:(?:right|just)\s+)?(?:near|next to|close to|opposite"
    r"|across from|behind|beside))"
    r"\s+[^,;]+",
    re.IGNORECASE,
)
#: A workplace behind the place where it is.
_IN_HOUSE = re.compile(
    r",\s*(?:(?:in|at)\s+)?(?:the\s+|our\s+)?(?:shop|store|bakery|workshop|plant|warehouse|kitchen)\s*$",
    re.IGNORECASE,
)
#: What belongs to no place: how people comment it, how to get there, who pays.
_COMMENT = re.compile(
    r"(?:obviously|of course|naturally|sadly|sorry|mainly|mostly|usually|basically|really)$"
    r"|(?:and |but |so |though )*(?:there(?:['’]s|['’]re| is| are)|you|they|it|i|he|she|we)\b"
    r"|(?:with )?(?:some )?overlap\w*\b"
    r"|.*\b(?:parking|payroll|bus(?:es)?|tram|invoices?|visas?|sponsor\w*|via)\b"
    r"|.*n['’]t\b",
    re.IGNORECASE,
)
_HEADQUARTERS = re.compile(
    r"^(?:our )?(?:HQ|head ?quarters?|head office)(?: is)?(?: in| at)?:? (?=\S)", re.IGNORECASE
)
_LEAD = re.compile(
    r"^(?:(?:we(?:['’]re| are)|(?:our|the) \w+(?:['’]s| is)|(?:shop|office|store|home|garage|yard|site|plant)"
    r"(?:['’]s| is)(?= (?:in|at|on|near)\b)|and|but|at|in"
    r"|from|near|based in|within|with|it is|it's|is)\s+)+",
    re.IGNORECASE,
)


def where(words: str) -> Mapping[str, str]:
    """Places, one after a semicolon, with the workplace and how it is arranged."""
    places: list[str] = []
    found: dict[str, str] = {}
    if (at_home := _AT_HOME.search(words)) and not _NAMED.search(words):
        wish = re.sub(r"\bthey\b", "you", at_home["wish"], flags=re.IGNORECASE)
        told = f"{at_home['told']}{wish}"
        found = {"workplace": Workplace.HYBRID.value, "arrangement": told[:1].upper() + told[1:]}
        words = f"{words[: at_home.start()]}{words[at_home.end() :]}"
    if in_house := _IN_HOUSE.search(words):
        found.setdefault("workplace", Workplace.ONSITE.value)
        words = words[: in_house.start()]
    words = _NEAR.sub("", words)
    for part in filter(None, _APART.split(words)):
        workplace, rest = _workplace_in(part)
        if workplace:
            rest = _as_exception(workplace, rest, found.get("workplace", ""))
            found.setdefault("workplace", workplace)
        for place, arrangement in _place_and_arrangement(rest, is_told=bool(workplace)):
            if place:
                places.append(place)
            if arrangement:
                found.setdefault("arrangement", arrangement[:1].upper() + arrangement[1:])
    if found.get("workplace") == Workplace.ONSITE:
        places += [found.pop("arrangement")] if "arrangement" in found and not places else []
        found.pop("arrangement", None)
    return {"places": "\n".join(places), **found}


def _as_exception(workplace: str, rest: str, told: str) -> str:
    """What is told of a second workplace, as it is arranged: “on site once a quarter” of a remote job."""
    place, _, often = rest.partition("\n")
    is_exception = told == Workplace.REMOTE and workplace == Workplace.ONSITE and _HOW_OFTEN.search(often)
    return f"{place}\non site {often}" if is_exception else rest


def left_out_of_place(words: str) -> str:
    """What was said of a place that is no part of its name: “near the stadium”, “you need a car”."""
    near = [each.strip(" ,") for each in _NEAR.findall(words)]
    told = [
        text
        for part in filter(None, _APART.split(_NEAR.sub("", words)))
        for piece in _pieces(part)
        if not _HOW_OFTEN.search(piece)
        and _is_comment(text := _LEAD.sub("", "".join(_workplace_in(piece)[1:])).strip(), part)
    ]
    return "; ".join([*near, *(each for each in told if not _IS_FILLER.fullmatch(each))])


_IS_FILLER = re.compile(r"\w+|of course")


#: A full stop that ends a sentence, and not an abbreviation.
_END = re.compile(r"(?<=[a-z]{3})\.\s*$")


def _workplace_in(part: str) -> tuple[str, str]:
    """The workplace that a part names, and the part without it."""
    for workplace, pattern in _WORKPLACES.items():
        named = re.search(pattern, part, re.IGNORECASE)
        if named and workplace is Workplace.ONSITE and _DAYS.search(part):
            # Some days in the office may be hybrid or a short week: that is asked.
            pieces = part.split(",")
            return "", ",".join(piece for piece in pieces if not _DAYS.search(piece)).strip(" ,.")
        if named:
            return (
                workplace.value,
                f"{_END.sub('', part[: named.start()]).rstrip(' ,:')}\n{part[named.end() :].strip(' ,:.')}",
            )
    return "", part.strip(" ,.")


def _place_and_arrangement(rest: str, *, is_told: bool) -> Iterator[tuple[str, str]]:
    for piece in filter(None, rest.split("\n")):
        text = _LEAD.sub("", piece).strip(" ,")
        if not any(map(str.isalpha, text)):
            continue
        if often := _PLACE_AND_DAYS.match(text):
            yield _place_alone(often["place"]), f"{often['days']} a week"
        elif is_told and _HOW_OFTEN.search(text):
            yield "", f"Hybrid work {text}" if _BY_ARRANGEMENT.fullmatch(text) else text
        else:
            yield _place_alone(text), ""


#: “Reading 2 days pw”
_PLACE_AND_DAYS = re.compile(
    rf"(?P<place>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)*),? (?P<days>(?:\d|one|{any_of(*COUNTS)}) days?)"
    r" (?:p\.?/?w\.?|(?:a|per|each) week)$"
)
_BY_ARRANGEMENT = re.compile(r"by (?:arrangement|agreement)", re.IGNORECASE)


def _place_alone(words: str) -> str:
    """A place without what was said about it: "Leeds, there's parking round the back" as "Leeds"."""
    return ", ".join(_HEADQUARTERS.sub("", each) for each in _pieces(words) if not _is_comment(each, words))


def _pieces(words: str) -> list[str]:
    return [each for piece in _COMMA.split(words) if (each := piece.strip())]


#: Not that of “27,000”.
_COMMA = re.compile(r",(?!\d{3}(?!\d))")


def no_place(words: str) -> str:
    """The part of an answer that reads as pay, hours or a date instead of a place; empty where none does."""
    told = where(words)["places"].splitlines() or [words]
    return next((each for each in told if _IS_NO_PLACE.search(_pieces(each)[0])), "")


_PER = r"(?:(?:an?|per|each) |/ ?)(?:hour|day|week|month|year)"
_MONTH = any_of(*MONTHS)
_DAY = any_of(*DAYS, *(f"{day}s" for day in DAYS))
_IS_NO_PLACE = re.compile(
    rf"[$£€]\s?\d|\b(?:salary|wages?)\b[^.;]*\d|\b\d[\d,.]*k? ?{_PER}\b"
    rf"|\b\d+ ?(?:hours|hrs)\b|\b(?:full|part)[ -]time\b"
    rf"|^{_DAY}(?:\W+(?:to|and|or|until|through|–|-)?\W*{_DAY})*$"
    rf"|^(?:(?:by|from|until|before|on) )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}})(?:\W+\d{{4}})?$"
    r"|^\d{4}-\d\d-\d\d$",
    re.IGNORECASE,
)


def _is_comment(piece: str, words: str) -> bool:
    is_first = piece == _pieces(words)[0]
    if _COMMENT.match(piece):
        return True
    return not is_first and (is_clause(piece) or _IS_NO_PLACE.search(piece) is not None)


@record
class Places:
    """One or more places, a line each."""

    key: str = "places"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return brief.places

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The places in the place of those before."""
        named = [place.strip() for each in said for place in each.words.splitlines()]
        return replace(brief, places=tuple(dict.fromkeys(filter(None, named))))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """One place less, or none."""
        kept = () if at is None else (*brief.places[:at], *brief.places[at + 1 :])
        return replace(brief, places=kept)
