"""Compiles patterns to regular expressions, each with the literals that announce it.

The expressions run over text in lower case with plain quotes and dashes, within one sentence. They are
linear: every repetition is bounded.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, product
from math import prod

from rolewright.rules.ambiguity import ways_to_fit
from rolewright.rules.inflection import inflected
from rolewright.rules.openers import openers_of
from rolewright.rules.pattern_syntax import (
    LONGEST_LIST,
    Class,
    Either,
    Gap,
    Inflected,
    Joined,
    Listed,
    Literal,
    Money,
    Node,
    Number,
    Optional,
    PatternError,
    Sequence,
    parse,
)
from rolewright.rules.rarity import frequency
from rolewright.rules.view import literal_view
from rolewright.tuples import NamedTuple
from rolewright.usage import did_you_mean

BUILT_IN_CLASSES: Mapping[str, str] = {"money": "$", "number": "#"}

_NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_FIGURES = r"\d[\d,.]{0,20}(?<![,.])"
_NUMBER = rf"(?i:{_FIGURES}\+?(?:\s?(?:[-–]|to)\s?{_FIGURES}\+?)?|(?:{_NUMBER_WORDS})(?!\w))"
_CODE = r"(?:usd|gbp|eur|cad|aud|nzd|sgd|myr|inr|zar|chf|jpy|hkd|aed|us\$|rm|rs\.?)"
_AMOUNT = rf"{_FIGURES}[km]?"
_SIGN = rf"(?:(?:us|ca|au|nz|a|c|s)?[$£€₹¥]|{_CODE})"
_SUM = rf"(?:{_SIGN}\s?{_AMOUNT}|{_AMOUNT}\s?(?:[$£€]|{_CODE}(?!\w)))"
_MONEY = rf"(?i:{_SUM}(?:\s?(?:[-–]|to)\s?{_SIGN}?\s?{_AMOUNT})?)"
_DASH = "-"
_ANY_DASH = "[-\u2010-\u2015\u2212]"
_LONGEST_WORD, _LONGEST_NUMBER, _LONGEST_SUM = 40, 50, 90
_LONGEST_ENDING = 6
# White space of up to eight characters, with signs of emphasis on either side.
_LONGEST_SEPARATOR = 14

_RUN = re.compile(r"[^\W_]+")
_MOST_EXPANSIONS = 400
_MOST_COMPANIONS = 2
_SHORTEST_COMPANION = 3


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern ready for use: its expression, and literals of which every match holds one.

    A match also holds one word of each of the `companions`, begins with one of the `openers`, unless there
    are none, and is at most `reach` characters long, of which at most `lead` stand before an anchor: a text
    without these words need not be searched, and no other place around an anchor.
    """

    regex: str
    anchors: tuple[str, ...]
    companions: tuple[tuple[str, ...], ...]
    openers: tuple[str, ...]
    lead: int
    reach: int
    names: frozenset[str]


class _Announced(NamedTuple):
    """The literals that announce a pattern, and the most characters of a match before one of them."""

    anchors: frozenset[str]
    lead: int


