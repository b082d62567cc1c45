"""Reads a role file strictly: all must be there, nothing unknown may be, every mistake is told at once."""

import re
from collections.abc import Iterable

from rolewright.knowledge.roles.role import (
    Code,
    Confidence,
    Fact,
    Function,
    Goal,
    Importance,
    Level,
    Reason,
    Requirement,
    Responsibility,
    Role,
    Scheme,
    Slot,
    SlotKind,
    Trouble,
    Variant,
    VariantKind,
    Why,
)
from rolewright.knowledge.roles.wording import slots_of
from rolewright.usage import Table, did_you_mean

#: The id of a role, and of anything in it.
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: The name of a slot.
SLOT_NAME = re.compile(r"[a-z][a-z0-9_]*")
#: A draft chooses between these, so that two postings do not read alike.
FEWEST_WORDINGS = 2


def read_role(table: Table, role_id: str) -> Role:
    """The role in a file's top table; what is wrong becomes a problem of the table."""
    return _Reader(table, role_id).read()


class _Reader:
    """Knows which slots and responsibilities the file has, so that every use of one can be judged."""

    def __init__(self, table: Table, role_id: str) -> None:
        self._table = table
        self._id = role_id
        self._slots = tuple(self._slot(table.table("slots"), name) for name in table.table("slots"))
        self._known_slots = {slot.name for slot in self._slots}
        self._used_slots: set[str] = set()
        self._responsibilities = self._told_responsibilities()

    def read(self) -> Role:
        table = self._table
        role = Role(
            id=self._id,
            title=_filled(table, "title"),
            family=_filled(table, "family"),
            purpose=_filled(table, "purpose"),
            variants=tuple(map(_variant, table.tables("variants"))),
            functions=tuple(map(self._function, table.tables("functions"))),
            requirements=tuple(map(self._requirement, table.tables("requirements"))),
            goals=tuple(
                Goal(_identifier(each), self._serves(each), self._wordings(each))
                for each in table.tables("goals")
            ),
            reasons=tuple(map(self._reason, table.tables("reasons"))),
            problems=tuple(
                Trouble(_identifier(each), self._serves(each), self._wordings(each, fewest=1))
                for each in table.tables("problems")
            ),
            attractions=self._wordings(table, "attractions"),
            taken_for_granted=table.texts("taken_for_granted", ()),
            levels=tuple(map(_level, table.tables("levels"))),
            slots=self._slots,
            codes=tuple(map(_code, table.tables("codes"))),
            sources=tuple(map(_fact, table.tables("sources"))),
        )
        self._check(role)
        table.close()
        return role

    def _told_responsibilities(self) -> set[str]:
        """The ids of all responsibilities, read before anything names one."""
        told = (
            each.values.get("id")
            for function in self._table.tables("functions")
            for each in function.tables("responsibilities")
        )
        return {each for each in told if isinstance(each, str)}

    def _slot(self, slots: Table, name: str) -> Slot:
        entry = slots.table(name)
        if not SLOT_NAME.fullmatch(name):
            slots.problem(f"“{name}” is no name of a slot: lower case, digits and underscores", name)
        slot = Slot(
            name,
            _filled(entry, "ask"),
            _filled(entry, "example"),
            entry.choice("kind", SlotKind, SlotKind.WORDS),
            entry.text("short", ""),
        )
        if slot.ask and not slot.ask.endswith("?"):
            entry.problem(f"“ask” is a question to the manager, and ends with a question mark: {name}", "ask")
        return slot

    def _function(self, entry: Table) -> Function:
        function = Function(
            id=_identifier(entry),
            name=_filled(entry, "name"),
            purpose=_filled(entry, "purpose"),
            skill=_filled(entry, "skill"),
            responsibilities=tuple(map(self._responsibility, entry.tables("responsibilities"))),
            core=entry.flag("core", False),
            guide=entry.text("guide", ""),
        )
        if not function.responsibilities:
            entry.problem("a function has at least one [[functions.responsibilities]]")
        return function

    def _responsibility(self, entry: Table) -> Responsibility:
        return Responsibility(
            id=_identifier(entry),
            task=_filled(entry, "task"),
            outcome=_filled(entry, "outcome"),
            wordings=self._wordings(entry),
            bland=entry.flag("bland", False),
            usual=entry.texts("usual", ()),
        )

    def _requirement(self, entry: Table) -> Requirement:
        return Requirement(
            id=_identifier(entry),
            importance=entry.choice("importance", Importance),
            serves=self._serves(entry),
            wordings=self._wordings(entry),
            basis=entry.text("basis", ""),
        )

    def _reason(self, entry: Table) -> Reason:
        return Reason(
            entry.choice("why", Why), _filled(entry, "label"), self._wordings(entry, "openings", fewest=1)
        )

    def _serves(self, entry: Table) -> tuple[str, ...]:
        """The responsibilities that something is for."""
        named = entry.texts("serves")
        if "serves" in entry and not named:
            entry.problem("name at least one responsibility that it serves", "serves")
        for each in named:
            if each not in self._responsibilities:
                guess = did_you_mean(each, self._responsibilities)
                entry.problem(f"“{each}” is not the id of a responsibility{guess}", "serves", near=each)
        return named

    def _wordings(
        self, entry: Table, key: str = "wordings", *, fewest: int = FEWEST_WORDINGS
    ) -> tuple[str, ...]:
        wordings = entry.texts(key)
        if isinstance(entry.values.get(key), list) and len(wordings) < fewest:
            entry.problem(f"“{key}” holds {len(wordings)}; at least {fewest} are needed", key)
        for wording in wordings:
            for slot in slots_of(wording):
                self._used_slots.add(slot)
                if slot not in self._known_slots:
                    guess = did_you_mean(slot, self._known_slots)
                    entry.problem(f"“{{{slot}}}” is not among [slots]{guess}", key, near=f"{{{slot}}}")
        return wordings

    def _check(self, role: Role) -> None:
        """What only the whole file shows."""
        table = self._table
        if not ID.fullmatch(role.id):
            table.problem(
                f"the file's name is the role's id, in lower case with hyphens, which “{role.id}” is not"
            )
        for key in ("functions", "requirements", "goals", "reasons"):
            if key not in table:
                table.problem(f"there is no [[{key}]]")
        if role.functions and not any(function.core for function in role.functions):
            told = "mark with “core = true” the functions that most openings are about"
            table.tables("functions")[0].problem(told)
        for slot in role.slots:
            if slot.name not in self._used_slots:
                table.table("slots").problem(f"no wording uses “{{{slot.name}}}”", slot.name)
        functions = table.tables("functions")
        for key, entries in {
            "functions": functions,
            "responsibilities": [each for one in functions for each in one.tables("responsibilities")],
            "requirements": table.tables("requirements"),
            "goals": table.tables("goals"),
            "problems": table.tables("problems"),
        }.items():
            _check_ids(key, entries)


