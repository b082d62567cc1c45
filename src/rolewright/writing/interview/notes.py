"""What to know of an answer beside how it reads in the draft."""

from collections.abc import Iterator, Sequence

from rolewright.knowledge.gazetteer import Place
from rolewright.knowledge.gazetteer.together import find_together
from rolewright.writing.brief import Brief
from rolewright.writing.interview.heard_names import as_job
from rolewright.writing.interview.library_choices import near
from rolewright.writing.interview.of_name import left_out_of_name
from rolewright.writing.interview.question import Question, Said, Situation
from rolewright.writing.interview.shapes import goes_on_from_a_name
from rolewright.writing.interview.spoken import without_speech
from rolewright.writing.interview.state import Turn
from rolewright.writing.interview.together import With
from rolewright.writing.interview.where import left_out_of_place
from rolewright.writing.phrasing import begins_with_verb
from rolewright.writing.trade_verbs import trade_verbs


def notes(question: Question, now: Situation, before: Situation) -> Iterator[str]:
    """What an answer led to beside sentences of the draft."""
    if question.key in ("role", "like"):
        is_alien = now.role is None and (question.key == "like" or not near(now))
        yield f"The posting is for: {now.draft.title}." + (
            " The role library does not know it, so all is in your own words." if is_alien else ""
        )
    if question.key in _NEVER_PUBLISHED or any(
        answer.background and answer not in dict(before.brief.answers).values()
        for _, answer in now.brief.answers
    ):
        yield "This stays in the brief; the posting does not say it."
    if told := _understood(question, now, before):
        yield f"Understood: {told}."
    if question.key == "deal_breakers":
        known = {each.words for each in before.brief.nice_to_haves}
        for wish in (each.words for each in now.brief.nice_to_haves if each.words not in known):
            yield f"Among what would merely please you: “{wish}”."
    if question.key == "places" and now.brief.places != before.brief.places:
        yield from _of_unsure(now.brief.places)
    if question.key == "jurisdictions" and now.brief.jurisdictions:
        yield f"The checks hold the posting to: {question.form.told(now.brief)[0]}."
    if question.key == "functions" and len(now.brief.functions) > _MOST_FUNCTIONS:
        yield "That is much for one posting; it will say little of each. Two or three are remembered."
    if question.key == "company.does" and not goes_on_from_a_name(does := question.form.told(now.brief)[0]):
        yield f"“{does}” does not go on from the name; it reads better as: makes …, runs …, looks after …"
    asked = {
        each.key for sentence in now.draft.sentences for each in sentence.sources if sentence.is_question
    }
    trade = trade_verbs(now.brief, now.profile, now.role)
    for at, answer in enumerate(getattr(now.brief, question.key) if question.key in _AFTER_YOU_WILL else ()):
        is_new = answer not in getattr(before.brief, question.key) and f"{question.key}[{at}]" not in asked
        if is_new and answer.words and not begins_with_verb(answer.words, trade):
            yield f"“{answer.words}” does not go on from “You will”: a verb in front reads better."
    for left_out in now.draft.left_out:
        if left_out not in before.draft.left_out:
            words = f"“{left_out.words}”" if left_out.words else "Part of it"
            yield f"{words} is not in the posting: {left_out.why}."


def heard(
    question: Question, said: Sequence[Said], lines: Sequence[str], turn: Turn, before: Brief
) -> Iterator[str]:
    """What was understood of what was typed, where that is not to be seen in the draft."""
    if question.is_yes_or_no:
        return
    if labels := [each.choice.label for each in said if each.choice]:
        names = (each.partition(": ")[0] if question.form.is_choice else each for each in labels)
        told = "; ".join(each.rstrip(".") for each in names)
        if not any(told.lower() in each.lower() for each in turn.reads):
            yield f"Chosen: {told}."
        return
    kept = question.form.told(turn.state.brief)
    typed = " ".join(lines).strip()
    if question.key == "role":
        _, around = as_job(without_speech(typed))
        if around:
            yield f"Not in the title: “{around}”. The questions to come ask for the rest: say it there."
    elif question.key == "company.name" and (left := left_out_of_name(without_speech(typed))):
        yield (
            f"Not in the name: “{left}”. If readers should know it, say it in a sentence where the questions "
            "come to what the company has that others do not."
        )
    elif isinstance(question.form, With) and question.key != "company.name":
        near = left_out_of_place(typed) if question.key == "places" else ""
        if kept and near:
            yield f"Left out of the place: “{near}”."
    elif kept != question.form.told(before) and not (turn.reads or any(each.background for each in said)):
        is_as_typed = question.form.is_choice or _letters(kept[-1]) in (_letters(typed), "")
        if said and not is_as_typed:
            yield f"Understood: “{kept[-1]}”."


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.lower()))


def _of_unsure(places: Sequence[str]) -> Iterator[str]:
    """Names that several places bear, each with these."""
    for several in find_together(places):
        for found in several:
            if len(found.places) > 1 and not _is_plain(found.places):
                yield f"{found.why}. {_SAY_WHICH}"


_SAY_WHICH = "Readers and searches know which if you write the state or country with it."


def _is_plain(places: Sequence[Place]) -> bool:
    """Whether a name is a town's and that of the state around it, as New York is."""
    return len({place.region or place.country for place in places}) == 1


def _understood(question: Question, now: Situation, before: Situation) -> str:
    """How an answer was taken apart that held more than one thing."""
    if not isinstance(question.form, With):
        return ""
    parts = {form.key: form.told(now.brief) for form in (question.form.main, *question.form.also)}
    old = {form.key: form.told(before.brief) for form in (question.form.main, *question.form.also)}
    new = [f"{_CALLED[key]} “{'; '.join(said)}”" for key, said in parts.items() if said and said != old[key]]
    return ", ".join(new) if len(new) > 1 else ""


#: What people call the parts of such answers.
_CALLED = {
    "company.name": "name",
    "company.does": "what it does",
    "company.apart": "what sets it apart",
    "places": "place",
    "workplace": "workplace",
    "arrangement": "arranged as",
    "pay": "pay",
    "other_pay": "besides",
    "reports_to": "reports to",
    "team": "works with",
    "employment": "employment",
    "hours": "hours",
    "apply": "to apply",
    "deadline": "last day",
}
#: Lists of what is done.
_AFTER_YOU_WILL = ("goals", "duties")
#: What one opening can be about.
_MOST_FUNCTIONS = 4
#: What is asked so that the right thing is said elsewhere.
_NEVER_PUBLISHED = ("otherwise", "background")
