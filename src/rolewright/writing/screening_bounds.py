"""What nobody is to be asked, or could answer with a fact: it is left out, and the reason is told."""

import re
from datetime import date

from rolewright.document import JobDescription
from rolewright.rules import RuleSet, run
from rolewright.rules.equality import EqualityWording
from rolewright.rules.selection import Selection
from rolewright.text import Span, pattern
from rolewright.writing.screening import Said

_PRIVATE = "it touches {ground}, about which applicants are not to be asked"
_TRAIT = "everybody claims it and no fact shows it, so an answer would tell nobody apart"
_LEGAL = "it is a term of the employment or legal text, and nothing that applicants bring"
_REST = "it names no work that could be asked about"

#: The rules whose findings tell that a demand touches what is private.
_RULES = {
    "fair/age": "age",
    "fair/age-coded": "age",
    "fair/minimum-age": "age",
    "fair/young-team": "age",
    "fair/adjustments-refused": "health or disability",
    "fair/disability": "health or disability",
    "fair/medical-exam": "health or disability",
    "fair/mental-health-words": "health or disability",
    "fair/physical-demands": "health or disability",
    "fair/physical-table": "health or disability",
    "fair/family": "family",
    "fair/citizenship": "origin or citizenship",
    "fair/non-native": "origin or citizenship",
    "fair/origin": "origin or citizenship",
    "fair/religion": "religion",
    "fair/gender": "sex or gender",
    "fair/appearance": "looks",
    "fair/looks": "looks",
    "fair/criminal-record": "a criminal record",
    "fair/pay-history": "former pay",
    "fair/personal-data": "private life",
    "fair/private-life": "private life",
}
_GENERIC = "words/generic-trait"
#: Words that touch the same, whatever a rule would say of them.
_GROUNDS = {
    "age": r"\byears? old\b|\byears? of age\b|\baged? (?:between |over |under |of |at least )?\d|\bage \d"
    r"|\b(?:at least|over|minimum) \d\d(?: years)?$|\b(?:recent|fresh|new) (?:college |university "
    r")?graduates?\b"
    r"|\bdate of birth\b|\b(?:young|youthful|mature)\b(?! (?:people|person|child|adult|market"
    r"|product|learner))",
    "health or disability": r"\b(?:good|physical|mental) health\b|\bhealthy\b|\bphysical(?:ly)? (?:fit|able"
    r"|capable|demand|requirement|abilit|stamina|strength|condition)|\bphysical\b.{0,20}\bfitness\b|\bdisab"
    r"|\bmedical(?:ly)? (?:exam|fit|test|check|condition|clearance|certificate)|\bpregnan"
    r"|\b(?:fully |be )vaccinat|\bvaccination (?:card|certificate|record|status)|\bimmuni[sz]ation record"
    r"|\bdrug[- ](?:test|screen|free)|\b(?:lift|carry|push|pull)(?:ing)?\b.{0,30}\b(?:lbs?|pounds"
    r"|kgs?|kilo\w*)\b"
    r"|\b(?:stand|sit|walk|bend|kneel|stoop|climb|crouch)(?:ing)?\b.{0,40}\b(?:long|extended|prolonged|hours"
    r"|periods|shift|day|stoop|kneel|bend|crouch|climb)|\b(?:eyesight|stamina|dexterity)\b"
    r"|\b(?:good|correct\w*|normal|colou?r|20/20|close|eye) (?:vision|hearing)\b|\bvision and "
    r"hearing\b|\btb test|\blift(?:ing)?\b.{0,20}\bheavy|\bheavy lifting"
    r"|\b(?:frequent|prolonged|repeated|repetitive) (?:bending|kneeling|lifting|reaching|standing|stooping)",
    "family": r"\b(?:married|marital|unmarried|single (?:man|woman)|spouse|husband|wife|pregnancy"
    r"|family status)\b"
    r"|\bno (?:children|dependants|dependents|family)\b|\bchild-?care arrangements\b",
    "origin or citizenship": r"\bcitizenship\b|\b(?:u\.?s\.?|eu|uk|british|canadian|australian|american"
    r"|irish|indian) citizen"
    r"|\bbe an? (?:\S+ )?citizen|\bcitizens? (?:only|or)\b|\bnational(?:s|ity)\b(?! (?:account"
    r"|office))|\bgreen card\b"
    r"|\bnative (?:\w+ )?speak|\bnative (?:english|level)|\bmother tongue\b|\bnational origin\b|\bethnic"
    r"|\bcountry of birth\b|\bpassport\b|\baccent\b|\bracial|\bvisa (?:holder|status|type)",
    "religion": r"\breligio(?:n|us)\b|\bchristian|\bmuslim|\bjewish\b|\bchurch member|\bpractising catholic"
    r"|\bstatement of faith\b",
    "sex or gender": r"\b(?:male|female)s?\b|\bsexual orientation\b|\bgender\b",
    "a criminal record": r"\bcriminal (?:background|check|conviction|history|offen[cs]e|record)"
    r"|\bbackground (?:and \w+ )?(?:check|investigation|screening|clearance)"
    r"|\b(?:dbs|crb|police) (?:check|clearance|certificate|vetting)|\bconvict|\bfelon|\bfingerprint"
    r"|\bcredit (?:check|history|record)\b",
    "former pay": r"\b(?:current|previous|former|last|salary) (?:salary|pay|ctc|remuneration|history)\b",
    "private life": r"\b(?:own accommodation|non-?smok|smoker|tattoo|photograph of yourself"
    r"|social media profiles)",
    "army service": r"\bselective service\b|\bmilitary (?:status|obligation|discharge)"
    r"|\bhonorabl[ey] discharge",
}
_OF_LAW = pattern(
    r"\bdirect deposit\b|\b(?:trial|probation\w*) period\b|\be-?verify\b|\bat[- ]will\b"
    r"|\bconditions? of (?:continued )?"
    r"employment\b|\bfinancial disclosure\b|\breasonable accommodation|\bthis (?:job|position"
    r"|role) description\b"
    r"|\bnot (?:intended|designed) to\b|\bidentity\b.{0,40}\bverif|\bequal opportunit|\bonly "
    r"(?:shortlisted|candidates)"
    r"|\b(?:the )?(?:above|following) statements?\b|\bmay be (?:required|asked|assigned|subject)\b"
    r"|\bsubject to\b"
    r"|\b(?:cv|résumé|resume|cover letter|portfolio)\b.{0,30}\b(?:to|with|submit|attach|send)\b"
    r"|\breferences\b"
    r"|\b(?:other|additional|any) (?:\w+ ){0,2}(?:duties|tasks|responsibilities)\b|\bas assigned\b"
    r"|\bduties as\b|\bad[- ]hoc (?:duties|tasks)\b|\bemployees? (?:must|will|are)\b|\bwork "
    r"authori[sz]ation will\b"
)
_OTHER_DUTIES = pattern(
    r"\b(?:other|additional|any|ad[- ]hoc|miscellaneous) (?:\w+ ){0,4}(?:duties|tasks"
    r"|responsibilities|assignments|projects)"
    r"\b.{0,60}\b(?:assigned|required|requested|directed|needed|necessary|defined|may be)\b|\bduties as\b"
    r"|^(?:perform\w* |and |any |all )*other (?:\w+ ){0,2}duties\b|\bad[- ]hoc (?:duties|tasks)\b"
)
_REPORTS = pattern(r"^(?:(?:you(?:['’]ll| will)|the \w+ will)\s+)?report(?:s|ing)? (?:directly |in)?to\b")
_ATTITUDE = pattern(
    r"^(?:(?:radical|you|must|should|have|has|are|be|an?|the|strong|genuine|real|true|deep|great|keen|high"
    r"|positive|good"
    r"|natural|infectious|demonstrated|clear|really|truly|\S+ed)\s+)*"
    r"(?:(?:abilit\w+ to |able to )?(?:multi-?task\w*|work (?:well |effectively |both )?(?:under "
    r"pressure|independently"
    r"|individually|in a team|as (?:a )?part of a team|with others|alone|to deadlines))|passion\w*"
    r"|enthusias\w*|excite\w*|excitement|empath\w*|hunger|hungry|desire|drive|driven|motivated|motivation"
    r"|hands-on working|focus on excellence"
    r"|self[- ]\w+|interest(?:ed)?|curio\w*|attitude|willing(?:ness)? to (?:learn|grow|develop|help"
    r"|be|take|go|share)"
    r"|eager\w*|commit(?:ted|ment) to|dedicat\w*|integrity|work ethic|love\b|energy|energetic"
    r"|reliab\w*(?! (?:transport|vehicle|car\b|internet))|open to (?:learning|change|feedback|new)"
    r"|punctual\w*"
    r"|trustworth\w*|honest\w*|friendl\w*|team[- ]player|sense of humou?r|can-do|flexib\w*(?! to "
    r"(?:work|travel))|adaptab\w*|resilien\w*"
    r"|creativ\w*|proactiv\w*|detail[- ]oriented|organi[sz]ed|confiden\w*|ambiti\w*|decisive"
    r"|strategic thinkers?"
    r"|problem[- ]solv\w*|attention to detail|people skills|communication skills?"
    r"|(?:inter)?personal skills)\b"
)
_WORK_ALLOWED = pattern(
    r"\b(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|right|permit(?:ted)?|allowed) to work\b"
)
_WORD = pattern(r"[a-z]{3,}")
#: An entry of which traits are so much says little else.
_MOSTLY = 0.4
#: The rules that are asked look at no date.
_ANY_DAY = date(2000, 1, 1)
#: What nobody is to be asked about.
GROUNDS = tuple(dict.fromkeys([*_RULES.values(), *_GROUNDS]))
_GROUND_PATTERNS = {ground: pattern(words, re.IGNORECASE) for ground, words in _GROUNDS.items()}


