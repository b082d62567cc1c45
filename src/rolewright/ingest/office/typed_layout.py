"""What was laid out by hand with breaks and tabs: a heading above its text, labels before their values."""

from collections.abc import Iterator, Sequence

from rolewright.ingest.office.blocks import Flow, Paragraph, Run
from rolewright.ingest.office.words import lines_of

#: Characters of a line that can be a heading above its text, and of a label.
LONGEST_HEAD = 90
LONGEST_LABEL = 40
_MOST_LABEL_WORDS = 4


def laid_out(flow: Sequence[Flow]) -> list[Flow]:
    """The paragraphs with such headings apart, and with a colon between such labels and values."""
    parted = [part for each in flow for part in _head_apart(each)]
    labels = [_label(each) for each in parted]
    return [
        _with_colon(each, label) if label and _has_company(labels, at) else each
        for at, (each, label) in enumerate(zip(parted, labels, strict=True))
    ]


def _head_apart(each: Flow) -> Iterator[Flow]:
    """A paragraph, or its first line and the rest where that line alone is bold."""
    if isinstance(each, Paragraph) and each.heading is None and each.entry is None:
        first, *others = lines_of(each.runs)
        words = "".join(run.words for run in first).strip()
        rest = tuple(run for line in others for run in (*line, Run("\n")))
        if words and len(words) <= LONGEST_HEAD and _is_bold(first) and _is_plain(rest):
            yield each._replace(runs=first)
            yield each._replace(runs=rest)
            return
    yield each


def _is_bold(runs: Sequence[Run]) -> bool:
    return all(run.look.is_bold for run in runs if run.words.strip())


def _is_plain(runs: Sequence[Run]) -> bool:
    """Whether there are words that are not bold, and their first ones are not."""
    written = [run for run in runs if run.words.strip()]
    return bool(written) and not written[0].look.is_bold


def _label(each: Flow) -> str:
    """The label of a paragraph that is a label, tabs and a value; nothing of any other."""
    if not isinstance(each, Paragraph) or each.heading is not None or each.entry is not None:
        return ""
    parts = [part.strip() for part in "".join(run.words for run in each.runs).split("\t") if part.strip()]
    label = parts[0] if len(parts) == 2 else ""
    is_label = len(label) <= LONGEST_LABEL and len(label.split()) <= _MOST_LABEL_WORDS
    return (
        label if is_label and label[:2].isalpha() and len(label) > 1 and not set(label) & {":", "\n"} else ""
    )


def _has_company(labels: Sequence[str], at: int) -> bool:
    return any(labels[other] for other in (at - 1, at + 1) if 0 <= other < len(labels))


def _with_colon(each: Flow, label: str) -> Flow:
    """A paragraph whose label ends with a colon in the place of tabs."""
    assert isinstance(each, Paragraph)
    words = "".join(run.words for run in each.runs)
    start = words.index("\t", words.index(label))
    before = len(words) - len(words[start:].lstrip())
    left: list[Run] = []
    for run in each.runs:
        left.append(run._replace(words=run.words[before:]))
        before = max(before - len(run.words), 0)
    return each._replace(runs=(Run(f"{label}: "), *left), is_line=True)
