"""Laws of the table for a person at a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rolewright.knowledge.jurisdictions import Jurisdiction, laws
from rolewright.knowledge.jurisdictions.applicable import Applicable, Lawless
from rolewright.knowledge.jurisdictions.jurisdiction import Confidence, Demand, RangeLimit, Status, in_words
from rolewright.knowledge.jurisdictions.nearby import Nearby
from rolewright.report.style import Ink, Style, visible, wrapped
from rolewright.rules.word_law import WordLaw

_INDENT = "  "
_ADVICE = "No legal advice: ask somebody who knows the law before you rely on it."
_STATUS = {
    Status.IN_FORCE: "in force",
    Status.PARTLY_IN_FORCE: "partly in force",
    Status.ENACTED: "enacted",
    Status.ON_REQUEST: "pay is told on request, not in the posting",
    Status.PROPOSED: "a bill",
    Status.NONE: "no such law",
}


def laws_text(laws: Iterable[Jurisdiction], on: date, style: Style) -> str:
    """Each law in a sentence: since when it holds, and what it demands of a posting."""
    shown = tuple(laws)
    width = max(len(law.id) for law in shown) + len(_INDENT)
    lines: list[str] = []
    for law in shown:
        told = f"{law.name}, {since(law, on)}: {demands_in_words(law) or 'nothing'}"
        for number, line in enumerate(wrapped(told, style.width - width)):
            lead = law.id if number == 0 else ""
            lines.append(style.paint(Ink.STRONG, lead) + " " * (width - len(lead)) + line)
    return "\n".join([*lines, "", "rolewright law us-co tells all of one. " + _ADVICE]) + "\n"


def law_text(
    law: Jurisdiction,
    words: Sequence[tuple[str, WordLaw]],
    near: Nearby,
    on: date,
    style: Style,
) -> str:
    """All that the table knows of one law, with the laws on words of its place and those near it."""
    told = [*_law(law, on, style), *_on_words(words, style), *_near(near, on, style)]
    return "\n".join([*told, "", _ADVICE]) + "\n"


def lawless_text(
    place: Lawless, words: Sequence[tuple[str, WordLaw]], near: Nearby, on: date, style: Style
) -> str:
    """That the table holds no law of a place, as of when, and which laws of larger places hold in it."""
    told = f"The table holds no duty on postings for {visible(place.name)}, as of {place.as_of}."
    told += " Other rules hold laws of it, below." if words else " That is not to say that there is none."
    lines = [f"{style.paint(Ink.STRONG, visible(place.name))}  {style.paint(Ink.FAINT, visible(place.id))}"]
    lines += _paragraph(told, style)
    for law in place.around:
        said = f"A wider law holds in it, {law.name} ({law.id}), {since(law, on)}: {_on_what(law)}."
        lines += _paragraph(said, style)
    lines += _on_words(words, style)
    lines += _near(near._replace(around=()), on, style)
    return "\n".join([*lines, "", _ADVICE]) + "\n"


def holding_text(where: str, held: Sequence[Applicable], on: date, style: Style) -> str:
    """Which laws hold in a place, and why, those that are certain first; then what else is known of it."""
    found = [each for each in held if each.jurisdiction.is_law]
    lines = []
    if not found:
        as_of = max((each.jurisdiction.as_of for each in held), default=max(law.as_of for law in laws()))
        told = f"The table holds no duty on postings for “{visible(where)}”, as of {as_of}."
        lines += wrapped(f"{told} That is not to say that there is none.", style.width)
    certain = [each for each in found if each.certain]
    perhaps = [each for each in found if not each.certain]
    for each in certain:
        lines += _held(each, on, style)
    if perhaps:
        lines += ["", style.paint(Ink.STRONG, "What may hold, which is not certain")] if certain else []
        for each in perhaps:
            lines += _held(each, on, style)
    for each in held:
        law = each.jurisdiction
        if each not in found and each.certain:
            lines += ["", f"{style.paint(Ink.STRONG, law.name)}  {style.paint(Ink.FAINT, law.id)}"]
            lines += _paragraph(f"{since(law, on)}; as of {law.as_of}", style)
            lines += _named("beyond the posting", "; ".join(law.beyond), style)
            lines += _named("note", law.note, style)
            lines += _named("not read", "; ".join(law.from_memory), style)
    return "\n".join([*lines, "", _ADVICE]) + "\n"


def _held(held: Applicable, on: date, style: Style) -> Iterator[str]:
    law = held.jurisdiction
    yield f"{style.paint(Ink.STRONG, law.name)}  {style.paint(Ink.FAINT, law.id)}"
    yield from _paragraph(f"{'' if held.certain else 'perhaps, '}since {visible(held.because)}", style)
    yield from _paragraph(f"{since(law, on)}; it asks of a posting: {_on_what(law)}", style)


def since(law: Jurisdiction, on: date) -> str:
    """Whether a law holds on a day, and since when."""
    if law.superseded_by is not None:
        return f"superseded by {law.superseded_by}"
    told = _STATUS[law.status]
    if law.in_force is not None:
        told = (
            f"not yet in force, from {law.in_force}" if law.in_force > on else f"{told} since {law.in_force}"
        )
    if law.enforced is not None:
        told += f", enforced from {law.enforced}"
    return told


def demands_in_words(law: Jurisdiction) -> str:
    """What a posting must say, each thing in a word or two."""
    return ", ".join(in_words(demand.kind) for demand in law.demands)


def _on_what(law: Jurisdiction) -> str:
    """The same, each thing with that on which it hangs."""
    return ", ".join(
        f"{in_words(each.kind)} ({each.when})" if each.when else in_words(each.kind) for each in law.demands
    )


def _law(law: Jurisdiction, on: date, style: Style) -> Iterator[str]:
    yield f"{style.paint(Ink.STRONG, law.name)}  {style.paint(Ink.FAINT, law.id)}"
    yield from _paragraph(f"{since(law, on)}; as of {law.as_of}", style)
    yield from _named("whose", law.covers, style)
    yield from _named("of whom", law.threshold.says, style)
    if law.demands:
        yield from _title("What it asks of a posting", style)
        for demand in law.demands:
            yield from _demand(demand, style)
    if law.limits:
        yield from _title("Of a range", style)
        for limit in law.limits:
            yield from _paragraph(f"{limit.says}{_doubt(limit)}", style)
    facts = (
        ("how it is found", law.range),
        ("links", law.links),
        ("remote work", law.remote.says + (f" ({law.remote.doubt})" if law.remote.doubt else "")),
        ("exempt", "; ".join(law.exemptions)),
        ("beyond the posting", "; ".join(law.beyond)),
        ("penalty", law.penalty),
        ("time to mend", law.cure),
        ("amended", "; ".join(law.amended)),
        ("law", law.statute),
        ("note", law.note),
        ("sources disagree", "; ".join(law.conflicts)),
        ("not read", "; ".join(law.from_memory)),
    )
    yield ""
    for name, value in facts:
        yield from _named(name, value, style)
    if law.confidence is Confidence.FROM_MEMORY:
        yield from _paragraph("Nothing of this was read in a source; it is never an error.", style)
    if law.sources:
        yield from _title("Sources", style)
        for source in law.sources:
            yield from _paragraph(f"{source.title} ({source.kind.value}, {source.date})", style)
            yield f"{_INDENT}{source.url}"


def _on_words(words: Sequence[tuple[str, WordLaw]], style: Style) -> Iterator[str]:
    """What the laws of a place say of words, each with the rule that finds these."""
    if words:
        yield from _title(
            "Laws on words, each with the rule that finds them (rolewright explain RULE)", style
        )
        for rule, law in words:
            yield from _paragraph(f"{law.says} {law.basis}.  {rule}", style)


def _near(near: Nearby, on: date, style: Style) -> Iterator[str]:
    """Which other laws there are, each with since when it holds."""
    parts = (("Wider laws", near.around), ("Laws of places within", near.within), ("Bills", near.bills))
    for title, found in parts:
        told = [f"{each.name} ({each.id}), {since(each, on)}" for each in found]
        if found is near.within:
            told += [f"{place}: laws on words alone" for place in near.on_words]
        if told:
            yield from _title(title, style)
        for each in told:
            yield from _paragraph(each, style)


def _demand(demand: Demand, style: Style) -> Iterator[str]:
    when = f", {demand.when}" if demand.when else ""
    from_day = f", since {demand.since}" if demand.since else ""
    yield from _paragraph(f"{demand.says}{when}{from_day}{_doubt(demand)}", style)
    for line in wrapped(f"“{demand.wording}”", style.width - 2 * len(_INDENT)):
        yield style.paint(Ink.FAINT, _INDENT * 2 + line)


def _doubt(part: Demand | RangeLimit) -> str:
    return f" ({part.level.value} at most: {part.doubt})" if part.doubt else ""


def _title(text: str, style: Style) -> Iterator[str]:
    yield ""
    yield style.paint(Ink.STRONG, text)


def _named(name: str, value: str, style: Style) -> Iterator[str]:
    if value:
        yield from _paragraph(f"{name}: {value}", style)


def _paragraph(text: str, style: Style) -> Iterator[str]:
    for line in wrapped(text, style.width - len(_INDENT)):
        yield _INDENT + line
