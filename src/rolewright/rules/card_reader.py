"""Reads a rule card strictly: everything must be there, nothing unknown may be."""

import re
from datetime import date
from enum import StrEnum

from rolewright.findings import Applicability, Severity
from rolewright.rules.board import Board, Confidence, SourceKind, Wish
from rolewright.rules.card import DAY_OF_CASES, BadCase, Card, Case, Evidence, GoodCase, Need, Weight
from rolewright.rules.match_reader import Matching, read_match
from rolewright.rules.message import placeholders
from rolewright.rules.rule import Lexical, Rule
from rolewright.text import sentences
from rolewright.usage import Table

#: Rules whose findings the machinery itself makes.
INTERNAL_RULES = frozenset({"hygiene/suppression"})

_FEWEST_CASES = 3
_LONGEST_SUMMARY = 100
_GUIDE_POINT = re.compile(r"[A-E]\d{1,2}")
_OPTION_TYPES = (bool, int, float, str, list)


class _FixGrade(StrEnum):
    SAFE = "safe"
    SUGGEST = "suggest"
    SHOW = "show"
    NONE = "none"


def read_card(table: Table, rule_id: str, detector: str | None) -> Card:
    """The card in a file's top table; what is wrong becomes a problem of the table."""
    rule = _read_rule(table, rule_id, detector)
    card = Card(
        rule=rule,
        since=table.text("since"),
        guide=_read_guide(table),
        why=_read_filled(table, "why").strip(),
        needs=table.choices("analysis", Need, ()),
        evidence=tuple(_read_evidence(entry) for entry in table.tables("evidence")),
        bad=tuple(_read_bad(entry, rule) for entry in table.tables("bad")),
        good=tuple(
            GoodCase(_read_case(entry, rule), entry.text("why", "")) for entry in table.tables("good")
        ),
    )
    _check_counts(table, card)
    table.close()
    return card


def _read_rule(table: Table, rule_id: str, detector: str | None) -> Rule:
    grade = table.choice("fix", _FixGrade)
    matching = read_match(table.table("match")) if "match" in table else None
    if matching is None and detector is None and rule_id not in INTERNAL_RULES:
        table.problem("the card finds nothing: it needs [match] or a detector of the same stem")
    rule = Rule(
        id=rule_id,
        summary=_read_summary(table),
        message=_read_filled(table, "message"),
        severity=table.choice("severity", Severity),
        short_why=_first_sentence(table.text("why", "")),
        fix=None if grade is _FixGrade.NONE else Applicability(grade.value),
        language=table.text("language"),
        preview=table.flag("preview", False),
        aliases=table.texts("aliases", ()),
        options=_read_options(table),
        lexical=matching.lexical if matching else None,
        detector=detector,
        extra=table.text("extra", "") or None,
        yields_to=table.texts("yields_to", ()),
        alone=table.flag("alone", False),
        wishes=tuple(_read_wish(entry) for entry in table.tables("board")),
        only_for_boards=table.flag("only_for_boards", False),
    )
    _check_boards(table, rule)
    if rule.extra and detector is None:
        table.problem("only a detector can need an extra", "extra")
    if matching is not None and detector is None:
        _check_message(table, rule, matching)
        _check_fixes(table, rule, matching.lexical)
    return rule


def _read_summary(table: Table) -> str:
    summary = _read_filled(table, "summary")
    if "\n" in summary or len(summary) > _LONGEST_SUMMARY:
        table.problem(f"the summary is one line of at most {_LONGEST_SUMMARY} characters", "summary")
    return summary


def _first_sentence(text: str) -> str:
    flowing = " ".join(text.split())
    return next((flowing[slice(*sentence)] for sentence in sentences(flowing)), "")


def _read_filled(table: Table, key: str) -> str:
    text = table.text(key)
    if key in table and isinstance(table.values[key], str) and not text.strip():
        table.problem(f"“{key}” is empty", key)
    return text


def _read_guide(table: Table) -> tuple[str, ...]:
    points = table.texts("guide")
    for point in points:
        if not _GUIDE_POINT.fullmatch(point):
            table.problem(f"“{point}” is not a point of the guide, such as B4", "guide", near=point)
    if "guide" in table and not points:
        table.problem("name at least one point of the guide that the rule serves", "guide")
    return points


def _read_options(table: Table) -> dict[str, object]:
    options = dict(table.table("options").take_all())
    for name, value in options.items():
        if not isinstance(value, _OPTION_TYPES):
            table.table("options").problem(
                f"the option “{name}” is neither a number, a text, a flag nor a list", name
            )
    return options


