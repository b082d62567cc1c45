"""Turns what was said of a thing into the thing: “It's called Larkspur” into “Larkspur”.

What cannot be turned for sure stays as it was said.
"""

import re
from collections.abc import Callable, Sequence

from rolewright.records import replace
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.writing.brief import Answer
from rolewright.writing.calendar_words import COUNTS, FEASTS, MONTHS, SEASONS, any_of, names_when
from rolewright.writing.fragments import fragments
from rolewright.writing.must_and_wish import PLUS
from rolewright.writing.phrasing import begins_with_verb

_IS = r"(?:['’]s| is|['’]re| are)"

# Names

_CALLED = re.compile(
    rf"^(?:(?:it|we|the \w+|our \w+|my \w+|they|the name of the \w+|our name){_IS}?(?: just)?"
    r" (?:called|named|known as)|(?:we (?:call|trade) (?:it|ourselves|as))"
    r"|(?:the|our) \w+(?:['’]s)? name is|(?:they|people|everybody|everyone) call us)\s+",
    re.IGNORECASE,
)
#: Not “We Are Social”: a name has capitals.
_IT_IS = re.compile(
    rf"^(?:[Ii]t|[Ww]e|[Tt]hat|(?:[Tt]he|[Oo]ur) (?:company|firm|shop|business|name)){_IS} "
    r"(?:(?:just|only|simply) (?=\S))?"
)


def as_name(words: str) -> str:
    """The name in what was said of it."""
    name = _IT_IS.sub("", _CALLED.sub("", words)).strip(" .")
    return name or words


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
    words = _FOR_ANY_SEX.sub(r" (\1)", words)
    if told := _TOLD_BEHIND.match(words):
        title, besides = as_job(told["title"])
        return title, f"{besides}, {told['told']}".strip(" ,.")
    found = _SOUGHT.match(words)
    text = _JUST.sub("", words[found.end() :] if found else words)
    title = _KIND.sub("", _ONE.sub("", text))
    if found is None and (title == words or len(title.split()) > _MOST_WORDS):
        return words, ""
    around = _AROUND.search(title) if found else None
    head = (title[: around.start()] if around else title).strip(" .,")
    if _SEVERAL.match(text):
        head = re.sub(r"(?<=[a-z]{2}[a-rt-z])s$", "", head)
    if not any(map(str.isalnum, head)) or _NOBODY.fullmatch(head):
        return words, ""
    return head, around[0].strip(" ,.;:–—") if around else ""


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


def as_superior(words: str) -> str:
    """Whom somebody reports to, in what was said of it; “owner” as “the owner”."""
    text = _I_AM_THE.sub(" ", _WHILE_AWAY.sub("", _MYSELF_TOO.sub("", words)))
    who = _MOSTLY.sub("", _TO.sub("", _MOSTLY.sub("", text), count=1)).strip(" .,") or words
    first = who.partition(" ")[0]
    is_bare = who.islower() and first.isalpha() and first not in _NO_ARTICLE
    return f"the {who}" if is_bare else who


# What is demanded and wished for

_NOT_HIRED = re.compile(
    r"^(?:i|we)(?: (?:really|just|simply|honestly|certainly|definitely))*"
    r" (?:can['’]?t|cannot|can not|won['’]?t|will not|would(?:n['’]t| not| never)|could(?:n['’]t| not| never)"
    r"|don['’]t|do not|will never|never)(?: \w+ly)?"
    r" (?:hire|take(?: on)?|want|consider|use|have|employ|need)"
    r" (?:anybody|anyone|somebody|someone|any person|a person|people|one)"
    r"(?P<lack> without| (?:who|that)(?:['’]s| has| have) (?:never|not)"
    r"| (?:who|that) ha(?:s|ve)(?:n['’]t| no)"
    r"| (?:who|that) (?:can['’]?t|cannot|can not)"
    r"| (?:who|that) (?:isn['’]t|is not|aren['’]t|are not)"
    r"| (?:who|that) (?:doesn['’]t|does not|don['’]t|do not))"
    r" (?P<what>\S.*)$",
    re.IGNORECASE,
)
#: Words that mean the contrary, or nothing, once a “not” before them is gone.
_HANGS_ON_NOT = re.compile(
    r"\b(?:any\w*|ever|yet|at all|either|much|nor|but|unless)\b"
    rf"|\bor\b(?! (?:more|{any_of(*COUNTS)}|\d))",
    re.IGNORECASE,
)


