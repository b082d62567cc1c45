"""Drawings of the company's, cleaned of whatever could run, load or name something else."""

import re
from xml.etree import ElementTree

from rolewright.usage import Problem, UsageError

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_REFUSED = ("script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler")
# What refers to another part of the drawing, or to a picture within it.
_INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|webp);)", re.IGNORECASE)
_LOADS = re.compile(r"@import|url\(\s*+['\"]?+\s*+(?!#)|expression\(|javascript:", re.IGNORECASE)
_DEEPEST = 60


def clean_svg(content: bytes, name: str) -> bytes:
    """The drawing without scripts, handlers, links, and references to anything outside it.

    UsageError where it is not well-formed, declares entities, or is nested deeper than any drawing.
    """
    if b"<!ENTITY" in content or content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content:
        raise UsageError([Problem("declares entities or is not UTF-8; save it as plain SVG", name)])
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        line = error.position[0]
        raise UsageError([Problem(f"is not well-formed SVG: {error}", name, line)]) from None
    if root.tag not in (f"{{{_SVG}}}svg", "svg"):
        raise UsageError([Problem("is no SVG drawing", name)])
    _clean(root, name, 0)
    ElementTree.register_namespace("", _SVG)
    ElementTree.register_namespace("xlink", _XLINK)
    cleaned: bytes = ElementTree.tostring(root, encoding="utf-8")
    return cleaned


def _clean(element: ElementTree.Element, name: str, depth: int) -> None:
    if depth > _DEEPEST:
        raise UsageError([Problem(f"is nested more than {_DEEPEST} deep", name)])
    for key, value in list(element.attrib.items()):
        if _may_do_something(key.rpartition("}")[2].lower(), value):
            del element.attrib[key]
    for child in list(element):
        if not _is_drawn(child) or (_local(child) == "style" and _LOADS.search(child.text or "")):
            element.remove(child)
        else:
            if _local(child) == "a":  # what it leads to is gone, what it holds is drawn
                child.tag = f"{{{_SVG}}}g"
            _clean(child, name, depth + 1)


def _may_do_something(key: str, value: str) -> bool:
    """Whether an attribute runs something, or refers to what is not in the drawing."""
    if key.startswith("on") or key == "src" or _LOADS.search(value):
        return True
    return key == "href" and not _INSIDE.match(value)


def _is_drawn(element: ElementTree.Element) -> bool:
    namespace = element.tag.rpartition("}")[0].lstrip("{")
    return namespace in ("", _SVG) and _local(element) not in _REFUSED


def _local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]
