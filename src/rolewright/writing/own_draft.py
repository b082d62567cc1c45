"""A draft of ours read back into its brief: what stands where is fixed, so that nothing has to be guessed.

What a draft only asks is no answer. A usual question is asked again by whoever writes from the brief; one
that was asked back about an answer is noted, since the answer itself is not in the draft.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from rolewright.document import BlockKind, JobDescription
from rolewright.text import Span, blanks, is_question
from rolewright.writing import draft_forms as forms
from rolewright.writing.blanks import BLANKS
from rolewright.writing.brief_for_law import plain_answer
from rolewright.writing.brief_passages import clean
from rolewright.writing.own_opening import joined_sentences, opening_told

Said = dict[str, list[str]]

_FIELDS: Mapping[str, str] = {
    **dict.fromkeys(forms.WORK, "duties"),
    **dict.fromkeys(forms.NEEDED, "deal_breakers"),
    **dict.fromkeys(forms.WISHED, "nice_to_haves"),
    **dict.fromkeys(forms.OFFERED, "benefits"),
    forms.APPLY: "apply",
}
_ASKED_BACK = "Still asked: "
_STRAY_STOP = re.compile(r"^[. ]+(?=[^\W_]|$)")
_PAY_LINE = re.compile(r"(?:A salary of|We pay) (?=.*\d|\[)")
_OTHER_PAY = re.compile(
    r"\b(?:bonus|commission|tips|shares|equity|options|overtime|on top)\b|\d% of", re.IGNORECASE
)
_ON_TOP = "On top of that, "
_OBJECTIVE = re.compile(r"\b(?:we want|we aim|our aim)\b|^By 20\d\d\b", re.IGNORECASE)
_UNTIL = re.compile(r"^Apply by [\w ,]+\d{4}\.$")
_WITH_DAY = re.compile(r" by (?:\d{1,2} \w+|\w+ \d{1,2},) \d{4}\.$")
_WAY = re.compile(r"@|\d{4}|://|\bwww\.|^To apply:")
_USUAL = frozenset(f"[{question}]" for question in BLANKS.values())


def own_draft(document: JobDescription, employer: str) -> Said | None:
    """What a draft says, by the fields of the brief and of the profile; None for any other posting."""
    parts = list(_parts(document))
    headings = [heading for heading, _ in parts]
    if not _is_own(document, parts, headings):
        return None
    said: Said = {}
    for heading, lines in parts:
        if not heading:
            told = opening_told([words for _, words in lines], employer)
        elif heading.startswith(forms.ABOUT):
            told = _about(lines)
        elif heading == forms.APPLY:
            told = _apply(lines)
        else:
            told = _listed(_FIELDS[heading], lines, _pay_of(document))
        for field, words in told:
            if words not in said.setdefault(field, []):
                said[field].append(words)
    said["background"] = list(asked_back(document))
    return said


_Lines = list[tuple[bool, str]]


def _parts(document: JobDescription) -> Iterator[tuple[str, _Lines]]:
    """Each heading but the title with what stands beneath it: whether it is an entry, and its words."""
    heading, lines = "", list[tuple[bool, str]]()
    open_blanks = blanks(document.text, document.source.folded)
    for block in document.blocks:
        if block.kind is BlockKind.HEADING and block.level > 1:
            yield heading, lines
            heading, lines = clean(document.source[block.content]), []
        elif block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            words = _without(document, block.content, open_blanks)
            lines.append((block.kind is BlockKind.ITEM, words))
    yield heading, lines


def _is_own(document: JobDescription, parts: Sequence[tuple[str, _Lines]], headings: list[str]) -> bool:
    """Whether the headings and the line of terms are those of a draft, and the front matter has its title."""
    are_known = all(each in _FIELDS or each.startswith(forms.ABOUT) for each in headings[1:])
    has_all = forms.APPLY in headings and any(each in forms.WORK for each in headings)
    has_terms = bool(parts[0][1]) and parts[0][1][0][1].count("·") > 1
    return are_known and has_all and has_terms and "title" in document.front_matter


def _without(document: JobDescription, span: Span, open_blanks: Sequence[Span]) -> str:
    """The words without the questions that stand for sentences or parts; one within a sentence stays."""
    text = document.source[span]
    for blank in reversed([each for each in open_blanks if span.contains(each)]):
        start, end = blank.start - span.start, blank.end - span.start
        before, behind = text[:start].rstrip(), text[end:].lstrip()
        if (not before or before[-1] in ".!?]·") and (
            not behind or behind[0] in ".·[" or behind[0].isupper()
        ):
            text = f"{before} {behind}"
    return _STRAY_STOP.sub("", clean(text))


def asked_back(document: JobDescription) -> Iterator[str]:
    """What the text asks beyond the usual questions, which an empty field of the brief asks anyway."""
    for blank in blanks(document.text, document.source.folded):
        words = document.source[blank]
        if is_question(words) and words not in _USUAL:
            yield f"{_ASKED_BACK}{words}"


def _pay_of(document: JobDescription) -> str:
    return " ".join(document.front_matter.get("pay", ())).lower()


def _listed(field: str, lines: _Lines, pay: str) -> Iterator[tuple[str, str]]:
    """The entries of a list, with what the line above says of them; pay stands in the front matter too."""
    into, after_pay = field, False
    for is_entry, words in lines:
        if not is_entry:
            into = "goals" if field == "duties" and forms.leads_to_goals(words) else field
        elif field == "benefits" and (_PAY_LINE.match(words) or (pay and words.lower().rstrip(".") == pay)):
            after_pay = True
        elif any(map(str.isalpha, words)):
            is_other = after_pay and (words.startswith(_ON_TOP) or _OTHER_PAY.search(words))
            yield "other_pay" if is_other else into, words.removeprefix(_ON_TOP)
            after_pay = False


def _about(lines: _Lines) -> Iterator[tuple[str, str]]:
    for _, words in lines:
        for sentence in joined_sentences(words):
            yield "objectives" if _OBJECTIVE.search(sentence) else "apart", sentence


def _apply(lines: _Lines) -> Iterator[tuple[str, str]]:
    """The way, until when, what follows, what laws want said, and last the statement on equal chances."""
    for at, (_, words) in enumerate(lines):
        told = list(joined_sentences(words))
        yield from (("answered", each) for each in told if plain_answer(each))
        if at == 0:
            yield from _way_and_steps(told)
        elif others := [each for each in told if not plain_answer(each)]:
            yield "equality", " ".join(others)


def _way_and_steps(told: Sequence[str]) -> Iterator[tuple[str, str]]:
    until = [at for at, each in enumerate(told) if _UNTIL.match(each) or plain_answer(each)]
    others = [at for at, each in enumerate(told) if at and not _WAY.search(each)]
    ends = min(until or others, default=len(told))
    if told[:ends]:
        yield "apply", _WITH_DAY.sub(".", " ".join(told[:ends]))
    if steps := [each for each in told[ends:] if not _UNTIL.match(each) and not plain_answer(each)]:
        yield "steps", " ".join(steps)
