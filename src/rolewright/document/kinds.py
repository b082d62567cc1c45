"""The closed vocabularies of a job description, with their names on the wire."""

from enum import StrEnum


class SectionKind(StrEnum):
    """What a part of a posting does for its reader."""

    TITLE = "title"
    SUMMARY = "summary"
    RESPONSIBILITIES = "responsibilities"
    REQUIREMENTS = "requirements"
    PREFERRED = "preferred"
    BENEFITS = "benefits"
    ABOUT = "about"
    APPLY = "apply"
    EQUALITY = "equality"
    OTHER = "other"


class BlockKind(StrEnum):
    """The shape of a run of lines."""

    FRONT_MATTER = "front_matter"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"
    COMMENT = "comment"


class Employment(StrEnum):
    """schema.org's `employmentType`."""

    FULL_TIME = "FULL_TIME"
    PART_TIME = "PART_TIME"
    CONTRACTOR = "CONTRACTOR"
    TEMPORARY = "TEMPORARY"
    INTERN = "INTERN"
    VOLUNTEER = "VOLUNTEER"
    PER_DIEM = "PER_DIEM"
    OTHER = "OTHER"


class Workplace(StrEnum):
    """Where the work is done, as the posting says it."""

    ONSITE = "onsite"
    HYBRID = "hybrid"
    REMOTE = "remote"

    @property
    def in_words(self) -> str:
        """As people read it."""
        return "on site" if self is Workplace.ONSITE else self.value


class DegreeDemand(StrEnum):
    """How firmly a degree is asked for."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    OR_EQUIVALENT = "or_equivalent"


class DegreeLevel(StrEnum):
    """Levels of education, lowest first."""

    HIGH_SCHOOL = "high_school"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


class Level(StrEnum):
    """Seniority of the job, lowest first."""

    INTERN = "intern"
    ENTRY = "entry"
    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    PRINCIPAL = "principal"
    MANAGER = "manager"
    DIRECTOR = "director"
    EXECUTIVE = "executive"


class PayUnit(StrEnum):
    """The time that an amount pays for; `OTHER` is a piece rate."""

    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"
    OTHER = "OTHER"


class PayKind(StrEnum):
    """The form in which base pay is stated."""

    RANGE = "range"
    SINGLE = "single"
    FROM = "from"
    UP_TO = "up_to"


class OtherPayKind(StrEnum):
    """Pay beside base pay."""

    BONUS = "bonus"
    COMMISSION = "commission"
    OTE = "ote"
    EQUITY = "equity"
    SIGNING_BONUS = "signing_bonus"
    OVERTIME = "overtime"
    ALLOWANCE = "allowance"
    TIPS = "tips"
    OTHER = "other"
