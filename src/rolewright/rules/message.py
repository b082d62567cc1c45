"""Fills the placeholders of a card's message."""

from collections.abc import Mapping

from rolewright.text import pattern

_PLACEHOLDER = pattern(r"\{([a-z_]+)\}")


def placeholders(template: str) -> set[str]:
    """The names in braces."""
    return set(_PLACEHOLDER.findall(template))


def fill(template: str, values: Mapping[str, object]) -> str:
    """`template` with the values by name; a name without a value stays, so that it is seen.

    Only whole names are known, no attributes and no formats, since the values come from postings.
    """
    if "{" not in template:
        return template
    return _PLACEHOLDER.sub(lambda found: str(values.get(found[1], found[0])), template)
