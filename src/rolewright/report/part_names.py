"""What the parts of a posting are called where people read of them."""

from collections.abc import Mapping

from rolewright.document import SectionKind

PART_NAMES: Mapping[SectionKind, str] = {
    SectionKind.TITLE: "Title",
    SectionKind.SUMMARY: "Summary",
    SectionKind.RESPONSIBILITIES: "Duties",
    SectionKind.REQUIREMENTS: "Requirements",
    SectionKind.PREFERRED: "Nice to have",
    SectionKind.BENEFITS: "What is offered",
    SectionKind.ABOUT: "The company",
    SectionKind.APPLY: "How to apply",
    SectionKind.EQUALITY: "Equality",
    SectionKind.OTHER: "Other",
}
