"""What keeps postings back and what they lack, gathered over all of them and told once."""

import sys
from collections.abc import Iterable, Sequence

from rolewright.cli.inputs import Posting
from rolewright.cli.terminal import tell
from rolewright.publish.lacks import Lacked, Lacks
from rolewright.publish.published import Gap, Importance
from rolewright.report.counted import counted
from rolewright.usage import Problem

_MOST_NAMED = 5
_WHERE = "write such a line at the head of the posting, between two lines “---”"
_OF_A_DOCUMENT = "; for a document, do so in the text that `rolewright ingest` makes of it"


class Lacking:
    """The gaps of one call, each told once with everybody who asks for it and every posting that has it."""

    def __init__(self) -> None:
        self._lacks = Lacks()
        self._postings: dict[str, None] = {}
        self._are_all_texts = True

    def add(self, posting: Posting, label: str, of_whom: str, gaps: Iterable[Gap]) -> None:
        """Take in what a posting lacks; `label` tells its variants apart, `of_whom` is empty for nobody."""
        name = f"{posting.name} ({label})" if label else posting.name
        self._postings[name] = None
        self._are_all_texts &= posting.is_original
        for gap in gaps:
            self._lacks.add(name, of_whom, gap)

    def tell(self) -> None:
        """Name each thing, how to state it, and which postings lack it; then where it is to be stated."""
        only = f"{next(iter(self._postings))}: " if len(self._postings) == 1 else ""
        in_order = self._lacks.in_order()
        groups: dict[str, list[Lacked]] = {}
        for lacked in in_order:
            groups.setdefault(_heading(lacked), []).append(lacked)
        for heading, of_it in groups.items():
            tell(f"{only}{heading}")
            width = max(len(lacked.gap.name) for lacked in of_it)
            for lacked in of_it:
                print(f"  {lacked.gap.name:<{width}}  {lacked.gap.message}", file=sys.stderr)
                if not only:
                    print(f"  {'':<{width}}  in {self._which(lacked)}", file=sys.stderr)
        if any(lacked.gap.key for lacked in in_order):
            tell(_WHERE if self._are_all_texts else _WHERE + _OF_A_DOCUMENT)

    def _which(self, lacked: Lacked) -> str:
        """The postings that lack something, as many as one reads."""
        named = lacked.postings
        if len(named) == len(self._postings) > _MOST_NAMED:
            return f"all {counted(len(named), 'posting')}"
        left = len(named) - _MOST_NAMED
        return _together([*named[:_MOST_NAMED], f"{left} more"] if left > 0 else named)


class Blanks:
    """The postings that are not given out since blanks are to be filled, each told once with all of them."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[Posting, dict[str, None], dict[Problem, None]]] = {}

    def __len__(self) -> int:
        return len(self._found)

    def add(self, posting: Posting, problems: Iterable[Problem], form: str = "") -> None:
        """Take in the blanks that keep a posting from being given out in a form."""
        _, forms, blanks = self._found.setdefault(posting.name, (posting, {}, {}))
        forms |= {form: None} if form else {}
        blanks |= dict.fromkeys(problems)

    def tell(self, what: str, *, forms: int = 0, remedy: str = "") -> None:
        """Say that each “is `what`” and why; with its forms where these are not all of so many."""
        for posting, of_it, blanks in self._found.values():
            which = f" as {_together(list(of_it))}" if 0 < len(of_it) < forms else ""
            tell(f"{posting.name} is {what}{which}: fill its blanks first{remedy}")
            for blank in blanks:
                # The lines of a text that was taken in are in no file.
                line = f"line {blank.line} " if blank.line and posting.is_original else ""
                print(f"  {line}{blank.message}", file=sys.stderr)


def _heading(lacked: Lacked) -> str:
    """What it means that something is absent."""
    match lacked.gap.importance:
        case Importance.REQUIRED:
            by = f" by {_together(lacked.whom)}" if lacked.whom else ""
            return f"left out, and needed{by}:"
        case Importance.RECOMMENDED:
            return "left out, and welcome:"
        case Importance.UNSURE:
            return "not said so that every form could hold it:"
        case Importance.BY_LAW:
            return "wanted by the law of the place, and not said:"


def _together(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
