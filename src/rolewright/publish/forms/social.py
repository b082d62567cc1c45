"""A posting in at most 200 characters, for social networks; made of its own sentences and facts.

Two hundred characters is this project's own measure: it is less than every network takes that we know of, and
leaves room for somebody's own words. Nothing is cut: what does not fit as a whole is left out, and named.
"""

from collections.abc import Iterator, Mapping

from rolewright.publish.best_sentence import best_sentence
from rolewright.publish.content import Content
from rolewright.publish.content_of import content_of
from rolewright.publish.gap_names import EMPLOYER, PLACE, URL, Stating
from rolewright.publish.page_address import address_of
from rolewright.publish.publication import Publication
from rolewright.publish.published import Gap, Importance, Published
from rolewright.usage import UsageError

LABEL = "two hundred characters for social networks"
ENDING = ".social.txt"
IS_FINISHED = True

LONGEST = 200
"""Characters, as code points; a line end is one."""

_BETWEEN = " · "
_HOW: Mapping[str, Stating] = {
    "employer": EMPLOYER,
    "locations": PLACE,
    "pay": ("pay", "$66,000–78,000 a year", ""),
    "url": URL,
}


def render(publication: Publication) -> Published:
    """The text. UsageError where the title alone is longer."""
    content = content_of(publication.document)
    title = content.title
    if title is None:
        raise UsageError(["the posting has no title, and a post without one says nothing"])
    if len(title) > LONGEST:
        raise UsageError([f"the title alone has {len(title)} characters, and a post has {LONGEST}"])
    facts = dict(_facts(publication, content))
    chosen, gaps = _chosen(title, facts)
    lines = [
        _BETWEEN.join([title, *(chosen[name] for name in ("employer", "locations", "pay") if name in chosen)])
    ]
    tail = [chosen["url"]] if "url" in chosen else []
    room = LONGEST - len("\n".join([*lines, "", *tail]))
    if sentence := best_sentence(content, room):
        lines.append(sentence)
    else:
        told = f"no sentence that says why has room: {max(room, 0)} characters are left"
        gaps.append(Gap("sentence", Importance.UNSURE, told))
    return Published(("\n".join([*lines, *tail]) + "\n").encode(), tuple(gaps))


def _facts(publication: Publication, content: Content) -> Iterator[tuple[str, str]]:
    """What the post may tell beside its title, in words of the posting."""
    stated = {fact.fact: fact.value for fact in content.stated}
    employer = stated.get("employer") or publication.settings.company.name
    told = {
        "employer": employer,
        "locations": stated.get("locations", stated.get("workplace", "")),
        "pay": stated.get("pay", ""),
        "url": address_of(publication) or "",
    }
    yield from ((name, value) for name, value in told.items() if value)


def _chosen(title: str, facts: dict[str, str]) -> tuple[dict[str, str], list[Gap]]:
    """The facts that fit beside the title, those that matter most first, and what does not or is unsaid."""
    left = LONGEST - len(title)
    chosen: dict[str, str] = {}
    gaps = []
    for name in ("locations", "pay", "url", "employer"):
        value = facts.get(name)
        if value is None:
            key, example, why = _HOW[name]
            gaps.append(Gap(name, Importance.RECOMMENDED, why, key, example))
        elif len(_BETWEEN) + len(value) > left:
            told = f"“{value}” has no room: {max(left - len(_BETWEEN), 0)} characters are left for it"
            gaps.append(Gap(name, Importance.UNSURE, told))
        else:
            left -= len(_BETWEEN) + len(value)
            chosen[name] = value
    return chosen, gaps
