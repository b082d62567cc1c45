"""What rules are called."""

from collections.abc import Iterable

from rolewright.rules.rule import Rule


def names_of(rules: Iterable[Rule]) -> dict[str, str]:
    """Every id and former id, with the id that it means."""
    return {name: rule.id for rule in rules for name in (rule.id, *rule.aliases)}
