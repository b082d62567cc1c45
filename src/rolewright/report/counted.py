"""Numbers with what they count."""


def counted(number: int, what: str) -> str:
    """A number with a noun that takes an s: "1 rule", "1,200 rules", "0 known findings"."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"
