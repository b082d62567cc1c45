"""Home: every posting."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.studio.api.library import count_postings, list_postings
from rolewright.studio.api.models.wanted import ListOf, PostingQuery
from rolewright.studio.api.work import list_work
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.handbook.rules import summaries
from rolewright.studio.pages.rendering import render
from rolewright.studio.pages.times import told

router = APIRouter()
_MOST_CHOICES = 100


@router.get("/")
def home(request: Request, studio: TheStudio, identity: Known, query: ListOf) -> Response:
    """The list of postings; its filters, order and page stand in the address."""
    postings = list_postings(studio, identity, query)
    said = summaries(studio) if query.rule else {}
    return render(
        request,
        "home.html",
        here="home",
        query=query,
        q=query.q,
        postings=postings,
        counts=count_postings(studio, identity),
        work=list_work(studio, identity, going_on=True).items,
        rules={rule: said.get(rule, rule) for rule in query.rule},
        address=_addresses(query),
        named=_named,
        when=lambda moment: told(moment, studio.now),
    )


def _named(counts: dict[str, int]) -> list[tuple[str, str]]:
    """The choices of a filter, the most frequent ones where there are too many to choose from."""
    frequent = sorted(counts, key=lambda name: -counts[name])[:_MOST_CHOICES]
    return [(name, f"{name} ({counts[name]})") for name in sorted(frequent, key=str.casefold)]


def _addresses(query: PostingQuery) -> Callable[..., str]:
    """Makes the address of this list with something changed; it begins with the first page again."""
    usual = PostingQuery().model_dump(mode="json")
    given = {name: value for name, value in query.model_dump(mode="json").items() if value != usual[name]}

    def address(**changes: Any) -> str:
        values = {**given, "cursor": "", **changes}
        pairs = [(name, value) for name, value in values.items() if value not in ("", [], None)]
        return f"/?{urlencode(pairs, doseq=True)}" if pairs else "/"

    return address
