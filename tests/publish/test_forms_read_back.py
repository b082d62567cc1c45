"""What boards' forms and plain text tell is read back as the same posting."""

from collections import Counter

import pytest

import rolewright
from rolewright.document import JobDescription
from rolewright.ingest import ingest_all
from rolewright.knowledge.roles import Library, Role
from rolewright.publish.forms import form_called
from tests.publish.test_round_trip import CHECKER, DAY, EXAMPLES, facts_of
from tests.writing.realistic import realistic

FORMS = ("txt", "linkedin", "indeed-xml", "json-resume")


def read_back(text: str, form: str) -> JobDescription:
    made = rolewright.publish(text, form, with_blanks=True)
    (again,) = ingest_all(made.content, f"job{form_called(form).ENDING}")
    return rolewright.parse(again.text)


def entries(document: JobDescription) -> Counter[str]:
    return Counter(" ".join(document.source[item.span].split()) for item in document.items)


def assert_kept(text: str, form: str) -> None:
    before, after = rolewright.parse(text), read_back(text, form)
    stated = {name: value for name, value in facts_of(before).items() if value}
    kept = facts_of(after)
    assert {name: kept[name] for name in stated} == stated
    assert entries(after) == entries(before)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "name", ["good-account-manager", "good-key-account-manager", "good-senior-account-manager"]
)
def test_the_examples_keep_every_fact_and_entry(name: str, form: str) -> None:
    (path,) = (path for path in EXAMPLES if path.stem == name)
    assert_kept(path.read_text("utf-8"), form)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("role", list(Library())[::12], ids=lambda role: role.id)
def test_drafts_of_roles_keep_every_fact_and_entry(role: Role, form: str) -> None:
    assert_kept(CHECKER.write(realistic(role), on=DAY).text, form)
