"""Finds that a remote job may be done from anywhere, where the posting names no place besides."""

from rolewright.document import JobDescription, SectionKind
from rolewright.text import pattern

# Nothing follows that bounds it: “anywhere in Canada” and “from anywhere for four weeks a year” are less.
_ANYWHERE = pattern(
    r"\b(?:anywhere|everywhere|worldwide|globally)(?: (?:in the world|on earth|on the planet))?"
    r"(?: \(remote\))?[ \t]*(?=[.·|;)*\]\n]|\Z)"
)
_ELSEWHERE = (SectionKind.BENEFITS, SectionKind.ABOUT, SectionKind.EQUALITY)
# So far apart they may stand in one phrase: “Fully remote - work from anywhere in the world”.
_REACH = 40


def anywhere_in(document: JobDescription) -> str:
    """The words by which a remote job may be done from anywhere, beside those that say that it is remote."""
    text = document.source.folded
    for mention in document.facts.workplace.mentions:
        start = max(0, mention.span.start - _REACH, text.rfind("\n", 0, mention.span.start) + 1)
        found = _ANYWHERE.search(text, start, min(len(text), mention.span.end + _REACH))
        if found is None or "\n" in text[mention.span.start : found.start()]:
            continue
        kinds = {section.kind for section in document.sections if found.start() in range(*section.span)}
        if kinds.isdisjoint(_ELSEWHERE):
            return document.source.text[found.start() : found.end()].strip()
    return ""
