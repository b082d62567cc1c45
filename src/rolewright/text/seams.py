"""Where sentences, headings and items were joined when line breaks were lost.

A capital letter right after a small letter, or after the sign that ends a sentence, betrays the seam. It is
looked for in the shape of the text, in which every small letter is "a" and every capital "A": that costs far
less than to look for it in the text itself.
"""

from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase

from rolewright.text.pattern import pattern
from rolewright.text.span import Span
from rolewright.tuples import NamedTuple

_SHAPES = bytes.maketrans(
    (ascii_lowercase + ascii_uppercase + "!?)").encode(), ("a" * 26 + "A" * 26 + "...").encode()
)
_LONGEST_WORD = 40
_AFTER = pattern(r"(?:[A-Z][a-z]+|[A-Z]{4,}|[AI](?= ))(?![\w@])(?!\.[a-z])")
_LABEL_IN_LINE = 30
# After these a full stop ends no sentence.
_ABBREVIATED = frozenset(
    "approx asst dept dr engg exec govt incl jr max mgr min mr mrs ms no prof pvt sr st vs".split()
)
# The second half of a name, an address or a file: "Node.Js", "Booking.Com".
_NAME_ENDINGS = frozenset(
    "ai app aspx cad co com db dev doc docx edu exe gov html inc io java js jsp llc ltd md me net org "
    "os pdf php py sh  sql ts txt uk us xls xlsx xml".split()
)
# Names that are written with a capital letter within, or whose first letter people write small.
_NAMES = frozenset(
    "bigcommerce bigquery bitbucket cloudflare cloudformation cloudfront databricks datadog devops "
    "dropbox  elasticsearch facebook fastapi gitops github gitlab goldmine graphql hubspot javascript "
    "jetbrains linkedin  loandepot mailchimp mongodb openshift openstack paypal photoshop postgresql "
    "powerbi powerpoint powershell  pytorch quickbooks redshift salesforce sharepoint snowflake "
    "solidworks springboot tensorflow typescript whatsapp  wordpress workday youtube zerotrust".split()
)
# Headings of one word with which parts of a posting begin, and the words with which such parts go on.
_SURE_HEADINGS = frozenset(
    "description duties functions overview qualifications requirements responsibilities summary".split()
)
_HEADINGS = _SURE_HEADINGS | frozenset(
    "benefits compensation culture education experience knowledge location perks salary schedule "
    "skills".split()
)
_OPENINGS = frozenset(
    "a ability able all an as at bachelor competitive excellent good great high knowledge minimum must "
    "our proven  responsible strong the this to we what who you your".split()
)


class Seam(NamedTuple):
    """Where two parts meet: the last word of one, a sign or none, and the first word of the other."""

    before: str
    sign: str
    after: str
    at: int

    @property
    def span(self) -> Span:
        """Both words with the sign between them; `at` is where the second begins."""
        return Span(self.at - len(self.sign) - len(self.before), self.at + len(self.after))


def seams(text: str) -> Iterator[Seam]:
    """Every seam: after a sign that ends a sentence, then after a label, then without any sign."""
    shape = text.encode("ascii", "replace").translate(_SHAPES)
    for pair, is_seam in ((b".A", _ends_sentence), (b":A", _ends_label), (b"aA", _is_glued)):
        at = shape.find(pair)
        while at >= 0:
            seam = _seam(text, at + 1)
            if seam is not None and is_seam(text, seam):
                yield seam
            at = shape.find(pair, at + 1)


def _seam(text: str, at: int) -> Seam | None:
    """The seam at `at`, where the second part begins; None if what begins there is no word."""
    after = _AFTER.match(text, at)
    if after is None:
        return None
    end = at if text[at - 1].isalpha() else at - 1
    start = end
    while start > max(0, end - _LONGEST_WORD) and text[start - 1].isalpha():
        start -= 1
    return Seam(text[start:end], text[end:at], after[0], at)


def _ends_sentence(text: str, seam: Seam) -> bool:
    if seam.sign == ")":
        return len(seam.after) > 2
    if seam.sign not in ".!?":  # a dash or another sign that has no shape of its own
        return False
    if len(seam.before) < 2 or not seam.before[-1].islower():
        return False
    is_name = seam.after.lower() in _NAME_ENDINGS or seam.before == "www"
    return not is_name and not (seam.sign == "." and seam.before.lower() in _ABBREVIATED)


def _ends_label(text: str, seam: Seam) -> bool:
    """Whether a label stands within the line; one at its start lacks a space and no more."""
    is_within = seam.span.start - (text.rfind("\n", 0, seam.at) + 1) > _LABEL_IN_LINE
    return is_within and len(seam.before) > 2 and seam.before[-1].islower()


def _is_glued(text: str, seam: Seam) -> bool:
    """Whether two words were joined: "skillsStrong", "ResponsibilitiesSupport". Names are made so too."""
    start, end = seam.span
    whole = text[start:end]
    if len(seam.after) < 2 or not seam.before[1:].islower() or whole.lower() in _NAMES:
        return False
    if seam.before[0].isupper():
        heading = seam.before.lower()
        return heading in _SURE_HEADINGS or (heading in _HEADINGS and seam.after.lower() in _OPENINGS)
    is_code = text[start - 1 : start] in tuple("._$@/#\\") or text[end : end + 1] in tuple("(=/")
    is_name = len(seam.before) < 3 or seam.after.lower() in _NAME_ENDINGS or text.count(whole) > 1
    return not is_code and not is_name
