"""Reads a card's `[match]` table: the words that a rule looks for.

| key            | meaning                                                                                |
|----------------|----------------------------------------------------------------------------------------|
| `phrases`      | words as they stand; a word with `~` stands for all its forms                          |
| `patterns`     | words in the language of `pattern_syntax`                                              |
| `swap`         | a table of phrases and what to write instead: a text, several to choose from, or ""    |
| `classes`      | a table of word classes for the patterns: each a list of patterns                      |
| `except`       | phrases in which the words mean something else: "dynamic programming"                  |
| `unless`       | patterns; where one matches in the same sentence, the words are no problem             |
| `unless_stated`| facts; where the posting states one, the words are no problem                          |
| `where`        | the part of the posting in which the words count (see `Where`)                         |
| `sections`     | the kinds of section in which they count; all, when left out                           |
| `not_sections` | the kinds in which they do not                                                         |
| `not_in`       | the zones in which they do not (see `Zone`); usually all but headings                  |
| `case`         | true when capitals matter                                                              |

A hyphen, a line break and a run of spaces are one space everywhere. Words never run from one sentence into
the next, and of words that overlap the longest count.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields

from rolewright.document import Facts, SectionKind
from rolewright.rules.ambiguity import MOST_WAYS_OF_CARD
from rolewright.rules.inflection import paired
from rolewright.rules.pattern import BUILT_IN_CLASSES, Vocabulary, inflected_phrase
from rolewright.rules.pattern_syntax import PatternError
from rolewright.rules.rule import Lexical, Pattern, Where
from rolewright.rules.view import as_written, literal_view
from rolewright.rules.zones import USUAL_ZONES, Zone
from rolewright.tuples import NamedTuple
from rolewright.usage import Table, did_you_mean

_FACTS = tuple(field.name for field in fields(Facts))
_MOST_INFLECTED = 3
#: What a place demands overrides where a card would keep quiet: a title may stand in the front matter.
_ZONES_OF_PLACES = {
    Where.TITLE: frozenset({Zone.HEADING, Zone.FRONT_MATTER}),
    Where.HEADING: frozenset({Zone.HEADING}),
}


class Matching(NamedTuple):
    """The words a card looks for, and the names that every one of its hits gives to the message."""

    lexical: Lexical
    names: frozenset[str]


def read_match(table: Table) -> Matching:
    """The words of a `[match]` table; what is wrong becomes a problem of the table."""
    case = table.flag("case", False)
    phrases = _read_phrases(table, "phrases")
    swaps = _read_swaps(table)
    classes = {name: table.table("classes").texts(name) for name in table.table("classes")}
    vocabulary = Vocabulary(classes, case)
    patterns, names = _read_patterns(table, vocabulary)
    unless = _read_unless(table, vocabulary)
    _check_classes(table, vocabulary)
    if vocabulary.ways > MOST_WAYS_OF_CARD:
        table.problem(
            "all patterns together fit the same words in too many ways; leave out some, or their optional "
            "parts, lists, gaps or alternatives that begin alike",
            "patterns",
        )
    if not any(table.values.get(key) for key in ("phrases", "patterns", "swap")):
        table.problem("[match] looks for nothing: give phrases, patterns or swap")
    where = table.choice("where", Where, Where.TEXT)
    lexical = Lexical(
        where=where,
        sections=frozenset(table.choices("sections", SectionKind, ())),
        not_sections=frozenset(table.choices("not_sections", SectionKind, ())),
        not_in=frozenset(table.choices("not_in", Zone, tuple(USUAL_ZONES)))
        - _ZONES_OF_PLACES.get(where, frozenset()),
        unless_stated=_read_unless_stated(table),
        case=case,
        phrases=tuple(dict.fromkeys([*_literals(phrases), *swaps])),
        exceptions=tuple(dict.fromkeys(_literals(_read_phrases(table, "except")))),
        as_written=frozenset(map(as_written, (*phrases, *table.table("swap")))) if case else frozenset(),
        patterns=patterns,
        unless=unless,
        swaps=swaps,
    )
    return Matching(lexical, names if not phrases and not swaps else frozenset())


def _literals(phrases: Iterable[str]) -> Iterator[str]:
    for phrase in phrases:
        yield from _phrase_literals(phrase)


def _read_phrases(table: Table, key: str) -> tuple[str, ...]:
    return tuple(phrase for phrase in table.texts(key, ()) if _has_few_forms(table, phrase, key))


def _has_few_forms(table: Table, phrase: str, key: str) -> bool:
    """Whether a phrase stands for a few literals: each “~” multiplies them by the forms of a word."""
    is_fit = phrase.count("~") <= _MOST_INFLECTED
    if not is_fit:
        table.problem(f"“{phrase}” has more than {_MOST_INFLECTED} “~”", key, near=phrase)
    return is_fit


def _phrase_literals(phrase: str) -> Iterator[str]:
    """The literals of a phrase; a word with “~” stands for all its forms."""
    before, mark, after = phrase.partition("~")
    if not mark:
        yield literal_view(phrase)
        return
    for form in inflected_phrase(before.lower()):
        yield from _phrase_literals(form + after)


def _read_patterns(table: Table, vocabulary: Vocabulary) -> tuple[tuple[Pattern, ...], frozenset[str]]:
    patterns: list[Pattern] = []
    names: list[frozenset[str]] = []
    for written in table.texts("patterns", ()):
        try:
            compiled = vocabulary.compile(written)
        except PatternError as error:
            table.problem(f"the pattern “{written}” is wrong: {error}", "patterns", near=written)
        else:
            patterns.append(
                Pattern(
                    compiled.regex,
                    compiled.anchors,
                    compiled.companions,
                    compiled.openers,
                    compiled.lead,
                    compiled.reach,
                )
            )
            names.append(compiled.names)
    return tuple(patterns), frozenset.intersection(*names) if names else frozenset()


def _read_unless(table: Table, vocabulary: Vocabulary) -> tuple[str, ...]:
    unless: list[str] = []
    for written in table.texts("unless", ()):
        try:
            unless.append(vocabulary.compile(written, anchored=False).regex)
        except PatternError as error:
            table.problem(f"the pattern “{written}” is wrong: {error}", "unless", near=written)
    return tuple(unless)


def _read_unless_stated(table: Table) -> tuple[str, ...]:
    stated = table.texts("unless_stated", ())
    for fact in stated:
        if fact not in _FACTS:
            table.problem(f"“{fact}” is not a fact{did_you_mean(fact, _FACTS)}", "unless_stated", near=fact)
    return tuple(fact for fact in stated if fact in _FACTS)


def _check_classes(table: Table, vocabulary: Vocabulary) -> None:
    classes = table.table("classes")
    for name in vocabulary.classes:
        if name in BUILT_IN_CLASSES:
            classes.problem(f"“{name}” is a class that every card has", name)
        elif name not in vocabulary.used:
            classes.problem(f"the class “{name}” is used by no pattern", name)


def _read_swaps(table: Table) -> dict[str, tuple[str, ...]]:
    """Each literal with what may stand in its place."""
    swap = table.table("swap")
    swaps: dict[str, tuple[str, ...]] = {}
    for phrase in swap:
        if not _has_few_forms(swap, phrase, phrase):
            continue
        written = swap.values[phrase]
        replacements = swap.texts(phrase) if isinstance(written, list) else (swap.text(phrase),)
        if "~" in phrase and not all("~" in replacement for replacement in replacements if replacement):
            swap.problem(f"“{phrase}” is inflected, so its replacement needs a “~” as well", phrase)
            continue
        for replacement in replacements:
            for literal, text in _swap_forms(phrase, replacement):
                swaps[literal] = (*swaps.get(literal, ()), text)
    return swaps


def _swap_forms(phrase: str, replacement: str) -> Iterator[tuple[str, str]]:
    if "~" not in phrase or not replacement:
        for literal in _phrase_literals(phrase):
            yield literal, replacement
        return
    before, _, after = phrase.partition("~")
    new_before, _, new_after = replacement.partition("~")
    *lead, verb = before.split(" ")
    *new_lead, new_verb = new_before.split(" ")
    for form, new_form in paired(verb.lower(), new_verb):
        literal = literal_view(" ".join([*lead, form]) + after)
        yield literal, " ".join([*new_lead, new_form]) + new_after
