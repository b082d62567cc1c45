"""The whole page."""

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from rolewright.report.html.markup import Content, Markup, tag
from rolewright.report.html.sheet import Sheet
from rolewright.report.report import Report
from rolewright.report.verdict import glance
from rolewright.rules import Rule

#: How the pages that this program made are told from others; its version follows.
GENERATOR = "Rolewright"
#: How every page begins.
BEGINNING = (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    f'<meta name="generator" content="{GENERATOR} '
)


#: How many reports are shown in full; what lies beyond is only listed.
MOST_REPORTS = 100


def to_html(reports: Sequence[Report], rules: Mapping[str, Rule], *, version: str) -> str:
    """One page with these reports; several stand in order, the worst first, behind a list of them.

    `rules` explain the remarks, by id. The page runs no script, loads nothing and links only to itself.
    """
    if len(reports) == 1:
        sheet = Sheet(reports[0], rules, version)
        return _document(sheet.name, sheet.whole_page(), version)
    ordered = sorted(reports, key=lambda each: glance(each).rank)
    sheets = [Sheet(each, rules, version, number) for number, each in enumerate(ordered, start=1)]
    heading = f"{len(reports)} texts, checked"
    listed = _contents(sheets)
    articles = [
        tag("article", sheet.article(), id=sheet.id, class_="report") for sheet in sheets[:MOST_REPORTS]
    ]
    return _document(heading, [_top(heading), tag("main", listed, articles, id="main")], version)


def _top(heading: str) -> Markup:
    return tag(
        "header",
        tag("div", tag("p", "Job descriptions", class_="overline"), tag("h1", heading), class_="wide"),
        class_="top",
    )


def _contents(sheets: Sequence[Sheet]) -> Markup:
    rows = [tag("tr", list(_row(sheet, is_shown=at < MOST_REPORTS))) for at, sheet in enumerate(sheets)]
    head = tag("tr", [tag("th", name, scope="col") for name in ("Text", "Verdict", "Findings", "Score")])
    table = tag(
        "table",
        tag("caption", "What was checked, the worst first"),
        tag("thead", head),
        tag("tbody", rows),
        class_="contents",
    )
    scroll = tag("div", table, class_="scroll", tabindex=0, role="region", aria_label="Contents")
    return tag("section", tag("h2", "Contents", class_="name"), scroll, class_="wide")


def _row(sheet: Sheet, *, is_shown: bool) -> Iterator[Markup]:
    yield tag(
        "th",
        tag("a", sheet.name, href=f"#{sheet.id}" if is_shown else None, dir="auto"),
        tag("span", sheet.path, class_="meaning"),
        scope="row",
    )
    yield tag("td", sheet.verdict)
    yield tag("td", sheet.counts)
    yield tag("td", sheet.total if sheet.total is not None else "none", class_="figure")


def _document(title: str, body: Content, version: str) -> str:
    style = _style()
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="generator", content=f"{GENERATOR} {version}"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="robots", content="noindex"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{title} · Rolewright"),
        Markup(f"<style>{style}</style>"),
    )
    skip = tag("a", "Skip to the report", href="#main", class_="skip")
    return f"<!doctype html>\n{tag('html', head, tag('body', skip, body), lang='en')}\n"


def _style() -> str:
    return Path(__file__).with_name("style.css").read_text("utf-8")
