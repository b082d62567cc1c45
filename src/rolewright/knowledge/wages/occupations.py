"""Finds the occupation of the statistics that a job's title means, and says how sure that is."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from rolewright.knowledge.roles import Library
from rolewright.knowledge.roles.role import Confidence, Scheme
from rolewright.knowledge.titled_role import titled_role
from rolewright.knowledge.wages.model import How, Meant, Occupation
from rolewright.records import replace

_TITLES = Path(__file__).with_name("titles.txt")
_CODE = re.compile(r"(\d\d)-?(\d{4})(?:\.\d\d)?")
_WORD = re.compile(r"[a-z0-9+#]+")
_RANK = re.compile(
    r"\b(?:senior|sr|junior|jr|lead|principal|staff|chief|associate|trainee|graduate|(?:entry|mid)[- ]level"
    r"|[IV]{1,3}|[1-4])\b\.?|\([^()]*\)",
    re.IGNORECASE,
)
_ADDED = re.compile(r"\s*[,(|:;]|\s+[-–—]\s")
_OTHER_JOB = re.compile(
    r"\b(?:apprentice|assistant|chief|coordinator|director|head|helper|intern|lead|manager|student|supervisor"
    r"|trainee|volunteer)\b",
    re.IGNORECASE,
)
_WHOLE_OCCUPATION = ".00"
# Occupations that the statistics count together under a code of their own.
_TOGETHER = {
    **dict.fromkeys(("53-1042", "53-1043", "53-1044", "53-1049"), "53-1047"),
    **dict.fromkeys(("21-1011", "21-1014"), "21-1018"),
    **dict.fromkeys(("25-9042", "25-9043", "25-9049"), "25-9045"),
    **dict.fromkeys(("51-2022", "51-2023"), "51-2028"),
}
_MOST = 5


def find_occupations(
    title: str, occupations: Mapping[str, Occupation], library: Library
) -> tuple[Meant, ...]:
    """The occupations that a title may mean, the likeliest first; a code such as "41-3091" means its own."""
    if code := _CODE.fullmatch(title.strip()):
        meant = _counted(f"{code[1]}-{code[2]}", occupations)
        return (Meant(meant, How.CODE, meant.code, is_sure=True),) if meant else ()
    plain = _RANK.sub(" ", _head(title)).strip(" ,-–—")
    return (
        known_occupations(title, occupations, library)
        or tuple(replace(each, is_sure=False) for each in _recognised(plain, occupations, library))
        or tuple(_by_words(_words(title), occupations.values()))
    )


def known_occupations(
    title: str, occupations: Mapping[str, Occupation], library: Library
) -> tuple[Meant, ...]:
    """Those whose name the title is, whatever it adds: "Registered Nurse - Nights", but no "Senior Nurse"."""
    return _recognised(title, occupations, library) or (
        _recognised(head, occupations, library) if (head := _head(title)) != title else ()
    )


def _head(title: str) -> str:
    """The title without what tells where, when or on what; whole where that makes another job of it."""
    added = _ADDED.search(title)
    return title[: added.start()] if added and not _OTHER_JOB.search(title, added.start()) else title


def _recognised(title: str, occupations: Mapping[str, Occupation], library: Library) -> tuple[Meant, ...]:
    """What a role, a usual title or an occupation's own name says, in this order."""
    asked = _words(title)
    if not asked:
        return ()
    if by_role := tuple(_by_role(title, occupations, library)):
        return by_role
    code = _usual_titles().get(" ".join(asked), "")
    if code in occupations:
        return (Meant(occupations[code], How.TITLE, title.strip(), is_sure=True),)
    return tuple(_by_name(asked, occupations.values()))


@cache
def _usual_titles() -> Mapping[str, str]:
    """The code of each title in the data file, whose head says what it holds."""
    lines = _TITLES.read_text("utf-8").splitlines()
    coded = (line.split(" ", 1) for line in lines if not line.startswith("#"))
    return {" ".join(_words(title)): code for code, titles in coded for title in titles.split("|")}


