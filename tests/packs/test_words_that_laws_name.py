"""Where a law names the words that a rule finds, the finding says so and is as grave as the law is sure."""

from datetime import date
from pathlib import Path

import pytest

import rolewright
from rolewright.company import CompanyProfile
from rolewright.engine import Checker
from rolewright.findings import Finding, Severity
from rolewright.knowledge.jurisdictions.known_place import ids_around, known_place
from rolewright.rules.word_law import Verdict
from rolewright.settings import Settings, read_settings
from tests.cards import core_cards

#: The rows of the table of facts on discrimination, each of which has a place on a card.
ROWS = frozenset(
    """
    ad-ground-on age-au age-ca-bc age-de age-jp age-uk age-us-ask age-us-max-years age-us-named
    age-us-older-ok ai-ca ai-co ai-ct ai-eu ai-il ai-nyc ai-on appearance bfoq-us
    canadian-experience citizenship-us credit culture-fit disability-uk disability-us driving-ca
    fairchance-ca fairchance-la-city fairchance-la-county fairchance-nyc-sf-phl genetic genuine-ca
    height-indirect jp-equal language or-uk positive-action-uk pregnancy-family race-au race-us
    religion salary-history sex-au sex-eu-titles sex-gendered-titles sex-pronouns sex-us
    """.split()
)


def found(rule: str, text: str, *declared: str, on: str = "2026-11-26") -> Finding:
    """The finding of a rule on a posting for which places were declared."""
    head = f"---\njurisdictions: [{', '.join(declared)}]\n---\n" if declared else ""
    report = rolewright.check(
        f"{head}# Clerk\n\nYou sort letters by street. {text}\n", on=date.fromisoformat(on)
    )
    (finding,) = (each for each in report.findings if each.rule == rule)
    return finding


def test_no_row_was_lost() -> None:
    laws = [(card.rule.id, law) for card in core_cards() for law in card.rule.laws]
    assert {law.id for _, law in laws} == ROWS
    assert len(ROWS) == 47


def test_what_a_declared_law_names_is_an_error_with_its_source() -> None:
    finding = found("fair/age", "We want a young person in the office.", "us")
    assert finding.severity is Severity.ERROR
    assert "29 CFR 1625.4(a)" in finding.message
    assert finding.data["rows"] == ["age-us-named"]
    assert finding.data["jurisdictions"] == ["us"]
    (source,) = finding.data["sources"]
    assert source["title"].startswith("29 CFR 1625.4")
    assert source["url"].startswith("https://getpocketlaw.com/law/cfr_29/section-1625-4")


def test_a_law_of_a_country_holds_in_its_states_and_cities() -> None:
    assert found("fair/age", "We want a young person.", "us-ny-nyc").severity is Severity.ERROR


def test_what_the_law_of_a_place_does_not_name_stays_what_it_was() -> None:
    assert found("fair/age", "We want a young person.").severity is Severity.WARNING
    assert found("fair/age", "Digital natives wanted.", "us").severity is Severity.WARNING
    assert "laws" not in found("fair/age", "We want a young person.", "eu-at").data


def test_a_law_of_a_place_that_the_posting_only_names_is_a_warning() -> None:
    finding = found("fair/age", "Location: London, United Kingdom\n\nWe want a young and dynamic person.")
    assert finding.severity is Severity.WARNING
    assert finding.data["laws"] == ["age-uk"]


@pytest.mark.parametrize(
    ("rule", "text", "place"),
    [
        ("fair/age", "Not older than 35 years.", "jp"),
        ("fair/family", "You are single and free.", "us"),
        ("fair/religion", "Christians only.", "uk"),
        ("fair/gender", "He will open the shop.", "au"),
        ("fair/criminal-record", "No felons.", "us-ny-nyc"),
    ],
)
def test_what_is_from_memory_or_in_doubt_is_never_an_error(rule: str, text: str, place: str) -> None:
    finding = found(rule, text, place)
    assert finding.severity is Severity.WARNING
    assert finding.data["laws"]


