"""The end of the page: what was checked, what the owner has answered, and where to learn more."""

from collections.abc import Iterator

from rolewright.report.html.margin import quoting
from rolewright.report.html.markup import Content, Markup, tag
from rolewright.report.places import place_at
from rolewright.report.report import Report

_MOST_ANSWERED = 100


def what_was_checked(report: Report, version: str) -> Markup:
    """Everything that one needs to get the same report again."""
    rows: list[tuple[str, Content]] = [
        ("Text", report.source.path or "standard input"),
        ("SHA-256", tag("code", report.source.sha256)),
        ("Judged as of", tag("time", _day(report), datetime=report.as_of.isoformat())),
        ("Language", _language(report)),
        ("Rules", tag("code", report.ruleset)),
        ("Score", tag("code", report.scorecard.profile) if report.scorecard else "none"),
        ("Program", f"Rolewright {version}"),
    ]
    return tag(
        "dl", [tag("div", tag("dt", name), tag("dd", value)) for name, value in rows], class_="checked"
    )


def _day(report: Report) -> str:
    return f"{report.as_of.day} {report.as_of:%B %Y}"


def _language(report: Report) -> str:
    language = report.document.language
    if language == "en":
        return "English"
    if language == "und":
        return "too little text to tell"
    return f"“{language}”: structure and facts are checked, wording is not"


def what_was_answered(report: Report) -> Markup:
    """The findings that the owner has answered, with the reasons."""
    return tag("ul", list(_answered(report)), class_="answered")


def _answered(report: Report) -> Iterator[Markup]:
    for each in report.suppressed[:_MOST_ANSWERED]:
        span = each.finding.span
        place = f", {place_at(report, span.start).told}" if span else ""
        yield tag(
            "li",
            tag("p", quoting(each.finding.message)),
            tag(
                "p",
                "Answered: ",
                tag("q", each.reason, dir="auto"),
                " ",
                tag("code", each.finding.rule),
                place,
                class_="about",
            ),
        )
    if (left := len(report.suppressed) - _MOST_ANSWERED) > 0:
        yield tag("li", f"and {left} more")


def learn_more() -> Markup:
    """What to type."""
    return tag(
        "p",
        tag("code", "rolewright explain words/wordy"),
        " tells why a rule exists, on what evidence, and what speaks against it. To say no to a rule, put ",
        tag("code", "<!-- rolewright ignore words/wordy: your reason -->"),
        " before the paragraph. This page was made on your own machine: nothing was sent anywhere, "
        "and nothing is loaded.",
        class_="more",
    )
