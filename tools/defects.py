"""Faults to put into a posting, and changes that are none.

A score must fall with the former and not feel the latter. A fault is made the way people make it: an item
more in a list, a sentence more in the opening, a part left out. None of them gives the reader anything. To
take a fault away is not to add one: words are left out only where nothing was found on them, since demands
that shut people out can cost more than their absence does. Each change is made from the report on a posting,
and returns a whole new text, or None where there is no room for it.
"""

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence

from rolewright.document import SectionKind
from rolewright.report import Report
from rolewright.text import Span

Change = Callable[[Report], str | None]

_MARKER = re.compile(r"[ \t]*(?:[-*+•]|\d+[.)])[ \t]+")
_BEFORE_MARKER = re.compile(r"(?<=\S) (?=(?:[-*+•]|\d+[.)]) )")
#: In the place of a space at which no line may be broken.
_HELD = "\0"
_WORD = re.compile(r"[A-Za-z]+")
_SENTENCE_END = (".", "!", "?")
#: With its end.
_LONGEST_PAY_LINE = 101


def _item(kind: SectionKind, words: str) -> Change:
    """One item more at the end of the last list of this kind."""

    def change(report: Report) -> str | None:
        document = report.document
        text = document.source.text
        for item in reversed(document.items):
            marker = _MARKER.match(text, text.rfind("\n", 0, item.span.start) + 1)
            if item.kind is kind and marker and marker.end() == item.span.start:
                return f"{text[: item.span.end]}\n{marker[0]}{words}{text[item.span.end :]}"
        return None

    return change


def _sentence(words: str) -> Change:
    """One sentence more at the end of the first paragraph on the job."""

    def change(report: Report) -> str | None:
        document = report.document
        text = document.source.text
        for block in document.blocks:
            in_summary = document.section_at(block.span.start).kind is SectionKind.SUMMARY
            if in_summary and text[: block.span.end].rstrip().endswith(_SENTENCE_END):
                end = len(text[: block.span.end].rstrip())
                return f"{text[:end]} {words}{text[end:]}"
        return None

    return change


def _without_section(kind: SectionKind) -> Change:
    """The posting without its parts of this kind."""

    def change(report: Report) -> str | None:
        return _without(report, [part.span for part in report.document.sections if part.kind is kind])

    return change


def _without_pay(report: Report) -> str | None:
    """The posting without the lines that state pay, where these are short and state nothing else."""
    text = report.document.source.text
    lines = {_line_at(text, mention.span.start) for mention in report.document.facts.pay}
    if any(line.length > _LONGEST_PAY_LINE for line in lines):
        return None
    return _without(report, sorted(lines))


def _line_at(text: str, at: int) -> Span:
    """The line with its end."""
    end = text.find("\n", at)
    return Span(text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end + 1)


def _without(report: Report, spans: Sequence[Span]) -> str | None:
    """The text without these words; None where there are none, and where something was found on them."""
    found = [finding.span for finding in report.findings if finding.span]
    if not spans or any(a.start < b.end and b.start < a.end for a in found for b in spans):
        return None
    text = report.document.source.text
    for span in reversed(spans):
        text = text[: span.start] + text[span.end :]
    return text


#: By name, what makes a posting worse.
DEFECTS: Mapping[str, Change] = {
    "a trait that everybody claims": _item(SectionKind.REQUIREMENTS, "Excellent communication skills"),
    "two traits in one": _item(SectionKind.REQUIREMENTS, "Strong organisational and interpersonal skills"),
    "native speakers only": _item(SectionKind.REQUIREMENTS, "Native English speaker"),
    "young people only": _item(SectionKind.REQUIREMENTS, "Between 20 and 30 years old"),
    "experience in a word": _item(SectionKind.REQUIREMENTS, "Proven track record"),
    "a weak start": _item(SectionKind.RESPONSIBILITIES, "Responsible for the management of stock"),
    "a blank cheque": _item(SectionKind.RESPONSIBILITIES, "Other duties as assigned"),
    "a placeholder": _item(SectionKind.RESPONSIBILITIES, "[Insert duty here]"),
    "a long way round": _item(SectionKind.RESPONSIBILITIES, "Meet clients in order to agree prices"),
    "a benefit without a name": _item(SectionKind.BENEFITS, "And much more!"),
    "the sentence that everyone writes": _sentence(
        "We are looking for a self-starter who can hit the ground running in a fast-paced environment."
    ),
    "praise of oneself": _sentence("We are a world-class, industry-leading organisation."),
    "a candidate": _sentence("The successful candidate will have a can-do attitude."),
    "hype": _sentence("This is an amazing once-in-a-lifetime opportunity!!!"),
    "he": _sentence("He must be able to work under pressure."),
    "no duties": _without_section(SectionKind.RESPONSIBILITIES),
    "no requirements": _without_section(SectionKind.REQUIREMENTS),
    "no benefits": _without_section(SectionKind.BENEFITS),
    "no pay": _without_pay,
}

