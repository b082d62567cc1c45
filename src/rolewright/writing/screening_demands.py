"""A deal-breaker as a question that is answered in a sentence, or by yes or no with a fact."""

import re
from collections.abc import Callable

from rolewright.rules.tidy import article
from rolewright.text import pattern
from rolewright.writing.screening_verbs import base_forms
from rolewright.writing.screening_words import (
    first_sentence,
    is_glued,
    is_whole,
    lowered,
    participles,
    quoted,
    without_label,
)

#: What is longer is quoted, since nobody can follow it by ear.
_LONGEST = 45
_I = re.IGNORECASE
_SUBJECT = pattern(
    r"^(?:(?:we|i)(?:['’]re| are| am)? (?:looking for|seeking|need|require|expect|want|ask for)\s+(?:(?:someone|somebody"
    r"|people|you) (?:who|with|to)\s+)?"
    r"|(?:ideally )?you(?:['’](?:ll|ve|re|d))?\s+|(?:(?:all|the|any|our|successful|suitable|ideal|preferred|an?)\s+)*"
    r"(?:candidates?|applicants?|post-?holder|individual|person)\s+(?=(?:will|would|must|should|shall|may|need|needs|has|have|is|are|who|with)\b)(?:with\s+)?|(?:someone|somebody|people|those) (?:who|with)\s+|who\s+)"
    r"(?:(?:also|already|currently)\s+)?",
    _I,
)
#: Words that do something with experience or a degree, rather than say of what kind it is.
_DOING = pattern(
    r"^(?:us(?:e|ing)|appl(?:y|ying)|demonstrat\w+|develop(?:ing)?|build(?:ing)?|shar(?:e|ing)|gain\w*|acquir\w+|provid\w+"
    r"|combin\w+|leverag\w+|show\w*|ensur\w+|evidence|know|complete|obtain\w*|earn\w*|work(?:s|ed)?|maintain\w*|be|pursu\w+"
    r"|keep\w*|hav(?:e|ing)|translat\w+|transfer\w*|improv\w+|contribut\w+|creat\w+)\b",
    _I,
)
_MODAL = pattern(
    r"^(?:will|would|must|should|shall|need(?:s)? to|(?:is|are) required to|ha(?:ve|s) to|may)\s+(?:also\s+)?",
    _I,
)
_HAVE = pattern(
    r"^(?:have|has|having|possess(?:es|ing)?|hold(?:s|ing)?|bring(?:s)?|got)\s+(?:an?\s+)?(?:minimum of\s+)?",
    _I,
)
_BE = pattern(r"^(?:be|are|is|being)\s+", _I)
_PRAISE = pattern(
    r"^(?:(?:an?|the|some)\s+)?(?:(?:some|very|strong|excellent|proven|demonstrated|demonstrable|solid|good|great|deep"
    r"|outstanding|previous|prior|extensive|significant|substantial|in-depth|sound|thorough|exceptional|superior|clear|essential"
    r"|track record of success in)\s*(?:,|and|/)?\s+)+",
    _I,
)
_NEEDED = pattern(
    r"(?<!\bas)(?<!\bif)(?<!\bwhen)(?<!\bwhere)(?<!ever)(?<!\bas )(?<!\bif )(?<!\bwhen )(?<!\bwhere )(?<!ever )\s*[-–—,(;]?\s*\b(?:(?:is|are)\s+)?(?:an?\s+)?(?:absolutely\s+)?(?:required|essential|mandatory|must(?:[- ]have)?"
    r"|necessary|needed|requirement|compulsory)\)?$",
    _I,
)
_MUST = pattern(r"^(?:essential|required|mandatory|must[- ]have)\s*[:–-]\s*", _I)
_NUMBER = r"(?:\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_YEARS = pattern(
    r"^(?P<amount>(?:(?:an?\s+)?(?:at least|a?\s*minimum(?: of)?|min\.?|over|more than|around|approximately|between)\s+)*"
    rf"{_NUMBER}(?:\s*\(\d+\))?(?:\s*(?:[-–—]|to|or|and)\s*(?:{_NUMBER}|more))?\s*\+?\s*(?:or more |plus |full )?"
    r"(?:years?|yrs?|months?)['’]?(?:\s*\+|\s+or more|\s+minimum)?)\s*(?P<of>of\s+)?(?P<rest>.*)$",
    _I,
)
_YEARS_AT_ALL = pattern(rf"\b{_NUMBER}\s*\+?\s*(?:or more |plus )?(?:years?|yrs?)\b", _I)
_EXPERIENCE = pattern(r"^(?P<kind>(?:[\w/&’'.,()+-]+\s+){0,7}?)experience\b(?P<rest>.*)$", _I)
_OF = pattern(r"^(?:\s*[,-])?\s*(?:in|of|with|at)?\s*", _I)
_PAPER = pattern(
    r"\b(?:licen[cs]es?|certificates?|certifications?|registration|degrees?(?! of (?!science|arts|bachelor|master|engineering|law|education))|diplomas?|bachelor(?:['’]?s)?|master['’]?s"
    r"|ph\.?\s?d|mba|qualifications?|cdl|permit|security clearance|gcses?|a-levels?|accreditation|matric|ged|nvq\w*|hnd"
    r"|b\.?sc|m\.?sc|doctorate|associate['’]s|honours|trade papers?|cscs card)\b",
    _I,
)
_PAPER_IN_CAPITALS = pattern(
    r"^(?:JD|LLB|LLM|BA|BS|BSc|MA|MS|MSc|MBA|BEng|MEng|CPA|CFA|ACCA|CIMA|PMP|RN|LPN|CNA|CDL|SIA|CSCS|PGCE|QTS|NVQ|HND|HNC)\b"
)
_SINGLE_PAPER = pattern(
    r"\b(?:licen[cs]e|certificate|degree|diploma|qualification|permit|clearance|card|bachelor['’]?s|master['’]?s|doctorate)\b",
    _I,
)
_CERTIFIED = pattern(
    r"^(?:(?:fully|currently|professionally)\s+)?(?:certified|registered|licen[cs]ed|qualified|accredited|chartered"
    r"|trained|educated|authori[sz]ed|eligible|fluent|bilingual|legally)\b",
    _I,
)
_WITH_COMPLEMENT = pattern(r"^\S+(?:\s+\S+ly)?\s+(?:in|as|by|with|to|under|at|for)\b", _I)
_RIGHT = pattern(r"^(?:the\s+)?(?:legal\s+)?(?:right|eligibility|authori[sz]ation|permission) to work\b", _I)
_WILLING = pattern(
    r"^(?:(?:an?|the)\s+)?(?:willing(?:ness)?|prepared|available|availability|ready|readiness|happy|free|flexibility|flexible"
    r"|open)(?:\s+(?:and|or)\s+(?:able|willing|available|ability|ready))?\s+to\s+",
    _I,
)
_ABLE = pattern(
    r"^(?:(?:an?|the|your)\s+)?(?:(?:\w+ly)\s+)?(?:able|ability|capacity|aptitude|capable of|capability)"
    r"(?:\s+(?:and|or)\s+(?:willing(?:ness)?|desire|confidence|motivation))?\s*(?:to\s+)?",
    _I,
)
_READINESS = pattern(
    r"^(?:travel|commute|relocate|start|attend|drive(?=$| (?:an?|the|our|your|to|between|up)\b)|join|work\s+(?:\S+\s+){0,3}?(?:hours?|shifts?|weekends?|nights?|evenings?"
    r"|holidays?|overtime|on[- ]?call|on[- ]?site|days|from|in (?:our|the) \w+|remotely|full[- ]time|part[- ]time))\b",
    _I,
)
_AVAILABLE = pattern(
    r"^availab(?:le|ility)\s+(?=(?:for|on|at|during|from|in|over|between|immediately|full|part|\d)\b)", _I
)
#: Travel and working time that are named, not told by a verb.
_TIMES = pattern(
    r"^(?!travel|work)(?:(?!(?:to|can|and)\b)[\w%/,–-]+\s+){1,4}(?:travel(?:ing|ling)?\b|(?:shifts?|shift work|overtime|weekend work|night work)$)",
    _I,
)
_LONGEST_TIME = 14
_USED = pattern(
    r"^(?:(?:[\w/’'&-]+\s+){0,3}?)(?:knowledge|understanding|grasp|command|proficiency|expertise|competenc[ey]|mastery"
    r"|fluency|literacy|familiarity)\b",
    _I,
)
_SKILLED = pattern(
    r"^(?:highly\s+)?(?:proficient|skilled|competent|adept|conversant|versed|well[- ]versed)\s+(?:in|with|at)\s+",
    _I,
)
_AT_EASE = pattern(
    r"^(?:highly\s+|very\s+)?(?:familiar|comfortable|experienced|confident|good)\s+(?:(?:in|with|at|using)\s+|(?=\w+ing\b))",
    _I,
)
_SKILLS = pattern(r"^(?:[\w/’'&.,+#-]+\s+){1,6}skills?$", _I)
_RECORD = pattern(r"^(?:track record|history|background|record)\s+(?:of|in)\s+", _I)
_RELATIVE = pattern(r"^an?\s+.*\b(?:that|which)\s+(?:you|was|were)\b", _I)
_SECOND_SKILL = pattern(
    r"(?:,|\band)\s+(?:\w+ )?(?:proficiency|knowledge|fluency|understanding|familiarity|skills|experience)\b",
    _I,
)
_ASKING = pattern(r"^(?:From when to when, and where,|When and where|Have|Are|Do|Can) (?:did )?you ")
_RELATIVES = pattern(
    r"\b(?:that|which|who|whom|whose|where|when|what|how|why|whether|if|because|as|while)\b", _I
)
_FINITE = pattern(r"\b(?<!that )(?<!which )(?:is|are|will|must|should)\b", _I)
_OTHERS = pattern(r"\b(?:candidates?|applicants?|he/she|his/her|s/he|post-?holder)\b", _I)
#: A second demand in the same sentence, which the question on the first cannot take along.
_JOINED = pattern(
    r"(?:,|\band|\bor)\s+(?:willing|able|prepared|eligible|comfortable|have|be|are|is|will|must|should|an? \w+ for)\b|,\s+you\b|\bas well as be\b|\band to (?=[a-z])"
    r"|(?:,|\band|\bwith)\s+(?:the |an? |your |proven |demonstrated |strong )*(?:ability|desire|willingness|aptitude|passion"
    r"|interest|enthusiasm|commitment)\b",
    _I,
)
_FORM_OF_VERB = pattern(r"^(?:is|are|was|were|has|have|will|must|should)\b", _I)


