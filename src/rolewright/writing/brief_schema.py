"""JSON Schema of a brief."""

from rolewright.company import company_schema
from rolewright.document import Workplace
from rolewright.knowledge.roles.role import Why
from rolewright.usage.json_schema import DRAFT, FLAG, TEXT, TEXTS, Json, closed, one_of
from rolewright.writing.brief import EmploymentTerm

_TOLD: Json = closed(
    {}, optional={**dict.fromkeys(("text", "use", "wording", "because", "duty"), TEXT), "background": FLAG}
)
_ANSWER: Json = {"anyOf": [TEXT, {**_TOLD, "required": ["text"]}]}
_ANSWERS: Json = {
    "type": "array",
    "items": {"anyOf": [TEXT, {**_TOLD, "oneOf": [{"required": ["text"]}, {"required": ["use"]}]}]},
}


def brief_schema() -> Json:
    """A brief, `*.toml`; “use” names an entry of the role library."""
    return {
        "$schema": DRAFT,
        "title": "Rolewright brief",
        **closed(
            {},
            optional={
                **dict.fromkeys(("role", "title", "level"), TEXT),
                "why": one_of(Why),
                **dict.fromkeys(("reason", "otherwise", "job"), _ANSWER),
                **dict.fromkeys(("goals", "problems"), _ANSWERS),
                "functions": TEXTS,
                "duties": _ANSWERS,
                **dict.fromkeys(("customers", "team", "reports_to"), _ANSWER),
                "specifics": {"type": "object", "additionalProperties": TEXT},
                **dict.fromkeys(("deal_breakers", "nice_to_haves"), _ANSWERS),
                **dict.fromkeys(("pay", "other_pay"), _ANSWER),
                **dict.fromkeys(("benefits", "attractions"), _ANSWERS),
                "places": TEXTS,
                "workplace": one_of(Workplace),
                "arrangement": _ANSWER,
                "employment": one_of(EmploymentTerm),
                **dict.fromkeys(("hours", "travel", "start"), _ANSWER),
                "deadline": {"description": "A date without quotation marks: 2027-01-31"},
                "ongoing": {**FLAG, "description": "Applications are taken without a last day"},
                **dict.fromkeys(("apply", "steps"), _ANSWER),
                "jurisdictions": TEXTS,
                "existing_vacancy": {**FLAG, "description": "There is a place to fill now"},
                "posted": {"description": "A date without quotation marks: the day on which it appears"},
                "identifier": {**TEXT, "description": "Your number of the opening"},
                "direct_apply": {**FLAG, "description": "People apply on the page itself"},
                "company": closed({}, optional=company_schema()),
                "background": TEXTS,
                "interview": {"type": "object"},
            },
        ),
        "anyOf": [{"required": ["role"]}, {"required": ["title"]}],
    }
