"""Which rules a user wants, and how."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from rolewright.findings import Severity
from rolewright.records import NO_VALUES, record, replace
from rolewright.rules.board import Board
from rolewright.rules.rule import Rule
from rolewright.usage import Table


class Preset(StrEnum):
    """What is meant by "default", from the few remarks that matter most to everything that is known."""

    QUIET = "quiet"
    DEFAULT = "default"
    STRICT = "strict"


@record
class Usual:
    """The rules of the program that are meant by "default", and how grave they are, by a preset.

    Beside every rule that is out of preview and needs no extra these are the ids in `more`; those in `less`
    are not. `severity` is what cards say unless a finding or the user's settings know better. The rules of an
    organisation's packs are no matter of presets.
    """

    preset: Preset = Preset.DEFAULT
    more: frozenset[str] = frozenset()
    less: frozenset[str] = frozenset()
    severity: Mapping[str, Severity] = NO_VALUES

    def holds(self, rule: Rule) -> bool:
        """Whether "default" means this rule too."""
        return rule.id in self.more or (rule.is_default and rule.id not in self.less)


@record
class Selection:
    """A choice of rules.

    `select` and `ignore` hold ids, topics ("pay"), or "default" (every rule that is out of preview and needs
    no extra, or what a preset takes for that), "preview" (every rule that is in it) or "all"; what is ignored
    wins. `severity` and `options`
    are by id. `packs` are the folders of an organisation's own cards. `boards` are where the postings are to
    be published: what these want is chosen too. `written` is the settings file that the choice was read from.
    """

    select: tuple[str, ...] = ("default",)
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = NO_VALUES
    options: Mapping[str, Mapping[str, Any]] = NO_VALUES
    packs: tuple[Path, ...] = ()
    boards: tuple[Board, ...] = ()
    written: Table | None = None

    @property
    def is_default(self) -> bool:
        """Whether nothing was chosen."""
        return replace(self, written=None) == Selection()


def read_selection(settings: Table, folder: Path) -> Selection:
    """The choice of rules in settings: `[rules]`, `[severity]`, `[options]`, `[packs]` and `[boards]`.

    `folder` is where the settings lie, from which the paths of packs count. What is wrong becomes a problem
    of the table.
    """
    rules, severity, options = settings.table("rules"), settings.table("severity"), settings.table("options")
    paths = settings.table("packs").texts("paths", ())
    return Selection(
        select=rules.texts("select", ("default",)),
        ignore=rules.texts("ignore", ()),
        severity={rule: severity.choice(rule, Severity) for rule in severity},
        options={rule: options.table(rule).take_all() for rule in options},
        packs=tuple(folder / path for path in paths),
        boards=settings.table("boards").choices("for", Board, ()),
        written=settings,
    )
