"""The pages of the settings are one family: whichever is open, the way to the others is the same."""

import re
from collections.abc import Sequence

import pytest
from fastapi.testclient import TestClient

FOR_EVERYBODY = (
    "/settings",
    "/settings/rules",
    "/settings/words",
    "/settings/look",
    "/settings/text",
    "/settings/folder",
    "/account",
)
FOR_ADMINISTRATORS = ("/settings/people", "/settings/trail", "/settings/backups")


def ways(client: TestClient, path: str) -> tuple[Sequence[str], Sequence[str]]:
    """Where the tabs of a page lead, and which of them are the current one."""
    answer = client.get(path)
    assert answer.status_code == 200, path
    tabs = answer.text.partition('<nav class="tabs"')[2].partition("</nav>")[0]
    return re.findall(r'href="([^"]+)"', tabs), re.findall(r'href="([^"]+)" aria-current="page"', tabs)


@pytest.mark.parametrize("path", FOR_EVERYBODY + FOR_ADMINISTRATORS)
def test_an_administrator_goes_from_each_page_to_all_others(ada: TestClient, path: str) -> None:
    shown, current = ways(ada, path)
    assert shown == [*FOR_EVERYBODY, *FOR_ADMINISTRATORS]
    assert current == [path]


@pytest.mark.parametrize("path", FOR_EVERYBODY)
def test_others_are_shown_the_pages_that_open_for_them(ben: TestClient, path: str) -> None:
    shown, current = ways(ben, path)
    assert shown == [*FOR_EVERYBODY]
    assert current == [path]


def test_a_rule_that_is_chosen_stands_on_the_page_of_the_words(ada: TestClient) -> None:
    assert ways(ada, "/settings/words?rule=house/none")[1] == ["/settings/words"]
