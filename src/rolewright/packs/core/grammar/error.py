"""Sorts what a proofreader found: slips of the writer from what postings rightly do otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from rolewright.document import BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from rolewright.rules.context import Context
    from rolewright.rules.proofreading import Slip

    Doubt: TypeAlias = Callable[[Context, Slip], bool]

_UNREAD_BLOCKS = frozenset({BlockKind.FRONT_MATTER, BlockKind.CODE, BlockKind.COMMENT, BlockKind.QUOTE})
_NEXT_WORD = pattern(r" ([\w'’.&/+-]+)")
_ORDINARY_WORD = pattern(r"[A-Z]?[a-z]{3,}(?:-[a-z]+)*")
# After "a" or "an", these betray another slip: "what an be", "a as well".
_NO_NOUNS = frozenset("and are as be for from has have into that the this was were will with your".split())
# Names that begin with these may be spoken either way: "a Uniqlo", "an Xbox", "an HTTP server".
_SPOKEN_EITHER_WAY = frozenset("UEOHX")
_PRONOUN_BEFORE = pattern(r"\b(?:[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t) \Z")
# Lines that are no longer are labels, in which words have capitals that are no names.
_LONGEST_LABEL = 30
_JOINED_PLURAL = pattern(r"(?:, [a-z-]+)*,? (?:and|or|&) (?:[a-z-]+ ){1,2}?[a-z]+s\b")
_END_OF_CLAUSE = pattern(r"\s*(?:[.,;!?)]|\n|\Z)")


def detect(context: Context) -> Iterator[Hit]:
    """The slips that are errors wherever they stand; none without a proofreader."""
    if context.proofreader is None:
        return
    end = 0
    for slip in sorted(context.proofreader.slips(context.text), key=_place):
        if slip.span.start < end or _is_unread(context, slip.span):
            continue
        if _DOUBTS.get(slip.kind, _is_name)(context, slip):
            continue
        end = slip.span.end
        yield _hit(context, _with_noun(context, slip) if slip.kind == "AnA" else slip)


def _place(slip: Slip) -> tuple[int, int]:
    return slip.span.start, -slip.span.end


def _hit(context: Context, slip: Slip) -> Hit:
    if len(slip.replacements) != 1:
        return Hit(slip.span, {"advice": slip.explanation})
    right = slip.replacements[0]
    advice = f"write “{right}”." if right else "leave it out."
    fix = Fix(f"Write “{right}”", (Edit(slip.span, right),), Applicability.SUGGEST)
    return Hit(slip.span, {"advice": advice}, (fix,) if right else ())


def _with_noun(context: Context, slip: Slip) -> Slip:
    """A wrong article together with its word, so that the two can be read."""
    noun = _NEXT_WORD.match(context.text, slip.span.end)
    if noun is None:
        return slip
    whole = Span(slip.span.start, noun.end())
    return slip._replace(span=whole, replacements=tuple(right + noun[0] for right in slip.replacements))


def _is_unread(context: Context, span: Span) -> bool:
    """Whether no writer's prose stands at `span`: code, an address, somebody else's words, or two lines."""
    block = context.block_at(span.start)
    if block is None or block.kind in _UNREAD_BLOCKS or not context.is_read(span.start):
        return True
    is_quoted = any(quoted.start <= span.start < quoted.end for quoted in context.zones.quotations)
    return is_quoted or "\n" in context.source[span]


def _is_name(context: Context, slip: Slip) -> bool:
    """Whether the words may be a name, or a part of an address or a number that no zone covers."""
    text, (start, end) = context.text, slip.span
    if text[end : end + 1] == "." and text[end + 1 : end + 2].isalpha():
        return True
    if text[start - 1 : start] in tuple("@#/\\._-") or text[end : end + 1] in tuple("@/\\_"):
        return True
    written = text[start:end]
    if written.islower():
        return False
    facts = context.facts
    names = {str(mention.value).lower() for fact in (facts.employer, facts.locations) for mention in fact}
    if any(written.lower() in name for name in names):
        return True
    return written[1:] != written[1:].lower() or _is_among_capitals(context, slip.span)


def _is_among_capitals(context: Context, span: Span) -> bool:
    """Whether a word with a capital letter within a sentence stands there as a name does."""
    block = context.block_at(span.start)
    line = context.line_at(span.start)
    is_first = span.start in (context.sentence_at(span.start).start, line.start)
    is_heading = block is not None and block.kind is BlockKind.HEADING
    return not is_first and not is_heading and line.length > _LONGEST_LABEL


def _is_no_doubled_word(context: Context, slip: Slip) -> bool:
    """Whether the second word goes on ("in in-store"), two names meet, or a clause begins ("that that")."""
    text, (start, end) = context.text, slip.span
    first, _, second = text[start:end].partition(" ")
    if second in ("had", "that"):
        return True
    return not second.islower() or first[1:] != first[1:].lower() or text[end : end + 1] in tuple("-'’/.@")


def _is_right_article(context: Context, slip: Slip) -> bool:
    """Whether the article may be right for a word as it is spoken, or is none, as in "Series A"."""
    written = context.source[slip.span]
    noun = _NEXT_WORD.match(context.text, slip.span.end)
    if noun is None or not _ORDINARY_WORD.fullmatch(noun[1].rstrip(".")) or noun[1] in _NO_NOUNS:
        return True
    if not written.islower() and slip.span.start != context.sentence_at(slip.span.start).start:
        return True
    is_abbreviated = not any(vowel in noun[1].lower() for vowel in "aeiouy")
    is_british = written.lower() == "an" and noun[1][0] in "hH"
    return is_abbreviated or is_british or noun[1][0] in _SPOKEN_EITHER_WAY


def _is_no_pronoun(context: Context, slip: Slip) -> bool:
    """Whether the verb has no pronoun before it: the "I" of "D&I efforts" is none."""
    return not _PRONOUN_BEFORE.search(context.text[max(0, slip.span.start - 6) : slip.span.start])


def _is_adjective(context: Context, slip: Slip) -> bool:
    """Whether a word may describe the next one, as in "everyday tasks"."""
    return not _END_OF_CLAUSE.match(context.text, slip.span.end)


def _is_regular_plural(context: Context, slip: Slip) -> bool:
    """Whether a regular plural may stand beside the irregular one, as "matrixes" and "indexes" do."""
    return context.source[slip.span].endswith("xes")


def _is_capitalised(context: Context, slip: Slip) -> bool:
    return not context.source[slip.span].islower()


def _is_no_lone_noun(context: Context, slip: Slip) -> bool:
    """Whether a name follows "one of the", or the plural comes later: "the bar and grill rooms"."""
    return _is_capitalised(context, slip) or _JOINED_PLURAL.match(context.text, slip.span.end) is not None


#: What makes the remarks of a check doubtful; those of any other are doubtful only at a name.
_DOUBTS: dict[str, Doubt] = {
    "AnA": _is_right_article,
    "DoubleModal": _is_capitalised,
    "Everyday": _is_adjective,
    "OneOfTheSingular": _is_no_lone_noun,
    "PronounVerbAgreement": _is_no_pronoun,
    "RegularIrregulars": _is_regular_plural,
    "RepeatedWords": _is_no_doubled_word,
}
