"""Tells a demand that could stand in any posting from one that names something."""

from rolewright.text import pattern

_WORD = pattern(r"[^\W\d_]+")
# By these words alone everybody is described who was ever looked for. A number, a tool, a trade or a
# certificate is not among them, so a sentence that has one asks for something.
_OF_ANYBODY = frozenset(
    # who is meant, and that something is asked
    "a am an and any applicant applicants are as at be both but can candidate candidates enough ever "
    "every excellent for from good great has have having he her high highly him his how i ideal in "
    "individual individuals is it just like looking must need needed needs no not of on or other our "
    "own people person possess required right seek seeking she should somebody someone strong "
    "successful suitable that the their them they this to truly us very we well who will with would you "
    "your "
    # to be able and willing
    "ability able capable comfortable confident eager happy keen likes loves prepared ready wants "
    "willing willingness "
    # to work, hard, with others and by oneself
    "collaborate collaborative colleagues cope deal dedicated deliver handle hard hardworking "
    "independently initiative manage part perform play player quickly results smart solo supervision "
    "take team teams teamwork thrive together under use using without work worker working works "
    # at a pace
    "busy changing deadline deadlines demanding dynamic environment environments fast ground hit meet "
    "multiple pace paced pressure priorities prioritise prioritize running stress stressful tight time "
    "timely "
    # of a kind
    "adaptable ambitious attention attitude character charismatic communicate communicating "
    "communication communicator creative critical detail details do doer dos driven energetic energy "
    "enthusiasm enthusiastic ethic eye flexibility flexible focused friendly getter go hands honest "
    "integrity interpersonal learn learner learning level listener management mindset motivated "
    "motivation multi multitask oral organisation organisational organised organization organizational "
    "organized orientated oriented outgoing outstanding passion passionate personable personality "
    "positive proactive problem problems professional professionalism proven punctual record reliable "
    "resilient responsible self sense skill skilled skills solid solve solver solving spirit starter "
    "superb talented tasking thinker thinking track trustworthy urgency verbal written".split()
)


def is_bare_demand(sentence: str) -> bool:
    """Whether a sentence, in lower case, asks for no more than everybody is asked for."""
    if any(map(str.isdigit, sentence)):
        return False
    return all(word in _OF_ANYBODY for word in _WORD.findall(sentence))
