"""Wordings of the library with the manager's answers in them: in full once, then in short."""

from rolewright import Checker
from rolewright.records import replace
from rolewright.writing.draft import Origin, Sentence, Source
from rolewright.writing.variety import Variety
from rolewright.writing.wordings import Wordings

ROLE = Checker().library.role("account-manager")
CLIENTS = "Nineteen dairies in Oregon"
SHORT = ROLE.shorts["clients"]


def wordings(**specifics: str) -> Wordings:
    return Wordings(ROLE, specifics, Variety(0, ""))


def told(words: Wordings, text: str) -> str:
    return words.told(text, Source(Origin.ROLE, "account-manager, x", text)).text


def test_an_answer_is_told_in_full_once_and_in_short_afterwards() -> None:
    words = wordings(clients=CLIENTS)
    assert told(words, "Look after {clients}.") == "Look after nineteen dairies in Oregon."
    assert told(words, "Visit {clients}.") == f"Visit {SHORT}."


def test_what_was_said_in_own_words_counts_as_told() -> None:
    words = wordings(clients=CLIENTS)
    words.heard("You will look after the nineteen dairies in Oregon.")
    assert told(words, "Visit {clients}.") == f"Visit {SHORT}."


def test_where_a_wording_names_what_it_speaks_of_the_short_form_would_say_nothing() -> None:
    words = wordings(clients=CLIENTS)
    told(words, "Look after {clients}.")
    assert (
        told(words, "You know a trade like ours: {clients}.")
        == "You know a trade like ours: nineteen dairies in Oregon."
    )
    assert told(words, "The job is new: {clients} grow.") == f"The job is new: {SHORT} grow."


def test_what_nobody_has_answered_is_asked() -> None:
    sentence = wordings().told("Look after {clients}.", Source(Origin.ROLE))
    assert sentence.is_question
    assert sentence.text.startswith("Look after [")


def test_a_wording_that_asks_nothing_is_chosen_first() -> None:
    words = wordings(clients=CLIENTS)
    assert words.chosen("x", ("Renew {renewals}.", "Look after {clients}.")).text.startswith(
        "Look after nineteen"
    )


def test_a_wording_that_repeats_a_goal_is_not_fresh() -> None:
    words = wordings(renewals="nine contracts", by_when="May")
    goal = "Renew {renewals} by {by_when}."
    words.said = (
        Sentence("Renew nine contracts by May.", (Source(Origin.ROLE, "account-manager, renew", goal),)),
    )
    repeats = "Know early who may not renew: we count on {renewals} by {by_when}."
    other = "Sit down with the people who decide, twice a month."
    assert words.fresh((repeats, other)) == [other]


def test_a_role_without_slots_leaves_words_as_they_are() -> None:
    words = Wordings(replace(ROLE, slots=()), {}, Variety(0, ""))
    assert told(words, "Use {braces} as you like.") == "Use {braces} as you like."
