"""What the reader of a posting would say each part is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolewright import parse
from rolewright.document import SectionKind

HEADED = """\
{h1}Key Account Manager

Denver, CO · full-time

We make pumps for dairies. You will own our twelve largest accounts, because two of them left last year.

{h2}What you'll do{e}

- Win back the two accounts that left
- Plan renewals with engineering and service
- Report account revenue to the sales director each month

{h2}What you'll bring{e}

- Five years of selling to technical buyers
- A driving licence
- Experience with a CRM such as Salesforce

{h2}Nice to haves{e}

- Spanish
- Experience in the dairy industry

{h2}The package{e}

- $85,000 to $105,000 a year, health insurance and a pension plan
- 25 days of paid holiday

{h2}Who we are{e}

Harrow & Pike was founded in 1962 by two engineers. Our 140 people sell in nine countries.

{h2}How to apply{e}

Send your CV to jobs@harrowpike.example by 15 January.

{h2}Equal opportunity{e}

We are an equal opportunity employer and consider all applicants without regard to race, religion, sex or age.
"""
EXPECTED = [
    "title",
    "summary",
    "responsibilities",
    "requirements",
    "preferred",
    "benefits",
    "about",
    "apply",
    "equality",
]


def kinds(text: str) -> list[str]:
    """The kinds of the sections, neighbours of one kind as one."""
    found: list[str] = []
    for section in parse(text).sections:
        if not found or found[-1] != section.kind:
            found.append(section.kind.value)
    return found


@pytest.mark.parametrize(
    ("h1", "h2", "end"),
    [("# ", "## ", ""), ("**", "**", "**"), ("", "", ""), ("", "", ":"), ("# ", "#", "")],
    ids=["atx", "bold", "lone lines", "labels", "atx without space"],
)
def test_headings_of_every_dress_open_their_sections(h1: str, h2: str, end: str) -> None:
    text = HEADED.format(h1=h1, h2=h2, e=end).replace("**Key Account Manager", "**Key Account Manager**")
    assert kinds(text) == EXPECTED


def test_capitals_are_headings() -> None:
    lines = HEADED.format(h1="", h2="@", e="").split("\n")
    shouted = "\n".join(line[1:].upper() if line.startswith("@") else line for line in lines)
    assert kinds(shouted) == EXPECTED


def test_windows_line_ends_change_nothing() -> None:
    assert kinds(HEADED.format(h1="# ", h2="## ", e="").replace("\n", "\r\n")) == EXPECTED


def test_a_heading_belongs_to_the_section_that_it_opens() -> None:
    description = parse(HEADED.format(h1="# ", h2="## ", e=""))
    section = next(description.of_kind(SectionKind.PREFERRED))
    assert section.heading is not None
    assert (section.heading.text, section.heading.level) == ("Nice to haves", 2)
    assert section.body.start == section.heading.span.end


def test_sentences_tell_where_there_is_no_heading() -> None:
    text = (
        "Van driver\n\nWe are looking for a driver for our bakery in Leeds.\n\n"
        "Plan routes and load the van. Deliver to forty shops. Collect empty crates and report damage.\n\n"
        "You must hold a valid driving licence and be able to lift 20 kg. "
        "Two years of experience required.\n\n"
        "We offer a pension plan, health insurance, paid holiday and a discount on everything we bake.\n"
    )
    assert kinds(text)[-3:] == ["responsibilities", "requirements", "benefits"]


def test_content_decides_not_the_heading() -> None:
    text = (
        "# Store Clerk\n\n## Basic qualifications\n\n- Receive deliveries and check them against the order\n"
        "- Pack and label parcels\n- Count the stock every Friday and report differences\n"
        "- Clean the loading bay and maintain the pallet truck\n- Answer questions from the shop floor\n"
    )
    assert kinds(text) == ["title", "responsibilities"]


def test_a_lone_wish_among_demands_is_an_item() -> None:
    text = (
        "# Fitter\n\n## Requirements\n\n- Apprenticeship as a fitter\n"
        "- Welding certificate is a plus\n- A clean licence\n"
    )
    assert [item.kind.value for item in parse(text).items] == ["requirements", "preferred", "requirements"]
    assert kinds(text) == ["title", "requirements"]


def test_neighbouring_wishes_are_a_section() -> None:
    text = (
        "# Fitter\n\n## Requirements\n\n- Apprenticeship as a fitter\n- A clean licence\n"
        "- German is a plus\n- Welding preferred\n"
    )
    assert kinds(text) == ["title", "requirements", "preferred"]


def test_an_introduction_opens_its_list() -> None:
    text = (
        "# Fitter\n\n## Requirements\n\n- Apprenticeship as a fitter\n- A licence\n\n"
        "It would also be great if you know:\n\n- Pumps\n- Valves\n"
    )
    assert kinds(text) == ["title", "requirements", "preferred"]


def test_sections_run_together_in_one_line_come_apart() -> None:
    text = (
        "Store Clerk\nAcme Parts is looking for a store clerk to join the team in Leeds."
        "Responsibilities:Receive deliveries and check them against the order."
        "Pack and label parcels for the post."
        "Requirements:Two years of experience in a warehouse required."
        "Must be able to lift 20 kg and hold a forklift licence."
        "Benefits:We offer a pension plan, health insurance and 25 days of paid holiday.\n"
    )
    found = kinds(text)
    assert found[0] == "title"
    assert found[-3:] == ["responsibilities", "requirements", "benefits"]


def test_headings_in_other_languages_are_known() -> None:
    text = (
        "# Bäcker (m/w/d)\n\n## Deine Aufgaben\n\n- Teig kneten und formen\n\n"
        "## Das bringst du mit\n\n- Abgeschlossene Ausbildung\n\n## Wir bieten\n\n- 30 Tage Urlaub\n"
    )
    assert kinds(text) == ["title", "responsibilities", "requirements", "benefits"]


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                *HEADED.format(h1="# ", h2="## ", e="").split("\n"),
                *("\r", "•", "---", "<!--", "ＡＢＣ", "x" * 400),
            ]
        ),
        max_size=25,
    )
)
def test_sections_tile_any_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    description = parse(text)
    at = 0
    for section in description.sections:
        assert section.span.start == at
        at = section.span.end
    assert at == len(text)
    for item in description.items:
        assert 0 <= item.span.start <= item.span.end <= len(text)


@pytest.mark.parametrize(
    "entry",
    [
        "A car of your own (we pay 45p a mile)",
        "A licence to sell insurance (we pay for the course and the exam)",
        "The state exam, within four weeks: we pay for it and for the books",
    ],
)
def test_what_the_employer_adds_to_a_demand_leaves_it_a_demand(entry: str) -> None:
    text = (
        "# Insurance Adviser\n\nYou sell insurance to families.\n\n"
        "## What you will do\n\n- Call families who asked for us\n- Explain the policy\n\n"
        f"## What you need\n\n- {entry}\n- Evenings free, two or three a week\n- A phone and a laptop\n\n"
        "## What we offer\n\n- Health insurance from the first day\n"
    )
    kinds = [item.kind for item in parse(text).items]
    assert kinds[2:5] == [SectionKind.REQUIREMENTS] * 3


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("## Qualifications and experience required\n\n- Two years in a workshop", SectionKind.REQUIREMENTS),
        ("## Main duties\n\n- Hang doors in new houses", SectionKind.RESPONSIBILITIES),
        ("Qualifications and experience required: Grade 12, a driving licence", SectionKind.REQUIREMENTS),
        ("## Head of Qualifications\n\nHarrow Ltd, Leeds", SectionKind.TITLE),
    ],
)
def test_without_a_title_the_first_part_is_what_its_label_says(opening: str, expected: SectionKind) -> None:
    text = f"{opening}\n\n## How to apply\n\nSend your CV to jobs@example.com by 12 March 2027.\n"
    assert parse(text).sections[0].kind is expected


def headed_kinds(text: str) -> dict[str, str]:
    """The kind of the section that each heading opens."""
    return {section.heading.text: section.kind.value for section in parse(text).sections if section.heading}


BENEATH = """\
{one}What you bring{end}

