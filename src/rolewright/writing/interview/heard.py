"""Puts what was said of demands, work and ways as a posting tells it: “I'd like them to plan” as “plan”.

What cannot be turned for sure stays as it was said.
"""

import re
from collections.abc import Callable

from rolewright.records import replace
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.writing.brief import Answer
from rolewright.writing.calendar_words import COUNTS, FEASTS, MONTHS, SEASONS, any_of, names_when
from rolewright.writing.fragments import fragments
from rolewright.writing.must_and_wish import PLUS
from rolewright.writing.phrasing import begins_with_verb

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
    r"|helpful|useful|welcome|fantastic|wonderful|handy)(?:\W*$|(?=,? (?:because|since|as)\b))",
    re.IGNORECASE,
)


#: “If they know the area that'd be a bonus”
_IF_THEY = re.compile(
    r"^if (?:they|he or she|somebody|someone)(?: also)? "
    r"(?P<what>(?:know|have|speak|can|drive|live|like|own)\s.+?),?"
    r" (?:that|it)(?:['’]d| would)(?: also)? be (?:\w+ ){0,2}\w+\W*$",
    re.IGNORECASE,
)
#: "German is plus", as people write it whose language has no article.
_AS_PLUS = re.compile(rf",?\s+(?:(?:is|are|as) )?{PLUS}[.!]?$", re.IGNORECASE)


def as_pleasing(words: str) -> str:
    """What would please, without saying so: “some French would be lovely” as “some French”."""
    if found := _IF_THEY.match(words):
        return f"You {found['what']}"
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
    text = _ALSO.sub(r"\g<who> ", _AND.sub("", words))
    if for_them := _FOR_THEM.match(text):
        text = re.sub(r"\btheir (?!own\b)", "your ", text[for_them.end() :], count=1)
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


_AS_SOON = re.compile(
    r"^(?:as soon as (?:we can|possible|you can|they can)|asap)(?:[,;:]|\s+[–—-]|\s+but)\s+", re.IGNORECASE
)
_TIME = re.compile(rf"\d|\b{any_of(*MONTHS, *SEASONS)}\b", re.IGNORECASE)


def as_start(words: str) -> str:
    """When somebody begins, without “as soon as we can” where a time is told: that is what counts."""
    rest = _AS_SOON.sub("", words)
    return rest if rest != words and _TIME.search(rest) else words


#: What is sent, as fast typing has it: “email cv to …”.
_CV = re.compile(r"\b(send|email|e-mail|mail|post|bring)(?: (?:me|us))? cv\b", re.IGNORECASE)
_CALL = re.compile(r"^(call|text|ring|phone|email|e-mail|write)[.:]\s+(?=\S)", re.IGNORECASE)


_THEY_SEND = re.compile(
    r"^(?:they|he or she|people|candidates|applicants)"
    r"(?: (?:should|can|could|may|must|need to|have to|would|just))+ ",
    re.IGNORECASE,
)


def as_way(words: str) -> str:
    """How somebody applies: “call. 519 555 0134” as “call 519 555 0134”."""
    text = _CALL.sub(r"\1 ", _THEY_SEND.sub("", words))
    return _CV.sub(r"\1 your CV", text)