def screening_question(words: str) -> str:
    """The question on a demand. What cannot be turned into one safely is quoted."""
    return turned(words) or f"{quoted(first_sentence(words))}: do you meet this, and what shows it?"


def turned(words: str) -> str | None:
    """A demand as a question of its own; None where it could only be quoted."""
    demand = _bare(words)
    if is_glued(demand):
        return None
    questions = (turn(demand) for turn in _TURNS)
    return next((question for question in questions if question and _is_sound(question)), None)


def _bare(words: str) -> str:
    """A demand without what only says that it is one."""
    text = without_label(_MUST.sub("", first_sentence(words)))
    text = _NEEDED.sub("", text).rstrip(" ,;(–-")
    for lead in (_SUBJECT, _MODAL, _MODAL):
        text = lead.sub("", text, count=1)
    return text


def _is_sound(question: str) -> bool:
    return (
        len(question.split()) <= _LONGEST
        and is_whole(question)
        and _OTHERS.search(question) is None
        and _JOINED.search(question) is None
        and not _states(question)
    )


def _states(question: str) -> bool:
    """Whether a sentence of the posting was taken along: "… is very important"."""
    asked = _ASKING.sub("", question, count=1)
    return any(_RELATIVES.search(asked, 0, found.start()) is None for found in _FINITE.finditer(asked))


