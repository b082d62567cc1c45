"""Words that tell what an amount of money is about, and how far they reach."""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto

from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.text import compiled
from rolewright.tuples import NamedTuple


class Matter(Enum):
    """What a word says that an amount is about."""

    PAY = auto()
    BESIDE = auto()
    BUSINESS = auto()


class Cue(NamedTuple):
    """A word found near an amount: its matter, and how many telling words lie between."""

    word: str
    matter: Matter
    distance: int


def _cues(matter: Matter, reach: int, words: str) -> dict[str, tuple[Matter, int]]:
    return dict.fromkeys(words.split(), (matter, reach))


# Nouns that alone say that an amount is pay.
_NAMES_OF_PAY = (
    "salary salaries sallary salery pay payrate payscale wage wages compensation remuneration renumeration "
    "ctc gehalt lohn jahresgehalt bruttogehalt "
    "gehaltsspanne gehaltsrahmen salaire rémunération remuneración salario sueldo salaris gaji "
    "💰 💵 💸 💲"
)
_DEEDS_OF_PAYING = "earn earns earning earnings paying pays paid compensated salaried"

# Each word with its matter, and over how many telling words it still governs an amount.
_CUES: Mapping[str, tuple[Matter, int]] = {
    **_cues(Matter.PAY, 14, _NAMES_OF_PAY),
    **_cues(Matter.PAY, 6, f"{_DEEDS_OF_PAYING} base basic hourly annuel mensuel horaire"),
    **_cues(Matter.PAY, 3, "rate rates package"),
    **_cues(
        Matter.BESIDE,
        5,
        "bonus bonuses commission commissions ote on-target equity rsu rsus incentive incentives "
        "allowance allowances overtime tips gratuities differential differentials premium premiums "
        "sign-on signing sign-up signon retention referral reimbursement reimbursements reimburse "
        "reimbursed reimburses stipend stipends tuition relocation superannuation match matching "
        "matched pension 401k voucher vouchers discount discounts gift scholarship scholarships "
        "insurance hsa fsa award awards supplement weighting contribution contributions contribute "
        "contributes potential additional extra valued expense expenses accommodation meal meals "
        "lunch budget subsidy subsidised subsidized increment increments fund refund uplift "
        "deductible cover coverage spiff spiffs wellness prize prizes insured",
    ),
    **_cues(
        Matter.BESIDE, 1, "stock shares options credit credits raise raises training loan loans uniform super"
    ),
    **_cues(
        Matter.BESIDE,
        0,
        "mid midpoint median bond diem per-diem layover detention breakdown unloading sign dbs",
    ),
    **_cues(
        Matter.BUSINESS,
        6,
        "revenue revenues arr mrr acv quota quotas budgets turnover funding raised valuation assets "
        "aum portfolio portfolios gmv donations donated donate grants invested investing investors "
        "profit profits ebitda spend spends spending spent priced fine fines penalty penalties saves "
        "save saved saving savings liability damages mortgage mortgages debt claims costs costing "
        "cost threshold deposit deposits statutory fundraising raising sold purchase purchases "
        "purchasing invoices invoice income rent p&l sells tax taxes economy economic",
    ),
    **_cues(
        Matter.BUSINESS,
        0,
        "sales sale deals deal worth valuing price prices pricing fee fees cap capped limit limits "
        "capital investment investments transactions contracts projects accounts value values volume "
        "market charge charges donation bill billing billed series",
    ),
}
_NAMING = frozenset(f"{_NAMES_OF_PAY} rate rates basic hourly annuel mensuel horaire".split())
_DEEDS = frozenset(_DEEDS_OF_PAYING.split())
# After these, "pay" is a deed.
# What is paid at these times is more than base pay: "bank holidays are paid at £20 an hour".
_SPECIAL_TIMES = frozenset("holidays weekends saturdays sundays sleep-ins".split())
_PAYERS = frozenset("we we'll we'd you they they'll to will would can also it who".split())

# Words that may stand between a label and its amount without parting them.
_FILLERS = frozenset(
    "range ranges scale band bands bracket brackets grade level of is are was from between up upto to "
    "at starting starts start circa c ca around approximately approx about for this the our your that "
    "these which role position job post vacancy will be been a an in within per hour hr day week "
    "month year annum annual annually yearly monthly weekly daily min minimum max maximum expected "
    "estimated anticipated target targeted current currently offered offering usd eur gbp cad aud nzd "
    "sgd hkd inr myr php zar gross net basis competitive we it you can falls fall as follows set "
    "hiring full-time part-time full part time currency and or over above more than least good "
    "excellent attractive great information details detail pa p s amount figure pro rata equivalent "
    "fte average size sized".split()
)
_THE_JOB = frozenset("position role job post hire vacancy".split())
_EXCLUDING = frozenset("excluding exclusive excludes exclude without not before".split())

