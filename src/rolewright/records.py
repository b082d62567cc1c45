"""Frozen, slotted dataclasses at a tenth of the price.

To load `dataclasses` and have it make our two dozen types takes longer than to check a posting, and every
start of the program would pay for it. `record` makes the same of a class: its fields are what is annotated
in it, it compares, hashes, prints, pickles and matches by them, and nothing can be set. What the standard
library does with dataclasses (`replace`, `fields`, `asdict`) it does with records too.
"""

from collections.abc import Mapping
from functools import cache
from types import FunctionType
from typing import Any, TypeVar, dataclass_transform

Record = TypeVar("Record")

#: The default of a field that holds names with values. Like every default it is shared, so never changed.
NO_VALUES: Mapping[str, Any] = {}


@dataclass_transform(frozen_default=True)
def record(cls: type[Record]) -> type[Record]:
    """Make a frozen record of a class; a field has the default that the class gives it.

    What it holds beside its fields, and is not compared by, the class names in `__slots__`.
    """
    names = tuple(cls.__annotations__)
    body = {name: value for name, value in cls.__dict__.items() if name not in _OF_OPEN_CLASSES}
    defaults = {name: body.pop(name) for name in names if name in body}
    more = body.pop("__slots__", ())
    for name in more:
        del body[name]
    # Slots can be given only to a class that is yet to be made.
    body |= {"__slots__": (*names, *more), "__match_args__": names, "__dataclass_fields__": _Fields()}
    body |= _METHODS
    kind: Any = type(cls)
    made = kind(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    made.__init__ = _initialiser(made, names, defaults)
    return made  # type: ignore[no-any-return]


def replace(original: Record, **changes: Any) -> Record:
    """A record like the `original` but for the fields given."""
    made: Any = type(original)
    return made(**dict(zip(made.__match_args__, _values(original), strict=True)) | changes)  # type: ignore[no-any-return]


_OF_OPEN_CLASSES = frozenset({"__dict__", "__weakref__"})


def _initialiser(made: type, names: tuple[str, ...], defaults: Mapping[str, object]) -> Any:
    """An `__init__` in which each field is a parameter, as fast as one written by hand."""
    shared = _initialiser_of(len(names))
    code = shared.__code__.replace(co_qualname=f"{made.__qualname__}.__init__", co_varnames=("self", *names))
    setters = {f"set_{at}": made.__dict__[name].__set__ for at, name in enumerate(names)}
    return FunctionType(code, setters, "__init__", tuple(defaults.values()))


@cache
def _initialiser_of(count: int) -> FunctionType:
    """The `__init__` of any record with so many fields, which are set by what its globals hold.

    To compile one for each record would take longer than anything else that it needs.
    """
    parameters = "".join(f", _{at}" for at in range(count))
    steps = "; ".join(f"set_{at}(self, _{at})" for at in range(count)) or "pass"
    scope: dict[str, Any] = {}
    exec(f"def __init__(self{parameters}): {steps}", scope)
    made: FunctionType = scope["__init__"]
    return made


def _values(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in self.__match_args__])


def _equals(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _print(self: Any) -> str:
    fields = zip(self.__match_args__, _values(self), strict=True)
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in fields)})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return type(self), _values(self)


def _refuse(self: Any, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"a {type(self).__name__} does not change, nor does its “{name}”")


_METHODS = {
    "__eq__": _equals,
    "__hash__": _hash,
    "__repr__": _print,
    "__reduce__": _reduce,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
}


class _Fields:
    """What the functions of `dataclasses` look for, made when one of them does."""

    def __get__(self, instance: object, owner: Any) -> Mapping[str, Any]:
        from dataclasses import make_dataclass

        made: Any = make_dataclass(owner.__name__, owner.__match_args__)
        fields: Mapping[str, Any] = made.__dataclass_fields__
        return fields