def _years(demand: str) -> str | None:
    """How long and where, of what is asked for by its years."""
    plain = _PRAISE.sub("", _HAVE.sub("", demand))
    found = _YEARS.match(plain)
    if found is None:
        experience = _EXPERIENCE.match(plain)
        if experience is None or not _YEARS_AT_ALL.search(plain) or ";" in plain:
            return None
        return f"From when to when, and where, did you gain your {lowered(plain)}?"
    rest = found["rest"].lstrip(" ,’'-")
    if not rest:
        return None
    if re.search(r"\b(?:experience|background)\b", rest, _I) and not re.match(r"(?:in|as|with)\b", rest, _I):
        rest = re.sub(r"^(?:an?|the|your|of)\s+", "", _PRAISE.sub("", rest), flags=_I)
        return f"From when to when, and where, did you gain your {lowered(rest)}?"
    if re.match(r"(?:as|in|with|for|at)\b", rest, _I):
        return f"From when to when, and where, did you work {lowered(rest)}?"
    base = base_forms(rest)
    return f"From when to when, and where, did you {base}?" if base else None


def _paper(demand: str) -> str | None:
    """A degree, a licence or the like."""
    plain = _PRAISE.sub("", _HAVE.sub("", demand))
    if _CERTIFIED.match(_BE.sub("", demand)):
        named = _BE.sub("", demand)
        if _WITH_COMPLEMENT.match(named):
            return f"Are you {named[0].lower()}{named[1:]}?"
        first = named.split()[0]
        return f"Are you {article(first)} {lowered(named)}?" if len(named.split()) > 1 else None
    if _RIGHT.match(plain):
        return f"Do you have {_with_article(plain, 'the')}?"
    plain = re.sub(r"^(?:an?\s+)?minimum(?: of)?\s+(?:an?\s+)?", "", plain, flags=_I)
    if (short := _PAPER_IN_CAPITALS.match(plain)) is not None and not re.search(
        r"\b(?:experience|skills?)\b", plain, _I
    ):
        return f"Do you hold {article(short[0])} {plain}?"
    if not _PAPER.search(plain) or _DOING.match(plain) or _FINITE.search(plain):
        return None
    experience = re.search(r"\bexperience\b", plain, _I)
    paper = _PAPER.search(plain)
    if experience and paper and experience.start() < paper.start():
        return None
    if paper and len(plain[: paper.start()].split()) > 6:
        return None
    has = (
        "have" if experience or re.search(r"\bequivalent\b|\bknowledge\b|\bskills?\b", plain, _I) else "hold"
    )
    return f"Do you {has} {_with_article(plain, _article_of(plain))}?"


