"""Finds wishes about what somebody is rather than can, by which the law forbids to choose.

The rules read what is published. A wish is found here as well where it is put more bluntly than any posting
puts it, alone or in its sentence: "young, strong", "no kids", "old guy left".
"""

import re
from collections.abc import Mapping

from rolewright.tuples import NamedTuple


class Wish(NamedTuple):
    """What a wish is about, and the words that tell it."""

    matter: str
    words: str


_SEX = r"(?:wom[ae]n|m[ae]n|girls?|guys?|females?|males?|ladies)"
_SOMEBODY = rf"(?:somebody|someone|anybody|anyone|nobody|no ?one|persons?|people|candidates?|{_SEX})"
_ONE = r"(?:woman|man|girl|guy|lady|lad|bloke|chap|fell[ao]w?|dude|gentleman)"
_FAITH = r"(?:christians?|catholics?|protestants?|muslims?|jews?|jewish|hindus?|atheists?)"
_ORIGIN = r"(?:foreigners?|immigrants?|migrants?|(?:black|white|asian)s?(?: people)?|latin[oa]s?)"
_STATE = (
    r"(?:british|uk|irish|american|us|u\.s\.|canadian|australian|german|french|spanish|italian|polish|eu)"
)
_NO_AGE = r"(?!\s*(?:%|k\b|kg|lbs?|pounds|minutes|hours|days|km|miles|people|staff))"
#: From when the law lets somebody sell spirits, drive a lorry or work at night: that may be demanded.
_OF_AGE = r"(?:1[5-9]|2[01])"
_LITTLE = r"(?:(?:young|small|little|new|single|working|busy|local) )*"
#: What "young" is said of, where it is not said of customers.
_OF_WHOM = (
    r"(?:\s*(?:[,.;/)]|$)|\s+(?:and (?!old)|or|but|strong|fit|energetic|hungry|team|crew|crowd"
    rf"|{_SOMEBODY}\b|{_ONE}\b))"
)

