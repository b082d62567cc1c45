"""What is taken out of a file is mended, and every word still knows where it stood."""

from rolewright.document import Origin, OriginKind, origin_at
from rolewright.ingest import ingest
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.mending import mended


def test_sound_words_stay_as_they_are() -> None:
    sound = Ingested("# Bäcker\n\nWe’re baking.\n", origins=(Origin(0, OriginKind.PAGE, 1),))
    assert mended(sound) is sound


def test_origins_stay_with_their_words() -> None:
    text = "# Baker\n\nYouâ€™ll ba\u00adke.\n\nWeâ€™re kind.\n"
    origins = [
        Origin(text.index(words), OriginKind.PARAGRAPH, number)
        for number, words in enumerate(("# Baker", "You", "We"), start=1)
    ]
    whole = mended(Ingested(text, origins=tuple(origins)))
    assert whole.text == "# Baker\n\nYou’ll bake.\n\nWe’re kind.\n"
    for number, words in enumerate(("# Baker", "You’ll", "We’re"), start=1):
        origin = origin_at(whole.origins, whole.text.index(words))
        assert origin is not None
        assert (origin.number, origin.start) == (number, whole.text.index(words))
    assert len(whole.notes) == 1


def test_a_page_in_an_old_encoding_is_read() -> None:
    page = "<!doctype html><meta charset=iso-8859-1><h1>Bäcker</h1><p>Brot für alle – täglich.</p>"
    assert "Brot für alle – täglich." in ingest(page.encode("cp1252"), "job.html").text


def test_text_in_another_encoding_says_so() -> None:
    read = ingest("# Bäcker\n".encode("cp1252"), "job.asc")
    assert read.text == "# Bäcker\n"
    assert "Windows-1252" in read.notes[0]
