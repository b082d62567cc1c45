"""How much the employee travels for the work."""

from rolewright.document import Fact, Mention, SectionKind, Travel
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import Clause, clause_around, is_comment, stands_alone
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.wordlists import holds, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern

_WORD = pattern(
    "travel(?:l?ing|s)?|business trips?|(?P<road>on the road)|"
    "(?P<abroad>déplacements?|reisebereitschaft|reisetätigkeit)"
)
_ABROAD_REACH = 60
_PAID_ABROAD = phrases("frais | rembours | indemnité | prime | kosten | zulage | spesen")
_LIMIT = (
    r"(?:(?:up to|approximately|approx\.?|about|around|roughly|at least|minimum(?: of)?|maximum(?: of)?|"
    r"no more than|"
    r"less than|more than|over|between|average of|estimated at|~|<|>|>=|≤)\s*)*"
)
_SHARE = (
    rf"{_LIMIT}\d{{1,3}}\s*%?\s*(?:(?:-|to|and|or)\s*\d{{1,3}}\s*)?(?:%|per ?cent|pct)"
    r"(?:\s*(?:-|to)\s*\d{1,3}\s*%)?"
)
_PER_CENT = ("%", "percent", "per cent", "pct")
_PERCENT = pattern(r"(\d{1,3})\s*(?:%|per ?cent|pct)")
_SHARE_BEFORE = pattern(rf"(?P<share>{_SHARE})[^.;%]{{0,45}}\Z")
_SHARE_AFTER = pattern(
    rf"[^.;%]{{0,60}}?(?P<share>{_SHARE})"
    r"(?:\s*(?:of (?:the|your) (?:time|year|job)|per (?:year|month|week)|annually|time))?"
)
# What is booked, paid or sold, not demanded.
_BOOKING = phrases("""
    book | arrang | coordinat | schedul | organis | organiz | manag | planning | process | reimburs
    calendar | diar | expens
""")
_OWNERS = phrases("""
    _paid_ | _love of_ | _love for_ | _love to_ | _loves_ | _employee_ | _employees_ | _employee's_
    _executive_ | _executives_ | _staff_ | _guest_ | _guests_ | _their_ | _corporate_ | _leisure_
    _luxury_ | _leader in_ | _discounted_ | _free_ | _subsidised_ | _subsidized_ | _transport_
    _commuting_ | _adventure_ | _online_ | _air_ | _rail_ | _space_ | _time_ | _bereavement_ | _medical_
    _annual_ | _student_ | _family_ | _company_ | _our_ | _the_
""")
_OTHERS_AFTER = phrases("""
    insurance | accident | allowance | benefit | discount | perk | industry | agenc | agent | trade_
    compan | brand | sector | expens | voucher | stipend | budget | booking | arrangement | itinerar
    nurs | rn_ | management | service | guide | tech | planning | credit | program | card | coordinat
    subsid | pass_ | loan | cost | reimburs | assistance | concession | scheme | document | desk
    and expense | and tourism | and leisure | and hospitality | and event | and meeting | request
    claim | package | product | site_ | website | platform | market | retail | consultant | advis
    logistics | history | policy | policies | estimat | time to_ | time from | time between | times
    from home | home | to and from work | to work_ | system | points | mug | bag | size | medicine
    clinic | health | ban_ | visa | experience_ | opportunities and | opportunity to attend
    opportunities to attend | the world | lover | enthusias | blog | writ | photo | personnel
    events time
""")
_NONE_BEFORE = pattern(
    r"(?:\bno|\bzero|\bwithout(?: any)?|\b0\s?%|\bnot (?:require|involve|have)(?: any)?(?: to)?)"
    r"(?: (?:overnight|business|out-of-town))?\W*\Z"
)
_NONE_AFTER = pattern(
    r"(?:ing)?(?: ?(?:requirements?|percentage|required|expectations?|needed|amount))?[\s*_\"')]*"
    r"(?:[:=?|–-]|\n|is|will be)[\s*_\"']*(?:none\b|no\b(?! more)|n/a|not (?:required|applicable|needed|"
    r"expected)|0\s?%)|"
    r" (?:is )?not (?:be )?(?:required|needed|expected|necessary)"
)
_KINDS = (
    r"(?:and|or|but|overnight|domestic|international|local|regional|national|business|overseas|interstate|"
    r"out-of-town|"
    r"minimal|some|limited|day|air|work|client|global|european|uk|us|company|worldwide|within|out|of|state)"
)
_AMOUNT_BEFORE = pattern(
    r"\b(?:(?:very )?(?:some|occasional(?:ly)?|frequent(?:ly)?|regular(?:ly)?|extensive(?:ly)?|minimal|"
    r"limited|light|"
    r"moderate|little|significant|heavy|considerable|periodic|monthly|weekly|daily|annual|quarterly|"
    r"infrequent|rare|"
    rf"substantial)(?:[\s,/]+{_KINDS}){{0,5}}|(?:overnight|domestic|international|national|local|regional|"
    rf"business|"
    rf"interstate|overseas|out-of-town|worldwide|global|air)(?:[\s,/]+{_KINDS}){{0,3}})\s*\Z"
)
_WILLING_BEFORE = pattern(
    r"\b(?:(?:be |are |is )?(?:willing|able|available|prepared|happy|ready|required|expected|asked|needed|"
    r"comfortable|"
    r"flexible|open)(?:,? (?:and|or|/)? ?(?:able|willing|available))?|willingness|ability|availability|"
    r"flexibility|"
    r"requirement|need|must|may|might|will|you'll|should|have|has|requires?|involves?|includes?|entails?)"
    r"(?: (?:be|to|need|have|required|also|able|on|occasion|regularly|occasionally|frequently|extensively|"
    r"some|from|"
    r"time|for|with|involve|include|require|and|work|or|expected|willing|asked)){0,6}\s*\Z"
)
_NEED_AFTER = pattern(
    r"[^.;,%]{0,50}?(?:(?:(?:is|are|will be|may be|might be|could be|would be|as)\s*)?(?:also )?"
    r"(?:required|necessary|expected|needed|involved|anticipated|essential|mandatory)|up to|"
    r"as needed|"
    r"as required|when needed)(?:[^.;\n]{0,45}?\d{1,3}\s*%)?"
)
_WHERE_AFTER = pattern(
    r"(?:l?ing)?\s+(?:(?:locally|nationally|internationally|extensively|regularly|occasionally|frequently|"
    r"domestically|globally|overseas|independently|overnight|abroad|throughout|within|between|across|around|"
    r"to|for|"
    r"out of|up to|as|and|once|twice|several)\b|\d)[^.;\n]{0,70}"
)
_LABEL_AFTER = pattern(
    r"(?: ?(?:required|requirements?|percentage|expectations?|needed|amount|time))?[\s*_\"')]*[:=?|"
    r"\n][\s*_\"'>]*"
    r"(?P<value>[^\n<|;]{1,70})"
)
_TIME = (
    r"(?:(?:one|two|three|four|five|[1-5])(?: (?:to|or) (?:two|three|four|five|[2-5])|-[2-5])?"
    r" (?:days?|nights?) (?:a|per|each|every|of the) (?:week|month)|half (?:of )?(?:the|your) (?:time|week)"
    rf"|{_SHARE}(?: of (?:the|your) (?:time|week))?)"
)
_TIME_BEFORE = pattern(rf"\b{_TIME}(?: (?:is|are))?(?: spent)? \Z")
_TIME_AFTER = pattern(rf"[\s,:(]{{1,2}}(?:for |about |around |up to |some )?{_TIME}\b")
_OTHERS_ON_THE_ROAD = phrases("_trucks_ | _vans_ | _cars_ | _vehicles_ | _lorries_ | _buses_ | _safety_")
_NEAR = 80
_SENTENCE_END = pattern(r"[.!?]\s+[A-Z]")
_NO_TRAVEL = Travel("none", 0)
_NONE = ("none", "no", "no travel", "0", "0%")
_QUIET = (SectionKind.ABOUT, SectionKind.EQUALITY, SectionKind.BENEFITS)


