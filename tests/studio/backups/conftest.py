"""What the tests of back-ups share."""

from tests.studio.team import ada, ben, browser, team

__all__ = ["ada", "ben", "browser", "team"]
