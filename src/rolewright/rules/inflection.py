"""The forms that an English word takes."""

from collections.abc import Iterator
from functools import cache

from rolewright.tuples import NamedTuple


class Forms(NamedTuple):
    """The forms of a word that may be a verb or a noun, the usual spelling of each first.

    `third` serves as the plural of a noun too.
    """

    base: tuple[str, ...]
    third: tuple[str, ...]
    past: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]


# base, past, participle; the participle is left out where it is the past.
_IRREGULAR_VERBS = """
babysit babysat|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bid bid
bind bound|bleed bled|blow blew blown|bottle-feed bottle-fed|break broke broken|breed bred|bring brought
broadcast broadcast|build built|buy bought|cast cast|catch caught|choose chose chosen|co-lead co-led
co-teach co-taught|co-write co-wrote co-written|come came come|cross-sell cross-sold|cut cut|deal dealt
dig dug|draw drew drawn|drink drank drunk|drive drove driven|fall fell fallen|feed fed|feel felt
fight fought|find found|fly flew flown|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
freeze froze frozen|gatekeep gatekept|get got|give gave given|go went gone|grind ground|grow grew grown
hand-feed hand-fed|hang hung|hear heard|hit hit|hold held|input input|interweave interwove interwoven
keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant
meet met|offset offset|outbid outbid|outdo outdid outdone|output output|outsell outsold
overcome overcame overcome|overlay overlaid|override overrode overridden|overrun overran overrun
oversee oversaw overseen|overwrite overwrote overwritten|partake partook partaken|pay paid|presell presold
proofread proofread|put put|quit quit|re-write re-wrote re-written|read read|rebuild rebuilt|repay repaid
resell resold|reset reset|restring restrung|rethink rethought|rewrite rewrote rewritten|rid rid
ride rode ridden|rise rose risen|run ran run|saw-cut saw-cut|say said|see saw seen|seek sought|sell sold
send sent|set set|shoot shot|show showed shown|sight-read sight-read|sing sang sung|sit sat
speak spoke spoken|spend spent|spin spun|split split|spread spread|stand stood|stick stuck
stocktake stocktook stocktaken|strike struck|string strung|strive strove striven|sweep swept
swim swam swum|swing swung|tailor-make tailor-made|take took taken|teach taught|team-lead team-led
team-teach team-taught|tear tore torn|tell told|test-drive test-drove test-driven|think thought
troubleshoot troubleshot
throw threw thrown|typeset typeset|undercut undercut|undergo underwent undergone|understand understood
undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|up-sell up-sold
uphold upheld|upsell upsold|wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|wring wrung|write wrote written
"""
_IRREGULAR_PLURALS = {
    "child": "children",
    "man": "men",
    "person": "people",
    "woman": "women",
}
_VOWELS = frozenset("aeiou")
# Verbs of several syllables with the stress on the last, which doubles the letter at the end.
_DOUBLING_ENDS = tuple(
    """
    atrol bmit ccur deter dmit ebug ebut ecap efer epel equip erig erlap erpin fulfil hral llot mbed
    mmit mpel nclog ncur nfer nrol nsfer nsmit nstal ntrol nwrap opel ormat pfrog ppel program replan
    repot retrofit rmit rral spel stil strap tstrip utfit xcel xtol
    """.split()
)


def inflected(word: str) -> tuple[str, ...]:
    """Every form of `word`, the word itself first, without repeats."""
    return tuple(dict.fromkeys(form for variants in forms(word) for form in variants))


def paired(word: str, replacement: str) -> Iterator[tuple[str, str]]:
    """Each form of `word` with the like form of `replacement`.

    A form of `word` that is both past and participle is left out where `replacement` keeps the two apart:
    nobody can tell whether "performed" was "did" or "done".
    """
    source, target = forms(word), forms(replacement)
    told_apart = target.past[0] != target.participle[0]
    seen = set(source.past) & set(source.participle) if told_apart else set()
    for variants, replacements in zip(source, target, strict=True):
        for variant in variants:
            if variant not in seen:
                seen.add(variant)
                yield variant, replacements[0]


@cache
def forms(word: str) -> Forms:
    """The forms of a word in lower case, regular unless the language has it otherwise."""
    if word == "be":
        return Forms(("be",), ("is", "are", "am"), ("was", "were"), ("been",), ("being",))
    if word == "have":
        return Forms(("have",), ("has",), ("had",), ("had",), ("having",))
    if word == "do":
        return Forms(("do",), ("does",), ("did",), ("done",), ("doing",))
    gerund = _gerund(word)
    if word in _irregular():
        past, participle = _irregular()[word]
        return Forms((word,), (_with_s(word),), (past,), (participle,), gerund)
    third = _IRREGULAR_PLURALS.get(word) or _with_s(word)
    past_forms = _with_ed(word)
    return Forms((word,), (third,), past_forms, past_forms, gerund)


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    verbs = (entry.split() for line in _IRREGULAR_VERBS.strip().splitlines() for entry in line.split("|"))
    return {base: (rest[0], rest[-1]) for base, *rest in verbs}


def _with_s(word: str) -> str:
    if _ends_in_consonant_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _with_ed(word: str) -> tuple[str, ...]:
    if word.endswith("e"):
        return (word + "d",)
    if _ends_in_consonant_y(word):
        return (word[:-1] + "ied",)
    return tuple(stem + "ed" for stem in _stems(word))


def _gerund(word: str) -> tuple[str, ...]:
    if word.endswith("ie"):
        return (word[:-2] + "ying",)
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return (word[:-1] + "ing",)
    return tuple(stem + "ing" for stem in _stems(word))


def _stems(word: str) -> tuple[str, ...]:
    """What an ending that starts with a vowel is added to: "plan" → "plann"."""
    doubled = word + word[-1:]
    if not _ends_in_single_vowel_and_consonant(word):
        return (word,)
    if _syllables(word) == 1:
        return (doubled,)
    return (doubled, word) if word.endswith(_DOUBLING_ENDS) else (word, doubled)


def _ends_in_consonant_y(word: str) -> bool:
    return word.endswith("y") and len(word) > 2 and word[-2] not in _VOWELS


def _ends_in_single_vowel_and_consonant(word: str) -> bool:
    sounds = word.replace("qu", "qw")
    return (
        len(sounds) > 2
        and sounds[-1] not in "aeiouwxy"
        and sounds[-2] in _VOWELS
        and sounds[-3] not in _VOWELS
    )


def _syllables(word: str) -> int:
    """The number of vowel groups, which is near enough here."""
    starts = (at == 0 or word[at - 1] not in _VOWELS for at, letter in enumerate(word) if letter in _VOWELS)
    return sum(starts)
