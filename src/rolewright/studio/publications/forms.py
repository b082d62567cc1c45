"""The forms in which a posting can be given out, as people meet them."""

from collections.abc import Iterator

from rolewright.publish.forms import Form, form_called, form_names
from rolewright.records import record

# For whom a form is, in the order in which people look for one.
_FOR_PEOPLE = ("html", "pdf", "docx", "txt", "md")


@record
class FormTold:
    """A form: its name, what it is, how its files end, and whether a person reads it."""

    name: str
    label: str
    ending: str
    is_for_people: bool


def forms() -> Iterator[FormTold]:
    """All forms, those for people first."""
    names = [*_FOR_PEOPLE, *(name for name in form_names() if name not in _FOR_PEOPLE)]
    for name in names:
        form: Form = form_called(name)
        yield FormTold(name, form.LABEL, form.ENDING, name in _FOR_PEOPLE)
