"""The ends of lines, which differ between systems."""


def plain_line_ends(text: str) -> str:
    r"""The text with "\n" at the end of each line, as browsers send it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
