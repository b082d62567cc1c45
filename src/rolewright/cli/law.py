"""Show the laws on what a posting must say: all of the table, one of them, or those that hold somewhere.

Each law is told with what it demands, for whom and since when, the sentence that would meet it, its sources,
and what of it was not read. Which laws hold for a posting is declared in it, or in rolewright.toml:

  [company]
  jurisdictions = ["us-co", "us-ny-nyc"]
  head_count = 40

Otherwise it is told by the places in the posting. This is no legal advice. The exit code is 1 when no law of
the table holds where you asked.
"""

import json
import sys
from datetime import date
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format, day
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style
from rolewright.knowledge.jurisdictions import Jurisdiction, law, laws
from rolewright.knowledge.jurisdictions.applicable import Applicable, applicable_where
from rolewright.knowledge.jurisdictions.plain import json_value
from rolewright.usage import UsageError

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright law                                  every law of the table
  rolewright law us-co                            one: what it demands, of whom, and on what source
  rolewright law --where "New York, remote US"    which laws hold for such a job
  rolewright law --where Cleveland --employees 12 --on 2027-01-01"""


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `law`."""
    parser.add_argument(
        "names", nargs="*", metavar="LAW", help="its id, such as us-co, or another name of it"
    )
    parser.add_argument("--where", metavar="PLACES", help="which laws hold for a job in these words")
    parser.add_argument("--employees", metavar="NUMBER", type=int, help="how many the employer has in all")
    parser.add_argument("--on", metavar="DATE", type=day, help="judge as of this day (default: today)")
    add_format(parser)


def run(options: "argparse.Namespace") -> int:
    """Print laws. The exit code is 1 when none of the table holds for the words of --where."""
    on = options.on or date.today()
    if options.where is not None:
        if options.names:
            raise UsageError(["give the names of laws, or --where, not both"])
        return _where(options, on)
    chosen = _named(options.names) if options.names else laws()
    if options.format == "json":
        _print([json_value(each) for each in chosen])
        return Exit.CLEAN
    from rolewright.report.law_text import law_text, laws_text

    told = [law_text(each, on, style(options.color)) for each in chosen] if options.names else None
    sys.stdout.write("\n".join(told) if told else laws_text(chosen, on, style(options.color)))
    return Exit.CLEAN


def _named(names: list[str]) -> list[Jurisdiction]:
    """The laws of these names. UsageError with every name that none has."""
    found: list[Jurisdiction] = []
    problems: list[str] = []
    for name in names:
        try:
            found.append(law(name))
        except UsageError as error:
            problems.extend(str(problem) for problem in error.problems)
    if problems:
        raise UsageError(problems)
    return found


def _where(options: "argparse.Namespace", on: date) -> int:
    held = applicable_where(options.where, options.employees, on)
    found = [each for each in held if each.jurisdiction.is_law]
    if options.format == "json":
        _print([_holding(each, on) for each in found])
    else:
        from rolewright.report.law_text import holding_text

        sys.stdout.write(holding_text(options.where, found, on, style(options.color)))
    return Exit.CLEAN if found else Exit.FINDINGS


def _holding(held: Applicable, on: date) -> dict[str, object]:
    return {
        "id": held.jurisdiction.id,
        "name": held.jurisdiction.name,
        "because": held.because,
        "certain": held.certain,
        "holds": held.jurisdiction.holds(on),
        "demands": [demand.kind.value for demand in held.jurisdiction.demands_on(on)],
    }


def _print(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
