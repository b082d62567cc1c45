"""The company's logo, as it is embedded."""

from pathlib import Path

from rolewright.publish.design.embedded import Embedded, file_content
from rolewright.usage import Problem, UsageError

#: The largest logo, in bytes: a page is to be small, and a logo is drawn at a height of 48 pixels.
LARGEST = 200_000
_PICTURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
}


def logo_of(file: Path) -> Embedded:
    """The picture in a file, known by its content. UsageError where it is none, or not one to be trusted."""
    content = file_content(file, LARGEST)
    for beginning, media_type in _PICTURES.items():
        if content.startswith(beginning):
            return Embedded(media_type, content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Embedded("image/webp", content)
    if b"<svg" in content[:4096]:
        from rolewright.publish.design.svg import clean_svg  # needs a reader of XML

        return Embedded("image/svg+xml", clean_svg(content, str(file)))
    raise UsageError([Problem("is no picture: give an SVG, PNG, JPEG or WebP file", str(file))])
