"""Finds duties that begin with words around the work, and writes the verb that stands behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Item, SectionKind
from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# All that may stand before words that open a duty: signs, a label, a subject and its verb.
_OPENING = pattern(
    r"""[^\w]*
    (?:[a-z][^.;:,]{2,50}:[*_]*\s+)?
    (?:in\s+this\s+(?:role|position|job|post),?\s+|(?:reporting|working)\s[^.;,]{2,80},\s+
    |as\s+(?:an?|the|our)\s[^.,;]{2,50},\s+)?
    (?:(?:you|he|she|they|(?:this|the|your|our)\s(?:[a-z/-]+\s){0,3}?[a-z/-]+)(?:['’]ll)?\s+)?
    (?:(?:will|would|shall|may|also|is|are|primarily|mainly|directly|ultimately)\s+)*""",
    re.VERBOSE,
)
_LONGEST_OPENING = 140
# What belongs to the words, right before them.
_LEAD = pattern(
    r"\b(?:(?:be|being|become|becoming|get|getting)\s+(?:\w+ly\s+)?(?:an?\s+)?(?:(?:integral|key|valued|active|important|vital)\s+)?"
    r"|(?:serv|act|operat|work)\w*\s+as\s+(?:an?\s+)?(?:(?:integral|key|valued|active|important|vital)\s+)?"
    r"|(?:must\s+)?(?:the\s+)?(?:demonstrated|proven|strong|good|excellent)\s+|the\s+"
    r"|(?:have|has|having|hold|holds)\s+(?:\w+\s+)?|(?:\w+ly|key|main|other|primary|principal|specific|typical|additional|daily)\s+)$"
)
# "Part of", "expected to" and the like say little of themselves.
_NEEDS_LEAD = pattern(r"ambassador|champion|member|part of|expected|required|engaged")
_SUITS = pattern(r"be\b|being|serv|act|operat|work")
_IS_ABILITY = pattern(r"(?:the |must )?(?:\w+ )?(?:ability|be able|able|capable|willing|skill)")
_IS_HELP = pattern(r"(?:\w+ )?(?:aid|assist|help|provid|support)")
_IS_PART = pattern(r"be (?:an? )?(?:\w+ )?(?:member|part) of")
_IS_JOB = pattern(r"(?:the|this|your) (?:\w+ )*?(?:involv|includ|entail|compris|consist)")
# What an opening says of the job as a whole: "you will be responsible for", "duties include".
_IS_TOLD_OF_JOB = pattern(
    r".*\b(?:responsib|accountab|tasked|charged|entrusted|duties|tasks|charge of|play\w* an? )"
)
# Where most sentences speak of the employer: only those that speak to the reader are about her duties.
_ABOUT_OTHERS = (SectionKind.ABOUT, SectionKind.OTHER)
_DOING = pattern(r"(?:\s+\w+){0,2}\s+[a-z-]+ing\b")
# "Duties include, but are not limited to, the following:" leads to a list.
_LEAD_IN = pattern(r"[*_]*(?:,?\s+(?:the\s+)?(?:following|all\s+of|among)[^:.\n]{0,60})?\s*(?::|$)")
_NOT_LIMITED = pattern(r",?\s+but\s+(?:\w+\s+)?not\s+(?:be\s+)?limited")
# In these jobs help is the work.
_HELPERS = pattern(
    r"\b(?:advis[eo]r|aide|apprentice|assistant|associate|carer?|coach|consultant|deputy|helper|intern|internship|junior|mentor|nurse|porter|support|teacher|trainee|trainer|tutor|volunteer)\b"
)
_GERUND = pattern(r"[ \t]+([a-z]+ing)\b")
_HIDES_GERUND = pattern(r"responsib|accountab|include|tasked with|charged with|entrusted with")
# "Purchasing of", "planning and control": such words may be nouns.
_IS_NOUN = pattern(r"\s+(?:of|and|or|&)\b|[.,;:]|\s*$")
# "Shipping duties", "marketing campaigns": the word names a trade, and nobody ships duties.
_TRADES = frozenset(
    "accounting advertising banking billing booking branding building buying catering cleaning engineering"
    " farming financing fundraising housing learning lending licensing manufacturing marketing merchandising"
    " nursing packing planning pricing printing processing purchasing recruiting reporting scheduling selling"
    " shipping staffing teaching testing trading training warehousing welding writing".split()
)
_OF_TRADE = pattern(
    r"\s+(?:activit|budget|campaign|decision|department|dut(?:y|ies)|effort|function|initiative|issue|material|matter"
    r"|need|operation|polic|procedure|process|program|project|record|report|requirement|responsibilit|service|standard"
    r"|strateg|system|task|team)(?:e?s|y|ies|mes?)?\b"
)
_LEADS_TO_GERUND = pattern(
    r"\b(?:are|be|by|for|include|includes|including|involve|involves|is|of|you're)[*_]*\s*:[*_ ]*$"
)
_IS_GERUND_LINE = pattern(r"[\W\d_]*(?!(?:bring|ring|spring|string)\b)[a-z]{2,}ing\s")
# A second "for" hangs on the first: "responsible for planning shifts and for ordering flour".
_FOR_AGAIN = pattern(r"(?:\b(?:also|and|as well as|but|or|plus)|[,;])\s+for\s+[a-z]+ing\b")
# What a verb in its base form can follow: nothing, or "you will"; never "you are also".
_READS_ON = pattern(r"[*_ ]*(?:[^,]*(?:\s+will|'ll)\s+)?(?:(?:also|\w+ly)\s+)*[*_ ]*")


def detect(context: Context) -> Iterator[Hit]:
    """Each weak beginning, with a fix where the verb that it hides is certain."""
    for core in context.matches:
        item = context.item_at(core.start)
        start = context.sentence_at(core.start).start
        if item is not None:
            start = max(start, item.span.start)
        words = _whole(context, core, start)
        if words is None:
            continue
        before = context.source.folded[start : words.start]
        if _is_weak(context, words, before, item):
            yield Hit(words, fixes=tuple(_fixes(context, words, before, item)))


def _whole(context: Context, core: Span, start: int) -> Span | None:
    """The words with what belongs to them (“be closely involved in”); None if they begin nothing."""
    if core.start - start > _LONGEST_OPENING:
        return None
    folded = context.source.folded
    lead = _LEAD.search(folded, start, core.start)
    begin = lead.start() if lead else core.start
    if _NEEDS_LEAD.match(folded, *core) and not (lead and _SUITS.match(folded, begin)):
        return None
    return Span(begin, core.end) if _OPENING.fullmatch(folded, start, begin) else None


def _is_weak(context: Context, words: Span, before: str, item: Item | None) -> bool:
    folded = context.source.folded
    said = " ".join(folded[words.start : words.end].split())
    block = context.block_at(words.start)
    end = block.content.end if block else len(folded)
    if _LEAD_IN.match(folded, words.end, end) or _NOT_LIMITED.match(folded, words.end):
        return False
    kind = context.kind_at(words.start)
    if (
        kind in _ABOUT_OTHERS
        and item is None
        and not before.startswith(("you ", "you'll ", "in this ", "as "))
    ):
        return False
    if _IS_PART.match(said):
        return item is not None and context.source.folded.startswith(said[:2], item.span.start)
    if _IS_JOB.match(said):
        return _DOING.match(folded, words.end) is not None
    in_list = item is not None and kind in (SectionKind.OTHER, SectionKind.SUMMARY)
    if not in_list and kind is not SectionKind.RESPONSIBILITIES and not _IS_TOLD_OF_JOB.match(said):
        return False
    # What somebody can do by a day, or must be able to do, is a result or a demand.
    if said.startswith(("be able", "have")) and not said.endswith(("responsibility for", "for the")):
        return False
    if _IS_ABILITY.match(said):
        return item is not None and _is_among_actions(context, item)
    if _IS_HELP.match(said):
        title = context.facts.title.value
        return title is None or not _HELPERS.search(title.lower())
    return True


def _is_among_actions(context: Context, item: Item) -> bool:
    """Whether enough of the list tells of actions: a list of abilities is one of demands."""
    entries = next((entries for entries in context.lists if item in entries), ())
    first = context.item_start(item)
    if first is not None and first.labelled:
        return False
    starts = [context.item_start(each) for each in entries]
    acting = sum(1 for start in starts if start is not None and start.verb is not None)
    # In a part on the duties it takes fewer of them to show what the list is.
    share = 3 if context.kind_at(item.span.start) is SectionKind.RESPONSIBILITIES else 2
    return acting * share > len(entries)


def _is_among_gerunds(context: Context, words: Span) -> bool:
    """Whether the line above begins with "-ing", or leads to such lines: "You will be:"."""
    above = context.source.folded[: context.line_at(words.start).start].rstrip()
    line = above[above.rfind("\n") + 1 :]
    return _LEADS_TO_GERUND.search(line) is not None or _IS_GERUND_LINE.match(line) is not None


def _fixes(context: Context, words: Span, before: str, item: Item | None) -> Iterator[Fix]:
    """The verb instead of the words before it; nothing where it may not fit the rest."""
    folded = context.source.folded
    end = context.sentence_at(words.start).end if item is None else item.span.end
    said = folded[words.start : words.end]
    if "\n" in said or "," in before or not _READS_ON.fullmatch(before):
        return
    if not before.strip(" *_") and _is_among_gerunds(context, words):
        return
    following = _GERUND.match(folded, words.end, end)
    reformed = context.reformed(following.start(1), end, "base") if following else None
    if reformed is None or _FOR_AGAIN.search(folded, reformed[0].end, end):
        return
    if following and following[1] in _TRADES and _OF_TRADE.match(folded, reformed[0].end):
        return
    if _HIDES_GERUND.search(said) and not _IS_NOUN.match(folded, reformed[0].end):
        yield context.fix(Span(words.start, reformed[0].end), reformed[1])
