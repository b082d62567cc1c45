"""Recognises a page that lists several jobs, each with the address of its own posting."""

from rolewright.text import pattern

# "Senior Data Scientist: https://…", "- [Bridge Inspector](/jobs/7)"; the name ends like that of a job.
_ENTRY = pattern(
    r"^[ \t*•·-]*(?:[^\n:\[\]]{0,60}\w(?:ant|ent|er|ian|ist|ive|lead|or|head|chef|nurse)\b[^\n:\[\]]{0,60}"
    r"(?:\([^)\n]{1,40}\))?[ \t]*[:|–-][ \t]*https?://\S+"
    r"|\[[^\n\]]{0,60}\w(?:ant|ent|er|ian|ist|ive|lead|or|head|chef|nurse)\b[^\n\]]{0,60}\]\(\S+\))[ \t.]*$"
)
_FEWEST = 3


def lists_jobs(folded: str) -> bool:
    """Whether a text, in lower case, has lines of which each names a job and where to read of it."""
    if folded.count("http") + folded.count("](") < _FEWEST:
        return False
    return sum(1 for line in folded.splitlines() if _ENTRY.match(line)) >= _FEWEST
