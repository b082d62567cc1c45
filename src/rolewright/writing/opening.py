"""The opening: what the company does, the job in a sentence, and why it is open; never praise."""

import re
from collections.abc import Iterator

from rolewright.document import SectionKind
from rolewright.text import count_words
from rolewright.writing.basics import basics
from rolewright.writing.calendar_words import COUNTS, any_of
from rolewright.writing.draft import Line, Origin, Part, Sentence, Source
from rolewright.writing.naming import name_of
from rolewright.writing.of_company import as_we_do, of_the_company
from rolewright.writing.phrasing import (
    as_sentences,
    as_verb_phrase,
    begins_with_verb,
    closed,
    in_place,
    is_clause,
    lowered,
    sentence_list,
)
from rolewright.writing.retold import as_ours, with_its, without_kind, without_relative
from rolewright.writing.scribe import Piece, Scribe
from rolewright.writing.story import lead_to_job, reason, seam
from rolewright.writing.terms import people
from rolewright.writing.tidying import plain, says_something

#: More would be a complaint.
_MOST_PROBLEMS = 2
#: In words: so little looks lost as a paragraph of its own.
_NO_PARAGRAPH = 14


def opening(scribe: Scribe) -> Part:
    """The part under the title."""
    company, cause = _company(scribe), (reason(scribe), *_problems(scribe))
    # Readers follow best from the cause to the task.
    told = tuple(each for each in (company, *cause, *_job(scribe)) if each is not None)
    with_whom = people(scribe, " ".join(each.text for each in told if not each.is_question))
    if count_words(" ".join(each.text for each in with_whom)) <= _NO_PARAGRAPH:
        told, with_whom = (*told, *with_whom), ()
    lines = (basics(scribe), Line(told), *([Line(with_whom)] if with_whom else []))
    return Part(SectionKind.SUMMARY, "", lines)


def _company(scribe: Scribe) -> Sentence:
    name, does = name_of(scribe.profile.name), scribe.profile.does
    if doubt := scribe.doubt("company.does"):
        return doubt
    if name and plain(does).lower().startswith(name.lower()):
        return scribe.company("does", does, as_sentences)
    subject = (name, Source(Origin.COMPANY, "name", name)) if name else _no_name(scribe)
    source = Source(Origin.COMPANY, "does", does)
    turned = of_the_company(does)
    if says_something(does) and turned is None:
        return scribe.form("At ", subject, " ", (closed(as_we_do(does)), source))
    text = lowered((turned or "").rstrip("."), after_verb=True)
    is_told = says_something(does)
    told = (text, source) if is_told else scribe.blank("company.does")
    return scribe.form(subject, " ", told, ".")


def _no_name(scribe: Scribe) -> Piece:
    return scribe.blank("company.name", scribe.asked("company.name"))


def _job(scribe: Scribe) -> Iterator[Sentence]:
    job, customers = scribe.brief.job, scribe.brief.customers
    if not scribe.is_public("job", job) or _is_title(scribe, job.words):
        if scribe.asked("job") or not scribe.is_public("customers", customers):
            yield from seam(scribe)
            yield scribe.doubt("job") or scribe.question("job")
        else:
            whom = in_place(customers.words)
            lead = f"{lead_to_job(scribe, whom, 'You will')} look after "
            yield scribe.form(lead, (whom, Source(Origin.BRIEF, "customers", customers.words)), ".")
        return
    source = Source(Origin.BRIEF, "job", job.words)
    lead = "You will be" if _THING.match(job.words) else "You will"
    if lead == "You will" and not begins_with_verb(job.words, scribe.trade):
        yield from seam(scribe)
        if is_clause(job.words) and (told := scribe.answer("job", job)):
            yield told
        else:
            yield scribe.form("The job is ", (closed(in_place(job.words)), source))
        return
    # What is said in fewer words is known all the same.
    scribe.wordings.heard(job.words)
    phrase = _retold(lowered(as_verb_phrase(job.words).rstrip("."), after_verb=True), scribe)
    lead, said = lead_to_job(scribe, phrase, lead), scribe.wordings.told(phrase, source)
    yield scribe.noted(Sentence(f"{lead} {said.text}.", (Source(Origin.FORM, words=lead), *said.sources)))


def _retold(phrase: str, scribe: Scribe) -> str:
    """The phrase without what the sentences before it have told: what the company does, and the reason."""
    reason, problems = scribe.brief.reason, scribe.brief.problems
    does = scribe.profile.does if not scribe.asked("company.does") else ""
    cause = reason.words if scribe.is_public("reason", reason) else ""
    shorter = without_relative(without_kind(phrase, f"{does} {cause}"), f"{does} {cause}")
    if cause and not problems and len(list(sentence_list(cause))) == 1:
        shorter = with_its(shorter, cause)
    return as_ours(shorter, scribe.profile)


#: Who somebody will be, rather than several things that are to be done: "our four fairs".
_THING = re.compile(
    rf"(?:(?:a|an|one|somebody|someone)\b|(?:the|our|my|your)\b(?! (?:\d|{any_of(*COUNTS)}\b)))",
    re.IGNORECASE,
)


def _is_title(scribe: Scribe, words: str) -> bool:
    """Whether the words only repeat what the job is called."""
    brief = scribe.brief
    called = (brief.title, brief.role, scribe.role.title if scribe.role else "")
    said = plain(words).lower().strip(".")
    return bool(said) and any(plain(each).lower().startswith(said) for each in called)


def _problems(scribe: Scribe) -> Iterator[Sentence]:
    known = scribe.role.problems if scribe.role else ()
    lines = list(scribe.entries("problems", scribe.brief.problems, known, as_sentences))
    yield from (sentence for line in lines[:_MOST_PROBLEMS] for sentence in line.sentences)
    for line in lines[_MOST_PROBLEMS:]:
        scribe.leave_out("problems", line.text, "two problems are enough for an opening")
