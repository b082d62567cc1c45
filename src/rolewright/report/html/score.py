"""The score: what each part holds, what to do first, and where every point went."""

from collections.abc import Iterator, Sequence

from rolewright.findings import Severity
from rolewright.report.html.margin import links, points, quoting
from rolewright.report.html.markup import Content, Markup, tag
from rolewright.report.html.remarks import Kind, Remarks
from rolewright.report.score_words import MEANINGS, how_it_adds_up
from rolewright.rules import Rule
from rolewright.scoring import GUIDE, Loss, Part, Scorecard

#: How many kinds of remark are named at the top.
MOST_FIRST = 6
_FULL = 100


def score_table(scorecard: Scorecard) -> Markup:
    """The four parts, in numbers and as bars."""
    weights = _weights(scorecard)
    rows = [
        tag(
            "tr",
            tag("th", part.value.capitalize(), tag("span", meaning, class_="meaning"), scope="row"),
            tag("td", _bar(scorecard.parts[part]), class_="drawn"),
            tag("td", scorecard.parts[part], class_="figure"),
            tag("td", weights[part], class_="weight") if weights else None,
        )
        for part, meaning in MEANINGS.items()
    ]
    head = tag(
        "tr",
        tag("th", "Part", scope="col"),
        tag("td"),
        tag("th", "Points", scope="col"),
        tag("th", "Counts for", scope="col") if weights else None,
    )
    caption = tag("caption", "The four parts of the score, each of 100 points")
    return tag("table", caption, tag("thead", head, class_="unseen"), tag("tbody", rows), class_="parts")


def _weights(scorecard: Scorecard) -> dict[Part, str]:
    """How much of the total each part is, if the profile is the one that is known here."""
    if scorecard.profile != GUIDE.name:
        return {}
    return {part: f"{weight:.0%} of the total" for part, weight in GUIDE.weights.items()}


def _bar(filled: int) -> Markup:
    track = tag("rect", width=_FULL, height=8, rx=4, class_="track")
    shown = tag("rect", width=filled, height=8, rx=4, class_="filled") if filled else None
    return tag("svg", track, shown, viewBox="0 0 100 8", class_="bar", aria_hidden="true", focusable="false")


def first_kinds(page: Remarks) -> list[Kind]:
    """What to do first: what must not be published, then what wins most; without a score the most useful."""
    if any(kind.gain for kind in page.kinds):
        chosen = [kind for kind in page.kinds if kind.severity is Severity.ERROR or kind.gain >= 0.05]
        chosen.sort(key=lambda kind: (kind.severity is not Severity.ERROR, -kind.gain))
    else:
        chosen = sorted(page.kinds, key=lambda kind: kind.severity.rank)
        chosen = [kind for kind in chosen if kind.severity is not Severity.NOTE]
    errors = sum(kind.severity is Severity.ERROR for kind in chosen)
    return chosen[: max(MOST_FIRST, errors)]


def what_to_do_first(kinds: Sequence[Kind], page: Remarks) -> Markup:
    """The kinds in order, each with what it wins and where it stands."""
    return tag(
        "ol",
        [tag("li", list(_step(kind, page)), class_=kind.severity.value) for kind in kinds],
        class_="steps",
    )


def _step(kind: Kind, page: Remarks) -> Iterator[Content]:
    finding = kind.group.findings[0]
    yield tag("p", quoting(finding.message), class_="message")
    told: list[Content] = []
    if kind.severity is Severity.ERROR:
        told += [tag("strong", "Must not be published"), " · "]
    if kind.gain:
        told += [tag("span", points(kind.gain), class_="gain"), " · "]
    remarks = page.of(kind)
    if remarks:
        told.append(tag("a", f"remark {kind.number}", href=f"#{page.anchor(remarks[0])}"))
    if kind.group.places > 1:
        told += [f" · {kind.group.places} places", links(remarks, page)]
    yield tag("p", told, class_="about")


def where_the_points_went(scorecard: Scorecard, rules: dict[str, Rule], page: Remarks) -> list[Markup]:
    """Every loss, part by part, and how they add up."""
    parts = list(MEANINGS)
    head = tag(
        "tr",
        tag("th", "Kind of remark", scope="col"),
        tag("th", "Found", scope="col"),
        [tag("th", part.value.capitalize(), scope="col") for part in parts],
        tag("th", "Mending it wins", scope="col"),
    )
    rows = [tag("tr", list(_loss(loss, rules, page))) for loss in scorecard.losses]
    lost = [sum(loss.points.get(part, 0.0) for loss in scorecard.losses) for part in parts]
    foot = [
        tag(
            "tr",
            tag("th", "Lost", scope="row"),
            tag("td"),
            [tag("td", _figure(each)) for each in lost],
            tag("td"),
        ),
        tag(
            "tr",
            tag("th", "Left of 100", scope="row"),
            tag("td"),
            [tag("td", _figure(_FULL - each)) for each in lost],
            tag("td", f"total {scorecard.total}"),
        ),
    ]
    table = tag(
        "table",
        tag("caption", "What every kind of remark took from each part, the largest gain first"),
        tag("thead", head),
        tag("tbody", rows),
        tag("tfoot", foot),
        class_="losses",
    )
    scroll = tag(
        "div", table, class_="scroll", tabindex=0, role="region", aria_label="Where the points went, table"
    )
    return [tag("p", how_it_adds_up(scorecard), class_="explained"), scroll]


def _loss(loss: Loss, rules: dict[str, Rule], page: Remarks) -> Iterator[Markup]:
    rule = rules.get(loss.rule)
    kind = next((kind for kind in page.kinds if kind.group.rule == loss.rule), None)
    name: Content = rule.summary if rule else loss.rule
    told: list[Content] = [tag("code", loss.rule)]
    remarks = page.of(kind) if kind else []
    if remarks:
        name = tag("a", name, href=f"#{page.anchor(remarks[0])}")
    elif kind is None:
        told.append(" · answered in the posting, or not among the rules chosen")
    yield tag("th", name, tag("span", told, class_="meaning"), scope="row")
    yield tag("td", loss.findings)
    for part in MEANINGS:
        yield tag("td", _figure(loss.points[part]) if part in loss.points else None)
    yield tag("td", f"+{loss.gain:.1f}", class_="gain")


def _figure(number: float) -> str:
    return f"{number:.1f}"