#: By what somebody would be chosen, with the words that tell it.
_WISHES: Mapping[str, tuple[str, ...]] = {
    "age": (
        rf"\b(?:must be|aged?|{_SOMEBODY}|not)\s+(?:(?:who )?(?:is|are) )?"
        rf"(?:(?:under|below|younger than)|(?:over|above|older than)(?!\s+(?:the age of\s+)?{_OF_AGE}\b))"
        rf"\s+(?:the age of\s+)?\d\d\b{_NO_AGE}",
        r"\bno (?:old|older|young|younger) (?:people|persons?|folks?|ones|men|women|candidates|applicants)\b",
        r"\b(?:somebody|someone|person) (?:young|younger)\b|\bnot too old\b|\byoung people only\b",
        rf"(?:^|[,;] |\b(?:be|is|are|an?|our|my|or|somebody|someone) |(?<!old )\band )(?:young(?:er|ish)?"
        rf"|youthful)(?={_OF_WHOM})",
        r"^(?:under|below|younger than|not over|max(?:imum)?(?: age)?) \d\d$|^over [3-9]\d$",
        r"\b(?:somebody|someone|an?) mature(?: (?:person|woman|man|lady|gentleman))?(?=$|[,;.])",
        r"^young(?:er)? (?:grads?|graduates?|blood|talent|professionals?)\b",
        r"\b(?:recent|fresh) (?:college |university )?graduates? only\b|\bdate of birth\b",
        r"\bno (?:millennials?|boomers?|zoomers?|gen[- ]?(?:x|y|z)(?:ers?)?|pensioners?|retirees|teenagers"
        r"|kids (?:straight )?out of (?:school|college))\b",
    ),
    "sex": (
        rf"\bno {_SEX}\b|\b{_SEX} only\b",
        rf"\b(?:only|prefer(?:ably)?|must be) (?:a |an )?{_SEX}\b|\b{_SEX} (?:preferred|wanted)\b",
        r"^(?:(?:ideally|preferably|only|must be|be|an?)\s+)*(?:male|female)(?=$|[,;.])",
        r"\b(?:male|female)s? (?:only|preferred|candidates?|applicants?)\b",
        rf"^(?:(?:ideally|preferably|must be|an?|the|one|nice|good|strong|tough|big|friendly|young"
        rf"|single) )+{_ONE}(?=$|[,;.]"
        rf"|\s(?:who|that|for)\b)",
        rf"^(?:an? |the |one )?(?:[a-z-]+ ){{1,3}}(?:{_ONE}|boy)$",
        rf"^(?:an? |one )?(?:[a-z-]+ ){{0,3}}(?!fell[ao]w){_ONE}(?= (?:who|that|with|able to|to)\b)",
    ),
    "family": (
        r"\b(?:un)?married\b|\bsingle (?:wom[ae]n|m[ae]n|mothers?|moms?|dads?)\b|\bchildless\b",
        r"\bno (?:kids|children|famil(?:y|ies)|pregnant)\b",
        # Of whom they are told tells that it is not about those who are taught or cared for.
        rf"\b(?:nobody|no ?one"
        rf"|(?:no|not|without) (?:an |a )?(?:[\w-]+ ){{0,2}}(?:{_SOMEBODY}|[\w-]+(?:er|or)s?))"
        r" (?:with|who(?: has|['’]s)?(?: have)?(?: got)?|having) "
        rf"(?:an? |any )?{_LITTLE}(?:kids|children|bab(?:y|ies)|toddlers?|famil(?:y|ies))\b(?! experience)",
        # As somebody to hire, and no more is told of them: “mums with kids at school”.
        rf"^(?:(?:an?|ideally|preferably) )*{_LITTLE}(?:mums?|mummies|moms?|mothers?|dads?|fathers?|parents?"
        r"|housewi(?:fe|ves))(?: with [^,;.]{2,30})?(?: (?:only|preferred|wanted|welcome))?$",
        rf"^(?:an? )?{_LITTLE}(?:mum|mom|mother|dad|father|parent) who ",
        rf"^no {_LITTLE}(?:mums?|mummies|moms?|mothers?|dads?|fathers?|parents?|wi(?:fe|ves)|husbands?"
        r"|pregnanc(?:y|ies)|childcare (?:issues?|problems?|commitments))\b(?!['’])",
        r"\b(?:not|isn['’]t|aren['’]t|nobody) (?:planning (?:on )?|about to |going to |likely to )"
        r"(?:have |start |having |starting |get |getting )?(?:an? )?(?:famil(?:y|ies)|kids|children"
        r"|bab(?:y|ies)|pregnant|married)\b",
    ),
    "faith": (
        rf"^(?:a |an |only |must be (?:a |an )?|practi[sc]ing )*{_FAITH}"
        r"(?: (?:ideally|preferably|preferred|only))?$",
        rf"\bno {_FAITH}\b",
    ),
    "origin": (
        rf"\bno {_ORIGIN}\b",
        rf"^(?:an? |must have (?:an? )?|only )*{_STATE} passports?"
        r"(?: (?:holders?|only|required|needed))*$",
        r"\b(?:fresh|just|straight|right|got) off the (?:boat|plane)\b|\bno (?:foreign )?accents?\b",
    ),
    "looks": (r"^(?:must be |be )*(?:handsome|good[- ]looking|pretty|beautiful|attractive)$",),
    "union membership": (r"\bno (?:unions?|trade unions?|unionists?)\b",),
    "health": (
        r"\bno (?:disabled|handicapped|sick|ill)\b|\bno disabilit(?:y|ies)\b|\bable[- ]bodied\b",
        r"^(?:must be |be |physically )*(?:fit|fit and strong|strong and fit|strong back"
        r"|no back problems)$",
        r"\bno (?:bad|weak|sore|dodgy|gammy|trick) (?:backs?|knees?|hips?|shoulders?|hearts?|eyes|lungs)\b",
        r"\bno (?:back|knee|heart|joint|medical|(?:mental[- ])?health) (?:problems?|issues?|trouble"
        r"|conditions?|complaints?)\b",
        r"^(?:(?:must be|be|you are|in|has|have|an?) )*(?:(?:good|perfect|excellent|full) (?:physical "
        r"|mental )?health"
        r"|(?:fit and |strong and )?healthy)$",
    ),
}
#: Said so, it is about the new person wherever it stands.
_OUTRIGHT = re.compile(
    r"\b(?:must|should|has to|have to|needs? to|(?:ha(?:s|ve) )?got to|gotta|ought to) be (?:an? )?(?:\w+ )?"
    rf"(?:(?P<sex>{_SEX}|{_ONE})|(?P<family>unmarried|childless)|(?P<faith>{_FAITH}))\b(?![-'’])",
    re.IGNORECASE,
)
#: What somebody is to be goes on from this, in an answer on what they do.
_TO_BE = re.compile(
    r"(?:(?:you|they|he|she|somebody|someone|this person|(?:he|she) or (?:he|she))(?: |['’]))?"
    r"(?:(?:must|should|will|ll|ought to|ha(?:s|ve)(?: got)? to|needs? to|got to|gotta|just|also|always) )*"
    r"(?:be|is|are|re|stay|remain) ",
    re.IGNORECASE,
)
_READ = {matter: re.compile("|".join(words), re.IGNORECASE) for matter, words in _WISHES.items()}
_PARTS = re.compile(r"[,;.]\s+|(?<!old)\s+(?:and(?! safety)|but)\s+")
_MOST_FOR_A_QUALITY = 2


