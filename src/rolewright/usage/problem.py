"""What is wrong in something that a user wrote."""

from collections.abc import Iterable

from rolewright.records import record


@record
class Problem:
    """One mistake: where it stands, as far as that is known, and the offending line; `line` counts from 1."""

    message: str
    file: str | None = None
    line: int | None = None
    excerpt: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        sentence = f"{place}: {self.message}" if place else self.message
        return f"{sentence}\n    {self.excerpt.strip()}" if self.excerpt else sentence


class UsageError(Exception):
    """Everything that is wrong at once, so that a user mends it in one go."""

    def __init__(self, problems: Iterable[Problem | str]) -> None:
        self.problems = tuple(Problem(each) if isinstance(each, str) else each for each in problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def unreadable(file: object, error: OSError) -> Problem:
    """That a file cannot be read, and what the system says to it."""
    return _refused("read", file, error)


def unwritable(file: object, error: OSError) -> Problem:
    """That a file cannot be written, and what the system says to it."""
    return _refused("written", file, error)


def _refused(done: str, file: object, error: OSError) -> Problem:
    return Problem(f"cannot be {done}: {error.strerror or error}", str(file))
