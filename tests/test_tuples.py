"""Our named tuples do what those of the standard library do."""

import copy
import pickle
from collections.abc import Callable
from typing import NamedTuple as Standard

import pytest

from rolewright.tuples import NamedTuple


class Loaf(NamedTuple):
    """Bread."""

    flour: str
    grams: int = 500

    @property
    def is_large(self) -> bool:
        return self.grams > 800

    def baked_from(self, flour: str) -> "Loaf":
        assert __class__ is Loaf  # type: ignore[name-defined]
        return self._replace(flour=flour)


class Usual(Standard):
    """What Loaf has to be like."""

    flour: str
    grams: int = 500


class Nothing(NamedTuple):
    """No field at all."""


RYE = Loaf("rye", 900)


def test_fields_are_given_by_place_or_name_and_may_have_defaults() -> None:
    assert RYE == Loaf(grams=900, flour="rye") == ("rye", 900)
    assert Loaf("rye") == ("rye", 500)
    assert Nothing() == ()
    assert (RYE.flour, RYE.grams, RYE[1]) == ("rye", 900, 900)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda kind: kind(),
        lambda kind: kind("rye", 900, True),
        lambda kind: kind("rye", salt=3),
        lambda kind: kind("rye", flour="wheat"),
        lambda kind: kind._make(["rye"]),
        lambda kind: setattr(kind("rye"), "grams", 1),
        lambda kind: setattr(kind("rye"), "salt", 1),
        lambda kind: kind("rye")._replace(salt=3),
    ],
)
def test_what_is_wrong_with_the_standard_ones_is_wrong_with_these(
    wrong: Callable[[type[Loaf] | type[Usual]], object],
) -> None:
    with pytest.raises((TypeError, AttributeError, ValueError)) as usual:
        wrong(Usual)
    with pytest.raises(usual.type):
        wrong(Loaf)


@pytest.mark.parametrize(
    "told", ["_fields", "_field_defaults", "__match_args__", "__annotations__", "__slots__", "__bases__"]
)
def test_it_tells_of_itself_as_the_standard_ones_do(told: str) -> None:
    if told == "__bases__":
        assert issubclass(Loaf, tuple)
        assert not hasattr(RYE, "__dict__")
    else:
        assert getattr(Loaf, told) == getattr(Usual, told)


def test_it_has_methods() -> None:
    assert RYE.is_large
    assert RYE.baked_from("wheat") == Loaf("wheat", 900)
    assert RYE._asdict() == {"flour": "rye", "grams": 900}
    assert Loaf._make(iter(("rye", 1))) == Loaf("rye", 1)


def test_it_prints_as_what_makes_it() -> None:
    assert repr(RYE) == "Loaf(flour='rye', grams=900)"


def test_it_is_matched_by_its_fields() -> None:
    match RYE:
        case Loaf("rye", grams):
            assert grams == 900
        case _:
            pytest.fail("no match")


def test_it_can_be_copied_and_sent_to_another_process() -> None:
    for made in (pickle.loads(pickle.dumps(RYE)), copy.deepcopy(RYE)):
        assert made == RYE
        assert type(made) is Loaf


def test_a_mistake_is_told_with_the_name_of_the_kind() -> None:
    with pytest.raises(TypeError, match=r"Loaf.__new__\(\) missing 1 required positional argument: 'flour'"):
        Loaf()  # type: ignore[call-arg]
