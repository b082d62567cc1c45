r"""Rolewright reads job descriptions, shows what they say and lack, and explains every remark.

>>> import rolewright
>>> description = rolewright.parse("# Baker\n\nLeeds. £13.50 an hour, full-time.\n")
>>> description.facts.title.value
'Baker'
"""

from typing import TYPE_CHECKING, Any

# Bound at once: these are also the names of subpackages,
# which would take the place of the functions when loaded.
from rolewright.ingest import ingest
from rolewright.parse import parse
from rolewright.publish import publish

if TYPE_CHECKING:
    from rolewright.engine import Checker, check, fix, write
    from rolewright.fixing import Fixed
    from rolewright.report import Report
    from rolewright.settings import Settings, read_settings
    from rolewright.usage import UsageError

__all__ = [
    "Checker",
    "Fixed",
    "Report",
    "Settings",
    "UsageError",
    "__version__",
    "check",
    "fix",
    "ingest",
    "parse",
    "publish",
    "read_settings",
    "write",
]

_HOMES = {
    "Checker": "engine",
    "Fixed": "fixing",
    "Report": "report",
    "Settings": "settings",
    "UsageError": "usage",
    "check": "engine",
    "fix": "engine",
    "read_settings": "settings",
    "write": "engine",
}


def __getattr__(name: str) -> Any:
    # The rest is fetched when asked for, so that importing the package stays cheap.
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("rolewright")
        except PackageNotFoundError:  # the sources are used as they lie
            return "0+unknown"
    if name not in _HOMES:
        raise AttributeError(f"module “rolewright” has no attribute “{name}”")
    from importlib import import_module

    return getattr(import_module(f"rolewright.{_HOMES[name]}"), name)
