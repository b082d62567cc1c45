"""Every law that demands something is met by a posting that says it, and misses what is left out.

The postings are made of the sentences in the table itself, so a new law is proved by its file alone.
"""

from datetime import date, timedelta

import pytest
from jsonschema import Draft202012Validator

from rolewright.company import CompanyProfile
from rolewright.engine import Checker
from rolewright.findings import Finding, Severity
from rolewright.knowledge.jurisdictions import Demand, DemandKind, Jurisdiction, LimitKind, laws
from rolewright.report import Report
from rolewright.report.schema import report_schema
from rolewright.settings import Settings

TODAY = date(2026, 11, 26)
LAWS = {law.id: law for law in laws()}
DEMANDING = [law.id for law in laws() if law.is_law and law.superseded_by is None]
SILENT = [law.id for law in laws() if law.id not in DEMANDING]

HEAD = "---\ntitle: {title}\n{stated}jurisdictions: [{id}]\n---\n\n"
BODY = """You see to it that 240 bus drivers are paid right. We are looking for somebody who stays calm.

{sentences}

{duties}## Requirements

- {needs}
"""
DUTIES = """## What you will do

- Check the hours of the drivers every fortnight
- Answer their questions on the phone

"""
#: What no reader of a posting can see: that it pays commission and nothing else, where it does not say so.
UNSEEN = {DemandKind.COMMISSION}
#: What goes against a demand, where silence does not.
AGAINST = {
    DemandKind.OTHER_PAY: "There are bonuses.",
    DemandKind.PIECE_RATE: "You are paid by the bin.",
}
#: What is told in the frame of a posting, not in a sentence of it.
FRAMED = {
    DemandKind.EMPLOYER: "employer: Rye & Sons K.K.\n",
    DemandKind.PLACE: "location: Osaka\n",
}
#: What a law forbids to say, which the rule on such words tells.
FORBIDDEN = {DemandKind.NEUTRAL_TITLE: "fair/gender", DemandKind.NO_LOCAL_EXPERIENCE: "fair/origin"}
IN_OTHER_PARTS = {DemandKind.NEUTRAL_TITLE, DemandKind.NO_LOCAL_EXPERIENCE, DemandKind.JOB_DESCRIPTION}


def posting(law: Jurisdiction, without: DemandKind | None = None) -> str:
    """A posting that meets a law by the table's own sentences, but for one demand."""
    met = {demand.kind: demand for demand in law.demands if demand.kind != without}
    sentences = [
        demand.wording for demand in met.values() if demand.kind not in {*FRAMED, *IN_OTHER_PARTS, *UNSEEN}
    ]
    if without in AGAINST:
        sentences.append(AGAINST[without])
    title, needs, duties = "Payroll Clerk", "You have run a payroll before", DUTIES
    if DemandKind.NEUTRAL_TITLE in met:
        title = met[DemandKind.NEUTRAL_TITLE].wording
    if without is DemandKind.NEUTRAL_TITLE:
        title = "Salesman"
    if without is DemandKind.NO_LOCAL_EXPERIENCE:
        needs = "Two years of Canadian experience"
    if without is DemandKind.JOB_DESCRIPTION:
        duties = ""
    stated = "".join(line for kind, line in FRAMED.items() if kind in met)
    head = HEAD.format(title=title, stated=stated, id=law.id)
    return head + BODY.format(sentences="\n\n".join(sentences), duties=duties, needs=needs)


def checked(law: Jurisdiction, text: str, on: date | None = None) -> Report:
    """The report on a day on which all of the law holds."""
    company = CompanyProfile(head_count=500, screens_with_ai=True)
    return Checker(Settings(company=company)).check(text, on=on or day_of(law))


def day_of(law: Jurisdiction) -> date:
    starts = [law.in_force, law.enforced, *(demand.since for demand in law.demands)]
    return max([TODAY, *(day + timedelta(1) for day in starts if day is not None)])


def can_be_seen(demand: Demand) -> bool:
    """Whether a posting shows that it lacks what is demanded: nobody outside knows what else there is."""
    is_of_something_else = demand.kind is DemandKind.JOB_DESCRIPTION and demand.when
    return demand.kind not in UNSEEN and not is_of_something_else