def _by_role(title: str, occupations: Mapping[str, Occupation], library: Library) -> Iterator[Meant]:
    """What the role library says of the one role that bears the title."""
    role = titled_role(title, library)
    codes = [code for code in role.codes if code.scheme is Scheme.ONET_SOC] if role else []
    seen: set[str] = set()
    for code in codes:
        meant = _counted(code.code[:7], occupations)
        if meant is None or meant.code in seen:
            continue
        seen.add(meant.code)
        is_sure = code.confidence is Confidence.HIGH and code.code.endswith(_WHOLE_OCCUPATION)
        yield Meant(meant, How.ROLE, role.title if role else "", is_sure and code is codes[0])


def _counted(code: str, occupations: Mapping[str, Occupation]) -> Occupation | None:
    """The occupation under which a code is counted: its own, or the one that takes several together."""
    for each in (code, _TOGETHER.get(code, ""), f"{code[:-1]}0"):
        if each in occupations:
            return occupations[each]
    return None


def _by_name(asked: Sequence[str], occupations: Iterable[Occupation]) -> Iterator[Meant]:
    """The occupation of that very name, or one of whose names it is: "Paralegals and Legal Assistants".

    The first name stands for itself where no other occupation begins with it. Those behind may lean on it, as
    in "Mechanics and Installers".
    """
    parts: list[Meant] = []
    firsts = 0
    # A name that lacks most of a word cannot be the one; most names are passed over so.
    most = max(asked, key=len)[:-2]
    for occupation in occupations:
        if most not in occupation.name.lower():
            continue
        if asked in _whole_names(occupation.name):
            yield Meant(occupation, How.NAME, occupation.name, is_sure=True)
            return
        for at, part in enumerate(_parts(occupation.name)):
            if asked == _words(part):
                parts.append(Meant(occupation, How.PART, part, is_sure=False))
                firsts += at == 0 and " of " not in occupation.name
    if len(parts) == firsts == 1:
        yield replace(parts[0], how=How.NAME, is_sure=True)
    else:
        yield from parts[:_MOST]


def _whole_names(name: str) -> tuple[list[str], ...]:
    """A name as it stands, without exceptions, and turned round: "Dentists, General"."""
    plain = name.partition(", Except")[0]
    first, comma, second = plain.partition(", ")
    turned = [_words(f"{second} {first}")] if comma and "," not in second else []
    return (_words(plain), *turned)


def _parts(name: str) -> list[str]:
    if "All Other" in name or "--" in name:
        return []
    plain = name.partition(", Except")[0]
    parts = re.split(r",? and |, |/", plain)
    return parts if len(parts) > 1 else []


#: Words that stand in the names of many occupations and tell little.
_LITTLE = frozenset(
    "all other worker manager specialist technician operator assistant clerk of except and the in for first "
    "line supervisor senior junior lead general a an".split()
)
_LEAST = 0.5


def _by_words(asked: Sequence[str], occupations: Iterable[Occupation]) -> Iterator[Meant]:
    """The occupations with most words in common; none is sure."""
    scored = []
    for occupation in occupations:
        own = set(_words(occupation.name.partition(", Except")[0]))
        common = own.intersection(asked)
        if not common - _LITTLE:
            continue
        share = sum(map(_weight, common)) / sum(map(_weight, set(asked)))
        scored.append((-share, len(own), occupation.code, occupation, common))
    for share, _, _, occupation, common in sorted(scored)[:_MOST]:
        if -share >= _LEAST:
            yield Meant(occupation, How.WORDS, " ".join(sorted(common)), is_sure=False)


def _weight(word: str) -> float:
    return 0.3 if word in _LITTLE else 1.0


def _words(text: str) -> list[str]:
    """The words, each in its singular as far as endings tell, the same for a title and a name."""
    return [_singular(word) for word in _WORD.findall(text.lower().replace("&", " and "))]


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("men") and len(word) > 4:
        return f"{word[:-2]}an"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