#: What is remarked on when a part was left out that nothing else stands in for. Where the same is said
#: elsewhere too, leaving the part out is no fault.
MISSED: Mapping[str, str] = {
    "no duties": "outline/missing-duties",
    "no requirements": "outline/missing-requirements",
    "no benefits": "outline/missing-benefits",
    "no pay": "pay/missing",
}


def _as_plain_text(report: Report) -> str | None:
    """The same posting as it comes out of a mail: headings are lines, items have dots."""
    lines = report.source.text.split("\n")
    if not any(line.startswith("#") for line in lines):
        return None
    plain = [re.sub(r"^#+\s*", "", line) for line in lines]
    plain = [re.sub(r"^(\s*)[-*+] ", r"\1• ", line) for line in plain]
    return re.sub(r"(\*\*|__)(\S[^\n]*?)\1", r"\2", "\n".join(plain))


def _bold_headings(report: Report) -> str | None:
    """Bold lines in the place of headings."""
    text = report.source.text
    bold = re.sub(r"(?m)^#{2,6} +([^*\n]+?) *$", r"**\1**", text)
    return bold if bold != text else None


def _wrapped(report: Report) -> str | None:
    """Long lines broken at 72 characters, as mails do, where the next line cannot be taken for their rest."""
    text = report.source.text
    lines = text.split("\n")
    wrapped: list[str] = []
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        ends = not following.strip() or following.startswith("#") or _MARKER.match(following)
        is_prose = line.strip() and not line.startswith(("#", "|", "<", " ", "\t"))
        wrapped += _broken(line) if ends and is_prose and not report.document.front_matter else [line]
    joined = "\n".join(wrapped)
    return joined if joined != text else None


def _broken(line: str) -> list[str]:
    """The line in several, none of which begins with a dash that would make an item of it."""
    marker = _MARKER.match(line)
    indent = " " * (len(marker[0]) if marker else 0)
    held = _BEFORE_MARKER.sub(_HELD, line)
    lines = textwrap.wrap(held, 72, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [each.replace(_HELD, " ") for each in lines]


_AMERICAN = {
    "organisation": "organization",
    "organisations": "organizations",
    "organisational": "organizational",
    "organise": "organize",
    "organising": "organizing",
    "prioritise": "prioritize",
    "optimise": "optimize",
    "analyse": "analyze",
    "behaviour": "behavior",
    "colour": "color",
    "labour": "labor",
    "centre": "center",
    "programme": "program",
    "programmes": "programs",
    "recognise": "recognize",
    "recognised": "recognized",
    "utilise": "utilize",
    "specialise": "specialize",
    "licence": "license",
    "enrol": "enroll",
    "fulfil": "fulfill",
    "judgement": "judgment",
    "modelling": "modeling",
    "travelling": "traveling",
    "honour": "honor",
    "favour": "favor",
    "catalogue": "catalog",
    "defence": "defense",
}
_BRITISH = {american: british for british, american in _AMERICAN.items()}


def _spelt(words: Mapping[str, str]) -> Change:
    """The spelling of the other side of the Atlantic."""

    def spell(match: re.Match[str]) -> str:
        other = words.get(match[0].lower(), match[0])
        return other.capitalize() if match[0][0].isupper() and other != match[0] else other

    def change(report: Report) -> str | None:
        text = report.source.text
        spelt = _WORD.sub(spell, text)
        return spelt if spelt != text else None

    return change


#: By name, what makes a posting neither better nor worse.
VARIANTS: Mapping[str, Change] = {
    "plain text": _as_plain_text,
    "bold headings": _bold_headings,
    "lines broken": _wrapped,
    "American spelling": _spelt(_AMERICAN),
    "British spelling": _spelt(_BRITISH),
}
