"""Gives back the verb that a noun hides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What leads to the noun is a matter of other rules, and not marked.
_LEAD = pattern(r"(?:responsible for|(?:assist|help|participat|involve)\w* (?:in|with)|contribut\w* to)\s+")
_WORD = pattern(r"[a-z]+(?:-[a-z]+)*")
# Whose verb is not the noun without its ending.
_VERBS = dict(
    pair.split(":")
    for pair in """
    adjustment:adjust administration:administer allocation:allocate analysis:analyse analyses:analyse
    appraisal:appraise assessment:assess calculation:calculate calibration:calibrate collection:collect
    compilation:compile completion:complete configuration:configure construction:build
    co-ordination:co-ordinate coordination:coordinate creation:create delivery:deliver deployment:deploy
    determination:determine development:develop dissemination:spread distribution:distribute
    enforcement:enforce enhancement:improve establishment:establish evaluation:evaluate
    examination:examine execution:execute expansion:expand facilitation:facilitate formulation:formulate
    identification:identify implementation:implement improvement:improve inspection:inspect
    installation:install integration:integrate interpretation:interpret investigation:investigate
    maintenance:maintain management:manage measurement:measure modification:change negotiation:negotiate
    optimisation:optimise optimization:optimize organisation:organise organization:organize
    oversight:oversee planning:plan preparation:prepare procurement:buy production:produce
    promotion:promote provision:provide reconciliation:reconcile reduction:reduce registration:register
    resolution:resolve selection:select supervision:supervise transformation:transform
    translation:translate utilisation:use utilization:use validation:validate verification:verify
    """.split()
)


def detect(context: Context) -> Iterator[Hit]:
    """The words that were found, with the verbs of their nouns."""
    for match in context.matches:
        lead = _LEAD.match(context.source.unwrapped, *match)
        found = Span(lead.end(), match.end) if lead else match
        words = _WORD.findall(context.source.folded, *found)
        nouns = [word if word in _VERBS else word.removesuffix("s") for word in words]
        verbs = list(dict.fromkeys(_VERBS[noun] for noun in nouns if noun in _VERBS))
        if verbs:
            yield Hit(found, {"verb": "” and “".join(verbs)})
