"""What official statistics say that jobs are paid in the United States: the extra "wages".

`wages_for` answers where there can be no doubt, for rules; `likely_wages` shows what there is to somebody who
has to name a range; `look_up` tells what there is to choose from. Only the data file is ever read.
"""

from rolewright.knowledge.wages.answer import Answer, likely_wages, look_up, wages_for
from rolewright.knowledge.wages.areas import asked_as
from rolewright.knowledge.wages.model import (
    RANKS,
    Area,
    AreaKind,
    How,
    Meant,
    Occupation,
    Percentiles,
    Source,
    Wages,
)
from rolewright.knowledge.wages.table import WageTable, installed_table
from rolewright.knowledge.wages.text import amounts_of, dollars, line

__all__ = [
    "RANKS",
    "Answer",
    "Area",
    "AreaKind",
    "How",
    "Meant",
    "Occupation",
    "Percentiles",
    "Source",
    "WageTable",
    "Wages",
    "amounts_of",
    "asked_as",
    "dollars",
    "installed_table",
    "likely_wages",
    "line",
    "look_up",
    "wages_for",
]
