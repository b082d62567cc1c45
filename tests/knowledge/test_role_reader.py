"""A role file is read strictly, and everything that is wrong in it is told at once."""

from pathlib import Path

import pytest

from rolewright.knowledge.roles import Library
from rolewright.knowledge.roles.reader import read_role
from rolewright.knowledge.roles.role import Importance, Role, SlotKind, VariantKind, Why
from rolewright.usage import UsageError, read_toml

BAKER = """\
title = "Baker"
family = "food"
purpose = "Bakes bread."
variants = [
    { name = "Boulanger", means = "the same in French" },
    { name = "BK", means = "Baker", kind = "abbreviation" },
]
attractions = [
    "You are home at noon.",
    "You bake with {flour}.",
]

[slots]
loaves = { ask = "How many loaves a day?", example = "200 loaves", kind = "amount" }
flour = { ask = "Which flour?", example = "rye" }

[[functions]]
id = "baking"
name = "Baking"
purpose = "Makes bread"
skill = "Baking"
core = true

[[functions.responsibilities]]
id = "bake"
task = "Bake"
outcome = "there is bread"
wordings = [
    "Bake {loaves} from {flour}.",
    "Make {loaves} before six.",
]

[[requirements]]
id = "oven"
importance = "deal-breaker"
serves = ["bake"]
wordings = ["A year at a deck oven", "Practice with {flour}"]

[[goals]]
id = "more"
serves = ["bake"]
wordings = ["Bake {loaves}.", "Reach {loaves}."]

[[reasons]]
why = "replacement"
label = "The baker retires"
openings = ["We are hiring because our baker is leaving."]
"""


def read(text: str) -> Role:
    table = read_toml(text, "baker.toml")
    role = read_role(table, "baker")
    if table.problems:
        raise UsageError(table.problems)
    return role


def problems(text: str) -> list[str]:
    with pytest.raises(UsageError) as caught:
        read(text)
    return [str(problem).split("\n")[0] for problem in caught.value.problems]


def test_a_role_is_read_into_records() -> None:
    role = read(BAKER)
    assert (role.id, role.title, role.family) == ("baker", "Baker", "food")
    assert [variant.kind for variant in role.variants] == [VariantKind.VARIANT, VariantKind.ABBREVIATION]
    assert role.slots[0].kind is SlotKind.AMOUNT
    assert role.functions[0].core
    assert role.requirements[0].importance is Importance.DEAL_BREAKER
    assert role.reasons[0].why is Why.REPLACEMENT
    assert [each.id for each in role.responsibilities] == ["bake"]


def test_the_wordings_of_a_role_are_all_that_a_posting_might_say() -> None:
    wordings = list(read(BAKER).wordings)
    assert len(wordings) == 2 + 2 + 2 + 1 + 2
    assert "Bake {loaves} from {flour}." in wordings
    assert "You are home at noon." in wordings


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            'serves = ["bake"]\nwordings = ["A',
            'serves = ["bakes"]\nwordings = ["A',
            "36: “bakes” is not the id of a responsibility; did you mean “bake”?",
        ),
        ("from {flour}", "from {flower}", "29: “{flower}” is not among [slots]; did you mean “flour”?"),
        ('"rye"', "7", "15: “example” should be a text, not 7"),
        ("How many loaves a day?", "Loaves", "14: “ask” is a question to the manager"),
        ('"deal-breaker"', '"must"', "35: “must” is not a value of “importance”: deal-breaker, nice-to-have"),
        ('means = "Baker"', 'mean = "Baker"', "6: “mean” is not a key here; did you mean “means”?"),
        ('id = "oven"', 'id = "The Oven"', "34: an id is in lower case with hyphens"),
        ("core = true", "core = false", "17: mark with “core = true” the functions"),
        ('family = "food"', 'family = " "', "2: “family” is empty"),
        (
            'flour = { ask = "Which flour?"',
            'salt = { ask = "How salty?", example = "a little" }\nflour = { ask = "Which flour?"',
            "15: no wording uses “{salt}”",
        ),
        (
            '    "Make {loaves} before six.",\n',
            "",
            "28: “wordings” holds 1; at least 2 are needed",
        ),
        ('why = "replacement"', 'why = "whim"', "45: “whim” is not a value of “why”: growth, client-tension"),
    ],
)
def test_a_mistake_is_told_with_its_line(old: str, new: str, problem: str) -> None:
    assert BAKER.count(old) == 1
    told = problems(BAKER.replace(old, new))
    assert any(each.startswith(f"baker.toml:{problem}") for each in told), told


def test_all_mistakes_are_told_at_once() -> None:
    text = (
        BAKER.replace('family = "food"\n', "").replace('"deal-breaker"', '"must"').replace("{flour}.", "{x}.")
    )
    told = problems(text)
    assert [each.partition(": ")[2] for each in told] == [
        "“family” is missing",
        "“{x}” is not among [slots]",
        "“must” is not a value of “importance”: deal-breaker, nice-to-have",
        "“{x}” is not among [slots]",
    ]


def test_an_id_stands_once() -> None:
    again = BAKER[BAKER.index("[[goals]]") : BAKER.index("[[reasons]]")]
    assert problems(f"{BAKER}\n{again}")[-1].endswith("the id “more” stands twice among the goals")


def test_roles_of_a_users_own_are_found_beside_ours_and_win(tmp_path: Path) -> None:
    (tmp_path / "baker.toml").write_text(BAKER, "utf-8")
    (tmp_path / "electrician.toml").write_text(BAKER.replace('"Baker"', '"Spark"'), "utf-8")
    library = Library([tmp_path])
    assert "baker" in library.ids
    assert "account-manager" in library.ids
    assert library.role("electrician").title == "Spark"


def test_every_wrong_file_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "baker.toml").write_text(BAKER.replace('family = "food"\n', ""), "utf-8")
    (tmp_path / "smith.toml").write_text("title = \n", "utf-8")
    (tmp_path / "weaver.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError) as caught:
        list(Library([tmp_path]))
    told = "\n".join(map(str, caught.value.problems))
    assert "baker.toml: “family” is missing" in told
    assert "smith.toml:1: not TOML" in told
    assert "weaver.toml: a role file is UTF-8 text" in told


def test_a_folder_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not a folder, so it holds no roles"):
        Library([tmp_path / "none"])


def test_a_role_that_is_not_there_is_guessed_at() -> None:
    with pytest.raises(UsageError, match="there is no role “acount-manager”; did you mean “account-manager”"):
        Library().role("acount-manager")
