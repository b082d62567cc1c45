"""The pages on which postings are found, written, published and told of: nothing to complain of on any."""

import pytest
from playwright.sync_api import Page

from tests.studio.browser.conftest import Live
from tests.studio.browser.pages.looking import amiss, id_of, show


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/?q=nurse&errors=none",
        "/?q=no-posting-has-this-word",
        "/import",
        "/new",
        "/postings/{id}/history",
        "/postings/{id}/versions/2",
        "/postings/{id}/publish",
        "/publish",
        "/insights",
        "/handbook?q=jargon",
        "/handbook/words/jargon",
        "/docs/api",
    ],
)
def test_the_page_has_nothing_to_complain_of(live: Live, page: Page, path: str) -> None:
    show(page, live.url + path.format(id=id_of(page, "Bicycle Mechanic")))
    assert amiss(page) == []
