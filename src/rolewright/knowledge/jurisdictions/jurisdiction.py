"""What is known of a jurisdiction: whose law it is, when and for whom it holds, and what a posting must say.

Every part is judged by itself. A duty that is certain may stand beside a section number that was never
looked up; only a doubt about the duty, or about whether it holds, makes what is said of it milder.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from rolewright.findings import Severity
from rolewright.records import record


class Kind(StrEnum):
    """How large the place is whose law it is. A province is a state."""

    UNION = "union"
    COUNTRY = "country"
    STATE = "state"
    COUNTY = "county"
    CITY = "city"


class Status(StrEnum):
    """What the law was on the day of the file.

    `ON_REQUEST` is a law by which applicants are told the pay, but not by the posting.
    """

    IN_FORCE = "in-force"
    PARTLY_IN_FORCE = "partly-in-force"
    ENACTED = "enacted"
    ON_REQUEST = "on-request"
    PROPOSED = "proposed"
    NONE = "none"


class DemandKind(StrEnum):
    """What a posting must say, or, for the last two, must not."""

    PAY = "pay"
    MINIMUM_PAY = "minimum-pay"
    PIECE_RATE = "piece-rate"
    COMMISSION = "commission"
    OTHER_PAY = "other-pay"
    BENEFITS = "benefits"
    DEADLINE = "deadline"
    HOW_TO_APPLY = "how-to-apply"
    JOB_DESCRIPTION = "job-description"
    EMPLOYER = "employer"
    CONTACT = "contact"
    PLACE = "place"
    VACANCY_STATUS = "vacancy-status"
    AI_USE = "ai-use"
    NEUTRAL_TITLE = "neutral-title"
    NO_LOCAL_EXPERIENCE = "no-local-experience"


class LimitKind(StrEnum):
    """What makes a range of pay no answer."""

    OPEN_ENDED = "open-ended"
    WIDTH_ABSOLUTE = "width-absolute"
    WIDTH_RELATIVE = "width-relative"
    UPON_HIRE = "upon-hire"
    BREADTH = "breadth"


_OTHERWISE = {
    DemandKind.AI_USE: "use of AI",
    DemandKind.NO_LOCAL_EXPERIENCE: "no demand for local experience",
    LimitKind.OPEN_ENDED: "a range with two ends",
    LimitKind.WIDTH_ABSOLUTE: "width of the range",
    LimitKind.WIDTH_RELATIVE: "width of the range",
    LimitKind.UPON_HIRE: "starting pay",
    LimitKind.BREADTH: "width of the range",
}


def in_words(kind: str) -> str:
    """A demand or limit, by the value of its kind, in a word or a few."""
    return _OTHERWISE.get(kind, kind.replace("-", " "))  # type: ignore[call-overload,no-any-return]


class RemoteRule(StrEnum):
    """Which jobs that are done from home fall under a law.

    `RESIDENTS`: those that somebody who lives in the place could be hired for, wherever the employer is.
    `WORKED_THERE`: those that are done in the place, at least in part; who is hired decides.
    `OFFICE`: those that are done for an office in the place, or, where the law says so, by an employer there.
    `PRESENT`: none that are not done in the place itself.
    `SILENT`: the law, or what was read of it, does not say.
    """

    RESIDENTS = "residents"
    WORKED_THERE = "worked-there"
    OFFICE = "office"
    PRESENT = "present"
    SILENT = "silent"


class Commission(StrEnum):
    """What a law says of a job that is paid by commission alone."""

    AS_OTHERS = "as-others"
    SAY_SO = "say-so"
    EXEMPT = "exempt"


class Confidence(StrEnum):
    """Whether the facts of a file were read in the sources that it names."""

    VERIFIED = "verified"
    FROM_MEMORY = "from-memory"


class SourceKind(StrEnum):
    """Who says it: the law itself, an office that applies it, or somebody who explains it."""

    PRIMARY = "primary"
    PRIMARY_COPY = "primary-copy"
    OFFICIAL = "official"
    OFFICIAL_COPY = "official-copy"
    LAW_FIRM = "law-firm"
    SECONDARY = "secondary"
    VENDOR = "vendor"
    NEWS = "news"


@record
class Source:
    """A page that was read, and the day, month or year that it is of."""

    title: str
    url: str
    date: str
    kind: SourceKind


@record
class Area:
    """Where a law holds: an ISO 3166-1 country, an ISO 3166-2 region, and a county or a city by its name.

    A union has no country, but `members`.
    """

    country: str = ""
    region: str | None = None
    county: str | None = None
    city: str | None = None
    members: tuple[str, ...] = ()


@record
class Threshold:
    """The fewest `employees` an employer has for whom the law holds; None when the file does not know.

    Only those in the place count when it is `local`, all of them otherwise; `there` are then the fewest of
    them in the place. `says` tells who is counted.
    """

    employees: int | None = None
    local: bool = False
    says: str = ""
    there: int | None = None


@record
class Remote:
    """Which jobs done from home fall under the law, in a word and in a sentence.

    `reports_there`: also those that report to somebody, or to an office, in the place. `though_left_out`:
    also those for which a posting says that nobody in the place is hired. `doubt` says why that is not
    certain.
    """

    rule: RemoteRule = RemoteRule.SILENT
    reports_there: bool = False
    though_left_out: bool = False
    says: str = ""
    doubt: str | None = None


@record
class Demand:
    """One thing that a posting must say, in our words, and a sentence that would say it.

    `since` and `until` are its own days, where they are not those of the law. `when` names the condition on
    which it depends. `level` is the gravest that a posting without it may be charged with; it is less than an
    error when `doubt` says why.
    """

    kind: DemandKind
    says: str
    wording: str
    level: Severity = Severity.ERROR
    since: date | None = None
    until: date | None = None
    when: str = ""
    doubt: str | None = None


@record
class RangeLimit:
    """What the law says of a range beyond that there be one.

    `most` is the widest that a range may be: an amount a year in `currency`, or a share of its lower end in
    per cent. `unless_above` is the yearly pay from above which the width does not count.
    """

    kind: LimitKind
    says: str
    level: Severity = Severity.ERROR
    most: int | None = None
    currency: str = ""
    unless_above: int | None = None
    since: date | None = None
    until: date | None = None
    doubt: str | None = None


@record
class Jurisdiction:
    """The law of one place on what postings say. The id is the name of its file.

    `as_of` is the day on which the facts were last compared with their sources. `superseded_by` is the law
    that took the place of this one. `exempt_governments` are the places, by their ids, whose governments the
    law is not for, and "*" all but that of its own place. `beyond` are duties that are not duties of the
    posting, `from_memory` the parts that were not read in any source, and `conflicts` where sources
    contradict each other.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: Kind
    parent: str | None
    area: Area
    status: Status
    as_of: date
    in_force: date | None = None
    until: date | None = None
    enforced: date | None = None
    superseded_by: str | None = None
    amended: tuple[str, ...] = ()
    covers: str = ""
    threshold: Threshold = Threshold()
    demands: tuple[Demand, ...] = ()
    limits: tuple[RangeLimit, ...] = ()
    range: str = ""
    commission: Commission = Commission.AS_OTHERS
    remote: Remote = Remote()
    links: str = ""
    exemptions: tuple[str, ...] = ()
    exempt_governments: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    penalty: str = ""
    cure: str = ""
    statute: str = ""
    sources: tuple[Source, ...] = ()
    confidence: Confidence = Confidence.VERIFIED
    from_memory: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_law(self) -> bool:
        """Whether it is more than a bill, and demands anything of a posting at some time."""
        return bool(self.demands) and self.status in _ENACTED

    def holds(self, on: date) -> bool:
        """Whether the law demands anything of a posting that is published on the day `on`."""
        return (
            self.is_law
            and self.superseded_by is None
            and (self.in_force is None or self.in_force <= on)
            and (self.until is None or on < self.until)
        )

    def demands_on(self, on: date) -> Iterator[Demand]:
        """What a posting must say on that day."""
        if self.holds(on):
            yield from (each for each in self.demands if _runs(each, on))

    def limits_on(self, on: date) -> Iterator[RangeLimit]:
        """What holds of ranges on that day."""
        if self.holds(on):
            yield from (each for each in self.limits if _runs(each, on))


_ENACTED = frozenset({Status.IN_FORCE, Status.PARTLY_IN_FORCE, Status.ENACTED})


def _runs(part: Demand | RangeLimit, on: date) -> bool:
    return (part.since is None or part.since <= on) and (part.until is None or on < part.until)
