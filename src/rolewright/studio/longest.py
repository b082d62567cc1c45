"""How long the text of a posting may be in the studio, where others wait while it is checked."""

from rolewright.studio.problems import TooLargeError
from rolewright.usage import Problem

#: Characters: some twenty times as many as a long posting has, and checked within seconds.
LONGEST_POSTING = 100_000
#: What is said of a longer one.
TOO_LONG = f"has more than {LONGEST_POSTING:,} characters, which no posting has"


def must_fit(text: str) -> str:
    """The text, if the studio takes one so long; TooLargeError otherwise."""
    if len(text) > LONGEST_POSTING:
        says = f"this text {TOO_LONG}; shorten it, or check it with the command “rolewright check”"
        raise TooLargeError(says, [Problem(says, "text")])
    return text
