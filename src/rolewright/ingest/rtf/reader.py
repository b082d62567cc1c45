"""Reads rich text sign by sign."""

import re
from collections.abc import Callable

from rolewright.ingest.office.blocks import Block, Entry, Look, Paragraph, Run
from rolewright.ingest.office.fields import button_words
from rolewright.ingest.office.remarks import Remark, Remarks
from rolewright.ingest.office.style_names import heading_level, is_quote, list_level
from rolewright.ingest.rtf.flow import Flow
from rolewright.ingest.rtf.fonts import Fonts
from rolewright.ingest.rtf.state import Group, Layout, Letters, Target
from rolewright.ingest.rtf.tokens import Token, tokens

#: How deep braces may lie in one another.
DEEPEST = 500
#: Control words and braces of a file; a posting has some ten thousand.
MOST_SIGNS = 300_000
#: Paragraphs of a file; the longest information pack has a few hundred.
MOST_PARAGRAPHS = 10_000

_LONGEST_PIECE = 50_000
_LONGEST_NAME = 200
_LONGEST_INSTRUCTION = 5_000
_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)', re.IGNORECASE)
_LEFT_OUT = re.compile(r"\s*(?:TOC|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|FILENAME)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\s*\(?(\d{1,4})[.)]?\s*")
_LETTERED = re.compile(r"\s*\(?(?:[a-z]|[ivx]{1,5})[.)]\s*", re.IGNORECASE)
_NOWHERE = frozenset(
    """
    colortbl info pict object listtable listoverridetable rsidtbl generator filetbl revtbl private themedata
    colorschememapping latentstyles datastore xmlnstbl nonshppict shprslt nonesttables pn pnseclvl fldtype
    bkmkstart bkmkend atnid atnauthor atntime atnref atnicn atndate annotation comment template userprops
    falt panose formfield mmath sp wgrffmtfilter
    """.split()
)
_TARGETS = {
    "fonttbl": Target.FONTS,
    "stylesheet": Target.STYLES,
    "listtext": Target.MARKER,
    "pntext": Target.MARKER,
    "fldinst": Target.INSTRUCTION,
    "shp": Target.SHAPE,
    "shpinst": Target.SHAPE,
    "do": Target.SHAPE,
}
_HEADERS = frozenset(("header", "headerl", "headerr", "headerf"))
_FOOTERS = frozenset(("footer", "footerl", "footerr", "footerf"))
_BOXES = frozenset(("shptxt", "dptxbxtext"))
_SIGNS = {
    **{
        "tab": "\t",
        "line": "\n",
        "emdash": "—",
        "endash": "–",
        "lquote": "‘",
        "rquote": "’",
        "nbhyphen": "\u2011",
    },
    **{"ldblquote": "“", "rdblquote": "”", "bullet": "•", "nbsp": " ", "emspace": " ", "enspace": " "},
    **{"qmspace": " ", "lbr": "\n", "page": "\n", "column": "\n"},
}
_LOOKS = {
    **{"b": "is_bold", "i": "is_italic", "caps": "is_capitals", "v": "is_hidden", "deleted": "is_deleted"},
    **{"revised": "is_inserted"},
}
_PAGES = frozenset(("ansi", "mac", "pc", "pca", "ansicpg"))

#: The words of a run in pieces, their look, and where they lead.
_Pieces = tuple[list[str], Look, str]


