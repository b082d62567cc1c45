"""What a site was built from, so that only what changed is built anew, and nothing of others is touched."""

import json
from collections.abc import Mapping
from typing import Any

from rolewright.publish.site.entry import Entry
from rolewright.records import NO_VALUES, record
from rolewright.usage import Problem, UsageError

#: The file of the site in which it stands.
NAME = ".rolewright-site.json"
_VERSION = 1


@record
class Built:
    """A posting as it was built: what it was built from, its entry, whether it was open or said to be closed."""

    key: str
    entry: Entry
    is_open: bool
    is_declared_closed: bool


@record
class Manifest:
    """`postings` by the names of their sources; `files` with the SHA-256 of each; `gone` are slugs with titles."""

    postings: Mapping[str, Built] = NO_VALUES
    files: Mapping[str, str] = NO_VALUES
    gone: Mapping[str, str] = NO_VALUES

    def to_text(self) -> str:
        """As the text of the file."""
        told = {
            "rolewright_site": _VERSION,
            "postings": {
                source: {
                    "key": each.key,
                    "open": each.is_open,
                    "declared_closed": each.is_declared_closed,
                    "entry": each.entry.to_json(),
                }
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
        if told["rolewright_site"] != _VERSION:
            raise KeyError
        return Manifest(
            {
                source: Built(
                    each["key"],
                    Entry.from_json(each["entry"]),
                    bool(each["open"]),
                    bool(each["declared_closed"]),
                )
                for source, each in told["postings"].items()
            },
            {str(path): str(sha) for path, sha in told["files"].items()},
            {str(slug): str(title) for slug, title in told["gone"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        told_how = "does not say what the site was built from; delete it, and --force builds all of it anew"
        raise UsageError([Problem(told_how, file)]) from None
