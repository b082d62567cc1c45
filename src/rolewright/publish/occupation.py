"""The occupation's code, where the title leaves no doubt."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from rolewright.document import JobDescription
from rolewright.knowledge.roles import Library, Role
from rolewright.knowledge.roles.role import Code, Confidence, Scheme
from rolewright.knowledge.titled_role import titled_role
from rolewright.publish.declared import Declarations, listed
from rolewright.settings import Settings
from rolewright.text import pattern

_NAMES = {Scheme.ONET_SOC: "O*NET-SOC", Scheme.ISCO_08: "ISCO-08"}
_ONET = pattern(r"\d\d-\d{4}(?:\.\d\d)?")


def occupations(
    document: JobDescription, said: Declarations, settings: Settings
) -> Iterator[tuple[str, Any]]:
    """The codes that the front matter names, or those that the role library is sure of."""
    declared = list(listed(said.all("occupation")))
    role = _role(document, Library(settings.roles) if settings.roles else _own_library())
    known = list(_sure(role)) if role else []
    if {code.code for code in known}.issuperset(declared):
        codes = [_category(code) for code in known]
    else:
        codes = [_declared(code) for code in declared]
    yield "occupationalCategory", codes[0] if len(codes) == 1 else codes


@cache
def _own_library() -> Library:
    """The library without roles of the company's, which stays as it is while many postings are published."""
    return Library()


def _role(document: JobDescription, library: Library) -> Role | None:
    declared = next(iter(document.front_matter.get("role", ())), None)
    if declared in library.ids:
        return library.role(declared)
    title = document.facts.title.value
    return titled_role(title, library) if title else None


def _sure(role: Role) -> Iterator[Code]:
    return (code for code in role.codes if code.scheme in _NAMES and code.confidence is Confidence.HIGH)


def _category(code: Code) -> dict[str, Any]:
    return {
        "@type": "CategoryCode",
        "inCodeSet": {"@type": "CategoryCodeSet", "name": _NAMES[code.scheme]},
        "codeValue": code.code,
        "name": code.title,
    }


def _declared(code: str) -> Any:
    if not _ONET.fullmatch(code):
        return code
    code_set = {"@type": "CategoryCodeSet", "name": _NAMES[Scheme.ONET_SOC]}
    return {"@type": "CategoryCode", "inCodeSet": code_set, "codeValue": code}
