"""How postings word what they demand."""

import re

from rolewright.text import pattern
from rolewright.writing.screening_words import HOLDER

_ANY_CASE = re.IGNORECASE
SUBJECT = pattern(
    rf"^(?:{HOLDER}\s+(?=(?:must|should|shall|needs? to|(?:is|are) required to)\b)"
    r"|(?:we|i)(?:['’]re| are| am)? (?:looking for|seeking|need|require|expect|want|ask "
    r"for)\s+(?:(?:someone|somebody"
    r"|people|you) (?:who|with|to)\s+)?"
    r"|(?:ideally )?you(?:['’](?:ll|ve|re|d))?\s+|(?:(?:all|the|any|our|successful|suitable|ideal"
    r"|preferred|an?)\s+)*"
    r"(?:candidates?|applicants?|post-?holder|individual|person)\s+(?=(?:will|would|must|should"
    r"|shall|may|need|needs|has|have|is|are|who|with)\b)(?:with\s+)?|(?:someone|somebody|people"
    r"|those) (?:who|with)\s+|who\s+)"
    r"(?:(?:also|already|currently)\s+)?",
    _ANY_CASE,
)
#: Words that do something with experience or a degree, rather than say of what kind it is.
DOING = pattern(
    r"^(?:us(?:e|ing)|appl(?:y|ying)|demonstrat\w+|develop(?:ing)?|build(?:ing)?|shar(?:e|ing)"
    r"|gain\w*|acquir\w+|provid\w+"
    r"|combin\w+|leverag\w+|show\w*|ensur\w+|evidence|know|complete|obtain\w*|earn\w*|work(?:s|ed)?"
    r"|maintain\w*|be|pursu\w+"
    r"|keep\w*|hav(?:e|ing)|translat\w+|transfer\w*|improv\w+|contribut\w+|creat\w+)\b",
    _ANY_CASE,
)
MODAL = pattern(
    r"^(?:will|would|must|should|shall|need(?:s)? to|(?:is|are) required to|ha(?:ve|s) to"
    r"|may)\s+(?:also\s+)?",
    _ANY_CASE,
)
HAVE = pattern(
    r"^(?:have|has|having|possess(?:es|ing)?|hold(?:s|ing)?|bring(?:s)?|got)\s+(?:an?\s+)?(?:minimum of\s+)?",
    _ANY_CASE,
)
BE = pattern(r"^(?:be|are|is|being)\s+", _ANY_CASE)
PRAISE = pattern(
    r"^(?:(?:an?|the|some)\s+)?(?:(?:some|very|strong|excellent|proven|demonstrated|demonstrable"
    r"|solid|good|great|deep"
    r"|outstanding|perfect|profound|previous|prior|extensive|significant|substantial|in-depth|sound|thorough"
    r"|exceptional|superior|clear|essential"
    r"|track record of success in)\s*(?:,|and|/)?\s+)+",
    _ANY_CASE,
)
NEEDED = pattern(
    r"(?<!\bas)(?<!\bif)(?<!\bwhen)(?<!\bwhere)(?<!ever)(?<!\bas )(?<!\bif )(?<!\bwhen "
    r")(?<!\bwhere )(?<!ever )\s*[-–—,(;]?\s*\b(?:(?:is"
    r"|are)\s+)?(?:an?\s+)?(?:absolutely\s+)?(?:required|essential|mandatory|must(?:[- ]have)?"
    r"|necessary|needed|requirement|compulsory)\)?$",
    _ANY_CASE,
)
#: Why something is demanded, which asks for nothing.
REASON = pattern(
    r",?\s+(?:because|since (?:we|you|the|our|most|many|all)|as (?:we|you|our))\b.*$"
    r"|[;:]\s+(?:it|this|we|what you|you)\b.*$",
    _ANY_CASE,
)
MUST = pattern(r"^(?:essential|required|mandatory|must[- ]have)\s*[:–-]\s*", _ANY_CASE)
NUMBER = r"(?:\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
YEARS = pattern(
    r"^(?P<amount>(?:(?:an?\s+)?(?:at least|a?\s*minimum(?: of)?|min\.?|over|more than|around"
    r"|approximately|between)\s+)*"
    rf"{NUMBER}(?:\s*\(\d+\))?(?:\s*(?:[-–—]|to|or|and)\s*(?:{NUMBER}|more))?\s*\+?\s*(?:or more "
    rf"|plus |full )?"
    r"(?:years?|yrs?|months?)['’]?(?:\s*\+|\s+or more|\s+minimum)?)\s*(?P<of>of\s+)?(?P<rest>.*)$",
    _ANY_CASE,
)
YEARS_AT_ALL = pattern(rf"\b{NUMBER}\s*\+?\s*(?:or more |plus )?(?:years?|yrs?)\b", _ANY_CASE)
EXPERIENCE = pattern(r"^(?P<kind>(?:[\w/&’'.,()+-]+\s+){0,7}?)experience\b(?P<rest>.*)$", _ANY_CASE)
OF = pattern(r"^(?:\s*[,-])?\s*(?:in|of|with|at)?\s*", _ANY_CASE)
PAPER = pattern(
    r"\b(?:licen[cs]es?|certificates?|certifications?|registration|degrees?(?! of (?!science|arts"
    r"|bachelor|master|engineering|law|education))|diplomas?|bachelor(?:['’]?s)?|master['’]?s"
    r"|ph\.?\s?d|mba|qualifications?|cdl|permit|security clearance|gcses?|a-levels?|accreditation"
    r"|matric|ged|nvq\w*|hnd"
    r"|b\.?sc|m\.?sc|doctorate|associate['’]s|honours|trade papers?|cscs card)\b",
    _ANY_CASE,
)
PAPER_IN_CAPITALS = pattern(
    r"^(?:JD|LLB|LLM|BA|BS|BSc|MA|MS|MSc|MBA|BEng|MEng|CPA|CFA|ACCA|CIMA|PMP|RN|LPN|CNA|CDL|SIA"
    r"|CSCS|PGCE|QTS|NVQ|HND|HNC)\b"
)
SINGLE_PAPER = pattern(
    r"\b(?:licen[cs]e|certificate|degree|diploma|qualification|permit|clearance|card|bachelor['’]?s"
    r"|master['’]?s|doctorate)\b",
    _ANY_CASE,
)
CERTIFIED = pattern(
    r"^(?:(?:fully|currently|professionally)\s+)?(?:certified|registered|licen[cs]ed|qualified"
    r"|accredited|chartered"
    r"|trained|educated|authori[sz]ed|eligible|fluent|bilingual|legally)\b",
    _ANY_CASE,
)
WITH_COMPLEMENT = pattern(r"^\S+(?:\s+\S+ly)?\s+(?:in|as|by|with|to|under|at|for)\b", _ANY_CASE)
RIGHT = pattern(
    r"^(?:the\s+)?(?:legal\s+)?(?:right|eligibility|authori[sz]ation|permission) to work\b", _ANY_CASE
)
WILLING = pattern(
    r"^(?:(?:an?|the)\s+)?(?:willing(?:ness)?|prepared|available|availability|ready|readiness|happy"
    r"|free|flexibility|flexible"
    r"|open)(?:\s+(?:and|or)\s+(?:able|willing|available|ability|ready))?\s+to\s+",
    _ANY_CASE,
)
ABLE = pattern(
    r"^(?:(?:an?|the|your)\s+)?(?:(?:\w+ly)\s+)?(?:able|ability|capacity|aptitude|capable of|capability)"
    r"(?:\s+(?:and|or)\s+(?:willing(?:ness)?|desire|confidence|motivation))?\s*(?:to\s+)?",
    _ANY_CASE,
)
READINESS = pattern(
    r"^(?:travel|commute|relocate|start|attend|drive(?=$| (?:an?|the|our|your|to|between|up)\b)"
    r"|join|work\s+(?:\S+\s+){0,3}?(?:hours?|shifts?|weekends?|nights?|evenings?"
    r"|holidays?|overtime|on[- ]?call|on[- ]?site|days|from|in (?:our|the) \w+|remotely"
    r"|full[- ]time|part[- ]time))\b",
    _ANY_CASE,
)
AVAILABLE = pattern(
    r"^availab(?:le|ility)\s+(?=(?:for|on|at|during|from|in|over|between|immediately|full|part|\d)\b)",
    _ANY_CASE,
)
#: Travel and working time that are named, not told by a verb.
TIMES = pattern(
    r"^(?!travel|work)(?:(?!(?:to|can|and|in|of|for|with|on"
    r"|at)\b)[\w%/,–-]+\s+){1,4}(?:travel(?:ing|ling)?\b|(?:shifts?"
    r"|shift work|overtime|weekend work|night work)$)",
    _ANY_CASE,
)
LONGEST_TIME = 14
USED = pattern(
    r"^(?:(?:[\w/’'&-]+\s+){0,3}?)(?:skills?(?= in\b)|background(?= in\b)|practice(?= (?:in"
    r"|with)\b)|knowledge|understanding"
    r"|grasp|command|proficiency|expertise"
    r"|competenc[ey]|mastery"
    r"|fluency|literacy|familiarity)\b",
    _ANY_CASE,
)
SKILLED = pattern(
    r"^(?:highly\s+)?(?:proficient|skilled|competent|adept|conversant|versed"
    r"|well[- ]versed)\s+(?:in|with|at)\s+",
    _ANY_CASE,
)
AT_EASE = pattern(
    r"^(?:highly\s+|very\s+)?(?:familiar|comfortable|experienced|confident|good)\s+(?:(?:in|with|at"
    r"|using)\s+|(?=\w+ing\b))",
    _ANY_CASE,
)
SKILLS = pattern(r"^(?:[\w/’'&.,+#-]+\s+){1,6}skills?$", _ANY_CASE)
RECORD = pattern(r"^(?:track record|history|background|practice|record)\s+(?:of|in)\s+", _ANY_CASE)
RELATIVE = pattern(r"^(?:an?\s+|\w+s\b(?<!is)).*\b(?:that|which)\s+(?:you|was|were)\b", _ANY_CASE)
SECOND_SKILL = pattern(
    r"(?:,|\band)\s+(?:\w+ )?(?:proficiency|knowledge|fluency|understanding|familiarity|skills|experience)\b",
    _ANY_CASE,
)
ASKING = pattern(r"^(?:From when to when, and where,|When and where|Have|Are|Do|Can) (?:did )?you ")
#: A question on something done, and what nobody does: a second thing, or something with whoever asks.
OF_DOING = pattern(
    r"From when to when, and where, did you (?!gain your)|When and where did you last (?!use your)"
)
APART = pattern(r",\s+(?:and|or)\s+(?:an?|one|the|three|two|your)\b|\b(?:us|we)\b", _ANY_CASE)
RELATIVES = pattern(
    r"\b(?:that|which|who|whom|whose|where|when|what|how|why|whether|if|because|as|while)\b", _ANY_CASE
)
FINITE = pattern(r"\b(?<!that )(?<!which )(?:is|are|will|must|should)\b", _ANY_CASE)
OTHERS = pattern(
    r"\b(?:their own|his or her|they|candidates?|applicants?|he/she|his/her|s/he|post-?holder)\b", _ANY_CASE
)
#: A second demand in the same sentence, which the question on the first cannot take along.
JOINED = pattern(
    r"(?:,|\band|\bor)\s+(?:willing|able|prepared|eligible|comfortable|have|be|are|is|will|must"
    r"|should|an? \w+ for)\b|,\s+you\b|\bas well as be\b|\band to (?=[a-z])"
    r"|(?:,|\band|\bwith)\s+(?:the |an? |your |proven |demonstrated |strong )*(?:ability|desire"
    r"|willingness|aptitude|passion"
    r"|interest|enthusiasm|commitment)\b",
    _ANY_CASE,
)
FORM_OF_VERB = pattern(r"^(?:is|are|was|were|has|have|will|must|should)\b", _ANY_CASE)
