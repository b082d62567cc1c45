"""Takes the name out of what was said of it: of a company, a job or a superior.

“It's called Larkspur” names Larkspur. What cannot be turned for sure stays as it was said.
"""

import re
from collections.abc import Sequence

from rolewright.writing.calendar_words import COUNTS, any_of

_IS = r"(?:['’]s| is|['’]re| are)"

# Names

_CALLED = re.compile(
    rf"^(?:(?:its|it|we|the \w+|our \w+|my \w+|they|the name of the \w+|our name){_IS}?(?: just)?"
    r" (?:called|named|known as)|(?:we (?:call|trade) (?:it|ourselves|as))"
    r"|(?:the|our) \w+(?:['’]s)? name is|(?:they|people|everybody|everyone) call us)\s+",
    re.IGNORECASE,
)
#: Not “We Are Social”: a name has capitals.
_IT_IS = re.compile(
    rf"^(?:[Ii]t|[Ww]e|[Tt]hat|(?:[Tt]he|[Oo]ur) (?:company|firm|shop|business|name)){_IS} "
    r"(?:(?:just|only|simply) (?=\S))?"
)


#: Somebody who wonders which is meant, before the name: “the group one? Parcelhub”.
_ASKING = re.compile(r"^[^?]{2,40}\?\s+(?=[A-Z])")


def as_name(words: str) -> str:
    """The name in what was said of it."""
    name = _IT_IS.sub("", _CALLED.sub("", _ASKING.sub("", words))).strip(" .")
    return _with_capitals(name) or words


def _with_capitals(name: str) -> str:
    """A name of several words that was typed in small letters; one alone may be written so."""
    words = name.split()
    if len(words) < 2 or not all(each.isalpha() and each.islower() for each in words):
        return name
    return " ".join(each if at and each in _SMALL else each.capitalize() for at, each in enumerate(words))


_SMALL = frozenset("and of the for in on at de la le van von".split())


# Titles

_SEEK = (
    r"(?:(?:really|urgently|badly|just|currently|also|desperately) )*"
    r"(?:looking (?:for|to (?:hire|find|fill))|looking|hiring|searching for|seeking|recruiting(?: for)?|after"
    r"|need(?:ing)?(?: to (?:hire|find|fill))?|want(?:ing)?(?: to (?:hire|find|fill))?"
    r"|like(?: to (?:hire|find|fill))?|love(?: to (?:hire|find|fill))?|trying to (?:hire|find|fill)"
    r"|have to (?:hire|find|fill)|must (?:hire|find|fill)|could (?:use|do with))"
)
_SOUGHT = re.compile(
    rf"^(?:(?:we|i|they)(?:['’](?:re|m|d|ve)| are| am| would)? )?{_SEEK} "
    r"(?=(?:an?|another|some|one|more|the|our|somebody|someone)\b"
    rf"|(?:{any_of(*COUNTS)}|\d+)\b)"
    r"|^(?:it|the (?:job|position|role|title)|this|that)(?:['’]s| is| would be) (?:for )?"
    r"|^(?:we|i) (?:need|want) ",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"^(?:an?(?! level\b)|another|some|one|the|our|{any_of(*COUNTS)}|\d+)"
    r"(?: (?:new|more|good|great|second|third|additional|extra|other|proper"
    r"|decent|next))* (?=\S)",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"\s*(?:[,.;:–—]\s|\b(?:for|to|who|that|because|since|in (?:our|the)|at (?:our|the)|on (?:our|the)"
    r"|as (?:soon|we)|so|with us|here)\b).*$",
    re.IGNORECASE,
)


