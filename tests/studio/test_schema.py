"""Whatever is sent to the API, it answers as it says it does; nothing makes it break."""

import pytest

pytest.importorskip("schemathesis", reason="Schemathesis is not installed")


def test_no_request_that_schemathesis_makes_breaks_the_api(database_url: str) -> None:
    from tools.studio_api import faults

    assert faults(4, database_url) == []
