"""Files of the company's that become part of what is published."""

from pathlib import Path

from rolewright.records import record
from rolewright.usage import Problem, UsageError, unreadable


@record
class Embedded:
    """A file's content as it is embedded, with its media type."""

    media_type: str
    content: bytes

    @property
    def data_address(self) -> str:
        """As an address that holds the content itself."""
        from base64 import b64encode  # only who embeds something needs it

        return f"data:{self.media_type};base64,{b64encode(self.content).decode('ascii')}"


def file_content(file: Path, most: int) -> bytes:
    """The content of a file. UsageError where it cannot be read, or has more than `most` bytes."""
    try:
        with file.open("rb") as opened:
            content = opened.read(most + 1)
    except OSError as error:
        raise UsageError([unreadable(file, error)]) from None
    if len(content) > most:
        told = f"is larger than {most // 1000:,} kB, and it would be part of every page"
        raise UsageError([Problem(told, str(file))])
    return content