@pytest.mark.parametrize(
    ("rule", "text", "place", "usual"),
    [
        ("fair/young-team", "Join our young team.", "eu-de", Severity.WARNING),
        ("fair/looks", "A bubbly personality.", "uk", Severity.NOTE),
    ],
)
def test_what_is_only_risky_is_no_graver_for_it(rule: str, text: str, place: str, usual: Severity) -> None:
    finding = found(rule, text, place)
    assert (finding.severity, bool(finding.data["laws"])) == (usual, True)


@pytest.mark.parametrize(
    ("rule", "text", "place"),
    [
        ("fair/gender", "A waitress is wanted.", "uk"),
        ("fair/gender", "We want a young man.", "us"),
        ("fair/gender", "We need a man who can lift.", "us"),
        ("fair/gender", "We hire a gentleman for the door.", "us"),
        ("fair/age", "We hire a young baker.", "us"),
        ("fair/age", "Over 45s need not apply.", "uk"),
        ("fair/age", "Strong, young bloke wanted for the yard.", "au"),
        ("fair/origin", "We want a white receptionist.", "us"),
        ("fair/origin", "Black applicants need not apply.", "us"),
        ("fair/gender", "Male applicants only.", "us"),
        ("fair/age", "A mature, reliable person is wanted.", "uk"),
        ("fair/age", "An honest, mature, calm and patient person is wanted.", "uk"),
        ("fair/age", "You are young and dynamic.", "ca-bc"),
        ("fair/citizenship", "US citizens only.", "us"),
        ("fair/origin", "US born citizens are preferred.", "us"),
        ("fair/criminal-record", "No convictions.", "us-ca-los-angeles-county"),
        ("fair/checks-to-pass", "You must pass a background check.", "us-ca-los-angeles-county"),
        ("fair/pay-history", "State your current salary.", "us-va"),
        ("fair/fair-chance-statement", "We are hiring.", "us-ca-los-angeles-county"),
    ],
)
def test_what_sources_name_is_an_error_where_they_hold(rule: str, text: str, place: str) -> None:
    assert found(rule, text, place).severity is Severity.ERROR


def test_a_law_that_is_not_yet_in_force_says_nothing_and_one_that_starts_soon_is_told_of() -> None:
    place = "us-ca-los-angeles-county"
    before = found("fair/criminal-record", "No felons.", place, on="2024-05-01")
    soon = found("fair/criminal-record", "No felons.", place, on="2024-08-01")
    after = found("fair/criminal-record", "No felons.", place, on="2026-06-01")
    assert "fairchance-la-county" not in before.data["laws"]
    assert "fairchance-la-county" in after.data["laws"]
    assert "From 2024-09-03: " in soon.message
    assert soon.severity is before.severity is not after.severity


def test_a_law_on_words_of_a_country_counts_for_every_place_that_the_words_may_mean() -> None:
    finding = found("fair/age", "Location: Springfield\n\nPay: $20 an hour. We want a young person.")
    assert finding.data["laws"] == ["age-us-named"]
    assert finding.severity is Severity.WARNING


def test_every_place_on_a_card_is_one_that_can_be_declared() -> None:
    named = {place for card in core_cards() for law in card.rule.laws for place in law.where} - {"*"}
    for each in named:
        place = known_place(each)
        assert place is not None, each
        assert each in ids_around(place), each


def test_the_users_own_severity_wins() -> None:
    text = "---\njurisdictions: [us]\n---\n# Clerk\n\nYou sort letters. We want a young person.\n"
    settings = read_settings('[severity]\n"fair/age" = "note"\n', Path("rolewright.toml"))
    (finding,) = (
        each for each in rolewright.check(text, settings=settings).findings if each.rule == "fair/age"
    )
    assert (finding.severity, finding.data["laws"]) == (Severity.NOTE, ["age-us-named"])