def _article_of(paper: str) -> str:
    found = _SINGLE_PAPER.search(paper)
    is_counted = re.match(
        rf"(?:an?|the|your|any|at least|{_NUMBER}|either|both|one|relevant \w+s)\b(?![\s-]*(?:yr|year))",
        paper,
        _I,
    )
    if found is None or is_counted or re.search(r"\b(?:in|with|of|from)\b", paper[: found.start()]):
        return ""
    return article(re.split(r"[\s/-]", paper)[0])


def _with_article(words: str, which: str) -> str:
    plain = lowered(words)
    if not which or re.match(r"(?:an?|the)\b", plain, _I):
        return plain
    return f"{which} {plain}"


def _ready(demand: str) -> str | None:
    """Being there, on the way, or at work at such a time."""
    plain = re.sub(r"^can\s+", "able to ", _BE.sub("", _HAVE.sub("", demand)), flags=_I)
    if (found := _AVAILABLE.match(plain)) is not None:
        return f"Are you available {plain[found.end() :]}?"
    if (found := _TIMES.match(plain)) is not None and len(plain.split()) <= _LONGEST_TIME:
        return f"Are you ready for {plain[0].lower() if plain[1:2].islower() else plain[0]}{plain[1:]}?"
    if (found := _WILLING.match(plain)) is not None:
        rest = plain[found.end() :]
        return f"Can you {rest}?" if rest.startswith("be ") or _begins_with_base(rest) else None
    found = _ABLE.match(plain)
    rest = plain[found.end() :] if found else plain
    return (
        f"Can you {rest[0].lower()}{rest[1:]}?"
        if rest and _READINESS.match(rest) and (found or " " in rest)
        else None
    )


def _able(demand: str) -> str | None:
    """The latest occasion of what somebody has to be able to do."""
    plain = _PRAISE.sub("", _BE.sub("", _HAVE.sub("", demand)))
    found = _ABLE.match(plain) or re.match(r"^can\s+", plain, _I)
    if found is None:
        return None
    base = base_forms(plain[found.end() :])
    return f"When and where did you last {base}?" if base else None


