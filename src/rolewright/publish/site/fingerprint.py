"""What a page is made of besides its posting, as one number: when it changes, pages are made anew."""

import hashlib
from datetime import date
from functools import cache
from pathlib import Path

from rolewright.knowledge.jurisdictions.load import homes, law
from rolewright.settings import Settings


def fingerprint(settings: Settings) -> str:
    """A number for the look, the company and the templates, those of the program among them."""
    look = settings.look
    number = hashlib.sha256(repr((look, settings.company, settings.variants, settings.sentences, settings.roles)).encode())
    files = [*look.font_files, *([look.logo] if look.logo else []), *_in(look.templates)]
    # What the program makes of a posting may change with any part of it; this is the part that makes pages.
    files += _in(Path(__file__).parent.parent)
    for file in files:
        number.update(file.name.encode())
        number.update(file.read_bytes())
    return number.hexdigest()


@cache
def law_of(day: date) -> str:
    """A number for what the laws of all places want a posting to say on a day."""
    told = [(home.id, *law(home.id).demands_on(day)) for home in homes()]
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _in(folder: Path | None) -> list[Path]:
    return sorted(each for each in folder.rglob("*") if each.is_file() and each.suffix != ".pyc") if folder else []
