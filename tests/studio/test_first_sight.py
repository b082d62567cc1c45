"""Every page can be shown in a studio in which nothing has been done yet."""

import re

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.app import create_app
from rolewright.studio.studio import Studio
from tests.studio.conftest import BASE, sign_in

PAGES = (
    "/",
    "/account",
    "/handbook",
    "/handbook/words/wordy",
    "/import",
    "/insights",
    "/new",
    "/publish",
    "/settings",
    "/settings/backups",
    "/settings/look",
    "/settings/people",
    "/settings/rules",
    "/settings/text",
    "/settings/trail",
    "/settings/words",
)


@pytest.mark.parametrize("path", PAGES)
def test_the_page_is_shown_with_one_first_heading_and_a_title_of_its_own(path: str, studio: Studio) -> None:
    with TestClient(create_app(studio), base_url=BASE) as client:
        sign_in(client, studio)
        answer = client.get(path)
    assert answer.status_code == 200
    assert answer.text.count("<h1") == 1
    assert not re.search(r"<title>\s*·", answer.text)
