"""What people who cannot see, or not see well, meet on a page: axe finds nothing, in any theme or scheme."""

from pathlib import Path

import pytest

from rolewright.look import Theme
from tests.publish.browser import IN_BROWSER, SCHEMES, violations
from tests.publish.pages import FULL, page

pytestmark = IN_BROWSER


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("theme", list(Theme))
def test_axe_finds_nothing(theme: Theme, scheme: str, tmp_path: Path) -> None:
    assert violations(page(FULL, theme=theme, colour="#ffcc00"), scheme, tmp_path) == []


def test_axe_would_find_what_cannot_be_read(tmp_path: Path) -> None:
    pale = (
        page(FULL)
        .replace("--ink: #1b2429", "--ink: #cccccc")
        .replace("<h1>", "<h4>")
        .replace("</h1>", "</h4>")
    )
    found = [each.split()[0] for each in violations(pale, "light", tmp_path)]
    assert {"color-contrast", "page-has-heading-one"} <= set(found)
