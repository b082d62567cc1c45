"""`publish` and `check` of sources with marked blocks."""

import json
import re

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, Command, Done
from tests.publish.test_variants import BAKER


@pytest.fixture
def baker(command: Command) -> Command:
    command.write("baker.md", BAKER)
    return command


def test_files_are_named_after_their_variant(baker: Command) -> None:
    done = baker(
        *("publish", "baker.md", "--to", "txt,social", "--audience", "internal"),
        *("--for-place", "us-co", "--for-place", "New York, NY", "--variant", "night", "-o", "out"),
    )
    assert done.code == Exit.CLEAN
    assert sorted(path.name for path in (baker.folder / "out").iterdir()) == [
        f"baker.night-internal-{place}{ending}"
        for place in ("new-york,-ny", "us-co")
        for ending in (".social.txt", ".txt")
    ]
    law = done.err.partition("rolewright: wanted by the law of the place, and not said:\n")[2]
    assert law.startswith("  Colorado: benefits ")
    assert law.splitlines()[1].endswith("in baker.md (night-internal-us-co)")


def test_a_feed_holds_the_variants_for_all_places_with_numbers_of_their_own(baker: Command) -> None:
    baker.write("baker.md", BAKER.replace("title: Baker", "title: Baker\nidentifier: B-7"))
    places = ("--for-place", "us-co", "--for-place", "us-ny-nyc")
    done = baker("publish", "baker.md", "--to", "indeed-xml", *places, "-o", "jobs.xml")
    assert done.code == Exit.CLEAN
    feed = (baker.folder / "jobs.xml").read_text("utf-8")
    assert feed.count("<job>") == 2
    for value in ("B-7-us-co", "B-7-us-ny-nyc", "$41000 - $46000 / year", "$51000 - $56000 / year"):
        assert feed.count(f"<![CDATA[{value}]]>") == 1


@pytest.mark.parametrize("towns", ['["Denver, CO", "New York, NY"]', '["Denver, CO"]'])
def test_a_feed_and_the_site_name_a_variant_alike(baker: Command, towns: str) -> None:
    head = "title: Baker\nidentifier: B-7\nposted: 2026-11-20\ncontact: jobs@rye.example"
    text = BAKER.replace("title: Baker", head).replace('["Denver, CO", "New York, NY"]', towns)
    baker.write("baker.md", text)
    baker.write("rolewright.toml", '[publish]\naddress = "https://rye.example/"\n')
    baker("publish", "baker.md", "--to", "indeed-xml", "--for-place", "us-co", "-o", "jobs.xml")
    baker("site", ".", "-o", "public")
    named = [
        re.findall("<(?:url|referencenumber)>.*", (baker.folder / file).read_text("utf-8"))[:2]
        for file in ("jobs.xml", "public/indeed.xml")
    ]
    assert named[0] == named[1]


def test_what_is_left_out_since_it_is_for_others_is_told(baker: Command) -> None:
    done = baker("publish", "baker.md", "--to", "txt")
    assert "baker.md: left out, since it is marked for us-co; new york, ny; night; internal" in done.err
    assert "Dolores" not in done.out


def test_names_that_mean_nothing_are_told_at_once(baker: Command) -> None:
    done = baker("publish", "baker.md", "--to", "txt", "--variant", "nigth", "--for-place", "us-xq")
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert "no block is marked for “nigth”; did you mean “night”?" in done.err
    assert "“us-xq” names no place that is known" in done.err


def test_a_wrong_mark_stops_the_file_with_its_line(baker: Command) -> None:
    baker.write("baker.md", PLAIN + "\n<!-- rolewright only internal -->\nAsk Dolores.\n")
    done = baker("publish", "baker.md", "--to", "txt")
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert "baker.md:22: This block never ends" in done.err


