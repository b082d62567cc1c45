"""What the table holds of an interview, and the sitting that it stands for."""

from rolewright.engine import Checker
from rolewright.records import replace
from rolewright.studio.tables.interview import Interview
from rolewright.writing.brief_reader import role_of
from rolewright.writing.interview import State
from rolewright.writing.interview.kept import Kept, kept_toml, read_kept
from rolewright.writing.interview.sitting import Sitting
from rolewright.writing.naming import title_of

#: So many steps can be taken back on another day.
_STEPS_BACK = 40
_LONGEST_TITLE = 300


def sitting_of(row: Interview, checker: Checker) -> Sitting:
    """The sitting as it was left. Of its past only the last is read, the one that can be undone next."""
    kept = _state(row.kept, checker)
    state = State(kept.brief, kept.asked, row.at)
    past = tuple(_state(kept, checker) for kept in row.past[-1:])
    return Sitting(state, past, tuple(row.unsettled), row.about)


def keep(row: Interview, before: Sitting, after: Sitting, checker: Checker) -> None:
    """Put into the row what a step led to, from the sitting that `sitting_of` made of it."""
    if len(after.past) < len(before.past):
        row.past = row.past[:-1]
    elif len(after.past) > len(before.past):
        row.past = [*row.past, row.kept][-_STEPS_BACK:]
    row.kept = _kept(after.state)
    row.at = after.state.at
    row.unsettled = list(after.unsettled)
    row.about = after.about
    row.title = title(after.state, checker)


def title(state: State, checker: Checker) -> str:
    """What the posting is going to be called; empty as long as nobody knows."""
    brief = state.brief
    if not (brief.role or brief.title):
        return ""
    return title_of(brief, role_of(brief, checker.library))[:_LONGEST_TITLE]


#: Stands for the job in what is kept as long as nobody named it: a brief is read only with one.
_UNNAMED = "?"


def _kept(state: State) -> str:
    brief = state.brief
    if not (brief.role or brief.title):
        state = replace(state, brief=replace(brief, role=_UNNAMED))
    return kept_toml(Kept(state))


def _state(kept: str, checker: Checker) -> State:
    state = read_kept(kept, checker.read_brief).state
    if state.brief.role == _UNNAMED:
        return replace(state, brief=replace(state.brief, role=""))
    return state
