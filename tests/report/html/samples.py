"""Reports that a page has to be good for."""

from datetime import date
from pathlib import Path

import rolewright
from rolewright.report import Report
from rolewright.report.html import to_html
from rolewright.rules import Rule, RuleSet

DAY = date(2026, 11, 23)
ROOT = Path(__file__).parents[3]

_ALL_SHAPES = """\
---
title: Baker
---

# Baker & "Sons" <b>

We pay a [competitive salary](https://example.org/pay_(a)) in order to
**bake *good* bread** in Leeds. Full-time.

1. Utilise the oven
   - at night
     - alone
2. Utilise the shop

> We pay a competitive salary, they say.
> It is so.

| day | hours |
|-----|-------|
| Mon | competitive salary |

```
in order to
```

***

<!-- rolewright ignore pay/vague: the union's scale is linked -->

We pay a competitive salary.
"""
_GLUED = (
    "Baker Job in Leeds\nLeeds, UK\nRye & Sons bakes bread for the north and has done so since 1921. "
    "We are a leading provider of bread.SummaryPerform baking in accordance with the recipe."
    "Essential FunctionsBake two hundred loaves before six in the morning.Assist with the shop."
    + "Mix the dough and keep the oven clean." * 20
    + "RequirementsTwo years of experience at a deck oven.Good communication skills."
)

TEXTS = {
    "bad": (ROOT / "examples/account-manager.md").read_text("utf-8"),
    "good": (ROOT / "examples/good-account-manager.md").read_text("utf-8"),
    "all shapes": _ALL_SHAPES,
    "run together": _GLUED,
    "nothing": "",
    "no posting": "Cookies help us. By using this page you agree.\n",
    "German": "# Bäcker (m/w/d)\n\nWir suchen für unsere Backstube in Leipzig einen Bäcker in Vollzeit. "
    "[Firma]\n\n## Aufgaben\n\n- Brot backen und die Öfen pflegen\n\n"
    "## Profil\n\n- Abgeschlossene Ausbildung\n",
    "right to left": "# خباز\n\nنبحث عن خباز للعمل في Leeds بدوام كامل.\n\n## المتطلبات\n\n- خبرة سنتين\n",
    "two hundred remarks": "# Baker\n\nWe bake in Leeds.\n\n## Duties\n\n"
    + "- In order to utilise synergies, bake with excellent communication skills\n" * 70,
}


def checked(text: str, path: str | None = "jobs/baker.md") -> Report:
    """The report on a text."""
    return rolewright.Checker().check(text, on=DAY, path=path)


def rules() -> dict[str, Rule]:
    """The usual rules by id."""
    return {rule.id: rule for rule in RuleSet.of()}


def page(*texts: str) -> str:
    """The page on these texts."""
    return to_html([checked(text) for text in texts], rules(), version="1.2.3")
