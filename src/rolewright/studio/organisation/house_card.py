"""A rule of the organisation as a form, and the card that it makes: words to find, what to say, examples."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rolewright.findings import Applicability, Finding, Severity
from rolewright.findings.edits import apply
from rolewright.parse import parse
from rolewright.records import NO_VALUES, record, replace
from rolewright.rules import Rule, RuleSet, run
from rolewright.rules.card import DAY_OF_CASES, Card
from rolewright.rules.card_reader import read_card
from rolewright.rules.match_reader import read_match
from rolewright.rules.testing import CaseFailure, check_card
from rolewright.studio.words import shown
from rolewright.usage import Problem, UsageError, read_toml

#: The topic of all rules that are made by the form.
TOPIC = "house"
_NO_LETTER = re.compile(r"[^a-z0-9]+")
_BRACE = re.compile(r"[{}]")
_FEWEST = 3
_MOST_NAMED = 3
_USUAL_AGAINST = "It is a custom of this house; others decide otherwise."
_TITLE = "# Assistant\n\n"
_CITATION = "Our own judgement"
_ORDER = "As they were typed: "
_ORDINARY = (
    "You will repair pumps on two ships.",
    "The team meets on Mondays in Leeds.",
    "Write to us by 15 January.",
)


@record
class HouseRule:
    """What the form asks. `words` are looked for, and `instead` says what to write for those of them."""

    problem: str
    summary: str
    message: str
    why: str
    severity: Severity = Severity.WARNING
    words: tuple[str, ...] = ()
    instead: Mapping[str, str] = NO_VALUES
    allowed: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    against: str = ""

    @property
    def id(self) -> str:
        """By what the rule is known."""
        return f"{TOPIC}/{self.problem}"


@record
class Tried:
    """An example with what the rule marks in it and makes of it; `fault` says what is wrong."""

    is_bad: bool
    text: str
    marks: tuple[str, ...]
    after: str | None
    fault: str = ""


def in_order(words: Iterable[str], text: str) -> tuple[str, ...]:
    """The words of a card as they were typed, whose order its two lists of them lose."""
    said = next((line for line in text.splitlines() if line.startswith(f"# {_ORDER}")), "")
    try:
        order = json.loads(said.partition(_ORDER)[2] or "[]")
    except ValueError:
        order = []  # somebody wrote another comment
    places = {word: place for place, word in enumerate(order) if isinstance(word, str)}
    return tuple(sorted(words, key=lambda word: places.get(word, len(places))))


def slug(words: str) -> str:
    """A name for a rule, from its summary."""
    return _NO_LETTER.sub("-", words.lower()).strip("-")[:40].strip("-") or "rule"


def with_sentences(house: HouseRule) -> HouseRule:
    """The rule with sentences to try it on, which are made up where the form has none of a kind."""
    bad = house.bad or tuple(_enough((), _sentences_with(house)))
    return replace(house, bad=bad, good=house.good or _ORDINARY)


def tried(house: HouseRule) -> tuple[Tried, ...]:
    """What the rule does in the examples of the form. UsageError when its words cannot be looked for."""
    rule = _rule(house)
    bad = (_try(rule, text, is_bad=True) for text in house.bad)
    good = (_try(rule, text, is_bad=False) for text in house.good)
    return (*bad, *good)


def card_text(house: HouseRule) -> str:
    """The card as a file. Examples that are missing to the fewest that a card needs are made up."""
    import tomlkit
    from tomlkit.items import Table

    rule = _rule(house)
    made = tomlkit.document()
    made.add(tomlkit.comment("Made by a form of the studio; it may be edited by hand too."))
    for key, value in _head(house, rule):
        made.add(key, tomlkit.string(str(value), multiline=True) if key == "why" else tomlkit.item(value))
    match = tomlkit.table()
    match.add(tomlkit.comment(_ORDER + json.dumps(house.words, ensure_ascii=False)))
    phrases = [word for word in house.words if word not in house.instead]
    for name, words in (("phrases", phrases), ("except", list(house.allowed))):
        if words:
            match.add(name, words)
    if house.instead:
        match.add("swap", dict(house.instead))
    made.add("match", match)

    def tables(entries: Iterator[Mapping[str, object]]) -> list[Table]:
        return [tomlkit.item(dict(entry)) for entry in entries]  # type: ignore[misc]

    evidence = {
        "claim": house.why.strip(),
        "citation": _CITATION,
        "weight": "opinion",
        "against": house.against.strip() or _USUAL_AGAINST,
    }
    for key, entries in (
        ("evidence", iter([evidence])),
        ("bad", (_case(rule, text, is_bad=True) for text in _enough(house.bad, _sentences_with(house)))),
        ("good", (_case(rule, text, is_bad=False) for text in _enough(house.good, _ORDINARY))),
    ):
        array = tomlkit.aot()
        for table in tables(entries):
            array.append(table)
        made.add(key, array)
    return tomlkit.dumps(made)


def proved(text: str, rule_id: str, file: str) -> tuple[Card, tuple[CaseFailure, ...]]:
    """The card in a text, and which of its cases fail. UsageError with all that is wrong with it."""
    table = read_toml(text, file)
    if table.problems:
        raise UsageError(table.problems)
    card = read_card(table, rule_id, None)
    if table.problems:
        raise UsageError(table.problems)
    return card, tuple(check_card(card, parse))


def _head(house: HouseRule, rule: Rule) -> Iterator[tuple[str, object]]:
    yield "summary", house.summary.strip()
    yield "message", house.message.strip() or _message(house)
    yield "severity", house.severity.value
    yield "fix", rule.fix.value if rule.fix else "none"
    yield "since", "1"
    yield "language", "*"
    yield "guide", ["A1"]
    yield "why", house.why.strip() + "\n"


def _message(house: HouseRule) -> str:
    if house.instead and len(house.instead) == len(house.words):
        return "We write “{replacement}” here, not “{text}”."
    instead = [
        f"“{right}” for “{word}”" for word, right in house.instead.items() if not _BRACE.search(word + right)
    ]
    # Its card has one message, so that this names the words that have others in their place.
    told = f" We write {', '.join(instead)}.".replace("~", "") if 0 < len(instead) <= _MOST_NAMED else ""
    return "We do not write “{text}”." + told


def _rule(house: HouseRule) -> Rule:
    phrases = [word for word in house.words if word not in house.instead]
    given: dict[str, object] = {"phrases": phrases} if phrases else {}
    given |= {"swap": dict(house.instead)} if house.instead else {}
    given |= {"except": list(house.allowed)} if house.allowed else {}
    import tomlkit

    table = read_toml(tomlkit.dumps(given))
    matching = read_match(table)
    table.close()
    if table.problems:
        raise UsageError([replace(each, file="words", line=None) for each in table.problems])
    return Rule(
        id=house.id,
        summary=house.summary,
        message=_message(house),
        severity=house.severity,
        # A rule that swaps only some of its words shows what to write; one that swaps all puts it in place.
        fix=Applicability.SUGGEST if house.instead else None,
        lexical=matching.lexical,
    )


def _try(rule: Rule, text: str, *, is_bad: bool) -> Tried:
    case = _case(rule, text, is_bad=is_bad)
    found = _findings(rule, str(case["text"]))
    marks = tuple(_words(each, str(case["text"])) for each in found)
    fault = ""
    if is_bad and not marks:
        fault = shown("The rule does not speak here; none of its words stands in it.")
    elif not is_bad and marks:
        fault = shown("The rule speaks here; it should keep quiet.")
    after = case.get("after")
    mended = sentence_of(str(after)) if after is not None and after != case["text"] else None
    return Tried(is_bad, text, marks, mended, fault)


def _case(rule: Rule, text: str, *, is_bad: bool) -> dict[str, object]:
    whole = _as_posting(text)
    if not is_bad:
        return {"text": whole}
    found = _findings(rule, whole)
    case: dict[str, object] = {"text": whole, "marks": [_words(each, whole) for each in found]}
    if rule.fix:
        fixes = [
            fix for each in found for fix in each.fixes[:1] if fix.applicability is not Applicability.SHOW
        ]
        case["after"] = apply(whole, fixes)
    return case


def _as_posting(text: str) -> str:
    """A sentence as a piece of a posting; what has a heading already stays as it is."""
    text = text.strip()
    return f"{text}\n" if text.startswith("#") else f"{_TITLE}{text}\n"


def sentence_of(text: str) -> str:
    """The inverse of what makes a sentence a piece of a posting."""
    return text.removeprefix(_TITLE).strip()


def _findings(rule: Rule, text: str) -> list[Finding]:
    outcome = run(RuleSet([rule]), parse(text), on=DAY_OF_CASES)
    return [each for each in outcome.findings if each.rule == rule.id and each.span is not None]


def _words(finding: Finding, text: str) -> str:
    return text[slice(*finding.span)] if finding.span else ""


def _sentences_with(house: HouseRule) -> tuple[str, ...]:
    words = [word.replace("~", "") for word in house.words]
    frames = ("We say {word} here.", "You will read {word} in our letters.", "They wrote {word} on the door.")
    return tuple(frame.format(word=word) for frame in frames for word in words)


def _enough(given: Sequence[str], more: Sequence[str]) -> list[str]:
    """What was given, with as many others as a card still needs."""
    missing = max(0, _FEWEST - len(given))
    return [*given, *[each for each in more if each not in given][:missing]]


def mistakes_of(house: HouseRule) -> Iterator[Problem]:
    """What is missing on the form, by field."""
    for field, value in (("summary", house.summary), ("why", house.why)):
        if not value.strip():
            yield Problem(shown("Say it in a sentence."), field)
    if not any(word.strip() for word in house.words):
        yield Problem(shown("Name at least one word or phrase to look for."), "words")
