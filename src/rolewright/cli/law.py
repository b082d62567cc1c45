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
from functools import cache
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_format, day
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style
from rolewright.knowledge.jurisdictions import Jurisdiction, law, laws, names
from rolewright.knowledge.jurisdictions.applicable import (
    Applicable,
    Lawless,
    applicable_where,
    check_declared,
    laws_declared,
)
from rolewright.knowledge.jurisdictions.employer import Employer
from rolewright.knowledge.jurisdictions.nearby import Nearby, nearby
from rolewright.knowledge.jurisdictions.plain import json_value
from rolewright.rules.law_places import places_in_words
from rolewright.rules.word_law import WordLaw
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
        "names", nargs="*", metavar="LAW", help="its id, such as us-co, another name of it, or a place"
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
    if options.names:
        return _named(options, on)
    if options.format == "json":
        _print([json_value(each) for each in laws()])
    else:
        from rolewright.report.law_text import laws_text

        sys.stdout.write(laws_text(laws(), on, style(options.color)))
    return Exit.CLEAN


def _named(options: "argparse.Namespace", on: date) -> int:
    """Print what is known of the laws and places asked for. UsageError with every name that means none."""
    asked = list(dict.fromkeys(names().get(name.strip().lower(), name) for name in options.names))
    problems = [problem for _, problem in check_declared(asked)]
    if len(asked) == 1 and problems and applicable_where(asked[0], Employer(options.employees), on):
        options.where = asked[0]  # a town, as people call it
        return _where(options, on)
    if problems:
        hint = 'to ask for a place in other words than its code: rolewright law --where "Denver, CO"'
        raise UsageError([*problems, hint])
    found = [law(name) if name.strip().lower() in names() else _lawless(name) for name in asked]
    if options.format == "json":
        _print([_told(each) for each in found])
    else:
        from rolewright.report.law_text import law_text, lawless_text

        shown = style(options.color)
        sys.stdout.write(
            "\n".join(
                law_text(each, _on_words(each.id), _near(each.id), on, shown)
                if isinstance(each, Jurisdiction)
                else lawless_text(each, _on_words(each.id), _near(each.id), on, shown)
                for each in found
            )
        )
    has_law = any(isinstance(each, Jurisdiction) or each.around for each in found)
    return Exit.CLEAN if has_law else Exit.FINDINGS


def _told(found: Jurisdiction | Lawless) -> dict[str, object]:
    told = json_value(found) if isinstance(found, Jurisdiction) else found.to_wire()
    words = [
        {"rule": rule, "id": law.id, "verdict": law.verdict.value, "basis": law.basis, "says": law.says}
        for rule, law in _on_words(found.id)
    ]
    near = _near(found.id)
    ids = {"around": near.around, "within": near.within, "bills": near.bills}
    listed = {name: [each.id for each in those] for name, those in ids.items()}
    return {**listed, **told, "words": words, "within_on_words": list(near.on_words)}


def _near(place: str) -> Nearby:
    named = {each for _, law in _laws_on_words() for each in law.where}
    only = sorted(each for each in named - names().keys() if each.startswith(f"{place}-"))
    return nearby(place)._replace(on_words=tuple(only))


@cache
def _laws_on_words() -> tuple[tuple[str, WordLaw], ...]:
    """Every law on words, with the rule whose card holds it; all cards are read for it, once."""
    from rolewright.rules.load import load_core

    return tuple((card.rule.id, law) for card in load_core() for law in card.rule.laws)


def _on_words(place: str) -> list[tuple[str, WordLaw]]:
    """The laws on words of a place itself, with the rules whose cards hold them."""
    told = [(rule, law) for rule, law in _laws_on_words() if place in law.where]
    return [(rule, law._replace(says=law.said_of(places_in_words([place])))) for rule, law in told]


def _lawless(name: str) -> Lawless:
    from rolewright.knowledge.gazetteer.describe import full_name
    from rolewright.knowledge.jurisdictions.known_place import known_place

    place = known_place(name)
    assert place is not None, name
    around = tuple(each for each in laws_declared(name) if each.is_law)
    return Lawless(name.strip().lower(), full_name(place), around, max(each.as_of for each in laws()))


def _where(options: "argparse.Namespace", on: date) -> int:
    held = applicable_where(options.where, Employer(options.employees), on)
    found = [each for each in held if each.jurisdiction.is_law]
    if options.format == "json":
        _print([_holding(each, on) for each in found])
    else:
        from rolewright.report.law_text import holding_text

        sys.stdout.write(holding_text(options.where, held, on, style(options.color)))
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