def as_asked_of_them(words: str) -> str:
    """A demand said as whom nobody hires: “can't hire anybody who hasn't led” as “You have led”."""
    found = _NOT_HIRED.match(words)
    if found is None or _HANGS_ON_NOT.search(found["what"]):
        return words
    lack, what = found["lack"].lower().strip(), found["what"]
    if lack == "without":
        return what
    if re.search(r"\bcan", lack):
        return f"You can {what}"
    if re.search(r"\b(?:is|are)(?:n| )", lack):
        return f"You are {what}"
    if re.search(r"\b(?:does|do)(?:n| )", lack):
        return f"You {what}"
    return f"You have {what}"


_BUT_NO_MUST = re.compile(
    r",?\s+(?:but|though|although)\s+(?:it|that|this)(?:['’]s not| is not| isn['’]t|['’]s no| is no)\s+"
    r"(?:an? |really )*(?:must|necessary|essential|required|needed|deal[- ]?breaker|condition)\b.*$",
    re.IGNORECASE,
)
_WOULD_PLEASE = re.compile(
    r"\s+would (?:also )?be (?:really |very |just )?(?:lovely|nice|great|good|a plus|a bonus|ideal"
    r"|helpful|useful|welcome|fantastic|wonderful|handy)\W*$",
    re.IGNORECASE,
)


#: "German is plus", as people write it whose language has no article.
_AS_PLUS = re.compile(rf",?\s+(?:(?:is|are|as) )?{PLUS}[.!]?$", re.IGNORECASE)


def as_pleasing(words: str) -> str:
    """What would please, without saying so: “some French would be lovely” as “some French”."""
    text = _WOULD_PLEASE.sub("", _BUT_NO_MUST.sub("", words))
    return _AS_PLUS.sub("", text) or words


# What is done and reached

_FOR_THEM = re.compile(
    r"^(?:i|we)(?:['’]d| would)? (?:love|like|want) (?:for )?(?:them|him or her|somebody|this person) to ",
    re.IGNORECASE,
)
_TO_SEE_STILL = re.compile(
    r"^(?:i|we)(?:['’]d| would)? (?:love|like|want|hope) to see "
    r"(?P<whom>[^,;]+?) still (?P<does>[a-z]+ing)\b",
    re.IGNORECASE,
)
#: Of whoever is hired, and so of the reader: "keep his bay clean", "run a shift on her own".
_HIS = re.compile(
    r"^((?:(?:he )?(?:gotta|got to|has to|needs to|must|will|should) |he['’]ll )?\w+) his (?=[a-z])"
)
_ON_HIS_OWN = re.compile(
    r"\bon (?:his|her|their|his or her|his/her) own(?=$|[,.;]| (?:by|in|within|after|from|at)\b)"
)
#: How somebody goes on from the entry before.
_AND = re.compile(r"^(?:(?:oh|and|plus|also|then),?\s+)+(?=\w+\s)", re.IGNORECASE)
_BY = re.compile(
    r"^(?P<day>(?:by|before|within|until) (?:the )?(?:(?:end|middle|start) of )?(?:next |the )?"
    rf"(?:\d{{1,2}} {any_of(*MONTHS)}|{any_of(*MONTHS)} \d{{1,2}}|{any_of(*MONTHS, *SEASONS, *FEASTS)}|summer"
    r"|year[- ]end|(?:\w+ )?(?:weeks?|months?|quarter|year))\b(?: 20\d\d)?),?\s+(?P<done>\S.*)$",
    re.IGNORECASE,
)
_OF_THOSE = re.compile(rf"(?<= of )(?:those|these) (?={any_of(*COUNTS)}\b|\d)", re.IGNORECASE)
_ALSO = re.compile(
    r"^(?P<who>(?:they|he or she|he|she|this person|you)(?:['’](?:ll|d)| will| would| should| must)) also ",
    re.IGNORECASE,
)


def as_done(words: str) -> str:
    """What somebody does, in what is wished of them: “I'd like them to plan” as “plan”."""
    text = _FOR_THEM.sub("", _ALSO.sub(r"\g<who> ", _AND.sub("", words)))
    if (by := _BY.match(text)) and begins_with_verb(by["done"]):
        text = f"{by['done'].rstrip(' .')} {by['day'][:1].lower()}{by['day'][1:]}"
    text = _HIS.sub(r"\1 your ", _ON_HIS_OWN.sub("on your own", text))
    found = _TO_SEE_STILL.match(text)
    does = verb(found["does"].lower()) if found else None
    if found is None or does is None or does.form is not VerbForm.GERUND:
        return text
    return f"Keep {_OF_THOSE.sub('the ', found['whom'])} {found['does']}{text[found.end() :]}"


