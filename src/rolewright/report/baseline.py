"""What a team has found and left for later: only what is not in its baseline is new."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rolewright.records import record, replace
from rolewright.report.identity import Identity, identity
from rolewright.report.report import Baselined, Report
from rolewright.rules import RuleSet
from rolewright.rules.run import CRASHED
from rolewright.usage import Problem, UsageError

SCHEMA = "rolewright.baseline/1"


@record
class Baseline:
    """The known findings of each posting, by its path from the folder of the baseline's file."""

    postings: Mapping[str, tuple[Identity, ...]]

    def to_text(self) -> str:
        """The baseline as JSON, one finding a line and in order, so that a difference can be read."""
        # Only who writes a baseline needs it.
        import json

        blocks = (
            f"    {json.dumps(path, ensure_ascii=False)}: [\n"
            + ",\n".join(
                f"      {json.dumps(each._asdict(), ensure_ascii=False)}" for each in sorted(identities)
            )
            + "\n    ]"
            for path, identities in sorted(self.postings.items())
            if identities
        )
        inner = ",\n".join(blocks)
        postings = f"{{\n{inner}\n  }}" if inner else "{}"
        return f'{{\n  "schema": "{SCHEMA}",\n  "postings": {postings}\n}}\n'


def read_baseline(text: str, file: str) -> Baseline:
    """The baseline in the text of `file`. UsageError when it is none, or one of another version."""
    import json

    try:
        written = json.loads(text)
    except ValueError as error:
        raise UsageError([Problem(f"is no baseline: not JSON ({error})", file)]) from None
    schema = written.get("schema") if isinstance(written, dict) else None
    if schema != SCHEMA:
        what = f"is a “{schema}”" if schema else "is no baseline"
        raise UsageError([Problem(f"{what}, where “{SCHEMA}” is needed", file)])
    try:
        return Baseline({path: tuple(map(_read, found)) for path, found in written["postings"].items()})
    except (AttributeError, KeyError, TypeError):
        raise UsageError([Problem("is a baseline that somebody broke; make it anew", file)]) from None


def _read(entry: Any) -> Identity:
    texts = [entry[field] for field in Identity._fields]
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    return Identity(*texts)


def identities(report: Report) -> list[Identity]:
    """By what the findings of a report will be known; a fault of the program is never taken for known."""
    source = report.document.source
    return [identity(finding, source) for finding in report.findings if finding.rule != CRASHED]


def compared(report: Report, known: Iterable[Identity], ruleset: RuleSet) -> Report:
    """The report with what of it was `known`.

    A finding is known by its words and those near it, or, since a neighbour may have been edited, by its
    words alone; each known one stands for one finding. What rules that were not asked have found is not gone.
    """
    left = Counter(each._replace(rule=ruleset.known.get(each.rule, each.rule)) for each in known)
    found = {
        at: identity(finding, report.document.source)
        for at, finding in enumerate(report.findings)
        if finding.rule != CRASHED
    }
    matched = {at for at, each in found.items() if _take(left, [each])}
    for at, each in found.items():
        alike = [other for other in left if (other.rule, other.words) == (each.rule, each.words)]
        if at not in matched and _take(left, alike):
            matched.add(at)
    gone = sum(1 for _ in _asked(left, ruleset))
    return replace(report, baselined=Baselined(frozenset(matched), gone))


def pruned(report: Report, known: Iterable[Identity], ruleset: RuleSet) -> list[Identity]:
    """What of the `known` is still found, or was not asked for; as it is found now."""
    known = list(known)
    after = compared(report, known, ruleset)
    assert after.baselined is not None
    still = [identity(report.findings[at], report.document.source) for at in after.baselined.known]
    others = [each for each in known if ruleset.known.get(each.rule, each.rule) not in ruleset.ids]
    return [*still, *others]


def _take(left: Counter[Identity], wanted: Iterable[Identity]) -> bool:
    """Use up one of those `wanted` that is left."""
    for each in wanted:
        if left[each] > 0:
            left[each] -= 1
            return True
    return False


def _asked(left: Counter[Identity], ruleset: RuleSet) -> Iterator[Identity]:
    """What is left of those that the rules would have found."""
    return (each for each in left.elements() if each.rule in ruleset.ids)
