"""Files of every format as no one should ever send them: small good ones with parts of them damaged."""

import json
import random
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from rolewright.publish import publish

_POSTING = """---
title: Oven Operator
employer: Rye & Sons
locations: ["Leeds, UK"]
pay: £28,000–31,000 a year
deadline: 2027-03-03
---

# Oven Operator

You run two ovens by night, and stop them in time.

## What you do

- Check the guards
- Bake **ten** loaves

| Shift | Pay |
|---|---|
| Night | £15.20 |

## How to apply

1. Write to jobs@rye.example, or [apply here](https://jobs.rye.example/oven).
"""
_WORDS = "<p>You run two ovens.</p><h2>What you do</h2><ul><li>Check the guards</li><li>Bake</li></ul>"
_DIALECTS: tuple[object, ...] = (
    {
        "jobs": [
            {"id": 7, "title": "Baker", "location": {"name": "Leeds"}, "content": _WORDS, "absolute_url": ""}
        ]
    },
    [{"id": "7", "text": "Baker", "categories": {"location": "Leeds"}, "description": _WORDS, "lists": []}],
    {
        "jobs": [
            {
                "title": "Baker",
                "descriptionHtml": _WORDS,
                "jobUrl": "https://a.example/7",
                "location": "Leeds",
            }
        ]
    },
    {"name": "Rye", "jobs": [{"title": "Baker", "shortcode": "7", "description": _WORDS, "city": "Leeds"}]},
    {"id": "7", "name": "Baker", "jobAd": {"sections": {"jobDescription": {"title": "Job", "text": _WORDS}}}},
    {
        "offers": [
            {"id": 7, "title": "Baker", "description": _WORDS, "requirements": _WORDS, "careers_url": ""}
        ]
    },
)
_PERSONIO = (
    '<?xml version="1.0" encoding="UTF-8"?><workzag-jobs><position><id>7</id><name>Baker</name>'
    f"<jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[{_WORDS}]]></value></jobDescription></jobDescriptions>"
    "</position></workzag-jobs>"
)
_RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\b Oven Operator\b0\par You run two ovens\'85\par"
    r"{\pntext\bullet\tab}Check the guards\par{\field{\*\fldinst HYPERLINK \"https://rye.example\"}"
    r"{\fldrslt apply}}\par\trowd\cellx100\cellx200 A\cell B\cell\row\u8364?30,000}"
)
_ODT = (
    '<?xml version="1.0"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    '<text:h text:outline-level="1">Oven Operator</text:h><text:p>You run two ovens.</text:p>'
    "<text:list><text:list-item><text:p>Check the guards</text:p></text:list-item></text:list>"
    "</office:text></office:body></office:document-content>"
)
_CSV = 'title,location,description\nBaker,Leeds,"You bake\nbread, and roll."\nMiller,York,You mill.\n'
_PUBLISHED = {"docx": "job.docx", "html": "job.html", "pdf": "job.pdf", "jsonld": "job.jsonld"}
_FRAGMENTS = (
    *(b"\x00", b"\xff\xfe", b"<", b">", b"&#x110000;", b"&a;", b"]]>", b"<!--", b"<![CDATA[", b"{", b"}"),
    *(b'"', b"\\", b"\\u-999999999999?", b"\\bin99999999 ", b"{\\*" * 300, b"<ul><li>" * 200, b"[" * 400),
    *(b"\r\n\r\n", b"=?utf-8?b?////?=", b"--", b"%PDF-", b"PK\x03\x04", b"PAR1", b"stream\r\n", b"NaN"),
    *(b"<table>" * 150, b"1e999"),
    *(b"9" * 400, b'<!DOCTYPE x [<!ENTITY a "b">]>', b"\xf0\x9f\x9a\x9a", b"\xc3", b"w:ilvl", b'w:val="-1"'),
)  # fmt: skip


