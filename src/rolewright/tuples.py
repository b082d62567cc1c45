"""Named tuples at a fifth of the price.

The standard library makes each kind of named tuple from source text that it composes and compiles, and a
start makes a hundred kinds. `NamedTuple` makes the same kinds with the same rights, but shares what they have
in common and compiles one constructor for each number of fields. To type checkers it is `typing.NamedTuple`.
All of the package uses this one, so that nobody has to know which modules a start loads.
"""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any

try:
    from _collections import _tuplegetter as _getter  # type: ignore[import-not-found]  # what the standard library itself uses
except ImportError:
    from operator import itemgetter

    def _getter(index: int, doc: str | None) -> Any:
        return property(itemgetter(index), doc=doc)


class _Named(tuple[Any, ...]):
    """What all named tuples can do."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()
    _field_defaults: Mapping[str, Any] = {}

    @classmethod
    def _make(cls, values: Iterable[Any]) -> Any:
        """One made of as many values as it has fields."""
        made = tuple.__new__(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"expected {len(cls._fields)} values, got {len(made)}")
        return made

    def _replace(self, **changes: Any) -> Any:
        """One like this, but for the fields given."""
        made = self._make(map(changes.pop, self._fields, self))
        if changes:
            raise ValueError(f"there are no fields {list(changes)}")
        return made

    def _asdict(self) -> dict[str, Any]:
        """The values by the names of their fields."""
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        fields = zip(self._fields, self, strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields)})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


class _Maker(type):
    """Makes a named tuple of a class that has `NamedTuple` for its base."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        if not bases:  # NamedTuple itself
            return super().__new__(cls, name, bases, body)
        fields = tuple(_annotated(body))
        defaults = {field: body.pop(field) for field in fields if field in body}
        body |= {field: _getter(at, None) for at, field in enumerate(fields)}
        body["__slots__"] = ()
        body["__new__"] = _constructor(name, fields, tuple(defaults.values()))
        body["_fields"] = body["__match_args__"] = fields
        body["_field_defaults"] = defaults
        return type(name, (_Named,), body)


def _annotated(body: Mapping[str, Any]) -> Iterable[str]:
    """The names that the body of a class annotates."""
    if sys.version_info < (3, 14):
        names: Iterable[str] = body.get("__annotations__", ())
        return names
    import annotationlib  # type: ignore[import-not-found]

    annotate = annotationlib.get_annotate_from_class_namespace(body)
    return annotationlib.call_annotate_function(annotate, annotationlib.Format.FORWARDREF) if annotate else ()


def _constructor(kind: str, fields: Sequence[str], defaults: tuple[Any, ...]) -> Callable[..., Any]:
    """A `__new__` in which each field is a parameter, the last ones with `defaults`."""
    shared = _constructor_of(len(fields))
    code = shared.__code__.replace(
        co_name="__new__", co_qualname=f"{kind}.__new__", co_varnames=("cls", *fields)
    )
    return FunctionType(code, shared.__globals__, "__new__", defaults)


@cache
def _constructor_of(count: int) -> FunctionType:
    """The constructor of any named tuple with so many fields."""
    fields = "".join(f"_{at}, " for at in range(count))
    made: FunctionType = eval(f"lambda cls, {fields}: new(cls, ({fields}))", {"new": tuple.__new__})
    return made


if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class NamedTuple(metaclass=_Maker):
        """The base of a class whose annotated fields are the places of a tuple."""
