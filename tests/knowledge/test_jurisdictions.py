"""The table of laws: nothing of what was gathered is lost, and what is in doubt is never an error."""

from datetime import date
from pathlib import Path

import pytest

from rolewright.findings import Severity
from rolewright.knowledge.jurisdictions import homes, index, law, laws, names
from rolewright.knowledge.jurisdictions.applicable import applicable, check_declared, unknown
from rolewright.knowledge.jurisdictions.employer import Employer
from rolewright.knowledge.jurisdictions.jurisdiction import Confidence, Status
from rolewright.knowledge.jurisdictions.load import LIBRARY, read_jurisdictions
from rolewright.knowledge.jurisdictions.reader import read_jurisdiction
from rolewright.parse import parse
from rolewright.settings import read_settings
from rolewright.usage import UsageError, read_toml

#: All regimes and bills that were gathered, and what each demands of a posting at some time.
GATHERED = {
    "au": "piece-rate",
    "ca-bc": "pay",
    "ca-nl": "pay",
    "ca-on": "pay ai-use vacancy-status no-local-experience",
    "ca-other": "",
    "ca-pe": "pay",
    "eu": "neutral-title",
    "eu-at": "minimum-pay",
    "eu-it": "pay",
    "eu-lt": "pay",
    "eu-lv": "pay",
    "eu-mt": "",
    "eu-pl": "neutral-title",
    "eu-sk": "pay",
    "jp": "employer contact job-description place pay",
    "uk": "",
    "us-ca": "pay",
    "us-ca-ab1251": "vacancy-status",
    "us-co": "pay benefits other-pay deadline how-to-apply",
    "us-ct": "",
    "us-dc": "pay",
    "us-de": "pay benefits other-pay commission",
    "us-federal": "",
    "us-hi": "pay",
    "us-il": "pay benefits other-pay",
    "us-ma": "pay",
    "us-md": "pay benefits other-pay",
    "us-me": "pay",
    "us-mn": "pay benefits other-pay",
    "us-nj": "pay benefits other-pay",
    "us-nj-a4625": "vacancy-status",
    "us-nj-jersey-city": "pay benefits",
    "us-nv": "",
    "us-ny": "pay job-description commission",
    "us-ny-albany-county": "pay",
    "us-ny-ithaca": "pay",
    "us-ny-nyc": "pay",
    "us-ny-s8877": "vacancy-status",
    "us-ny-westchester": "pay",
    "us-oh-cincinnati": "",
    "us-oh-cleveland": "pay",
    "us-oh-columbus": "pay",
    "us-oh-toledo": "",
    "us-ri": "",
    "us-va": "pay",
    "us-vt": "pay commission",
    "us-wa": "pay benefits other-pay",
}
BILLS = {"us-ca-ab1251", "us-nj-a4625", "us-ny-s8877"}
FEWEST_REGIMES = 44


def test_no_regime_and_nothing_that_one_demands_is_lost() -> None:
    there = {each.id: {demand.kind.value for demand in each.demands} for each in laws()}
    assert len(GATHERED.keys() - BILLS) == FEWEST_REGIMES
    assert {each: set(demanded.split()) - there.get(each, set()) for each, demanded in GATHERED.items()} == {
        each: set() for each in GATHERED
    }
    assert there.keys() >= GATHERED.keys()


def test_the_limits_on_ranges_are_kept() -> None:
    limits = {each.id: {limit.kind.value: limit.level.value for limit in each.limits} for each in laws()}
    for named in ("us-ny-nyc", "us-il", "us-mn", "us-wa", "ca-bc"):
        assert limits[named]["open-ended"] == "error"
    assert limits["ca-on"] == {"width-absolute": "error"}
    assert limits["us-nj"]["width-relative"] == "warning"
    assert limits["us-ca"] == {"upon-hire": "note"}


def test_the_index_tells_what_the_files_say() -> None:
    files = sorted(LIBRARY.glob("*.toml"), key=lambda path: path.stem)
    assert laws() == read_jurisdictions(files)
    assert [home.id for home in homes()] == [path.stem for path in files]


def test_what_is_from_memory_in_doubt_or_a_bill_is_no_error() -> None:
    for each in laws():
        for part in (*each.demands, *each.limits):
            if part.doubt is not None or each.confidence is Confidence.FROM_MEMORY:
                assert part.level is not Severity.ERROR, each.id
        if each.status is Status.PROPOSED:
            assert not each.holds(date(2099, 1, 1)), each.id


