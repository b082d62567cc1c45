"""E-mail: the posting in a message, or in what is attached to it."""

import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage, MIMEPart
from itertools import islice
from pathlib import PurePath
from typing import TypeVar

from rolewright.ingest.html_parts import posting_part
from rolewright.ingest.html_tokens import read_page
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.markdown_writer import MarkdownWriter
from rolewright.ingest.source import Source
from rolewright.parse import parse
from rolewright.records import replace
from rolewright.text import Span, count_words
from rolewright.usage import UsageError

Answer = TypeVar("Answer")

LABEL = "an e-mail"
ENDINGS = (".eml",)
#: Bytes of a message with all that is attached.
LARGEST = 25_000_000
#: Parts of a message that are looked at.
MOST_PARTS = 100

_HEADER = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}")
_OF_MAIL = re.compile(
    rb"^(?:Message-ID|Received|MIME-Version|Return-Path|Delivered-To):", re.IGNORECASE | re.MULTILINE
)
_LONGEST_BEGINNING = 4_096
# A message that is shorter only hands over what is attached.
_FEWEST_WORDS = 80
_ANSWERED = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|sv)\s*:\s*)+", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?\r?$.*", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"^On [^\n]{5,120}wrote:\s*(?=>)|^>[^\n]*\n?", re.MULTILINE)
_FORWARDED = re.compile(
    r"^[-_ ]{2,}(?:Forwarded message|Original Message|Weitergeleitete Nachricht)[-_ ]{2,}\s*\n"
    r"|^(?:From|Sent|Date|To|Cc|Subject|Von|Gesendet|An|Betreff): [^\n]*\n(?=(?:[A-Z]\w+: |\s*\n))",
    re.MULTILINE,
)
_SOFT = re.compile(r"(?<=\S) \r?\n")


def is_content(source: Source) -> bool:
    """Whether it begins with the header of a message."""
    beginning = source.content[:_LONGEST_BEGINNING].replace(b"\r\n", b"\n")
    return _HEADER.match(beginning) is not None and _OF_MAIL.search(beginning) is not None


def read(source: Source) -> Iterator[Ingested]:
    """What is attached, where a posting is; otherwise the message."""
    if len(source.content) > LARGEST:
        raise source.error(f"is larger than {LARGEST // 1_000_000} MB, so it was not read")
    message = _parsed(source)
    body = _body(message)
    attached = list(_attached(message, source))
    if attached and count_words(body, Span(0, len(body))) < _FEWEST_WORDS:
        yield from attached
        return
    if not body.strip():
        raise source.error("holds no words, and nothing that could be read is attached to it")
    notes = [f"{each.label} is attached; save it to a file to take it in" for each in attached]
    yield Ingested(_titled(body, message), notes=tuple(notes))


def _parsed(source: Source) -> EmailMessage:
    from email import message_from_bytes, policy

    try:
        return message_from_bytes(source.content, policy=policy.default)
    except (RecursionError, ValueError, LookupError, AttributeError, IndexError):
        raise source.error("is broken as an e-mail; save its text and name that file") from None


def _body(message: EmailMessage) -> str:
    """The words of a message: its HTML, which keeps lists and headings, or else its plain text."""
    part = _guarded(lambda: message.get_body(("html", "plain")))
    content = _content(part) if part is not None else ""
    if part is not None and part.get_content_type() == "text/html":
        return MarkdownWriter(with_links=True).written(posting_part(read_page(content).pieces))[0]
    if part is not None and str(part.get_param("format", "")).lower() == "flowed":
        content = _SOFT.sub(" ", content)
    content = _FORWARDED.sub("", content.replace("\r\n", "\n"))
    return _QUOTED.sub("", _SIGNATURE.sub("", content)).strip() + "\n"


def _titled(body: str, message: EmailMessage) -> str:
    """The body with the subject above it, if it names no job itself."""
    subject = _ANSWERED.sub("", " ".join(str(_guarded(lambda: message["subject"]) or "").split()))
    return body if not subject or parse(body).facts.title else f"# {subject}\n\n{body}"


def _attached(message: EmailMessage, source: Source) -> Iterator[Ingested]:
    """Every posting in the files that are attached."""
    from rolewright.ingest.formats import format_of, formats, postings_in

    endings = {ending for each in formats() for ending in each.ENDINGS} - set(ENDINGS)
    for part in islice(_guarded(lambda: list(message.iter_attachments())) or (), MOST_PARTS):
        name = PurePath(str(_guarded(part.get_filename) or "")).name
        if PurePath(name).suffix.lower() not in endings:
            continue
        file = Source(_payload(part), name, columns=source.columns)
        try:
            if not file.content or format_of(file).LABEL == LABEL:
                continue
            for each in postings_in(file):
                yield replace(each, label=f"{name} {each.label}" if each.label else name)
        except UsageError as error:
            raise source.error(f"{name}, which is attached, {error.problems[0].message}") from None


def _content(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, UnicodeError, ValueError):  # an encoding that is none
        return Source(_payload(part)).text


def _payload(part: MIMEPart) -> bytes:
    content = _guarded(lambda: part.get_payload(decode=True))
    return content if isinstance(content, bytes) else b""


def _guarded(ask: Callable[[], Answer]) -> Answer | None:
    """What a message answers; None where its library stumbles over what stands there."""
    try:
        return ask()
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError):
        return None
