"""Words that show a name to be an organisation's."""

from functools import lru_cache

# "GmbH" makes any name an organisation's; "School" does when a proper name stands before it.
_LEGAL_FORMS = frozenset(
    """
    inc incorporated llc llp lp ltd limited plc pty pte corp corporation co gmbh ag kg se sa sas sarl
    srl spa bv nv ab oy aps as kk sdn bhd cc pvt
    """.split()
)
_KINDS = frozenset(
    """
    academy academies agency airlines airport airways alliance archdiocese army associates association
    authority bakery bank bancorp board borough brands brewery brewing brothers bureau cafe campus
    capital casino center centre centers chamber charity church cinema clinic club college colleges
    commission committee community company companies construction consultancy consulting cooperative
    corps council department dental diocese distribution district division dynamics electric electronics
    energy engineering enterprises entertainment estates federation financial firm foods force
    foundation fund games gallery government group guild health healthcare hire holdings home homes
    hospice hospital hospitals hotel hotels housing inn industries initiative institute institution
    insurance international investments kitchen lab laboratories laboratory labs library lodge logistics
    manufacturing market markets media medical ministry mission motors museum plumbing
    contracting staffing navy network networks
    office orchestra organisation organization partners partnership pharma pharmaceuticals pharmacy pizzeria
    police practice press preschool primary productions project properties railway recruitment rentals
    resort resorts resources restaurant restaurants retail robotics salon school schools seminary
    services shop shelter society software solutions stores studio studios suites supermarket supplies
    supply surgery systems team technologies technology theatre theater transit transport transportation
    trust trucking union university universities utilities ventures village works workshop ymca ywca zoo
    """.split()
)
# Before a kind these make no proper name: "Primary School", "Medical Center".
_QUALITIES = frozenset(
    """
    high middle elementary primary secondary junior senior medical dental general public private retail
    health mental community human local regional national international technical grocery day child
    animal law art open new real customer business corporate information data product the our your this
    executive management operations professional social home digital legal field
    """.split()
)
_PRAISE = frozenset(
    "luxury boutique busy popular leading local small large independent upmarket exclusive".split()
)
_SITES = frozenset("hospital school university college academy clinic centre center store stores".split())


def is_organisation_word(word: str) -> bool:
    """Whether `word` at the end of a name makes it an organisation's."""
    low = word.lower().strip(".,")
    return low in _LEGAL_FORMS or low in _KINDS


def has_legal_form(name: str) -> bool:
    """Whether `name` ends as a registered company does, such as "Harrow Ltd"."""
    return " " in name and name.rstrip(". ").rpartition(" ")[2].lower() in _LEGAL_FORMS


@lru_cache(maxsize=1024)
def is_organisation(name: str) -> bool:
    """Whether the words of `name` alone show an organisation: a legal form, or a name of a kind of body.

    "High School" is a kind; "Fixby High School" and "University of Hull" are organisations.
    """
    words = name.lower().split()
    if len(words) < 2:
        return False
    last = words[-1].strip(".,!)")
    if last in _LEGAL_FORMS:
        return True
    if last in ("centre", "center") and words[-2] in ("town", "city"):
        return False
    if "of" in words[1:-1] and words[words.index("of", 1) - 1] in _KINDS:
        return True
    return len(words) > 2 and last in _KINDS


def may_be_organisation(name: str) -> bool:
    """Whether a line of its own reads as an organisation's name, such as "Hillcrest Academy"."""
    words = name.lower().split()
    is_short_name = len(words) == 2 and words[1] in _KINDS and words[0] not in _KINDS | _QUALITIES
    return is_short_name or is_organisation(name)


def is_kind_of_body(name: str) -> bool:
    """Whether a line such as "Luxury Lodge" only describes who hires."""
    first, _, last = name.lower().partition(" ")
    return first in _PRAISE and last in _KINDS


def names_an_organisation(words: str) -> bool:
    """Whether a body's name stands in `words`, be it with a place behind it: "Fixby Hospital North"."""
    return is_organisation(words) or any(part.lower().strip(",.") in _SITES for part in words.split()[1:])
