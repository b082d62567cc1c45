"""Remarks as notes in the margin: the first of a kind explains it, the others name it."""

from collections.abc import Iterator, Sequence

from rolewright.findings import Edit, Fix
from rolewright.report.counted import counted
from rolewright.report.html.markup import Content, Markup, tag, together
from rolewright.report.html.remarks import Kind, Remark, Remarks
from rolewright.report.sources import cited
from rolewright.text import SourceText, Span, pattern

#: How many places of a kind are linked, how many edits of a fix and fixes of a remark are shown.
MOST_PLACES, _MOST_EDITS, _MOST_FIXES = 12, 3, 3
_LONGEST_SHOWN = 90
#: What stands before an entry of a list, and goes with it.
_MARKERS = " \t\r\n-*+•"
_QUOTED = pattern("“[^”]*”")


def notes(beside: Sequence[Sequence[Remark]], page: Remarks, source: SourceText) -> Markup | None:
    """The notes beside one piece of the posting, one for each kind; None where there is nothing to remark."""
    if not beside:
        return None
    count = sum(map(len, beside))
    told = counted(count, "remark")
    listed = [note(remarks, page, source) for remarks in beside]
    return tag("details", tag("summary", told), listed, class_="notes", lang="en", dir="ltr", open=True)


def note(remarks: Sequence[Remark], page: Remarks, source: SourceText) -> Markup:
    """Remarks of one kind, told together. What holds of the kind in all places stands at the first."""
    first = remarks[0]
    kind = first.kind
    said = [message for remark in remarks if (message := _message(remark, page)) is not None]
    if first.nth > 1 and not said:
        said = [tag("a", "as above", href=f"#{page.note_anchor(page.first_of(kind))}")]
    sign = _sign(first, page)
    messages = [
        tag("p", sign if not at else None, message, class_="message") for at, message in enumerate(said)
    ]
    return tag(
        "div",
        messages,
        list(_mends(remarks, source)),
        list(_sources(remarks, page)),
        _about(kind, page) if first.nth == 1 else None,
        id=page.note_anchor(first),
        class_=f"remark {kind.severity.value}",
        role="note",
        aria_label=f"Remark {kind.number}, {kind.severity.value}",
    )


def _sign(remark: Remark, page: Remarks) -> Markup:
    number: Content = remark.kind.number
    if remark.finding.span is not None:
        number = tag("a", number, href=f"#{page.words_anchor(remark)}", aria_label=f"{number}, to the words")
    return together(
        tag("span", number, class_="number"),
        " ",
        tag("span", remark.finding.severity.value, class_="severity"),
        " ",
    )


def _message(remark: Remark, page: Remarks) -> Content:
    """The message, or what of it differs from the first of its kind; None if only words that it quotes do."""
    message, first = remark.finding.message, page.first_of(remark.kind).finding.message
    if remark.nth == 1:
        return quoting(message)
    if _QUOTED.sub("", message) == _QUOTED.sub("", first):
        return None
    problem, sign, advice = message.partition(";")
    return quoting(problem if sign and advice == first.partition(";")[2] else message)


def quoting(message: str) -> list[Content]:
    """A message, in which what it quotes may be in another language, or run the other way."""
    parts: list[Content] = []
    at = 0
    for found in _QUOTED.finditer(message):
        parts += [message[at : found.start()], tag("bdi", found[0])]
        at = found.end()
    return [*parts, message[at:]]


def _mends(remarks: Sequence[Remark], source: SourceText) -> Iterator[Markup]:
    """How to mend it, a line for each way; what is the same in several places is told once."""
    told: dict[str, int] = {}
    for remark in remarks:
        for line in _ways(remark.finding.fixes[:_MOST_FIXES], source):
            told[line.html] = told.get(line.html, 0) + 1
    for html, times in told.items():
        again = tag("span", f" ({times} times)", class_="faint") if times > 1 else None
        yield tag("p", Markup(html), again, class_="mend")


def _sources(remarks: Sequence[Remark], page: Remarks) -> Iterator[Markup]:
    """The pages on which the remarks rest, each with its address to copy: the page itself leads nowhere else.

    Those of the first remark of a kind are not told again.
    """
    first = page.first_of(remarks[0].kind)
    told = () if remarks[0].nth == 1 else cited([first.finding])
    for each in cited(remark.finding for remark in remarks):
        if each not in told:
            where = tag("span", each.url, class_="address")
            yield tag("p", "Source: ", each.title, " ", where, class_="source")


