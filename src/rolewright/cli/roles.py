"""List the roles of the library, search them by any title, or show one.

A role tells what a job of its kind is for, which functions it may have, what each leads to, what it takes,
what to reach in the first year, and how all this is put in a posting. `show` prints it; an opening is about
a few of the functions, never all.

Role files of your own work the same way: name their folder in rolewright.toml, [roles] paths = ["./roles"].
`rolewright schema role` tells what such a file holds. The exit code is 1 when a search finds nothing.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_config, add_format, settings_near_by
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style
from rolewright.knowledge.roles import How, Library, Match, Names, Role, search
from rolewright.usage import UsageError, did_you_mean

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright roles                          every role, by family
  rolewright roles client partner           which role somebody means, and why
  rolewright roles "Sr. Acct Mgr"
  rolewright roles show account-manager     functions, goals, deal-breakers, reasons to hire
  rolewright roles show KAM --format json   the whole role, for other programs"""

_MOST = 6


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `roles`."""
    parser.add_argument(
        "words", nargs="*", metavar="TITLE", help="a title as people use it; after “show”, the role to show"
    )
    add_format(parser)
    add_config(parser)


def run(options: "argparse.Namespace") -> int:
    """Print roles. The exit code is 1 when nothing was found."""
    library = _library(options)
    if options.words[:1] == ["show"]:
        return _show(_meant(" ".join(options.words[1:]), library), options)
    if not options.words:
        return _list(library, options)
    return _search(" ".join(options.words), library, options)


def _library(options: "argparse.Namespace") -> Library:
    return Library(settings_near_by(options, Path()).roles)


def _list(library: Library, options: "argparse.Namespace") -> int:
    if options.format == "json":
        return _print([_row(role) for role in library.names])
    from rolewright.report.roles_text import roles_text

    sys.stdout.write(roles_text(library.names, style(options.color)))
    return Exit.CLEAN


def _search(query: str, library: Library, options: "argparse.Namespace") -> int:
    matches = search(query, library.names)[:_MOST]
    if options.format == "json":
        _print([_found(match) for match in matches])
    elif matches:
        from rolewright.report.roles_text import matches_text

        sys.stdout.write(matches_text(matches, style(options.color)))
    else:
        sys.stdout.write(
            f"No role is called anything like “{query}”; rolewright roles lists those there are.\n"
        )
    return Exit.CLEAN if matches else Exit.FINDINGS


def _meant(query: str, library: Library) -> Role:
    """The one role that a title or id names. UsageError when it names none, or several."""
    if not query:
        raise UsageError(["say which role to show, such as: rolewright roles show account-manager"])
    if query in library:
        return library.role(query)
    matches = search(query, library.names)
    sure = [match.role for match in matches if match.how is not How.WORDS]
    if len(sure) == 1:
        return library.role(sure[0].id)
    guesses = sure or [match.role for match in matches]
    if not guesses:
        raise UsageError([f"there is no role “{query}”{did_you_mean(query, library.ids)}"])
    names = ", ".join(role.id for role in guesses[:_MOST])
    raise UsageError([f"“{query}” may be any of several roles; choose one: {names}"])


def _show(role: Role, options: "argparse.Namespace") -> int:
    if options.format == "json":
        from dataclasses import asdict
        from typing import Any

        whole: Any = role
        return _print(asdict(whole))
    from rolewright.report.role_text import role_text

    sys.stdout.write(role_text(role, style(options.color)))
    return Exit.CLEAN


def _row(role: Names) -> dict[str, object]:
    return {
        "id": role.id,
        "title": role.title,
        "family": role.family,
        "purpose": role.purpose,
        "also_called": [variant.name for variant in role.variants],
    }


def _found(match: Match[Names]) -> dict[str, object]:
    return {
        "id": match.role.id,
        "title": match.role.title,
        "how": match.how.value,
        "name": match.name,
        "means": match.means,
        "words": list(match.words),
        "likeness": match.likeness,
    }


def _print(value: object) -> int:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
    return Exit.CLEAN
