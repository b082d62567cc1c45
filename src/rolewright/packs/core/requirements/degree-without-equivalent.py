"""Finds a degree asked for without another way to qualify."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import DegreeDemand, DegreeLevel, SectionKind
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_ANOTHER_WAY = pattern(
    r"\b(?:equivalent|equivalence|comparable|experience in lieu|in lieu of|or (?:(?:relevant"
    r"|related|practical|work|professional|demonstrable|significant|extensive|proven|\d\+?) )*"
    r"(?:experience|training|years|qualification by)|substitut\w*|non[- ]degree|self[- ]taught"
    r"|vocational|apprenticeship|bootcamp|without a degree|no degree|instead of)\b"
    # In plain words: "or the same learned on the job", "or you taught yourself".
    r"|\bor\b[^.;\n]{0,40}?\b(?:learn(?:ed|t)|taught|picked (?:it |this |that )?up|on[- ]the[- ]job"
    r"|at work|worked your way|shown? us|done (?:it|this|the (?:job|work))|life experience)\b"
    # Or what is learnt without a degree.
    r"|\bor\b[^.;\n]{0,40}?\b(?:(?:a|as|t)[- ]levels?|btecs?|[hn]nd|hnc|nvqs?|gcses?|highers|ged"
    r"|city (?:and|&) guilds|diplomas?|certificates?|certifications?"
    r"|high[- ]school|secondary school|baccalaureate|trade)\b"
)
# Where law, a chamber or a university asks for the degree, the employer cannot let it go.
_REGULATED = pattern(
    r"\b(?:architect(?!.*\b(?:software|solutions?|data|cloud|security|enterprise|technical)\b)|attorney|audiolog\w*|barrister|chiropract\w*|clinic\w*|counsel|counsell?or|dentist"
    r"|dietiti?an|doctor|epidemiolog\w*|faculty|fellow(?:ship)?|lawyer|lecturer|legal|librarian|medical|midwife|nurs\w*|nutritionist|optometrist|paralegal"
    r"|pathologist|pharmac\w*|physician|physio\w*|postdoc\w*|professor|psych\w*|research\w*"
    r"|scientist|social worker|solicitor|statistician|surgeon"
    r"|surveyor|teach\w*|tutor|therap\w*|translator|vet\w*|(?:civil|structural|chemical|mechanical"
    r"|electrical|geotechnical|environmental|aerospace|nuclear) engineer\w*)\b"
)
_LICENCE = pattern(
    r"\b(?:licen[cs]ed (?:as|by|in|to)|licensure|state licen[cs]e|professional engineer(?:ing)?"
    r"|registered (?:nurse|with)|registration (?:with|as)|chartered|admitted to|bar admission"
    r"|student|internship|graduat(?:e|ing) (?:in|by|between|before) (?:the )?"
    r"(?:spring|summer|autumn|fall|winter|january|may|june|july|december|20\d\d)"
    r"|(?:recent|new|upcoming) graduates?|graduate (?:programme|program|scheme|intake|trainee)"
    r"|currently (?:enrolled|pursuing|studying)|accredited)\b"
)
_PROFESSION = pattern(
    r"\s+(?:degree\s+)?in\s+(?:an?\s+)?(?:accountancy|architecture|chemical|civil|dentistry"
    r"|early childhood|education|electrical|engineering\b(?! or)|law|library"
    r"|mechanical|medicine|midwifery|nursing|nutrition|occupational|pharmacy|physics|physiotherapy"
    r"|psychology|social work|speech|structural|surveying|teaching|veterinary)"
)
# The model and not the master of laws, unless studies are spoken of.
_LANGUAGE_MODEL = pattern(r"llms?\b(?! (?:degree|in |or |from|qualification))")
_CHOICE = pattern(r"\beither\b|\bor\W{0,4}(?:an?\s)?$")
# What takes the demand back within the sentence, and a heading that lost its line: "PreferredA degree".
_NO_DEMAND = pattern(r"\bnot (?:an? )?(?:essential|mandatory|must|necessary|needed|obligatory|required)\b")
_GLUED_HEADING = pattern(r"(?:Preferred|Desirable|Desired|Nice to have|Bonus points?)(?=[A-Z\d])")
_LEVELS = (None, DegreeLevel.ASSOCIATE, DegreeLevel.BACHELOR, DegreeLevel.MASTER)


def detect(context: Context) -> Iterator[Hit]:
    """The first degree that is demanded, when nothing in the posting opens another way to the job."""
    degrees = context.facts.degree.mentions
    demanded = [each for each in degrees if each.value.demand is DegreeDemand.REQUIRED]
    if len(demanded) < len(degrees) or not demanded or demanded[0].declared:
        return
    first = demanded[0]
    if first.value.level not in _LEVELS or context.quiet(first.span):
        return
    if context.kind_at(first.span.start) not in (SectionKind.REQUIREMENTS, SectionKind.RESPONSIBILITIES):
        return
    title = (context.facts.title.value or "").lower()
    folded = context.source.folded
    if _REGULATED.search(title) or _LICENCE.search(folded):
        return
    if _LANGUAGE_MODEL.match(folded, first.span.start):
        return
    line = context.line_at(first.span.start)
    if _NO_DEMAND.search(folded, *context.sentence_at(first.span.start)):
        return
    if _GLUED_HEADING.search(context.text, line.start, first.span.start):
        return
    if _PROFESSION.match(folded, first.span.end) or _CHOICE.search(folded, line.start, first.span.start):
        return
    if not _ANOTHER_WAY.search(folded, line.start, min(len(folded), line.end + 80)):
        yield Hit(first.span)
