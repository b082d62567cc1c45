"""`rolewright`: finds the command and answers for what goes wrong."""

import os
import sys
from collections.abc import Sequence

from rolewright.cli.exit_codes import Exit
from rolewright.cli.parser import build_parser
from rolewright.usage import UsageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Nothing that a user does ends in a traceback."""
    options = build_parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except UsageError as error:
        for problem in error.problems:
            print(f"rolewright: {problem}", file=sys.stderr)
        return Exit.USAGE
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; Python must not complain when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.CLEAN
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return code
