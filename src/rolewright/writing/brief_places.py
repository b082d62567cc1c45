"""Where in a brief a passage of a posting belongs: by its own words, or else by the part that it stands in.

Authors put hours and superiors under "how to apply" and single demands into the introduction. What a passage
says itself is surer than what its surroundings are about.
"""

import re

from rolewright.document import SectionKind
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.preferred import is_nice_to_have
from rolewright.rules.equality import EqualityWording
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import SourceText, Span
from rolewright.writing.brief_passages import Passage
from rolewright.writing.phrasing import begins_with_verb

#: The parts whose entries are what their heading says, whatever an entry sounds like.
LISTED = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
#: The parts of a posting that have a place in a brief as they stand.
_BY_PART = {
    SectionKind.RESPONSIBILITIES: "duties",
    SectionKind.REQUIREMENTS: "deal_breakers",
    SectionKind.PREFERRED: "nice_to_haves",
    SectionKind.BENEFITS: "benefits",
    SectionKind.APPLY: "apply",
    SectionKind.EQUALITY: "equality",
    SectionKind.ABOUT: "apart",
}
_WHY = re.compile(
    r"\bwe(?:['’]re| are) (?:hiring|recruiting|growing|expanding)\b.*\b(?:because|since|as|due to|after)\b"
    r"|\b(?:position|role|job|post) is (?:new|open because|a replacement|newly created)\b",
    re.IGNORECASE,
)
_HOLDER = r"(?:the|our|this)(?: [\w/&’'()-]+){1,8}?"
_WORK = re.compile(
    r"^(?:(?:in|as part of) this (?:role|position|job),? |as (?:an? |our |the )?[\w\s-]{3,40}?,? (?=you\b)"
    r"|(?:also|additionally|in addition|overall),? )*"
    rf"(?:(?:you|they|he or she|{_HOLDER}|[^,;.]{{4,90}}, you)(?:['’]ll| will) (?:also |then )?"
    r"|(?:[^,;.]{4,90}, )?(?:your|the|this) (?:main |primary |overall |key )?(?:role|job|task|mandate"
    r"|mission|responsibility"
    r"|purpose of (?:the|this) (?:role|job))"
    r" (?:will be|is) to |(?:you(?:['’]re| are)|this (?:role|position|job) is) (?=responsible for\b)"
    r"|(?:(?:the|these|your|key|main|primary|other|essential) )*(?:duties|responsibilities|tasks)"
    r"(?: will| may)? includ(?:es?|ing):? "
    r"|(?:that is why |so )?we(?:['’]re| are) (?:now )?(?:looking for|hiring|seeking)"
    r" (?:somebody|someone|a person) (?:to|who will) )",
    re.IGNORECASE,
)
#: Where the job is the subject: "This role leads …".
_OF_JOB = re.compile(
    r"^(?:in addition,? )?(?:the|this|your|our) (?P<subject>[\w/&’'() -]{3,60}?) (?:also )?"
    r"(?=(?P<verb>is(?= (?:responsible|accountable) for)|(?!is\b)\w+s)\b)",
    re.IGNORECASE,
)
_OF_PAY = re.compile(
    r"^(?:(?:the|your|our|base|basic|starting) )*(?:wages?|salary|pay|compensation"
    r"|remuneration)\b(?! (?:and|data|roll))"
    r".{0,60}\b(?:is|are|will|depend\w*|based|negotiable|competitive|commensurate|offered)\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(r"^(?:in return,? )?we (?:offer|pay)\b", re.IGNORECASE)
_OF_US = re.compile(
    r"^(?:we (?:are (?!looking|seeking|searching)|have|believe|work|build|make|value)|our (?:company"
    r"|team|clients|mission))\b",
    re.IGNORECASE,
)
_TELL_OF_EMPLOYER = (SectionKind.SUMMARY, SectionKind.ABOUT, SectionKind.TITLE)
#: What a person does without work: they have, they like, they are told.
_NO_WORK = re.compile(
    r"(?:not |never |\w+ly )*(?:be (?!responsible|accountable|in charge|(?!joining)\w+ing\b)|have|need"
    r"|benefit|find|get|enjoy"
    r"|receive|love|learn|join|hear|thrive|earn|report)\b",
    re.IGNORECASE,
)
_DEMANDED = re.compile(
    r"\b(?:candidates?|applicants?|you|individuals?|person|they) (?:\w+ ){0,2}?(?:must|should"
    r"|needs? to|will have"
    r"|will possess|ha(?:ve|s) to)\b"
    r"|\bmust (?:be|have|hold|possess|speak)\b|\b(?:is|are) (?:absolutely )?(?:required|essential"
    r"|mandatory)\b"
    r"|\b(?:required|essential|mandatory)\.?$|\bpreference (?:will be|is) given\b"
    r"|\b(?:looking for|seeking|seeks?|need|wants?|search of) (?:[\w’'-]+ ){1,8}?(?:with|who)\b"
    r".*\b(?:experience|years?|degree|skills?|knowledge|background|licen[cs]e|fluent|qualif\w+)\b"
    r"|\byou (?:have|bring|hold|possess)\b.*\b(?:experience|years?|degree|skills?|knowledge|licen[cs]e)\b"
    r"|\bwith \d+\+?(?:\s?[-–]\s?\d+)?\+? years|\b(?:minimum(?: of)?"
    r"|at least) (?:\w+ )?\(?\d*\)?\+? ?years?\b",
    re.IGNORECASE,
)
_SEEKS = re.compile(
    r"\b(?:looking for|searching for|seeking|seeks|is hiring|are hiring|recruiting)\b", re.IGNORECASE
)
#: What a job does that tells of no work.
_SAYS_OF_JOB = frozenset(
    "be close come demand do have involve need offer open pay report require start".split()
)
#: What every employer does who has a job to fill.
_HIRES = frozenset("hire invite look need offer recruit require search seek want welcome".split())
#: What may be wished for.
_ASSETS = re.compile(
    r"\b(?:experience|knowledge|skills?|degree|licen[cs]e|fluen\w+|ability|familiarity|certifi\w+"
    r"|diploma|years?|travel|right to work)\b",
    re.IGNORECASE,
)
_OF_RULES = re.compile(
    r"\b(?:employees?|offers? of employment|e-?verify|background checks?|by law)\b", re.IGNORECASE
)
_APPLIES = re.compile(
    r"\b(?:to apply|apply (?:now|here|online|by|via|through|directly|at|to|for|with|using)|application form"
    r"|(?:your|an|online|covering) applications?"
    r"|applications? (?:should|must|will|are|close|deadline|process|by|before|to be))\b"
    r"|\b(?:send|e-?mail|submit|forward|attach|upload|drop)\b.{0,60}(?:\b(?:cv|résumé|resume|cover letter"
    r"|portfolio|letter)\b|@)|@[\w-]+\.\w|\bcontact (?:us|me|mr|ms|mrs|[A-Z])",
    re.IGNORECASE,
)
#: The same where applications may be a subject: among duties and demands.
_SENDS = re.compile(r"^(?:to apply|apply\b|please\b)|\b(?:cv|résumé|resume|cover letter)\b.*@", re.IGNORECASE)
#: A line of an address says nothing else than that.
_LONGEST_LINE = 8
_TO_APPLICANTS = re.compile(
    r"\b(?:please|contact|click|visit|interested|applicants?|candidates?|agenc\w+|recruiters?"
    r"|deadline|closing date"
    r"|if (?:you|this)|(?:cv|résumé|resume|portfolio)s?|phone|call)\b",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\binterviews? (?:will|are|is|take|process)|\b(?:phone|telephone|video|first|second|final) interview"
    r"|\bhear(?:d)? (?:back )?(?:from us|within)\b|\bwe(?:['’]ll| will) (?:get back|contact|reply"
    r"|invite|be in touch|call)"
    r"|^(?:then )?you(?:['’]ll| will) (?:then )?(?:meet|speak|talk|hear)\b|\bshort-?listed\b"
    r"|\b(?:hiring|selection|recruitment|application) process\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:start(?:s|ing)?|commenc\w+) (?:date|immediately|as soon as|asap|on \d|in (?:[A-Z]|\d))"
    r"|^start(?:ing)?(?: date)?:",
    re.IGNORECASE,
)


def place_of(passage: Passage, employer: str) -> str:
    """The name of the field, or of the part of the company profile; nothing where there is none."""
    words = passage.words
    folded = SourceText(words).folded
    if EqualityWording(folded).promises(Span(0, len(folded))):
        return "equality"
    if passage.is_entry and passage.kind in LISTED:
        return _BY_PART[passage.kind]
    if _WHY.search(words):
        return "reason"
    if (
        passage.kind is not SectionKind.OTHER
        and not _OF_RULES.search(words)
        and (told := _of_person(passage, folded))
    ):
        return told
    if passage.kind in _TELL_OF_EMPLOYER and tells_what(employer, words):
        return "does"
    if _OF_PAY.match(words):
        return "other_pay"
    if _OFFERS.match(words):
        return "benefits"
    if passage.kind in LISTED and _OF_US.match(words):
        return "apart"
    if _STARTS.search(words) and len(words.split()) <= 15:
        return "start"
    if _STEP.search(words) and passage.kind is not SectionKind.RESPONSIBILITIES:
        return "steps"
    if (_SENDS if passage.kind in LISTED else _APPLIES).search(words):
        return "apply"
    if passage.kind in _TELL_OF_EMPLOYER:
        if _SEEKS.search(words):
            return ""
        if employer and words.startswith(f"{employer} "):
            return "apart"
    if (
        passage.kind is SectionKind.APPLY
        and len(words.split()) > _LONGEST_LINE
        and not _TO_APPLICANTS.search(words)
    ):
        return ""
    return _BY_PART.get(passage.kind, "")


def _of_person(passage: Passage, folded: str) -> str | None:
    """Whether a sentence tells what somebody will do, or what somebody has to bring."""
    is_wish = is_nice_to_have(folded, Span(0, len(folded)))
    if passage.kind not in (SectionKind.BENEFITS, SectionKind.APPLY) and (work := work_in(passage.words)):
        is_job = passage.kind in (SectionKind.SUMMARY, SectionKind.TITLE, SectionKind.ABOUT)
        return "job" if is_job and begins_with_verb(work) else "duties"
    if passage.kind is SectionKind.RESPONSIBILITIES and not demands_something(passage.words):
        return None
    if demands_something(passage.words) and not _APPLIES.search(passage.words):
        return "nice_to_haves" if is_wish else "deal_breakers"
    return "nice_to_haves" if is_wish and _ASSETS.search(passage.words) else None


def demands_something(words: str) -> bool:
    """Whether a sentence asks for something that somebody has to bring."""
    return _DEMANDED.search(words) is not None


def work_in(words: str) -> str:
    """What somebody will do, without "You will"; nothing where a sentence does not tell it."""
    found = _WORK.match(words) or _led_by_job(words)
    if found is None:
        return ""
    work = words[found.end() :].rstrip(" .")
    return "" if not work or _NO_WORK.match(work) else work


def _led_by_job(words: str) -> re.Match[str] | None:
    """The start of a sentence whose subject is the job or whoever holds it: "The baker prepares …"."""
    found = _OF_JOB.match(words)
    if found is None:
        return None
    holder = found["subject"].lower().split()[-1].strip("()")
    if holder not in ("role", "position", "job", "post", "incumbent", "post-holder") and not is_job_noun(
        holder
    ):
        return None
    known = verb(found["verb"].lower())
    is_told = found["verb"] == "is" or (
        known is not None and known.form is VerbForm.THIRD and known.base not in _SAYS_OF_JOB
    )
    return found if is_told else None


def tells_what(name: str, sentence: str) -> bool:
    """Whether a sentence says what the company does, and not what it is: "Rye & Sons bakes …"."""
    if not name or not sentence.startswith(f"{name} "):
        return False
    first = sentence[len(name) :].strip().partition(" ")[0]
    known = verb(first)
    return known is not None and known.form is VerbForm.THIRD and known.base not in _HIRES
