"""A Word file as a posting: its parts, and which of them are told."""

from collections.abc import Iterator, Mapping

from rolewright.ingest.docx.body import BodyReader, WordFile
from rolewright.ingest.docx.numbering import Numbering
from rolewright.ingest.docx.styles import Styles
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.office.blocks import Block, Paragraph
from rolewright.ingest.office.package import Package, within
from rolewright.ingest.office.posting import posting
from rolewright.ingest.office.remarks import Remarks
from rolewright.ingest.office.xml_tree import Node
from rolewright.ingest.source import Source
from rolewright.tuples import NamedTuple

MAIN_PART = "word/document.xml"
LABEL = "a Word file"


class _Relation(NamedTuple):
    kind: str
    target: str
    is_outside: bool


def read_document(source: Source) -> Ingested:
    """The posting in a Word file. UsageError where it cannot be read or holds no words."""
    package = Package(source, LABEL)
    main = _main_part(package)
    tree = package.tree(main)
    body = tree.child("w:body") if tree else None
    if body is None:
        package.fail("has no text where Word keeps it")
    relations = _relations(package, main)
    styles = Styles(_related(package, relations, "styles"))
    file = WordFile(styles, Numbering(_related(package, relations, "numbering"), styles), Remarks())
    reader = BodyReader(file, _links(relations))
    blocks = reader.blocks(body)
    blocks += _notes(package, relations, reader.notes, file)
    return posting(source, blocks, lambda: _headers(package, relations, file), file.remarks)


def _main_part(package: Package) -> str:
    """The part with the text, which some programs call otherwise than Word does."""
    named = (each.target for each in _relations(package, "").values() if each.kind == "officeDocument")
    found = within("", next(named, MAIN_PART))
    return found if found in package else MAIN_PART


def _relations(package: Package, part: str) -> Mapping[str, _Relation]:
    """What a part refers to, by number; what the package itself does for no part."""
    folder, _, name = part.rpartition("/")
    tree = package.tree(f"{folder}/_rels/{name}.rels".lstrip("/"))
    return {
        node.get("Id"): _Relation(
            node.get("Type").rpartition("/")[2], node.get("Target"), node.get("TargetMode") == "External"
        )
        for node in (tree.nodes if tree else ())
        if node.tag == "rel:Relationship"
    }


def _links(relations: Mapping[str, _Relation]) -> Mapping[str, str]:
    return {
        key: each.target for key, each in relations.items() if each.is_outside and each.kind == "hyperlink"
    }


def _parts(package: Package, relations: Mapping[str, _Relation], kind: str) -> Iterator[str]:
    for each in relations.values():
        if each.kind == kind and not each.is_outside:
            name = within("word", each.target)
            if name in package:
                yield name


def _related(package: Package, relations: Mapping[str, _Relation], kind: str) -> Node | None:
    name = next(_parts(package, relations, kind), None)
    return package.tree(name) if name else None


def _notes(
    package: Package, relations: Mapping[str, _Relation], referred: list[tuple[str, str]], file: WordFile
) -> list[Block]:
    """The footnotes that the text refers to, which stand behind it."""
    blocks = list[Block]()
    for kind in ("footnote", "endnote"):
        wanted = [number for each, number in referred if each == kind]
        name = next(_parts(package, relations, f"{kind}s"), None)
        tree = package.tree(name) if wanted and name else None
        notes = {node.get("w:id"): node for node in tree.nodes} if tree else {}
        links = _links(_relations(package, name)) if name else {}
        for at, number in enumerate(wanted, start=1):
            if number in notes:
                blocks += BodyReader(file, links, f"{kind} {at}").blocks(notes[number])
    return blocks


def _headers(package: Package, relations: Mapping[str, _Relation], file: WordFile) -> Iterator[Paragraph]:
    """The paragraphs of the page headers."""
    for name in dict.fromkeys(_parts(package, relations, "header")):
        tree = package.tree(name)
        if tree is not None:
            reader = BodyReader(file._replace(remarks=Remarks()), {}, "page header")
            yield from (each for each in reader.blocks(tree) if isinstance(each, Paragraph))
