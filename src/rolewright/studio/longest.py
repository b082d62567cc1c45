"""How long the text of a posting may be in the studio, where others wait while it is checked."""

from rolewright.studio.problems import TooLargeError
from rolewright.studio.words import shown
from rolewright.usage import Problem

#: Characters: some twenty times as many as a long posting has, and checked within seconds.
LONGEST_POSTING = 100_000
#: The same, as people read it.
MOST_TOLD = f"{LONGEST_POSTING:,}"
_TOO_LONG = shown(
    "This text has more than {most} characters, as no posting has; shorten it, or check it with the command "
    "“rolewright check”.",
    most=MOST_TOLD,
)


def must_fit(text: str) -> str:
    """The text, if the studio takes one so long; TooLargeError otherwise."""
    if len(text) > LONGEST_POSTING:
        raise TooLargeError(_TOO_LONG, [Problem(_TOO_LONG, "text")])
    return text
