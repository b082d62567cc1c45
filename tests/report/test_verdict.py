from collections import Counter

from rolewright.findings import Severity
from rolewright.report import Style
from rolewright.report.verdict import total_text

PLAIN = Style()


def test_the_total_of_several_texts_counts_each_severity() -> None:
    counts = Counter({Severity.ERROR: 1, Severity.NOTE: 2})
    assert total_text(3, counts, PLAIN) == "3 texts: 1 error, 2 notes."
    assert total_text(3, Counter(), PLAIN) == "3 texts: nothing to remark."
