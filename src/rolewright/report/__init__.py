"""What a check says, in every form in which it is said."""

from rolewright.report.card_text import card_text, rules_text
from rolewright.report.outline_text import outline_text
from rolewright.report.report import Report, Source
from rolewright.report.style import Ink, Style
from rolewright.report.text import to_text
from rolewright.report.verdict import total_text
from rolewright.report.wire import SCHEMA, document_to_wire, to_wire

__all__ = [
    "SCHEMA",
    "Ink",
    "Report",
    "Source",
    "Style",
    "card_text",
    "document_to_wire",
    "outline_text",
    "rules_text",
    "to_text",
    "to_wire",
    "total_text",
]
