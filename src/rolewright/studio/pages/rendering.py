"""Renders templates for a request."""

import re
from collections.abc import Callable
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from rolewright.studio.api.models.problem import Problem
from rolewright.studio.api.models.translatable import Translatable
from rolewright.studio.pages.times import day, moment, moment_in_utc
from rolewright.studio.words import Sentence, translated

#: What every word of a page passes through. English is the source; another language would stand here.
TRANSLATION = NullTranslations()
_HEADING = re.compile(r"\A[ ]{0,3}#{1,6}[ ]+")
_ENTRY = re.compile(r"\A[ ]*[-*+][ ]+")
_TEMPLATES = Path(__file__).parent.parent / "templates"


def render(request: Request, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
    """A page. Every template gets the `visitor`, the `csrf` token and the `nonce` for styles."""
    identity = getattr(request.state, "identity", None)
    common = {
        "visitor": identity,
        "csrf": identity.csrf if identity else "",
        "nonce": request.scope.get("state", {}).get("nonce", ""),
        "path": request.url.path,
        "here": "",
        "is_shared": request.app.state.studio.options.is_shared,
    }
    return HTMLResponse(environment().get_template(template).render(common | context), status_code=status)


def error_page(request: Request, problem: dict[str, object]) -> HTMLResponse:
    """The page that tells a person what went wrong."""
    told = Problem.model_validate(problem)
    more = [each for each in told.problems if each.message not in told.detail]
    return render(request, "error.html", status=told.status, problem=told, more=more)


@cache
def environment() -> Environment:
    """Where templates come from. What they show is escaped, and what they misspell is an error."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"translated": _translated, "line_begun": _line_begun}
    for name, of_time in (("day", day), ("moment", moment), ("moment_in_utc", moment_in_utc)):
        made.filters[name] = _in_words(of_time)
    made.install_gettext_translations(TRANSLATION, newstyle=True)  # type: ignore[attr-defined]
    return made


def _translated(words: str | Translatable | dict[str, Any]) -> str:
    """Words that come from Python. Unlike `_` for those of templates it does not take them for markup."""
    if not isinstance(words, str):
        words = Translatable.model_validate(words).sentence
    return translated(words, TRANSLATION.gettext, TRANSLATION.ngettext)


def _in_words(of_time: Callable[[Any], Sentence]) -> Callable[[Any], str]:
    return lambda value: _translated(of_time(value))


def _line_begun(text: str) -> str:
    """The beginning of a line of a posting without what makes it a heading or an entry in Markdown."""
    return _ENTRY.sub("• ", _HEADING.sub("", text, count=1), count=1)
