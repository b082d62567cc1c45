"""Which rules a user wants, and how."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rolewright.findings import Severity
from rolewright.records import NO_VALUES, record, replace
from rolewright.usage import Table


@record
class Selection:
    """A choice of rules.

    `select` and `ignore` hold ids, topics ("pay"), or "default" (every rule that is out of preview and needs
    no extra), "preview" (every rule that is in it) or "all"; what is ignored wins. `severity` and `options`
    are by id. `packs` are the folders of an organisation's own cards. `written` is the settings file that the
    choice was read from.
    """

    select: tuple[str, ...] = ("default",)
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = NO_VALUES
    options: Mapping[str, Mapping[str, Any]] = NO_VALUES
    packs: tuple[Path, ...] = ()
    written: Table | None = None

    @property
    def is_default(self) -> bool:
        """Whether nothing was chosen."""
        return replace(self, written=None) == Selection()


def read_selection(settings: Table, folder: Path) -> Selection:
    """The choice of rules in settings: `[rules]`, `[severity]`, `[options."topic/problem"]` and `[packs]`.

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
        written=settings,
    )
