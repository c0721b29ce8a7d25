"""An attribute that is made when first asked for, without a lock: in the thousands that a text needs, `cached_property`
took longer to lock than what is asked for to be made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

_Made = TypeVar("_Made")


class lazily(Generic[_Made]):  # noqa: N801 - a decorator, as `property` is
    """As `functools.cached_property` from Python 3.12 on."""

    def __init__(self, make: Callable[[Any], _Made]) -> None:
        self._make, self._name, self.__doc__ = make, make.__name__, make.__doc__

    @overload
    def __get__(self, one: None, of: type) -> Self: ...
    @overload
    def __get__(self, one: object, of: type) -> _Made: ...
    def __get__(self, one: object | None, of: type) -> Self | _Made:
        if one is None:
            return self
        made = one.__dict__[self._name] = self._make(one)
        return made
