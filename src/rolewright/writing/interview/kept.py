"""An interview as a brief with notes: what is kept from one answer to the next, and read on another day."""

import tomllib
from collections.abc import Callable

from rolewright.records import record
from rolewright.writing.brief import Brief
from rolewright.writing.brief_toml import INTERVIEW, brief_toml
from rolewright.writing.interview.state import State


@record
class Kept:
    """How far an interview came, whether it is finished, and the file that its draft is to go into."""

    state: State
    is_finished: bool | None = None
    output: str = ""


def kept_toml(kept: Kept, before: str = "") -> str:
    """The text of a brief with its notes. `before` is what a person made of it: comments and order stay."""
    notes: dict[str, object] = {"asked": list(kept.state.asked), "finished": bool(kept.is_finished)}
    if kept.output:
        notes["output"] = kept.output
    return brief_toml(kept.state.brief, before, interview=notes)


def read_kept(text: str, read_brief: Callable[[str], Brief]) -> Kept:
    """What the text of a brief tells of its interview. UsageError when it is no brief."""
    brief = read_brief(text)
    notes = tomllib.loads(text).get(INTERVIEW, {})
    asked, output, finished = notes.get("asked"), notes.get("output"), notes.get("finished")
    return Kept(
        State(brief, tuple(map(str, asked if isinstance(asked, list) else ()))),
        finished if isinstance(finished, bool) else None,
        output if isinstance(output, str) else "",
    )
