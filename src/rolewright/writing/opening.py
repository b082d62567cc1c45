"""The opening: what the company does, the job in a sentence, and why it is open; never praise."""

from collections.abc import Iterator

from rolewright.document import SectionKind
from rolewright.text import count_words
from rolewright.writing.draft import Line, Origin, Part, Sentence, Source
from rolewright.writing.marks import entries_in
from rolewright.writing.naming import name_of, places_of
from rolewright.writing.phrasing import (
    as_cause,
    as_sentences,
    as_verb_phrase,
    begins_with_verb,
    closed,
    in_place,
    is_clause,
    lowered,
    person_in_place,
    sentence_list,
    tells_of_hiring,
)
from rolewright.writing.scribe import Piece, Scribe
from rolewright.writing.tidying import plain, says_something

#: In words; a longer answer gives its first sentences, and the manager is told what was left out.
LONGEST_REASON = 60
#: More would be a complaint.
_MOST_PROBLEMS = 2
_WHERE = {"onsite": "on site", "hybrid": "hybrid", "remote": "remote"}


def opening(scribe: Scribe) -> Part:
    """The part under the title."""
    company, job, reason = _company(scribe), _job(scribe), _reason(scribe)
    orders = [(company, job, reason), (company, reason, job)]
    told = [each for each in scribe.variety.pick("opening", orders) if each is not None]
    people = _people(scribe)
    return Part(
        SectionKind.SUMMARY,
        "",
        (
            Line((_basics(scribe),)),
            Line((*told, *_problems(scribe))),
            *([Line((people,))] if people else []),
        ),
    )


def _basics(scribe: Scribe) -> Sentence:
    """Place, workplace and employment in a line of their own."""
    brief = scribe.brief
    told = {
        "places": "; ".join(places_of(brief)),
        "workplace": _WHERE[brief.workplace.value] if brief.workplace else "",
        "employment": brief.employment.value if brief.employment else "",
    }
    pieces: list[str | Piece] = []
    for key, words in told.items():
        is_told = words and not scribe.asked(key)
        pieces += [
            (words, Source(Origin.BRIEF, key, words)) if is_told else scribe.blank(key, scribe.asked(key)),
            " · ",
        ]
    if scribe.is_public("hours", brief.hours) and (hours := _hours(scribe)):
        pieces += [(hours, Source(Origin.BRIEF, "hours", brief.hours.words)), " · "]
    if scribe.is_public("start", brief.start):
        lead = "" if in_place(brief.start.words).lower().startswith(("start", "from")) else "from "
        pieces += [lead, _piece("start", brief.start.words), " · "]
    return scribe.form(*pieces[:-1])


def _hours(scribe: Scribe) -> str:
    """The hours, without the form of employment that stands before them."""
    term = scribe.brief.employment
    hours = in_place(scribe.brief.hours.words)
    return hours.removeprefix(term.value).lstrip(" ,:;") if term else hours


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
    if not begins_with_verb(job.words):
        if is_clause(job.words):
            return scribe.answer("job", job)
        return scribe.form("The job: ", (closed(in_place(job.words)), Source(Origin.BRIEF, "job", job.words)))
    phrase = as_verb_phrase(job.words).rstrip(".")
    told = scribe.wordings.told(phrase, Source(Origin.BRIEF, "job", job.words))
    text = f"You will {lowered(told.text, after_verb=True)}."
    return scribe.noted(Sentence(text, (Source(Origin.FORM, words="You will"), *told.sources)))


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
    cause = " ".join([f"{as_cause(first)}.", *others])
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


def _people(scribe: Scribe) -> Sentence | None:
    """Whom the person reports to and works with."""
    superior, team = scribe.brief.reports_to, scribe.brief.team
    pieces: list[str | Piece] = []
    if scribe.is_public("reports_to", superior):
        told = person_in_place(superior.words), Source(Origin.BRIEF, "reports_to", superior.words)
        pieces += ["You will report to ", told]
    if scribe.is_public("team", team):
        words, source = _listed(team.words), Source(Origin.BRIEF, "team", team.words)
        if is_clause(words):
            pieces += [*([". "] if pieces else []), (as_sentences(team.words).rstrip("."), source)]
        else:
            joint = ", and work with " if "," in superior.words else " and work with "
            pieces += [joint if pieces else "You will work with ", (words, source)]
    return scribe.form(*pieces, ".") if pieces else None


def _listed(words: str) -> str:
    """The people as they stand within a sentence, also where they were given as a list."""
    *others, last = map(person_in_place, entries_in(words))
    return f"{', '.join(others)} and {last}" if others else last


def _piece(key: str, words: str) -> Piece:
    return in_place(words), Source(Origin.BRIEF, key, words)
