"""The opening: what the company does, the job in a sentence, and why it is open; never praise."""

import re
from collections.abc import Iterator

from rolewright.document import SectionKind
from rolewright.text import count_words
from rolewright.writing.draft import Line, Origin, Part, Sentence, Source
from rolewright.writing.naming import name_of
from rolewright.writing.phrasing import (
    as_cause,
    as_sentences,
    as_verb_phrase,
    begins_with_verb,
    closed,
    in_place,
    is_clause,
    lowered,
    sentence_list,
    tells_of_hiring,
)
from rolewright.writing.scribe import Piece, Scribe
from rolewright.writing.terms import basics, people
from rolewright.writing.tidying import plain, says_something

#: In words; a longer answer gives its first sentences, and the manager is told what was left out.
LONGEST_REASON = 60
#: More would be a complaint.
_MOST_PROBLEMS = 2


def opening(scribe: Scribe) -> Part:
    """The part under the title."""
    company, job, reason = _company(scribe), _job(scribe), _reason(scribe)
    cause = (reason, *_problems(scribe))
    # Readers follow best from the cause to the task; a typical reason bears to come last.
    orders = [(company, *cause, job), (company, job, *cause)][: 1 if scribe.brief.reason else 2]
    told = tuple(each for each in scribe.variety.pick("opening", orders) if each is not None)
    lines = (basics(scribe), Line(told), *people(scribe))
    return Part(SectionKind.SUMMARY, "", lines)


def _company(scribe: Scribe) -> Sentence:
    name, does = name_of(scribe.profile.name), scribe.profile.does
    if doubt := scribe.doubt("company.does"):
        return doubt
    text = lowered(plain(does).rstrip("."), after_verb=True)
    if name and text.lower().startswith(name.lower()):
        return scribe.company("does", does, as_sentences)
    subject = (name, Source(Origin.COMPANY, "name", name)) if name else scribe.blank("company.name")
    is_told = says_something(does)
    told = (text, Source(Origin.COMPANY, "does", does)) if is_told else scribe.blank("company.does")
    return scribe.form(subject, " ", told, ".")


def _job(scribe: Scribe) -> Sentence | None:
    job, customers = scribe.brief.job, scribe.brief.customers
    if not scribe.is_public("job", job) or _is_title(scribe, job.words):
        if scribe.asked("job") or not scribe.is_public("customers", customers):
            return scribe.doubt("job") or scribe.question("job")
        return scribe.form("You will look after ", _piece("customers", customers.words), ".")
    lead = "You will be" if _THING.match(job.words) else "You will"
    if lead == "You will" and not begins_with_verb(job.words):
        if is_clause(job.words):
            return scribe.answer("job", job)
        return scribe.form("The job: ", (closed(in_place(job.words)), Source(Origin.BRIEF, "job", job.words)))
    phrase = _without_repeat(as_verb_phrase(job.words).rstrip("."), scribe)
    told = scribe.wordings.told(phrase, Source(Origin.BRIEF, "job", job.words))
    text = f"{lead} {lowered(told.text, after_verb=True)}."
    return scribe.noted(Sentence(text, (Source(Origin.FORM, words=lead), *told.sources)))


def _without_repeat(phrase: str, scribe: Scribe) -> str:
    """The phrase without a relative clause that the reason says again: "the groups that buy our yeast"."""
    reason = scribe.brief.reason
    if not scribe.is_public("reason", reason):
        return phrase
    said = set(_WORD.findall(reason.words.lower()))
    clause = _RELATIVE.search(phrase)
    is_repeat = clause is not None and said.issuperset(_WORD.findall(clause[1].lower()))
    return _RELATIVE.sub("", phrase, count=1) if is_repeat else phrase


_WORD = re.compile(r"[\w%$£€]+")
_RELATIVE = re.compile(r"\s+(?:that|who|which)\s+([^,.;:]+)")
_THING = re.compile(r"(?:a|an|the|our|my|your|one|somebody|someone)\b", re.IGNORECASE)


def _is_title(scribe: Scribe, words: str) -> bool:
    """Whether the words only repeat what the job is called."""
    brief = scribe.brief
    called = (brief.title, brief.role, scribe.role.title if scribe.role else "")
    said = plain(words).lower().strip(".")
    return bool(said) and any(plain(each).lower().startswith(said) for each in called)


def _reason(scribe: Scribe) -> Sentence | None:
    """Why it is open, in the manager's words or, where a typical reason was taken, in the role's."""
    reason, why = scribe.brief.reason, scribe.brief.why
    if scribe.is_public("reason", reason):
        return _in_own_words(scribe, reason.words)
    if reason.background:
        return None
    if doubt := scribe.doubt("reason"):
        return doubt
    typical = next((each for each in scribe.role.reasons if each.why is why), None) if scribe.role else None
    if typical is None:
        return scribe.question("reason")
    told = scribe.wordings.chosen(f"reasons.{typical.why.value}", typical.openings)
    return Sentence(told.text, (Source(Origin.BRIEF, "why", typical.why.value), *told.sources))


def _in_own_words(scribe: Scribe, words: str) -> Sentence:
    source = Source(Origin.BRIEF, "reason", words)
    first, *others = _first_sentences(scribe, "reason", words)
    if tells_of_hiring(first):
        return scribe.form((" ".join([first, *others]), source))
    # The capital of a sentence was put there; within one, the first letter is as it was typed.
    cause = " ".join([f"{as_cause(words)[:1]}{as_cause(first)[1:]}.", *others])
    if not is_clause(first):
        return scribe.form("Why this job is open: ", (cause, source))
    lead = scribe.variety.pick("reason", ("We are hiring because", "The job is open because"))
    return scribe.form(f"{lead} ", (cause, source))


def _first_sentences(scribe: Scribe, key: str, words: str) -> list[str]:
    """As many of the first sentences as an opening bears."""
    kept: list[str] = []
    for sentence in sentence_list(words):
        if kept and count_words(" ".join([*kept, sentence])) > LONGEST_REASON:
            scribe.leave_out(key, sentence, "the opening would be too long")
        else:
            kept.append(sentence)
    return kept


def _problems(scribe: Scribe) -> Iterator[Sentence]:
    known = scribe.role.problems if scribe.role else ()
    lines = list(scribe.entries("problems", scribe.brief.problems, known, as_sentences))
    yield from (sentence for line in lines[:_MOST_PROBLEMS] for sentence in line.sentences)
    for line in lines[_MOST_PROBLEMS:]:
        scribe.leave_out("problems", line.text, "two problems are enough for an opening")


def _piece(key: str, words: str) -> Piece:
    return in_place(words), Source(Origin.BRIEF, key, words)
