"""The forms in which a posting is published, one a module, by its name.

A module says what its form is (`LABEL`), how its files end (`ENDING`), whether it goes to people or machines
who must not meet a blank (`IS_FINISHED`), and makes it (`render`). To add a form, add a module.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from rolewright.publish.publication import Publication
from rolewright.publish.published import Published
from rolewright.usage import UsageError, did_you_mean

#: Other names under which forms are known.
ALIASES = {"markdown": "md", "text": "txt", "json-ld": "jsonld"}


class Form(Protocol):
    """What a module of this folder has. `LABEL` is a noun: "a page", "data for search engines"."""

    LABEL: str
    ENDING: str
    IS_FINISHED: bool

    def render(self, publication: Publication) -> Published:
        """The posting in this form. UsageError for what the form cannot hold."""
        ...


@cache
def form_names() -> tuple[str, ...]:
    """The names of all forms; nothing of them is loaded."""
    return tuple(sorted(module.name.replace("_", "-") for module in iter_modules(__path__)))


def form_called(name: str) -> Form:
    """The form of this name. UsageError when there is none."""
    known = ALIASES.get(name, name)
    if known not in form_names():
        told = (
            f"there is no form “{name}”{did_you_mean(name, form_names())}; there is {', '.join(form_names())}"
        )
        raise UsageError([told])
    return cast(Form, import_module(f"{__name__}.{known.replace('-', '_')}"))