_TOKEN = compiled(r"[a-zéñóüäöß&]+(?:['-][a-zéñóüäöß&]+)*|[💰💵💸💲|•,]|(?<=\s)-(?=\s)|401k")
_SEPARATORS = frozenset("|•,-")
_NEAR_HEAD = 4


def last_cue(words: str) -> Cue | None:
    """The cue nearest to the end of `words` that reaches so far.

    What is excluded ("without bonus") does not count. A word for something else than pay is but part of a
    job's name when a kind of worker follows, and reaches past a comma or dash only as a label.
    """
    tokens = _TOKEN.findall(words)
    if _CUES.keys().isdisjoint(tokens) and "-" not in words:
        return None
    distance = 0
    is_parted = False
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        found = _CUES.get(token) or _of_compound(token)
        if token in _SEPARATORS:
            is_parted = True
        elif found is None:
            distance += token not in _FILLERS
        elif found[0] is Matter.PAY:
            return _paid_for(tokens, at, Cue(token, Matter.PAY, distance)) if distance <= found[1] else None
        else:
            if token == "budget" and _is_for_the_job(tokens[at + 1 :]):
                return Cue(token, Matter.PAY, distance)
            matter, reach = found
            is_out_of_reach = distance > reach or (is_parted and (distance or matter is Matter.BUSINESS))
            if not (is_out_of_reach or _names_a_worker(tokens[at + 1 :]) or _is_excluded(tokens, at)):
                return Cue(token, matter, distance)
    return None


def first_cue(words: str) -> Cue | None:
    """The cue nearest to the start of `words`, close enough to be the noun that an amount qualifies."""
    tokens = [token for token in _TOKEN.findall(words) if token not in _SEPARATORS]
    distance = 0
    for at, token in enumerate(tokens[: _NEAR_HEAD + 2]):
        found = _CUES.get(token) or _of_compound(token)
        if found and distance <= found[1] and not _names_a_worker(tokens[at + 1 : at + 3]):
            return Cue(token, found[0], distance)
        distance += token not in _FILLERS
        if distance > _NEAR_HEAD:
            break
    return None


def is_name_of_pay(word: str) -> bool:
    """Whether `word` alone says that what follows is pay, as "salary" does and "earn" does not."""
    return word in _NAMING


def is_deed(word: str) -> bool:
    """Whether `word` may tell of paying for anything: "we pay for your course"."""
    return word in _DEEDS


def is_about_pay(words: str) -> bool:
    """Whether the last telling word is one for pay."""
    cue = last_cue(words)
    return cue is not None and cue.matter is Matter.PAY


def names_pay(words: str) -> bool:
    """Whether folded words tell of pay or of nothing at all, and so label nothing else: "salary range"."""
    tokens = [token for token in _TOKEN.findall(words) if token not in _SEPARATORS]
    return all(token in _FILLERS for token in tokens) or any(
        token in _CUES or _of_compound(token) for token in tokens
    )


def _paid_for(tokens: list[str], at: int, cue: Cue) -> Cue:
    """The cue `cue`, or the thing that is paid: "expenses paid up to £45"; "we pay" is a deed."""
    before = tokens[at - 1] if at else ""
    if cue.word == "pay" and before in _PAYERS:
        return cue._replace(word="pays")
    subject = next((token for token in tokens[at - 1 :: -1] if token not in _FILLERS), "") if at else ""
    if cue.word in _DEEDS and (_is_beside_pay(before) or subject in _SPECIAL_TIMES):
        return cue._replace(word=subject or before, matter=Matter.BESIDE)
    return cue


def _is_beside_pay(token: str) -> bool:
    found = _CUES.get(token) or _of_compound(token)
    return found is not None and found[0] is Matter.BESIDE


def _of_compound(token: str) -> tuple[Matter, int] | None:
    """What the first part of a compound that is a cue says: "salary-based"."""
    if "-" not in token:
        return None
    return next((_CUES[part] for part in token.split("-") if part in _CUES), None)


def _names_a_worker(tokens: Iterable[str]) -> bool:
    return any(map(is_job_noun, tokens))


def _is_for_the_job(tokens: Sequence[str]) -> bool:
    """Whether a budget is what somebody is paid: "my budget for this position is"."""
    return tokens[:1] == ["for"] and not _THE_JOB.isdisjoint(tokens[1:4])


def _is_excluded(tokens: Sequence[str], at: int) -> bool:
    return not _EXCLUDING.isdisjoint(tokens[max(0, at - 3) : at])