def travel(reading: Reading) -> Fact[Travel]:
    """Travel in the posting's own words with the largest share in percent; a stated "no travel" is "none"."""
    said: list[Mention[Travel]] = []
    for at in anchors(reading.source, "travel"):
        word = _WORD.match(reading.source.folded, at)
        if word is None or (said and at < said[-1].span.end) or is_comment(reading, at):
            continue
        if not stands_alone(reading.source, *word.span()):
            continue
        told = _mention_abroad if word["abroad"] else _mention_on_the_road if word["road"] else _mention
        mention = told(reading, Span(*word.span()))
        if mention is not None:
            said.append(mention)
    said.sort(key=lambda mention: mention.value.percent is None)
    return fact_of(declared(reading, "travel", _typed), said)


def _typed(written: str) -> Travel | None:
    text = written.strip()
    if text.lower() in _NONE:
        return _NO_TRAVEL
    return Travel(text, _percent(text.lower())) if text else None


def _mention_abroad(reading: Reading, word: Span) -> Mention[Travel] | None:
    """The same in other languages, where the word is said of hardly anything else."""
    clause = clause_around(reading, *word, after=_ABROAD_REACH)
    if holds(clause.before[-30:] + clause.after, _PAID_ABROAD):
        return None
    span = _trimmed(reading.source.text, Span(word.start, word.end + len(clause.after.split("\n", 1)[0])))
    words = reading.source[span]
    return Mention(Travel(words, _percent(words.lower())), span)


