"""Working time as postings write it: expressions for hours, days, times and shifts."""

from rolewright.text import pattern

# Those that are searched for begin with a class of signs, for which a text is searched fastest.
_N = r"\d{1,2}(?:[.,]\d{1,2})?"
_HIGH = rf"(?:\s*(?:-|to|or|/|bis|à|a)\s*(?P<high>{_N}))?"
_H = r"(?:hours?|hrs?|h|std|stunden?|heures?|horas|ore|uur|uren)(?![a-z])\.?"
_WEEK = (
    r"\s*(?:per|a|/|each|p/|p\.|in a|every|-|pro|je|in der|die|par|por|à la|a la|alla|/ ?per)\s*"
    r"(?:working |work )?(?:week|wk|w\b|woche|semaine|sem\b|semana|settimana)"
)
_ADVERB = r"(?:weekly|p/?w\b|hebdomadaires|semanales|semanais|settimanali)"
_FTE = r"(?:0?[.,]\d{1,2}|1[.,]0|\d\d%)\s*[fw]te\b"

WEEKLY = pattern(
    rf"(?P<low>{_N}){_HIGH}[ +-]{{0,4}}(?:"
    rf"{_H}\s*(?:of work\s*|work(?:ing)?\s*)?(?:\([^)\n]{{2,9}}\)\s*)?(?:{_WEEK}|{_ADVERB})|hpw\b"
    r"|wochenstunden\b"
    rf"|{_H}[\s,(/-]{{1,3}}{_FTE}|[\s-]?(?:hours?|hrs?)[\s-]+(?:working[\s-]+|work[\s-]?)?weeks?\b"
    r"|[\s-]?(?:stunden|urige|uur)[\s-]?(?:werk|arbeits)?(?:woche|week)\b)"
)
# Hours behind a word that makes them those of the job: "Full-time (40 hours)", "0.6 FTE / 22.5 hours".
OF_JOB = pattern(
    rf"[\s,:(/*-]{{1,4}}(?P<low>{_N}){_HIGH}[ +-]{{0,2}}{_H}"
    r"(?!\s*(?:per|a|/|each|-|of)\s*\w)(?!\s*(?:shifts?|days?|daily|notice|fortnight|month|rotation))"
)
OF_JOB_BEFORE = ("time", "fte", "wte")
LABELLED = pattern(
    r"hours(?: of work)?(?:\s*(?:per|a|/)\s*week)?(?:\s*\([a-z]+\))?[\s:=*_(-]{0,6}"
    r"(?:(?:no (?:less|more) than|up to|at least|minimum(?: of)?|approx(?:imately|\.)?|around|circa) )?"
    rf"(?P<low>{_N})(?:\s*(?:-|to)\s*(?P<high>{_N}))?(?:\s*(?:{_H})?\s*(?:per|a|/)\s*(?:week|wk))?"
    r"(?!\s*(?:[:.]\d\d|[ap]m?\b|[ap]\.m|%|days?|\d|(?:-|to)\s*\d\d?(?:[:.]\d\d)?\s*[ap]))"
)
LABELLED_ELSEWHERE = pattern(
    rf"(?:stunden|uren|uur|heures|horas) (?:per|pro|par|por) (?:week|woche|semaine|semana)[\s:=*_]{{1,6}}"
    rf"(?P<low>{_N})(?:\s*(?:-|bis|à|a|tot)\s*(?P<high>{_N}))?"
)
BEFORE_LABELLED = (
    "weekly ",
    "contract ",
    "contracted ",
    "contractual ",
    "working ",
    "full-time ",
    "part-time ",
)
LENGTH = pattern(
    rf"{_N}(?:\s*(?:-|to|or|/)\s*{_N})?[ -]{{0,3}}{_H}[\s-]*(?:"
    r"(?:(?:day|night|evening|rotating|overnight|long) )?shifts?|days?\b|"
    r"(?:per|a|/)\s*(?:day|shift|pay period|fortnight|month|(?:two|2) weeks)|bi-?weekly|fortnightly)"
)
DAY_WEEK = pattern(r"(?:[3-7]|three|four|five|six|seven)[ -]days?[ -](?:work(?:ing)?[ -]?)?week\b")
LENGTH_LABELLED = pattern(rf"hours? (?:per|a|/) ?day[\s:=]{{0,4}}{_N}(?::\d\d)*")
# How many shifts, before their length: "three 12-hour shifts", "4 x 10-hour days".
COUNT = pattern(r"(?:two|three|four|five|six|[2-6])(?: ?x)?[ -]\Z")
_DAY = r"[mtwfs](?:on|ues|ue|ednes|ed|hurs|hur|hu|ri|atur|at|un)(?:days?|\.)?"
DAYS = pattern(
    r"[mtwfs](?:(?:on|ues|ue|ednes|ed|hurs|hur|hu|ri|atur|at|un)(?:days?|\.)?"
    rf"\s*(?:-|to|through|thru|till|until|and|&|/)\s*{_DAY}|(?<=m)\s*-\s*f\b)"
    r"(?:[\s,:;(*-]*\d\d?(?:[:.]\d\d)?\s*(?:-|to)\s*\d\d?(?:[:.]\d\d)?(?![\d%:]|\.\d|\s?[ap]\b|\s?[ap]\.?m))?"
)
DAYS_ELSEWHERE = pattern(
    r"(?:lundi|lunes|luned[iì]|maandag)\s*(?:au|a|al|à|-|t/m|tot(?: en met)?)\s*"
    r"(?:vendredi|samedi|dimanche|jeudi|viernes|s[aá]bado|domingo|jueves|venerd[iì]|sabato|vrijdag|zaterdag)"
)
TIMES = pattern(
    r"[\dnm](?:(?<=\d)\d?(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.?|p\.m\.?|[ap]\b|hrs|h\b|uhr)?|(?<=n)oon|(?<=m)idnight)"
    r"\s*(?:-|to|until|till|through|bis)\s*"
    r"(?:\d\d?(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.?|p\.m\.?|[ap]\b|uhr)|\d\d?[:.]\d\d|noon|midnight)"
)
# Behind a label: "Hours: 9 to 6", where the second number is the smaller one.
BARE_TIMES = pattern(
    r"(\d\d?)(?:[:.]\d\d)?\s*(?:-|to)\s*(\d\d?)(?:[:.]\d\d)?(?![\d%]|\s*(?:h|days|per|a |/))"
)
FLEXIBLE = pattern(r"flexible\b(?: (?:hours|schedule|working|times?)\b)?")
_SHIFT_NAMES = (
    "day overnight night evening morning afternoon late early graveyard swing weekend rotating rotational "
    "split fixed twilight back first second third 1st 2nd 3rd am pm noc flexible variable"
).split()
ENDS_OF_SHIFT_NAMES = tuple(_SHIFT_NAMES)
SHIFT = pattern(
    rf"\b(?:{'|'.join(_SHIFT_NAMES)})"
    r"(?:(?:\s*[/,&]\s*| and | or )(?:day|night|evening|weekend|rotating|2nd|3rd|late|early))*"
    r"\s*shifts?(?: pattern)?"
)
SHIFT_LABELLED = pattern(
    r"shift\s*[:=]\s*(?:days?|nights?|evenings?|mornings?|afternoons?|rotating|first|second|third|1st|2nd|3rd|"
    r"variable|mid|swing)\b"
)
_PART_OF_DAY = r"(?:days?|(?:late |over)?nights?|mornings?|afternoons?|evenings?|week(?:end|day)s?|holidays)"
PARTS_OF_DAY = pattern(
    r"[dlonmaewh](?:(?<=d)ays?|(?<=l)ate nights?|(?<=o)vernights?|(?<=n)ights?|(?<=m)ornings?"
    r"|(?<=a)fternoons?|(?<=e)venings?|(?<=w)eek(?:end|day)s?|(?<=h)olidays)"
    rf"(?:(?:\s*[,/&-]\s*|\s+)(?:and |or |and/or )?{_PART_OF_DAY})+"
)
PART_OF_DAY_ALONE = pattern(r"(?:days|nights|evenings)(?!\s+(?:of|a|per|off))")
ZONE = pattern(
    r"(?:est|cst|pst|mst|eastern|central|pacific|gmt|cet|bst)(?: time)? (?:business |working |core )?hours"
)
ENDS_BEFORE_ZONE_HOURS = tuple(
    f"{word} "
    for word in "est cst pst mst eastern central pacific gmt cet bst time business working core".split()
)
# Hours that the days behind them make those of a week: "You work 40 hours, Monday to Friday".
WITH_DAYS = pattern(
    rf"[\s(>*-](?P<low>{_N}){_HIGH} ?{_H}"
    r"(?=[\s,:;(–-]{1,3}(?:from |over |spread over )?(?:"
    rf"{_DAY}\s*(?:-|–|to|through|thru|till|until)\s*{_DAY}"
    r"|(?:three|four|five|six|[3-6]) days\b))"
)
WITH_DAYS_BEFORE = tuple("work works working for of is be are contract contracted".split())
ENDS_BEFORE_ENTRY = ("-", "*", "•", ".", ":", ",", "(", "\n")
# Here the words begin behind the literal: "Shift: 7p-7a".
LABEL = pattern(r"(?:hours|shifts?)[*_]*\s*[:=][\s*_]*|time (?=days|nights|evenings)")
ALONE = pattern(rf"\s*({_N})(?:\s*{_H})?\s*")