def rules(done: Done) -> dict[str, str]:
    """What each rule says, all of it."""
    (report,) = done.json
    said: dict[str, str] = {}
    for finding in report["findings"]:
        said[finding["rule"]] = f"{said.get(finding['rule'], '')}{finding['message']}\n"
    return said


def test_marks_give_no_false_alarm_and_each_variant_is_judged(baker: Command) -> None:
    baker.write("baker.md", BAKER.replace("Ask Dolores", "Utilize the form, and ask Dolores"))
    found = rules(baker("check", "baker.md", "--format", "json", "--on", "2026-11-26"))
    assert found["words/wordy"].startswith("In the variant “internal”: ")
    assert not {"hygiene/contradiction", "hygiene/suppression", "law/pay", "pay/missing"} & set(found)


def test_check_picks_one_variant(baker: Command) -> None:
    baker.write("baker.md", BAKER.replace("Ask Dolores", "Utilize the form, and ask Dolores"))
    one = baker("check", "baker.md", "--format", "json", "--variant", "us-co", "--on", "2026-11-26")
    assert "words/wordy" not in rules(one)
    pay = one.json[0]["document"]["facts"]["pay"]
    assert [each["min"] for each in pay] == [41000]
    assert BAKER[pay[0]["start"] : pay[0]["end"]].startswith("$41,000")
    assert one.json[0]["document"]["facts"]["locations"][0]["value"] == "Denver, CO"


def test_a_wrong_mark_is_a_finding_on_it(baker: Command) -> None:
    for before, after, told in (
        ("only internal", "only intrenal", "“intrenal” is neither internal"),
        ("only internal", "onyl internal", "“onyl” is not understood here; did you mean “only”?"),
        ("Sourdough.\n<!-- rolewright end -->", "Sourdough.", "This block never ends"),
    ):
        baker.write("baker.md", BAKER.replace(before, after))
        assert told in rules(baker("check", "baker.md", "--format", "json"))["hygiene/suppression"]


def test_fix_mends_words_of_every_variant_and_keeps_the_marks(baker: Command) -> None:
    baker.write("baker.md", BAKER.replace("Ask Dolores", "Utilize the form, and ask Dolores"))
    baker("fix", "baker.md", "--write")
    fixed = (baker.folder / "baker.md").read_text("utf-8")
    assert "Use the form, and ask Dolores" in fixed
    assert fixed.count("<!-- rolewright") == BAKER.count("<!-- rolewright")


def test_an_answer_that_only_one_variant_needs_is_not_called_needless(baker: Command) -> None:
    answer = "<!-- rolewright ignore-file words/wordy: the form is called so -->\n"
    text = BAKER.replace("# Baker\n", f"# Baker\n\n{answer}", 1).replace(
        "Ask Dolores", "Utilize the form, ask Dolores"
    )
    baker.write("baker.md", text)
    done = baker("check", "baker.md", "--format", "json")
    assert not {"hygiene/suppression", "words/wordy"} & set(rules(done))
    assert json.dumps(done.json[0]["suppressed"]).count("words/wordy") == 1


def test_a_published_page_does_not_differ_from_its_source_for_what_was_left_out(baker: Command) -> None:
    baker("publish", "baker.md", "--to", "md", "--for-place", "us-co", "-o", "co.md")
    assert baker("diff", "baker.md", "co.md", "--variant", "us-co").code == Exit.CLEAN
    assert "pay  not stated → USD 41,000–46,000 a year" in baker("diff", "baker.md", "co.md").out
    baker("publish", "baker.md", "--to", "md", "--audience", "internal", "-o", "in.md")
    assert "Dolores" in baker("diff", "baker.md", "in.md").out


def test_show_shows_a_variant_or_all(baker: Command) -> None:
    def pays(*options: str) -> list[int]:
        return [
            pay["min"] for pay in baker("show", "baker.md", "--format", "json", *options).json["facts"]["pay"]
        ]

    assert pays() == [41000, 51000]
    assert pays("--variant", "us-ny-nyc") == [51000]
