"""The pages on which remarks rest: those of laws, and of boards."""

from collections.abc import Iterable, Mapping

from rolewright.findings import Finding
from rolewright.records import record

#: More than these are in the data of a finding alone.
_MOST = 2


@record
class Cited:
    """A page, and its address."""

    title: str
    url: str


def cited(findings: Iterable[Finding]) -> tuple[Cited, ...]:
    """The first pages of the findings, each once."""
    found: dict[str, str] = {}
    for finding in findings:
        listed = finding.data.get("sources")
        for each in listed if isinstance(listed, list | tuple) else ():
            if isinstance(each, Mapping) and each.get("url"):
                found.setdefault(str(each["url"]), str(each.get("title", "")))
    return tuple(Cited(title, url) for url, title in found.items())[:_MOST]
