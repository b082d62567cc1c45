"""Who hires."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from rolewright.document import Fact, Mention
from rolewright.parse.facts.broken_lines import with_lines_joined
from rolewright.parse.facts.employer_clues import clues
from rolewright.parse.facts.employer_lines import Clue
from rolewright.parse.facts.employer_names import (
    key_of,
    may_name_employer,
    name_after,
    name_before,
    words_of_name,
)
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.name_cues import Cue, cues
from rolewright.parse.facts.organisations import is_organisation_word, may_be_organisation
from rolewright.parse.facts.place_lists import is_place
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span, pattern

_KEYS = frozenset(
    """
    employer company organization organisation company_name companyname company-name hiring_organization
    hiringorganization business_name hiring_company employer_name organization_name
    """.split()
)
_LEGAL_FORM = pattern(r",\s(?:Inc|INC|LLC|LLP|Ltd|LTD|Corp|PLC|P\.C|PC)\b\.?$")
_FORMS = ("Ltd", "Limited", "LLC", "LLP", "Inc", "PLC", "Plc", "GmbH")
_FORM = pattern(rf"\b(?:{'|'.join(_FORMS)})\b")
_ADDRESS = pattern(r"(?:@|www\.)(?!gmail|yahoo|hotmail|outlook)([a-z0-9-]{4,40})\.[a-z]")
_TEAM_AT = pattern(r" team (?:at|in|within) \[?(?=[A-Z])")
_GENITIVE = pattern(r"['’]s\b")
_EMPTY_ADDITIONS = frozenset(
    """
    & and group holdings inc ltd limited llc plc gmbh corp corporation co company pte sdn bhd team
    careers jobs incorporated financial
    """.split()
)
_OTHER_THINGS = frozenset("process core values culture hiring employees staff".split())
_SMALL_WORDS = frozenset("a an and at by de for from in la of on the with".split())
# Application systems, boards and tools are named in postings but do not hire there.
_SYSTEMS = frozenset(
    """
    greenhouse lever workable jazzhr bamboohr workday taleo icims smartrecruiters ashby linkedin indeed
    glassdoor monster ziprecruiter google facebook twitter instagram youtube usajobs microsoft excel
    word outlook eeo e-verify builtin seek reed totaljobs covid
    """.split()
)
_ENOUGH = 2.9
_PER_MENTION = 0.35
_MOST_COUNTED = 10
_COMMON_WORD = 1.5
_MOST_ADDRESSES = 3
_OFTEN = 4
_FAR_OFTENER = 3
_HARDLY_SURER = 0.5
_REACH = 20_000
_LONGEST_SIGNATURE = 60


def employer(reading: Reading) -> Fact[str]:
    """The employer's name; none where an agency writes for a client that it does not name.

    Front matter counts first, then labels. Among names in the text the one with the most and surest signs
    wins: who is hiring, whom one joins, of whom one reads "About", how often it is named.
    """
    reading = with_lines_joined(reading)
    source = reading.source
    begin = reading.body.start
    declared = tuple(_declared(reading))
    if declared:
        name = declared[0].value
        return Fact((*declared, *_repeated(source, name, begin)))
    # "For our clients" is what any firm says.
    is_agency = any(not source.folded.startswith("s", cue.end) for cue in cues(source, Cue.AGENCY))
    best = _best(source, clues(reading, is_agency=is_agency))
    if best is None and not is_agency:
        best = (
            _by_address(source, begin)
            or _often_named(source.text, begin)
            or _named_in_full(source.text, begin)
        )
    if best is None:
        return Fact()
    span = _without_article(source.text, _with_genitive(source, _without_legal_form(source.text, best)))
    # '"Larkspur" Media'
    span = Span(span.start - (source[span].count('"') % 2 and source.text[span.start - 1] == '"'), span.end)
    name = " ".join(source[span].replace("&amp;", "&").split())
    others = (mention for mention in _repeated(source, name, begin) if not mention.span.overlaps(span))
    return Fact((Mention(name, span), *others))


def _declared(reading: Reading) -> Iterator[Mention[str]]:
    for key, entries in reading.front_matter.items():
        if key.lower().removesuffix(".name") in _KEYS:
            for entry in entries:
                if any(map(str.isalpha, entry.value)):
                    yield Mention(" ".join(entry.value.split()), entry.span, declared=True)


def _best(source: SourceText, found: Iterable[Clue]) -> Span | None:
    """The name for which the clues and the number of its mentions speak most, if they are enough."""
    by_name: dict[str, list[Clue]] = {}
    for clue in found:
        key = key_of(source[clue.span])
        if key and key not in _SYSTEMS and (key in by_name or not is_place(source[clue.span])):
            by_name.setdefault(key, []).append(clue)
    if not by_name:
        return None
    weights = {key: _weight(source.text, key, each) for key, each in by_name.items()}
    for key, each in by_name.items():
        if _is_team_of_another(source.text, source[each[0].span], by_name):
            weights[key] = 0.0
    for short, long in sorted(_namesakes(by_name), key=lambda pair: -weights[pair[1]]):
        if weights[short] and weights[long]:
            ahead = _surest(by_name[long]) - _surest(by_name[short])
            kept, other = (long, short) if _is_proper_form(source, short, long, ahead) else (short, long)
            weights[kept] += 0.5 * weights[other]
            weights[other] = 0.0
    best = max(weights, key=lambda key: weights[key])
    return by_name[best][0].span if weights[best] >= _ENOUGH else None


def _is_team_of_another(text: str, name: str, names: Mapping[str, object]) -> bool:
    """Whether the text gives a name to a team of somebody else: "the Tideway team at Harrow"."""
    at = text.find(f"{name} team")
    while at >= 0:
        if text.endswith(("'s ", "’s "), 0, at):
            return True
        link = _TEAM_AT.match(text, at + len(name))
        body = name_after(text, link.end()) if link else None
        if body is not None:
            key = key_of(text[body.start : body.end])
            if key in names and not key.startswith(key_of(name)):
                return True
        at = text.find(f"{name} team", at + 1)
    return False


def _weight(text: str, key: str, found: list[Clue]) -> float:
    """The surest clue in full, the others in part, and the mentions."""
    surest = _surest(found)
    others = sum(clue.weight for clue in found) - surest
    span = found[0].span
    name = text[span.start : span.end]
    is_single = " " not in key
    mentions = sum(1 for _ in islice(_whole(text, name, 0), _MOST_COUNTED)) if is_single else text.count(name)
    # A single word that the text also uses in small letters is most likely just a word.
    is_common = is_single and f" {key} " in text
    return surest + 0.3 * others + _PER_MENTION * min(mentions, _MOST_COUNTED) - _COMMON_WORD * is_common


def _surest(found: Iterable[Clue]) -> float:
    return max(clue.weight for clue in found)


def _namesakes(names: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Pairs of a name and its longer form: its first words, or its initials."""
    for long in names:
        initials = _initials(long)
        for short in names:
            if long.startswith(short + " ") or short == initials:
                yield short, long


