"""Postings as pages, for the tests of pages."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from rolewright.look import Look
from rolewright.parse import parse
from rolewright.publish.forms import html
from rolewright.publish.publication import Publication
from rolewright.settings import Settings

#: Something of everything that a page can show.
FULL = """---
title: Oven Operator
employer: Rye & Sons
locations: ["Leeds, UK", "Bradford, UK"]
workplace: onsite
employment: full-time
pay: £28,000–31,000 a year
deadline: 2027-03-03
posted: 2026-11-26
identifier: RS-7
apply: https://jobs.rye.example/oven
---

# Oven Operator

Rye & Sons bakes bread for 400 shops. You run the two big ovens by night, and stop them in time.

> I started at the ovens, and run the plant now.

## What you do

1. Start the ovens:
   - check the guards
   - bake ten loaves
2. Watch them with `ovenctl`, **never alone**.

### On Sundays

| Shift | Pay an hour |
|---|---|
| Night | £15.20 |

```
oven --start
```

| Oven | Loaves a night |
|---|---|
| Big | 4,000 |

## What you need

- Two years at an oven, or [our course](https://rye.example/course).

## How to apply

Apply at https://jobs.rye.example/oven by 3 March 2027, or ask people@rye.example for help.
"""


def page(text: str = FULL, **look: Any) -> str:
    """The page of a text, in a look."""
    return html.render(Publication(parse(text), Settings(look=Look(**look)))).text


def body_of(made: str) -> str:
    """The page from its body on, without the style and data in its head."""
    return made[made.index("<body") :]


def data_of(made: str) -> Any:
    """The JobPosting in a page."""
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', made, re.DOTALL)
    return json.loads(found)


class Tags(HTMLParser):
    """Every tag of a page with its attributes; fails where tags do not nest."""

    VOID = frozenset({"meta", "link", "img", "br"})

    def __init__(self, made: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(made)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def of(self, *names: str) -> list[dict[str, str | None]]:
        """The attributes of the tags of these names."""
        return [attributes for tag, attributes in self.found if tag in names]


def templates(folder: Path, **files: str) -> Path:
    """A folder of templates; `page` becomes page.html, a name that ends with `_css` a style sheet."""
    for name, text in files.items():
        ending = ".css" if name.endswith("_css") else ".html"
        (folder / f"{name.removesuffix('_css')}{ending}").write_text(text, "utf-8")
    return folder