def of_law(report: Report, law_id: str) -> list[str]:
    """The rules that speak for one law."""
    return [
        finding.rule
        for finding in report.findings
        if law_id in tuple(finding.data.get("laws", ())) and finding.rule != "law/coming"  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize("law_id", DEMANDING)
def test_a_posting_that_says_what_a_law_demands_meets_it(law_id: str) -> None:
    law = LAWS[law_id]
    report = checked(law, posting(law))
    assert of_law(report, law_id) == []
    (told,) = (each for each in report.laws if each.id == law_id)
    unseen = {kind.value for kind in UNSEEN} | {limit.value for limit in LimitKind}
    assert {demand.kind: demand.met for demand in told.demands if demand.kind not in unseen} == {
        demand.kind.value: True for demand in law.demands if demand.kind not in UNSEEN
    }


@pytest.mark.parametrize(
    ("law_id", "kind"),
    [(law_id, each.kind) for law_id in DEMANDING for each in LAWS[law_id].demands if can_be_seen(each)],
)
def test_a_posting_that_lacks_what_a_law_demands_is_told_so(law_id: str, kind: DemandKind) -> None:
    law = LAWS[law_id]
    report = checked(law, posting(law, without=kind))
    (finding,) = (each for each in report.findings if _is_of(each, law_id, kind))
    demand: Demand = next(each for each in law.demands if each.kind is kind)
    assert finding.severity.at_least(demand.level)  # the law around it may be graver
    assert kind in FORBIDDEN or finding.severity is demand.level or finding.data["laws"] != [law_id]
    assert demand.doubt is None or demand.level is not Severity.ERROR
    assert law.name.partition(",")[0] in finding.message
    (told,) = (each for each in report.laws if each.id == law_id)
    assert next(each.met for each in told.demands if each.kind == kind.value) is False


def _is_of(finding: Finding, law_id: str, kind: DemandKind) -> bool:
    if kind in FORBIDDEN:
        return finding.rule == FORBIDDEN[kind]
    return law_id in tuple(finding.data.get("laws", ()))  # type: ignore[arg-type]


@pytest.mark.parametrize("law_id", SILENT)
def test_a_law_that_demands_nothing_of_a_posting_keeps_quiet(law_id: str) -> None:
    law = LAWS[law_id]
    bare = HEAD.format(title="Payroll Clerk", stated="", id=law_id) + BODY.format(
        sentences="", duties=DUTIES, needs="You have run a payroll before"
    )
    report = checked(law, bare, TODAY)
    assert of_law(report, law_id) == []
    assert not [each for each in report.laws if each.id == law_id and each.demands]


def test_no_law_speaks_before_its_day() -> None:
    delaware = LAWS["us-de"]
    bare = posting(delaware, without=DemandKind.PAY)
    assert of_law(checked(delaware, bare, date(2027, 9, 25)), "us-de") == []
    assert of_law(checked(delaware, bare, date(2027, 9, 26)), "us-de") == ["law/pay"]


def test_a_law_that_starts_within_three_months_is_a_note() -> None:
    delaware = LAWS["us-de"]
    bare, full = posting(delaware, without=DemandKind.PAY), posting(delaware)

    def coming(text: str, on: date) -> list[Severity]:
        return [each.severity for each in checked(delaware, text, on).findings if each.rule == "law/coming"]

    assert coming(bare, date(2027, 6, 28)) == [Severity.NOTE]
    assert coming(bare, date(2027, 6, 27)) == []
    assert coming(bare, date(2027, 9, 26)) == []
    assert coming(full, date(2027, 7, 1)) == []


def test_several_laws_with_the_same_demand_make_one_remark() -> None:
    text = posting(LAWS["us-co"], without=DemandKind.PAY).replace("[us-co]", "[us-co, us-il, us-wa]")
    (finding,) = (each for each in checked(LAWS["us-co"], text).findings if each.rule == "law/pay")
    assert finding.data["laws"] == ["us-co", "us-il", "us-wa"]
    assert "Colorado, Illinois and Washington" in finding.message
    assert "http" not in finding.message
    assert [source["url"][:8] for source in finding.data["sources"]] == ["https://"] * 3


def test_the_core_does_not_say_again_what_a_law_says() -> None:
    rules = {each.rule for each in checked(LAWS["us-co"], _bare("us-co")).findings}
    assert {"law/pay", "law/benefits"} <= rules
    assert rules.isdisjoint({"pay/missing", "pay/vague", "outline/missing-benefits"})


def test_a_law_costs_no_points() -> None:
    bare, free = _bare("us-co"), _bare("uk")
    with_law, without = (checked(LAWS["us-co"], text).scorecard for text in (bare, free))
    assert with_law == without
    assert with_law is not None


def test_pay_with_one_end_is_an_error_where_a_law_refuses_it() -> None:
    text = posting(LAWS["us-ny-nyc"], without=DemandKind.PAY).replace("calm.", "calm. Pay: from $22 an hour.")
    findings = {each.rule: each.severity for each in checked(LAWS["us-ny-nyc"], text).findings}
    assert findings["pay/open-ended"] is Severity.ERROR
    assert "law/pay" not in findings


def test_a_law_that_is_not_yet_enforced_is_no_error() -> None:
    columbus = LAWS["us-oh-columbus"]
    text = posting(columbus, without=DemandKind.PAY)
    (finding,) = (each for each in checked(columbus, text, TODAY).findings if each.rule == "law/pay")
    assert finding.severity is Severity.WARNING
    assert "Enforced from 2027-01-01." in finding.message


def _bare(law_id: str) -> str:
    return HEAD.format(title="Payroll Clerk", stated="", id=law_id) + BODY.format(
        sentences="Salary: competitive.", duties=DUTIES, needs="You have run a payroll before"
    )


def _answers(law_id: str, sentences: str) -> dict[str, bool | None]:
    """What a law makes of a posting with these sentences."""
    text = HEAD.format(title="Payroll Clerk", stated="", id=law_id) + BODY.format(
        sentences=sentences, duties=DUTIES, needs="You have run a payroll before"
    )
    (told,) = (each for each in checked(LAWS[law_id], text).laws if each.id == law_id)
    return {each.kind: each.met for each in told.demands}


@pytest.mark.parametrize(
    ("part", "met"),
    [
        ("## Pay\n\nFrom $60,000 a year and up.", False),
        ("## Compensation\n\n- $24 to $28 an hour\n- Your rate depends on your experience", False),
        ("## What we offer\n\n- $24 to $28 an hour\n- A friendly place", None),
        ("## Pay and benefits\n\n$24 to $28 an hour", False),
        ("## What we offer\n\n- $24 to $28 an hour\n- Dental insurance", True),
        ("## Compensation\n\n$31.50 an hour and up, plus a shift premium of $1.75 per hour.", False),
        ("## What we offer\n\n$31 an hour, plus overtime.", False),
        ("## What we offer\n\n$31 an hour, plus a generous package.", None),
    ],
)
def test_pay_is_no_benefit(part: str, met: bool | None) -> None:
    assert _answers("us-co", part)["benefits"] is met


@pytest.mark.parametrize(
    ("pay", "met"),
    [
        ("Salary: EUR 50,000.", None),
        ("Salary: EUR 50,000 gross a year.", True),
        ("Annual salary: EUR 50,000.", True),
        ("Salary: from EUR 3,500 gross per month.", True),
        ("Gehalt: ab EUR 3.500 brutto/Monat.", True),
    ],
)
def test_a_minimum_is_stated_with_its_unit_of_time(pay: str, met: bool | None) -> None:
    assert _answers("eu-at", pay)["minimum-pay"] is met


def _found(place: str, sentences: str) -> dict[str, str]:
    """The remarks on a posting in a place, rule by rule."""
    text = f"# Payroll Clerk\n\nRye & Sons · {place} · Full-time\n\n" + BODY.format(
        sentences=sentences, duties=DUTIES, needs="You have run a payroll before"
    )
    return {each.rule: each.message for each in Checker().check(text, on=TODAY).findings}


def test_pay_as_a_law_wants_it_is_not_asked_for_in_another_form() -> None:
    assert "pay/missing" not in _found("Burlington, VT", "The pay is commission only.")
    assert "pay/missing" in _found("Austin, TX", "The pay is commission only.")
    assert "pay/open-ended" not in _found("Vienna, Austria", "Salary: from EUR 3,500 gross per month.")
    assert "pay/open-ended" in _found("Vienna, Austria", "Salary: up to EUR 3,500 gross per month.")
    assert "pay/open-ended" in _found("Berlin, Germany", "Salary: from EUR 3,500 gross per month.")


def test_a_remark_says_of_each_law_how_sure_it_is() -> None:
    """Those that hold stand in the sentence, those that may in another; why they hold, the summary tells."""
    message = _found("Remote, United States", "Salary: competitive.")["law/pay"]
    assert message.startswith("The laws of Colorado and Washington want ")
    assert message.endswith(" may ask for it as well.")
    alone = _found("Vienna, Austria", "Salary: competitive.")["law/pay"]
    assert "Vienna" not in alone


@pytest.mark.parametrize("law_id", ["us-co", "us-dc", "us-md", "us-vt", "us-ny", "us-ny-nyc", "us-il"])
def test_where_a_range_goes_from_the_lowest_to_the_highest_pay_an_open_end_is_none(law_id: str) -> None:
    assert _answers(law_id, "Pay: from $60,000 a year and up.")["pay"] is False
    assert _answers(law_id, "Pay: $60,000 to $70,000 a year.")["pay"] is True
    assert _answers("us-ca", "Pay: from $60,000 a year and up.")["pay"] is None


def test_the_remark_on_an_open_end_agrees_with_the_table() -> None:
    text = posting(LAWS["us-co"], without=DemandKind.PAY) + "\nPay: from $60,000 a year and up.\n"
    report = checked(LAWS["us-co"], text)
    (finding,) = (each for each in report.findings if each.rule == "pay/open-ended")
    assert finding.data["laws"] == ["us-co"]
    assert "By the law of Colorado that is no range of pay." in finding.message
    assert finding.severity is Severity.WARNING  # no source names an open end
    assert "law/pay" not in {each.rule for each in report.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "Number of vacancies: 1",
        "We act as an agency for this vacancy.",
        "Openings: 3",
        "The role is available from May.",
    ],
)
def test_that_there_seems_to_be_a_vacancy_is_left_open(sentence: str) -> None:
    assert _answers("ca-on", sentence)["vacancy-status"] is None


