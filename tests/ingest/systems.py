"""Postings as tracking systems tell them in JSON, made up for the tests."""

from typing import Any

GREENHOUSE = {
    "id": 4711,
    "internal_job_id": 12,
    "requisition_id": "B-7",
    "title": "Night Baker",
    "company_name": "Rye & Sons",
    "absolute_url": "https://boards.example/rye/jobs/4711",
    "location": {"name": "Leeds, UK; York, UK"},
    "metadata": [{"name": "Employment Type", "value": "Full-time", "value_type": "single_select"}],
    "departments": [{"id": 1, "name": "Bakery"}],
    "first_published": "2026-11-02T09:00:00-05:00",
    "updated_at": "2026-11-20T09:00:00-05:00",
    "content": "&lt;p&gt;Bake bread &amp;amp; rolls.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Rye&lt;/li&gt;&lt;/ul&gt;",
    "pay_input_ranges": [
        {"min_cents": 2800000, "max_cents": 3200000, "currency_type": "GBP", "title": "Pay range"}
    ],
}
LEVER = {
    "id": "0a1b",
    "text": "Night Baker",
    "categories": {
        "commitment": "Part-time",
        "location": "Leeds",
        "team": "Bakery",
        "allLocations": ["Leeds"],
    },
    "country": "GB",
    "createdAt": 1700000000000,
    "workplaceType": "on-site",
    "description": "<div>We bake bread.</div>",
    "descriptionPlain": "We bake bread.",
    "lists": [{"text": "What you do:", "content": "<li>Bake</li><li>Clean</li>"}],
    "additional": "<div>Write to us.</div>",
    "hostedUrl": "https://jobs.example/rye/0a1b",
    "applyUrl": "https://jobs.example/rye/0a1b/apply",
    "salaryRange": {"min": 14, "max": 16.5, "currency": "GBP", "interval": "per-hour-wage"},
}
ASHBY = {
    "id": "c0ffee",
    "title": "Night Baker",
    "department": "Bakery",
    "employmentType": "FullTime",
    "location": "Mill",
    "secondaryLocations": [{"location": "York"}],
    "address": {
        "postalAddress": {"addressLocality": "Leeds", "addressRegion": "England", "addressCountry": "GB"}
    },
    "isRemote": False,
    "workplaceType": "OnSite",
    "publishedAt": "2026-11-02T09:00:00.000+00:00",
    "jobUrl": "https://jobs.example/rye/c0ffee",
    "descriptionHtml": "<p>Bake bread.</p>",
    "compensation": {
        "compensationTierSummary": "£28K – £32K • Offers Bonus",
        "summaryComponents": [
            {
                "compensationType": "Salary",
                "interval": "1 YEAR",
                "currencyCode": "GBP",
                "minValue": 28000,
                "maxValue": 32000,
            },
            {"compensationType": "Bonus", "interval": "1 YEAR", "minValue": 1, "maxValue": 2},
        ],
    },
}
WORKABLE = {
    "title": "Night Baker",
    "shortcode": "ABC1",
    "employment_type": "Full-time",
    "telecommuting": False,
    "department": "Bakery",
    "url": "https://apply.example/j/ABC1",
    "published_on": "2026-11-02",
    "country": "United Kingdom",
    "city": "Leeds",
    "state": "England",
    "locations": [
        {
            "country": "United Kingdom",
            "countryCode": "GB",
            "city": "Leeds",
            "region": "England",
            "hidden": False,
        }
    ],
    "description": "<p>Bake bread.</p>",
    "requirements": "<ul><li>Two years at an oven</li></ul>",
    "benefits": "<ul><li>A loaf a day</li></ul>",
}
SMARTRECRUITERS = {
    "id": "744",
    "name": "Night Baker",
    "refNumber": "REF7",
    "company": {"identifier": "Rye", "name": "Rye & Sons"},
    "releasedDate": "2026-11-02T12:13:14.188Z",
    "location": {"city": "Leeds", "country": "gb", "remote": False, "hybrid": True},
    "typeOfEmployment": {"id": "permanent", "label": "Full-time"},
    "department": {"id": 3, "label": "Bakery"},
    "postingUrl": "https://jobs.example/Rye/744",
    "jobAd": {
        "sections": {
            "companyDescription": {"title": "Company Description", "text": "<p>We bake.</p>"},
            "jobDescription": {"title": "Job Description", "text": "<p>Bake bread.</p>"},
            "qualifications": {"title": "Qualifications", "text": "<ul><li>Patience</li></ul>"},
            "additionalInformation": {"title": "Additional Information", "text": ""},
        }
    },
}
RECRUITEE = {
    "id": 99,
    "title": "Night Baker",
    "company_name": "Rye & Sons",
    "status": "published",
    "department": "Bakery",
    "location": "Leeds, England, United Kingdom",
    "locations": [{"city": "Leeds", "state": "England", "country": "United Kingdom", "country_code": "GB"}],
    "remote": False,
    "hybrid": False,
    "on_site": True,
    "employment_type_code": "parttime_fixed_term",
    "min_hours": 24,
    "max_hours": 32,
    "careers_url": "https://rye.example/o/baker",
    "published_at": "2026-11-02 08:23:10 UTC",
    "close_at": "2027-01-15",
    "description": "<p>Bake bread.</p>",
    "requirements": "<ul><li>Patience</li></ul>",
    "salary": {"min": "2400.00", "max": 2800, "period": "month", "currency": "GBP"},
}
JSON_RESUME = {
    "title": "Night Baker",
    "company": "Rye & Sons",
    "type": "Full-time",
    "date": "2026-11-02",
    "description": "Bake bread & rolls.\n\nIn Leeds.",
    "location": {"city": "Leeds", "region": "England", "countryCode": "GB", "postalCode": "LS1 1AA"},
    "remote": "None",
    "salary": "£28,000 a year",
    "responsibilities": ["Bake", "Clean"],
    "qualifications": ["Patience"],
    "skills": [{"name": "Baking", "level": "Master", "keywords": ["rye"]}],
    "meta": {"version": "v1.0.0", "canonical": "https://jobs.example/7"},
}
ALL: dict[str, Any] = {
    "greenhouse": GREENHOUSE,
    "lever": LEVER,
    "ashby": ASHBY,
    "workable": WORKABLE,
    "smartrecruiters": SMARTRECRUITERS,
    "recruitee": RECRUITEE,
    "resume_job": JSON_RESUME,
}
