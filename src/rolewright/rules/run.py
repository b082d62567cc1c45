"""Runs rules over a posting."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from rolewright.document import JobDescription
from rolewright.findings import Applicability, Edit, Finding, Fix, Hit, Severity, Suppressed
from rolewright.knowledge.pay import PayAdvice
from rolewright.records import record, replace
from rolewright.rules.analysis import Analysis
from rolewright.rules.board import in_the_name_of
from rolewright.rules.context import Circumstances, Context
from rolewright.rules.deference import undisputed
from rolewright.rules.detectors import detector
from rolewright.rules.fitting import fits
from rolewright.rules.matching import Match
from rolewright.rules.message import fill
from rolewright.rules.naming import Bench
from rolewright.rules.proofreading import Proofreader
from rolewright.rules.rule import Rule
from rolewright.rules.ruleset import RuleSet
from rolewright.rules.suppression import RULE as SUPPRESSION
from rolewright.rules.suppression import Mistake, settle
from rolewright.rules.swap import swap
from rolewright.rules.tidy import breaks_markup
from rolewright.text import Span

if TYPE_CHECKING:
    from rolewright.knowledge.roles.profession import Professions
    from rolewright.rules.law.judge import JudgedLaw

#: The rule of the finding that stands for a detector that failed.
CRASHED = "internal/rule-crashed"

_NONE: Mapping[str, Any] = MappingProxyType({})
_GRADES = tuple(Applicability)
_START = Span(0, 0)
# Topics whose fixes may touch headings: they name a job rightly, or mend what is broken.
_ON_HEADINGS = ("fair", "hygiene", "title")


@record
class Outcome:
    """What the rules say: the findings that stand, in order of the text, and those that the owner answered.

    `crashed` tells that a rule failed, which is a fault of the program and is among the findings. `found` is
    everything that a rule found, before rules yielded to each other and the owner was heard. `laws` tells law
    by law what the posting meets, if any rule on laws was among the rules.
    """

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    crashed: bool = False
    found: tuple[Finding, ...] = ()
    laws: "tuple[JudgedLaw, ...]" = ()


def run(
    ruleset: RuleSet,
    document: JobDescription,
    *,
    on: date,
    jurisdictions: tuple[str, ...] = (),
    company: Mapping[str, Any] = _NONE,
    professions: "Professions | None" = None,
    proofreader: Proofreader | None = None,
    pay: PayAdvice | None = None,
) -> Outcome:
    """Check a posting for the day `on`, with the law of `jurisdictions` and what is known of the `company`.

    `professions` are those that a posting may be about; None means those of the library.
    A detector that raises becomes a finding; the other rules go on.
    """
    analysis = Analysis(document)
    circumstances = Circumstances(on, jurisdictions, company, professions, proofreader, pay)
    context = Context(analysis, circumstances)
    bench = Bench(analysis, jurisdictions, on, company.get("head_count"))
    silent = ruleset.silent_in(document.language)
    is_lawless = not (context.law.applicable or jurisdictions)
    matches = ruleset.lexicon.scan(analysis, silent)
    findings = [
        finding
        for at, found in matches.items()
        if not (rule := ruleset.rules[at]).detector
        for finding in _findings(rule, _hits_of_words(rule, found, analysis), analysis, bench)
    ]
    crashed = False
    for at in ruleset.triggered(matches):
        if at in silent or (is_lawless and at in ruleset.of_law):
            continue
        rule = ruleset.rules[at]
        context.turn_to(rule.options, tuple([match.span for match in matches[at]]) if rule.lexical else ())
        try:
            hits = _detected(rule, context)
        except Exception as error:  # whatever a detector does, the other rules go on
            crashed = True
            findings.append(_crash(rule, error))
        else:
            findings += _findings(rule, hits, analysis, bench)
    if ruleset.boards:
        findings = list(_for_boards(ruleset, findings))
    variants = (*document.front_matter.get("variants", ()), *company.get("variants", ()))
    settled = settle(analysis, findings, ruleset.ids, ruleset.known, variants)
    standing = undisputed(ruleset, findings, settled.standing)
    if settled.mistakes:
        standing = [*standing, *_mistakes(ruleset, settled.mistakes)]
    return Outcome(
        tuple(sorted(standing, key=_place)),
        tuple(settled.suppressed),
        crashed,
        found=tuple(findings),
        laws=context.law.judge.table() if ruleset.of_law and context.law.applicable else (),
    )


def _for_boards(ruleset: RuleSet, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that stand by themselves, and those that a board minds, in its name."""
    rules = {rule.id: rule for rule in ruleset if rule.wishes}
    for finding in findings:
        rule = rules.get(finding.rule)
        if rule is None:
            yield finding
            continue
        said = in_the_name_of(
            rule.wishes,
            ruleset.boards,
            finding,
            speaks_anyway=not rule.only_for_boards and rule.id not in ruleset.brought,
            may_rise=not rule.severity_is_fixed,
        )
        if said is not None:
            yield said


