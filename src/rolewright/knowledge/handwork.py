"""Which work is plainly done where the people or the things are, so that nobody asks to do it at home."""

from rolewright.text import pattern

# What somebody is called who works with the hands, for people on the spot, or at a counter.
_TRADES = pattern(
    r"\b(?:"
    + "|".join(
        r"""
        assembler attendant babysitter baker barber barista bartender bricklayer builder butcher carer
        caregiver caretaker carpenter cashier chambermaid chauffeur chef childcare cleaner cleaning cook
        courier crew dental dentist dishwasher doorman driver driving electrician farm\w* firefighter
        fitter florist forklift gardener glazier groundsman guard hairdresser hairstylist handyman
        hostess housekeep\w+ janitor joiner kitchen labou?rer landscap\w+ lifeguard locksmith machinist
        mason mechanic midwi\w+ mover nanny nurse\w* nursery nursing painter paramedic phlebotomist
        physiotherapist picker plasterer plumber porter receptionist roofer scaffolder sonographer
        steward\w* stocker storekeeper storeperson surgeon tiler trucker valet veterinarian waiter
        waitress warehouse\w* welder yard
        """.split()
    )
    + r"|(?:bus|lorry|truck|van|train) operator|care (?:assistant|home|worker)|front (?:desk|office|of house)"
    r"|(?:machine|plant|press) operator|(?:restaurant|shop|stores?) (?:assistant|manager|supervisor))s?\b"
)
# Where it is done and with what, in the duties.
_PLACES = pattern(
    r"\b(?:nursing|care|residential|retirement) home\b|\bour (?:residents|pupils|guests|passengers)\b"
    r"|\b(?:on|in) (?:the|our) (?:building site|counter|front desk|kitchen|reception desk|shop floor"
    r"|ward|warehouse|workshop|yard)\b"
    r"|\b(?:drive|load|unload) (?:a|the|our|your) (?:[\w-]+ ){0,2}"
    r"(?:bus|lorry|lorries|tractor|truck|van)s?\b"
    r"|\bgreet (?:\w+ ){0,2}(?:guests|patients|visitors)\b|\bforklift|\bcdl\b"
)
# Whoever is called one of these may work for such a place without being there.
_DESK = pattern(
    r"\b(?:account\w*|analyst|architect|bookkeep\w+|buyer|consultant|controller|copywriter|counsel|data|design\w*"
    r"|developer|editor|engineer|finance|hr|lawyer|marketing|payroll|planner|product|programmer|project|recruiter"
    r"|research\w*|sales|scheduler|software|support|tester|translator|writer)\b"
)


def is_done_on_the_spot(title: str, text: str) -> bool:
    """Whether the job's title, or what the posting says of its work, leaves no doubt; both in lower case."""
    if _DESK.search(title):
        return False
    return _TRADES.search(title) is not None or _PLACES.search(text) is not None
