"""What a form changes by itself is no change of meaning."""

from rolewright.compare import compare
from rolewright.parse import parse

POSTING = "# Baker\n\nLeeds. £14 an hour.\n\n## What you need\n\n- You know flour &amp; water\n"


def test_signs_that_pages_write_otherwise_say_the_same() -> None:
    assert not compare(parse(POSTING), parse(POSTING.replace("&amp;", "&")))


def test_a_place_that_is_told_with_its_country_is_the_same_place() -> None:
    declared = "---\nlocations: {}\n---\n\n" + POSTING.replace("Leeds. ", "")
    short, full = declared.format("Leeds"), declared.format('["Leeds, UK"]')
    assert not compare(parse(short), parse(full))
    assert [change.fact for change in compare(parse(short), parse(declared.format("York"))).facts] == [
        "locations"
    ]
    both = parse(declared.format('["Leeds, UK", "York, UK"]'))
    assert [change.fact for change in compare(parse(short), both).facts] == ["locations"]
