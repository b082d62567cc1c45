"""`rolewright roles`: list, search, show."""

from jsonschema import Draft202012Validator

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import Command
from tests.knowledge.test_role_reader import BAKER


def test_roles_are_listed_by_family(command: Command) -> None:
    done = command("roles")
    lines = done.out.splitlines()
    assert done.code == Exit.CLEAN
    assert lines.index("customer service") < lines.index("health") < lines.index("sales")
    assert any(line.startswith("  account-manager ") for line in lines)
    assert lines[-1].endswith(" roles")


def test_a_role_is_found_by_a_title_that_people_use_and_it_is_told_why(command: Command) -> None:
    assert "also called “Client Partner”, an agency's" in " ".join(
        command("roles", "client", "partner").out.split()
    )
    assert "“KAM” is short for Key Account Manager" in command("roles", "KAM").out
    assert "Senior Account Manager: written out" in command("roles", "Sr. Acct Mgr").out
    first, *others = command("roles", "account manager").out.splitlines()
    assert first.split() == "account-manager Account Manager: its title".split()
    assert any("“account”, “manager” in its title" in line for line in others)


def test_a_title_that_nobody_uses_is_told_with_exit_code_1(command: Command) -> None:
    done = command("roles", "astronaut")
    assert done.code == Exit.FINDINGS
    assert done.out.startswith("No role is called anything like “astronaut”")
    assert command("roles", "astronaut", "--format", "json").json == []


def test_a_role_is_shown_with_the_table_of_its_functions(command: Command) -> None:
    out = command("roles", "show", "account-manager").out
    head = next(line for line in out.splitlines() if "what it is for" in line)
    assert head.split("  ")[1] == "function"
    assert head.rstrip().endswith("skill")
    for function in ("Client", "Sales lead", "Strategist", "Project manager", "Auditor"):
        assert f"\n  {function}" in out
    for title in (
        "Also called",
        "Goals of the first year",
        "Deal-breakers, and what each is for",
        "Nice to have",
        "Why it is hired for, and how a posting may open",
        "Problems that usually wait",
        "What attracts people",
        "Levels",
    ):
        assert f"\n{title}\n" in out
    assert "{" not in out


def test_on_a_narrow_page_the_cells_stand_below_each_other() -> None:
    from rolewright.knowledge.roles import Library
    from rolewright.report import Style
    from rolewright.report.role_text import role_text

    text = role_text(Library().role("account-manager"), Style(width=40))
    assert max(map(len, text.splitlines())) <= 40
    assert "\n  Client relations\n    what it is for\n" in text


def test_each_deal_breaker_is_shown_with_what_it_is_for(command: Command) -> None:
    lines = command("roles", "show", "electrician").out.splitlines()
    at = next(at for at, line in enumerate(lines) if "ECS gold card" in line)
    assert lines[at + 1].strip().startswith("to install wiring, boards and equipment;")
    assert "because most countries or states" in " ".join(line.strip() for line in lines[at : at + 5])


def test_any_sure_name_shows_a_role(command: Command) -> None:
    assert command("roles", "show", "KAM").out == command("roles", "show", "key-account-manager").out


def test_a_name_that_may_mean_several_roles_is_asked_about(command: Command) -> None:
    done = command("roles", "show", "regional", "account", "manager")
    assert done.code == Exit.USAGE
    assert "may be any of several roles; choose one: account-manager" in done.err
    assert "there is no role “astronaut”" in command("roles", "show", "astronaut").err
    assert "say which role to show" in command("roles", "show").err


def test_programs_get_everything(command: Command) -> None:
    rows = command("roles", "--format", "json").json
    assert {"id", "title", "family", "purpose", "also_called"} == set(rows[0])
    (match, *_) = command("roles", "KAM", "--format", "json").json
    assert (match["id"], match["how"], match["name"]) == ("key-account-manager", "abbreviation", "KAM")
    role = command("roles", "show", "KAM", "--format", "json").json
    assert role["functions"][0]["responsibilities"][0]["wordings"]
    assert {slot["name"] for slot in role["slots"]} >= {"key_clients", "by_when"}


def test_the_role_files_of_a_user_are_roles_too(command: Command) -> None:
    command.write("rolewright.toml", '[roles]\npaths = ["./roles"]\n')
    command.write("roles/baker.toml", BAKER)
    assert "\nfood\n  baker " in command("roles").out
    assert "Baker: also called “Boulanger”" in command("roles", "boulanger").out
    assert "Bake 200 loaves." in command("roles", "show", "baker").out
    assert "baker" not in command("roles", "--no-config").out


def test_what_is_wrong_in_a_users_role_file_is_wrong_use(command: Command) -> None:
    command.write("rolewright.toml", '[roles]\npaths = ["./roles"]\n')
    command.write("roles/baker.toml", BAKER.replace('family = "food"\n', ""))
    done = command("roles")
    assert done.code == Exit.USAGE
    assert "baker.toml: “family” is missing" in done.err


def test_the_schema_of_a_role_file_is_printed(command: Command) -> None:
    schema = command("schema", "role").json
    Draft202012Validator.check_schema(schema)
    assert schema["title"] == "Rolewright role"


def test_the_settings_may_name_folders_of_roles(command: Command) -> None:
    validator = Draft202012Validator(command("schema", "settings").json)
    assert validator.is_valid({"roles": {"paths": ["./roles"]}})
    assert not validator.is_valid({"roles": {"path": "./roles"}})
