"""Whatever is put into a brief: no crash, no structure of its own, nothing private in the draft."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rolewright import Checker
from rolewright.company import CompanyProfile
from rolewright.parse import parse
from rolewright.writing import Answer, Brief, Draft, role_of, write
from rolewright.writing.brief import EmploymentTerm
from rolewright.writing.compose import compose
from tests.writing.realistic import DAY
from tests.writing.structure import faults_of_structure

CHECKER = Checker()
SECRET = "Zyxwvutsrq"
#: Signs that mean something to Markdown, HTML, YAML or TOML, among words and digits.
MARKS = st.sampled_from(
    [
        *[
            "\n",
            "\n\n",
            "# ",
            "## ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "2027. ",
            "> ",
            "---",
            "***",
            "===",
            "```",
            "~~~",
            "    ",
        ],
        *[
            "[a](https://x.example)",
            "[",
            "](",
            "]",
            "[a]: /b",
            "![",
            "<!--",
            "-->",
            "<b>",
            "</div>",
            "<div",
            "<?x",
            "|",
        ],
        *[
            "<!-- rolewright ignore-file words/cliche: none -->",
            "*",
            "_",
            "**",
            "`",
            ": ",
            " #",
            '"',
            "'",
            "“",
            "”",
        ],
        *[
            "{clients}",
            "{",
            "}",
            "\\",
            "&lt;",
            "&#35;",
            "\t",
            "\r",
            "\u2028",
            "\x85",
            "\x00",
            "\u202e",
            "\ufeff",
        ],
        *[
            "😀",
            "…",
            ".",
            "!",
            "?",
            ",",
            ";",
            "•",
            "title: x",
            "the",
            "We",
            "plan",
            "a",
            "5",
            "€50",
            "not",
            "they",
            "must",
        ],
    ]
)
TEXT = st.one_of(
    st.lists(st.one_of(MARKS, st.text(max_size=6)), max_size=14).map("".join),
    st.lists(MARKS, max_size=14).map(" ".join),
    st.text(max_size=60),
)
ANSWER = TEXT.map(Answer)
ANSWERS = st.lists(ANSWER, max_size=3).map(tuple)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
BRIEFS = st.builds(
    Brief,
    role=st.one_of(st.sampled_from(["account-manager", "electrician", "beekeeper"]), TEXT),
    title=st.one_of(st.just(""), TEXT),
    level=st.one_of(st.just(""), TEXT),
    reason=ANSWER,
    job=ANSWER,
    goals=ANSWERS,
    problems=ANSWERS,
    duties=ANSWERS,
    customers=ANSWER,
    team=ANSWER,
    reports_to=ANSWER,
    specifics=st.dictionaries(st.sampled_from(["clients", "teams", "by_when"]), TEXT),
    deal_breakers=st.lists(st.builds(Answer, words=TEXT, because=TEXT), max_size=3).map(tuple),
    nice_to_haves=ANSWERS,
    pay=ANSWER,
    other_pay=ANSWER,
    benefits=ANSWERS,
    attractions=ANSWERS,
    places=TEXTS,
    arrangement=ANSWER,
    employment=st.one_of(st.none(), st.sampled_from(EmploymentTerm)),
    hours=ANSWER,
    travel=ANSWER,
    start=ANSWER,
    apply=ANSWER,
    steps=ANSWER,
    jurisdictions=TEXTS,
)
PROFILES = st.builds(
    CompanyProfile,
    name=TEXT,
    does=TEXT,
    objectives=TEXTS,
    apart=TEXTS,
    people=TEXTS,
    benefits=TEXTS,
    steps=TEXT,
    equality=TEXT,
)


@given(BRIEFS, PROFILES, st.integers(0, 9))
def test_no_answer_makes_a_structure_of_its_own(brief: Brief, profile: CompanyProfile, seed: int) -> None:
    draft = compose(brief, profile, role_of(brief, CHECKER.library), seed=seed)
    assert faults_of_structure(draft) == []
    assert parse(draft.text).front_matter["title"] == (draft.title,)


@settings(max_examples=15)
@given(BRIEFS, PROFILES)
def test_every_brief_gets_a_draft_and_always_the_same(brief: Brief, profile: CompanyProfile) -> None:
    draft = _written(brief, profile)
    assert faults_of_structure(draft) == []
    assert draft.text == _written(brief, profile).text


@settings(max_examples=25)
@given(TEXT, TEXT)
def test_background_is_never_published(before: str, after: str) -> None:
    secret = Answer(f"{before}{SECRET}{after}", background=True)
    brief = Brief(
        role="account-manager",
        reason=secret,
        otherwise=Answer(f"{before}{SECRET}{after}"),
        job=secret,
        goals=(secret, secret),
        problems=(secret,),
        duties=(secret,),
        customers=secret,
        team=secret,
        reports_to=secret,
        deal_breakers=(secret,),
        nice_to_haves=(secret,),
        pay=secret,
        other_pay=secret,
        benefits=(secret,),
        attractions=(secret,),
        arrangement=secret,
        hours=secret,
        travel=secret,
        start=secret,
        apply=secret,
        steps=secret,
        background=(SECRET,),
    )
    assert SECRET.lower() not in _written(brief, CompanyProfile()).text.lower()


def _written(brief: Brief, profile: CompanyProfile) -> Draft:
    role = role_of(brief, CHECKER.library)
    return write(brief, profile, role, on=DAY, check=lambda text: CHECKER.check(text, on=DAY))
