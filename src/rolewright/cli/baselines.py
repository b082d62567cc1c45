"""The baselines of a check: each is read once, and afterwards it is told what of it is gone."""

import os
from collections.abc import Mapping
from pathlib import Path

from rolewright.cli.inputs import STANDARD_INPUT_NAME
from rolewright.cli.terminal import tell
from rolewright.engine import Checker
from rolewright.report import Report
from rolewright.report.baseline import Baseline, compared, read_baseline
from rolewright.usage import Problem, UsageError, unreadable

#: Where a baseline is kept unless somebody says otherwise.
NAME = "rolewright-baseline.json"


class Baselines:
    """Compares reports with the baselines that hold for them."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._baselines: dict[Path, Baseline | None] = {}
        self._seen: dict[Path, set[str]] = {}
        self._gone: dict[Path, int] = {}

    def compare(self, report: Report, checker: Checker, file: Path) -> Report | None:
        """The report, with what of it is known; None when the baseline cannot be read, which is told once."""
        if file not in self._baselines:
            self._baselines[file] = self._read(file)
        baseline = self._baselines[file]
        if baseline is None:
            return None
        if report.source.path is None:
            tell(f"{STANDARD_INPUT_NAME} has no path, so nothing in it is known to {file}")
            return report
        key = key_of(report.source.path, file)
        self._seen.setdefault(file, set()).add(key)
        after = compared(report, baseline.postings.get(key, ()), checker.ruleset)
        if after.baselined and after.baselined.gone:
            self._gone[file] = self._gone.get(file, 0) + after.baselined.gone
        return after

    def tell(self) -> None:
        """Say what the baselines hold that is not there any more."""
        for file, baseline in self._baselines.items():
            if baseline is None:
                continue
            lost = _lost(baseline.postings, file, self._seen.get(file, set()))
            for key in lost:
                tell(f"{file}: {key} is not there any more; if it was renamed, its findings count as new")
            if gone := self._gone.get(file, 0):
                told = "1 known finding is" if gone == 1 else f"{gone} known findings are"
                tell(f"{file}: {told} gone")
            if lost or gone:
                tell(f"rolewright baseline --prune PATH … -o {file} takes out what is gone")

    def _read(self, file: Path) -> Baseline | None:
        try:
            return read(file)
        except UsageError as error:
            self._problems.extend(error.problems)
            return None


def read(file: Path) -> Baseline:
    """The baseline in a file. UsageError when it is not there or is none."""
    try:
        return read_baseline(file.read_text("utf-8"), str(file))
    except FileNotFoundError:
        advice = f"there is no such baseline; rolewright baseline PATH … -o {file} makes it"
        raise UsageError([Problem(advice, str(file))]) from None
    except UnicodeDecodeError:
        raise UsageError([Problem("is no baseline: it is not UTF-8", str(file))]) from None
    except OSError as error:
        raise UsageError([unreadable(file, error)]) from None


def key_of(path: str, file: Path) -> str:
    """What a posting is called in the baseline `file`: its path from there, the same on every machine."""
    return Path(os.path.relpath(path, file.parent)).as_posix()


def is_there(key: str, file: Path) -> bool:
    """Whether the posting that is called so in the baseline `file` can still be there.

    Behind the path of a file that holds several stands a sign of number, and which of them it is.
    """
    return any((file.parent / path).exists() for path in (key, key.rpartition("#")[0]) if path)


def _lost(postings: Mapping[str, object], file: Path, seen: set[str]) -> list[str]:
    """The postings in a baseline that are neither checked nor there."""
    return [key for key in postings if key not in seen and not is_there(key, file)]
