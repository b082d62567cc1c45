"""Puts fixes into a text."""

from collections.abc import Iterable

from rolewright.findings.finding import Edit, Fix


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """`text` with every fix that does not get in the way of one further left.

    A fix is applied with all its edits or not at all.
    """
    accepted: list[Edit] = []
    for fix in sorted(fixes, key=_start):
        if fix.edits and not any(_collide(edit, other) for edit in fix.edits for other in accepted):
            accepted.extend(fix.edits)
    for edit in sorted(accepted, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _start(fix: Fix) -> int:
    return min((edit.span.start for edit in fix.edits), default=0)


def _collide(one: Edit, other: Edit) -> bool:
    """Whether two edits share a character, or insert at the same place."""
    return one.span.overlaps(other.span) or one.span.start == other.span.start
