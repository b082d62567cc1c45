"""`rolewright`: finds the command and answers for what goes wrong."""

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from rolewright.cli.commands import parse_arguments
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import tell, use_utf8
from rolewright.text import keep_compiled
from rolewright.usage import UsageError

# New objects after which Python looks for rubbish, rather than 700: a start makes fifty thousand that stay.
_BETWEEN_COLLECTIONS = 100_000


def program() -> NoReturn:
    """Run the command that the shell called, and end the process with its exit code.

    Python would first take apart a hundred thousand objects, one by one, which the system frees at a stroke.
    """
    code = main()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):  # nobody reads on
            code = code or Exit.INTERNAL
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Nothing that a user does ends in a traceback."""
    use_utf8()
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
        keep_compiled()
    except UsageError as error:
        sys.stdout.flush()
        for problem in error.problems:
            tell(str(problem))
        return Exit.USAGE
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough.
        _forget_output()
        return Exit.CLEAN
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except OSError as error:
        _forget_output()
        tell(f"cannot go on: {error}")
        return Exit.INTERNAL
    except Exception:
        return _own_fault()
    return code


def _run(arguments: Sequence[str]) -> int:
    try:
        options = parse_arguments(arguments)
    except SystemExit as stop:  # how argparse ends after --help, or after a mistake that it has told
        return int(stop.code or Exit.CLEAN)
    code: int = options.run(options)
    return code


def _own_fault() -> int:
    import traceback

    traceback.print_exc()
    tell("this is a fault of the program, not of your posting; please report the lines above")
    return Exit.INTERNAL


def _forget_output() -> None:
    """Leave nothing that Python would try, in vain, to write when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
