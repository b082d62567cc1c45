"""A record is a frozen, slotted dataclass for every purpose."""

import copy
import dataclasses
import pickle
from collections.abc import Mapping
from typing import Generic, TypeVar

import pytest

from rolewright.records import NO_VALUES, record, replace

Kind = TypeVar("Kind")


@record
class Loaf:
    """Bread."""

    flour: str
    grams: int = 500
    extras: Mapping[str, int] = NO_VALUES

    @property
    def is_large(self) -> bool:
        return self.grams > 800


@record
class Shelf(Generic[Kind]):
    """What lies side by side."""

    goods: tuple[Kind, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.goods)


RYE = Loaf("rye", 900)


def test_fields_are_given_by_place_or_name_and_may_have_defaults() -> None:
    assert (RYE.flour, RYE.grams, RYE.extras) == ("rye", 900, {})
    assert Loaf(flour="rye", grams=900) == RYE
    assert RYE.is_large
    with pytest.raises(TypeError):
        Loaf()  # type: ignore[call-arg]


def test_records_are_equal_when_kind_and_fields_are() -> None:
    assert Loaf("rye") != RYE
    assert RYE != ("rye", 900, {})
    assert Shelf((1,)) == Shelf((1,))
    assert len({Shelf((1,)), Shelf((1,)), Shelf((2,))}) == 2


def test_a_record_does_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError, match="grams"):
        RYE.grams = 1  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del RYE.grams  # type: ignore[misc]
    assert not hasattr(RYE, "__dict__")


def test_it_prints_as_what_makes_it() -> None:
    assert repr(RYE) == "Loaf(flour='rye', grams=900, extras={})"


def test_it_may_be_generic_and_have_methods() -> None:
    assert not Shelf[int]()
    assert Shelf((RYE,))


def test_it_is_matched_by_its_fields() -> None:
    match RYE:
        case Loaf("rye", grams):
            assert grams == 900
        case _:
            pytest.fail("no match")


def test_it_can_be_copied_and_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(RYE)) == RYE
    assert copy.deepcopy(RYE) == RYE


def test_a_like_record_is_made_with_other_fields() -> None:
    assert replace(RYE, grams=400) == Loaf("rye", 400)


def test_the_functions_of_dataclasses_take_records() -> None:
    assert dataclasses.is_dataclass(RYE)
    assert dataclasses.replace(RYE, grams=400) == Loaf("rye", 400)
    assert [field.name for field in dataclasses.fields(Loaf)] == ["flour", "grams", "extras"]
    assert dataclasses.asdict(RYE) == {"flour": "rye", "grams": 900, "extras": {}}