def shaped(answer: Answer, *shapes: Callable[[str], str]) -> Answer:
    """An answer in words after each of the shapes."""
    if answer.use or not answer.words:
        return answer
    words = answer.words
    for shape in shapes:
        words = shape(words)
    return replace(answer, words=words)


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


def guessed_trade(words: str) -> str:
    """What a company does, where only its goods and its customers were named: “bread. shops and cafes”."""
    goods, _, others = words.strip(" .").partition(". ")
    told = f"{goods} for {others}" if others else goods
    is_name = any(map(str.isupper, told.partition(" ")[0][1:]))
    return f"makes {told}" if is_name else f"makes {told[:1].lower()}{told[1:]}"


# What is said in single words

_STOP = re.compile(r"(?<=\w)\.\s+(?=[a-z])")
#: In words: more make a sentence.
_MOST_OF_A_WORD = 4


def as_row(words: str) -> str:
    """Single words as a row: “bake. nights. run the ovens” as “bake and run the ovens at night”."""
    pieces = _STOP.split(words.strip())
    is_row = len(pieces) > 1 and all(len(each.split()) <= _MOST_OF_A_WORD for each in pieces)
    if not is_row:
        return words
    when = [_AT_NIGHT.get(each, each) for each in pieces if names_when(each)]
    done = [each.rstrip(".") for each in pieces if not names_when(each)]
    row = (
        f"{', '.join(done[:-1])} and {done[-1]}" if len(done) > 1 and all(map(begins_with_verb, done)) else ""
    )
    return " ".join([row, *when]) if row else ", ".join([*done, *when])


#: When somebody works, as it follows what they do.
_AT_NIGHT = {"nights": "at night", "weekends": "at weekends"}


def as_told(words: str) -> str:
    """Sentences with the capitals that many leave out who type fast; what is one word may be shortened."""
    first, *others = fragments(words.strip())
    if not others or len(first.split()) == 1:
        return words
    return ". ".join([first, *(f"{each[:1].upper()}{each[1:]}" for each in others)])


_AFTER = re.compile(
    rf"(?:(?:the )?(?P<same>(?:same|next) (?:day|week))|(?:(?:with)?in )?"
    rf"(?P<time>(?:a|one|{any_of(*COUNTS)}|\d+)"
    r" (?:(?:working|business) )?(?:hours?|days?|weeks?)))\.?$",
    re.IGNORECASE,
)


def as_steps(words: str) -> str:
    """How it goes on, where the time to the answer was named alone: “same day” as “You hear from us …”."""
    words = of_the_company_alone(words)
    first, stop, others = words.strip().partition(". ")
    found = _AFTER.fullmatch(first.strip(" ."))
    if found is None:
        return as_told(words)
    when = f"the {found['same'].lower()}" if found["same"] else f"within {found['time'].lower()}"
    return f"You hear from us {when}{stop}{others[:1].upper()}{others[1:]}"


_I = re.compile(r"\bi(?=['’](?:ll|ve|d)\b|\s+(?!(?:am|was)\b)[a-z])", re.IGNORECASE)
_I_AM = re.compile(r"\bi(?:['’]m| am)\b", re.IGNORECASE)
_ME = re.compile(r"\b(?:me|my|myself)\b", re.IGNORECASE)
_US = {"me": "us", "my": "our", "myself": "ourselves"}


def of_the_company_alone(words: str) -> str:
    """What one person promises, as the company does: “I'll ring everybody” as “We'll ring everybody”."""
    if _I_AM.search(words):  # what a person is, a company may not be
        return words
    text = _I.sub("we", words)
    text = _ME.sub(lambda found: _US[found[0].lower()], text)
    return f"{text[:1].upper()}{text[1:]}" if text != words else words


_CALL = re.compile(r"^(call|text|ring|phone|email|e-mail|write)[.:]\s+(?=\S)", re.IGNORECASE)


_THEY_SEND = re.compile(
    r"^(?:they|he or she|people|candidates|applicants)"
    r"(?: (?:should|can|could|may|must|need to|have to|would|just))+ ",
    re.IGNORECASE,
)


def as_way(words: str) -> str:
    """How somebody applies: “call. 519 555 0134” as “call 519 555 0134”."""
    return _CALL.sub(r"\1 ", _THEY_SEND.sub("", words))
