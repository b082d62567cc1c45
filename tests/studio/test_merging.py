"""What two people wrote on the same text is merged, and what contradicts itself is left to them."""

from collections import Counter
from itertools import cycle

from hypothesis import given
from hypothesis import strategies as st

from rolewright.studio.line_ends import plain_line_ends
from rolewright.studio.postings.merging import Merged, merged

BASE = """\
---
title: Night Baker
pay: £13.50 an hour
---

# Night Baker

We bake for forty cafés. Mondays sell out by nine. You start at ten.

- Mix the dough.
- Keep the oven log.
"""


def _with(**words: str) -> str:
    text = BASE
    for old, new in words.items():
        assert old.replace("_", " ") in text
        text = text.replace(old.replace("_", " "), new)
    return text


def test_changes_of_different_sentences_of_a_line_are_both_there() -> None:
    made = merged(BASE, _with(forty="fifty"), _with(at_ten="at eleven"))
    assert made.text == _with(forty="fifty", at_ten="at eleven")
    assert not made.conflicts


def test_keys_of_the_front_matter_are_merged_one_by_one() -> None:
    yours = BASE.replace("pay: £13.50", "pay: £14")
    theirs = BASE.replace("title: Night Baker\n", "title: Day Baker\n").replace(
        "---\n\n", "team: Ovens\n---\n\n"
    )
    made = merged(BASE, yours, theirs)
    assert "pay: £14 an hour\nteam: Ovens\n" in made.text
    assert "title: Day Baker" in made.text


def test_an_entry_added_below_one_that_was_changed_stands_below_it() -> None:
    made = merged(BASE, BASE + "- Hand over at five.\n", _with(Keep_the="Write the"))
    assert made.text.endswith("- Write the oven log.\n- Hand over at five.\n")


def test_the_same_sentence_changed_by_both_is_for_people_to_decide() -> None:
    yours, theirs = _with(forty="fifty"), _with(forty="sixty", at_ten="at eleven")
    made = merged(BASE, yours, theirs)
    (conflict,) = made.conflicts
    assert (conflict.yours, conflict.theirs) == ("We bake for fifty cafés.", "We bake for sixty cafés.")
    assert conflict.base == "We bake for forty cafés."
    assert made.text[conflict.start : conflict.end] == conflict.theirs
    assert "at eleven" in made.text


def test_two_entries_added_in_one_place_are_for_people_to_order() -> None:
    assert merged(BASE, BASE + "- One.\n", BASE + "- Two.\n").conflicts


def test_the_same_change_of_both_is_made_once() -> None:
    changed = _with(forty="fifty")
    assert merged(BASE, changed, changed + "- More.\n").text == changed + "- More.\n"


@given(*[st.sampled_from(["\n", "\r\n", "\r"])] * 3)
def test_line_ends_of_another_system_are_no_change(base: str, yours: str, theirs: str) -> None:
    made = merged(
        BASE.replace("\n", base),
        _with(forty="fifty").replace("\n", yours),
        _with(at_ten="at two").replace("\n", theirs),
    )
    assert made == Merged(_with(forty="fifty", at_ten="at two"))


def test_texts_too_long_to_compare_are_for_people_to_decide() -> None:
    base, yours, theirs = ("".join(f"Then. {word} {n}.\n" for n in range(3000)) for word in ("a", "b", "c"))
    made = merged(base, yours, theirs)
    assert made.text == theirs
    assert made.conflicts[0].yours == yours


_sentence = st.lists(st.sampled_from("ash birch cedar elm fir".split()), min_size=1, max_size=3).map(
    lambda words: " ".join(words).capitalize() + "."
)
_text = st.lists(
    st.sampled_from(["\n", "\n\n", "\n- ", " "]).flatmap(lambda gap: _sentence.map(gap.__add__))
).map("".join)


@given(_text, _text)
def test_who_changed_nothing_gets_what_the_other_wrote(base: str, text: str) -> None:
    assert merged(base, base, text).text == text
    assert merged(base, text, base).text == text
    assert merged(base, text, text).text == text


@given(_text, _text, _text)
def test_nobody_is_preferred_where_nothing_is_in_conflict(base: str, yours: str, theirs: str) -> None:
    made, mirrored = merged(base, yours, theirs), merged(base, theirs, yours)
    assert bool(made.conflicts) == bool(mirrored.conflicts)
    if not made.conflicts:
        assert made.text == mirrored.text


@given(_text, _text, _text)
def test_no_word_that_anybody_added_is_lost(base: str, yours: str, theirs: str) -> None:
    made = merged(base, yours, theirs)
    told = Counter(made.text.split())
    for conflict in made.conflicts:
        told.update(conflict.yours.split())
        told.update(conflict.base.split())
    for side in (yours, theirs):
        added = Counter(side.split()) - Counter(base.split())
        assert not added - told


@given(_text, _text, _text)
def test_a_conflict_shows_theirs_where_it_says(base: str, yours: str, theirs: str) -> None:
    made = merged(base, yours, theirs)
    for conflict in made.conflicts:
        assert made.text[conflict.start : conflict.end] == conflict.theirs
        assert conflict.yours != conflict.theirs


_ends = st.lists(st.sampled_from(["\n", "\r\n"]), min_size=1)


def _ended(text: str, ends: list[str]) -> str:
    """The text with these ends of its lines, one after the other and over again."""
    following = cycle(ends)
    return "".join(next(following) if sign == "\n" else sign for sign in text)


@given(_text, _text, _text, _ends, _ends, _ends)
def test_texts_of_mixed_line_ends_are_merged_as_if_they_had_one(
    base: str, yours: str, theirs: str, first: list[str], second: list[str], third: list[str]
) -> None:
    mixed = merged(_ended(base, first), _ended(yours, second), _ended(theirs, third))
    assert mixed == merged(base, yours, theirs)


@given(st.text())
def test_every_sign_of_a_text_stays_where_it_was(text: str) -> None:
    text = plain_line_ends(text)
    base = f"First line.\n{text}\nLast line.\n"
    made = merged(base, f"First line, changed.\n{text}\nLast line.\n", base + "Added.\n")
    assert made.text == f"First line, changed.\n{text}\nLast line.\nAdded.\n" or made.conflicts
