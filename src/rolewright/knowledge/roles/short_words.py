"""How the words of titles are shortened, and which of them tell little."""

#: Words as people shorten them, without dots. A whole title's abbreviation stands in its role's file.
SHORT = {
    "acc": "account",
    "accnt": "account",
    "acct": "account",
    "admin": "administrator",
    "asst": "assistant",
    "assoc": "associate",
    "bus": "business",
    "cust": "customer",
    "coord": "coordinator",
    "dev": "developer",
    "dir": "director",
    "elec": "electrical",
    "eng": "engineer",
    "engr": "engineer",
    "exec": "executive",
    "hr": "human resources",
    "int": "international",
    "intl": "international",
    "jr": "junior",
    "maint": "maintenance",
    "mgmt": "management",
    "mgr": "manager",
    "mngr": "manager",
    "nat": "national",
    "natl": "national",
    "ops": "operations",
    "prod": "product",
    "qa": "quality assurance",
    "reg": "registered",
    "rel": "relationship",
    "rep": "representative",
    "sen": "senior",
    "snr": "senior",
    "spec": "specialist",
    "sr": "senior",
    "sup": "supervisor",
    "supv": "supervisor",
    "supvr": "supervisor",
    "svc": "service",
    "sw": "software",
    "tech": "technician",
    "whse": "warehouse",
}

#: Words in titles of every kind, and of when or how long somebody works: to share them says little.
GENERAL = frozenset(
    "day days evening evenings night nights weekend weekends shift shifts part full time permanent temporary "
    "administrator advisor agent analyst and assistant associate chief consultant coordinator deputy "
    "director engineer executive for global head i ii iii in international junior lead leader manager "
    "managing national of officer principal professional regional representative senior specialist staff "
    "supervisor team technician".split()
)
