"""A deal-breaker as a question that is answered in a sentence, or by yes or no with a fact."""

import re
from collections.abc import Callable

from rolewright.rules.tidy import article
from rolewright.writing import screening_wording as wording
from rolewright.writing.screening_verbs import base_forms, is_name
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
    text = without_label(wording.MUST.sub("", first_sentence(words)))
    text = wording.REASON.sub("", text)
    text = wording.NEEDED.sub("", text).rstrip(" ,;(–-")
    for lead in (wording.SUBJECT, wording.MODAL, wording.MODAL):
        text = lead.sub("", text, count=1)
    return text


def _is_sound(question: str) -> bool:
    return (
        len(question.split()) <= _LONGEST
        and is_whole(question)
        and wording.OTHERS.search(question) is None
        and wording.JOINED.search(question) is None
        and not _states(question)
        and (wording.OF_DOING.match(question) is None or wording.APART.search(question) is None)
    )


def _states(question: str) -> bool:
    """Whether a sentence of the posting was taken along: "… is very important"."""
    asked = wording.ASKING.sub("", question, count=1)
    return any(
        wording.RELATIVES.search(asked, 0, found.start()) is None for found in wording.FINITE.finditer(asked)
    )


def _years(demand: str) -> str | None:
    """How long and where, of what is asked for by its years."""
    plain = wording.PRAISE.sub("", wording.HAVE.sub("", demand))
    found = wording.YEARS.match(plain)
    if found is None:
        experience = wording.EXPERIENCE.match(plain)
        is_named = experience is not None and not _begins_with_base(plain) and ";" not in plain
        if not is_named or not wording.YEARS_AT_ALL.search(plain):
            return None
        return f"From when to when, and where, did you gain your {lowered(plain)}?"
    rest = found["rest"].lstrip(" ,’'-")
    if not rest:
        return None
    if re.search(r"\b(?:experience|background)\b", rest, re.I) and not re.match(
        r"(?:in|as|with)\b", rest, re.I
    ):
        rest = re.sub(r"^(?:an?|the|your|of)\s+", "", wording.PRAISE.sub("", rest), flags=re.I)
        return f"From when to when, and where, did you gain your {lowered(rest)}?"
    if re.match(r"(?:as|in|with|for|at)\b(?! which)", rest, re.I):
        return f"From when to when, and where, did you work {lowered(rest)}?"
    base = base_forms(rest) if _begins_with_gerund(rest) else None
    return f"From when to when, and where, did you {base}?" if base else None


def _paper(demand: str) -> str | None:
    """A degree, a licence or the like."""
    plain = wording.PRAISE.sub("", wording.HAVE.sub("", demand))
    if wording.CERTIFIED.match(wording.BE.sub("", demand)):
        named = wording.BE.sub("", demand)
        if named.lower().endswith(" status"):
            return f"Do you have {_small(named)}?"
        if wording.WITH_COMPLEMENT.match(named):
            return f"Are you {named[0].lower()}{named[1:]}?"
        first = named.split()[0]
        return f"Are you {article(first)} {lowered(named)}?" if len(named.split()) > 1 else None
    if wording.RIGHT.match(plain):
        return f"Do you have {_with_article(plain, 'the')}?"
    plain = re.sub(r"^(?:an?\s+)?minimum(?: of)?\s+(?:an?\s+)?", "", plain, flags=re.I)
    if (short := wording.PAPER_IN_CAPITALS.match(plain)) is not None and not re.search(
        r"\b(?:experience|skills?)\b", plain, re.I
    ):
        return f"Do you hold {article(short[0])} {plain}?"
    if not wording.PAPER.search(plain) or wording.DOING.match(plain) or wording.FINITE.search(plain):
        return None
    experience = re.search(r"\bexperience\b", plain, re.I)
    paper = wording.PAPER.search(plain)
    if experience and paper and experience.start() < paper.start():
        return None
    if paper and len(plain[: paper.start()].split()) > 6:
        return None
    has = (
        "have"
        if experience or re.search(r"\bequivalent\b|\bknowledge\b|\bskills?\b", plain, re.I)
        else "hold"
    )
    return f"Do you {has} {_with_article(plain, _article_of(plain))}?"


def _article_of(paper: str) -> str:
    found = wording.SINGLE_PAPER.search(paper)
    is_counted = re.match(
        rf"(?:an?|the|your|any|at least|{wording.NUMBER}|either|both|relevant \w+s)\b(?![\s-]*(?:yr|year))",
        paper,
        re.I,
    )
    if found is None or is_counted or re.search(r"\b(?:in|with|of|from)\b", paper[: found.start()]):
        return ""
    return article(re.split(r"[\s/-]", paper)[0])


