"""Words that say where the work is done, and words around them that say whether this job is meant."""

from rolewright.parse.facts.wordlists import phrases
from rolewright.text import pattern

WORDS = {
    "remote": pattern(r"remote(?:ly)?(?:[\s-]+(?:first|only|friendly)\b)?"),
    "hybrid": pattern("hybrid(?:es?)?"),
    "home": pattern(
        r"(?:home[\s-]?office|home)(?:[\s-]+based)?|from[\s-]home|wfh|telework(?:ing)?|"
        r"mobiles arbeiten|télétravail|teletrabajo|telecommut(?:e|ing)|work(?:ing)? from anywhere|virtual"
    ),
    "site": pattern(
        r"on[\s_-]?site|in[\s_-]person|in-office|office[\s-]based|wfo|"
        r"(?:in|at|from|within) (?:the |our |their )?office|work(?:ing)? from office"
    ),
}
NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
DAY_STEMS = ("day", "times", "tag", "jour", "día", "once", "twice")
DAYS = pattern(
    r"\b(?:(?P<low>[1-5]|one|two|three|four|five)"
    r"(?:\s*(?:-|to|or)\s*(?P<high>[1-5]|two|three|four|five))?\+?\s+"
    r"(?:(?:full|whole|set|anchor|mandatory|work|working) )?(?:days?|times|tage?|jours?|días)\b|"
    r"\bonce|\btwice)"
)
PART_OF_TIME = pattern(
    r"\b(?:half|part|some|\d\d\s?%|\d\d per ?cent) of (?:their|your|the|our) (?:working )?(?:time|week)\s"
    r"(?:\w+ )?\Z"
)
SHARE = pattern(r"(?<!\d)\d\d\s?%\W*\Z")
DAYS_REMOTE = pattern(
    r"(?:[1-4]|one|two|three|four)(?:\s*(?:-|to|or)\s*(?:[2-4]|two|three|four))? days?"
    r"(?: (?:a|per|each|of the|/) ?week)?\W*(?:of )?(?:work(?:ing)? )?\Z"
)
REMOTE_DAYS = pattern(
    r"\W*(?:(?:for|up to|at least|about|some|on|a minimum of)\s+)*(?:[1-4]|one|two|three|four)"
    r"(?:\s*(?:-|to|or)\s*(?:[2-4]|two|three|four))? days?"
)
PARTLY_ABROAD = phrases("partiel | possib | möglich | jour | tage | días | occasion | option | flexib")
WEEKDAY = pattern("(?:tues|wednes|thurs|mon|fri)day")
PERIOD = pattern("week|month|remote|home")

# Words before that speak of this job: "This role is", "must work", "fully".
THIS_JOB = phrases("""
    _this is_ | _will be_ | _can be_ | _could be_ | _may be_ | _must be_ | _role is_ | _position is_
    _job is_ | _this_ | _work_ | _working_ | _works_ | _worked_ | _work is_ | _working is_
    _workplace is_ | _performed_ | _done_ | _based_ | _carried out_ | _undertaken_ | _available_
    _temporarily_ | _currently_ | _hiring_ | _hire_ | _entirely_ | _fully_ | _full_ | _100%_
    _completely_ | _strictly_ | _purely_ | _mostly_ | _primarily_ | _permanent_ | _permanently_
    _can work_ | _can also work_ | _will work_ | _may work_ | _must work_ | _able to work_ | _open to_
    _required to be_ | _willing to be_ | _seeking_ | _looking for_ | _offer_ | _offering_ | _for a_
    _for an_
""")
FILLERS = phrases("""
    _either_ | _all_ | _both_ | _flexible_ | _only_ | _full time_ | _part time_ | _us_ | _uk_ | _and_
    _or_ | _home_ | _based_ | _fully_ | _100%_ | _entirely_ | _completely_ | _strictly_
""")
LABEL = pattern(
    r"(?:location\w*|workplace|work[\s_-]?(?:setting|place|type|arrangements?|model|mode|style|environment|"
    r"option|"
    r"policy|site)|attendance|arrangement|job[\s_]?type|employment type|lokasi|work|where|based)"
    r"[\w\s/]{0,12}[\"'\]*_)]*\s*[:=|?\n–-][^.;:]{0,70}\Z"
)
ENTRY_AFTER = pattern(
    r"[\s*_\"'\])`]*(?:\Z|[,/|)\]<\"–·+&:;`(•#\n-]|or\b|and\b|in \w+|within \w+|from \w+|\.\s*(?:\Z|[£$€]))"
)
NEGATED_BEFORE = pattern(
    r"(?:\bnot|n't|\bno|\bnon|\bcannot|\bnever|\bwithout)(?: (?:be|an?|currently|yet|available|eligible|"
    r"suitable|"
    r"open|possible|for|to|as|any|able|work\w*|performed|done|fully|(?:offer|accept|consider|support|allow|"
    r"permit|"
    r"provid)\w*))*[\s*-]*\Z"
)
NEGATED_AFTER = pattern(
    r"\W*(?:work(?:ing)?|options?|positions?|roles?|candidates|applicants|applications|arrangements?)?\s*"
    r"(?:(?:is|are|will|can|do|does|would)\s*(?:not|n't)\b|isn't|aren't|won't|can't|cannot\b|unavailable)|"
    r"(?:\s+work(?:ing)?)?[\"']?\s*[:?=]\s*[\"'*]*(?:no|not|none)\b"
)
FLAG_OFF = pattern(r"[\"']?\s*[:=]\s*[\"']?(?:false|null|0\b|n/a|~)")
FLAG_ON = pattern(
    r"(?: work|_ok|_allowed)?(?:[\"'*]*\s*[:=?]\s*[\"'*]*(?:yes|true|100|full|ok\b)|"
    r"\s+(?:ok\b|possible|considered|allowed|available|eligible|an option))"
)
CONDITION = pattern(r"\b(?:if|unless|whether|when)\b[^.,;]{0,60}\Z")
CONDITIONS = (" if ", " unless ", " whether ", " when ")
PAST = ("experience", "familiar", "history", "track record", "proficien")
NEGATIONS = (" no", "n't", " cannot", " never", " without")