@dataclass(slots=True)
class Vocabulary:
    """The word classes of a card; compiles the card's patterns.

    With `case`, patterns are matched as they are written, over the owner's text. `ways` is in how many ways
    all that were compiled can fit the same words.
    """

    classes: Mapping[str, Iterable[str]]
    case: bool = False
    used: set[str] = field(default_factory=set)
    ways: int = 0
    _members: dict[str, Either] = field(default_factory=dict)

    def compile(self, pattern: str, *, anchored: bool = True) -> Compiled:
        """`pattern` as an expression; PatternError when it is wrong, or when no literal announces it."""
        sequence = parse(self._cased(pattern))
        self.ways += ways_to_fit(sequence, self.members)
        writer = _Writer(self)
        regex = rf"(?<!\w){writer.whole(sequence)}(?!\w)"
        re.compile(regex)
        names, reach = frozenset(writer.named), self._longest(sequence)
        if not anchored:
            return Compiled(regex, (), (), (), reach, reach, names)
        announced = self._announced(sequence)
        if announced is None:
            raise PatternError("it has no word by which it could be found; add one that is always there")
        # Written as they are, words that matter by their capitals are not among a text's words.
        openers = () if self.case else tuple(sorted(openers_of(self, sequence) or ()))
        companions = self._companions(sequence, announced.anchors)
        return Compiled(
            regex, tuple(sorted(announced.anchors)), companions, openers, announced.lead, reach, names
        )

    def members(self, name: str) -> Either:
        """What a class stands for."""
        self.used.add(name)
        if name not in self._members:
            self._members[name] = Either(())  # what a class finds that contains itself
            self._members[name] = Either(self._parsed_members(name))
        if not self._members[name].alternatives:
            raise PatternError(f"the class “{name}” contains itself")
        return self._members[name]

    def _parsed_members(self, name: str) -> tuple[Sequence, ...]:
        written = self.classes.get(name) or ([BUILT_IN_CLASSES[name]] if name in BUILT_IN_CLASSES else None)
        if not written:
            raise PatternError(f"there is no class “{name}”{did_you_mean(name, self.classes)}")
        # The longest first, so that it wins over a member that it starts with.
        parsed = tuple(parse(self._cased(member)) for member in sorted(written, key=len, reverse=True))
        for inner in _classes_in(Either(parsed)):
            self.members(inner)
        return parsed

    def _cased(self, written: str) -> str:
        return written if self.case else written.lower().replace("\u2019", "'").replace("\u2013", "-")

    def _anchors(self, sequence: Sequence) -> frozenset[str] | None:
        announced = self._announced(sequence)
        return announced and announced.anchors

    def _announced(self, sequence: Sequence) -> "_Announced | None":
        """The rarest set of literals of which one stands in every match, or None."""
        candidates: list[_Announced] = []
        for at, term in enumerate(sequence):
            anchors = self._announcers(term)
            if anchors:
                # The words of a plain term begin it; in a list or a choice they may stand further on.
                ahead = at if self.expansions(term) else at + 1
                candidates.append(_Announced(anchors, self._longest(sequence[:ahead])))
        for at, run in _runs_of_words(sequence):
            candidates.append(_Announced(frozenset({literal_view(run)}), self._longest(sequence[:at])))
        return min(candidates, key=_cost, default=None)

    def _companions(self, sequence: Sequence, anchors: frozenset[str]) -> tuple[tuple[str, ...], ...]:
        """The longest word of every literal, for each part of a pattern but the one that announces it."""
        sets = [each for each in map(self._announcers, sequence) if each and not each & anchors]
        rarest = sorted(sets, key=frequency)[:_MOST_COMPANIONS]
        words = [{_longest_word(literal) for literal in literals} for literals in rarest]
        # A shorter word stands within too many others.
        return tuple(tuple(sorted(each)) for each in words if min(map(len, each)) >= _SHORTEST_COMPANION)

    def _announcers(self, node: Node) -> frozenset[str] | None:
        expansions = self.expansions(node)
        if expansions and all(map(_is_word, expansions)):
            return frozenset(map(literal_view, expansions))
        match node:
            case Class(name):
                return self._announcers(self.members(name))
            case Either(alternatives):
                sets = [self._anchors(alternative) for alternative in alternatives]
                return frozenset().union(*[each for each in sets if each]) if all(sets) else None
            case Listed(of) | Inflected(of):
                return self._announcers(of)
            case Joined(parts):
                return _sign_in(parts)
        return None

    def _longest(self, sequence: Sequence) -> int:
        """The most characters that a match of the terms can have."""
        return sum(self._length(term) + _LONGEST_SEPARATOR for term in sequence)

    def _length(self, node: Node) -> int:
        match node:
            case Literal(text):
                return len(text) + text.count("-") * _LONGEST_SEPARATOR
            case Number():
                return _LONGEST_NUMBER
            case Money():
                return _LONGEST_SUM
            case Gap(words):
                return words * (_LONGEST_WORD + _LONGEST_SEPARATOR)
            case Class(name):
                return self._length(self.members(name))
            case Either(alternatives):
                return max(map(self._longest, alternatives))
            case Optional(inner):
                return self._longest(inner)
            case Joined(parts):
                return sum(map(self._length, parts))
            case Listed(of):
                return LONGEST_LIST * (self._length(of) + _LONGEST_SEPARATOR)
            case Inflected(of):
                return self._length(of) + _LONGEST_ENDING
        return 0

    def expansions(self, node: Node) -> frozenset[str] | None:
        """Every text that `node` matches, or None when they are too many to list."""
        match node:
            case Literal(text):
                return frozenset({"and", "&"} if text in ("and", "&") else {text})
            case Inflected(of):
                base = self.expansions(of)
                return base and frozenset(form for text in base for form in inflected_phrase(text))
            case Class(name):
                return self.expansions(self.members(name))
            case Either(alternatives):
                sets = [self._product(alternative, " ") for alternative in alternatives]
                return _few(frozenset().union(*[each for each in sets if each])) if all(sets) else None
            case Optional(inner):
                texts = self._product(inner, " ")
                return None if texts is None else texts | {""}
            case Joined(parts):
                return self._product(parts, "")
        return None

    def _product(self, sequence: Sequence, separator: str) -> frozenset[str] | None:
        sets = [self.expansions(node) for node in sequence]
        if not all(sets) or (separator and any(isinstance(node, Optional) for node in sequence)):
            return None
        if prod(len(each) for each in sets if each) > _MOST_EXPANSIONS:
            return None
        combinations = product(*[sorted(each) for each in sets if each])
        return frozenset(separator.join(combination) for combination in combinations)


