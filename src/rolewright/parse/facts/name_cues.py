"""Where a posting may name its employer or its place: the tell-tale words, found in one pass."""

from collections.abc import Sequence
from enum import IntEnum
from functools import cache, lru_cache

from rolewright.text import Literals, SourceText
from rolewright.tuples import NamedTuple


class Cue(IntEnum):
    """What words say of a name that stands before or after them."""

    HIRES = 0
    """The name before is who hires: "… is seeking a"."""
    IS = 1
    """The name before may be a company that is described: "… is a leading"."""
    ABOUT = 2
    """The name after may be the employer's: "About …"."""
    WELCOME = 3
    """The name after is the employer's in headings such as "Why …?" and "Life at …"."""
    WE_ARE = 4
    """The name after may be how the employer calls itself."""
    COPYRIGHT = 5
    """The name after owns the page."""
    AT = 6
    """The name after may be where one works: "At …, we"."""
    JOIN = 7
    """The name after may be what one joins: "join the … team"."""
    AGENCY = 8
    """The posting is an agency's, for a client that it does not name."""
    WORKS_IN = 9
    """The place after is the job's: "position is based in …"."""
    LIES_IN = 10
    """The place after is somebody's: "located in …"."""
    OFFICE = 11
    """The place before may be the job's: "our … office"."""
    LOCATION = 12
    """A label of places."""
    SEEKS = 13
    """The job after is the one to fill: "looking for a"."""
    AS = 14
    """The job after may be the reader's: "As a …, you will"."""
    SUBJECT = 15
    """The job after may be what the sentence is about: "The … will"."""
    LABEL = 16
    """A label of employers."""
    BELONGS_TO = 17
    """The name after is the body that the job belongs to: "position is located in the …"."""


class Found(NamedTuple):
    """Where a cue stands."""

    start: int
    end: int
    cue: Cue


