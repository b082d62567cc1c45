"""What goes from an answer carries no meaning: small talk, marks, capitals, smileys. Words stay."""

import pytest

from rolewright.writing.calendar_words import with_names
from rolewright.writing.marks import entries_in, unmarked
from rolewright.writing.tidying import asks_back, plain, says_something


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("**Renew** the _contracts_", "Renew the contracts"),
        ("[Write to Sam](mailto:sam@rye.example)", "Write to Sam (sam@rye.example)"),
        ("[sam@rye.example](mailto:sam@rye.example)", "sam@rye.example"),
        ("see <https://rye.example/jobs>", "see https://rye.example/jobs"),
        ("![logo](x.png) bread", "logo (x.png) bread"),
        ("a<br>line<br/>break", "a line break"),
        ("<p>One.</p><p>two</p>", "One. Two"),
        ("R&amp;D &lt; 5%", "R&D < 5%"),
        ("bread <!-- ask HR --> and butter", "bread and butter"),
        ("<script>alert(1)</script>bread", "bread"),
        ("~~three~~ two cooks", "two cooks"),
        ("# Why\n\nMaria left", "Maria left"),
        ("## Baker", "Baker"),
        ("```\nTypeScript\n```", "TypeScript"),
        ("- [x] bake", "bake"),
        ("> bake", "bake"),
        ("bread\n---\nbutter", "bread. Butter"),
        ("a line that\nwas wrapped", "a line that was wrapped"),
        ("2027. Then we open", "2027: Then we open"),
        # These are no marks.
        ("C# and C++, snake_case", "C# and C++, snake_case"),
        ("GCSE at A* or 5 * 3 < 16", "GCSE at A* or 5 * 3 < 16"),
        ("-5 degrees", "-5 degrees"),
    ],
)
def test_marks_of_markdown_and_html_go(given: str, told: str) -> None:
    assert unmarked(given) == told


@pytest.mark.parametrize(
    "given",
    [
        "- bake\n- sell",
        "1. bake\n2. sell",
        "• bake • sell",
        "- bake - sell",
        "1) bake 2) sell",
        "<ul><li>bake</li><li>sell</li></ul>",
        "* bake\n\n* sell",
    ],
)
def test_a_list_in_one_answer_is_several_entries(given: str) -> None:
    assert entries_in(given) == ("bake", "sell")


def test_prose_is_one_entry() -> None:
    assert entries_in("bake well-known bread - and sell it") == ("bake well-known bread - and sell it",)


def test_a_mail_says_what_stands_between_greeting_and_signature() -> None:
    answered = "> On 12 May, Tess wrote:\n> Why?"
    mail = f"Hi Tess,\n\nOksana goes back to Lviv.\n\n{answered}\n\nBest wishes\nJan\n--\nBoss"
    assert plain(mail) == "Oksana goes back to Lviv."


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("So basically we have nobody", "we have nobody"),
        ("run the desk, you know, and answer", "run the desk, and answer"),
        ("we are full!!! :-)", "we are full."),
        ("really???", "really?"),
        ("“bread for all”", "bread for all"),
        ("👉 carry plates 💪", "carry plates"),
        ("open in may, on a monday", "open in May, on a Monday"),
        ("by august or in may", "by August or in May"),
        ("what may come", "what may come"),
        ("ask mrs. patel", "ask Mrs. Patel"),
        ("text sanjay 07700 900123", "text Sanjay 07700 900123"),
        ("WE BAKE FOR THE NHS IN WEST YORKSHIRE", "We bake for the NHS in West Yorkshire"),
    ],
)
def test_small_talk_and_capitals_go(given: str, told: str) -> None:
    assert plain(given) == told


@pytest.mark.parametrize(
    "given",
    [
        "",
        " ",
        "-",
        "...",
        "???",
        "n/a",
        "N/A",
        "none",
        "tbd",
        "TBC by Anna",
        "see above",
        "see website",
        "😀",
    ],
)
def test_what_stands_for_no_answer_is_none(given: str) -> None:
    assert not says_something(given)


def test_an_answer_may_be_a_question() -> None:
    assert asks_back("Wien or Graz?")
    assert not asks_back("Vienna; ask Sam about Graz")


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("open by may, close by march", "open by May, close by March"),
        ("they may march on mondays and i watch", "they may march on Mondays and I watch"),
        ("5 march to easter", "5 March to Easter"),
    ],
)
def test_days_months_and_i_have_their_capitals_wherever_they_are_typed(typed: str, reads: str) -> None:
    assert plain(typed) == with_names(typed) == reads