class Bounds:
    """Tells of one posting what must or need not be asked."""

    def __init__(self, document: JobDescription) -> None:
        self._text = document.text
        ruleset = RuleSet.of(Selection(select=(_GENERIC, *_RULES)))
        found = run(ruleset, document, on=_ANY_DAY).found
        self._found = [(each.rule, each.span) for each in found if each.span is not None]

    def forbids(self, said: Said, *, of_duty: bool = False) -> str | None:
        """Why nothing is asked about an entry; None when it may be."""
        words = said.words.lower()
        if of_duty and (_REPORTS.match(words) or _OTHER_DUTIES.search(words)):
            return _REST
        if not of_duty and EqualityWording(words).promises(Span(0, len(words))):
            return _LEGAL
        if ground := self._ground(said, words, of_duty):
            return _PRIVATE.format(ground=ground)
        if not of_duty and _OF_LAW.search(words):
            return _LEGAL
        return _TRAIT if self._is_trait(said, words, of_duty) else None

    def _ground(self, said: Said, words: str, of_duty: bool) -> str | None:
        """What is private about a demand; duties may have it as their subject, so only rules judge them."""
        for rule, span in self._found:
            if rule in _RULES and said.span.contains(span):
                return _RULES[rule]
        if of_duty:
            lifting = _GROUND_PATTERNS["health or disability"].search(words)
            return (
                "health or disability"
                if lifting and lifting[0].startswith(("lift", "stand", "heavy"))
                else None
            )
        if _WORK_ALLOWED.search(words) and "citizen" not in words:
            return None
        return next((ground for ground, each in _GROUND_PATTERNS.items() if each.search(words)), None)

    def _is_trait(self, said: Said, words: str, of_duty: bool) -> bool:
        if not of_duty and _ATTITUDE.match(words):
            return True
        traits = sum(
            len(_WORD.findall(self._text.lower(), *span))
            for rule, span in self._found
            if rule == _GENERIC and said.span.contains(span)
        )
        return traits > 0 and traits >= _MOSTLY * len(_WORD.findall(words))
