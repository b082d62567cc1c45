"""Puts a posting into the forms in which it is published. A form is a module in `forms`.

Nothing is invented: what the posting does not say is left out, and named among the gaps.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rolewright.publish.published import Published
    from rolewright.report import Report
    from rolewright.settings import Settings

__all__ = ["publish"]


def publish(
    posting: "str | Report",
    to: str = "jsonld",
    *,
    settings: "Settings | None" = None,
    with_blanks: bool = False,
    variant: "Sequence[str]" = (),
    on: "date | None" = None,
) -> "Published":
    """A posting, as its text or the report on it, in the form in which it is published.

    `to` is the name of a form, such as "jsonld": schema.org's JobPosting, for a page's `<script
    type="application/ld+json">`; or "md", the text without comments. `settings` may name the employer and
    hold roles of its own. Of blocks that are marked for some readers, those for names in `variant` are
    shown, such as "internal", the id of a place, or names of one's own; for a place and a day `on`, the
    sentences that its law wants are added as far as the settings answer them. UsageError for a form that
    is not there, for a text that is no posting, and for one that still has blanks to be filled, such as a
    draft with its questions; `with_blanks` lets them stand.
    """
    # Importing the package costs nothing of this.
    from rolewright.publish.publishing import published

    return published(posting, to, settings, with_blanks=with_blanks, variant=variant, on=on)
