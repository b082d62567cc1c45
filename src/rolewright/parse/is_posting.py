"""Whether a text is a job description at all."""

from rolewright.document import Facts, PayUnit, SectionKind
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.reading import Reading
from rolewright.text import pattern

# Words that are said to someone who might take a job, in the languages whose structure we read.
_HIRING = frozenset(
    """
    candidate candidates applicant applicants resume résumé cv
    hiring recruiting recruit recruitment vacancy vacancies seeking looking join career opportunity
    responsibilities responsible qualifications qualified requirements duties experience skills degree
    role position job post salary employer employment apply applying application applications
    candidato candidata experiencia requisitos puesto empleo salario experiência vaga
    aufgaben profil bewerbung stelle kenntnisse berufserfahrung gehalt mitarbeiter suchen
    poste profil missions expérience candidature recherche rejoindre salaire compétences équipe emploi
    esperienza candidatura requisiti offriamo ervaring functie sollicitatie vacature salaris taken
    """.split()
)
# Words of shops, notices and pages about something else, of licences and manuals of programs, and of
# people who speak of themselves.
_ELSE = frozenset(
    """
    i my me cookies cart checkout pricing subscribe subscription unsubscribe faq faqs browser download login
    demo trial price prices buy shipping customers' testimonials expired removed
    licensee licensor sublicense warranties redistribute redistribution herein thereof gnu
    argument arguments boolean callback compiler deprecated namespace readme variable variables
    """.split()
)
_WORD = pattern(r"[^\W\d_]+")
# A person's history: the years of one employment after another.
_YEARS = pattern(r"(?:19|20)\d\d ?- ?(?:(?:19|20)\d\d|present|now|today)")
_TO_A_YEAR = ("-20", "- 20", "-19", "- 19", "- present", "-present")
# Stems of which a posting holds several and hardly anything else does: found faster than words are counted.
_TELLTALE = (
    "candidate",
    "responsibilit",
    "qualification",
    "requirement",
    "you will",
    "you'll",
    "salary",
    "applicant",
    "hiring",
)
_ENOUGH_TELLTALE = 3
# What somebody says who seeks a person.
_SEEKING = (
    "is looking for",
    "are looking for",
    "we're looking for",
    "looking to appoint",
    "is hiring",
    "are hiring",
    "we're hiring",
    "seeks a",
    "seeking a",
    "join our",
    "responsible for",
    "successful candidate",
    "ideal candidate",
    "wanted",
)
_GONE = (
    "no longer available",
    "no longer accepting",
    "has been filled",
    "has expired",
    "not found",
    "is closed",
)
_LONGEST_NOTICE = 700
_WORK = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
_DECLARED = ("title", "pay", "employment", "employer")
# A sentence that tells readers what they will do: "You bake bread".
_TOLD = pattern(r"(?:^|[.!:*-]\s+|\n)you(?:'ll| will| are going to)?\s[a-z]+")
_PERIODS = frozenset({PayUnit.HOUR, PayUnit.DAY, PayUnit.WEEK, PayUnit.MONTH, PayUnit.YEAR})
_LEAST_TEXT = 60
_LEAST_WORK = 150
_LEAST_WORDS = 2
_SEEKING_WORDS = 3
_CERTAIN_WORDS = 9
# Terms of a job of which other texts state one by chance, but not several.
_ENOUGH_TERMS = 2


def is_posting(reading: Reading, facts: Facts) -> bool:
    """Whether the text speaks of work or demands, in the words of hiring, at more than a notice's length.

    What it states of the terms of a job speaks for it too. In doubt it is one: the people who bring a text
    here think so.
    """
    if sum(key in reading.front_matter for key in _DECLARED) > 1:
        return True
    folded = reading.source.folded
    if len(folded.strip()) < _LEAST_TEXT or _is_history(folded):
        return False
    work = sum(section.span.length for section in reading.sections if section.kind in _WORK)
    if work > 2 * _LEAST_WORK and sum(stem in folded for stem in _TELLTALE) >= _ENOUGH_TELLTALE:
        return True
    said = set(_WORD.findall(folded))
    if _is_brief(reading, facts) and not said & _ELSE:
        return True
    hiring = len(said & _HIRING)
    if hiring <= len(said & _ELSE) or (work < _LEAST_WORK and _is_gone(folded)):
        return False
    if _terms(facts) >= _ENOUGH_TERMS:
        return True
    if work >= _LEAST_WORK:
        return hiring >= _LEAST_WORDS
    return hiring >= _CERTAIN_WORDS or (
        hiring >= _SEEKING_WORDS and any(words in folded for words in _SEEKING)
    )


def _is_brief(reading: Reading, facts: Facts) -> bool:
    """Whether a few lines hold the least that makes a posting.

    They name a worker and what the reader will do, and tell the pay for a time or how much of it is worked.
    """
    title = facts.title.value
    if title is None or not any(map(is_job_noun, title.split())):
        return False
    is_paid = any(pay.value.unit in _PERIODS for pay in facts.pay)
    has_terms = is_paid or (facts.employment and (facts.hours or facts.locations))
    if not has_terms:
        return False
    return _TOLD.search(reading.source.folded) is not None or any(
        item.kind is SectionKind.RESPONSIBILITIES for item in reading.items
    )


def _terms(facts: Facts) -> int:
    """How many terms of a job the text states."""
    terms = (facts.employment, facts.pay, facts.hours, facts.workplace, facts.deadline)
    demands = (facts.min_years, facts.degree, facts.locations)
    return sum(bool(fact.mentions) for fact in (*terms, *demands))


def _is_gone(folded: str) -> bool:
    """Whether this is a page that says no more than that the job is gone."""
    return len(folded) < _LONGEST_NOTICE and any(words in folded for words in _GONE)


def _is_history(folded: str) -> bool:
    """Whether this is the account of a person's career."""
    return any(sign in folded for sign in _TO_A_YEAR) and len(_YEARS.findall(folded)) > 2