class RtfReader:
    """Reads one file. Afterwards `headers` holds what stands above its pages."""

    def __init__(self, remarks: Remarks) -> None:
        self._remarks = remarks
        self._fonts = Fonts()
        self._styles: dict[int, str] = {}
        self._groups: list[Group] = [Group()]
        self._flows: list[tuple[Flow, str]] = [(Flow(), "")]
        self._runs: list[_Pieces] = []
        self._kept: list[tuple[list[_Pieces], str]] = []
        self._bytes = b""
        self._to_skip = 0
        self._marker = ""
        self._instruction = ""
        self._style_name = ""
        self._number = 0
        self._notes: list[Block] = []
        self.headers: list[Block] = []
        self._words: dict[str, Callable[[int | None], None]] = {
            "par": self._end_paragraph,
            "sect": self._end_paragraph,
            "cell": self._end_cell,
            "nestcell": self._end_cell,
            "row": self._end_row,
            "nestrow": self._end_row,
            "pard": self._plain_layout,
            "plain": self._plain_letters,
            "u": self._unicode,
        }

    def blocks(self, content: bytes) -> list[Block]:
        """All that a file shows. ValueError with the reason for one that goes too far."""
        is_star = False
        signs = 0
        for token in tokens(content):
            signs += bool(token.word)
            if signs > MOST_SIGNS:
                raise ValueError(f"of more than {MOST_SIGNS:,} signs")
            if token.word == "*":
                is_star = True
                continue
            self._token(token, is_star)
            is_star = False
        while len(self._groups) > 1:
            self._close()
        self._end_paragraph(None)
        return [*self._flows[0][0].ended(), *self._notes]

    @property
    def _here(self) -> Group:
        return self._groups[-1]

    def _token(self, token: Token, is_star: bool) -> None:
        word = token.word
        if word in ("", "'"):
            self._text(token.text)
            return
        self._flush()
        if word == "{":
            self._open()
        elif word == "}":
            self._close()
        elif self._here.target is Target.NOWHERE:
            return
        elif not self._opens(word, is_star):
            self._control(word, token.number)

    def _open(self) -> None:
        if len(self._groups) > DEEPEST:
            raise ValueError(f"nested more than {DEEPEST} deep")
        self._groups.append(self._here.opened())
        self._to_skip = 0

    def _close(self) -> None:
        if len(self._groups) < 2:
            return
        self._to_skip = 0
        closed = self._groups.pop()
        if closed.target is Target.STYLES:
            self._styles.setdefault(closed.layout.style, self._style_name.strip().rstrip(";"))
            self._style_name = ""
        if closed.opens_flow:
            self._end_flow()
        if closed.target is Target.INSTRUCTION and self._here.target is not Target.INSTRUCTION:
            self._read_instruction()

    def _opens(self, word: str, is_star: bool) -> bool:
        """Whether a word says where the words of its group go."""
        here = self._here
        if word in _NOWHERE or (is_star and word not in _TARGETS and word not in _BOXES):
            self._remarks[Remark.COMMENTS] += word == "annotation"
            self._remarks[Remark.EMBEDDED] += word == "object"
            here.target = Target.NOWHERE
        elif word in _TARGETS:
            here.target = _TARGETS[word]
            if here.target is Target.MARKER:
                self._marker = ""
        elif word in _BOXES or word in _HEADERS or word in _FOOTERS or word == "footnote":
            self._begin_flow(word)
        elif word == "field":
            self._instruction, here.is_field, here.link = "", True, ""
        elif word == "fldrslt":
            if here.target is Target.INSTRUCTION:
                here.target = Target.BODY
        else:
            return False
        return True

    def _control(self, word: str, number: int | None) -> None:
        here = self._here
        if word in self._words:
            self._words[word](number)
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        elif word in _LOOKS:
            here.letters = here.letters._replace(**{_LOOKS[word]: number != 0})
        elif word == "uc":
            here.fallback = min(max(number or 0, 0), 10)
        elif word in _PAGES:
            self._fonts.take_page(word, number)
        elif word == "fcharset" and here.target is Target.FONTS:
            self._fonts.take_font(here.letters.font, number or 0)
        else:
            self._measure(word, number or 0)

    def _measure(self, word: str, number: int) -> None:
        here = self._here
        match word:
            case "f":
                here.letters = here.letters._replace(font=number)
            case "fs":
                here.letters = here.letters._replace(size=number / 2)
            case "ul" | "uld" | "uldb" | "ulth" | "ulw" | "ulnone":
                here.letters = here.letters._replace(is_underlined=word != "ulnone")
            case "s":
                here.layout = here.layout._replace(style=number)
            case "outlinelevel":
                here.layout = here.layout._replace(outline=number)
            case "ls":
                here.layout = here.layout._replace(list=number)
            case "ilvl":
                here.layout = here.layout._replace(level=min(max(number, 0), 8))
            case "li" | "lin":
                here.layout = here.layout._replace(indent=number / 20)
            case "intbl":
                here.layout = here.layout._replace(depth=max(here.layout.depth, 1))
            case "itap":
                here.layout = here.layout._replace(depth=max(number, 0))

    def _text(self, content: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(content))
            self._to_skip -= skipped
            content = content[skipped:]
        if self._here.target is not Target.NOWHERE:
            self._bytes += content
            if len(self._bytes) > _LONGEST_PIECE:
                self._flush()

    def _flush(self) -> None:
        if self._bytes:
            words, self._bytes = self._fonts.decoded(self._bytes, self._here.letters.font), b""
            self._say(words)

    def _unicode(self, number: int | None) -> None:
        self._say(chr((number or 0) & 0xFFFF))
        self._to_skip = self._here.fallback

    def _say(self, words: str) -> None:
        here = self._here
        match here.target:
            case Target.STYLES:
                self._style_name = (self._style_name + words)[:_LONGEST_NAME]
            case Target.MARKER:
                self._marker = (self._marker + words)[:_LONGEST_NAME]
            case Target.INSTRUCTION:
                self._instruction = (self._instruction + words)[:_LONGEST_INSTRUCTION]
            case Target.BODY:
                self._say_in_body(words, here.letters, here.link)

    def _say_in_body(self, words: str, letters: Letters, link: str) -> None:
        if letters.is_deleted or letters.is_hidden:
            remark = Remark.DELETIONS if letters.is_deleted else Remark.HIDDEN
            self._remarks[remark] += bool(words.strip())
            return
        self._remarks[Remark.INSERTIONS] += letters.is_inserted and bool(words.strip())
        look = letters.look
        if not self._runs or self._runs[-1][1:] != (look, link):
            self._runs.append(([], look, link))
        self._runs[-1][0].append(words)

    def _read_instruction(self) -> None:
        """Where a field leads, or what it shows; one that holds no words of the posting is left out."""
        self._say(button_words(self._instruction))
        link = _LINK.match(self._instruction)
        for group in reversed(self._groups):
            if link:
                group.link = link[1]
            elif _LEFT_OUT.match(self._instruction):
                group.target = Target.NOWHERE
            if group.is_field:
                break

    def _plain_layout(self, _: int | None) -> None:
        self._here.layout = Layout()

    def _plain_letters(self, _: int | None) -> None:
        self._here.letters = Letters()

    def _begin_flow(self, word: str) -> None:
        self._kept.append((self._runs, self._marker))
        self._runs, self._marker = [], ""
        self._flows.append((Flow(), word))
        here = self._here
        here.opens_flow, here.target, here.link = True, Target.BODY, ""
        here.layout, here.letters = Layout(), Letters()

    def _end_flow(self) -> None:
        self._end_paragraph(None)
        flow, word = self._flows.pop()
        blocks = flow.ended()
        self._runs, self._marker = self._kept.pop()
        if word == "footnote":
            self._notes += blocks
        elif word in _HEADERS:
            self.headers += blocks
        elif word in _BOXES:
            for block in blocks:
                if isinstance(block, Paragraph):
                    self._flows[-1][0].add(block, self._here.layout.depth)

    def _end_paragraph(self, _: int | None) -> None:
        if self._here.target not in (Target.BODY, Target.SHAPE):
            return
        runs = tuple(Run(_whole("".join(pieces)), look, link) for pieces, look, link in self._runs)
        self._runs = []
        marker, self._marker = self._marker, ""
        if any(run.words.strip() for run in runs):
            layout = self._here.layout
            flow, place = self._flows[-1]
            self._number += place == ""
            if self._number > MOST_PARAGRAPHS:
                raise ValueError(f"of more than {MOST_PARAGRAPHS:,} paragraphs")
            flow.add(self._paragraph(runs, layout, marker, place), layout.depth)

    def _paragraph(self, runs: tuple[Run, ...], layout: Layout, marker: str, place: str) -> Paragraph:
        name = self._styles.get(layout.style, "")
        heading = heading_level(name)
        if heading is None and layout.outline is not None and 0 <= layout.outline < 6:
            heading = layout.outline + 1
        entry: Entry | None = None
        nesting = list_level(name)
        if marker.strip() or layout.list or nesting is not None:
            entry = Entry(max(layout.level, nesting or 0), _marker(marker), f"list {layout.list}")
        return Paragraph(
            runs,
            max(self._number, 1),
            "footnote" if place == "footnote" else "",
            heading,
            entry if heading is None else None,
            is_quote(name),
            layout.indent,
        )

    def _end_cell(self, _: int | None) -> None:
        self._end_paragraph(None)
        self._flows[-1][0].end_cell(self._here.layout.depth)

    def _end_row(self, _: int | None) -> None:
        self._end_paragraph(None)
        self._flows[-1][0].end_row(self._here.layout.depth)


def _marker(words: str) -> str:
    counted = _COUNTED.fullmatch(words)
    if counted:
        return f"{counted[1]}."
    return "1." if _LETTERED.fullmatch(words) else "-"


def _whole(words: str) -> str:
    """Letters that were told in two halves, made whole."""
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
