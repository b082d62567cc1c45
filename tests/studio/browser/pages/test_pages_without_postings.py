"""What stands before the door, and where nothing is yet: nothing to complain of there."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.studio.browser.conftest import Live
from tests.studio.browser.pages.looking import amiss
from tools.served_studio import served


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A studio that holds nothing."""
    with served(tmp_path_factory.mktemp("studio") / "workspace", works=True) as studio:
        yield studio


@pytest.mark.parametrize("path", ["/", "/nowhere", "/sign-in", "/sign-out", "/publish", "/insights"])
def test_the_page_has_nothing_to_complain_of(live: Live, open_page: Callable[..., Page], path: str) -> None:
    page = open_page(reduced_motion="reduce")
    page.goto(live.url + path)
    assert amiss(page) == []