def _with_article(words: str, which: str) -> str:
    plain = lowered(words)
    if not which or re.match(r"(?:an?|the)\b", plain, re.I):
        return plain
    return f"{which} {plain}"


def _ready(demand: str) -> str | None:
    """Being there, on the way, or at work at such a time."""
    plain = re.sub(r"^can\s+", "able to ", wording.BE.sub("", wording.HAVE.sub("", demand)), flags=re.I)
    if (found := wording.AVAILABLE.match(plain)) is not None:
        return f"Are you available {plain[found.end() :]}?"
    if (found := wording.TIMES.match(plain)) is not None and len(plain.split()) <= wording.LONGEST_TIME:
        return f"Are you ready for {_small(plain)}?"
    if (found := wording.WILLING.match(plain)) is not None:
        rest = plain[found.end() :]
        return f"Can you {rest}?" if rest.startswith("be ") or _begins_with_base(rest) else None
    found = wording.ABLE.match(plain)
    rest = plain[found.end() :] if found else plain
    return (
        f"Can you {rest[0].lower()}{rest[1:]}?"
        if rest and wording.READINESS.match(rest) and (found or " " in rest)
        else None
    )


def _able(demand: str) -> str | None:
    """The latest occasion of what somebody has to be able to do."""
    plain = wording.PRAISE.sub("", wording.BE.sub("", wording.HAVE.sub("", demand)))
    found = wording.ABLE.match(plain) or re.match(r"^can\s+", plain, re.I)
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
    plain = wording.PRAISE.sub("", wording.HAVE.sub("", demand))
    record = wording.RECORD.match(plain)
    if record is not None:
        base = base_forms(rest) if _begins_with_gerund(rest := plain[record.end() :]) else None
        if base or wording.USED.match(plain) is None:
            return f"When and where did you last {base}?" if base else None
    found = wording.EXPERIENCE.match(plain)
    if found is None or wording.DOING.match(plain) or re.search(r"[;:]", found["kind"]):
        return None
    rest = found["rest"]
    if re.search(r"\b(?:we|you|our|us|this|it|that|please)\b", found["kind"], re.I) or wording.FINITE.search(
        found["kind"]
    ):
        return None
    is_alone = not found["kind"].strip() and not wording.SECOND_SKILL.search(rest)
    done = wording.OF.sub("", rest, count=1)
    if is_alone and _begins_with_gerund(done) and (base := base_forms(done)):
        return f"When and where did you last {base}?"
    if re.search(r"\b(?:you|we|if|but)\b", rest, re.I) or wording.FORM_OF_VERB.match(rest.strip()):
        return None
    kind = re.sub(r"^(?:an?|the)\s+", "", found["kind"], flags=re.I)
    if "Experience" in plain and re.search(r"\b[A-Z]", kind):
        return None  # a name, such as "Digital Experience"
    return f"When and where did you last use your {lowered(f'{kind}experience{rest}')}?"


def _skill(demand: str) -> str | None:
    """The latest use of a skill or of what somebody knows."""
    held = wording.HAVE.sub("", demand)
    plain = re.sub(r"^(?:an?|the)\s+", "", wording.PRAISE.sub("", held), flags=re.I)
    described = wording.BE.sub("", demand)
    for skilled, use in ((wording.SKILLED, "use"), (wording.AT_EASE, "work with")):
        if (found := skilled.match(described)) is not None:
            rest = described[found.end() :]
            doing = base_forms(rest) if _begins_with_gerund(rest) else f"{use} {rest}"
            return f"When and where did you last {doing}?" if doing else None
    if wording.USED.match(plain) and not wording.DOING.match(plain):
        return f"When and where did you last use your {lowered(plain)}?"
    if wording.SKILLS.match(plain):
        return f"When and where did you last use your {lowered(plain)}?"
    return None


def _thing(demand: str) -> str | None:
    """A thing to show for: "A contract that you negotiated yourself"."""
    plain = (
        wording.HAVE.sub("", demand)
        if not re.match(r"^(?:have|has|hold|bring)\s+an?\s", demand, re.I)
        else demand
    )
    plain = re.sub(r"^(?:have|has|hold|bring)\s+", "", plain, flags=re.I)
    if wording.RELATIVE.match(plain) is None or _begins_with_verb(plain):
        return None
    return f"Do you have {_small(plain)}?"


def _small(words: str) -> str:
    """Words without the capital at their start, unless a word in capitals stands there."""
    is_plain = words[1:2].islower() or words.startswith("A ")
    return words[0].lower() + words[1:] if is_plain else words


def _work(demand: str) -> str | None:
    """The latest occasion of work that is named by its verb."""
    if wording.BE.match(demand) or wording.HAVE.match(demand) or not re.match(r"[A-Za-z]", demand):
        return None
    base = base_forms(demand) if " " in demand and not is_name(demand) else None
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