def _mention(reading: Reading, word: Span) -> Mention[Travel] | None:
    clause = clause_around(reading, *word)
    if _NONE_BEFORE.search(clause.before[-40:]) or _NONE_AFTER.match(clause.after):
        return Mention(_NO_TRAVEL, word)
    stated = _stated(reading, clause, word)
    span = _trimmed(reading.source.text, stated) if stated else None
    if span is None or not span.length:
        return None
    words = " ".join(reading.source[span].split())
    return Mention(Travel(words, _percent(words.lower())), span)


def _mention_on_the_road(reading: Reading, word: Span) -> Mention[Travel] | None:
    """Time on the road, which is the job's where it is said how much: "On the road two days a week"."""
    clause = clause_around(reading, *word)
    if clause.kind in _QUIET or clause.lead.endswith(_OTHERS_ON_THE_ROAD):
        return None
    before = _TIME_BEFORE.search(clause.before)
    after = _TIME_AFTER.match(clause.after)
    if not (before or after):
        return None
    start = word.start - len(clause.before) + before.start() if before else word.start
    span = Span(start, word.end if before or not after else word.end + after.end())
    words = " ".join(reading.source[span].split())
    return Mention(Travel(words, _percent(words.lower())), span)


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end].rstrip(' .,;:*_()"\n')
    end = span.start + len(words)
    return Span(span.start, end + (words.count("(") > words.count(")") and text[end : end + 1] == ")"))


def _stated(reading: Reading, clause: Clause, word: Span) -> Span | None:
    """The words that say how much or where, if they speak of travel for this job."""
    before, after = clause.before, clause.after
    if clause.tail.startswith(_OTHERS_AFTER, 1):
        return None
    begin = word.start - len(before)
    share = _SHARE_BEFORE.search(before) if holds(before, _PER_CENT) else None
    if share:
        return Span(begin + share.start(), word.end + _reach(after))
    labelled = _labelled(reading, clause, word)
    if labelled:
        return labelled
    share = _SHARE_AFTER.match(after) if holds(after, _PER_CENT) else None
    if not share and clause.kind in _QUIET:
        return None
    near = max(0, len(before) - _NEAR)
    amount = _AMOUNT_BEFORE.search(before, near)
    if amount and _is_booked(before[: amount.start()]):
        return None
    lead = amount or _WILLING_BEFORE.search(before, near)
    if lead or share:
        start = begin + lead.start() if lead else word.start
        return Span(start, word.end + (share.end() if share else _reach(after)))
    if _is_booked(before) or clause.lead.endswith(_OWNERS):
        return None
    needed = _NEED_AFTER.match(after) or (not before.strip(" *_-:>\"'") and _WHERE_AFTER.match(after))
    return Span(word.start, word.end + needed.end()) if needed else None


def _labelled(reading: Reading, clause: Clause, word: Span) -> Span | None:
    """The value under a label of its own, "Travel: up to 20%", up to the end of its sentence."""
    label = _LABEL_AFTER.match(reading.source.folded, word.end)
    if label is None or clause.before.strip(" *_-\"'(|#>"):
        return None
    start, end = label.span("value")
    closing = _SENTENCE_END.search(reading.source.text, start, end)
    return Span(start, closing.start() if closing else end)


def _is_booked(before: str) -> bool:
    """Whether one of the last words before makes it travel to be arranged ("book all ‹travel›")."""
    return any(word.startswith(_BOOKING) for word in before.split()[-3:])


def _reach(after: str) -> int:
    """How far the statement goes on behind the word."""
    reach = _NEED_AFTER.match(after) or _WHERE_AFTER.match(after)
    return reach.end() if reach else 0


def _percent(words: str) -> int | None:
    shares = [int(share) for share in _PERCENT.findall(words)]
    return max((share for share in shares if share <= 100), default=None)
