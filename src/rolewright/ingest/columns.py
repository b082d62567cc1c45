"""Which column of a table holds which fact, by its name or as a user says."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rolewright.ingest.source import Source
from rolewright.records import record
from rolewright.usage import did_you_mean

_SIGNS = re.compile(r"[\W_]+")

#: What columns are called that hold a fact, without signs and in small letters, the likeliest first. The
#: names are those of public collections of postings: of LinkedIn's, of JobSpy, EMSCAD, Dice, the City of New
#: York and others, as seen in November 2026.
FACTS: Mapping[str, tuple[str, ...]] = {
    "title": tuple("title jobtitle positiontitle businesstitle postingtitle vacancytitle position".split()),
    "employer": tuple(
        "employer company companyname employername organization organisation organizationname "
        "hiringorganization agency advertiser".split()
    ),
    "employer_url": ("employerurl", "companyurl", "companywebsite"),
    "locations": tuple(
        "locations location joblocation joblocationaddress worklocation formattedlocation locationname "
        "place".split()
    ),
    "city": ("city", "town", "locationcity"),
    "region": ("region", "state", "province", "locationstate", "stateprovince"),
    "country": ("country", "countryname", "locationcountry", "countrycode"),
    "workplace": ("workplace", "workplacetype", "workarrangement", "remotestatus", "locationtype"),
    "remote": tuple("isremote remote remoteallowed telecommuting telecommute workfromhome".split()),
    "employment": tuple(
        "employment employmenttype formattedworktype employmenttypejobstatus jobtype worktype contracttype "
        "contracttime positiontype".split()
    ),
    "hours": ("hours", "workhours", "hoursshift", "hoursperweek"),
    "pay": tuple("pay salary salaryrange payrange compensation wage salarytext".split()),
    "salary_min": tuple("salarymin minsalary minamount salaryfrom salaryrangefrom paymin minpay".split()),
    "salary_max": tuple("salarymax maxsalary maxamount salaryto salaryrangeto paymax maxpay".split()),
    "currency": ("currency", "salarycurrency", "paycurrency", "currencycode"),
    "period": tuple("period payperiod salaryperiod interval salaryfrequency salaryunit unittext".split()),
    "department": ("department", "division", "divisionworkunit", "team"),
    "industry": ("industry", "companyindustry", "sector"),
    "deadline": tuple(
        "deadline validthrough applicationdeadline closingdate postuntil expiry expirationdate expiresat "
        "closesat".split()
    ),
    "posted": tuple(
        "posted dateposted postedat posteddate postingdate jobpostingdate postdate publishedat "
        "publicationdate firstpublished originallistedtime listedtime listingdate".split()
    ),
    "openings": ("openings", "ofpositions", "vacancies", "numberofpositions"),
    "identifier": tuple(
        "identifier jobid requisitionid reqid reference jobreference jobpostingid uniqid id".split()
    ),
    "apply_url": tuple("applyurl applicationurl applylink applicationlink joburldirect".split()),
    "url": tuple("url jobpostingurl joburl joblink link absoluteurl sourceurl advertiserurl".split()),
}
#: What columns are called that hold words, in the order in which a posting has them, and the heading that the
#: words get. The first is what a table must have, if it has no duties or demands.
WORDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "description": (
        "",
        tuple(
            "descriptionhtml jobdescriptionhtml description jobdescription fulldescription descriptiontext "
            "descriptionplain jobdescriptiontext jobdesc descriptions positiondescription jobdetails "
            "jobposting posting text body content".split()
        ),
    ),
    "responsibilities": ("Responsibilities", ("responsibilities", "jobresponsibilities", "duties")),
    "requirements": (
        "Requirements",
        tuple(
            "requirements qualifications jobrequirements minimumqualrequirements "
            "minimumqualifications".split()
        ),
    ),
    "preferred": ("Nice to have", ("preferred", "preferredskills", "preferredqualifications", "nicetohave")),
    "benefits": ("Benefits", ("benefits", "perks", "perksandbenefits")),
    "about": ("About us", tuple("about companyprofile companydescription aboutcompany aboutus".split())),
    "additional": ("Additional information", ("additionalinformation", "additional")),
    "apply": ("How to apply", ("toapply", "howtoapply")),
}
_ESSENTIAL = ("description", "responsibilities", "requirements")
_MOST_LISTED = 40


@record
class Columns:
    """The columns of a table that are read, by what they hold."""

    facts: Mapping[str, str]
    words: Mapping[str, str]
    unused: Sequence[str]

    @property
    def note(self) -> str:
        """Which were chosen, for the owner of the table to see whether they were the right ones."""
        chosen = ", ".join(f"{fact} from “{name}”" for fact, name in {**self.facts, **self.words}.items())
        unused = f"; not used: {_listed(self.unused)}" if self.unused else ""
        return f"columns read: {chosen}{unused}"

    @property
    def names(self) -> tuple[str, ...]:
        """All columns that are read, each once."""
        return tuple(dict.fromkeys((*self.facts.values(), *self.words.values())))


def chosen(header: Sequence[str], source: Source) -> Columns:
    """The columns to read of a table with this `header`: those that a user says, then those of usual names.

    UsageError for a column that is not there, and where none holds the words of a posting.
    """
    wanted = source.columns
    if absent := [name for name in wanted.values() if name not in header]:
        listed = " and ".join(f"“{name}”{did_you_mean(name, header)}" for name in absent)
        raise source.error(f"has no column {listed}; it has {_listed(header)}")
    left = {name: _plain(name) for name in header if name not in wanted.values()}
    usual = {**FACTS, **{key: names for key, (_, names) in WORDS.items()}}
    found = {key: wanted.get(key) or _first(names, left) for key, names in usual.items()}
    words = {key: name for key in WORDS if (name := found[key])}
    if not any(key in words for key in _ESSENTIAL):
        advice = f"name one with --map “description=COLUMN”; it has {_listed(header)}"
        raise source.error(f"has no column that is known to hold the words of a posting; {advice}")
    facts = {key: name for key in FACTS if (name := found[key])}
    used = {*facts.values(), *words.values()}
    return Columns(facts, words, [name for name in header if name not in used])


def is_header(names: Sequence[str]) -> bool:
    """Whether these can only be the names of a table's columns: one of words, and the title."""
    plain = {_plain(name) for name in names}
    return bool(plain & set(WORDS["description"][1])) and bool(plain & set(FACTS["title"]))


def unknown_facts(keys: Iterable[str]) -> Iterator[str]:
    """What to say of each name of a fact that no column can hold."""
    known = (*FACTS, *WORDS)
    for key in keys:
        if key not in known:
            yield f"“{key}” is nothing that a column can hold{did_you_mean(key, known)} ({', '.join(known)})"


def _first(names: Iterable[str], left: Mapping[str, str]) -> str | None:
    """The column with the likeliest of these names."""
    for wanted in names:
        for name, plain in left.items():
            if plain == wanted:
                return name
    return None


def _plain(name: str) -> str:
    return _SIGNS.sub("", name).lower()


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{' '.join(name.split())[:60]}”" for name in names[:_MOST_LISTED])
    return f"{shown} and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else shown