@pytest.mark.parametrize(
    ("sentence", "met"),
    [
        ("There is a vacancy.", True),
        ("There is a vacancy to fill.", True),
        ("There is currently no vacancy; we keep applications for a year.", True),
        ("We write to you when there is a vacancy.", False),
    ],
)
def test_that_there_is_a_vacancy_may_be_said_in_few_words(sentence: str, met: bool) -> None:
    assert _answers("ca-on", sentence)["vacancy-status"] is met


def test_vacant_positions_are_told_as_such() -> None:
    assert _answers("ca-on", "We are filling the following vacant positions.")["vacancy-status"] is True


@pytest.mark.parametrize(
    "sentence",
    [
        "Compensation/Grade Level: GS-14",
        "Pay band: 6",
        "PAYBAND:        \tA",
        "19,000 per annum, pro rata",
    ],
)
def test_amounts_without_a_currency_and_grades_of_public_tables_are_left_open(sentence: str) -> None:
    assert _answers("us-co", sentence)["pay"] is None


def test_an_annual_range_in_lakhs_is_pay() -> None:
    assert _answers("us-co", "15,00,000 - 30,00,000 PA.")["pay"] is True


def test_what_a_template_takes_in_from_other_files_is_left_open() -> None:
    told = _answers("us-co", "{% include job/status_alert.html %}")
    assert {told[kind] for kind in ("pay", "benefits", "deadline")} == {None}
    assert _answers("us-co", "Pay: {braces} are no template.")["deadline"] is False