def wish_in(words: str) -> Wish | None:
    """A wish about what somebody is, in the whole or in one of its parts alone."""
    whole = words.strip(" .")
    for said in (whole, *_PARTS.split(whole)):
        for matter, pattern in _READ.items():
            if found := pattern.search(said.strip(" .")):
                return Wish(matter, found[0].strip(" ,;"))
    return wish_outright(whole)


def wish_outright(words: str) -> Wish | None:
    """A wish that is about the new person wherever it is told: with the hours, with whom to call."""
    if found := _OUTRIGHT.search(words):
        return Wish(found.lastgroup or "", found[0])
    to_be = _TO_BE.match(words)
    return _wish_to_be(words[to_be.end() :]) if to_be else None


def wish_alone(words: str) -> Wish | None:
    """A wish with nothing beside it but other wishes and single words: “young, quick and fit”."""
    parts = [part.strip(" .") for part in _PARTS.split(words.strip(" ."))]
    wishes = [
        Wish(matter, part) for part in parts for matter, pattern in _READ.items() if pattern.fullmatch(part)
    ]
    told = {wish.words for wish in wishes}
    return wishes[0] if wishes and all(part in told or " " not in part for part in parts) else None


def _wish_to_be(words: str) -> Wish | None:
    """A wish with which a part begins, up to one that tells more: behind it customers may be told of."""
    for part in _PARTS.split(words.strip(" .")):
        for matter, pattern in _READ.items():
            if found := pattern.match(part.strip(" .")):
                return Wish(matter, found[0])
        if len(part.split()) > _MOST_FOR_A_QUALITY:
            break
    return None


#: Words on somebody's person where the job would do: why a job is open is published.
_CALLED = re.compile(
    rf"\b(?:the |our |an? )?(?:old|older|elderly|young|younger|fat|sick|pregnant|crazy|lazy|useless) {_ONE}\b"
    r"|\b(?:too|so) (?:old|sick|lazy|slow)\b|\b(?:got|is|was|became) (?:pregnant|sick|ill|too old"
    r"|divorced)\b",
    re.IGNORECASE,
)


def on_somebody(words: str) -> str:
    """The words that tell of somebody's age, health or family rather than of the work; empty if none do."""
    found = _CALLED.search(words)
    return found[0] if found else ""