def _is_proper_form(source: SourceText, short: str, long: str, ahead: float) -> bool:
    """Whether the longer name, whose surest clue is `ahead` of the short one's, is the one to show.

    It says more than a legal form does, and is not as sure as the short one but far rarer: that is a part or
    parent of it. "Harrow Group" is the name where it is surer and said more often than "Harrow" alone.
    """
    added = long[len(short) :].split()
    if short == _initials(long):
        return True
    # "Harrow Hiring Process" and "Harrow Night Porter" are Harrow's.
    if any(word in _OTHER_THINGS or is_job_noun(word) for word in added):
        return False
    in_full = source.folded.count(long)
    alone = source.folded.count(short) - in_full
    if added == ["group"]:
        return in_full > alone and ahead > 1.0
    is_rare = alone >= _FAR_OFTENER * in_full and ahead < _HARDLY_SURER
    return added[0] not in _SMALL_WORDS and not _EMPTY_ADDITIONS.issuperset(added) and not is_rare


def _initials(name: str) -> str:
    words = [word for word in name.split() if word not in _SMALL_WORDS]
    return "".join(word[0] for word in words) if len(words) > 2 else ""


def _by_address(source: SourceText, begin: int) -> Span | None:
    """A name in the text that an e-mail address repeats, such as "Harrow Pike" beside jobs@harrowpike.com."""
    folded = source.folded
    for address in islice(_ADDRESS.finditer(folded, begin), _MOST_ADDRESSES):
        domain = address[1].replace("-", "")
        at = folded.find(domain[:4], begin, begin + _REACH)
        while at >= 0:
            span = words_of_name(source.text, at)
            name = folded[span.start : span.end] if span else ""
            # "The civil service" is a thing of which one speaks.
            is_common = " " in name and name in source.text
            if span and "".join(filter(str.isalnum, name)) == domain and not is_common:
                return span
            at = folded.find(domain[:4], at + 4, begin + _REACH)
    return None


