"""What somebody types in an interview who wants no answer taken: to go back, to leave, to see the draft."""

import re

COMMAND = re.compile(r"[?=.]|[qQuU]|<[\w .]*|-\d*")
TAKE_BACK = re.compile(r"-\d*")
LEAVE, ENOUGH, WHY, DRAFT, AGAIN, UNDO = "q", ".", "?", "=", "a", "u"
MORE = ("+", "more", "y", "yes", "go on")

#: What somebody types who has not read the line with the keys.
IN_WORDS = {
    "--": "-",
    "–": "-",
    "—": "-",
    "help": WHY,
    "back": "<",
    "undo": UNDO,
    "quit": LEAVE,
    "exit": LEAVE,
    "skip": "",
    "done": "",
}
