"""Files that are not read: each is named in one message that says in which form to save it."""

from collections.abc import Iterator

from rolewright.ingest.ingested import Ingested
from rolewright.ingest.source import Source

LABEL = "a file of Pages, Works, WordPerfect or of Word before 2007"
ENDINGS = (".doc", ".dot", ".pages", ".wps", ".wpd", ".xls", ".xlsx", ".ods", ".zip")

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_WORD_PERFECT = b"\xffWPC"
_AS_DOCX = "save it as .docx, and give that file"
_AS_CSV = "is a workbook; save the sheet with the postings as CSV, and give that file"
_OLD_WORD = f"is a Word file in the form from before 2007; open it in Word or LibreOffice, {_AS_DOCX}"
_BY_ENDING = {
    ".pages": "is a Pages file; in Pages choose File, Export To, Word, and give that file",
    ".wps": f"is a Works file; open it in LibreOffice, {_AS_DOCX}",
    ".wpd": f"is a WordPerfect file; open it in LibreOffice, {_AS_DOCX}",
    ".xls": _AS_CSV,
    ".xlsx": _AS_CSV,
    ".ods": _AS_CSV,
}
# What an OLE file holds, by the names of its streams.
_STREAMS = {
    "EncryptedPackage": "is protected by a password; open it, take the password off, and save it again",
    "WordDocument": _OLD_WORD,
    "Workbook": _AS_CSV,
}
# What a package holds, by the names of its parts.
_PARTS = {
    "Index/Document.iwa": _BY_ENDING[".pages"],
    "Index.zip": _BY_ENDING[".pages"],
    "index.xml": _BY_ENDING[".pages"],
    "xl/workbook.xml": _AS_CSV,
    "ppt/presentation.xml": f"is a presentation; copy its words into a Word file, {_AS_DOCX}",
}


def is_content(source: Source) -> bool:
    """Whether it is a package that no other format knows, or of a program whose files are not read."""
    if source.content.startswith((_OLE, _WORD_PERFECT)):
        return True
    if not source.content.startswith(_ZIP):
        return False
    from rolewright.ingest.formats import docx, odt

    if source.ending in (*docx.ENDINGS, *odt.ENDINGS):  # a damaged one is for its own reader to name
        return False
    return not docx.is_content(source) and not odt.is_content(source)


def read(source: Source) -> Iterator[Ingested]:
    """Nothing. UsageError that says what it is and what to do."""
    yield from ()
    raise source.error(_told(source))


def _told(source: Source) -> str:
    if source.content.startswith(_OLE):
        for stream, message in _STREAMS.items():
            if stream.encode("utf-16-le") in source.content:
                return message
        return _BY_ENDING.get(source.ending, "is an Office file in the form from before 2007; save it anew")
    if source.content.startswith(_WORD_PERFECT):
        return _BY_ENDING[".wpd"]
    if source.content.startswith(_ZIP):
        from rolewright.ingest.office.package import names_in

        names = names_in(source.content)
        found = next((message for part, message in _PARTS.items() if part in names), None)
        archive = "is a ZIP archive" if names else "is a damaged package or archive"
        usual = f"{archive}; take the posting out of it and give that file"
        return found or _BY_ENDING.get(source.ending, usual)
    return f"is called {source.ending} but is no such file; give it the ending of what it is"
