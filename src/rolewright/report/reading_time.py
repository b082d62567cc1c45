"""How long a posting takes to read."""

from rolewright.document import JobDescription, words_read
from rolewright.records import record
from rolewright.report.counted import counted

#: Words a minute that adults read silently in English prose: the mean of 190 studies in Brysbaert (2019),
#: "How many words do we read per minute? A review and meta-analysis of reading rate", Journal of Memory and
#: Language 109, 104047. Most readers lie between 175 and 300.
WORDS_A_MINUTE = 238


@record
class ReadingTime:
    """The words of a posting, and the minutes that they take; None where no speed is known."""

    words: int
    minutes: float | None

    def __str__(self) -> str:
        words = counted(self.words, "word")
        if self.minutes is None or not self.words:
            return words
        whole = round(self.minutes)
        if whole < 1:
            return f"{words}, less than a minute to read"
        return f"{words}, {counted(whole, 'minute')} to read"


def reading_time(document: JobDescription) -> ReadingTime:
    """The time that `document` takes a reader, who sees neither front matter nor comments."""
    words = words_read(document)
    speed_is_known = document.language in ("en", "und")
    return ReadingTime(words, words / WORDS_A_MINUTE if speed_is_known else None)
