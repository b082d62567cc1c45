"""Tells a bare trait from one that is tied to its use, and joins the traits of one list.

The card's words are traits. What stands before them praises or lists more of them, and is marked with them.
What follows decides: "for boards" and "when you check drugs" tie a trait to this job; "required" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_WORD = pattern(r"[\w']+")
_SIGNS = pattern(r"[^\w';.:!?\n]*\n?[^\w';.:!?\n]*")

# A dash that parts a label from what it names: "Media planning - strong analytical skills".
_LABELS = pattern(r"\s[-\u2013\u2014]\s")

_PRAISE = frozenset(
    "a above advanced all an average capable clear clearly competent comprehensive concise deep demonstrable "
    "demonstrated developed effective efficient excellent exceptional exemplary extraordinary extreme "
    "extremely fantastic first class general genuine good great high highly impeccable incredible keen level "
    "levels meticulous natural notch of outstanding overall polished possess possesses proficient proven "
    "really remarkable solid sound stellar strong stronger super superb superior the top tremendous truly "
    "very well wonderful".split()
)
# What may stand beside a trait in an entry that says no more than the trait.
_ASKING = frozenset(
    "a an and are be demonstrated essential have is must necessary needed possess required strong you".split()
)
_AND = frozenset("and or both as well plus".split())
_NOT_FIRST = (_AND - {"well"}) | frozenset("a all an of possess possesses the".split())
# Skills that are specific enough when they stand alone.
_WELCOME = frozenset(
    "coaching computer customer english facilitation influencing management mentoring negotiating "
    "negotiation networking numeracy persuasion presentation project public reasoning research sales "
    "speaking storytelling technical writing".split()
)
_SOFT = frozenset(
    "analytic analytical building collaboration collaborative communication communications communicative "
    "coordination creative creativity critical decision inter interpersonal issue leadership listening "
    "logic making "
    "multi multitasking oral organisation organisational organising organization organizational organizing "
    "people personal phone planning prioritisation prioritising prioritization prioritizing problem "
    "relationship relationships resolution self service social soft solving spoken strategic tasking team "
    "teamwork thinking time verbal work working written".split()
)
# Of these, those that make a list of skills generic.
_CORE = _SOFT - frozenset(
    "building creative making organising organizing personal resolution strategic team work working".split()
)
_NO_SKILL = frozenset(
    "as at by for from in into language on our resource the their these this through to with within "
    "your".split()
)
# What is generic, and yet tells one job from another a little: no entry that names it is taken out.
_KEPT = (_WELCOME - _SOFT) | frozenset({"leadership", "service"})
_KNOWN = _SOFT | _WELCOME | _PRAISE | _AND | frozenset({"skill"})
_LEADING = _PRAISE | _AND
_LIST_SIGNS = frozenset(",/&")
_BETWEEN = (
    _PRAISE
    | _AND
    | frozenset(
        "along also be being combined coupled has have having is are must need needs person individual "
        "professional self who with you your team".split()
    )
)
_SKILLS = (
    *("skill", "skills", "skill set", "skill-set", "ability", "abilities", "capability", "capabilities"),
)
# Traits that, like single words, prove nothing by themselves: "problem solving" may be a subject.
_LOOSE = frozenset(
    {
        "active listening",
        "conflict resolution",
        "creative thinking",
        "critical thinking",
        "decision making",
        "easy going",
        "emotional intelligence",
        "forward thinking",
        "level headed",
        "like minded",
        "multi tasker",
        "multi tasking",
        "problem solving",
        "self aware",
        "strategic thinking",
        "analytical thinking",
        "logical thinking",
        "team spirit",
        "team work",
        "time management",
    }
)
# Single words that are the name of a job with the noun after them: "a creative director".
_NOT_ALONE = frozenset(
    "collaborative confident creative dedicated dynamic flexible innovative positive responsible "
    "talented".split()
)
_QUALIFIES = tuple("ed ing ive ic ous ful able ible ent ant driven friendly honest".split())
_NOUN = pattern(
    r",? (?!(?:about|after|and|as|at|by|during|for|from|in|into|of|on|or|over|through|to|towards?|under|when"
    r"|while|with|within)\b)[\w*]"
)
_PERSON = pattern(
    r"\W*(?:and \w+ )?(?:individuals?|persons?|people|candidates?|professionals?|applicants?|someone"
    r"|somebody)\b"
)

_SAID_OF_READER = pattern(
    r"\b(?:are you|you(?:'re| are| will be|'ll be| should be| must be)|must be|should be|has to be|need to be"
    r"|(?:resumes|cvs|applications)(?: only)? (?:for|from)|looking for|searching for|seek(?:ing|s)?"
    r"|hir(?:e|ing)|(?:we|client) (?:need|want)s?|who (?:is|are)"
    r"|candidates?(?: will be| is| are)|individual(?: is))"
    r"(?: only)?(?: an?| some| the| someone(?: who is)?| somebody(?: who is)?| people who are| our next)?\W*$"
)
# The traits of others or of the employer, and those that somebody learns or uses here.
_OF_OTHERS = pattern(
    r"\b(?:their|his|her|our|my|\w+'s|\w+s'|develop\w*|improv\w*|teach\w*|train\w*|range of|learn\w*|build\w*"
    r"|grow\w*|assess\w*|coach\w*|enhanc\w*|hon(?:e|ing)|sharpen\w*|foster\w*|encourag\w*|promot\w*|reward\w*"
    r"|us(?:e|es|ing)|apply\w*|evaluat\w*|test(?:s|ing)?|new|no|we value|we are|we're|we have"
    r"|team (?:is|are|of)|us as)(?: (?:an?|the|new|more|and|your|own|strong|good|team|group))*\W*$"
)
# Other words of a list between two traits, or before one.
_LISTED_BETWEEN = pattern(r"(?:, ?[\w-]+){1,2},? (?:and |or )?(?:an? )?(?:\w+ )?")
_LISTED_BEFORE = pattern(r"(?<=[ ,])(?:(?:very|highly|truly|self)[ -])?[\w-]+(?:, | and |, and )$")

# What may follow a trait without saying what it is for.
_BARE = pattern(
    r"\W*(?:$|[,;.!?)<]|\(?(?:in )?(?:both )?(?:written|verbal|oral)\b"
    r"|(?:willing|ready|prepared) to\b|by nature\b|to the (?:job|task|work)(?: at hand)?\b"
    r"|(?:and|or|&|plus|as well as|along with|coupled with|combined with|also|but|both|you"
    r"|with (?:an?|the) (?:[\w-]+ (?:and )?){0,3}(?:ability|approach|aptitude|attitude|commitment|confidence"
    r"|desire|drive|eye|manner|mindset|nature|outlook|passion|personality|willingness)"
    r"|with (?:acute|close|excellent|exceptional|good|great|keen|sharp|strict|strong) (?:attention"
    r"|communication|interpersonal|organi[sz]ational|people|work)\b"
    r"|to (?:excel|flourish|succeed|thrive|work) (?:as part|in|under|within)\b"
    r"|is|are|will be|would be|must|a must|at all times|at (?:all|every) levels?|across all levels|in general"
    r"|overall|critical|crucial|desirable|desired|advantageous|mandatory|vital"
    r"|(?:who|that) (?:can|enjoys?|gets?|is|likes?|loves?|takes?|thrives?|wants?|works?)"
    r"|while|required|encouraged|to apply)\b"
    r"|(?:essential|expected|important|necessary|needed|preferred|required)\b"
    r"|in (?:an? |our |this )?(?:\w+[ -]){0,2}(?:fast[ -]paced|dynamic|busy|team|changing|high[ -]paced"
    r"|fast[ -]moving|team[ -]oriented|challenging|demanding|deadline[ -]driven|collaborative)\b"
    r"|(?:to|with) (?:all levels|others|people at all|(?:internal|external|all) (?:and|levels)|a variety"
    r"|various"
    r"|diverse|(?:a )?(?:positive|proactive|strong|good|great|excellent|proven|high|keen|minimal|little))\b"
    r"|on (?:multiple|several|various|a (?:wide )?(?:variety|range) of|different|many) (?:tasks|projects)\b"
    r"|within (?:an? )?(?:team|fast)\b)"
)
# "Eager to learn and improve" tells no more than the first half of it.
_GROWS = pattern(r" and (?:adapt|develop|grow|improve|progress|succeed)\b")
# What makes a trait concrete after all: an example, or an ability that says what to whom.
_MADE_CONCRETE = pattern(
    r"\W*(?:(?:and )?(?:including|such as|especially|particularly|e\.g|for example|so that|as you|in order)\b"
    r"|(?:and |with )?(?:the |an |a )?(?:\w+ )?(?:ability|able|capacity) to (?:\w+ly )?(?:explain|present"
    r"|convey|articulate|translate|write|advise|negotiate|persuade|influence|make|simplify|train|teach|coach|distil"
    r"|break|turn|summari[sz]e|tailor|deliver|address|liaise|resolve)\b)"
)
# After a person a "with" adds something else; after a skill it tells with whom.
_PERSONS = tuple(
    "attitude communicator driven individual learner listener motivated organised organized oriented person "
    "personality player savvy solver starter thinker".split()
)
_ADDED = pattern(r",? with (?:an?|the)\b")
_VAGUE_COMPANY = pattern(
    r" (?:at|across|with (?:all|diverse|external|internal|others|people|various|a variety))\b"
)
_EXAMPLE = pattern(r"\b(?:including|particularly|especially|such as|e\.g|to \w+)\b")
_EXPLAINED = pattern(r"[\s*_)]*(?::|[-\u2013\u2014] )\s*\S")
_NEEDED_FOR = pattern(
    r"(?:\s(?:is|are|will be))?\s(?:\w+\s)?"
    r"(?:crucial|essential|important|key|necessary|needed|required|used|vital)"
    r"\s(?:for|to)\s(?!(?:our |the |this |your )?(?:job|position|post|role|success|successful|team)\b)"
)
# Words after which nothing need follow.
_FINISHED = tuple(
    "abilities ability attitude deadlines detail directions ethic independently instructions pressure skills "
    "supervision team time".split()
)
_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
# There the list tells by what people are chosen, and each entry is a fact.
_MEASURES = pattern(r"assess|criteria|evaluat|judge|measure|score|values")
_LEAVE_OUT = "Leave the entry out, since nearly everybody claims it"
_COLON = pattern(r"[\s*_]*:[\s*_]*")
_LONGEST_LEAD, _LONGEST_JOINT, _NEAR = 160, 60, 60


_JOINS = pattern(r",|\band\b|&")


def detect(context: Context) -> Iterator[Hit]:
    """One hit for each list of traits that are tied to nothing."""
    found = list(_untied(context))
    bare = {words: entry for words in found if (entry := _bare_entry(context, words))}
    for words in found:
        entry = bare.get(words)
        yield Hit(words, fixes=context.drop(entry, _LEAVE_OUT, bare.values()) if entry else ())


def _untied(context: Context) -> Iterator[Span]:
    traits = (_with_lead(context, match) for match in context.matches)
    for run in _runs(context, (trait for trait in traits if not _is_specific(context, trait))):
        while run and _is_tied(context, run[-1]):
            run.pop()
        if run:
            whole = Span(run[0].start, run[-1].end)
            if _is_trait(context, whole, run) and not _is_of_others(context, whole):
                yield whole


def _bare_entry(context: Context, words: Span) -> Block | None:
    """The entry of a list that says no more than these traits."""
    entry = context.block_at(words.start)
    if entry is None or entry.kind is not BlockKind.ITEM or context.kind_at(words.start) not in _DEMANDS:
        return None
    heading = context.document.section_at(words.start).heading
    is_measured = heading is not None and _MEASURES.search(heading.text.lower())
    return entry if not is_measured and _is_bare(context, words, entry.content) else None


def _is_bare(context: Context, words: Span, entry: Span) -> bool:
    """Whether an entry holds traits, praise and "required" alone, and no skill that tells people apart."""
    folded = context.source.folded
    said = set(_WORD.findall(folded, *words))
    for match in context.matches:
        if words.contains(match):
            said.difference_update(_WORD.findall(folded, *match))
    named = set(_WORD.findall(folded, *words)) & _KEPT
    beside = _WORD.findall(folded, entry.start, words.start) + _WORD.findall(folded, words.end, entry.end)
    return not named and said <= _SOFT | _PRAISE | _AND and _ASKING.issuperset(beside)


def _with_lead(context: Context, trait: Span) -> Span:
    """A trait with the words before it that praise it or list others with it."""
    folded = context.source.folded
    is_skill = folded.endswith(_SKILLS, trait.start, trait.end)
    listed = _KNOWN if is_skill else _LEADING
    earliest = max(context.sentence_at(trait.start).start, trait.start - _LONGEST_LEAD)
    start = first = trait.start
    strangers = int(is_skill)
    words = list(_WORD.finditer(folded, earliest, start))
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if not _SIGNS.fullmatch(folded, word.end(), start) or _LABELS.search(folded, word.end(), start):
            break
        start = word.start()
        if word[0] in listed:
            first = first if word[0] in _NOT_FIRST else start
        elif strangers and word[0] not in _NO_SKILL and at and _lists(folded, words[at - 1], start):
            strangers -= 1
        else:
            break
    return Span(first, trait.end)


def _lists(folded: str, word: re.Match[str], start: int) -> bool:
    """Whether the word before `start` joins what follows to a list: "teamwork, and documentation skills"."""
    return word[0] in _AND or not _LIST_SIGNS.isdisjoint(folded[word.end() : start])


def _runs(context: Context, traits: Iterable[Span]) -> Iterator[list[Span]]:
    """The traits in lists of those that run together."""
    run: list[Span] = []
    for trait in sorted(traits):
        if run and trait.start < run[-1].end:
            run[-1] = Span(run[-1].start, max(run[-1].end, trait.end))
        elif run and _runs_on(context, Span(run[-1].end, trait.start)):
            run.append(trait)
        else:
            if run:
                yield run
            run = [trait]
    if run:
        yield run


def _runs_on(context: Context, joint: Span) -> bool:
    """Whether nothing but joining words, or a word or two of the same list, stands between two traits."""
    if joint.length > _LONGEST_JOINT or context.sentence_at(joint.start) != context.sentence_at(joint.end):
        return False
    between = context.source.folded[joint.start : joint.end]
    if ";" in between or ":" in between:
        return False
    return _BETWEEN.issuperset(_WORD.findall(between)) or _LISTED_BETWEEN.fullmatch(between) is not None


def _is_specific(context: Context, trait: Span) -> bool:
    """Whether a trait is a skill that is specific enough: "leadership skills"."""
    folded = context.source.folded
    return folded.endswith(_SKILLS, *trait) and _CORE.isdisjoint(_WORD.findall(folded, *trait))


def _is_tied(context: Context, trait: Span) -> bool:
    """Whether what follows a trait says for what, with whom or on what it is needed."""
    folded, end = context.source.folded, _part(context, trait).end
    words, after = folded[trait.start : trait.end], folded[trait.end : end]
    if _begins_anew(context, trait):
        return False
    rest = folded[trait.end : context.sentence_at(trait.start).end]
    if _EXPLAINED.match(rest) or _MADE_CONCRETE.match(after):
        return True
    if words.endswith(("communicate", "learn")) and after.startswith(" and") and not _GROWS.match(after):
        return True
    if _NEEDED_FOR.match(after):
        return True
    if words.endswith(_QUALIFIES) and _NOUN.match(after) and _is_said_of_reader(context, trait):
        return words in _NOT_ALONE
    if words.endswith(_PERSONS) and _ADDED.match(after):
        return False
    if _BARE.match(after) is None:
        return True
    return _VAGUE_COMPANY.match(after) is not None and _EXAMPLE.search(after) is not None


def _begins_anew(context: Context, trait: Span) -> bool:
    """Whether the next item follows without a sign, as in a list that was run together."""
    if not context.source.folded.endswith(_FINISHED, *trait):
        return False
    last = context.words(trait)[-1]
    after = context.text[trait.end : trait.end + 3].lstrip()
    return after[:1].isupper() and after[1:2].islower() and context.text[last.start].islower()


def _is_trait(context: Context, whole: Span, run: Sequence[Span]) -> bool:
    """Whether the words are traits, and not the same words in another sense: "flexible hours"."""
    if not all(_is_loose(context, trait) for trait in run) or _PERSON.match(context.source.folded, whole.end):
        return True
    return _is_said_of_reader(context, whole) or _is_whole_item(context, whole)


def _is_loose(context: Context, trait: Span) -> bool:
    words = _WORD.findall(context.source.folded, *trait)
    while len(words) > 1 and words[0] in _PRAISE:
        del words[0]
    return len(words) == 1 or " ".join(words) in _LOOSE


def _is_said_of_reader(context: Context, words: Span) -> bool:
    before = _before(context, words)
    while (listed := _LISTED_BEFORE.search(before)) is not None:
        before = before[: listed.start()]
    return _SAID_OF_READER.search(before) is not None


def _is_whole_item(context: Context, words: Span) -> bool:
    block = context.block_at(words.start)
    part = _part(context, words)
    outside = context.text[part.start : words.start] + context.text[words.end : part.end]
    is_item = block is not None and block.kind is BlockKind.ITEM
    was_item = part != context.sentence_at(words.start)
    stands_alone = (is_item or was_item) and re.search(r"\w", outside) is None
    return stands_alone or _is_line_of_demands(context, words)


def _is_line_of_demands(context: Context, words: Span) -> bool:
    """Whether several traits fill a line among the demands, in a list that has no bullets.

    One alone may be a heading, or the last word of a sentence that was broken.
    """
    if context.kind_at(words.start) not in _DEMANDS or not _JOINS.search(context.source.folded, *words):
        return False
    start = context.text.rfind("\n", 0, words.start) + 1
    end = context.text.find("\n", words.end)
    outside = context.text[start : words.start] + context.text[words.end : end if end >= 0 else None]
    return re.search(r"\w", outside) is None


def _part(context: Context, words: Span) -> Span:
    """The sentence of the words, or where line breaks were lost the entry of the list that was there."""
    sentence = context.sentence_at(words.start)
    start, end = sentence
    for seam in context.seams:
        if start < seam.at <= words.start:
            start = seam.at
        elif words.end <= seam.at < end:
            end = seam.at
    return Span(start, end)


def _is_of_others(context: Context, words: Span) -> bool:
    """Whether the traits are not the reader's, or are the title or a label."""
    if _OF_OTHERS.search(_before(context, words)) or (context.title and context.title.contains(words)):
        return True
    return _COLON.fullmatch(context.text, words.end, context.sentence_at(words.start).end) is not None


def _before(context: Context, words: Span) -> str:
    start = max(_part(context, words).start, words.start - _NEAR)
    return context.source.folded[start : words.start]
