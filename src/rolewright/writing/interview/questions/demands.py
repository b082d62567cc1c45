"""What somebody has to bring, and what would merely please."""

import re
from collections.abc import Iterator

from rolewright.knowledge.roles.role import Importance
from rolewright.writing.brief import Answer
from rolewright.writing.interview.demands_and_wishes import DemandsAndWishes
from rolewright.writing.interview.forms import Because, Several
from rolewright.writing.interview.heard import as_asked_of_them, as_pleasing, shaped
from rolewright.writing.interview.library_choices import needed_for, requirements
from rolewright.writing.interview.question import Question, Situation
from rolewright.writing.interview.together import with_cause
from rolewright.writing.wishes import unlawful_wish


def questions(situation: Situation) -> Iterator[Question]:
    """Deal-breakers, each with the duty that needs it, and nice-to-haves."""
    needed = requirements(Importance.DEAL_BREAKER, situation)
    wished = requirements(Importance.NICE_TO_HAVE, situation)
    yield Question(
        DemandsAndWishes(Several("deal_breakers", known=needed, shape=_demand), Several("nice_to_haves")),
        "What would make you turn down an otherwise good candidate?",
        "Only that: each demand more makes good people stay away who could have learnt it. Say what they "
        "have done or hold, not what they are, and, after “because”, which part of the work needs it.",
        ("E", "B3"),
        stem="I would not hire anybody without …",
        example="three years of looking after business customers who could have gone elsewhere",
        choices=needed,
        hints=_bases(situation),
    )
    doubted = {
        each.key
        for sentence in situation.draft.sentences
        for each in sentence.sources
        if sentence.is_question
    }
    for at, answer in enumerate(situation.brief.deal_breakers):
        is_settled = answer.background or _SAYS_WHY.search(answer.words) or unlawful_wish(answer.words)
        if answer.words and not is_settled and f"deal_breakers[{at}]" not in doubted:
            yield Question(
                Because("deal_breakers", at),
                f"Which part of the work needs “{answer.words.rstrip('.')}”?",
                "A demand that no duty needs is one to drop; with its reason it convinces. Enter gives none.",
                ("B3",),
                stem=f"{answer.words.rstrip('.')}, because …",
                example="you will negotiate prices alone",
                choices=needed_for(situation),
                extra=True,
            )
    yield Question(
        Several("nice_to_haves", known=wished, shape=lambda said: shaped(said, as_pleasing)),
        "And what would merely please you?",
        "These stand apart in the posting, so that nobody takes them for conditions. One or two.",
        ("E", "B3"),
        stem="I would be glad of …",
        example="a summer behind the counter of a bakery",
        choices=wished,
    )


#: A demand with its reason in it asks for none.
_SAYS_WHY = re.compile(r"\bbecause\b", re.IGNORECASE)


def _demand(said: Answer) -> Answer:
    return with_cause(shaped(said, as_asked_of_them))


def _bases(situation: Situation) -> tuple[str, ...]:
    """What law or practice demands of whoever does this work."""
    bases = [each.basis for each in situation.role.requirements if each.basis] if situation.role else []
    return tuple(dict.fromkeys(f"{basis[:1].upper()}{basis[1:].rstrip('.')}." for basis in bases))
