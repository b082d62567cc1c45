"""Makes what the editor shows beside a text out of the report on it."""

from collections.abc import Mapping, Sequence

from rolewright.document import JobDescription, words_read
from rolewright.findings import Finding
from rolewright.knowledge.jurisdictions.looked_at import looked_at
from rolewright.report import Report
from rolewright.report.fact_fields import Stands, fact_fields
from rolewright.report.groups import groups_of
from rolewright.report.law_table import LawRow, law_table
from rolewright.report.part_names import PART_NAMES
from rolewright.report.score_words import MEANINGS, how_it_adds_up, lost_in, part_in_words
from rolewright.report.wire import to_wire
from rolewright.scoring import GUIDE, Scorecard, single_gains
from rolewright.studio.api.models.editing import (
    Explanation,
    FactChoice,
    FactField,
    FactPlace,
    FindingGroup,
    LawDemand,
    LawShown,
    LawSource,
    LostPoints,
    Outline,
    OutlineGap,
    OutlineSection,
    Panels,
    PlaceLookedAt,
    ScorePart,
    ScoreShown,
    TextEdit,
)
from rolewright.text import Span
from rolewright.writing.outline import missing_parts


def panels_of(
    report: Report, summaries: Mapping[str, str], explanations: Mapping[str, Explanation]
) -> Panels:
    """The panels; `summaries` say of each rule what is wrong where it speaks."""
    at = {id(finding): number for number, finding in enumerate(report.findings)}
    laws = [_law(row) for row in law_table(report)]
    return Panels(
        report=to_wire(report),
        gains=_gains(report),
        groups=[
            FindingGroup(
                rule=group.rule,
                severity=group.severity.value,
                rank=group.rank.name.lower(),
                gain=round(group.gain, 2),
                findings=[at[id(finding)] for finding in group.findings],
            )
            for group in groups_of(report)
        ],
        score=_score(report.scorecard, report.findings, summaries) if report.scorecard else None,
        outline=_outline(report),
        laws=laws,
        looked_at=[] if laws else [PlaceLookedAt(**each._asdict()) for each in looked_at(report.document)],
        facts=fact_fields_of(report.document),
        explanations=dict(explanations),
    )


def fact_fields_of(document: JobDescription) -> list[FactField]:
    """The facts as fields of a form."""
    source = document.source
    return [
        FactField(
            name=field.kind.name,
            label=field.kind.label,
            value=field.value,
            read_as=field.read_as,
            input=field.kind.input.value,
            choices=[FactChoice(value=each.value, label=each.label) for each in field.kind.choices],
            hint=field.kind.hint,
            where=field.stands.value if field.stands else None,
            places=[
                FactPlace(start=place.start, end=place.end, line=source.line_of(place.start))
                for place in field.places
            ],
            is_editable=field.kind.declarable or field.stands is Stands.IN_WORDS,
        )
        for field in fact_fields(document)
    ]


def _gains(report: Report) -> list[float]:
    if report.scorecard is None:
        return [0.0] * len(report.findings)
    return [round(gain, 2) for gain in single_gains(report.scorecard, report.findings, GUIDE)]


def _score(scorecard: Scorecard, findings: Sequence[Finding], summaries: Mapping[str, str]) -> ScoreShown:
    places: dict[str, list[int]] = {}
    for at, finding in enumerate(findings):
        places.setdefault(finding.rule, []).append(at)
    return ScoreShown(
        total=scorecard.total,
        profile=scorecard.profile,
        says=how_it_adds_up(scorecard),
        parts=[
            ScorePart(
                part=part.value,
                points=scorecard.parts[part],
                weight=GUIDE.weights[part],
                meaning=meaning,
                says=part_in_words(scorecard, part, summaries),
                lost=[
                    LostPoints(
                        rule=loss.rule,
                        summary=summaries.get(loss.rule, loss.rule),
                        points=round(loss.points[part], 1),
                        gain=round(loss.gain, 2),
                        findings=places.get(loss.rule, []),
                        answered=loss.rule not in places,
                    )
                    for loss in lost_in(scorecard, part)
                ],
            )
            for part, meaning in MEANINGS.items()
        ],
    )


def _outline(report: Report) -> Outline:
    document = report.document
    return Outline(
        sections=[
            OutlineSection(
                kind=section.kind.value,
                name=PART_NAMES[section.kind],
                heading=section.heading.text if section.heading else None,
                heading_start=section.heading.span.start if section.heading else None,
                start=section.span.start,
                end=section.span.end,
                line=document.source.line_of(section.span.start),
                words=words_read(document, section.span),
            )
            for section in document.sections
        ],
        missing=[
            OutlineGap(
                kind=part.kind.value,
                name=PART_NAMES[part.kind],
                needed=part.rule is not None,
                rule=part.rule,
                belongs=part.belongs,
                edit=TextEdit.of(part.edit),
                caret=part.caret,
            )
            for part in missing_parts(report)
        ],
    )


def _law(row: LawRow) -> LawShown:
    return LawShown(
        id=row.id,
        name=row.name,
        applies="declared" if row.declared else "inferred",
        certain=row.certain,
        because=row.because,
        since=row.since,
        statute=row.statute,
        demands=[
            LawDemand(
                kind=demand.kind,
                name=demand.name,
                says=demand.says,
                wording=demand.wording,
                met=demand.met,
                start=_start(demand.span),
                end=demand.span.end if demand.span else None,
            )
            for demand in row.demands
        ],
        sources=[
            LawSource(title=source.title, url=source.url, date=source.date, kind=source.kind.value)
            for source in row.sources
        ],
    )


def _start(span: Span | None) -> int | None:
    return span.start if span else None