@pytest.mark.parametrize(
    "text",
    [
        "People over age 60 are welcome.",
        "Retirees are welcome, and you can supplement your pension.",
        "A background check is made after the offer.",
        "Background check required.",
        "A woman is wanted, as an occupational requirement under schedule 9 of the Equality Act.",
        "Being a woman is a bona fide occupational qualification (BFOQ) for this post.",
        "We welcome applications from women, who are few here.",
        "Applicants must be currently authorized to work in the United States for any employer.",
        "You are a settlement worker who speaks Farsi and advises people from Iran.",
        "Disabled people who meet the minimum are sure of an interview.",
        "Tell us what pay you expect.",
        "Do not send us your salary history.",
        "We need a young and dynamic actor: age is an occupational requirement for the part of a pupil.",
        "We welcome Black, Hispanic and Asian candidates.",
        "No Canadian experience is required.",
    ],
)
@pytest.mark.parametrize("place", ["us", "uk", "us-ca", "ca-bc"])
def test_what_the_sources_allow_stays_quiet(text: str, place: str) -> None:
    posting = f"---\njurisdictions: [{place}]\n---\n# Clerk\n\nYou sort letters by street. {text}\n"
    report = rolewright.check(posting, on=date(2026, 11, 26))
    assert [finding.rule for finding in report.findings if finding.rule.startswith("fair/")] == []


def test_every_law_says_where_it_was_read_or_that_it_was_not() -> None:
    for card in core_cards():
        for law in card.rule.laws:
            assert law.sources or not law.is_certain, law.id
            assert law.verdict is not Verdict.OK or law.names or law.note, law.id


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [
        ("Local experience in Canada.", True),
        ("Local experience is required.", True),
        ("Experience in Canada is required.", True),
        ("Canadian work experience is a must.", True),
        ("Two years of experience gained in Canada.", True),
        ("No Canadian experience is required.", False),
        ("Canadian experience is not needed.", False),
        ("We welcome newcomers without experience in Canada.", False),
        ("Local experience and knowledge of the market are a plus.", False),
        ("You have the right to work in Canada.", False),
    ],
)
def test_ontarios_table_and_the_rule_on_origin_read_experience_from_canada_alike(
    words: str, is_asked: bool
) -> None:
    posting = f"---\njurisdictions: [ca-on]\n---\n# Clerk\n\nYou sort letters by street. {words}\n"
    report = rolewright.check(posting, on=date(2026, 11, 26))
    (ontario,) = report.laws
    (met,) = (each.met for each in ontario.demands if each.kind == "no-local-experience")
    named = [
        each.severity
        for each in report.findings
        if each.rule == "fair/origin" and "canadian-experience" in each.data.get("laws", ())
    ]
    assert met is not is_asked
    assert named == ([Severity.ERROR] if is_asked else [])


@pytest.mark.parametrize(("title", "is_met"), [("Salesman (m/f/d)", True), ("Salesman", False)])
def test_a_title_that_says_it_is_for_all_is_neutral_to_polands_table_and_to_the_rule_on_gender(
    title: str, is_met: bool
) -> None:
    posting = f"---\njurisdictions: [pl]\n---\n# {title}\n\nYou sell bread in a shop by the sea.\n"
    report = rolewright.check(posting, on=date(2026, 11, 26))
    told = {each.met for law in report.laws for each in law.demands if each.kind == "neutral-title"}
    assert told == {is_met}
    assert ("fair/gender" in {each.rule for each in report.findings}) is not is_met


def test_the_sentence_that_ontario_wants_on_software_gets_no_remark() -> None:
    posting = "# Clerk\n\nWe use artificial intelligence to screen applications.\n"
    report = rolewright.check(f"---\njurisdictions: [ca-on]\n---\n{posting}", on=date(2026, 11, 26))
    assert "fair/ai-screening" not in {each.rule for each in report.findings}


