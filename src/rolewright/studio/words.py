"""Words for people that are written in Python and shown by pages and scripts."""


def shown(text: str) -> str:
    """The text as it is: marks it for whoever collects what is to be translated. Who shows it looks it up."""
    return text