- Three years of buying for a canteen

{two}Getting things done{end}

- Take responsibility for what you promised

{two}Pulling together{end}

- Share what you know with the other kitchens

{one}How to apply{end}

Write to us by 3 May 2027.
"""


@pytest.mark.parametrize(
    ("one", "two", "end"),
    [("## ", "### ", ""), ("## ", "**", ""), ("# ", "#### ", "")],
    ids=["deeper", "bold beneath marked", "much deeper"],
)
def test_a_sub_heading_that_says_little_keeps_the_kind_above_it(one: str, two: str, end: str) -> None:
    text = "# Head Cook\n\n" + BENEATH.format(one=one, two=two, end=end)
    text = text.replace("**Getting things done", "**Getting things done**")
    text = text.replace("**Pulling together", "**Pulling together**")
    assert headed_kinds(text) == {
        "What you bring": "requirements",
        "Getting things done": "requirements",
        "Pulling together": "requirements",
        "How to apply": "apply",
    }


def test_the_kind_above_comes_back_after_a_sub_heading_with_its_own() -> None:
    text = (
        "# Head Cook\n\n## What you bring\n\n- Three years of buying for a canteen\n\n"
        "### Nice to have\n\n- French\n\n### Pulling together\n\n- Share what you know with other kitchens\n"
    )
    assert list(headed_kinds(text).values()) == ["requirements", "preferred", "requirements"]


@pytest.mark.parametrize("heading", ["**Your mission**", "**Your role**", "## The role"])
def test_a_list_beneath_the_name_of_the_role_holds_duties(heading: str) -> None:
    text = (
        f"# Account Manager\n\nWe sell pumps.\n\n{heading}\n\n- Strong relations with twenty dairies\n"
        "- Knowledge of their plants, shared with engineers\n\n**Your profile**\n\n- Three years of sales\n"
    )
    assert [item.kind.value for item in parse(text).items][:2] == ["responsibilities"] * 2


def test_no_section_begins_within_a_table() -> None:
    text = (
        "# Baker\n\n## What you will do\n\n- Bake bread\n\n## Pay scale\n\n"
        "| Grade | Pay |\n| --- | --- |\n| A | £13.50 |\n| Duties | more £ |\n| Apply | by phone |\n"
    )
    assert kinds(text) == ["title", "responsibilities", "benefits"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("In this role, you join a team that has grown fast and values its customers.", "summary"),
        ("We value our suppliers and our customers, and we have grown fast.", "about"),
    ],
)
def test_how_a_sentence_begins_tells_what_it_is_about(sentence: str, kind: str) -> None:
    text = (
        "# Buyer\n\n## What you bring\n\n- Three years of buying\n\n## Harrow Mills\n\n"
        "Harrow Mills was founded in 1890 by two brothers. We sell flour in nine countries. "
        f"We are proud of our family spirit and our awards.\n\n{sentence}\n"
    )
    assert kinds(text)[-1] == kind


def test_a_heading_may_be_called_out() -> None:
    text = (
        "# Carer\n\nWe visit people at home in Bangor.\n\nWhat you'll be doing!\n\n"
        "Prepare meals\nAssist with medication\nKeep accurate records\n"
    )
    assert headed_kinds(text)["What you'll be doing!"] == "responsibilities"
