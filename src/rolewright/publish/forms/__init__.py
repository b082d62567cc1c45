"""The forms in which a posting is published, one a module, by its name.

A module says what its form is (`LABEL`), how its files end (`ENDING`), whether it goes to people or machines
who must not meet a blank (`IS_FINISHED`), and makes it (`render`). It may say who asks for what it names as
gaps (`ASKED_BY`). A form that holds several postings in one file is a `Feed`. To add a form, add a module.
"""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast, runtime_checkable

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


@runtime_checkable
class Feed(Form, Protocol):
    """A form that holds several postings in one file, which is called `FEED_NAME`."""

    FEED_NAME: str

    def render_part(self, publication: Publication) -> Published:
        """One posting as its part of the file."""
        ...

    def whole(self, parts: Sequence[bytes]) -> bytes:
        """The file of these parts."""
        ...


@cache
def form_names() -> tuple[str, ...]:
    """The names of all forms; nothing of them is loaded."""
    return tuple(sorted(module.name.replace("_", "-") for module in iter_modules(__path__)))


def form_called(name: str) -> Form:
    """The form of this name. UsageError when there is none."""
    known = known_as(name)
    if known not in form_names():
        told = (
            f"there is no form “{name}”{did_you_mean(name, form_names())}; there is {', '.join(form_names())}"
        )
        raise UsageError([told])
    return cast(Form, import_module(f"{__name__}.{known.replace('-', '_')}"))


def asked_by(form: Form) -> str | None:
    """Who asks for what the form names as gaps; None where nobody in particular does."""
    return getattr(form, "ASKED_BY", None)


def known_as(form: str) -> str:
    """A form by its own name, whichever of its names is given."""
    return ALIASES.get(form, form)


def form_for(file: str) -> str | None:
    """The name of the form whose files end as `file` does; None where no form's do, or those of several."""
    ends = {name: form_called(name).ENDING for name in form_names()}
    longest = max((end for end in ends.values() if file.lower().endswith(end)), key=len, default=None)
    found = [name for name, end in ends.items() if end == longest]
    return found[0] if len(found) == 1 else None
