"""What holds no words to read, such as pictures, archives and programs: its name or its beginning tells."""

from rolewright.ingest.source import Source

_ENDINGS = {
    "a picture": ".avif .bmp .gif .heic .heif .ico .jpe .jpeg .jpg .png .psd .svg .tif .tiff .webp",
    "a sound": ".aac .flac .m4a .mp3 .ogg .opus .wav .wma",
    "a film": ".avi .m4v .mkv .mov .mp4 .mpeg .mpg .webm .wmv",
    "an archive": ".7z .bz2 .cab .gz .rar .tar .tgz .xz .zip .zst",
    "a program": ".apk .bin .class .deb .dll .dmg .exe .img .iso .jar .msi .rpm .so",
    "a font": ".eot .otf .ttf .woff .woff2",
    "a database": ".accdb .db .mdb .sqlite",
    "a presentation": ".odp .ppt .pptx",
}
_BY_ENDING = {ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()}
# No text begins like these, whatever its encoding.
_BY_BEGINNING = {
    b"\xff\xd8\xff": "a picture",
    b"\x89PNG\r\n": "a picture",
    b"GIF87a": "a picture",
    b"GIF89a": "a picture",
    b"II*\0": "a picture",
    b"MM\0*": "a picture",
    b"ID3\x03": "a sound",
    b"ID3\x04": "a sound",
    b"OggS\0": "a sound",
    b"\x1f\x8b\x08": "an archive",
    b"7z\xbc\xaf\x27\x1c": "an archive",
    b"Rar!\x1a\x07": "an archive",
    b"BZh9": "an archive",
    b"\xfd7zXZ\0": "an archive",
    b"\x7fELF": "a program",
    b"MZ\x90\0": "a program",
    b"SQLite format 3\0": "a database",
}
# Office files and PDFs are read, or refused with better words, whatever they are called.
_OF_OFFICES = (b"%PDF", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")
_TO_DO = {
    "a picture": "its words cannot be read; give the file that it was made from, or type them",
    "an archive": "take the posting out of it and give that file",
}
_USUAL = "give the posting as text, a Word file, a PDF or a page"


def why_wordless(source: Source) -> str | None:
    """What is wrong with a content that has no words, and what to do; None for any other."""
    if source.content.startswith(_OF_OFFICES):
        return None
    for beginning, kind in _BY_BEGINNING.items():
        if source.content.startswith(beginning):
            return f"is {kind}; {_TO_DO.get(kind, _USUAL)}"
    called = _BY_ENDING.get(source.ending)
    return f"has the ending of {called} ({source.ending}), so it was not read; {_USUAL}" if called else None
