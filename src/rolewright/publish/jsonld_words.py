"""Parts of the posting in the properties that hold words."""

import re
from collections.abc import Iterator
from typing import Any

from rolewright.document import JobDescription, SectionKind
from rolewright.publish.declared import Declarations
from rolewright.publish.markup import plain_text

# Which property tells the entries of which parts.
_PARTS = (
    ("responsibilities", SectionKind.RESPONSIBILITIES),
    ("qualifications", SectionKind.REQUIREMENTS),
    ("jobBenefits", SectionKind.BENEFITS),
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def entries_of(document: JobDescription) -> Iterator[tuple[str, str]]:
    """Duties, demands and benefits: the entries of their lists, one a line."""
    for name, kind in _PARTS:
        entries = (plain_text(document.source[item.span]) for item in document.items if item.kind is kind)
        yield name, "\n".join(dict.fromkeys(entry for entry in entries if entry))


def contact(document: JobDescription, said: Declarations) -> dict[str, Any] | None:
    """Whom to write to: the address that is declared, or the only one in the part on how to apply."""
    declared = said.one("contact")
    parts = [document.source[section.span] for section in document.of_kind(SectionKind.APPLY)]
    found = {address.rstrip(".").lower() for part in parts for address in _EMAIL.findall(part)}
    email = declared if declared and _EMAIL.fullmatch(declared) else None
    if email is None and len(found) == 1:
        email = found.pop()
    return {"@type": "ContactPoint", "contactType": "job application", "email": email} if email else None