# Literals of the folded text, parted by bars. None proves anything; each is where a precise look is taken.
_LITERALS = {
    Cue.HIRES: (
        " is hiring| is seeking| is looking| is recruiting| seeks | is searching| is in search|"
        " is currently | are hiring| are seeking| are looking| are recruiting| are currently |"
        " is actively | is now | has an | have an | has a | has career| has opportunit| has opening|"
        " requires a| require a| is urgently|"
        " invites | wishes to | would like to | is expanding| is pleased to | is excited to |"
        " is growing| needs a| has immediate| is offering| has several| has multiple| has exciting|"
        " is proud to | wants to | seeking a| urgently | wishes to recruit"
    ),
    Cue.IS: (
        " is a | is an | is the | is in the | is one of | was founded| is committed| is dedicated| provides |"
        " operates | employs | believes | was established| has been | is on a mission| are an equal|"
        " does not | is where | offers | helps | exists to | is leading| is transforming| is building|"
        " is revolution| makes | builds | develops | was created| specializes| specialises| is located|"
        " is situated| is based| are a | values | delivers | strives| prides itself| started |, a |"
        ", an | is headquartered| runs | handles | supports | creates | brings | combines | connects |"
        " powers | designs | manufactures| serves | manages | owns | supplies | are committed| is nestled|"
        " prohibits| participates in e-verify| will consider| is not | is made up of| is backed by"
    ),
    Cue.ABOUT: "about ",
    Cue.WELCOME: (
        "who is |why |welcome to |life at |careers at |career at |the company:|meet |"
        "willkommen bei |arbeiten bei |werken bij |bienvenue chez "
    ),
    Cue.WE_ARE: "we are |we're ",
    Cue.COPYRIGHT: "©|copyright |(c) ",
    Cue.AT: (
        " at | at\n|\nat |>at |.at |!at |?at |:at |*at |working for |work for |works for |employed by |"
        "opportunity with |position with "
    ),
    Cue.JOIN: "join |joining |career with |new member of |next member of ",
    Cue.AGENCY: (
        "our client is|our client, |our client has|our client are|our client in |our client's|"
        "our client seeks|our client offers|for our client|with our client,|join our client|"
        "our client -|one of our clients|my client|on behalf of our client|on behalf of a client|"
        "on behalf of a leading|employment agency|employment business| ea licen| ea no|"
        "recruitment agency|staffing agency"
    ),
    Cue.WORKS_IN: (
        "position is based in |role is based in |job is based in |position is located in |"
        "role is located in |job is located in |position is in |role is in |will be based in |"
        "be based in |based out of |anywhere in |anywhere within |remotely in |remotely from |"
        "remote in |remote within |relocate to |commute to |located at |work from our |work in our |"
        "working from our |working in our |positions will be based|this position in |"
        "position available in |position in |opening in |openings in |opportunity in |reliably commute|"
        "role based in |position based in |job in |vacancy in |residents of |duty location|"
        "must reside in |must live in |office in |out of our |remote (|remote - |remotely within |"
        "team in |store in |clinic in |hospital in |our practice in |school in |facility in |site in |"
        "based from |plant in |factory in |hotel in |restaurant in |branch in |depot in |warehouse in |"
        "campus in |department in |studio in |farm in |factory at |home in |working in and around "
    ),
    Cue.LIES_IN: (
        "based in |located in |headquartered in |situated in |offices in |headquarters in |based at |"
        "heart of |centre of |center of |openings throughout |territories throughout |"
        "centres throughout |centers throughout |positions throughout "
    ),
    Cue.OFFICE: (
        " office| headquarters| hq| team| campus| location| store| branch| site| hub| studio| area|"
        " facility| plant| clinic| warehouse|-based| based"
    ),
    Cue.LOCATION: (
        "location|place of work|based:|base:|office:|where:|city:|work site|worksite|region:|country:|"
        "area:|town:|plaats:|standplaats:|standort:|arbeitsort:|einsatzort:|lieu:|lieu :"
    ),
    Cue.SEEKS: (
        "looking for|hiring|seeking|seeks|in search of|search for|searching for|recruit|recruiting|appoint|"
        "to hire|we need|needs|opportunity for|opportunity as|opening for|vacancy for|post of|position of|"
        "role of|employ|advertise|role as|career as|requires|require|requirement for|join us as|team as|"
        "to add|in need of|position as|position for|invited for|applications for|join as|welcome|"
        "interested in becoming"
    ),
    Cue.AS: (
        " as a | as an |.as a |\nas a |\nas an |>as a |:as a |as a\n|as an\n| as the |\nas the |>as the "
    ),
    Cue.LABEL: "employer:|company:|organization:|organisation:|company name:|employer name:",
    Cue.BELONGS_TO: (
        "opportunity is located in the |position is located in the |role is located in the |"
        "position is in the |role is in the |position is within the |role is within the "
    ),
    Cue.SUBJECT: ". the |\nthe |>the |:the |.the |*the |. this |\nthis |>this ",
}


def cues(source: SourceText, *kinds: Cue) -> list[Found]:
    """The cues of these kinds, in the order of the text."""
    by_kind = _by_kind(source)
    found = [each for kind in kinds for each in by_kind[kind]]
    if len(kinds) > 1:
        found.sort()
    return found


# The facts of one posting are taken one after another: the last text is remembered, so that it is read once.
@lru_cache(maxsize=1)
def _by_kind(source: SourceText) -> Sequence[Sequence[Found]]:
    literals, kinds = _listed()
    by_kind: list[list[Found]] = [[] for _ in Cue]
    for literal, start, end in literals.places_in(source.folded):
        kind = kinds[literal]
        # Half the time of `Found(…)`, which counts here.
        by_kind[kind].append(tuple.__new__(Found, (start, end, kind)))
    return by_kind


@cache
def _listed() -> tuple[Literals, tuple[Cue, ...]]:
    listed = [(kind, literal) for kind, literals in _LITERALS.items() for literal in literals.split("|")]
    return Literals(literal for _, literal in listed), tuple(kind for kind, _ in listed)
