"""How a list of postings is sorted, and from where its next page goes on."""

import base64
import binascii
import json
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_

from rolewright.studio.postings.legal import Legal
from rolewright.studio.postings.state import EXPIRED, State
from rolewright.studio.problems import MistakesError
from rolewright.studio.tables.posting import Posting
from rolewright.studio.words import shown
from rolewright.usage import Problem

_LAST_DAY = date(9999, 12, 31)
_STATES = (*(state.value for state in State), EXPIRED)
_WORST_FIRST = (Legal.BROKEN, Legal.UNSURE, Legal.MET, Legal.NONE)


class Sort(StrEnum):
    """What a list can be sorted by; a hyphen before it turns it round."""

    NEWEST = "-changed"
    OLDEST = "changed"
    TITLE = "title"
    TITLE_DOWN = "-title"
    PLACE = "place"
    PLACE_DOWN = "-place"
    TEAM = "team"
    TEAM_DOWN = "-team"
    STATE = "state"
    STATE_DOWN = "-state"
    SCORE = "score"
    SCORE_DOWN = "-score"
    ERRORS = "errors"
    ERRORS_DOWN = "-errors"
    LEGAL = "legal"
    LEGAL_DOWN = "-legal"
    DEADLINE = "deadline"
    DEADLINE_DOWN = "-deadline"

    @property
    def is_downward(self) -> bool:
        """Whether the largest comes first."""
        return self.value.startswith("-")

    @property
    def what(self) -> str:
        """What is compared."""
        return self.value.removeprefix("-")


def shown_state(today: date) -> ColumnElement[str]:
    """The state as it is shown: a published posting past its deadline has expired."""
    is_over = and_(Posting.state == State.PUBLISHED.value, Posting.deadline < today)
    return case((is_over, EXPIRED), else_=Posting.state)


def key_of(sort: Sort, today: date) -> ColumnElement[Any]:
    """What postings are compared by. It is never NULL."""
    keys: dict[str, Any] = {
        "changed": Posting.changed_at,
        "title": func.lower(Posting.title),
        "place": func.lower(Posting.place),
        "team": func.lower(Posting.team),
        "state": case({state: at for at, state in enumerate(_STATES)}, value=shown_state(today), else_=-1),
        "score": func.coalesce(Posting.score, -1),
        "errors": Posting.errors,
        "legal": case({each.value: at for at, each in enumerate(_WORST_FIRST)}, value=Posting.legal, else_=9),
        "deadline": func.coalesce(Posting.deadline, _LAST_DAY),
    }
    found: ColumnElement[Any] = keys[sort.what]
    return found


def ordered(sort: Sort, key: ColumnElement[Any]) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """The order; equals stand by their ids, so that pages neither repeat nor skip any."""
    return key.desc() if sort.is_downward else key.asc(), Posting.id.asc()


def cursor(sort: Sort, key: Any, posting_id: str) -> str:
    """Where a page ended, for the one who asks for the next."""
    told = key.isoformat() if isinstance(key, date) else key
    return base64.urlsafe_b64encode(json.dumps([sort.value, told, posting_id]).encode()).decode().rstrip("=")


def beyond(cursor_given: str, sort: Sort, key: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition to stand after a cursor. MistakesError for one that was not made for this order."""
    try:
        padded = cursor_given.encode() + b"=" * (-len(cursor_given) % 4)
        made_for, value, posting_id = json.loads(base64.urlsafe_b64decode(padded))
        if made_for != sort.value or not isinstance(posting_id, str):
            raise ValueError
        last = _read(sort, value)
    except (ValueError, TypeError, RecursionError, binascii.Error):
        raise MistakesError(
            shown("This page of the list cannot be found; begin with the first."),
            [Problem(shown("No page of this list ended there."), "cursor")],
        ) from None
    further = key < last if sort.is_downward else key > last
    return or_(further, and_(key == last, Posting.id > posting_id))


def _read(sort: Sort, value: object) -> Any:
    if sort.what == "changed":
        moment = datetime.fromisoformat(str(value))
        if moment.tzinfo is None:
            raise ValueError
        return moment
    if sort.what == "deadline":
        return date.fromisoformat(str(value))
    wanted = str if sort.what in ("title", "place", "team") else int
    if not isinstance(value, wanted) or (isinstance(value, int) and abs(value) > 1_000_000):
        raise ValueError
    if isinstance(value, str) and "\x00" in value:
        raise ValueError
    return value
