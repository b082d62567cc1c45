"""Show what a job may be paid: your own pay bands, and official US wages.

Bands come first. They stand in rolewright.toml, one [[pay.bands]] each, with a title, a role or a level, a
place if it matters, and a range in your own words:

  [[pay.bands]]
  title = "Account Manager"
  level = "senior"
  place = "Denver, CO"
  range = "$85,000–105,000 a year"

The official wages are percentiles of the US Bureau of Labor Statistics for an occupation in an area, with
their date. They need the extra: pip install 'rolewright[wages]'. Nothing is asked over the network.

The exit code is 1 when nothing was found, or when there are several to choose from.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import add_config, add_format, settings_near_by
from rolewright.cli.exit_codes import Exit
from rolewright.cli.terminal import style, tell
from rolewright.knowledge.bands import Band, Job
from rolewright.knowledge.pay import PayAdvice
from rolewright.knowledge.roles import Library
from rolewright.knowledge.wages import (
    Answer,
    Meant,
    Percentiles,
    Wages,
    installed_table,
    look_up,
)
from rolewright.knowledge.wages_extra import is_installed
from rolewright.settings import Settings
from rolewright.usage import UsageError

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  rolewright pay "Account Manager" --area "Denver, CO"
  rolewright pay electrician --area Colorado      a state; without --area, the whole nation
  rolewright pay 41-3091                          an occupation by its SOC code
  rolewright pay RN --area "Portland, ME" --format json"""

_INSTALL = "pip install 'rolewright[wages]'"


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """The arguments of `pay`."""
    parser.add_argument("words", nargs="+", metavar="TITLE", help="a title as people use it, or a SOC code")
    parser.add_argument(
        "--area", metavar="PLACE", default="", help="town and state, or a state (default: the United States)"
    )
    add_format(parser)
    add_config(parser)


def run(options: "argparse.Namespace") -> int:
    """Print bands and wages. The exit code is 1 when there is nothing to show, or much to choose from."""
    title = " ".join(options.words).strip()
    settings = settings_near_by(options, Path())
    bands = _bands(title, options.area, settings)
    answer = _official(title, options.area, settings)
    if answer is None and not bands:
        raise UsageError([_unanswered()])
    if options.format == "json":
        told = {
            "title": title,
            "area": options.area,
            "bands": list(map(_band, bands)),
            "wages": list(map(_wages, answer.wages)) if answer else [],
            "occupations": [_occupation(each) for each in answer.guesses] if answer else [],
            "areas": [area.name for area in answer.places] if answer else [],
        }
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    else:
        _write(title, options.area, bands, answer, options.color)
    return Exit.CLEAN if bands or (answer and answer.wages) else Exit.FINDINGS


def _bands(title: str, place: str, settings: Settings) -> tuple[Band, ...]:
    if not settings.bands:
        return ()
    from rolewright.parse import parse

    level = parse(f"# {title}\n").facts.level.value
    advice = PayAdvice(settings.bands, settings.roles)
    return advice.bands_for(Job(title, level=level, places=(place,) if place else ()))


def _official(title: str, place: str, settings: Settings) -> Answer | None:
    """What official statistics say; None without them."""
    table = installed_table()
    return look_up(title, place, table, Library(settings.roles)) if table else None


def _unanswered() -> str:
    if is_installed():
        return f"the data of the extra “wages” cannot be read; install it anew: {_INSTALL}"
    return f"official wages need an extra: {_INSTALL} (and no pay band of your own holds for this job)"


def _write(title: str, place: str, bands: tuple[Band, ...], answer: Answer | None, colour: str) -> None:
    from rolewright.report.pay_text import answer_text, bands_text

    parts = [bands_text(bands, style(colour))] if bands else []
    parts += [answer_text(title, place, answer, style(colour))] if answer else []
    sys.stdout.write("\n".join(parts))
    if answer is None:
        sys.stdout.flush()
        tell(f"for official wages too: {_INSTALL}")


def _band(band: Band) -> dict[str, object]:
    return {
        "title": band.title,
        "role": band.role,
        "level": band.level and band.level.value,
        "place": band.place,
        "range": band.stated,
        "min": band.pay.minimum,
        "max": band.pay.maximum,
        "currency": band.pay.currency,
        "unit": band.pay.unit and band.pay.unit.value,
    }


def _wages(wages: Wages) -> dict[str, object]:
    return {
        "occupation": _occupation(wages.meant),
        "how": wages.meant.how.value,
        "sure": wages.meant.is_sure,
        "area": {"name": wages.area.name, "kind": wages.area.kind.value, "is_nearest": wages.is_nearest},
        "hourly": _percentiles(wages.hourly),
        "yearly": _percentiles(wages.yearly),
        "source": {
            "publisher": wages.source.publisher,
            "survey": wages.source.survey,
            "period": wages.source.period,
            "published": wages.source.published,
        },
    }


def _occupation(meant: Meant) -> dict[str, object]:
    return {"code": meant.occupation.code, "name": meant.occupation.name}


def _percentiles(amounts: Percentiles | None) -> dict[str, object] | None:
    if amounts is None:
        return None
    named = zip(("p10", "p25", "p50", "p75", "p90"), amounts, strict=True)
    return {**dict(named), "at_least": amounts.cap}
