"""How published postings look, written once in `rolewright.toml`: theme, colour, logo, fonts, paper."""

from enum import StrEnum
from pathlib import Path

from rolewright.records import record
from rolewright.text import pattern
from rolewright.usage import Table

_COLOUR = pattern(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
_ADDRESS = pattern(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?:/[^\s?#\"'<>]*)?")
_FAMILY = pattern(r"[^\W_][\w .&+-]{0,59}")
LOGO_ENDINGS = (".svg", ".png", ".jpg", ".jpeg", ".webp")
#: The fewest characters in which a line of plain text can be read.
NARROWEST = 40
#: Those that a page and a PDF can both hold.
FONT_ENDINGS = (".ttf", ".otf")


class Theme(StrEnum):
    """The design of what people read."""

    CALM = "calm"
    WARM = "warm"
    PLAIN = "plain"


class Paper(StrEnum):
    """The paper on which it is printed."""

    A4 = "A4"
    LETTER = "Letter"


@record
class Look:
    """How what is published looks.

    `colour` is "#rrggbb", and None for the theme's own. A font is the name of a family: one in `font_files`,
    which are put into what is published, or one that readers have. Files of the folder `templates` are taken
    before those of the program. Under `address`, which ends with a stroke, the pages will stand.
    Lines of plain text have `wrap` characters at most; they end with their paragraphs where it is None.
    """

    theme: Theme = Theme.CALM
    colour: str | None = None
    logo: Path | None = None
    text_font: str | None = None
    heading_font: str | None = None
    font_files: tuple[Path, ...] = ()
    paper: Paper = Paper.A4
    templates: Path | None = None
    address: str | None = None
    wrap: int | None = None


def read_look(table: Table, folder: Path) -> Look:
    """The look in a table, whose paths begin at `folder`. What is wrong is left in the table's problems."""
    return Look(
        theme=table.choice("theme", Theme, Theme.CALM),
        colour=_colour(table),
        logo=_logo(table, folder),
        text_font=_font(table, "text_font"),
        heading_font=_font(table, "heading_font"),
        font_files=_font_files(table, folder),
        paper=table.choice("paper", Paper, Paper.A4),
        templates=_templates(table, folder),
        address=_address(table),
        wrap=_wrap(table),
    )


def _colour(table: Table) -> str | None:
    written = table.text("colour", "").strip()
    if written and not _COLOUR.fullmatch(written):
        table.problem(f"“colour” should be like “#1f5f8b”, not “{written}”", "colour")
        return None
    digits = written[1:].lower()
    return f"#{digits if len(digits) == 6 else ''.join(2 * digit for digit in digits)}" if digits else None


def _font(table: Table, key: str) -> str | None:
    written = table.text(key, "").strip()
    if written and not _FAMILY.fullmatch(written):
        table.problem(f"“{key}” should be the name of one font, such as “Georgia”, not “{written}”", key)
        return None
    return written or None


def _logo(table: Table, folder: Path) -> Path | None:
    written = table.text("logo", "").strip()
    return _file(table, "logo", folder, written, LOGO_ENDINGS) if written else None


def _font_files(table: Table, folder: Path) -> tuple[Path, ...]:
    files = [
        _file(table, "font_files", folder, written, FONT_ENDINGS) for written in table.texts("font_files", ())
    ]
    return tuple(file for file in files if file is not None)


def _file(table: Table, key: str, folder: Path, written: str, endings: tuple[str, ...]) -> Path | None:
    file = folder / written
    if file.suffix.lower() not in endings:
        table.problem(f"“{written}” should end with {', '.join(endings)}", key, near=written)
    elif not file.is_file():
        table.problem(f"there is no file “{written}”", key, near=written)
    else:
        return file
    return None


def _templates(table: Table, folder: Path) -> Path | None:
    written = table.text("templates", "").strip()
    if written and not (folder / written).is_dir():
        table.problem(f"there is no folder “{written}”", "templates")
        return None
    return folder / written if written else None


def _address(table: Table) -> str | None:
    written = table.text("address", "").strip()
    if written and not _ADDRESS.fullmatch(written):
        table.problem(f"“address” should be like “https://jobs.example.com/”, not “{written}”", "address")
        return None
    return f"{written.rstrip('/')}/" if written else None


def _wrap(table: Table) -> int | None:
    width = table.number("wrap", 0)
    if "wrap" in table and width < NARROWEST:
        table.problem(f"“wrap” should be at least {NARROWEST} characters, not {width}", "wrap")
        return None
    return width or None


def look_schema() -> dict[str, object]:
    """The keys of the look, as properties of a JSON Schema."""
    from rolewright.usage.json_schema import TEXT, TEXTS, one_of  # a check does without

    return {
        "theme": {**one_of(Theme), "default": Theme.CALM.value},
        "colour": {**TEXT, "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"},
        "logo": {**TEXT, "description": f"A file: {', '.join(LOGO_ENDINGS)}"},
        "text_font": {**TEXT, "description": "The name of a family, in font_files or on readers' devices"},
        "heading_font": TEXT,
        "font_files": {**TEXTS, "description": f"Files: {', '.join(FONT_ENDINGS)}"},
        "paper": {**one_of(Paper), "default": Paper.A4.value},
        "templates": {**TEXT, "description": "A folder whose files replace the program's own templates"},
        "wrap": {"type": "integer", "minimum": NARROWEST, "description": "Characters a line of plain text"},
        "address": {**TEXT, "description": "Where the pages will stand: https://jobs.example.com/"},
    }