class _Writer:
    """Writes the expression of one pattern. The first use of a class is a named group, if `naming`."""

    def __init__(self, vocabulary: Vocabulary, *, naming: bool = True) -> None:
        self._vocabulary = vocabulary
        self._naming = naming
        self._dash = _ANY_DASH if vocabulary.case else _DASH
        self._separator = rf"(?:[*_]{{0,3}}(?:\s{{1,8}}|{self._dash})[*_]{{0,3}})"
        self.named: set[str] = set()
        self._ends: Node | None = None

    def whole(self, terms: Sequence) -> str:
        """The terms of a whole pattern. What a list at its end has found is not tried in other ways."""
        self._ends = terms[-1]
        return self.sequence(terms)

    def sequence(self, terms: Sequence) -> str:
        """The terms with separators between; an optional term takes its separator with it."""
        required = next((at for at, term in enumerate(terms) if not isinstance(term, Optional | Gap)), None)
        if required is None:
            raise PatternError("nothing in it, or in one of its alternatives, is required")
        written = [f"(?:{self._optional(term)}{self._separator})?" for term in terms[:required]]
        written.append(self.node(terms[required]))
        for term in terms[required + 1 :]:
            written.append(self._following(term))
        return "".join(written)

    def _following(self, term: Node) -> str:
        match term:
            case Optional(inner):
                return f"(?:{self._separator}{self.sequence(inner)})?"
            case Gap(words):
                return rf"[,;:()]{{0,2}}(?:\s{{1,8}}\S{{1,{_LONGEST_WORD}}}){{0,{words}}}?"
        return self._separator + self.node(term)

    def _optional(self, term: Node) -> str:
        if isinstance(term, Optional):
            return self.sequence(term.inner)
        raise PatternError("a gap needs a word before it")

    def node(self, node: Node) -> str:
        """One part of a term."""
        match node:
            case Literal(text):
                return self._literal(text)
            case Number():
                return _NUMBER
            case Money():
                return _MONEY
            case Class(name):
                return self._named(name, self.node(self._vocabulary.members(name)))
            case Either(alternatives):
                return f"(?:{'|'.join(self.sequence(alternative) for alternative in alternatives)})"
            case Optional(inner):
                return f"(?:{self.sequence(inner)})?"
            case Joined(parts):
                return "".join(self.node(part) for part in parts)
            case Inflected(of):
                written = self._inflected(of)
                return self._named(of.name, written) if isinstance(of, Class) else written
            case Listed(of):
                return self._listed(of, is_last=node is self._ends)
            case Gap():
                raise PatternError("a gap stands alone between words: “a .. 3 b”")

    def _listed(self, of: Node, *, is_last: bool) -> str:
        comma = r"\s{0,2}[,;/&]\s{0,2}(?:(?:and|or)\s{1,2})?"
        separator = rf"(?:{comma}|\s{{1,2}}(?:and|or|&)\s{{1,2}}|{self._separator})"
        again = _Writer(self._vocabulary, naming=False).node(of)
        more = rf"(?:{separator}{again}){{0,{LONGEST_LIST - 1}}}"
        if is_last:
            more = rf"(?:{separator}(?>{again}(?!\w))){{0,{LONGEST_LIST - 1}}}+"
        first = self.node(of)
        # A named list is named as a whole.
        return f"{first[:-1]}{more})" if first.startswith("(?P<") else first + more

    def _named(self, name: str, written: str) -> str:
        if not self._naming or name in self.named or name in BUILT_IN_CLASSES:
            return written
        self.named.add(name)
        return f"(?P<{name}>{written})"

    def _inflected(self, of: Node) -> str:
        texts = self._vocabulary.expansions(of)
        if not texts:
            raise PatternError("“~” stands after a word, or a class or choice of words")
        forms = {form for text in texts for form in inflected_phrase(text)}
        ordered = sorted(forms, key=lambda form: (-len(form), form))
        return f"(?:{'|'.join(self._words(form) for form in ordered)})"

    def _words(self, phrase: str) -> str:
        return self._separator.join(self._literal(word) for word in phrase.split())

    def _literal(self, text: str) -> str:
        if text in ("and", "&"):
            return "(?:and|&)"
        parts = [re.escape(part) for part in text.split("-")]
        written = (self._separator if text.strip("-") else self._dash).join(parts)
        return written.replace("'", "['\u2019]") if self._vocabulary.case else written


