"""A search and a check read the compiled index of the library, and no role file."""

import marshal
from pathlib import Path

import pytest

from rolewright import index_file
from rolewright.knowledge.roles import How, Library, index, search
from rolewright.knowledge.roles.distilling import profession_of
from rolewright.knowledge.roles.index import load_index
from rolewright.knowledge.roles.profession import library, of_library, with_own
from rolewright.knowledge.roles.titles import titles_of
from rolewright.usage import UsageError
from tests.knowledge.test_role_reader import BAKER

LIBRARY = Library()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An index of its own."""
    path = tmp_path / "index.marshal"
    monkeypatch.setattr(index, "INDEX", index.INDEX._replace(path=path))
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "roles"
    folder.mkdir()
    (folder / "baker.toml").write_text(BAKER, "utf-8")
    return folder


def test_the_names_in_the_index_are_those_in_the_files() -> None:
    assert LIBRARY.names == tuple(role.names for role in LIBRARY)


def test_the_professions_in_the_index_are_made_of_the_files() -> None:
    assert {role.id: of_library(role.id) for role in LIBRARY} == {
        role.id: profession_of(role) for role in LIBRARY
    }


def test_a_search_reads_no_role(monkeypatch: pytest.MonkeyPatch) -> None:
    load_index()
    monkeypatch.setattr("rolewright.knowledge.roles.load.read_toml", lambda *_: pytest.fail("it was read"))
    assert [match.role.id for match in search("KAM", Library().names)] == ["key-account-manager"]
    assert library().meant(None, "Client Partner") == of_library("account-manager")


def test_names_find_what_whole_roles_find() -> None:
    for query in ("Sr. Acct Mgr", "nurse", "customer support", "elektrician"):
        by_names = [(match.role.id, match.how) for match in search(query, LIBRARY.names)]
        assert by_names == [(match.role.id, match.how) for match in search(query, LIBRARY)]


def test_an_installed_index_is_trusted(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert index.write_index() == kept
    monkeypatch.setattr(index_file, "is_source_checkout", lambda: False)
    monkeypatch.setattr(index, "_build", lambda: pytest.fail("it was built"))
    assert load_index.__wrapped__().names == load_index().names


def test_it_comes_out_the_same_whenever_it_is_made(kept: Path) -> None:
    first = marshal.loads(index.write_index().read_bytes())
    assert first == marshal.loads(index.write_index().read_bytes())
    assert set(first) == {"key", "names", "titles", "professions"}


def test_the_key_knows_roles_and_what_is_made_of_them() -> None:
    stamped = {
        Path(path).name for folder in index.INDEX.folders for path, *_ in index_file._stamps(str(folder))
    }
    assert {"account-manager.toml", "distilling.py", "stems.py"} <= stamped


def test_a_users_own_role_is_found_beside_ours(own: Path) -> None:
    names = {each.id for each in Library([own]).names}
    assert names == {*LIBRARY.ids, "baker"}
    baker = with_own([own]).meant(None, "Baker (m/f/d)")
    assert baker is not None
    assert baker.name == "baker"
    assert library().meant(None, "Baker") is None


def test_a_users_own_role_takes_the_place_of_ours(own: Path) -> None:
    (own / "electrician.toml").write_text(BAKER, "utf-8")
    (own / "baker.toml").unlink()
    (ours,) = (each for each in Library([own]).names if each.id == "electrician")
    assert ours.title == "Baker"
    meant = with_own([own]).meant("electrician", None)
    assert meant is not None
    assert meant.name == "baker"


def test_what_is_wrong_in_a_users_own_roles_is_told_at_once(own: Path) -> None:
    (own / "cook.toml").write_text("title = 1", "utf-8")
    (own / "waiter.toml").write_text("title = 2", "utf-8")
    with pytest.raises(UsageError) as caught:
        with_own([own])
    assert {Path(str(problem.file)).name for problem in caught.value.problems} == {"cook.toml", "waiter.toml"}


def test_every_name_that_a_search_is_sure_of_leads_to_the_same_role() -> None:
    titles = titles_of(LIBRARY.names)
    for role in LIBRARY.names:
        for name in (role.title, *(variant.name for variant in role.variants)):
            best, *others = [match for match in search(name, LIBRARY.names) if match.how is not How.WORDS]
            is_sure = all(match.how is not best.how for match in others)
            assert titles.named(name) == (best.role.id if is_sure else None)


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Account Manager, Cold Chain", "account-manager"),
        ("REGISTERED NURSE (Nights)", "registered-nurse"),
        ("Electrician – Leeds", "electrician"),
        ("Software Engineers", "software-engineer"),
        ("Senior Software Engineer (Platform)", "software-engineer"),
        ("Software Engineer II", "software-engineer"),
        ("Graduate Account Manager", "account-manager"),
        ("Senior Account Manager", "senior-account-manager"),
        ("Sr. Acct Mgr", "senior-account-manager"),
        ("Sales Engineering Professor", None),
        ("Assistant Electrician", None),
        ("Account Manager Assistant", None),
        ("Director of Account Managers", None),
        ("Elektrician", None),
        ("Manager, Accounts", None),
        ("II", None),
        ("", None),
    ],
)
def test_a_title_names_a_role_only_for_certain(title: str, role: str | None) -> None:
    assert titles_of(LIBRARY.names).named(title) == role


def test_words_that_name_two_roles_equally_well_name_none() -> None:
    twin = Library().role("electrician").names
    roles = [twin, type(twin)("fitter", "Fitter", "trades", "Fits.", twin.variants)]
    titles = titles_of(roles)
    assert titles.named("Sparky") is None
    assert titles.named("Electrician") == "electrician"
