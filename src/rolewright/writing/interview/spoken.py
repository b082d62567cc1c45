"""Takes off an answer what only introduces or comments it in speech: “Oh, I'd say”, “like I said before”.

It is done once, where a typed answer comes in, whatever is asked, so that what is read back is already clean.
Every word that tells something stays. What comments only within a sentence is taken out of the brief when the
draft is made, wherever the brief came from: see `rolewright.writing.comments`.
"""

import re

_APOSTROPHE = "['’]"
#: What people say before they come to the point, and set apart.
_SOUNDS = (
    r"oh|ah|uh|u+mm*|hm+|er+m?|well|so|yeah|yes|right|okay|ok|sure|look|honestly|frankly|basically|actually"
    rf"|obviously|let{_APOSTROPHE}?s see|let me (?:see|think)|you know|good question|to be honest"
)
#: What they say in one breath, without a comma within or behind it: “Oh you know bread and cakes”.
_IN_ONE_BREATH = (
    r"(?:oh|ah|well|yeah|um+|uh),?\s+you know(?:\s+the usual)?"
    r"(?!\s+(?:how|what|why|who|where|when|that|your|our|my|the|it|them|him|her|us|me)\b)"
    r"|(?:oh|ah|well|um+|uh),?\s+(?:well|yeah|um+|uh)|(?:so|okay|ok)\s+(?:yeah|um+|uh)"
)
#: What they say before it that needs no comma.
_OPINIONS = rf"i{_APOSTROPHE}d say|i would say|i guess|i think|i suppose|i mean|i believe"
#: Where such a sound needs no comma: “Well we're looking for …”.
_BEFORE_WHO = rf"(?=(?:we|i|it|they|that|there|he|she)(?:{_APOSTROPHE}|\s))"
_OPENING = re.compile(
    rf"^(?:(?:oh|well|so|um+|uh+|er+m?)\s+{_BEFORE_WHO}|(?:{_IN_ONE_BREATH})(?:\s*(?:,|[–—-](?=\s))\s*|\s+)"
    rf"|(?:{_SOUNDS})\s*(?:,|\.{{2,}}|…|[–—-](?=\s))\s*|(?:{_OPINIONS})(?: that)?,?\s+)+",
    re.IGNORECASE,
)
#: What they put in between or behind, set apart.
_REMARKS = (
    r"(?:just )?(?:like|as) (?:i|we)(?:['’]ve)? (?:just )?(?:said|mentioned|told you)"
    r"(?: (?:before|already|earlier|above))?"
    r"|really|of course|naturally|honestly|frankly"
    r"|please|thanks|thank you|you know|i mean|i guess|i think|i suppose|actually"
    r"|basically|obviously|to be honest|or something(?: like that)?|or whatever"
)
_REMARK = re.compile(rf",\s*(?:{_REMARKS})(?=\s*(?:[,.;!…]|$))", re.IGNORECASE)
_AT_THE_END = re.compile(
    r"\s+(?:i (?:guess|think|suppose)"
    r"|(?:like|as) (?:i|we) (?:said|mentioned)(?: (?:before|already|earlier|above))?"
    r"|or something(?: like that)?|or whatever|please|of course|obviously|really)(?=\s*(?:[.!…]*$|,))",
    re.IGNORECASE,
)
#: What people type after what they say, and never in a posting.
_TYPED = re.compile(
    r"(?:,\s*|\s+)(?:lol|lmao|rofl|ngl|tbh|imo|imho|fwiw|haha(?:ha)*|hehe)\b(?=\W|$)"
    r"|^(?:lol|ngl|tbh|imo|imho|fwiw|haha(?:ha)*),?\s+",
    re.IGNORECASE,
)
#: How people write what they say fast, in full; it means the same.
_IN_FULL = {
    "gimme": "give me",
    "lemme": "let me",
    "wanna": "want to",
    "gonna": "going to",
    "cuz": "because",
    "coz": "because",
    "'em": "them",
    "’em": "them",
    "dependin": "depending",
    "pls": "please",
    "plz": "please",
    "w/": "with",
    "w/o": "without",
    # Apostrophes that many leave out who type fast; what is also another word, such as “wont”, stays.
    "dont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "cant": "can't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "hasnt": "hasn't",
    "havent": "haven't",
    "youre": "you're",
    "theyre": "they're",
    "weve": "we've",
    "ive": "I've",
    "im": "I'm",
    "thats": "that's",
    "xmas": "Christmas",
    "poss": "possible",
    "abt": "about",
    "b4": "before",
    "bcos": "because",
    "becos": "because",
    "end 2 end": "end to end",
    "hrs": "hours",
    "mgmt": "management",
    "mgr": "manager",
    "mins": "minutes",
    "nite": "night",
    "nites": "nights",
    "oclock": "o'clock",
    "on exp": "on experience",
    "obv": "obviously",
    "obvs": "obviously",
    "ppl": "people",
    "wk": "week",
    "wks": "weeks",
    "yr": "year",
    "yrs": "years",
}
_HOURS = re.compile(r"(?<=\d) ?hrs\b", re.IGNORECASE)
#: Letters that stand for a word within a sentence, in small letters alone.
_LETTERS = {"n": "and", "u": "you", "ur": "your"}
_LETTER = re.compile(r"(?<=[\w).,] )(?:n|u|ur)(?= [\w(]|[.,;!)]|$)")
_SHORT = re.compile(
    rf"(?<![\w'’/])(?:{'|'.join(sorted(_IN_FULL, key=len, reverse=True))})(?=\s|[,.;!)]|$)", re.IGNORECASE
)
_INSIDE = re.compile(r"(?<=\bbut |\band )(?:honestly|frankly|to be honest),?\s+", re.IGNORECASE)
#: Where a sentence trails off.
_TRAILING = re.compile(r"\s*(?:…|\.{2,})$")


def without_speech(words: str) -> str:
    """The words without how somebody began to speak and what they remarked in between."""
    text = _LETTER.sub(lambda found: _LETTERS[found[0]], _SHORT.sub(_in_full, _TYPED.sub("", words)))
    text = _OPENING.sub("", _HOURS.sub(" hours", text))
    text = _INSIDE.sub("", _AT_THE_END.sub("", _REMARK.sub("", text)))
    text = _TRAILING.sub("", text).strip(" ,")
    return text if any(map(str.isalnum, text)) else words


def _in_full(found: re.Match[str]) -> str:
    """A word in full, with the capital that it had."""
    full = _IN_FULL[found[0].lower()]
    return full.capitalize() if found[0][:1].isupper() else full