def _check_ids(key: str, entries: Iterable[Table]) -> None:
    seen: set[object] = set()
    for entry in entries:
        own = entry.values.get("id")
        if own in seen:
            entry.problem(f"the id “{own}” stands twice among the {key}", "id")
        seen.add(own)


def _identifier(entry: Table) -> str:
    own = entry.text("id")
    if own and not ID.fullmatch(own):
        entry.problem(f"an id is in lower case with hyphens, which “{own}” is not", "id")
    return own


def _variant(entry: Table) -> Variant:
    return Variant(
        _filled(entry, "name"),
        _filled(entry, "means"),
        entry.choice("kind", VariantKind, VariantKind.VARIANT),
    )


def _level(entry: Table) -> Level:
    return Level(
        _filled(entry, "title"), _filled(entry, "scope"), _filled(entry, "decides"), entry.text("role", "")
    )


def _code(entry: Table) -> Code:
    return Code(
        entry.choice("scheme", Scheme),
        _filled(entry, "code"),
        _filled(entry, "title"),
        entry.choice("confidence", Confidence),
    )


def _fact(entry: Table) -> Fact:
    return Fact(_filled(entry, "claim"), _filled(entry, "citation"), entry.choice("confidence", Confidence))


def _filled(table: Table, key: str) -> str:
    text = table.text(key)
    if key in table and isinstance(table.values[key], str) and not text.strip():
        table.problem(f"“{key}” is empty", key)
    return text
