"""What changed in meaning between two postings, whatever became of their form.

Facts are compared as what they say ("$60k" is "60,000 dollars"), and what the postings ask, give and tell is
compared sentence by sentence, wherever it moved. So a source is compared with its published page, too.
"""

from rolewright.compare.comparison import ChangeKind, Comparison, StatementChange, compare
from rolewright.compare.fact_changes import FactChange

__all__ = ["ChangeKind", "Comparison", "FactChange", "StatementChange", "compare"]