def as_job(words: str) -> tuple[str, str]:
    """The title in what was said of a job, and what was said around it."""
    words = _NEARLY.sub(r"\1", _FOR_ANY_SEX.sub(r" (\1)", words))
    if not _SOUGHT.match(words) and (aside := _ASIDE.search(words)):
        title, besides = as_job(words[: aside.start()])
        return title, f"{besides}, {aside['told']}".strip(" ,.")
    if told := _TOLD_BEHIND.match(words):
        title, besides = as_job(told["title"])
        return title, f"{besides}, {told['told']}".strip(" ,.")
    found = _SOUGHT.match(words)
    text = _JUST.sub("", words[found.end() :] if found else words)
    title = _KIND.sub("", _ONE.sub("", text))
    if found is None and (title == words or len(title.split()) > _MOST_WORDS):
        return words, ""
    around = _AROUND.search(title) if found else None
    head = _SOMEBODY.sub("", title[: around.start()] if around else title).strip(" .,")
    if _SEVERAL.match(text):
        head = re.sub(r"(?<=[a-z]{2}[a-rt-z])s$", "", head)
    if not any(map(str.isalnum, head)) or _NOBODY.fullmatch(head):
        return words, ""
    return head, around[0].strip(" ,.;:–—") if around else ""


#: What belongs to no title, however it was said: for whom, and how much of the week.
_ASIDE = re.compile(
    r"(?<=\w),?\s+\(?(?P<told>(?:for|in|at|on) (?:our|my)\s.*|[pf]/?t|(?:part|full)[- ]time)\)?$",
    re.IGNORECASE,
)
_NEARLY = re.compile(r"\b(junior|mid|senior)[- ]?ish\b", re.IGNORECASE)
_SOMEBODY = re.compile(r",?\s+(?:really|basically|please|actually)$", re.IGNORECASE)
#: A sentence behind the title: "Night carer, we're two short".
_TOLD_BEHIND = re.compile(
    r"(?P<title>[^,;.]+)[,;.]\s+"
    r"(?P<told>(?:and |but |so )?(?:we|i|they|it|there|you|he|she)(?:['’][a-z]+)? .+"
    r"|(?:because|since|as we) .+)$",
    re.IGNORECASE,
)
#: "m/w/d", as laws in German want it, however it stands behind the title.
_FOR_ANY_SEX = re.compile(r",?\s+\(?([mwfd](?:/[mwfdxi]){2,3})\)?\s*$", re.IGNORECASE)
_SEVERAL = re.compile(rf"(?:{any_of(*COUNTS)}|\d+) ", re.IGNORECASE)
#: What names somebody, and no job.
_NOBODY = re.compile(
    r"(?:somebody|someone|people|person|help|support|staff|(?:pair of )?hands)", re.IGNORECASE
)
_KIND = re.compile(r"^(?:some )?(?:kind|sort|type) of (?:an? )?", re.IGNORECASE)
_JUST = re.compile(r"^(?:just|only|simply) (?=an? )", re.IGNORECASE)
#: More of them are no title, but tell something.
_MOST_WORDS = 6


# Whom somebody reports to

_TO = re.compile(
    r"^(?:(?:they|he or she|he/she|he|she|this person|the (?:new )?(?:person|hire|one)|it|that|you)"
    r"(?:['’](?:ll|d|s)| will| would| should| must| is)?\s+)?"
    r"(?:be\s+|directly\s+|straight\s+)*(?:report(?:s|ing)?(?:\s+(?:directly|straight))?\s+(?:in)?to"
    r"|answer(?:s|ing)?\s+to|work(?:s|ing)?\s+(?:for|under))\s+"
    r"|^(?:that|it|(?:their|the|his|her) (?:boss|manager|superior|supervisor|lead))"
    r"(?:['’]s|['’]d be| is| would be| will be)\s+|^to\s+",
    re.IGNORECASE,
)
#: How sure it is, and who says it: "probably to me, the founder".
_MOSTLY = re.compile(
    r"^(?:(?:probably|mostly|mainly|usually|maybe|directly|just)\s+|(?:to )?me,\s+(?=the |an? ))+",
    re.IGNORECASE,
)
#: That it is who speaks, beside the name or the title: "Ada, that's me, the owner", "CTO (me)".
_MYSELF_TOO = re.compile(
    r"\s*\((?:that['’]?s |which is |i\.?e\.? )?(?:me|myself)\)"
    r"|,\s*(?:(?:that|which)(?:['’]s| is) |i\.?e\.? )me\b"
    r"|^(?:to\s+)?(?:me|myself)\s*(?:,|[–—-])\s*(?:i['’]m\s+|i am\s+)?(?=(?:the|our|an?)\s|[A-Z])"
    r"|^i(?:['’]m| am)\s+(?=(?:the|our)\s)",
    re.IGNORECASE,
)
_I_AM_THE = re.compile(r"(?<=\w,)\s+i(?:['’]m| am)\s+(?=(?:the|our)\s)", re.IGNORECASE)
_WHILE_AWAY = re.compile(
    r",?\s+(?:when|if|while) (?:i['’]m|i am) (?:off|away|out|on (?:leave|holiday|vacation)"
    r"|not (?:in|there|here|around))\b",
    re.IGNORECASE,
)
#: What needs no article.
_NO_ARTICLE = frozenset(
    (
        *COUNTS,
        *"a an the our my your his her their this that both either one each all me us nobody".split(),
    )
)