def _ways(fixes: Sequence[Fix], source: SourceText) -> Iterator[Markup]:
    """The fixes of one finding; those that put other words in the same place share a line."""
    swapped: dict[str, list[str]] = {}
    for fix in fixes:
        # What moves or rewrites whole parts is told by its title: nobody compares passages in a margin.
        is_long = any(max(edit.span.length, len(edit.text)) > _LONGEST_SHOWN for edit in fix.edits)
        swaps = [] if is_long else [swap for edit in fix.edits if (swap := _swap(edit, source))]
        from_a_rule = fix.origin == "rule"
        if len(swaps) == 1 and all(swaps[0]) and from_a_rule:
            swapped.setdefault(swaps[0][0], []).append(swaps[0][1])
        elif not swaps or len(swaps) > _MOST_EDITS:
            yield together(fix.title, None if from_a_rule else _origin(fix))
        else:
            changes: list[Content] = []
            for before, after in swaps:
                changes += [", " if changes else ": ", _change(before, [after] if after else [])]
            yield together(fix.title, changes, None if from_a_rule else _origin(fix))
    for before, afters in swapped.items():
        yield _change(before, afters)


def _origin(fix: Fix) -> Markup:
    return tag("span", f" (proposed by {fix.origin})", class_="faint")


def _change(before: str, afters: Sequence[str]) -> Markup:
    """What to write for what, or to leave out, or to add."""
    old = [tag("span", "instead of ", class_="unseen"), tag("del", before, dir="auto")] if before else None
    arrow = (
        tag("span", tag("span", " write ", class_="unseen"), class_="arrow") if before and afters else None
    )
    new: list[Content] = []
    for after in afters:
        new += [" or " if new else None, tag("ins", after, dir="auto")]
    return together(old, arrow, new)


def _swap(edit: Edit, source: SourceText) -> tuple[str, str] | None:
    """The words before and after an edit, whole ones; None where only space changes."""
    text = source.text
    start, end = edit.span
    while (
        start > 0
        and end - start < _LONGEST_SHOWN
        and _is_inside_word(text, start, edit.text or text[start:end])
    ):
        start -= 1
    before = text[start:end]
    after = text[start : edit.span.start] + edit.text
    while end < len(text) and text[end].isalnum() and (before[-1:].isalnum() or after[-1:].isalnum()):
        if len(before) > _LONGEST_SHOWN:
            break
        before, after, end = before + text[end], after + text[end], end + 1
    before, after = _shown(before.lstrip(_MARKERS)), _shown(after)
    return (before, after) if before != after else None


def _is_inside_word(text: str, start: int, written: str) -> bool:
    return text[start - 1].isalnum() and written[:1].isalnum()


def _shown(words: str) -> str:
    words = " ".join(words.split())
    if len(words) <= _LONGEST_SHOWN:
        return words
    half = _LONGEST_SHOWN // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _about(kind: Kind, page: Remarks) -> Markup:
    """The rule, how many places and what mending them wins; beneath it the reason and the places."""
    told: list[Content] = [tag("code", kind.group.rule)]
    if kind.group.places > 1:
        told.append(f" · {kind.group.places} places")
    if kind.gain:
        told.append(f" · {points(kind.gain)}")
    places = [remark for remark in page.of(kind) if remark.finding.span is not None]
    if not kind.why and len(places) < 2:
        return tag("p", told, class_="about")
    return tag(
        "details",
        tag("summary", tag("span", "Why" if kind.why else "Where", " · ", class_="unfold"), told),
        tag("p", kind.why) if kind.why else None,
        tag("p", "Places", links(places, page)) if len(places) > 1 else None,
        class_="about",
    )


def links(remarks: Sequence[Remark], page: Remarks) -> Markup:
    """A link to each remark, by the count within its kind."""
    listed: list[Content] = []
    for remark in remarks[:MOST_PLACES]:
        listed += [
            " ",
            tag("a", remark.nth, href=f"#{page.anchor(remark)}", aria_label=f"place {remark.nth}"),
        ]
    if len(remarks) > MOST_PLACES:
        listed.append(" …")
    return tag("span", ":", listed, class_="places")


def points(gain: float) -> str:
    """How much mending wins."""
    if gain < 0.05:
        return "wins next to nothing"
    return f"wins {gain:.1f} point{'' if f'{gain:.1f}' == '1.0' else 's'}"


def span_of(remark: Remark) -> Span:
    """Where a remark's words stand; at the start for one about the whole."""
    return remark.finding.span or Span(0, 0)
