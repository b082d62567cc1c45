"""The whole description: language, whether it is one, and the same job in two forms."""

import html
import re

import pytest

from rolewright import parse
from rolewright.report.document_wire import facts_to_wire
from tests.parse.test_sections import HEADED, kinds

MARKDOWN = HEADED.format(h1="# ", h2="## ", e="")


def values(text: str) -> dict[str, object]:
    """The facts without their places."""

    def plain(entry: object) -> object:
        if isinstance(entry, list):
            return [plain(each) for each in entry]
        if isinstance(entry, dict):
            return {key: value for key, value in entry.items() if key not in ("start", "end", "mentions")}
        return entry

    return {name: plain(entry) for name, entry in facts_to_wire(parse(text).facts).items()}


def out_of_html(markdown: str) -> str:
    """What is left of a page that shows the posting, once its tags are taken off."""
    lines = [re.sub(r"^(#+|-) ", "", line) for line in markdown.split("\n")]
    return html.unescape("\n".join(lines))


def test_markdown_and_text_out_of_its_page_say_the_same() -> None:
    assert values(out_of_html(MARKDOWN)) == values(MARKDOWN)
    assert kinds(out_of_html(MARKDOWN)) == kinds(MARKDOWN)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (MARKDOWN, "en"),
        (
            "Wir suchen für unser Team in Köln eine Bäckerin oder einen Bäcker "
            "mit Freude an der Arbeit und an Brot.",
            "de",
        ),
        (
            "Nous recherchons pour notre équipe un boulanger "
            "qui aime le pain et le travail bien fait, avec vous.",
            "fr",
        ),
        (
            "Buscamos para nuestro equipo de Sevilla una persona "
            "que le guste el pan y el trabajo con la gente.",
            "es",
        ),
        ("パン職人を募集しています。朝五時から働ける方を歓迎します。", "ja"),
        # Fragments whose "a" and "no" are Portuguese words as well.
        ("A strong man. No drama, no older people. Twice a day on a farm, and a dog.", "en"),
        (
            "A padaria procura uma pessoa para a loja no Porto: a equipa é pequena e a loja não abre "
            "no domingo.",
            "pt",
        ),
        ("Baker", "und"),
        ("", "und"),
    ],
)
def test_language(text: str, code: str) -> None:
    assert parse(text).language == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "This job is no longer available. Search other jobs.",
        "The position you are looking for has been filled. Browse our other job openings and apply today.",
        "We use cookies to make this site work and to count visits. "
        "Accept all cookies or manage your settings. "
        "Read the cookie policy of this site and of its partners to learn how long each cookie is kept.",
        "The Aqua 300 moves 300 litres a minute. Add to cart. Prices include shipping. "
        "Download the data sheet, start a free trial of the pump planner, or see how customers rate it. "
        "Two years of guarantee on all moving parts.",
        "# Terms of this licence\n\nSubject to these terms, each contributor grants you the right to use and "
        "redistribute the work. A licensee may not sublicense it. You may add notices to your position, if "
        "the requirements of section 4 are met. The work comes without warranties of any kind, and its "
        "authors are not responsible for damages thereof.",
        "Plumber's wrench, £13.50. You turn it with one hand. It fits every pipe of our range.",
        "# The Planner\n\nA calendar for teams. You drag a task to a day and it stays there with its notes.",
        "Our welders\n\nAda welds barges. Bob reads drawings. You find both on the quay on weekdays.",
    ],
    ids=["empty", "gone", "filled", "cookies", "product", "licence", "tool", "program", "people"],
)
def test_what_is_no_job_description(text: str) -> None:
    assert not parse(text).is_posting


@pytest.mark.parametrize(
    "text",
    [
        MARKDOWN,
        "# Baker\n\nThis job posting has closed.\n\n" + MARKDOWN,
        "Baker wanted. Our Leeds shop is looking for a baker with experience. £12 an hour; apply by phone.",
        "# [Job title]\n\n## Responsibilities\n\n"
        "- [List the main responsibilities]\n- Report to [manager]\n\n"
        "## Requirements\n\n"
        "- [Years] of experience in [field]\n- [Degree] or equivalent experience\n- Skills in [tool]\n",
        "Harrow Glass | Leeds | On site | Full-time | £28,000 a year\n"
        "Two glaziers for our new workshop. Ring Ada on 0113 496 0000 for a career with us.",
        "Baker, Leeds, £13.50 an hour\n\nYou bake bread for forty shops. You clean the ovens every night.",
        "# Welder\n\nHull, part-time, 20 hours a week. You weld barges on the quay and read the drawings.",
    ],
    ids=[
        *("posting", "closed", "short", "template", "terms alone"),
        *("pay and two duties", "hours and two duties"),
    ],
)
def test_what_is_a_job_description(text: str) -> None:
    assert parse(text).is_posting


def test_a_megabyte_in_one_line_is_read() -> None:
    text = "We are hiring a baker who must have five years of experience and earns $20 an hour. " * 12_500
    description = parse(text)
    assert description.sections[-1].span.end == len(text)


@pytest.mark.parametrize("above", ["#", ":", "**", "-", "—", "|", "<p>", "​", "1."])
def test_a_line_of_signs_above_pay_says_nothing(above: str) -> None:
    assert parse(f"# Baker\n\n{above}\n£12.50 an hour\n").facts.pay