def test_a_doubt_about_a_number_of_a_section_does_not_make_the_duty_doubtful() -> None:
    virginia = law("us-va")
    assert virginia.conflicts
    assert [demand.level for demand in virginia.demands] == [Severity.ERROR]


def test_every_demand_has_a_sentence_that_would_meet_it_and_every_law_read_a_source() -> None:
    for each in laws():
        assert all(demand.wording and demand.says for demand in each.demands), each.id
        assert bool(each.sources) or each.confidence is Confidence.FROM_MEMORY, each.id
        assert all(source.url.startswith("http") for source in each.sources), each.id


def test_a_law_is_found_by_its_other_names() -> None:
    assert law("NYC") is law("us-ny-nyc")
    assert names()["gb"] == "uk"
    with pytest.raises(UsageError, match="did you mean “us-co”"):
        law("us-coo")


def test_a_city_brings_the_law_of_its_state_and_nothing_twice() -> None:
    held = applicable(parse("# Job\n"), ("nyc", "us-ny"))
    assert [each.jurisdiction.id for each in held] == ["us-federal", "us-ny", "us-ny-nyc"]
    assert all(each.declared for each in held)


def test_a_county_law_that_the_state_took_over_is_left_out() -> None:
    held = applicable(parse("# Job\n"), ("us-ny-westchester",))
    assert "us-ny-westchester" not in [each.jurisdiction.id for each in held]
    assert "us-ny" in [each.jurisdiction.id for each in held]


def test_an_employer_that_is_too_small_is_left_out_and_one_of_unknown_size_is_not() -> None:
    def ids(employees: int | None) -> set[str]:
        return {
            each.jurisdiction.id for each in applicable(parse("# Job\n"), ("us-wa",), Employer(employees))
        }

    assert "us-wa" not in ids(14)
    assert "us-wa" in ids(15)
    assert "us-wa" in ids(None)


def test_what_is_no_place_is_named() -> None:
    assert unknown(("us-co", "atlantis", " NYC ", "us-c0", "eu-us")) == ("atlantis", "us-c0", "eu-us")


@pytest.mark.parametrize(
    "name",
    "us-tx de eu-de DE gb uk us texas us-california ca-qc us-tx-austin us-ca-los-angeles-county".split(),
)
def test_a_known_place_need_have_no_law(name: str) -> None:
    assert unknown((name,)) == ()


@pytest.mark.parametrize(
    ("slip", "meant"), [("us-coo", "us-co"), ("us-tz", "us-tx"), ("nyx", "nyc"), ("us-ny-nycc", "us-ny-nyc")]
)
def test_a_slip_is_told_with_a_near_place(slip: str, meant: str) -> None:
    ((name, problem),) = check_declared([slip])
    assert name == slip
    assert problem.endswith(f"; did you mean “{meant}”?")


def test_a_declared_place_brings_the_laws_in_which_it_lies() -> None:
    def ids(*declared: str) -> list[str]:
        return [each.jurisdiction.id for each in applicable(parse("# Job\n"), declared)]

    assert ids("us-ny-buffalo") == ["us-federal", "us-ny"]
    assert ids("de") == ids("eu-de") == ["eu"]
    assert "us-ca" in ids("us-ca-los-angeles-county")


def test_all_mistakes_in_a_file_are_told_at_once() -> None:
    text = """\
name = "Atlantis"
kind = "isle"
status = "in-force"
confidence = "verified"

[area]
country = "Atlantis"

[[demands]]
kind = "pay"
says = "the pay"
wording = "Pay: 3 pearls."
doubt = "who knows"
treshold = 4
"""
    table = read_toml(text, "atlantis.toml")
    read_jurisdiction(table, "Atlantis!")
    told = "\n".join(map(str, table.problems))
    for part in (
        "“isle” is not a value of “kind”",
        "“as_of” is missing",
        "no ISO 3166-1 code",
        "the file's name is the law's id",
        "name at least one of [[sources]]",
        "what is in doubt is no error",
        "a day on which it starts",
        "“treshold” is not a key here",
    ):
        assert part in told, told