#: What is a job and no name, even with a capital.
_BARE_TITLE = re.compile(r"(?:head|director|vp|vice president) of\s", re.IGNORECASE)


def as_superior(words: str) -> str:
    """Whom somebody reports to, in what was said of it; “owner” as “the owner”."""
    text = _I_AM_THE.sub(" ", _WHILE_AWAY.sub("", _MYSELF_TOO.sub("", words)))
    who = _MOSTLY.sub("", _TO.sub("", _MOSTLY.sub("", text), count=1)).strip(" .,") or words
    first = who.partition(" ")[0]
    if _BARE_TITLE.match(who):
        return f"the {who}"
    is_bare = who.partition("(")[0].islower() and first.isalpha() and first not in _NO_ARTICLE
    return f"the {who}" if is_bare else who


# What a name is not

#: In words: no title is longer.
LONGEST_TITLE = 9
_TELLS = re.compile(
    r"(?:we|i|they|it|he|she|you|there|he or she)(?:['’](?:s|re|ll|d|ve|m)\b| (?=[a-z]))", re.IGNORECASE
)
_AFTER_VERB = re.compile(
    r"^(?:we|i|they|it|he|she|you|there|he or she)(?:['’]\w+)?\s+"
    r"(?:(?:will|would|should|must|can|could|may|might|\w+ly|also|just)\s+)*\w+\s+"
    r"(?:(?:to|in|for|on|by|with|at|called|about)\s+)*(?P<what>\S.*)$",
    re.IGNORECASE,
)


def tells_instead(words: str, most: int | None = None) -> bool:
    """Whether the words tell something where a name is wanted, of at `most` so many words."""
    return _TELLS.match(words) is not None or (most is not None and len(words.split()) > most)


def guessed_name(words: str, known: Sequence[str] = ()) -> str:
    """What a name may be in words that tell something; `known` are names that may stand in them."""
    told = words.lower()
    held = [each for each in known if re.search(rf"\b{re.escape(each.lower())}\b", told)]
    if held:
        return max(held, key=len)
    found = _AFTER_VERB.match(words)
    return found["what"].strip(" .,") if found else ""


#: What a company may be, and nobody makes.
_HOUSE = re.compile(
    r"(?:\w+ )?(?:restaurant|caf[eé]|pub|bar|bakery|shop|store|hotel|farm|school|nursery|clinic|practice"
    r"|surgery|garage|charity|food bank|library|museum|salon|gym|studio|agency|firm|company|business|brewery"
    r"|hospice|home)\b",
    re.IGNORECASE,
)


def guessed_trade(words: str) -> str:
    """What a company does, where only its goods and its customers were named: “bread. shops and cafes”."""
    if re.match(r"(?:an?|the|one of)\s", words, re.IGNORECASE):
        return f"is {words[0].lower()}{words[1:]}"
    if _HOUSE.match(words):
        return f"is a {words[0].lower()}{words[1:]}"
    if words[:1].isdigit():
        return f"has {words}"
    goods, _, others = words.strip(" .").partition(". ")
    told = f"{goods} for {others}" if others else goods
    is_name = any(map(str.isupper, told.partition(" ")[0][1:]))
    return f"makes {told}" if is_name else f"makes {told[:1].lower()}{told[1:]}"
