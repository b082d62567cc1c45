"""What stands in the PDF of a posting, as data for its template."""

from collections.abc import Sequence
from typing import Any

from rolewright.publish.content import Code, Entry, Heading, List, Node, Paragraph, Quote, Run, Table, Words
from rolewright.publish.design.themes import Design
from rolewright.publish.linking import linked_node
from rolewright.publish.view import View

Json = dict[str, Any]

_COLOURS = ("ink", "faint", "accent", "line", "panel")


def posting_data(view: View) -> Json:
    """Everything that the PDF says, as values that JSON can hold."""
    labels, apply, deadline = view.labels, view.apply, view.deadline
    notes = [f"{labels['posted']}: {view.posted[1]}"] if view.posted else []
    notes += [f"{labels['reference']}: {view.reference}"] if view.reference else []
    notes += [view.address] if view.address else []
    return {
        "title": view.title,
        "employer": view.employer,
        "language": view.language,
        "direction": view.direction,
        "facts": [{"label": each.label, "value": each.value, "wide": each.is_wide} for each in view.facts],
        "parts": [[_node(linked_node(node)) for node in part.nodes] for part in view.parts],
        "apply": apply
        and {
            "label": labels["apply_by_mail" if apply.is_mailbox else "apply"],
            "href": apply.href,
            "shown": apply.shown,
        },
        "deadline": deadline and {"label": deadline.label, "value": deadline.value},
        "notes": notes,
    }


def look_data(
    design: Design, paper: str, text_fonts: Sequence[str], heading_fonts: Sequence[str], logo: bytes | None
) -> Json:
    """How it looks, as values that JSON can hold; on paper it is always day."""
    return {
        "theme": design.theme.value,
        "paper": {"A4": "a4", "Letter": "us-letter"}[paper],
        "text_fonts": list(text_fonts),
        "heading_fonts": list(heading_fonts),
        "logo": None if logo is None else list(logo),
        **{name: getattr(design.light, name) for name in _COLOURS},
    }


def _node(node: Node) -> Json:
    match node:
        case Heading(level, words):
            return {"kind": "heading", "level": level, "words": _words(words)}
        case Paragraph(words):
            return {"kind": "paragraph", "words": _words(words)}
        case Quote(words):
            return {"kind": "quote", "words": _words(words)}
        case List():
            return _list(node)
        case Table(rows):
            return {"kind": "table", "rows": [[_words(cell) for cell in row] for row in rows]}
        case Code(text):
            return {"kind": "code", "text": text}


def _list(found: List) -> Json:
    entries = [_entry(entry) for entry in found.entries]
    return {"kind": "list", "ordered": found.is_ordered, "start": found.start, "entries": entries}


def _entry(entry: Entry) -> Json:
    return {"words": _words(entry.words), "inner": [_list(each) for each in entry.inner]}


def _words(words: Words) -> list[Json]:
    return [_run(run) for run in words]


def _run(run: Run) -> Json:
    return {"text": run.text, "marks": sorted(mark.value for mark in run.marks), "href": run.href}
