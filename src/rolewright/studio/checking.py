"""Checks postings by the rules and settings of the workspace."""

from collections import OrderedDict
from datetime import date
from pathlib import Path
from threading import Lock

from rolewright.engine import Checker
from rolewright.findings import Applicability
from rolewright.fixing import Fixed, fix
from rolewright.report import Report
from rolewright.settings import NAME, Settings, read_settings
from rolewright.studio.turns import Turn
from rolewright.studio.words import shown

# An editor asks for the panels of a text, saves it and asks for its preview.
_MOST_KEPT = 64
_LONGEST_KEPT = 100_000
_BUSY = shown("Many texts are being checked at this moment; try again in a few seconds.")
_Asked = tuple[Checker, str, date, str | None]


class Checking:
    """The checker of a workspace, made anew whenever its `rolewright.toml` has changed."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self._lock = Lock()
        self._read: str | None = None
        self._beside: tuple[tuple[str, int, int], ...] = ()
        self._checker = Checker()
        self._known: OrderedDict[_Asked, Report] = OrderedDict()
        # Python does one thing at a time: checks that shared it would all be done when the last of them is.
        self._turn = Turn(_BUSY)

    @property
    def checker(self) -> Checker:
        """The checker by the settings as they are now. UsageError with all that is wrong with them."""
        text = self._file.read_text(encoding="utf-8") if self._file.is_file() else ""
        with self._lock:
            if text != self._read or self._beside != _stamps(self._checker.settings):
                settings = read_settings(text, self._file) if text else Settings()
                beside = _stamps(settings)
                self._checker = Checker(settings)
                self._read, self._beside = text, beside
            return self._checker

    def report(self, text: str, on: date, name: str | None = None) -> Report:
        """The report on a posting; of one that was checked a moment ago the same as then."""
        asked = (self.checker, text, on, name)
        if len(text) > _LONGEST_KEPT:
            return asked[0].check(text, on=on, path=name)
        if (known := self._kept(asked)) is not None:
            return known
        with self._turn.taken():
            if (known := self._kept(asked)) is not None:
                return known
            report = asked[0].check(text, on=on, path=name)
            with self._lock:
                self._known[asked] = report
                while len(self._known) > _MOST_KEPT:
                    self._known.popitem(last=False)
        return report

    def _kept(self, asked: _Asked) -> Report | None:
        with self._lock:
            if (known := self._known.get(asked)) is not None:
                self._known.move_to_end(asked)
            return known

    def fixed(self, text: str, on: date, upto: Applicability) -> Fixed:
        """A posting with all fixes that may be trusted as far as `upto`."""
        return fix(text, lambda each: self.report(each, on), upto=upto)


def _stamps(settings: Settings) -> tuple[tuple[str, int, int], ...]:
    """By what it is seen that somebody changed the rules or roles that the settings name."""
    files = [
        file for folder in (*settings.selection.packs, *settings.roles) for file in folder.rglob("*.toml")
    ]
    found = ((str(file), file.stat()) for file in files)
    return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in found))
