"""Tells wishes about what somebody is rather than can, by which the law forbids to choose.

The rules read what is published. A wish is named here as well where it is put more bluntly than any posting
puts it, and where it stays in the brief: whoever hires is bound all the same.
"""

from rolewright.writing.unlawful import wish_in

#: Where somebody says whom they want; elsewhere the same words may be about customers.
ON_WHOM = frozenset(("deal_breakers", "nice_to_haves", "reason", "otherwise", "background"))


def unlawful_wish(words: str) -> str:
    """What to say of a wish about what somebody is; empty for all others."""
    wish = wish_in(words)
    if wish is None:
        return ""
    return (
        f"“{wish.words}” is a wish about {wish.matter}. In most places the law forbids to choose by it, "
        "published or not: say what the work itself needs"
    )
