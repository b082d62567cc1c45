"""A studio with the examples, which all tests of a file look at and none changes."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.examples.loading import load
from tests.studio.browser.conftest import Live
from tools.served_studio import served


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A studio on a port of its own, with its worker and the examples."""
    with served(tmp_path_factory.mktemp("studio") / "workspace", works=True) as studio:
        load(studio.studio, THE_STUDIO)
        yield studio


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Iterator[Page]:
    """A window in which the owner is signed in; whatever its console complains of fails the test."""
    page = open_page(reduced_motion="reduce")
    complaints: list[str] = []
    page.on(
        "console",
        lambda line: complaints.append(f"{page.url}: {line.text}") if line.type == "error" else None,
    )
    yield page
    assert complaints == []
