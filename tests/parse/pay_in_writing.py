"""Pay as tests write it."""

from rolewright.document import Pay, PayKind
from rolewright.parse.facts.pay import pay
from rolewright.parse.structure import read


def stated(text: str) -> list[str]:
    """Each different pay that `text` states."""
    return [written(mention.value) for mention in pay(read(text)).distinct]


def written(value: Pay) -> str:
    """A pay as `30000..40000 GBP YEAR [Band 6]`; an open end is empty, what is unstated a dash."""
    low, high = ("" if amount is None else f"{amount:.10g}" for amount in (value.minimum, value.maximum))
    amounts = low if value.kind is PayKind.SINGLE else f"{low}..{high}"
    label = f" [{value.label}]" if value.label else ""
    return f"{amounts} {value.currency or '-'} {value.unit or '-'}{label}"
