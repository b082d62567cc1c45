"""A message is read as the posting in it, without what mail adds."""

from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.ingest import ingest, ingest_all
from rolewright.usage import UsageError

WORDS = "You bake the bread that three hundred families eat every morning in Leeds. " * 7


def mail(text: str, subject: str = "Fwd: Baker", html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "anna@bakery.example"
    message["Subject"] = subject
    message["Message-ID"] = "<1@bakery.example>"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def test_the_words_are_read_and_what_mail_adds_is_left_out() -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Ben <ben@bakery.example>\nSubject: Baker\n\n"
        f"# Night Baker\n\n{WORDS}\n\nOn Mon, 3 Aug 2026 at 9:00, Ben wrote:\n> fine by me\n\n"
        "-- \nAnna\n01234 567"
    )
    assert ingest(bytes(mail(text)), "job.eml").text == f"# Night Baker\n\n{WORDS.strip()}\n"


def test_html_keeps_lists_and_headings() -> None:
    html = "<html><body><h1>Baker</h1><p>Bake.</p><ul><li>Rye<li>Wheat</ul></body></html>"
    assert (
        ingest(bytes(mail("Baker, see HTML", html=html)), "job.eml").text
        == "# Baker\n\nBake.\n\n- Rye\n- Wheat\n"
    )


def test_the_subject_is_the_title_of_words_without_one() -> None:
    assert ingest(bytes(mail(WORDS)), None).text.startswith("# Baker\n\nYou bake")


def test_what_is_attached_is_the_posting_where_the_message_only_hands_it_over() -> None:
    message = mail("Please see the description attached.\n")
    page = f"<!doctype html><h1>Baker</h1><p>{WORDS}</p>"
    message.add_attachment(page, subtype="html", filename="../../baker.html")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    (read,) = ingest_all(bytes(message), "job.eml")
    assert (read.label, read.text[:7]) == ("baker.html", "# Baker")


def test_a_message_with_a_posting_in_it_names_what_else_there_is() -> None:
    message = mail(WORDS)
    message.add_attachment(f"<!doctype html><p>{WORDS}</p>", subtype="html", filename="benefits.html")
    read = ingest(bytes(message), "job.eml")
    assert "You bake" in read.text
    assert "benefits.html is attached" in read.notes[0]


def test_lines_that_mail_wrapped_are_joined() -> None:
    message = mail("x")
    message.set_content("Bake the bread that \nfamilies eat.\n", params={"format": "flowed"})
    assert "bread that families eat" in ingest(bytes(message), "job.eml").text


def test_an_empty_message_says_so() -> None:
    with pytest.raises(UsageError, match="holds no words"):
        ingest(bytes(mail("\n")), "job.eml")


@pytest.mark.parametrize(
    "header",
    [b"Content-Type: text/plain; charset=nonsense", b"Content-Transfer-Encoding: base64", b"Content-Type: x"],
)
def test_a_broken_header_is_no_obstacle(header: bytes) -> None:
    content = b"From: a@b.example\nMessage-ID: <1>\nSubject: Baker\n" + header + b"\n\nBake f\xfcr alle.\n"
    assert ingest(content, "job.eml").text


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(UsageError):
        assert ingest_all(b"From: a\nMessage-ID: <1>\n" + content, "job.eml")


def test_deep_nesting_is_no_trap() -> None:
    content = b"".join(
        b'Message-ID: <1>\nFrom: a\nContent-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n)
        for n in range(2_000)
    )
    with suppress(UsageError):
        assert ingest_all(content, "job.eml")