def _often_named(text: str, begin: int) -> Span | None:
    """The name of which the text speaks again and again, and of what is that body's: "Harrow's values"."""
    most, best = _OFTEN - 1, None
    for genitive in _GENITIVE.finditer(text, begin):
        end = genitive.start()
        start = max(text.rfind(" ", begin, end), text.rfind("\n", begin, end), begin - 1) + 1
        name = text[start:end]
        if not name[:1].isupper() and not name[:1].isdigit():
            continue
        if text.endswith(("of ", "the "), 0, start):
            continue
        is_word = f" {name.lower()} " in text or not may_name_employer(name) or is_place(name)
        if is_word or key_of(name) in _SYSTEMS or is_job_noun(name):
            continue
        mentions = sum(1 for _ in islice(_whole(text, name, begin), _MOST_COUNTED))
        if mentions > most:
            most, best = mentions, Span(start, end)
    return best


def _named_in_full(text: str, begin: int) -> Span | None:
    """The only name in the text with a legal form, or that of the body that signs in the last line."""
    forms = _FORM.finditer(text, begin) if any(form in text for form in _FORMS) else ()
    names = [span for form in forms if (span := name_before(text, form.end())) is not None]
    if names:
        return names[0] if len({key_of(text[span.start : span.end]) for span in names}) == 1 else None
    end = len(text.rstrip())
    start = max(text.rfind("\n", begin, end) + 1, begin)
    is_name = end - start < _LONGEST_SIGNATURE and may_be_organisation(text[start:end])
    return name_after(text, start) if is_name else None


def _with_genitive(source: SourceText, span: Span) -> Span:
    """The span with "'s" where that belongs to the name, which never stands without it: "Macy's"."""
    if not source.folded.startswith("'s", span.end):
        return span
    name = source.folded[span.start : span.end]
    is_always = source.folded.count(name) == source.folded.count(name + "'s") > 1
    return Span(span.start, span.end + 2) if is_always else span


def _without_legal_form(text: str, span: Span) -> Span:
    """The span without a legal form behind a comma: of "Harrow, Inc." one speaks as Harrow."""
    form = _LEGAL_FORM.search(text, *span)
    return Span(span.start, form.start()) if form else span


def _without_article(text: str, span: Span) -> Span:
    """The span without "The", unless the name is never written without it."""
    if not text.startswith("The ", span.start):
        return span
    bare = text[span.start + 4 : span.end]
    with_article = text.count(f"The {bare}")
    is_part_of_name = with_article == text.count(bare) and (
        with_article > 1 or _is_named_within_sentence(text, bare)
    )
    return (
        span
        if is_part_of_name and not is_organisation_word(bare.split()[0])
        else Span(span.start + 4, span.end)
    )


def _is_named_within_sentence(text: str, bare: str) -> bool:
    """Whether "The" stands in capitals where no sentence begins."""
    at = text.find(f"The {bare}")
    while at >= 0:
        before = text[max(0, at - 2) : at]
        if before == ", " or (before[:1].isalnum() and before[1:] == " "):
            return True
        at = text.find(f"The {bare}", at + 1)
    return False


def _repeated(source: SourceText, name: str, begin: int) -> Iterator[Mention[str]]:
    """The places that name the employer in the same words, in any case."""
    return (Mention(name, span) for span in _whole(source.folded, name.lower(), begin))


def _whole(text: str, words: str, begin: int) -> Iterator[Span]:
    """Where `words` stand in the text as whole words."""
    at = text.find(words, begin)
    while at >= 0:
        end = at + len(words)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield Span(at, end)
        at = text.find(words, end)