def _hits_of_words(rule: Rule, matches: Iterable[Match], analysis: Analysis) -> Iterator[Hit]:
    for span, names, replacements in matches:
        if not replacements or rule.fix is None:
            yield Hit(span, names)
            continue
        text = analysis.source.text
        ways = () if _is_glued(text, span) else dict.fromkeys(replacements)
        fixes = tuple(swap(text, span, other, rule.fix) for other in ways if fits(text, span, other))
        yield Hit(span, {**names, "replacement": replacements[0]}, fixes)


def _detected(rule: Rule, context: Context) -> Iterable[Hit]:
    """The detector's hits, one for the same words; about the whole posting there may be several."""
    assert rule.detector is not None
    hits = list(detector(rule.detector)(context))
    if not hits:
        return hits
    length = len(context.text)
    of_words: dict[Span, Hit] = {}
    of_posting: list[Hit] = []
    for hit in hits:
        if hit.span is None:
            if hit not in of_posting:
                of_posting.append(hit)
            continue
        if not 0 <= hit.span.start < hit.span.end <= length:
            raise ValueError(f"{hit.span} is no place in a text of {length} characters")
        of_words.setdefault(hit.span, hit)
    return [*of_posting, *of_words.values()]


def _findings(rule: Rule, hits: Iterable[Hit], analysis: Analysis, bench: Bench) -> Iterator[Finding]:
    """What a rule's hits say, with the laws that name their words."""
    for hit in hits:
        named = bench.naming(rule, hit.span) if rule.laws else None
        if named is not None:
            yield named.on(_finding(rule, hit, analysis), is_fixed=rule.severity_is_fixed)
        elif not rule.only_by_law:
            yield _finding(rule, hit, analysis)


def _finding(rule: Rule, hit: Hit, analysis: Analysis) -> Finding:
    message = hit.message
    if not message:
        words = " ".join(analysis.source[hit.span].split()) if hit.span else ""
        message = fill(rule.message, {**rule.options, **hit.data, "text": words})
    fixes = tuple(_fitting(rule, hit.fixes, analysis)) if hit.fixes else ()
    severity = rule.severity if rule.severity_is_fixed else hit.severity or rule.severity
    return Finding(rule.id, severity, message, hit.span, hit.data, fixes, hit.extent)


def _fitting(rule: Rule, fixes: Iterable[Fix], analysis: Analysis) -> Iterator[Fix]:
    """The fixes, none trusted further than the rule's card allows.

    None rewords a heading, by which people and this program find their way, unless its topic is allowed to.
    None leaves half a pair of signs behind, or takes a comment of the owner's away.
    """
    if rule.fix is None:
        return
    is_mechanical = rule.fix is Applicability.SAFE
    for fix in fixes:
        if any(_holds_comment(analysis, edit.span) for edit in fix.edits):
            continue
        if not is_mechanical and any(
            _is_glued(analysis.source.text, edit.span) or _does_harm(rule, edit, analysis)
            for edit in fix.edits
        ):
            continue
        lower = max(fix.applicability, rule.fix, key=_GRADES.index)
        yield fix if fix.applicability is lower else replace(fix, applicability=lower)


def _holds_comment(analysis: Analysis, span: Span) -> bool:
    return analysis.source[span] != analysis.source.written[slice(*span)]


def _is_glued(text: str, span: Span) -> bool:
    """Whether another word or sentence runs into the words: those have to be parted before they change.

    What is mended would read “requiredAt least” or “example.org .We”.
    """
    if text[span.start : span.start + 1].isupper() and (
        text[span.start - 1 : span.start].islower() or text[span.start - 1 : span.start] in tuple(".!?)")
    ):
        return True
    return text[span.end - 1 : span.end].islower() and text[span.end : span.end + 1].isupper()


def _does_harm(rule: Rule, edit: Edit, analysis: Analysis) -> bool:
    is_reworded = rule.topic not in _ON_HEADINGS and analysis.is_of_heading(edit.span)
    return is_reworded or breaks_markup(analysis.source.text, edit)


def _crash(rule: Rule, error: Exception) -> Finding:
    kind = type(error).__name__
    message = f"The rule {rule.id} failed ({kind}) and was left out. This is a fault of the program."
    return Finding(CRASHED, Severity.ERROR, message, None, {"rule": rule.id, "exception": kind})


def _mistakes(ruleset: RuleSet, mistakes: Iterable[Mistake]) -> Iterator[Finding]:
    rule = next((rule for rule in ruleset if rule.id == SUPPRESSION), None)
    if rule is not None:
        for span, problem in mistakes:
            message = fill(rule.message, {"problem": problem})
            yield Finding(rule.id, rule.severity, message, span, {"problem": problem})


def _place(finding: Finding) -> tuple[Span, str]:
    return finding.span or _START, finding.rule