def inflected_phrase(phrase: str) -> tuple[str, ...]:
    """The phrase with each form of its last word."""
    *before, last = phrase.split(" ")
    return tuple(" ".join([*before, form]) for form in inflected(last))


def _few(texts: frozenset[str]) -> frozenset[str] | None:
    return texts if len(texts) <= _MOST_EXPANSIONS else None


def _is_word(text: str) -> bool:
    return len(text) > 1 and any(map(str.isalnum, text))


def _longest_word(literal: str) -> str:
    """The longest run of letters and figures in a literal: "driver" of "driver's"."""
    return max(_RUN.findall(literal), key=len, default="")


def _classes_in(node: Node) -> Iterator[str]:
    match node:
        case Class(name):
            yield name
        case Inflected(of) | Listed(of):
            yield from _classes_in(of)
        case Either(alternatives):
            for term in chain.from_iterable(alternatives):
                yield from _classes_in(term)
        case Optional(terms) | Joined(terms):
            for term in terms:
                yield from _classes_in(term)


def _runs_of_words(sequence: Sequence) -> Iterable[tuple[int, str]]:
    """Neighbouring plain words, which together are rarer than each, with the place of the first term."""
    run: list[str] = []
    for at, term in enumerate((*sequence, None)):
        if isinstance(term, Literal) and term.text != "and" and any(map(str.isalnum, term.text)):
            run.append(term.text)
        else:
            if len(run) > 1:
                yield at - len(run), " ".join(run)
            run = []


def _sign_in(parts: Sequence) -> frozenset[str] | None:
    """A literal among touching parts that stands apart from its neighbours by a sign: `%` in `#%`."""
    for at, part in enumerate(parts):
        if isinstance(part, Literal):
            left_is_free = at == 0 or not part.text[0].isalnum()
            right_is_free = at == len(parts) - 1 or not part.text[-1].isalnum()
            if left_is_free and right_is_free:
                return frozenset({literal_view(part.text)})
    return None


def _cost(announced: _Announced) -> float:
    """What it costs to look a pattern up where these stand; to look for its beginning before them adds."""
    return frequency(announced.anchors) * (2 if announced.lead else 1)
