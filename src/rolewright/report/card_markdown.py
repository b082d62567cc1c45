"""A rule's card as Markdown, for places that show help beside a finding."""

import re
from collections.abc import Iterator

from rolewright.rules.card import Card, Evidence
from rolewright.rules.word_law import WordLaw

# What Markdown would read as markup in prose.
_MARKUP = re.compile(r"([\\`*_\[\]<>|])")


def card_markdown(card: Card) -> str:
    """Why a rule is there, on what evidence, and how to answer it."""
    return "\n\n".join(_parts(card)) + "\n"


def _parts(card: Card) -> Iterator[str]:
    yield f"**{_prose(card.rule.summary)}.**"
    yield from (_prose(paragraph) for paragraph in card.why.split("\n\n"))
    yield "\n".join(map(_evidence, card.evidence))
    if card.rule.laws:
        yield "\n".join(map(_law, card.rule.laws))
    yield (
        "Where it does not hold, say why on the line above: "
        f"`<!-- rolewright ignore {card.rule.id}: your reason -->`. "
        f"`rolewright explain {card.rule.id}` shows examples too."
    )


def _evidence(evidence: Evidence) -> str:
    source = f"[{_prose(evidence.citation)}]({evidence.url})" if evidence.url else _prose(evidence.citation)
    entry = f"- *{evidence.weight.value}*: {_prose(evidence.claim)} ({source})"
    return f"{entry} Against it: {_prose(evidence.against)}" if evidence.against else entry


def _law(law: WordLaw) -> str:
    source = f" ([{_prose(law.sources[0].title)}]({law.sources[0].url}))" if law.sources else ""
    where = ", ".join(law.where).replace("*", "anywhere")
    return f"- *{law.verdict.value}* ({where}): {_prose(law.said_of())}{source}"


def _prose(text: str) -> str:
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