def test_mistakes_between_files_are_told(tmp_path: Path) -> None:
    for name in ("xx-one", "xx-two"):
        (tmp_path / f"{name}.toml").write_text(
            f'name = "{name}"\naliases = ["xx"]\nkind = "state"\nparent = "xx-none"\nstatus = "none"\n'
            'as_of = 2026-11-23\nconfidence = "from-memory"\n\n[area]\ncountry = "XX"\n',
            "utf-8",
        )
    with pytest.raises(UsageError) as raised:
        read_jurisdictions(sorted(tmp_path.glob("*.toml")))
    told = str(raised.value)
    assert "the name “xx” is xx-one's" in told
    assert told.count("there is no law “xx-none”") == 2


def test_the_index_of_a_package_is_the_same_whenever_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "INDEX", index.INDEX._replace(path=tmp_path / "index.marshal"))
    first = index.write_index().read_bytes()
    assert index.write_index().read_bytes() == first


@pytest.mark.parametrize(
    ("declared", "employer", "holds"),
    [
        ("us-mn", Employer(500, {"us-mn": 29}), False),
        ("us-mn", Employer(500, {"us-mn": 30}), True),
        ("us-mn", Employer(500, {"minnesota": 29}), False),
        ("us-mn", Employer(29), False),
        ("us-mn", Employer(500, {"us-wi": 2}), True),
        ("us-oh-columbus", Employer(500, {"us-oh": 14}), False),
        ("us-oh-columbus", Employer(500, {"us-oh": 90}), True),
        ("us-ca", Employer(500, {"us-ca": 0}), False),
        ("us-ca", Employer(500, {"us-ca": 1}), True),
        ("us-ca", Employer(14, {"us-ca": 14}), False),
        ("us-il", Employer(500, {"us-il": 0}), True),
    ],
)
def test_a_law_that_counts_those_in_its_place_is_left_out_where_too_few_are_there(
    declared: str, employer: Employer, holds: bool
) -> None:
    held = {each.jurisdiction.id for each in applicable(parse("# Job\n"), (declared,), employer)}
    assert (declared in held) is holds


@pytest.mark.parametrize(
    ("employer", "told"),
    [
        (Employer(), "it was declared, if the employer has 30 people or more there"),
        (Employer(500), "it was declared, if the employer has 30 people or more there"),
        (Employer(500, {"us-mn": 40}), "it was declared"),
        (Employer(500, {"us-mn-duluth": 31}), "it was declared"),
        (Employer(500, {"us-mn-duluth": 3}), "it was declared, if the employer has 30 people or more there"),
    ],
)
def test_what_nobody_can_tell_of_the_number_is_said(employer: Employer, told: str) -> None:
    (minnesota,) = (
        each
        for each in applicable(parse("# Job\n"), ("us-mn",), employer)
        if each.declared and each.jurisdiction.id == "us-mn"
    )
    assert minnesota.because == told


def test_numbers_of_places_are_read_from_the_settings_with_all_slips_told(tmp_path: Path) -> None:
    read = read_settings(
        "[company.head_counts]\nus-mn = 12\nus-oh-columbus = 0\n", tmp_path / "rolewright.toml"
    )
    assert read.company.facts["head_counts"] == {"us-mn": 12, "us-oh-columbus": 0}
    with pytest.raises(UsageError) as slips:
        read_settings('[company.head_counts]\nus-mm = 12\nus-ca = "many"\n', tmp_path / "rolewright.toml")
    told = [(problem.line, problem.message) for problem in slips.value.problems]
    assert [line for line, _ in told] == [2, 3]
    assert "“us-mm”" in told[0][1]
    assert "“us-ca”" in told[1][1]


@pytest.mark.parametrize(
    ("declared", "government", "holds"),
    [
        ("us-dc", "us", False),
        ("us-dc", "us-dc", False),
        ("us-dc", "us-md", True),
        ("us-dc", "", True),
        ("us-oh-cleveland", "us-oh", False),
        ("us-oh-cleveland", "us", False),
        ("us-oh-cleveland", "us-oh-cleveland", True),
        ("us-ny", "us-ny", True),
    ],
)
def test_a_government_that_a_law_exempts_is_not_held_to_it(
    declared: str, government: str, holds: bool
) -> None:
    employer = Employer(government=government)
    held = {each.jurisdiction.id for each in applicable(parse("# Job\n"), (declared,), employer)}
    assert (declared in held) is holds
