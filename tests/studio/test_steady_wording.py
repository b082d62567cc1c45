"""A draft keeps its headings while one answers, and drafts of other interviews have others."""

from datetime import timedelta

from fastapi.testclient import TestClient

from tests.studio.conftest import Clock
from tests.studio.test_interviews import Talk

#: In the order in which they are asked; all headings once hung on the name and the reason.
ANSWERS = (
    ("company.name", "Larkspur"),
    ("company.does", "keeps the lights on in forty schools"),
    ("reason", "two of our four electricians retired in May"),
    ("job", "rewire schools while lessons go on"),
    ("goals", "Test every board in the eleven schools by June"),
    ("places", "Leeds, England; on site"),
)


def headings(talk: Talk) -> list[str]:
    """The headings of the draft, and what stands before its goals and its duties."""
    parts = talk.now["draft"]["parts"]
    leads = [
        piece["text"]
        for part in parts
        for line in part["lines"]
        for sentence in line["sentences"]
        for piece in sentence["pieces"]
        if not line["is_item"] and piece["text"].endswith(":")
    ]
    return [part["heading"] for part in parts if not part["heading"].startswith("About")] + leads


def test_no_answer_changes_a_heading(client: TestClient) -> None:
    talk = Talk(client, title="electrician")
    before = headings(talk)
    assert len(before) > 4
    for key, words in ANSWERS:
        talk.take("go", key=key)
        talk.answer(words, is_meant=True)
        assert headings(talk) == before, key


def test_other_interviews_are_worded_otherwise(client: TestClient, clock: Clock) -> None:
    drafts = []
    for _ in range(4):
        clock.now += timedelta(minutes=1)
        drafts.append(tuple(headings(Talk(client, title="electrician"))))
    assert len(set(drafts)) > 1
