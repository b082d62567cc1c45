"""Capitals and small letters of names."""

from rolewright.text import pattern

_ACRONYMS = frozenset(
    """
    it hr qa ui ux rn lpn lvn cna np pa ea pr bi ai ml ar vr vp svp evp avp ceo cto cfo coo cmo cio hgv
    lgv cdl nhs uk us usa eu sen ta send cnc plc hvac sap sql aws gcp erp crm seo ppc sem b2b b2c ii iii iv
    ict gp gis hse ehs r&d m&e ota pt ot icu er or ed bdr sdr sre ios php c++ .net pmo scada rgn rmn hca
    tv 3d 2d fp&a ap ar kyc aml fx
    """.split()
)
_SMALL = frozenset("a an and as at by for from in of on or the to with".split())
_WORD = pattern(r"[^\s/()\[\]-]+")


def without_shouting(name: str) -> str:
    """A name in capitals throughout, written as one writes a name; any other as it is."""
    if not name.isupper() or len(name) < 4 or (" " not in name and name.lower() in _ACRONYMS):
        return name
    return _WORD.sub(lambda word: _cased(word[0], is_first=word.start() == 0), name)


def _cased(word: str, *, is_first: bool) -> str:
    low = word.lower()
    if "." in word[:-1] or (low.removesuffix("'s").strip(".,") in _ACRONYMS and low not in _SMALL):
        return word
    if low in _SMALL and not is_first:
        return low
    return word[0] + low[1:]
