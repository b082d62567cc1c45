"""How a posting stands before it is given out: the variants it has, and the blanks that keep it back."""

from rolewright.publish.forms import form_called
from rolewright.publish.publishing import publication_of, refuse_blanks
from rolewright.settings import Settings
from rolewright.text.marks import names_marked
from rolewright.usage import Problem, UsageError


def variants_of(text: str, settings: Settings) -> list[str]:
    """The names for which blocks of the text are marked, and those for which the settings have words."""
    return list(dict.fromkeys([*names_marked(text), *(place for place, _ in settings.sentences)]))


def hindrances(text: str, settings: Settings) -> list[Problem]:
    """Why nobody may read it yet, each with its line where it has one; none when all is well."""
    try:
        refuse_blanks(publication_of(text, settings), form_called("html"), with_blanks=False)
    except UsageError as error:
        return list(error.problems)
    return []
