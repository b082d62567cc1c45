"""Turns the names that a user wrote into rules."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rolewright.findings import Severity
from rolewright.records import replace
from rolewright.rules.names import names_of
from rolewright.rules.rule import Rule
from rolewright.rules.selection import Selection, Usual
from rolewright.usage import Problem, UsageError, did_you_mean

_SETS: Mapping[str, Callable[[Rule, Usual], bool]] = {
    "default": lambda rule, usual: usual.holds(rule),
    "preview": lambda rule, _: rule.preview,
    "all": lambda rule, _: True,
}

_USUAL = Usual()


class Resolver:
    """Turns the names of a selection into rules, and collects what is wrong with them.

    `brought` are the rules that boards brought along and nobody selected.
    `unread` are the ids of cards that could not be read, which is told elsewhere: to name one is no mistake.
    """

    def __init__(
        self,
        rules: tuple[Rule, ...],
        selection: Selection,
        unread: frozenset[str] = frozenset(),
        usual: Usual = _USUAL,
    ) -> None:
        self.all = rules
        self.selection = selection
        self.usual = usual
        self.known = names_of(rules)
        self.notes: list[str] = []
        self.brought: frozenset[str] = frozenset()
        self._topics = {rule.topic for rule in rules}
        self._by_id = {rule.id: rule for rule in rules}
        self._unread = unread | {rule_id.partition("/")[0] for rule_id in unread}
        self._problems: list[Problem] = []

    def rules(self) -> tuple[Rule, ...]:
        """The rules that are selected and not ignored, with severities and options as chosen."""
        selected = self._ids(self.selection.select, "select")
        self.brought = self._wanted_by_boards() - selected
        selected = (selected | self.brought) - self._ids(self.selection.ignore, "ignore")
        severities = self._severities()
        options = self._options()
        return tuple(
            self._adapted(rule, severities.get(rule.id), options.get(rule.id))
            for rule in self.all
            if rule.id in selected
        )

    def raise_problems(self, others: Sequence[Problem] = ()) -> None:
        """UsageError when anything was wrong, or when there are `others`."""
        if others or self._problems:
            raise UsageError([*others, *self._problems])

    def _wanted_by_boards(self) -> frozenset[str]:
        """The rules that see to what the chosen boards want."""
        boards = frozenset(self.selection.boards)
        return frozenset(
            rule.id
            for rule in self.all
            if not rule.preview and not rule.extra and any(wish.board in boards for wish in rule.wishes)
        )

    def _adapted(self, rule: Rule, severity: Severity | None, options: Mapping[str, Any] | None) -> Rule:
        usual = self.usual.severity.get(rule.id)
        if severity is None and options is None and usual is None:
            return rule
        return replace(
            rule,
            severity=severity or usual or rule.severity,
            severity_is_fixed=severity is not None,
            options={**rule.options, **(options or {})},
        )

    def _ids(self, names: Sequence[str], key: str) -> set[str]:
        ids: set[str] = set()
        for name in names:
            if name in self.known:
                ids.add(self._present(name))
            elif name in self._topics:
                ids.update(rule.id for rule in self.all if rule.topic == name and not self._hidden(rule, key))
            elif name in _SETS:
                ids.update(rule.id for rule in self.all if _SETS[name](rule, self.usual))
            elif name not in self._unread:
                guess = did_you_mean(name, (*self.known, *self._topics, *_SETS))
                self._problem(f"there is no rule, topic or set “{name}”{guess}", "rules", key, name)
        return ids

    def _hidden(self, rule: Rule, key: str) -> bool:
        """A topic selects what is out of preview, and ignores everything."""
        return rule.preview and key == "select"

    def _present(self, name: str) -> str:
        """The id that a name means now."""
        rule_id = self.known[name]
        if rule_id != name:
            note = f"“{name}” is now called “{rule_id}”"
            if note not in self.notes:
                self.notes.append(note)
        return rule_id

    def _severities(self) -> dict[str, Severity]:
        known = {name for name in self.selection.severity if self._is_rule(name, "severity")}
        return {self._present(name): self.selection.severity[name] for name in sorted(known)}

    def _options(self) -> dict[str, dict[str, Any]]:
        chosen: dict[str, dict[str, Any]] = {}
        for name, options in self.selection.options.items():
            if self._is_rule(name, "options"):
                rule = self._by_id[self._present(name)]
                chosen[rule.id] = {
                    key: self._option(name, rule, key, value) for key, value in options.items()
                }
        return chosen

    def _is_rule(self, name: str, section: str) -> bool:
        if name in self.known:
            return True
        if name not in self._unread:
            self._problem(f"there is no rule “{name}”{did_you_mean(name, self.known)}", section, name)
        return False

    def _option(self, name: str, rule: Rule, key: str, value: object) -> object:
        usual = rule.options.get(key)
        if usual is None:
            guess = did_you_mean(key, rule.options)
            self._problem(f"{rule.id} has no option “{key}”{guess}", "options", name, key)
        elif type(value) is not type(usual) and not (isinstance(usual, float) and type(value) is int):
            self._problem(f"{rule.id}: “{key}” should be like {usual!r}, not {value!r}", "options", name, key)
        return value

    def _problem(self, message: str, section: str, key: str, near: str | None = None) -> None:
        written = self.selection.written
        if written is None or key not in written.table(section):
            self._problems.append(Problem(message))
            return
        before = len(written.problems)
        written.table(section).problem(message, key, near)
        self._problems.extend(written.problems[before:])
