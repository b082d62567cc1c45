"""What owners should know of how their files were taken in, told once and not file by file."""

from rolewright.cli.terminal import tell

_MOST_NAMED = 3


class Notes:
    """The notes of one command, each with the files that it holds of."""

    def __init__(self) -> None:
        self._files: dict[str, dict[str, None]] = {}

    def add(self, note: str, file: str) -> None:
        """Keep a note on a file."""
        self._files.setdefault(note, {})[file] = None

    def tell(self) -> None:
        """Say each note, beside the output."""
        for note, files in self._files.items():
            named = list(files)
            more = len(named) - _MOST_NAMED
            tell(
                f"{', '.join(named)}: {note}"
                if more <= 1
                else f"{', '.join(named[:_MOST_NAMED])} and {more} more: {note}"
            )
