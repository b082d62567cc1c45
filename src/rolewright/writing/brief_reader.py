"""Reads a brief strictly: nothing unknown may be in it, and every mistake is told at once with its line."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from rolewright.company import CompanyProfile, ProfilePart, read_company
from rolewright.document import Workplace
from rolewright.knowledge.roles import Library, Role
from rolewright.knowledge.roles.role import Why
from rolewright.knowledge.titled_role import titled_role
from rolewright.usage import Table, UsageError, did_you_mean, read_toml
from rolewright.writing.brief import NOTHING, Answer, Brief, EmploymentTerm

Choice = TypeVar("Choice", Why, Workplace, EmploymentTerm)
Entries = Mapping[str, Iterable[str]]


def read_brief(text: str, file: str | None, library: Library, profile: CompanyProfile | None = None) -> Brief:
    """The brief in the text of a TOML file. UsageError with every mistake.

    Ids of functions, duties and the like have to be in the role that the brief names; parts of the profile
    that are locked may not be overridden.
    """
    table = read_toml(text, file)
    brief = _Reader(table, library, profile or CompanyProfile()).read()
    if table.problems:
        raise UsageError(table.problems)
    return brief


def role_of(brief: Brief, library: Library) -> Role | None:
    """The library's role that a brief is about, if its role or title names one for sure."""
    named = brief.role or brief.title
    return library.role(named) if named in library else titled_role(named, library)


class _Reader:
    def __init__(self, table: Table, library: Library, profile: CompanyProfile) -> None:
        self._table = table
        self._profile = profile
        named = Brief(role=table.text("role", ""), title=table.text("title", ""))
        self._named = named.role or named.title
        self._role = role_of(named, library) if self._named else None
        if not self._named:
            table.problem(
                "say which role it is: “role” is a title as people use it, or an id of the role library"
            )

    def read(self) -> Brief:
        table, role = self._table, self._role
        brief = Brief(
            role=table.text("role", ""),
            title=table.text("title", ""),
            level=table.text("level", ""),
            why=self._choice("why", Why),
            reason=self._answer("reason"),
            otherwise=self._answer("otherwise"),
            job=self._answer("job"),
            goals=self._answers("goals", role.goals if role else ()),
            problems=self._answers("problems", role.problems if role else ()),
            functions=self._functions(),
            duties=self._answers("duties", role.responsibilities if role else ()),
            customers=self._answer("customers"),
            team=self._answer("team"),
            reports_to=self._answer("reports_to"),
            specifics=self._specifics(),
            deal_breakers=self._answers("deal_breakers", role.requirements if role else ()),
            nice_to_haves=self._answers("nice_to_haves", role.requirements if role else ()),
            pay=self._answer("pay"),
            other_pay=self._answer("other_pay"),
            benefits=self._answers("benefits"),
            attractions=self._answers("attractions"),
            places=table.texts("places", ()),
            workplace=self._choice("workplace", Workplace),
            arrangement=self._answer("arrangement"),
            employment=self._choice("employment", EmploymentTerm),
            hours=self._answer("hours"),
            travel=self._answer("travel"),
            start=self._answer("start"),
            deadline=table.day("deadline"),
            ongoing=self._flag("ongoing"),
            apply=self._answer("apply"),
            steps=self._answer("steps"),
            jurisdictions=table.texts("jurisdictions", ()),
            existing_vacancy=self._flag("existing_vacancy"),
            posted=table.day("posted"),
            identifier=table.text("identifier", "").strip(),
            direct_apply=self._flag("direct_apply"),
            company=self._company(),
            background=table.texts("background", ()),
        )
        if brief.deadline is not None and brief.ongoing:
            table.problem("there is a “deadline”, so applications are not “ongoing”", "ongoing")
        table.table("interview").take_all()
        table.close()
        return brief

    def _choice(self, key: str, choices: type[Choice]) -> Choice | None:
        return self._table.choice(key, choices) if key in self._table else None

    def _flag(self, key: str) -> bool | None:
        """Yes or no; None where nothing is said. Asked for even then, so that a slip of the key finds it."""
        flag = self._table.flag(key, False)
        return flag if key in self._table else None

    def _answer(self, key: str) -> Answer:
        if key not in self._table:
            return NOTHING
        if isinstance(self._table.values[key], dict):
            return self._told(self._table.table(key), key)
        return Answer(self._table.text(key).strip())

    def _answers(self, key: str, known: Iterable[object] = ()) -> tuple[Answer, ...]:
        ids = [each.id for each in known]  # type: ignore[attr-defined]
        given = self._table.mixed(key)
        return tuple(
            Answer(each.strip()) if isinstance(each, str) else self._told(each, key, ids)
            for each in given
            if not isinstance(each, str) or each.strip()
        )

    def _told(self, table: Table, key: str, ids: Iterable[str] = ()) -> Answer:
        answer = Answer(
            words=table.text("text", "").strip(),
            use=table.text("use", ""),
            because=table.text("because", "").strip(),
            background=table.flag("background", False),
            duty=table.text("duty", "").strip(),
            wording=table.text("wording", ""),
        )
        if bool(answer.words) == bool(answer.use):
            table.problem(f"an entry of “{key}” has either its “text” or, from the role library, “use”")
        if answer.use and answer.use not in ids:
            table.problem(self._unknown(answer.use, key, ids), "use")
        return answer

    def _functions(self) -> tuple[str, ...]:
        known = [function.id for function in self._role.functions] if self._role else []
        named = self._table.texts("functions", ())
        for each in named:
            if each not in known:
                self._table.problem(self._unknown(each, "functions", known), "functions", near=each)
        return named

    def _specifics(self) -> Mapping[str, str]:
        table = self._table.table("specifics")
        known = self._role.examples if self._role else {}
        for name in table:
            if name not in known:
                table.problem(self._unknown(name, "specifics", known), name)
        return {name: table.text(name).strip() for name in table}

    def _unknown(self, name: str, key: str, known: Iterable[str]) -> str:
        if self._role is None:
            told = f"the role library has no role “{self._named}”"
            return f"“{name}”: {told}, so “{key}” can only be in your own words"
        return f"the role {self._role.id} has no “{name}” for “{key}”{did_you_mean(name, known)}"

    def _company(self) -> Mapping[str, object]:
        table = self._table.table("company")
        told = read_company(table)
        for part in self._profile.locked:
            if part.value in table:
                table.problem(
                    f"“{part.value}” is locked in rolewright.toml, so a brief cannot change it", part.value
                )
        of_law = ("head_count", "head_counts", "government", "screens_with_ai")
        keys = ("name", *of_law, *(part.value for part in ProfilePart))
        return {key: getattr(told, key) for key in keys if key in table}
