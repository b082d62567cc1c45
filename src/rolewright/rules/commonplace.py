"""Finds what the whole profession does or has anyway, said without anything that is particular here.

A sentence is commonplace when it carries all stems of a usual wording, and beside them only words that could
stand in any posting: a number, a name, a trade or a product is a word that could not, and so is a purpose.
Stems are compared without order, since "relationships with clients" are client relationships.
"""

from functools import cache

from rolewright.knowledge.roles.profession import Profession, Usual, Usuals
from rolewright.knowledge.roles.stems import LIGHT, holds_number, stems
from rolewright.text import pattern

# What is said after these is what the duty is for, and particular enough to be left alone.
_PURPOSE = pattern(r"\b(?:so that|in order (?:to|that)|until|because|since|unless|by \w+ing)\b")

# Whatever a longer sentence says, its fault is another.
_MOST_CHARACTERS = 130

# What stands in postings of all kinds, and tells none from another.
_ANYWHERE = """
abide accordance according accountable accurate achieve actively activities adapt additional address
adhere adherence advance advantage advice advise aid alongside ambassador analysis annual answer
applicable application approach appropriate area aspect assessing assigned assignment associated attention
attitude awareness basis become being believe best better between brand business capacity caring challenge
challenges change clean clearly client close closely collaborate colleague comfortable commitment
communicate communication company competitor complaint complex compliance computer concern condition
conjunction consistent consistently constant contact continually continuous coordinate core cross
cross-functional culture current customer cycle date day deal degree delivery demand department desirable
desired detail determine digital diploma direct directly discuss diverse document documentation drive due
during duties dynamic each early effective efficiency efficient effort employee encourage end end-to-end
engage engagement enhance enterprise enthusiastic environment equivalent essential evaluate everyday excel
excellence execution existing expectation explain external fast-paced feedback field first focus full
function further general generate get give goal group grow growth guidance guide guidelines hands-on
ideally identify immediate impact implement implementation important improve improvement increase
independent independently individual industry information informed initiative innovation innovative
inquiries insight internal issue job keep knowing lasting leader leadership learn level liaising liaison
line literacy literate local long-term look main major make management manager manner maximum meaningful
measure meet meeting member mentor method microsoft minimum monthly motivate multiple must necessary need
new objective offer office ongoing online operate operation operational opportunity optimal optimise
optimize order organisation organization other outlook overall owner ownership part particular partner
passionate peer people performance person personal personnel pipeline place plus point policies policy
portfolio positive potential powerpoint practical practice preferred presence present prior priorities
proactive proactively problem procedure process product professional professionally proficiently program
programme progress project promote promptly prospect prospective protocol purpose qualities quality
quarterly question quickly range recommend recommendation record regard regular regularly regulations
related relationship relevant reliable report request require resolution resolve resource respond
responsibility responsible result review right role safe safely satisfaction schedule seamless senior
serve service set share shared site skill smooth software solution solve staff stage stakeholder standard
start status stay step strategic strategies strategy strive strongly success successful successfully suite
support supporting system tailored task team teammate thorough thoroughly throughout time timely together
tool top track train training transparent trend trust trusted type understand understanding update updated
usage use user usually valuable value variety vendor visit vital way week weekly wide willing word work
worker workplace world written year
"""


def usual_duty(profession: Profession, sentence: str) -> Usual | None:
    """The duty of everybody in the profession that a sentence, in lower case, tells and no more."""
    return _commonplace(sentence, profession.usual, profession.words)


def is_taken_for_granted(profession: Profession, sentence: str) -> bool:
    """Whether a sentence, in lower case, asks only for what everybody in the profession has anyway."""
    return _commonplace(sentence, profession.granted, frozenset()) is not None


def _commonplace(sentence: str, known: Usuals, of_trade: frozenset[str]) -> Usual | None:
    """Of those known the one that has most in common with a sentence, if the sentence says nothing else.

    Stems `of_trade` may stand beside it: in duties they say no more than the name of the job does.
    """
    if len(sentence) > _MOST_CHARACTERS:
        return None
    carried = stems(sentence)
    likely = [usual for key in carried.intersection(known) for usual in known[key]]
    said = [usual for usual in likely if usual.stems <= carried]
    if not said:
        return None
    rest = carried.difference(of_trade, *(usual.stems for usual in said))
    if not rest <= stems_anywhere() or holds_number(sentence) or _PURPOSE.search(sentence):
        return None
    return max(said, key=lambda usual: (len(usual.stems), usual.advice))


@cache
def stems_anywhere() -> frozenset[str]:
    """The stems of words that stand in postings of all kinds."""
    return stems(_ANYWHERE) | {LIGHT}
