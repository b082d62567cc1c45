"""A company's own pay bands: which holds for a job, and what is wrong in the settings."""

from pathlib import Path

import pytest

from rolewright.document import Level, Pay, PayKind, PayUnit
from rolewright.knowledge.bands import Band, Job, holding
from rolewright.knowledge.pay import PayAdvice
from rolewright.settings import read_settings
from rolewright.usage import UsageError

PAY = Pay(PayKind.RANGE, 70_000, 90_000, "USD", PayUnit.YEAR)
FILE = Path("rolewright.toml")


def band(**told: object) -> Band:
    return Band("$70,000–90,000 a year", PAY, **told)  # type: ignore[arg-type]


GENERAL = band(title="Account Manager")
SENIOR = band(title="Account Manager", level=Level.SENIOR)
DENVER = band(title="Account Manager", place="Denver, CO")
LEEDS = band(title="Account Manager", place="Leeds")
ANY_LEAD = band(level=Level.LEAD)
NURSE = band(role="registered-nurse")
BANDS = (GENERAL, SENIOR, DENVER, LEEDS, ANY_LEAD, NURSE)


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        (Job("Account Manager"), [GENERAL]),
        (Job("account manager (m/f/d)"), [GENERAL]),
        (Job("Senior Account Manager", level=Level.SENIOR), [SENIOR]),
        (Job("Sr. Account Manager", level=Level.SENIOR), [SENIOR]),
        (Job("Account Manager", places=("Denver, Colorado",)), [DENVER]),
        (Job("Account Manager", places=("Denver, CO", "Leeds")), [DENVER, LEEDS]),
        (Job("Account Manager", places=("Boston, MA",)), [GENERAL]),
        (Job("Lead Welder", level=Level.LEAD), [ANY_LEAD]),
        (Job("Ward Nurse", role="registered-nurse"), [NURSE]),
        (Job("Key Account Manager"), []),
        (Job("Welder"), []),
    ],
)
def test_the_band_that_says_most_about_a_job_holds(job: Job, expected: list[Band]) -> None:
    assert list(holding(BANDS, job)) == expected


@pytest.mark.parametrize(
    ("place", "larger", "lies_in"),
    [
        ("Denver, CO", "Colorado", True),
        ("Denver", "CO", True),
        ("Denver, CO", "US", True),
        ("Denver, CO", "New York, NY", False),
        ("Berlin", "Germany", True),
        ("Berlin, Germany", "Berlin", True),
        ("Paris, TX", "France", False),
        ("remote", "Remote", True),
    ],
)
def test_a_band_for_a_larger_place_holds_for_what_lies_in_it(place: str, larger: str, lies_in: bool) -> None:
    held = holding([band(title="Baker", place=larger)], Job("Baker", places=(place,)))
    assert bool(held) is lies_in


def test_a_band_for_a_role_holds_for_every_title_of_the_role() -> None:
    assert PayAdvice(BANDS).bands_for(Job("RN")) == (NURSE,)
    assert PayAdvice(BANDS).bands_for(Job("Astronaut")) == ()


def test_whoever_names_a_range_is_offered_the_bands_in_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rolewright.knowledge.wages_extra.is_installed", lambda: False)
    assert PayAdvice(BANDS).offers(Job("Account Manager", places=("Denver, CO",))) == (
        "Your band for Account Manager, Denver, CO: $70,000–90,000 a year",
    )


def test_settings_hold_bands_in_the_companys_words() -> None:
    settings = read_settings(
        """
        [[pay.bands]]
        title = "Account Manager"
        level = "senior"
        place = "Leeds"
        range = "£40k - £48k per annum"
        """,
        FILE,
    )
    (stated,) = settings.bands
    assert stated.name == "senior Account Manager, Leeds"
    assert stated.pay == Pay(PayKind.RANGE, 40_000, 48_000, "GBP", PayUnit.YEAR)


def test_the_place_of_a_band_tells_which_dollar_is_meant() -> None:
    text = '[[pay.bands]]\ntitle = "Baker"\nplace = "Toronto, Canada"\nrange = "$25–30 an hour"\n'
    assert read_settings(text, FILE).bands[0].pay.currency == "CAD"


def test_all_mistakes_in_bands_are_told_at_once() -> None:
    text = """
[[pay.bands]]
title = "Baker"
range = "competitive"

[[pay.bands]]
role = "account-manger"
level = "seniour"
range = "$85,000 a year"

[[pay.bands]]
range = "85,000–90,000 a year"

[[pay.bands]]
title = "Cook"
range = "$85,000–90,000"

[[pay.bands]]
title = "cook"
ragne = "$85,000–90,000 a year"
"""
    with pytest.raises(UsageError) as raised:
        read_settings(text, FILE)
    told = sorted((problem.line, problem.message.partition(";")[0]) for problem in raised.value.problems)
    assert [line for line, _ in told] == [4, 7, 8, 9, 11, 12, 16, 18, 18, 20]
    messages = [message for _, message in told]
    assert "“competitive” states no pay that can be read, or several" in messages
    assert "there is no role “account-manger”" in messages
    assert "“$85,000 a year” is no range with two ends" in messages
    assert "“85,000–90,000 a year” names no currency" in messages
    assert "“$85,000–90,000” names no time that it pays for" in messages
    assert "a pay band is for a “title”, a “role” or a “level”, and this one names none" in messages
    assert "another band is for the same title, role, level and place" in messages
    assert "“ragne” is not a key here" in messages