ROLES = phrases("""
    position | role | job_ | opportunity | opportunities | opening | employment | contract_ | vacancy
    basis | post_ | assignment | internship | hire_ | capacity | schedule
""")
REMOTE_JOB = ROLES + phrases("""
    us_ | uk_ | u s_ | eu_ | usa_ | within | anywhere | worldwide | global_ | full time | part time
    based_ | from_ | in us | in the us | in uk | in the uk | in united | in the united | in canada
    in europe | in india | in australia | across | work_ | working_
""")
WORK_OF_REMOTE = phrases("""
    work option | work flexib | work polic | work allowance | work stipend | work environment
    work arrange | work opportunit | work culture | work budget | work setup | work for_
    working option | working arrange | working environment | working culture | working flexib
""")
REMOTE_WAYS = phrases("""
    first | friendly | only | company | organi | culture | workforce | environment | setting | workplace
    startup | business | work option | work flexib | work polic | work environment | work arrange
    work opportunit | work culture | working option | working arrange | working environment
    working culture | flexib | option | and distributed | distributed
""")
REMOTE_OTHERS = phrases("""
    sens | access | desktop | support | monitor | control | server | repositor | procedure | interview
    onboarding | site_ | sites_ | client | customer | user | office_ | offices_ | area | location
    communit | village | region | patient | health | learn | session | meeting | workshop | call
    worker | employee | colleague | collabor | assist | usab | research | view | troubleshoot | deploy
    manage | teach | train | diagnos | event | device | machine | teams_ | team members | staff
    stakeholder | model | cam | vehicle | pilot | operat | facilit | infra | network | inspect | hands
""")
REMOTE_PLACE = pattern(
    r"(?:\A|[|,(/•·-])\s*(?:us|usa|uk|u\.s\.|united states|canada|india|europe|emea|eu)[\s-]*\Z"
)
EVERYBODY = phrases(
    "_all_ | _fully_ | _100%_ | _completely_ | _entirely_ | _distributed_ | _we're_ | _we are_"
)
PARTLY = phrases("_some_ | _occasional_ | _occasionally_ | _partial_ | _partially_ | _partly_ | _limited_")
SOME_JOBS = (" some roles ", " some positions ", " other roles ", " other positions ", " many roles ")
OUR_TEAM = phrases("_join our_ | _join a_ | _join the_")
HYBRID_JOB = ROLES + phrases("""
    work_ | working_ | workplace | model_ | environment_ | arrangement | approach | policy | remote
    office | home_ | flexib | setting | setup | set up | team_ | pattern | structure | format | employ
    1_ | 2_ | 3_ | 4_ | 5_ | one_ | two_ | three_ | four_ | in office | on site | onsite | from_ | based
    with 1 | with 2 | with 3 | location | telework | attendance | status | workweek | workforce
""")
HYBRID_OTHERS = phrases("""
    _cloud_ | _agile_ | _waterfall_ | _scrum_ | _kanban_ | _electric_ | _prem_ | _premise_ | _premises_
    _native_ | _mobile_ | _multi cloud_ | _vehicles_
""")
OPTION = pattern(
    r"\b(?:option|abilit|opportunit|flexib|possibilit|chance|some|occasional|partial|partly|allow|able|"
    r"element of|"
    r"mix|combination|part of|hybrid|free|privilege|sometimes|policy|up to)\w*\b[^.;]{0,45}\Z"
)
OFFERED = ("option", "possibilit", "opportunit", "abilit", "partial", "partly")
HOME_OPTION = phrases("""
    option | opportunit | flexib | day_ | days_ | polic | arrangement | some_ | part of | occasional
    when_ | up to | if_ | benefit | for up | friendly | eligib
""")
HOME_MONEY = phrases("""
    allowance | stipend | equipment | setup | set up | budget | support | reimburs | contribution
    furniture | office allowance | office stipend | office equipment | office setup | office set up
    office budget
""")
HOME_WORK = phrases(
    "_work_ | _working_ | _works_ | _based_ | _job_ | _role_ | _carried out_ | _performed_ | _done_"
)
HOME_OFFICE = phrases("_from a_ | _from your_ | _from their_ | _out of a_ | _out of your_ | _out of their_")
SITE_JOB = ROLES + phrases("""
    only_ | presence | attendance | at our | in our | 5 days | five days | daily | full time | work_
    working_ | required | is required | will be required | mandatory | is mandatory | expected
    is expected | monday | every day
""")
# What is on a site, or done in person, without the job being there: among the next four words.
SITE_OTHERS = phrases("""
    customer | client | interview | meeting | event | gym | parking | child | caf | meals | snacks
    training | trainer | visit | clinic | laund | support | assistance | service | amenit | workshop
    class | session | tour | install | facilities | fitness | retreat | gathering | offsite | kitchen
    consult | delivery | phone | virtual | online | video | email
""")
BOTH = pattern(
    r"\s*(?:and|/|&|or)\s*(?:on[\s-]?site|in[\s-]person|in[\s-]office|office|remote(?:ly)?|"
    r"(?:work )?from home)\b"
)