def _read_wish(entry: Table) -> Wish:
    narrowed = entry.table("of")
    return Wish(
        board=entry.choice("board", Board),
        wants=_read_filled(entry, "wants"),
        source=_read_filled(entry, "source"),
        url=entry.text("url", ""),
        day=_read_day(entry),
        kind=entry.choice("kind", SourceKind),
        confidence=entry.choice("confidence", Confidence),
        at_most=_read_at_most(entry),
        of={name: narrowed.texts(name) for name in narrowed},
    )


def _read_day(entry: Table) -> date:
    if "day" not in entry:
        entry.problem("“day” is missing: that of the source, or the one on which it was read")
    return entry.day("day") or DAY_OF_CASES


def _read_at_most(entry: Table) -> Severity:
    severity = entry.choice("at_most", Severity, Severity.WARNING)
    if severity is Severity.ERROR:
        entry.problem("what a board wants is a warning at most", "at_most")
    return severity


def _check_boards(table: Table, rule: Rule) -> None:
    """A policy of a vendor is no law: no rule that is there for boards alone is an error."""
    if not rule.only_for_boards:
        return
    if not rule.wishes:
        table.problem("a rule that is only for boards says which in [[board]]", "only_for_boards")
    if rule.severity is Severity.ERROR:
        table.problem("what a board wants is a warning at most", "severity")


def _read_evidence(entry: Table) -> Evidence:
    evidence = Evidence(
        claim=_read_filled(entry, "claim"),
        citation=_read_filled(entry, "citation"),
        weight=entry.choice("weight", Weight),
        against=entry.text("against"),
        url=entry.text("url", ""),
    )
    if "against" in entry and not evidence.against.strip() and evidence.weight is not Weight.LAW:
        entry.problem("only a law has nothing against it; say what speaks against this", "against")
    return evidence


def _read_bad(entry: Table, rule: Rule) -> BadCase:
    case = _read_case(entry, rule)
    marks = entry.texts("marks")
    at = 0
    for mark in marks:
        found = case.text.find(mark, at)
        if found < 0:
            entry.problem(f"“{mark}” does not stand in the text, or not in this order", "marks", near=mark)
        at = max(at, found + len(mark))
    needs_after = rule.fix in (Applicability.SAFE, Applicability.SUGGEST)
    if "after" in entry and not needs_after:
        entry.problem("only a rule with a safe or suggested fix changes the text", "after")
    elif needs_after:
        return BadCase(case, marks, entry.text("after"))
    return BadCase(case, marks, None)


def _read_case(entry: Table, rule: Rule) -> Case:
    options = entry.table("options").take_all()
    for name in options:
        if name not in rule.options:
            entry.problem(f"the rule has no option “{name}”", "options")
    return Case(
        text=entry.text("text"),
        on=entry.day("on") or DAY_OF_CASES,
        options=options,
        jurisdictions=entry.texts("jurisdictions", ()),
        company=entry.table("company").take_all(),
        bands=tuple(band.take_all() for band in entry.tables("bands")),
    )


def _check_counts(table: Table, card: Card) -> None:
    if not card.evidence:
        table.problem("an [[evidence]] is missing: why may the rule claim this?")
    for kind, cases in (("bad", card.bad), ("good", card.good)):
        if len(cases) < _FEWEST_CASES:
            table.problem(f"there are {len(cases)} [[{kind}]] cases; at least {_FEWEST_CASES} are needed")
    marked = {bool(bad.marks) for bad in card.bad}
    if marked == {False} and card.rule.lexical and not card.rule.detector:
        table.problem("a rule about words marks them: “marks” is empty in every bad case")


def _check_message(table: Table, rule: Rule, matching: Matching) -> None:
    """Without a detector, only the words themselves and the card can fill a message."""
    known = {"text", *rule.options, *matching.names}
    if matching.lexical.swaps:
        known.add("replacement")
    for name in sorted(placeholders(rule.message) - known):
        table.problem(
            f"nothing fills “{{{name}}}” in every message; known: {', '.join(sorted(known))}", "message"
        )


def _check_fixes(table: Table, rule: Rule, lexical: Lexical) -> None:
    if lexical.swaps and rule.fix is None:
        table.problem("[match.swap] makes fixes; give their grade in “fix”", "fix")
    if not lexical.swaps and rule.fix in (Applicability.SAFE, Applicability.SUGGEST):
        table.problem(
            "the card promises a fix, but has neither [match.swap] nor a detector to make it", "fix"
        )
