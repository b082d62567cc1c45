"""The lists of a Word file: which marker stands before the next entry of each."""

from rolewright.ingest.docx.styles import Styles, indent_of, whole_number
from rolewright.ingest.office.blocks import Entry
from rolewright.ingest.office.xml_tree import Node
from rolewright.tuples import NamedTuple

_LEVELS = 9
_MOST = 100_000


class _Level(NamedTuple):
    format: str = "bullet"
    start: int = 1
    restarts_after: int = -1
    indent: float | None = None


class Numbering:
    """Lists by their ids, counted as their entries are met."""

    def __init__(self, tree: Node | None, styles: Styles) -> None:
        """Read them from the part `numbering.xml`; without one there are no lists."""
        nodes = list(tree.nodes) if tree else []
        self._styles = styles
        self._abstracts = {node.get("w:abstractNumId"): node for node in nodes if node.tag == "w:abstractNum"}
        self._lists = {node.get("w:numId"): node for node in nodes if node.tag == "w:num"}
        self._levels: dict[str, tuple[str, dict[int, _Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._started = set[str]()

    def entry(self, list_: str, level: int) -> Entry | None:
        """The next entry of a list, counted; None for a list that is not there or shows no marker."""
        if list_ not in self._lists:
            return None
        level = min(max(level, 0), _LEVELS - 1)
        abstract, levels = self._levels_of(list_)
        here = levels.get(level, _Level())
        if here.format == "none":
            return None
        count = self._count(abstract, list_, level, levels)
        return Entry(level, "-" if here.format == "bullet" else f"{count}.", f"list {abstract}")

    def indent(self, list_: str, level: int) -> float | None:
        """How far the entries of a level stand from the left, in points."""
        if list_ not in self._lists:
            return None
        return self._levels_of(list_)[1].get(level, _Level()).indent

    def _count(self, abstract: str, list_: str, level: int, levels: dict[int, _Level]) -> int:
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        if list_ not in self._started:
            self._started.add(list_)
            for depth in self._restarted(list_):
                counts[depth] = None
        before = counts[level]
        counts[level] = count = min(
            levels.get(level, _Level()).start if before is None else before + 1, _MOST
        )
        for deeper in range(level + 1, _LEVELS):
            after = levels.get(deeper, _Level()).restarts_after
            if after and (after < 0 or level < after):  # 0 says that nothing restarts it
                counts[deeper] = None
        return count

    def _restarted(self, list_: str) -> list[int]:
        return [
            min(max(whole_number(node.get("w:ilvl")) or 0, 0), _LEVELS - 1)
            for node in self._lists[list_].nodes
            if node.tag == "w:lvlOverride" and node.child("w:startOverride")
        ]

    def _levels_of(self, list_: str) -> tuple[str, dict[int, _Level]]:
        if list_ not in self._levels:
            node = self._lists[list_]
            name = self._linked(node.value("w:abstractNumId") or "")
            levels = _levels(self._abstracts.get(name))
            for override in node.nodes:
                if override.tag == "w:lvlOverride":
                    levels |= _levels(override)
                    at = whole_number(override.get("w:ilvl")) or 0
                    start = whole_number(override.value("w:startOverride"))
                    if start is not None:
                        levels[at] = levels.get(at, _Level())._replace(start=start)
            self._levels[list_] = name, levels
        return self._levels[list_]

    def _linked(self, name: str) -> str:
        """The list that a list borrows its levels from by way of a style."""
        style = self._abstracts[name].value("w:numStyleLink") if name in self._abstracts else None
        if not style:
            return name
        borrowed = self._lists.get(self._styles.numbering_of(style) or "")
        return (borrowed.value("w:abstractNumId") or name) if borrowed else name


def _levels(node: Node | None) -> dict[int, _Level]:
    levels = {}
    for each in node.nodes if node else ():
        if each.tag == "w:lvl":
            restart = whole_number(each.value("w:lvlRestart"))
            start = whole_number(each.value("w:start"))
            levels[whole_number(each.get("w:ilvl")) or 0] = _Level(
                each.value("w:numFmt") or "decimal",
                1 if start is None else start,
                -1 if restart is None else restart,
                indent_of(each.child("w:pPr")),
            )
    return levels
