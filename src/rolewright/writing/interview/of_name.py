"""A company's name with what was told of it in one breath: “Rye Mill, a bakery in Leeds”."""

import re
from collections.abc import Mapping

from rolewright.writing.interview.heard_names import as_name

#: What is told of a name that stands before it.
_WHAT_IT_IS = re.compile(
    r"^(?P<name>(?=[A-Z\d])[^,;]{2,60}?)(?:,|\s[–—-])\s+"
    r"(?:(?:and\s+)?(?:which|that)\s+is\s+|(?:we['’]re|we are|it['’]s|it is)\s+(?=an?\s))?"
    r"(?P<what>(?:an?|we)\s+\S.*)$"
)
#: Which of two names is the one to write.
_IN_FULL = re.compile(
    r"^(?:.*,\s*)?(?P<name>[^,]+?),?\s+"
    r"(?:(?:if you (?:want|need|like)|is|being|as) (?:it |them )?|to (?:give|use) )"
    r"(?:the|our|its) (?:legal|full|official|proper|registered|real) name\b.*$",
    re.IGNORECASE,
)
#: How people say it in short before they say it whole.
_OR_RATHER = re.compile(r"^[^,]{2,30},\s+(?:that['’]s|that is|i mean|so|or)\s+(?=[A-Z])")
#: In words: more are hardly a name.
_LONGEST = 7


def called(words: str) -> Mapping[str, str]:
    """The name, and what the company is if that was told behind it."""
    text = _OR_RATHER.sub("", as_name(words))
    if full := _IN_FULL.match(text):
        return {"company.name": full["name"].strip()}
    found = _WHAT_IT_IS.match(text)
    if found is None or len(found["name"].split()) > _LONGEST:
        return {"company.name": text}
    return {"company.name": found["name"].strip(), "company.does": found["what"].strip(" .")}
