"""What keeps a text right around words that change: articles, capitals, commas, spaces, and lists."""

from collections.abc import Collection, Sequence

from rolewright.document import Block, BlockKind
from rolewright.findings import Edit
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import Span, pattern

_ARTICLE_BEFORE = pattern(r"(?<![\w'’&./-])([Aa]n?)(\s)$")
_OPENS_SENTENCE = pattern(r"(?:^|[.!?:\n*•▪·]|\s[-–—])\s*$")
_FIRST_WORD = pattern(r"\s*([^\W_][\w'’-]*)")
# A word that begins a sentence as soon as its first letter is large: not "iPhone".
_PLAIN_WORD = pattern(r"[\s*_\"“‘'(]*([a-z])(?:[a-z'’-]*(?![\w]))")
_VOWELS = frozenset("aeiou")
# Spelled with one sound, spoken with the other.
_SPOKEN_WITH_VOWEL = pattern(r"(?:hour|honest|honou?r|heir)")
_SPOKEN_WITH_CONSONANT = pattern(r"(?:eu|ew|u(?:ni(?![nm])|s[aeu]|sua|til|biq|k\b)|one\b|once\b|ouija)")
# Letters that are spoken with a vowel at their start: "an MBA", "an SQL report".
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")
_MODALS = frozenset("can must will may".split())
_WORD_BEFORE = pattern(r"(?<![\w'’])([A-Za-z]+(?:['’][A-Za-z]+)?)\s+$")
# After these a verb stands that is not "can" or "must" itself.
_NO_SUBJECTS = frozenset(
    "also and but can could did do does i'd i'll it'll may might must not or shall should they'll then to we'll will"
    " would you'd you'll i’d i’ll it’ll they’ll we’ll you’d you’ll".split()
)
# What these will need to do may be what they need it for: "tools that they will need to deploy".
_OTHERS = frozenset("he it she they we".split())
# After "and": a verb in "-ing", or words with an "and" of their own.
_NO_SECOND_AND = pattern(r",|\s+(?:\w+ly\s+)?(?:\w+ing\b|(?:[^\s,.;:()]+\s+){1,6}(?:and|&)\s)")
# Before "and": words that would reach beyond it, as in "with the office and access" for "as well as access".
_LEANS_BEFORE = pattern(
    r"(?i:\b(?:and|at|by|for|from|in|of|on|or|through|to|with|&)\s+(?:[^\s,.;:()]+\s+){0,5}$)"
)
# What "and" can join something to.
_JOINS = pattern(r"(?<!\bthat)(?<!\bnote)(?<!\bbut)(?<!\bif)(?<!\bwhen)(?<![.:;!?])(?<=[\w)%’'\",])\s+$")
_IN_LIST = pattern(r",\s*(?!(?:and|but|or|that|to|which|who|with)\b)(?:[\w'’-]+\s+){0,2}$")
_NEAR = 80
_OF_REGARD = pattern(r"(?i:(?:in|with) (?:regards?|respect|reference) to)")
# What somebody can do, or have, on a subject.
_TELLS = pattern(
    r"(?i:\b(?:advi[cs]|answer|ask|brief|communicat|consult|discuss|feedback|guid|inform|inquir|polic|question|recommend"
    r"|report|speak|talk|train|updat)\w*\s+(?:[^\s.;:]+\s+){0,6}$)"
)
_LAW_AFTER = pattern(
    r"\s+(?:the\s+)?(?:[A-Z]\S*\s+|and\s+|in\s+|of\s+|with\s+){0,7}?(?:Acts?|Laws?|Code|Directive|Ordinance|Section|Statute|Title)\b"
)
# Words for people that may be verbs elsewhere.
_PEOPLE = frozenset("crew field house management staff team".split())
_ABBREVIATED = pattern(r"\s*\(?\b[A-Z]{2,6}s?\)")
_LINK_AFTER = pattern(r"[^\[\]\n]*\](?:\(|\[)")
_AROUND = {"(": ")", "[": "]", "*": "*", "_": "_", "“": "”", '"': '"'}
_DASHES = "-–—"
_ENDS_CLAUSE = pattern(r"\s*(?:[.;:!?)]|\n|\Z)")
_COUNTED = pattern(r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b")
_OPEN_END = pattern(r"(?:[,;]|\b(?:and|or)\b)[\s*_]*$")
#: A list in which fewer entries would be left is a sentence.
_FEWEST_ENTRIES = 2


def left_out(text: str, marked: Span) -> Edit:
    """The edit that leaves words out with what parted them from the others: a space, commas, brackets, a dash.

    The word that comes to open the sentence is given a capital letter.
    """
    start, end = marked
    while start and _AROUND.get(text[start - 1]) == text[end : end + 1]:
        start, end = start - 1, end + 1
    before, after = text[start - 1 : start], text[end : end + 1]
    is_first = before in ("", "\n")
    if after == "," and text[start - 2 : start] == ", ":
        start, end = start - 2, end + 1
    elif after == "," and before in ("", " ", "\n"):
        end += 1
        end += text[end : end + 1] == " "
    elif (
        before in _DASHES and before and text[start - 2 : start - 1] == " " and _ENDS_CLAUSE.match(text, end)
    ):
        start -= 2
    elif (
        text[start - 3 : start - 2] == " "
        and text[start - 2 : start - 1] in _DASHES
        and _ENDS_CLAUSE.match(text, end)
    ):
        start -= 3
    elif after == " " or (after == "\n" and is_first and text[end + 1 : end + 2] not in ("", "\n", "\r")):
        end += 1
    elif text[start - 2 : start] == ", ":
        start -= 2
    elif before == " ":
        start -= 1
    return _opening_with_capital(text, marked, Span(start, end))


def _opening_with_capital(text: str, marked: Span, gone: Span) -> Edit:
    following = _PLAIN_WORD.match(text, gone.end)
    if not text[marked.start].isupper() or following is None or gone.start < marked.start - 4:
        return Edit(gone, "")
    letter = following.start(1)
    return Edit(Span(gone.start, letter + 1), text[gone.end : letter] + text[letter].upper())


def with_article(text: str, edit: Edit) -> Edit:
    """An edit that also changes "a" or "an" before it, if another word comes to stand there."""
    found = _ARTICLE_BEFORE.search(text, max(0, edit.span.start - 6), edit.span.start)
    following = _FIRST_WORD.match(edit.text + text[edit.span.end : edit.span.end + 40])
    if found is None or following is None:
        return edit
    is_capital = found[1][0].isupper()
    if found[1] == "A" and not _OPENS_SENTENCE.search(text, max(0, found.start() - 8), found.start()):
        return edit  # "Vitamin A", "Grade A"
    right = article(following[1])
    if found[1].lower() == right:
        return edit
    fitting = capitalised(right) if is_capital else right
    return Edit(Span(found.start(), edit.span.end), fitting + found[2] + edit.text)


def article(word: str) -> str:
    """The indefinite article of a word as it is spoken: "a" or "an"."""
    if len(word) > 1 and word.isupper() and (len(word) < 4 or _VOWELS.isdisjoint(word.lower())):
        return "an" if word[0] in _LETTERS_WITH_VOWEL else "a"
    low = word.lower()
    if _SPOKEN_WITH_VOWEL.match(low):
        return "an"
    return "an" if low[:1] in _VOWELS and not _SPOKEN_WITH_CONSONANT.match(low) else "a"


def fits(text: str, span: Span, replacement: str) -> bool:
    """Whether a wording can stand between its neighbours: "will can", "and providing" and "must: can" do not."""
    first = replacement.split(" ", 1)[0].lower()
    if first in _MODALS:
        before = _WORD_BEFORE.search(text, max(0, span.start - 30), span.start)
        subject = before[1].lower() if before else ""
        return bool(subject) and subject not in _NO_SUBJECTS and not (first == "must" and subject in _OTHERS)
    written = text[slice(*span)]
    if _ABBREVIATED.match(text, span.end):
        return False  # "subject matter expert (SME)"
    if text[span.end : span.end + 1] == ":" and " " in written and (written.isupper() or written.istitle()):
        return False  # a heading in the middle of a line
    if replacement == "following" and (text[span.start].isupper() or _LAW_AFTER.match(text, span.end)):
        return False  # there it would mean "after"
    if written.endswith(" to") and not replacement.endswith(" to") and replacement != "to":
        following = _FIRST_WORD.match(text, span.end)
        known = verb(following[1]) if following and following[1] not in _PEOPLE else None
        if known is not None and known.form is VerbForm.BASE:
            return False  # "provide leadership to ensure": no "to" before people
    near = text[max(0, span.start - _NEAR) : span.start]
    if replacement in ("on", "about") and _OF_REGARD.match(written) and not _TELLS.search(near):
        return False  # "quality with regard to speed"
    if replacement == "about" and text[span.end : span.end + 2].strip()[:1] in ("(", ":", ""):
        return False  # "approximately (annual)"
    if replacement == "and":
        is_joined = _JOINS.search(near) and not _LEANS_BEFORE.search(near)
        return bool(is_joined) and _NO_SECOND_AND.match(text, span.end) is None
    return not (_takes_and_out(written, replacement) and _IN_LIST.search(near))


def _takes_and_out(written: str, replacement: str) -> bool:
    """Whether two words joined by "and" become one, which leaves a list without it: "policies, rules and laws"."""
    return " and " in written and " and " not in replacement


def breaks_markup(text: str, edit: Edit) -> bool:
    """Whether a link would change, or a sign of emphasis, a bracket or a quotation mark lose its partner."""
    before, after = text[slice(*edit.span)], edit.text
    if any((before.count(sign) - after.count(sign)) % 2 for sign in ("**", "__", "`", '"')):
        return True
    if _LINK_AFTER.match(text, edit.span.end) and "[" not in before:
        return True  # within the words of a link
    return any(
        before.count(opening) - after.count(opening) != before.count(closing) - after.count(closing)
        for opening, closing in ("()", "[]", "“”", "<>")
    )


def in_the_case_of(written: str, replacement: str) -> str:
    """The replacement in capitals, or with one, where the words that it stands for are written so."""
    if written.isupper() and len(written) > 1:
        return replacement.upper()
    return capitalised(replacement) if written[0].isupper() else replacement


def capitalised(words: str) -> str:
    """`words` with a capital letter at the start."""
    return words[:1].upper() + words[1:]


def without_entry(text: str, blocks: Sequence[Block], at: int, going: Collection[Block] = ()) -> Edit | None:
    """The edit that leaves the entry `blocks[at]` of a list out, with its line.

    `going` are entries that are to be left out as well.

    None where the list would suffer: its numbers would be wrong, its lead-in counts the entries, others belong
    to this one, it holds the list together by its "and", or too few would be left.
    """
    entry = blocks[at]
    first, last = _ends_of_list(blocks, at)
    entries = [block for block in blocks[first : last + 1] if block.level == entry.level]
    staying = [block for block in entries if block is not entry and block not in going]
    if len(staying) < _FEWEST_ENTRIES or _is_numbered(text, entry):
        return None
    if at < last and blocks[at + 1].level > entry.level:
        return None
    if any(_OPEN_END.search(text[slice(*block.content)]) for block in entries[-2:]):
        return None
    lead_in = text[slice(*blocks[first - 1].content)].lower() if first else ""
    if _COUNTED.search(lead_in) or text[slice(*entry.content)].endswith(":"):
        return None
    if at == first:
        return Edit(Span(entry.content.start, blocks[at + 1].content.start), "") if at < last else None
    return Edit(Span(blocks[at - 1].content.end, entry.content.end), "")


def _ends_of_list(blocks: Sequence[Block], at: int) -> tuple[int, int]:
    first = last = at
    while first and blocks[first - 1].kind is BlockKind.ITEM:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].kind is BlockKind.ITEM:
        last += 1
    return first, last


def _is_numbered(text: str, entry: Block) -> bool:
    return any(map(str.isalnum, text[entry.span.start : entry.content.start]))
