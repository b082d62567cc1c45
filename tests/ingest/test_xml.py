"""XML of tracking systems becomes postings, and what is made to do harm becomes one message."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.ingest import ingest, ingest_all
from rolewright.usage import UsageError

PERSONIO = """<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs>
  <position>
    <id>101</id>
    <subcompany>Rye &amp; Sons</subcompany>
    <office>Leeds</office>
    <additionalOffices><office>York</office></additionalOffices>
    <department>Bakery</department>
    <name>Night Baker (m/f/d)</name>
    <jobDescriptions>
      <jobDescription>
        <name>Your tasks</name>
        <value><![CDATA[<ul><li>Bake rye &amp; wheat</li><li>Clean</li></ul>]]></value>
      </jobDescription>
      <jobDescription><name>Your profile</name><value><![CDATA[<p>Patience.</p>]]></value></jobDescription>
    </jobDescriptions>
    <employmentType>permanent</employmentType>
    <schedule>full-or-part-time</schedule>
    <createdAt>2026-11-02T09:00:00+00:00</createdAt>
  </position>
  <position><id>102</id><name>Miller</name><office>Remote</office>
    <jobDescriptions><jobDescription><name>Tasks</name><value>Mill.</value></jobDescription></jobDescriptions>
  </position>
</workzag-jobs>
"""
FEED = """<?xml version="1.0" encoding="utf-8"?>
<source>
  <publisher>Rye</publisher>
  <job>
    <title><![CDATA[Night Baker]]></title>
    <date><![CDATA[Mon, 02 Nov 2026 09:00:00 GMT]]></date>
    <referencenumber>B-7</referencenumber>
    <url>https://jobs.example/7</url>
    <company>Rye &amp; Sons</company>
    <city>Leeds</city><state/><country>GB</country><postalcode>LS1 1AA</postalcode>
    <description><![CDATA[<p>Bake bread.</p>]]></description>
    <salary>£28,000 a year</salary>
    <jobtype>fulltime, temporary</jobtype>
    <remotetype>Hybrid remote</remotetype>
    <expirationdate>2027-01-15</expirationdate>
  </job>
</source>
"""


def test_personio() -> None:
    baker, miller = ingest_all(PERSONIO, "list.xml")
    assert baker.text == (
        "---\n"
        "title: Night Baker (m/f/d)\n"
        "employer: Rye & Sons\n"
        "locations: [Leeds, York]\n"
        "employment: [full-time, part-time]\n"
        "department: Bakery\n"
        'identifier: "101"\n'
        "---\n\n"
        "# Night Baker (m/f/d)\n\n## Your tasks\n\n- Bake rye & wheat\n- Clean\n\n"
        "## Your profile\n\nPatience.\n"
    )
    assert "workplace: remote\n" in miller.text
    assert [baker.label, miller.label] == ["101", "102"]


def test_a_feed_for_boards() -> None:
    assert ingest(FEED, "feed.xml").text == (
        "---\n"
        "title: Night Baker\n"
        "employer: Rye & Sons\n"
        'locations: "Leeds, UK"\n'
        "postal_code: LS1 1AA\n"
        "workplace: hybrid\n"
        "employment: [full-time, temporary]\n"
        'pay: "£28,000 a year"\n'
        "deadline: 2027-01-15\n"
        "posted: 2026-11-02\n"
        "identifier: B-7\n"
        'url: "https://jobs.example/7"\n'
        "---\n\n"
        "# Night Baker\n\nBake bread.\n"
    )


def test_the_encoding_that_the_file_names_is_read() -> None:
    content = FEED.replace("utf-8", "iso-8859-1").replace("Bake bread", "Café").encode("latin-1")
    assert "Café" in ingest(content, "feed.xml").text


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (f"<?xml version='1.0'?>{BOMB}<source><job><title>&b;</title></job></source>", "defines a type"),
        (f"<?xml version='1.0'?>{OUTSIDE}<source><job><title>&a;</title></job></source>", "defines a type"),
        ("<?xml version='1.0'?><!DOCTYPE x SYSTEM 'http://x.example/x.dtd'><source/>", "defines a type"),
        ("<source><job><title>&b;</title></job></source>", "feed.xml:1: is broken XML: undefined entity"),
        ("<source>\n<job></source>", "feed.xml:2: is broken XML: mismatched tag"),
        ("", "is broken XML: no element found"),
        ("<a>" * 50_000, "nested more than 40 deep"),
        ("<rss><channel/></rss>", "in a shape that is known: those of Indeed's feed and Personio"),
        ("<source><job><title>Baker</title></job></source>", "without its words"),
        ("<source>" + " " * 30_000_001 + "</source>", "larger than 30 million characters"),
    ],
)
def test_hostile_or_useless_xml_gets_one_clear_message(content: str, told: str) -> None:
    with pytest.raises(UsageError) as error:
        ingest(content, "feed.xml")
    (problem,) = error.value.problems
    assert told in str(problem)
    assert len(str(problem)) < 250


def test_a_page_written_as_xml_stays_a_page() -> None:
    page = (
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Baker</h1></body></html>"
    )
    assert ingest(page, "job.xhtml").text == "# Baker\n"


@given(st.text(alphabet="<>/abjobsurce&;![]CDATA\"' ?xml=", max_size=120))
def test_any_xml_ends_in_postings_or_in_a_message(text: str) -> None:
    for content in (text, f"<source><job><title>a</title>{text}</job></source>", FEED.replace("Bake", text)):
        with suppress(UsageError):
            assert list(ingest_all(content, "feed.xml"))
