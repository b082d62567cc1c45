"""Templates: those of the program, and those that a company puts in their place.

They run in a sandbox: a template that came from somewhere else can show a posting and nothing besides.
"""

import hashlib
import traceback
from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rolewright.publish.design.fonts import FontFile
from rolewright.publish.design.themes import Design
from rolewright.publish.page.html import Html
from rolewright.publish.page.page import Page
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    from jinja2 import Environment

OWN = Path(__file__).parent / "templates"
_PAGE, _STYLE = "page.html", "style.css"


def rendered(page: Page, design: Design, fonts: Sequence[FontFile], paper: str, folder: Path | None) -> str:
    """The page as HTML. `folder` holds the company's templates; UsageError with the line where one fails."""
    style = styled([_STYLE], folder, design=design, fonts=fonts, paper=paper)
    return filled(_PAGE, folder, page=page, design=design, style=Html(style), policy=policy(style))


def styled(names: Iterable[str], folder: Path | None, **values: Any) -> str:
    """The style that the templates of these names make together. UsageError as above."""
    style = "\n".join(filled(name, folder, **values).strip() for name in names)
    if "</style" in style.lower():
        raise UsageError([Problem("the style would end before its end: “</style” stands in it", str(folder))])
    return f"\n{style}\n"


def policy(style: str) -> str:
    """What a browser may do with the page: show it with just this style, and load nothing."""
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    sources = ("default-src 'none'", f"style-src 'sha256-{digest}'", "img-src data:", "font-src data:")
    return "; ".join((*sources, "base-uri 'none'", "form-action 'none'"))


def filled(name: str, folder: Path | None, **values: Any) -> str:
    """The template of this name with the values in it. UsageError as above."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    try:
        return str(_environment(folder).get_template(name).render(values))
    except TemplateSyntaxError as error:
        raise _broken(error.message or "is no template", error.filename, error.lineno) from None
    except TemplateNotFound as error:
        raise _broken(f"there is no template “{error.name}”", *_place(error, folder)) from None
    except UnicodeDecodeError:
        raise _broken("a template is not UTF-8", str(folder), None) from None
    except Exception as error:
        place = _place(error, folder)
        if place == (None, None):
            raise
        message = str(error) if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
        raise _broken(message, *place) from None


def _broken(message: str, file: str | None, line: int | None) -> UsageError:
    return UsageError([Problem(f"the template is broken: {message}", file, line)])


def _place(error: BaseException, folder: Path | None) -> tuple[str | None, int | None]:
    """The line of the company's template at which an error arose; nothing where it arose in none."""
    frames = traceback.extract_tb(error.__traceback__)
    for frame in reversed(frames):
        if folder is not None and Path(frame.filename).is_relative_to(folder):
            return frame.filename, frame.lineno
    return None, None


@lru_cache(maxsize=8)
def _environment(folder: Path | None) -> "Environment":
    """What reads templates; it looks into their files anew when they have changed."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([*([folder] if folder else []), OWN]),
        autoescape=lambda name: name is None or not name.endswith(".css"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