@cache
def good_files() -> Mapping[str, bytes]:
    """A good file of every format by its name; those that need a library only where it is installed."""
    files = {name: publish(_POSTING, form).content for form, name in _PUBLISHED.items()}
    files |= {f"dialect-{at}.json": json.dumps(told).encode() for at, told in enumerate(_DIALECTS)}
    files["feed.xml"] = publish(_POSTING, "indeed-xml").content
    files["resume.json"] = publish(_POSTING, "json-resume").content
    files |= {"personio.xml": _PERSONIO.encode(), "job.rtf": _RTF.encode("cp1252"), "job.odt": _odt()}
    files |= {"jobs.csv": _CSV.encode(), "jobs.jsonl": (json.dumps({"text": _POSTING}) + "\n").encode() * 2}
    files |= {"job.eml": _mail(), "jobs.parquet": _parquet(), "job.md": _POSTING.encode()}
    return files


def _odt() -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", _ODT)
    return made.getvalue()


def _mail() -> bytes:
    message = EmailMessage()
    message["Subject"] = "Oven Operator – until 3 March"
    message.set_content("Please post this.\n")
    message.add_alternative(f"<html><body><h1>Baker</h1>{_WORDS}</body></html>", subtype="html")
    message.add_attachment(_RTF.encode("cp1252"), maintype="application", subtype="rtf", filename="job.rtf")
    return message.as_bytes()


def _parquet() -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    made = BytesIO()
    pq.write_table(pa.table({"title": ["Baker", None], "description": ["You bake.", "You mill."]}), made)
    return made.getvalue()


def _flip(chance: random.Random, content: bytes) -> bytes:
    damaged = bytearray(content)
    for _ in range(chance.choice((1, 3, 20))):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def _cut(chance: random.Random, content: bytes) -> bytes:
    start, end = sorted(chance.choices(range(len(content) + 1), k=2))
    return content[:start] + content[end:]


def _end_early(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randrange(len(content))]


def _repeat(chance: random.Random, content: bytes) -> bytes:
    start, end = sorted(chance.choices(range(len(content) + 1), k=2))
    return content[:end] + content[start:end] * chance.randint(1, 3) + content[end:]


def _insert(chance: random.Random, content: bytes) -> bytes:
    at = chance.randint(0, len(content))
    return content[:at] + chance.choice(_FRAGMENTS) + content[at:]


def _swap_names(chance: random.Random, content: bytes) -> bytes:
    """Two words change places: names of elements, keys and values, commands."""
    words = content.split(b" ")
    one, other = chance.randrange(len(words)), chance.randrange(len(words))
    words[one], words[other] = words[other], words[one]
    return b" ".join(words)


_Damage = Callable[[random.Random, bytes], bytes]
_DAMAGES: tuple[_Damage, ...] = (_flip, _cut, _end_early, _repeat, _insert, _insert, _swap_names)


def broken_file(seed: int) -> tuple[str, bytes]:
    """The name and content of a file with one to four damages; `seed` alone decides.

    Of an office file more often a part within it is damaged, since the whole is refused at once.
    """
    chance = random.Random(seed)
    name = chance.choice(sorted(good_files()))
    content = good_files()[name]
    if content.startswith(b"PK") and chance.random() < 0.8:
        return name, _with_damaged_part(chance, content)
    content = _damaged(chance, content)
    # What a file is called need not be what it is.
    return (name if chance.random() < 0.95 else chance.choice(sorted(good_files()))), content


def _damaged(chance: random.Random, content: bytes) -> bytes:
    for _ in range(chance.randint(1, 4)):
        content = chance.choice(_DAMAGES)(chance, content) or b"\n"
    return content


def _with_damaged_part(chance: random.Random, content: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(made, "w", ZIP_DEFLATED) as damaged:
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        main = next(name for name in ("word/document.xml", "content.xml") if name in names)
        broken = main if chance.random() < 0.6 else chance.choice(names)
        for name in archive.namelist():
            part = archive.read(name)
            damaged.writestr(name, _damaged(chance, part) if name == broken else part)
    return made.getvalue()
