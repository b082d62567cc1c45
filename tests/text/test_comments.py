"""What owners write for each other keeps no place in what readers meet, and takes none from the words."""

from rolewright.text.comments import as_read, comments, without_comments


def told(text: str) -> list[str]:
    return [text[slice(*span)] for span in comments(text)]


def test_a_comment_may_stand_anywhere_and_take_several_lines() -> None:
    assert told("<!-- a -->\nWork <!-- b\nc --> here <!-- d -->") == [
        "<!-- a -->",
        "<!-- b\nc -->",
        "<!-- d -->",
    ]


def test_what_is_never_closed_is_text() -> None:
    assert told("Work <!-- a --> here <!-- b") == ["<!-- a -->"]


def test_code_and_front_matter_hold_none() -> None:
    assert told(
        "---\ntitle: Cook <!-- a -->\n---\nWrite `<!-- b -->`\n\n```\n<!-- c -->\n```\n<!-- d -->"
    ) == ["<!-- d -->"]


def test_a_comment_beside_words_is_blank_and_the_words_keep_their_places() -> None:
    text = "- Bake <!-- a\r\nb --> bread\n"
    assert as_read(text) == "- Bake       \r\n      bread\n"


def test_a_comment_on_lines_of_its_own_stays_a_block() -> None:
    text = "<!-- a\nb -->\nBake\n"
    assert as_read(text) == text
    assert as_read("<!-- a --> <!-- b -->\nBake\n") == "<!-- a -->           \nBake\n"


def test_a_text_without_comments_loses_their_lines_and_nothing_else() -> None:
    assert without_comments("# Baker\n\n<!-- a -->\n\nBake <!-- b --> bread. <!-- c -->\nSell it.\n") == (
        "# Baker\n\nBake bread.\nSell it.\n"
    )
    assert without_comments("<!-- a -->\n\n- Bake\n  <!-- b\n  c -->\n- Sell\n") == "- Bake\n- Sell\n"
    assert without_comments("<!-- a --> Bake\r\n<!-- b -->") == "Bake\r\n"
    assert without_comments("  <!-- a --> Bake <!-- b -->, sell <!-- c -->.\n") == "  Bake, sell.\n"
    assert without_comments("`<!-- a -->` is code.") == "`<!-- a -->` is code."
