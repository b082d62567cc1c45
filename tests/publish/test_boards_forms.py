"""Indeed's feed, LinkedIn's fields and JSON Resume say what the posting says, and name what they lack."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator, FormatChecker

from rolewright.publish import publish
from rolewright.publish.feed import cdata, element, without_entities
from rolewright.publish.forms import Feed, form_called, form_for, form_names
from rolewright.publish.forms.linkedin import LONGEST_DESCRIPTION
from rolewright.publish.published import Published

BAKER = """\
---
title: Night Baker
employer: Rye & Sons
locations: ["Columbus, OH"]
workplace: onsite
employment: full-time
pay: $41,000–46,000 a year
deadline: 2027-01-15
posted: 2026-11-26
identifier: NB-7
url: https://rye.example/jobs/nb-7
contact: jobs@rye.example
street: 12 Mill Lane
postal_code: "43215"
skills: [sourdough, deck ovens]
---

# Night Baker

We bake *bread* for <all> of Columbus & beyond, at 220 °C. See [our page](https://rye.example/about).

## What you will do

1. Bake two hundred loaves before six in the morning
2. Teach an apprentice to shape them

## What you need

- Three years of experience at a deck oven
- A high school diploma is required
- `HACCP` papers are a plus

## What we offer

| Day | Ends |
|---|---|
| Monday | 6 a.m. |

- A loaf a day, and Sundays off

## How to apply

Candidates send a résumé to jobs@rye.example.
"""
SCHEMA = json.loads((Path(__file__).parent / "schemas" / "json-resume-job.json").read_text("utf-8"))


def job(published: Published) -> dict[str, str]:
    (found,) = ElementTree.fromstring(published.content).findall("job")
    return {each.tag: each.text or "" for each in found}


def lacking(published: Published) -> set[str]:
    return {gap.property for gap in published.gaps}


def test_indeed_gets_every_element_that_the_posting_can_fill() -> None:
    feed = publish(BAKER, "indeed-xml")
    found = job(feed)
    description = found.pop("description")
    assert feed.gaps == ()
    assert found == {
        "title": "Night Baker",
        "date": "2026-11-26",
        "referencenumber": "NB-7",
        "requisitionid": "NB-7",
        "url": "https://rye.example/jobs/nb-7",
        "company": "Rye & Sons",
        "sourcename": "Rye & Sons",
        "city": "Columbus",
        "state": "OH",
        "country": "US",
        "postalcode": "43215",
        "streetaddress": "12 Mill Lane",
        "email": "jobs@rye.example",
        "salary": "$41000 - $46000 / year",
        "jobtype": "fulltime",
        "education": "High school",
        "experience": "3+ years",
        "expirationdate": "2027-01-15",
    }
    assert "<h2>What you need</h2>" in description
    assert "<p>1. Bake two hundred loaves before six in the morning<br>2. Teach" in description
    assert "Columbus & beyond" in description
    assert "our page (https://rye.example/about)" in description


def test_what_indeed_requires_and_nobody_said_is_a_gap() -> None:
    bare = re.sub(r"^(posted|identifier|url|contact|employer):.*\n", "", BAKER, flags=re.MULTILINE)
    bare = bare.replace(" to jobs@rye.example", "")
    assert {"date", "referencenumber", "url", "email", "company"} <= lacking(publish(bare, "indeed-xml"))


def test_indeed_gets_no_place_where_there_are_several_or_a_remote_one() -> None:
    several = publish(BAKER.replace('["Columbus, OH"]', '["Columbus, OH", "Dayton, OH"]'), "indeed-xml")
    assert "city" not in job(several)
    assert "wants a job for each" in next(gap.message for gap in several.gaps if gap.property == "city")
    remote = BAKER.replace(
        'locations: ["Columbus, OH"]\nworkplace: onsite', "workplace: remote\napplicants_from: [US]"
    )
    found = job(publish(remote, "indeed-xml"))
    assert (found["city"], found["state"], found["country"], found["postalcode"]) == ("Remote", "", "US", "")
    assert found["remotetype"] == "Fully remote"


def test_a_feed_holds_several_postings_and_is_valid_xml_whatever_they_say() -> None:
    feed = form_called("indeed-xml")
    assert isinstance(feed, Feed)
    parts = [element("title", "a ]]> b").encode(), element("title", "<job>\x00&\ufffe").encode()]
    told = ElementTree.fromstring(feed.whole(parts))
    assert [each.text for each in told] == ["a ]]> b", "<job>&"]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_cdata_gives_back_every_legal_sign(value: str) -> None:
    legal = "".join(each for each in value if each in "\t\n" or (each >= " " and each not in "\ufffe\uffff"))
    assert (ElementTree.fromstring(f"<a>{cdata(value)}</a>").text or "") == legal


def test_signs_stand_for_themselves_unless_a_tag_or_an_entity_would_come_of_it() -> None:
    assert without_entities("<p>4 &lt; 5 &amp; 6 &gt; 5</p>") == "<p>4 < 5 & 6 > 5</p>"
    assert without_entities("&lt;script&gt; &amp;lt; &amp;#60;") == "&lt;script> &amp;lt; &amp;#60;"


def test_linkedin_gets_its_fields_and_its_tags_and_no_others() -> None:
    page = publish(BAKER, "linkedin")
    fields = dict(re.findall(r'<th scope="row"[^>]*>(.+?)</th><td>(.+?)</td>', page.text))
    assert fields == {
        "Job title": "Night Baker",
        "Company": "Rye &amp; Sons",
        "Workplace type": "On-site",
        "Job location": "Columbus, OH",
        "Employment type": "Full-time",
        "Pay": "$41,000–46,000 a year",
        "Skills": "sourdough, deck ovens",
        "Where to apply": "https://rye.example/jobs/nb-7",
        "Closing date": "2027-01-15",
        "Your number of the job": "NB-7",
    }
    description = page.text[page.text.index("<div>") + 5 : page.text.index("</div>")]
    assert set(re.findall(r"</?([a-z0-9]+)", description)) == {"p", "br", "strong", "i", "ul", "li"}
    assert "&lt;all&gt; of Columbus &amp; beyond" in description
    assert "<li>Monday; Ends: 6 a.m.</li>" in description
    assert page.gaps == ()


def test_what_is_too_long_for_linkedin_is_told_and_whole() -> None:
    long = "We bake rye, wheat and spelt. " * (LONGEST_DESCRIPTION // 25)
    page = publish(BAKER.replace("## What you will do", long + "\n\n## What you will do"), "linkedin")
    assert long.strip() in page.text
    assert "and LinkedIn takes 25,000; nothing was cut" in page.gaps[0].message
    title = "Baker " * 40
    page = publish(BAKER.replace("title: Night Baker", f"title: {title}"), "linkedin")
    assert lacking(page) == {"Job title"}


def test_a_place_outside_of_the_united_states_is_told_with_its_country() -> None:
    page = publish(BAKER.replace('["Columbus, OH"]', '["Leeds, England"]').replace("$", "£"), "linkedin")
    assert "<td>Leeds, United Kingdom</td>" in page.text


def test_json_resume_is_valid_and_loses_nothing() -> None:
    made = publish(BAKER, "json-resume")
    data = json.loads(made.text)
    Draft4Validator(SCHEMA, format_checker=FormatChecker()).validate(data)
    description = data.pop("description")
    assert data == {
        "title": "Night Baker",
        "company": "Rye & Sons",
        "type": "Full-time",
        "date": "2026-11-26",
        "location": {
            "address": "12 Mill Lane",
            "postalCode": "43215",
            "city": "Columbus",
            "countryCode": "US",
            "region": "OH",
        },
        "remote": "None",
        "salary": "$41,000–46,000 a year",
        "responsibilities": [
            "Bake two hundred loaves before six in the morning",
            "Teach an apprentice to shape them",
        ],
        "qualifications": [
            "Three years of experience at a deck oven",
            "A high school diploma is required",
            "HACCP papers are a plus",
        ],
        "skills": [{"name": "sourdough"}, {"name": "deck ovens"}],
        "meta": {"canonical": "https://rye.example/jobs/nb-7"},
    }
    for said in ("<all> of Columbus & beyond", "What we offer\n----", "Closing date: 2027-01-15", "résumé"):
        assert said in description
    assert "two hundred loaves" not in description
    assert made.gaps == ()


def test_every_form_says_what_it_is_and_has_an_ending_of_its_own() -> None:
    forms = [form_called(name) for name in form_names()]
    assert all(form.LABEL and form.ENDING.startswith(".") for form in forms)
    assert len({form.ENDING for form in forms}) == len(forms)
    assert {name: form_for(f"x{form_called(name).ENDING}") for name in form_names()} == {
        name: name for name in form_names()
    }
    assert form_for("posting.doc") is None
