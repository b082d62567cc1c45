"""PDFs for tests, made by hand so that a test decides where words stand and in what order they are painted.

Letters are Courier's, each six tenths of its size wide.
"""

import hashlib
import textwrap
import zlib
from collections.abc import Iterable

FONTS = {"F1": "Courier", "F2": "Courier-Bold", "F3": "ZapfDingbats", "F4": "Symbol"}
_LINE = 1.3
PROSE = (
    "You look after forty accounts from the first order to the renewal and settle what goes wrong on the way."
    " Half of the week is spent with customers, the other half with the people who make what they buy."
)
MORE = (
    "The team of six sits in two towns and meets every Tuesday to share what it has learnt from its customers"
    " and to plan the visits of the week that follows, each with its own small budget."
)


class Sheet:
    """One page, upright A4 unless said otherwise."""

    def __init__(self, width: float = 595, height: float = 842, turn: int = 0) -> None:
        self.width, self.height, self.turn = width, height, turn
        self.painted: list[str] = []
        self.links: list[str] = []
        self.has_picture = False

    def say(
        self, x: float, y: float, words: str, size: float = 10, font: str = "F1", mode: int = 0
    ) -> "Sheet":
        """Words on one line; F2 is bold, F3 and F4 hold symbols, mode 3 paints nothing."""
        code = "".join(f"\\{ord(c):03o}" if c in "()\\" or ord(c) > 126 else c for c in words)
        self.painted.append(f"BT /{font} {size} Tf {mode} Tr 1 0 0 1 {x} {y} Tm ({code}) Tj ET")
        return self

    def tell(
        self, x: float, y: float, text: str, columns: int = 70, size: float = 10, font: str = "F1"
    ) -> float:
        """A paragraph broken after at most so many letters; the height of the line that would follow."""
        for line in textwrap.wrap(text, columns):
            self.say(x, y, line, size, font)
            y -= size * _LINE
        return y

    def aslant(self, x: float, y: float, words: str) -> "Sheet":
        """Words across the page, as a watermark."""
        self.painted.append(f"BT /F2 60 Tf 0.7 0.7 -0.7 0.7 {x} {y} Tm ({words}) Tj ET")
        return self

    def upwards(self, x: float, y: float, words: str, size: float = 10) -> "Sheet":
        """Words that run up the page."""
        self.painted.append(f"BT /F1 {size} Tf 0 1 -1 0 {x} {y} Tm ({words}) Tj ET")
        return self

    def dot(self, x: float, y: float) -> "Sheet":
        """A small filled square, as programs draw the bullet of a list."""
        self.painted.append(f"{x} {y} 3 3 re f")
        return self

    def picture(self, x: float, y: float, width: float, height: float) -> "Sheet":
        """A picture that covers so much."""
        self.has_picture = True
        self.painted.append(f"q {width} 0 0 {height} {x} {y} cm /I1 Do Q")
        return self

    def link(self, x: float, y: float, width: float, address: str) -> "Sheet":
        """A link over words on the line at this height."""
        self.links.append(
            f"<< /Type /Annot /Subtype /Link /Rect [{x} {y - 3} {x + width} {y + 9}] /Border [0 0 0]"
            f" /A << /S /URI /URI ({address}) >> >>"
        )
        return self


def pdf(*sheets: Sheet, password: str | None = None, streams: Iterable[bytes] = ()) -> bytes:
    """The bytes of a PDF, locked with a password if one is given; `streams` replace what the pages paint."""
    contents = list(streams) or ["\n".join(sheet.painted).encode("latin-1") for sheet in sheets]
    fonts = " ".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{base}"
        + (" /Encoding /WinAnsiEncoding" if name in ("F1", "F2") else "")
        + " >>"
        for name, base in FONTS.items()
    )
    numbers = [5 + 2 * at for at in range(len(sheets))]
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(sheets)} /Kids [{' '.join(f'{n} 0 R' for n in numbers)}] >>".encode(),
        f"<< /Font << {fonts} >> /XObject << /I1 4 0 R >> >>".encode(),
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        b" /Length 1 >>\nstream\n\x80\nendstream",
    ]
    for number, sheet, content in zip(numbers, sheets, contents, strict=True):
        packed = zlib.compress(content)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.width} {sheet.height}] /Rotate {sheet.turn}"
            f" /Resources 3 0 R /Contents {number + 1} 0 R /Annots [{' '.join(sheet.links)}] >>".encode()
        )
        objects.append(
            b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed)
        )
    trailer = "/Root 1 0 R"
    if password is not None:
        objects.append(_locked(password))
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<{'00' * 16}> <{'00' * 16}>]"
    return _file(objects, trailer)


def _file(objects: list[bytes], trailer: str) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    head = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<< /Size {size} {trailer} >>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + (head + end).encode()


def _locked(password: str) -> bytes:
    """The words of a lock that no other password opens; what is behind it need not be readable here."""
    owner = hashlib.sha256(password.encode()).hexdigest()
    return f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{owner}> /U <{owner}> >>".encode()


def columns(order: str) -> Sheet:
    """Two columns of running text, painted column by column, line by line or the second one first."""
    sheet = Sheet().say(50, 780, "Baker", 24) if order != "title last" else Sheet()
    left, right = textwrap.wrap(PROSE, 38), textwrap.wrap(MORE, 38)
    lines = [(50, at, words) for at, words in enumerate(left)] + [
        (310, at, words) for at, words in enumerate(right)
    ]
    if order == "line by line":
        lines.sort(key=lambda line: (line[1], line[0]))
    for x, at, words in lines:
        sheet.say(x, 700 - 13 * at, words)
    return sheet if order != "title last" else sheet.say(50, 780, "Baker", 24)
