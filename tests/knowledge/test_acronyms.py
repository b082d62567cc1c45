import pytest

from rolewright.knowledge.acronyms import is_known


@pytest.mark.parametrize(
    "acronym", "IT HR CEO USA EU PHD SQL HTML AWS CRM ERP KPI GDPR NHS RN CPA CDL HVAC OSHA R&D ICU".split()
)
def test_what_people_or_their_trade_know_needs_no_explanation(acronym: str) -> None:
    assert is_known(acronym)


@pytest.mark.parametrize("acronym", ["QRB", "XQZ", "", "it", "# Everyday"])
def test_what_nobody_outside_knows_is_not_among_them(acronym: str) -> None:
    assert not is_known(acronym)
