"""Figures of wages in words."""

from rolewright.knowledge.wages.model import RANKS, Percentiles, Wages


def line(wages: Wages) -> str:
    """One line for somebody who is about to say what a job pays."""
    unit, amounts = _usual(wages)
    shown = dict(zip(RANKS, amounts_of(amounts), strict=True))
    return (
        f"{wages.occupation.name}, {wages.area.name}: half earn {shown[25]} to {shown[75]} {unit}, "
        f"the middle is {shown[50]} ({wages.source})"
    )


def amounts_of(amounts: Percentiles) -> tuple[str, ...]:
    """Each amount as people write it; "$239,200 or more" where no more is known."""
    return tuple(
        dollars(amount) if amount is not None else f"{dollars(amounts.cap or 0)} or more"
        for amount in amounts
    )


def dollars(amount: float) -> str:
    """Written as "$31.20", or as "$64,900" from a thousand on."""
    return f"${amount:,.0f}" if amount >= 1000 else f"${amount:,.2f}"


def _usual(wages: Wages) -> tuple[str, Percentiles]:
    amounts = wages.yearly or wages.hourly
    assert amounts is not None
    return ("a year" if wages.yearly else "an hour"), amounts
