"""Paragraphs and tables as rich text makes them, one sign after another."""

from rolewright.ingest.office.blocks import Block, Cell, Paragraph, Table

#: How deep tables lie in one another at most.
DEEPEST_TABLE = 10


class _OpenTable:
    def __init__(self) -> None:
        self.rows: list[tuple[Cell, ...]] = []
        self.cells: list[Cell] = []
        self.blocks: list[Block] = []


class Flow:
    """The blocks of the text, a note or a text box."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._tables: list[_OpenTable] = []

    def add(self, paragraph: Paragraph, depth: int) -> None:
        """Put a paragraph into the cell that is open at a depth; 0 is outside of all tables."""
        self._reach(depth)
        (self._tables[-1].blocks if self._tables else self._blocks).append(paragraph)

    def end_cell(self, depth: int) -> None:
        """End the cell that is open at a depth."""
        self._reach(max(depth, 1))
        table = self._tables[-1]
        table.cells.append(tuple(table.blocks))
        table.blocks = []

    def end_row(self, depth: int) -> None:
        """End the row that is open at a depth."""
        self._reach(max(depth, 1))
        table = self._tables[-1]
        if table.blocks:
            self.end_cell(depth)
        if not table.cells:
            return
        if table.rows and len(table.rows[0]) != len(table.cells):  # where a table ends, no sign says
            row, table.cells = table.cells, []
            self._close()
            self._reach(max(depth, 1))
            self._tables[-1].cells = row
            table = self._tables[-1]
        table.rows.append(tuple(table.cells))
        table.cells = []

    def ended(self) -> list[Block]:
        """All blocks, with every table closed."""
        self._reach(0)
        return self._blocks

    def _reach(self, depth: int) -> None:
        depth = min(depth, DEEPEST_TABLE)
        while len(self._tables) > depth:
            self._close()
        while len(self._tables) < depth:
            self._tables.append(_OpenTable())

    def _close(self) -> None:
        self.end_row(len(self._tables))
        table = self._tables.pop()
        if table.rows:
            (self._tables[-1].blocks if self._tables else self._blocks).append(Table(tuple(table.rows)))
