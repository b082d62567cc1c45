"""Bytes become text by what they are; what they are labelled is believed only where it fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.ingest.decoding import Decoded, decoded

TEXT = "Bäcker – £13.50 “an hour”"


@pytest.mark.parametrize("label", [None, "utf-8", "iso-8859-1", "nonsense", "rot13", "unicode_escape"])
def test_sound_utf8_is_read_as_such_whatever_it_is_labelled(label: str | None) -> None:
    assert decoded(TEXT.encode(), label) == Decoded(TEXT)


@pytest.mark.parametrize(
    ("encoding", "told"), [("utf-16", "UTF-16"), ("utf-32", "UTF-32"), ("utf-8-sig", None)]
)
def test_a_byte_order_mark_is_believed_and_left_out(encoding: str, told: str | None) -> None:
    assert decoded(TEXT.encode(encoding)) == Decoded(TEXT, told)


@pytest.mark.parametrize("label", [None, "iso-8859-1", "us-ascii", "utf-8"])
def test_other_bytes_are_windows_unless_a_label_fits(label: str | None) -> None:
    assert decoded(TEXT.encode("cp1252"), label) == Decoded(TEXT, "Windows-1252")


def test_a_page_labels_itself() -> None:
    page = '<html><meta charset="koi8-r"><p>Пекарь'
    assert decoded(page.encode("koi8-r")) == Decoded(page, "KOI8-R")
    xml = '<?xml version="1.0" encoding="ISO-8859-2"?><p>Łódź'
    assert decoded(xml.encode("iso-8859-2")) == Decoded(xml, "ISO8859-2")


def test_what_holds_a_zero_is_no_text() -> None:
    assert decoded(b"PK\0\0") is None
    assert decoded(b"\xff\xfe\x00") is None


@given(
    st.binary(max_size=200), st.sampled_from([None, "utf-7", "idna", "hex", "big5", "unicode_escape", "x\0"])
)
def test_no_bytes_raise_an_error(content: bytes, label: str | None) -> None:
    found = decoded(content, label)
    assert found is None or isinstance(found.text, str)