@pytest.mark.parametrize(("head_count", "holds"), [(24, False), (25, True), (None, True)])
def test_a_law_for_larger_employers_does_not_name_words_of_one_known_to_be_smaller(
    head_count: int | None, holds: bool
) -> None:
    posting = "---\njurisdictions: [ca-on]\n---\n# Clerk\n\nCanadian experience is required.\n"
    checker = Checker(Settings(company=CompanyProfile(head_count=head_count)))
    report = checker.check(posting, on=date(2026, 11, 26))
    (finding,) = (each for each in report.findings if each.rule == "fair/origin")
    assert ("canadian-experience" in finding.data["laws"]) is holds


@pytest.mark.parametrize(
    ("place", "holds"),
    [
        ("Pasadena, California", False),
        ("Long Beach, California", False),
        ("Los Angeles, California", False),
        ("Los Angeles County, California", True),
    ],
)
def test_the_ordinance_of_los_angeles_county_holds_in_no_city(place: str, holds: bool) -> None:
    report = rolewright.check(
        f"# Clerk\n\nLocation: {place}\n\nYou sort letters by street. No felons.\n", on=date(2026, 11, 26)
    )
    named = [each for each in report.findings if "fairchance-la-county" in each.data.get("laws", ())]
    assert bool(named) is holds
    assert all("unincorporated areas" in each.message for each in named)


GERMAN = """# {title}

Standort: {place}

Wir suchen zur Verstärkung unseres jungen Teams jemanden, der Kunden berät und ihre Räder in der Werkstatt
repariert.
"""


@pytest.mark.parametrize(
    ("place", "rules"),
    [
        ("Köln, Deutschland", {"fair/age-german", "fair/sexed-title-german"}),
        ("Wien, Österreich", set()),
    ],
)
def test_german_words_are_held_against_germanys_law_where_the_posting_only_names_a_place_there(
    place: str, rules: set[str]
) -> None:
    report = rolewright.check(GERMAN.format(title="Fahrradmechaniker", place=place), on=date(2026, 11, 26))
    said = {each.rule: each for each in report.findings if each.rule.endswith("-german")}
    assert set(said) == rules
    assert all("In Germany" in each.message and each.severity is not Severity.ERROR for each in said.values())


@pytest.mark.parametrize(
    ("places", "named"),
    [
        ("us-va", "holds in Virginia:"),
        ("us-oh-cleveland", "holds in Cleveland (Ohio):"),
        ("us-dc, us-wa", "holds in the District of Columbia and Washington:"),
    ],
)
def test_a_ban_on_asking_for_old_pay_is_told_with_the_place_that_has_it(places: str, named: str) -> None:
    finding = found("fair/pay-history", "Tell us what you earn now.", places)
    assert finding.severity is Severity.ERROR
    assert named in finding.message


def test_places_and_rows_have_a_field_each_and_the_former_name_of_both_stays() -> None:
    of_words = found("fair/pay-history", "Tell us what you earn now.", "us-va", "us-tx").data
    assert (of_words["jurisdictions"], of_words["rows"]) == (["us-va"], ["salary-history"])
    assert of_words["laws"] == of_words["rows"]
    of_demands = found("law/pay", "", "us-va", "us-il").data
    assert of_demands["jurisdictions"] == of_demands["laws"] == ["us-il", "us-va"]


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2026-09-01", []),
        ("2026-11-26", [(Severity.NOTE, True)]),
        ("2027-01-02", [(Severity.WARNING, False)]),
    ],
)
def test_colorados_law_on_software_that_judges_is_told_of_in_time(
    on: str, told: list[tuple[Severity, bool]]
) -> None:
    text = "---\njurisdictions: [us-co]\n---\n# Clerk\n\nWe use AI to rank applicants.\n"
    report = rolewright.check(text, on=date.fromisoformat(on))
    said = [each for each in report.findings if each.rule == "fair/ai-screening"]
    assert [(each.severity, "From 2027-01-01" in each.message) for each in said] == told
