"""The pages of the settings: nothing to complain of on any."""

import pytest
from playwright.sync_api import Page

from tests.studio.browser.conftest import Live
from tests.studio.browser.pages.looking import amiss, show


@pytest.mark.parametrize(
    "path",
    [
        "/settings",
        "/settings/rules",
        "/settings/words",
        "/settings/look",
        "/settings/text",
        "/settings/folder",
        "/settings/people",
        "/settings/trail",
        "/settings/backups",
        "/account",
    ],
)
def test_the_page_has_nothing_to_complain_of(live: Live, page: Page, path: str) -> None:
    show(page, live.url + path)
    assert amiss(page) == []
