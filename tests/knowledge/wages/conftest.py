"""A wage table of a few occupations and areas, in the form in which the extra brings the official one."""

import sqlite3

import pytest

from rolewright.knowledge.roles import Library
from rolewright.knowledge.wages import Source, WageTable

OCCUPATIONS = {
    "27-2031": "Dancers",
    "29-1141": "Registered Nurses",
    "29-1021": "Dentists, General",
    "25-1072": "Nursing Instructors and Teachers, Postsecondary",
    "25-2031": "Secondary School Teachers, Except Special and Career/Technical Education",
    "23-2011": "Paralegals and Legal Assistants",
    "31-1120": "Home Health and Personal Care Aides",
    "35-2011": "Cooks, Fast Food",
    "35-2014": "Cooks, Restaurant",
    "41-3091": "Sales Representatives of Services",
    "41-4012": "Sales Representatives, Wholesale and Manufacturing",
    "47-2111": "Electricians",
    "47-3013": "Helpers--Electricians",
    "49-9021": "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
    "51-6052": "Tailors, Dressmakers, and Custom Sewers",
    "53-1047": "First-Line Supervisors of Transportation and Material Moving Workers",
    "13-1199": "Business Operations Specialists, All Other",
}
AREAS = {
    "0000000": ("N", "00", "National"),
    "0800000": ("S", "08", "Colorado"),
    "1700000": ("S", "17", "Illinois"),
    "2300000": ("S", "23", "Maine"),
    "3600000": ("S", "36", "New York"),
    "4100000": ("S", "41", "Oregon"),
    "2900000": ("S", "29", "Missouri"),
    "1500000": ("S", "15", "Hawaii"),
    "0019740": ("M", "08", "Denver-Aurora-Centennial, CO"),
    "0028140": ("M", "29", "Kansas City, MO-KS"),
    "0035620": ("M", "36", "New York-Newark-Jersey City, NY-NJ"),
    "0038860": ("M", "23", "Portland-South Portland, ME"),
    "0038900": ("M", "41", "Portland-Vancouver-Hillsboro, OR-WA"),
    "0013820": ("M", "01", "Birmingham, AL"),
    "0041180": ("M", "29", "St. Louis, MO-IL"),
    "0046520": ("M", "15", "Urban Honolulu, HI"),
    "0800001": ("M", "08", "Eastern and Southern Colorado nonmetropolitan area"),
}
HOURLY, YEARLY = (20, 25, 31.25, 40, 50), (41_600, 52_000, 65_000, 83_200, 104_000)
NOTES = {
    "1": "Estimates do not include self-employed workers.",
    "5": "This wage is equal to or greater than $115.00 per hour or $239,200 per year.",
}
#: By area and occupation what is published; all else is not.
CELLS = {
    **{("0000000", code): (HOURLY, YEARLY) for code in OCCUPATIONS},
    **{("0019740", code): (HOURLY, YEARLY) for code in ("29-1141", "41-3091", "41-4012")},
    ("0800000", "47-2111"): (HOURLY, YEARLY),
    ("0000000", "25-2031"): (None, YEARLY),
    ("0000000", "29-1021"): ((40, 60, 90, None, None), (83_200, 124_800, 187_200, None, None)),
}


@pytest.fixture(scope="session")
def table() -> WageTable:
    """The table."""
    return WageTable(database(), Source("Bureau of Examples", "Wages", "May 2025", "2026-05-15"))


@pytest.fixture(scope="session")
def library() -> Library:
    """Our own roles."""
    return Library()


def database() -> sqlite3.Connection:
    """What the extra's file holds, in memory."""
    made = sqlite3.connect(":memory:")
    columns = [f"{kind}{number:02}" for kind in "vf" for number in range(1, 18)]
    made.execute(f"CREATE TABLE cell (key TEXT PRIMARY KEY, {', '.join(columns)})")
    made.execute("CREATE TABLE occupation (occupation_code, occupation_name, display_level)")
    made.execute("CREATE TABLE area (area_code, areatype_code, state_code, area_name)")
    made.execute("CREATE TABLE footnote (footnote_code, footnote_text)")
    made.executemany("INSERT INTO footnote VALUES (?, ?)", NOTES.items())
    made.executemany(
        "INSERT INTO occupation VALUES (?, ?, 3)",
        [(code.replace("-", ""), name) for code, name in OCCUPATIONS.items()],
    )
    made.execute("INSERT INTO occupation VALUES ('290000', 'Healthcare Practitioners', 0)")
    made.executemany("INSERT INTO area VALUES (?, ?, ?, ?)", [(code, *told) for code, told in AREAS.items()])
    for (area, code), (hourly, yearly) in CELLS.items():
        key = f"OEU{AREAS[area][0]}{area}000000{code.replace('-', '')}"
        amounts = [*(hourly or [None] * 5), *(yearly or [None] * 5)]
        notes = ["5" if amount is None and hourly else None for amount in amounts]
        names = ", ".join(f"{kind}{number:02}" for kind in "vf" for number in range(6, 16))
        values = ["-" if amount is None else str(amount) for amount in amounts]
        made.execute(
            f"INSERT INTO cell (key, {names}) VALUES ({', '.join('?' * 21)})", [key, *values, *notes]
        )
    return made
