"""What the job is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse import parse
from rolewright.parse.facts.title import title
from rolewright.parse.structure import read


def called(text: str) -> str | None:
    return title(read(text)).value


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Senior Nurse - REQ1234 - Leeds (£32k)", "Senior Nurse"),
        ("Clinical Fellow (CT1/2) in General Surgery", "Clinical Fellow in General Surgery"),
        ("TECHNICAL IT SUPPORT OFFICER - WORK FROM HOME", "Technical IT Support Officer"),
        ("Senior Developer - Dublin City Centre - Up to €90k", "Senior Developer"),
        ("Data Analyst (SQL / Banking / Contract / Leeds)", "Data Analyst"),
        ("Data Scientist, Financial Supervision", "Data Scientist, Financial Supervision"),
        ("Java Developer - Fixed Term till 31st July 2019", "Java Developer"),
        ("Software Engineer (Platform) m/f/d", "Software Engineer (Platform)"),
        ("Key Account Manager (m/w/d) – Berlin", "Key Account Manager"),
        ("Sales Manager Job in Alexandria", "Sales Manager"),
        ("Student Driver – Earn your licence – Change Your Career Job in Baker City", "Student Driver"),
        ("Registered Nurse I or II -Denver", "Registered Nurse"),
        ("Software Engineer II", "Software Engineer II"),
        ("Band 5 Staff Nurse", "Staff Nurse"),
        ("Deputy Ward Manager Band 7", "Deputy Ward Manager"),
        ("Security Engineer GS-14 and GS-15", "Security Engineer"),
        ("TEACHER SECONDARY MUSIC .60", "Teacher Secondary Music"),
        ("Login.gov: Deputy Director", "Login.gov: Deputy Director"),
        ("Acme Ltd: Deputy Director", "Deputy Director"),
        ("Head of Policy and Performance", "Head of Policy and Performance"),
        ("VP Sales EMEA", "VP Sales"),
        ("Director of Sales, North America", "Director of Sales"),
        ("Sales Executive, Kuala Lumpur, Malaysia", "Sales Executive"),
        ("Account Executive - Energy", "Account Executive - Energy"),
        ("Registered Nurse (RN) - Nights - $5,000 Sign On Bonus", "Registered Nurse (RN) - Nights"),
        ("Urgent!! Chef needed", "Chef"),
        ("URGENT REQUIREMENT!! Java Developer || 5-8 yrs || Pune || Immediate joiners", "Java Developer"),
        ("We're hiring a Barista!", "Barista"),
        ("[Hiring] Backend Engineer (Remote, EU)", "Backend Engineer"),
        ("Remote Customer Success Manager (US)", "Customer Success Manager"),
        ("Kitchen Porter needed ASAP. £12ph. Central Manchester. Text Dan.", "Kitchen Porter"),
        ("Caretaker - Hyrst Junior School", "Caretaker"),
        ("Lecturer in Nursing, University of Bristol", "Lecturer in Nursing"),
        ("Executive Chef @ Salt House", "Executive Chef"),
        ("Harrow & Pike | Store Manager | Reno, NV | Full-time", "Store Manager"),
        ("Off World Live | C++ &#x2F; Graphics Programmer | London", "C++ / Graphics Programmer"),
        ("[Data Engineer](https://jobs.example/1)", "Data Engineer"),
        ("**Data Engineer**", "Data Engineer"),
        ("<h1>Data Engineer</h1>", "Data Engineer"),
        ("Open Position: Lecturer in Physics", "Lecturer in Physics"),
        ("Job Description: Office Manager", "Office Manager"),
        ("Office Manager job description", "Office Manager"),
        ("Software Engineering New Grad (2026)", "Software Engineering New Grad"),
        ("General Manager", "General Manager"),
        ("C++ Developer", "C++ Developer"),
        ("Fixby Museum Seeking Night Porter", "Night Porter"),
        ("Chef de Partie – modern restaurant – Leeds", "Chef de Partie"),
        ("Experienced & Creative Kitchen Manager", "Kitchen Manager"),
        ("A Medical Coordinator", "Medical Coordinator"),
        ("Office Manager job title", "Office Manager"),
        ("Embedded Systems / Security Consultant", "Embedded Systems / Security Consultant"),
        ("SEN TA", "SEN TA"),
        ("Sous Chef  Summer 2026  Live In  Bonus", "Sous Chef"),
        ("Bar Manager in the hotel Fixby Palace", "Bar Manager"),
        ("Senior  Night Porter", "Senior Night Porter"),
        ("C++ / Unreal Engineer", "C++ / Unreal Engineer"),
        ("C# / .NET Developer - Leeds", "C# / .NET Developer"),
        ("Software Engineer - C++", "Software Engineer - C++"),
        ("Remote Sensing Scientist", "Remote Sensing Scientist"),
    ],
)
def test_the_title_line_is_freed_of_what_is_no_title(line: str, expected: str) -> None:
    assert called(f"{line}\n\nYou will keep the doors.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("POST TITLE: Communications Lead\nPAYBAND: A\nLOCATION: Leeds", "Communications Lead"),
        ("**Job title:** Fellow Supervisor GS-14\n**Official title:** Clerk", "Fellow Supervisor"),
        ("Location: Leeds\nTitle: Payroll Administrator\nPay: £30k", "Payroll Administrator"),
        ("Position: HGV Class 1 Driver\nDepot: Avonmouth", "HGV Class 1 Driver"),
        ("Role\nSupport Worker\nLocation\nLeeds", "Support Worker"),
        ("Job Title:\nNight Porter\n\nKeep doors.", "Night Porter"),
        ("job_title: Caretaker - Hyrst Junior School\njob_type: Permanent", "Caretaker"),
        (
            "Up to $\nJob Description:Office Clerk: Up to $50,000/yearAbout the Job:We need you.",
            "Office Clerk",
        ),
    ],
)
def test_a_label_names_the_title(text: str, expected: str) -> None:
    assert called(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Back to all jobs\n\nNight Porter\n\nThis job has closed.", "Night Porter"),
        ("Careers at Pike\nApply now\n\nNight Porter\n\nKeep doors.", "Night Porter"),
        ("About us\n\nPike bakes.\n\nThe role\n\nWe are looking for a Night Porter.", "Night Porter"),
        ("Job Posting\n\nNight Porter\n\nKeep doors.", "Night Porter"),
        ("night-porter-at-pike-in-reno\nNight Porter\nReno, NV\n\nKeep doors.", "Night Porter"),
        ("Harrow & Pike Ltd\nNight Porter\nReno, NV\n\nKeep doors.", "Night Porter"),
        ("Baker City, OR 97814\nNight Porter\n\nKeep doors.", "Night Porter"),
        ("PIKE FOODS IS HIRING\nELECTRICIAN\nJOB DESCRIPTION\n\nMend.", "Electrician"),
    ],
)
def test_page_chrome_headings_names_and_places_are_no_titles(text: str, expected: str) -> None:
    assert called(text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Pike is hiring a talented and experienced Account Manager to join us.", "Account Manager"),
        ("We are looking for our next Head of Finance in Leeds.", "Head of Finance"),
        ("As a Data Analyst, you will count.", "Data Analyst"),
        ("As an office administrator at Pike, you'll file.", "office administrator"),
        ("The Design and Product Strategist is here to think.", "Design and Product Strategist"),
        ("This Program and Development Manager is a leader.", "Program and Development Manager"),
        ("Pike seeks an&nbsp;Elevator Worker.", "Elevator Worker"),
        ("The template was used to advertise a content designer vacancy.", "content designer"),
        ("Applications are invited for a post of Lecturer in Physics at Hull.", "Lecturer in Physics"),
    ],
)
def test_a_sentence_names_the_title_where_no_line_does(sentence: str, expected: str) -> None:
    assert called(f"About us\n\n{sentence}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Las Vegas, NV 89130",
        "Experience of setting up teams and of building trust.",
        "About us\n\nOur manager likes tea. You report to the Director of Sales.",
        "Apply now",
        "12345",
        "Mô tả công việc\n\nPike bakes.",
        "$title = 'Night Porters - Pike';\n\nPike bakes.",
        "Base Job Posting\n\nPike bakes.",
        "Descripción del puesto\n\nPike bakes.",
        "Bread Curriculum. (Rye and Wheat)\n\nBake.",
    ],
)
def test_no_title_is_made_up(text: str) -> None:
    assert called(text) is None


def test_the_span_covers_just_the_titles_words() -> None:
    text = "# **Senior Nurse** - REQ1234 - Leeds\n"
    mention = title(read(text)).mentions[0]
    assert text[mention.span.start : mention.span.end] == "Senior Nurse"


def test_words_broken_after_every_line_are_read_as_one() -> None:
    words = "Performance Profile: Software Engineer (Python Specialist) About the Studio we build things"
    text = "\n".join(words.split())
    mention = title(read(text)).mentions[0]
    assert mention.value == "Software Engineer (Python Specialist)"
    assert text[mention.span.start : mention.span.end].split() == mention.value.split()


def test_every_mention_is_kept() -> None:
    text = "Night Porter\n\nThe night porter keeps doors. Two night porters share a room."
    assert [text[mention.span.start : mention.span.end] for mention in title(read(text))] == [
        "Night Porter",
        "night porter",
    ]


def test_a_label_that_names_another_title_is_a_mention() -> None:
    fact = title(read("---\ntitle: Night Porter\n---\nJob title: Day Porter\n\nKeep doors."))
    assert [(mention.value, mention.declared) for mention in fact] == [
        ("Night Porter", True),
        ("Day Porter", False),
    ]


def test_a_declared_title_is_cleaned_and_points_at_its_words() -> None:
    text = '---\ntitle: "Vacancy: Night Porter (REQ-77)"\n---\nKeep doors.\n'
    mention = title(read(text)).mentions[0]
    assert (mention.value, text[mention.span.start : mention.span.end]) == ("Night Porter", "Night Porter")


def test_a_declared_title_keeps_what_it_asks_for() -> None:
    assert called("---\ntitle: C++ / Unreal Engineer\n---\nBuild worlds.\n") == "C++ / Unreal Engineer"


_PARTS = st.sampled_from(
    [
        "Nurse",
        "Head of ",
        " - ",
        "(",
        ")",
        "\n",
        "Job title: ",
        "REQ12",
        "£32k",
        " | ",
        "# ",
        "hiring a ",
        "As a ",
    ]
)


@given(st.one_of(st.text(), st.lists(_PARTS).map("".join)))
def test_every_mention_points_at_words_of_the_text(text: str) -> None:
    for mention in title(read(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.value


def test_a_key_of_toml_is_a_label() -> None:
    assert called("+++\ndraft = true\ntitle = 'Night Porter'\n+++\n\nKeep doors.") == "Night Porter"


def test_a_label_far_down_names_the_title_where_the_first_lines_do_not() -> None:
    prose = (
        "Welcome to the land, where all doors are kept by people whom we like and who like the doors. " * 3
    )
    text = f"THE LAND OF DOORS\n\n{prose}\n\n{prose}\n\nPosition: Night Porter\nLeeds"
    assert called(text) == "Night Porter"


def test_who_hires_in_a_barred_line_without_a_job_is_no_title() -> None:
    assert called("Sonda | Leeds & Hull | Onsite | Full-time\n\nWe are in the trade of doors.") is None


def test_a_clause_in_small_letters_is_no_title() -> None:
    assert called("Requirements\n\npassion for training staff, creating food, and new ideas") is None


def test_plain_titles_open_sentences_too() -> None:
    assert called("Night porters are critical members of the team that keeps doors.") == "Night porters"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zerspanungskraft (m/w/d)\nTideway\n\nTideway sucht dich.", "Zerspanungskraft"),
        ("Tourneur fraiseur H/F\nTIDEWAY\n\nTIDEWAY cherche.", "Tourneur fraiseur"),
    ],
)
def test_the_sign_for_any_gender_marks_a_title_in_any_language(text: str, expected: str) -> None:
    assert title(read(text)).value == expected


def test_a_heading_of_open_positions_has_the_title_below_it() -> None:
    prose = "Tideway has been on this coast for eighty years and keeps forty doors in nine towns. " * 3
    assert (
        title(read(f"Vacancies\n{prose}\n{prose}\n\nOpen positions\n\nNight Porter\nApply\n")).value
        == "Night Porter"
    )


def test_the_reader_is_addressed_as_the_only_one() -> None:
    assert title(read("As the Night Manager for Tideway, you will keep the doors.")).value == "Night Manager"


def test_an_apprenticeship_is_a_job() -> None:
    assert (
        title(read("Recruitment Apprenticeship Available Under 25s only\n\nLearn.")).value
        == "Recruitment Apprenticeship"
    )


def test_a_broken_sentence_is_no_title() -> None:
    assert title(read("Requirements\nGrade 10 or equivalent\n\nMust read.")).value is None


def test_a_body_with_its_town_is_no_part_of_the_title() -> None:
    assert title(read("Sous Chef - The Salt Hotel, Norwich\n\nCook.")).value == "Sous Chef"


def test_hours_before_a_title_and_a_town_behind_it_are_no_part_of_it() -> None:
    assert called("We are recruiting a part-time Night Porter for a charity.") == "Night Porter"
    assert called("Seasonal Ranger - Fixby Park - CO\n\nRange.") == "Seasonal Ranger"


@pytest.mark.parametrize(
    "lines", ["title: Trainee Welder\nrole: welder", "role: welder\ntitle: Trainee Welder"]
)
def test_a_role_of_the_library_beside_a_title_is_no_second_one(lines: str) -> None:
    facts = parse(f"---\n{lines}\n---\n\n# Trainee Welder\n\nYou weld hulls.\n").facts
    assert [each.value for each in facts.title if each.declared] == ["Trainee Welder"]


def test_a_role_alone_says_what_the_job_is() -> None:
    assert parse("---\nrole: welder\n---\n\nYou weld hulls.\n").facts.title.value == "welder"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Night Porter (MNC/5days)", "Night Porter"),
        ("Night Porter (40hrs)", "Night Porter"),
        ("Elektromonteur woningbouw (regio Fixby)", "Elektromonteur woningbouw"),
        ("WF5 9HF Night Porter", "Night Porter"),
        ("IT Graduate - Web Developer", "IT Graduate - Web Developer"),
    ],
)
def test_days_regions_and_postcodes_are_no_part_and_entrants_are(line: str, expected: str) -> None:
    assert called(f"{line}\n\nKeep doors.") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Als Night Porter (m/w/d) hältst du die Türen.", "Night Porter"),
        (
            "Wir brauchen eine (Senior) Data Analyst / Porter (m/f/d) in Leeds.",
            "(Senior) Data Analyst / Porter",
        ),
        ("Wir brauchen eine verlässliche Pflegekraft (w/m/d).", "Pflegekraft"),
        ("Wir brauchen eine verlässliche ZFA (m/w/d).", None),
    ],
)
def test_the_sign_for_any_gender_marks_a_title_in_a_sentence(sentence: str, expected: str | None) -> None:
    assert called(f"Wir bauen ein kleines Haus am Meer. {sentence}") == expected


def test_an_entry_of_a_menu_is_no_title() -> None:
    assert called("Home\nAbout\nContact us\nVolunteer\nJobs\n\nKeep an eye on this page.") is None


def test_a_call_in_german_is_no_title() -> None:
    assert called("Wir suchen Sie!\n\nSie sind freundlich.") is None


def test_a_trade_at_large_is_no_title() -> None:
    assert called("Tideway is growing and looking for talented engineers to join us.") is None
    assert called("Tideway is growing and looking for talented harbour engineers to join us.") is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I want to keep doors in LONDON\n\nKeep doors.", None),
        ("Stellenangebot Pflegekraft (PK)\n\nArbeit.", "Pflegekraft (PK)"),
        ("Night Porter - Energy & Supercharging, Ireland\n\nKeep.", "Night Porter - Energy & Supercharging"),
    ],
)
def test_wishes_calls_and_countries_around_a_title(text: str, expected: str | None) -> None:
    assert called(text) == expected
