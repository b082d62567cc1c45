"""What a remark calls laws, and what it says that they want."""

from collections.abc import Iterable, Mapping

from rolewright.knowledge.jurisdictions.jurisdiction import DemandKind

#: So many places are named; the others are counted, and are all in the data of the finding.
_MOST_NAMED = 4
#: What completes “the law of Colorado wants …”, where one rule sees to several demands.
WANTS: Mapping[DemandKind, str] = {
    DemandKind.PAY: "the pay or its range",
    DemandKind.MINIMUM_PAY: "the minimum pay, as an amount with its unit of time",
    DemandKind.EMPLOYER: "the name of the employer",
    DemandKind.CONTACT: "a way to reach the employer",
    DemandKind.JOB_DESCRIPTION: "a description of the work",
    DemandKind.PLACE: "the place of work",
}


def called(places: Iterable[str]) -> str:
    """The laws by their places, within a sentence: "the laws of Colorado and Illinois"."""
    names = [with_article(each) for each in dict.fromkeys(places)]
    law = "law" if len(names) == 1 else "laws"
    return f"the {law} of {joined(names if len(names) <= _MOST_NAMED + 1 else _counted(names))}"


def want(places: Iterable[str]) -> str:
    """The laws and what they do, at the start of a sentence: "The law of Colorado wants"."""
    listed = list(dict.fromkeys(places))
    return f"{capitalised(called(listed))} {'wants' if len(listed) == 1 else 'want'}"


def capitalised(words: str) -> str:
    """The words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def joined(names: Iterable[str]) -> str:
    """Names as a sentence lists them."""
    *others, last = dict.fromkeys(names)
    return f"{', '.join(others)} and {last}" if others else last


def _counted(names: list[str]) -> list[str]:
    return [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} other places"]


def with_article(name: str) -> str:
    """The name of a place within a sentence: "the District of Columbia"."""
    place, _, state = name.partition(", ")
    if state:
        return f"{place} ({state})"  # a comma would part them in a list
    return f"the {name}" if " of " in name or name.endswith(("Union", "Kingdom")) else name
