"""What is taken in: bytes, and the name of the file that they come from."""

from pathlib import PurePath

from rolewright.records import record
from rolewright.usage import Problem, UsageError


@record
class Source:
    """The content of a file; `name` is None for what came in by a pipe."""

    content: bytes
    name: str | None = None

    @property
    def ending(self) -> str:
        """The ending of its name in small letters with the dot; nothing without a name."""
        return PurePath(self.name).suffix.lower() if self.name else ""

    @property
    def text(self) -> str:
        """The content as text. UsageError with the line of the first byte that is no UTF-8."""
        try:
            return self.content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = self.content.count(b"\n", 0, error.start) + 1
            raise self.error(f"is not UTF-8 (byte {self.content[error.start]:#04x})", line) from None

    def error(self, message: str, line: int | None = None) -> UsageError:
        """What is wrong with it, in a message that goes on where the name ends."""
        return UsageError([Problem(message, self.name or "standard input", line)])
