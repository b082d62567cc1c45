"""A studio that is killed under load has everything that it acknowledged."""

import pytest

from tools.studio_kill import main


def test_no_acknowledged_save_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--times", "3"]) == 0
    assert " 0 lost" in capsys.readouterr().out