def test_what_a_blank_of_a_draft_asks_for_is_left_open() -> None:
    text = posting(LAWS["us-co"], without=DemandKind.PAY) + "\nPay: [What is the pay, from what to what?]\n"
    report = checked(LAWS["us-co"], text)
    assert "law/pay" not in {each.rule for each in report.findings}
    (colorado,) = (each for each in report.laws if each.id == "us-co")
    assert next(each.met for each in colorado.demands if each.kind == "pay") is None


def test_places_in_the_front_matter_may_stand_in_one_line() -> None:
    text = posting(LAWS["us-co"]).replace("[us-co]", "us-co, us-il")
    assert {each.id for each in checked(LAWS["us-co"], text).laws} == {"us-co", "us-il"}


def test_in_another_language_amounts_count_and_what_only_words_tell_is_left_open() -> None:
    text = """---
title: Lohnverrechnerin (m/w/d)
jurisdictions: [eu-at, us-co]
---

Du sorgst dafür, dass 240 Menschen am Bus ihren Lohn richtig bekommen, und beantwortest ihre Fragen.

Gehalt: 2.900 € brutto im Monat, bei Erfahrung auch mehr.

Wir freuen uns auf deine Bewerbung und darauf, dich kennenzulernen.
"""
    report = checked(LAWS["us-co"], text)
    assert report.document.language == "de"
    assert of_law(report, "eu-at") == of_law(report, "us-co") == []
    told = {law.id: {each.kind: each.met for each in law.demands} for law in report.laws}
    assert told["eu-at"] == {"minimum-pay": True}
    assert told["us-co"]["pay"] is True
    assert told["us-co"]["deadline"] is None
    bare = checked(
        LAWS["us-co"], text.replace("Gehalt: 2.900 € brutto im Monat, bei Erfahrung auch mehr.\n", "")
    )
    assert of_law(bare, "eu-at") == ["law/pay"]


def test_the_laws_stand_on_the_wire_as_the_schema_says() -> None:
    wire = checked(LAWS["us-co"], posting(LAWS["us-co"], without=DemandKind.BENEFITS)).to_wire()
    Draft202012Validator(report_schema()["$defs"]["report"]["properties"]["laws"]).validate(wire["laws"])
    (colorado,) = (each for each in wire["laws"] if each["id"] == "us-co")  # type: ignore[attr-defined]
    assert (colorado["applies"], colorado["certain"], colorado["status"]) == ("declared", True, "in-force")
    met = {each["kind"]: each["met"] for each in colorado["demands"]}
    assert (met["pay"], met["benefits"]) == (True, False)
    pay = next(each for each in colorado["demands"] if each["kind"] == "pay")
    assert pay["end"] > pay["start"]
