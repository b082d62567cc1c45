"""Plain text, for boards and mails that strip everything else.

Headings are underlined, lists have hyphens, a link tells its address in brackets, and every paragraph is one
line, since a board that wraps lines would break those that are wrapped already; `wrap` in the settings asks
for lines of so many characters.
"""

from rolewright.publish.content_of import content_of
from rolewright.publish.plain import plain_text_of, wrapped
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published

LABEL = "plain text, for what strips everything else"
ENDING = ".txt"
IS_FINISHED = True


def render(publication: Publication) -> Published:
    """The text."""
    text = plain_text_of(content_of(publication.document))
    width = publication.settings.look.wrap
    return Published((wrapped(text, width) if width else text).encode())
