"""What a site was built from, so that only what changed is built anew, and nothing of others is touched."""

import json
from collections.abc import Mapping
from typing import Any

from rolewright.publish.published import Gap
from rolewright.publish.site.entry import Entry
from rolewright.records import NO_VALUES, record
from rolewright.usage import Problem, UsageError

#: The file of the site in which it stands.
NAME = ".rolewright-site.json"
_VERSION = 2
# In the first version a posting was one page.
_FIRST = 1


@record
class Lack:
    """A gap of a page, and who asks for what is absent; nobody in particular where it is empty."""

    of_whom: str
    gap: Gap


@record
class BuiltPage:
    """A page of a posting as it was built: for which place, its entry, and whether it was open or said to be closed.

    `job` is its part of the feed for Indeed, empty where Indeed would not take it; `lacks` says why.
    """

    place: str
    entry: Entry
    is_open: bool
    is_declared_closed: bool
    job: str = ""
    lacks: tuple[Lack, ...] = ()


@record
class Built:
    """A posting as it was built: what it was built from, and its pages."""

    key: str
    pages: tuple[BuiltPage, ...]


@record
class Manifest:
    """`postings` by the names of their sources; `files` with the SHA-256 of each; `gone` are slugs with titles."""

    postings: Mapping[str, Built] = NO_VALUES
    files: Mapping[str, str] = NO_VALUES
    gone: Mapping[str, str] = NO_VALUES

    @property
    def pages(self) -> tuple[BuiltPage, ...]:
        """The pages of all postings."""
        return tuple(page for built in self.postings.values() for page in built.pages)

    def to_text(self) -> str:
        """As the text of the file."""
        told = {
            "rolewright_site": _VERSION,
            "postings": {
                source: {"key": each.key, "pages": [_page_told(page) for page in each.pages]}
                for source, each in self.postings.items()
            },
            "files": dict(self.files),
            "gone": dict(self.gone),
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_manifest(text: str, file: str) -> Manifest:
    """The manifest in the text of a file. UsageError when it is none."""
    try:
        told: dict[str, Any] = json.loads(text)
        version = told["rolewright_site"]
        if version not in (_FIRST, _VERSION):
            raise KeyError
        return Manifest(
            {
                source: Built(
                    each["key"],
                    tuple(_page(page) for page in ([each] if version == _FIRST else each["pages"])),
                )
                for source, each in told["postings"].items()
            },
            {str(path): str(sha) for path, sha in told["files"].items()},
            {str(slug): str(title) for slug, title in told["gone"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        told_how = "does not say what the site was built from; delete it, and --force builds all of it anew"
        raise UsageError([Problem(told_how, file)]) from None


def _page_told(page: BuiltPage) -> dict[str, Any]:
    return {
        "place": page.place,
        "open": page.is_open,
        "declared_closed": page.is_declared_closed,
        "entry": page.entry.to_json(),
        "job": page.job,
        "lacks": [{"of_whom": lack.of_whom, **lack.gap.to_json()} for lack in page.lacks],
    }


def _page(told: Mapping[str, Any]) -> BuiltPage:
    return BuiltPage(
        str(told.get("place", "")),
        Entry.from_json(told["entry"]),
        bool(told["open"]),
        bool(told["declared_closed"]),
        str(told.get("job", "")),
        tuple(Lack(str(each["of_whom"]), Gap.from_json(each)) for each in told.get("lacks", ())),
    )
