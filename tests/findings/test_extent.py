"""How far a fault goes rises with what was measured, from next to nothing at the limit to a whole fault."""

from hypothesis import given
from hypothesis import strategies as st

from rolewright.findings import extent


def test_at_the_limit_hardly_anything_is_wrong_and_far_beyond_it_everything() -> None:
    assert extent(101, limit=100, whole=200) == 0.05
    assert extent(150, limit=100, whole=200) == 0.5
    assert extent(400, limit=100, whole=200) == 1


def test_too_little_is_measured_as_too_much_is() -> None:
    assert extent(99, limit=100, whole=20) == 0.05
    assert extent(60, limit=100, whole=20) == 0.5
    assert extent(0, limit=100, whole=20) == 1


@given(st.integers(0, 1000), st.integers(1, 300), st.integers(1, 300))
def test_one_more_never_makes_it_less(measured: int, limit: int, span: int) -> None:
    here, further = (extent(each, limit, limit + span) for each in (measured, measured + 1))
    assert 0 < here <= further <= 1
    assert further - here <= 1 / span + 1e-9