def _done(demand: str) -> str | None:
    """What somebody has to have done: "You have run a kitchen"."""
    found = re.match(r"^(?:have|has|['’]ve)?\s*(?P<done>(?:\w+ly\s+)?(?P<verb>[a-z]+)\b.*)$", demand)
    if (
        found is None
        or found["verb"] not in participles()
        or found["verb"] in ("experienced", "need", "set", "put")
    ):
        return None
    if not re.match(r"^(?:have|has)\b", demand):
        return None
    return f"Have you {found['done']}, and when and where?"


def _experience(demand: str) -> str | None:
    """The latest occasion of what somebody has to have experience of."""
    plain = _PRAISE.sub("", _HAVE.sub("", demand))
    record = _RECORD.match(plain)
    if record is not None:
        base = base_forms(rest) if _begins_with_gerund(rest := plain[record.end() :]) else None
        return f"When and where did you last {base}?" if base else None
    found = _EXPERIENCE.match(plain)
    if found is None or _DOING.match(plain) or re.search(r"[;:]", found["kind"]):
        return None
    rest = found["rest"]
    if re.search(r"\b(?:we|you|our|us)\b", found["kind"], _I) or _FINITE.search(found["kind"]):
        return None
    is_alone = not found["kind"].strip() and not _SECOND_SKILL.search(rest)
    done = _OF.sub("", rest, count=1)
    if is_alone and _begins_with_gerund(done) and (base := base_forms(done)):
        return f"When and where did you last {base}?"
    if re.search(r"\b(?:you|we|if|but)\b", rest, _I) or _FORM_OF_VERB.match(rest.strip()):
        return None
    kind = re.sub(r"^(?:an?|the)\s+", "", found["kind"], flags=_I)
    if "Experience" in plain and re.search(r"\b[A-Z]", kind):
        return None  # a name, such as "Digital Experience"
    return f"When and where did you last use your {lowered(f'{kind}experience{rest}')}?"


def _skill(demand: str) -> str | None:
    """The latest use of a skill or of what somebody knows."""
    held = _HAVE.sub("", demand)
    plain = re.sub(r"^(?:an?|the)\s+", "", _PRAISE.sub("", held), flags=_I)
    described = _BE.sub("", demand)
    if (found := _SKILLED.match(described)) is not None:
        rest = described[found.end() :]
        base = base_forms(rest) if _begins_with_gerund(rest) else None
        return f"When and where did you last {base or f'use {rest}'}?"
    if (found := _AT_EASE.match(described)) is not None:
        rest = described[found.end() :]
        base = base_forms(rest) if _begins_with_gerund(rest) else None
        return f"When and where did you last {base or f'work with {rest}'}?"
    if _USED.match(plain) and not _DOING.match(plain):
        return f"When and where did you last use your {lowered(plain)}?"
    if _SKILLS.match(plain):
        return f"When and where did you last use your {lowered(plain)}?"
    return None


def _thing(demand: str) -> str | None:
    """A thing to show for: "A contract that you negotiated yourself"."""
    plain = _HAVE.sub("", demand) if not re.match(r"^(?:have|has|hold|bring)\s+an?\s", demand, _I) else demand
    plain = re.sub(r"^(?:have|has|hold|bring)\s+", "", plain, flags=_I)
    return f"Do you have {lowered(plain)}?" if _RELATIVE.match(plain) else None


def _work(demand: str) -> str | None:
    """The latest occasion of work that is named by its verb."""
    if _BE.match(demand) or _HAVE.match(demand) or not re.match(r"[A-Za-z]", demand):
        return None
    base = base_forms(demand) if " " in demand else None
    return f"When and where did you last {base}?" if base else None


def _begins_with_verb(words: str) -> bool:
    first = words.split(" ", 1)[0].lower()
    return base_forms(f"{first} it") is not None


def _begins_with_base(words: str) -> bool:
    return not _begins_with_gerund(words) and _begins_with_verb(words)


def _begins_with_gerund(words: str) -> bool:
    return words.split(" ", 1)[0].lower().endswith("ing") and _begins_with_verb(words)


#: From the particular to the general; the first that knows the demand asks.
_TURNS: tuple[Callable[[str], str | None], ...] = (
    _years,
    _ready,
    _paper,
    _thing,
    _able,
    _done,
    _experience,
    _skill,
    _work,
)
