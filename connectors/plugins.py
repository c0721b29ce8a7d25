"""Finds a plug-in by name: one loader for what ships with Vigie and for what others install.

A plug-in is `name = "module:object"`, the form of a Python entry point. What ships is a table in code, so that no
installation step is needed to add one; what others install is an entry point of the same group
(`vigie.connectors`, `vigie.readers`, `vigie.recognizers`, `vigie.formats`, `vigie.commands`). Nothing is imported
before it is asked for: a missing driver hurts only the one who uses it.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import UnknownPlugin

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


class Plugins:
    """The plug-ins of one group; a built-in name cannot be taken over by an installed one."""

    def __init__(self, group: str, builtin: Mapping[str, str]) -> None:
        self.group = group
        self._builtin = dict(builtin)
        self._installed: dict[str, EntryPoint] | None = None

    def names(self) -> list[str]:
        """Every name that `load` takes, sorted."""
        return sorted({*self._builtin, *self._entry_points()})

    def installed(self) -> list[str]:
        """The names that packages of others add, sorted."""
        return sorted(set(self._entry_points()) - set(self._builtin))

    def __contains__(self, name: object) -> bool:
        # what is installed is looked for only if it must be: that reads the metadata of every package there is
        return name in self._builtin or name in self._entry_points()

    def load(self, name: str) -> Any:
        """The object called `name`; raises `UnknownPlugin`, with the nearest name, if there is none."""
        if name in self._builtin:
            return resolve(self._builtin[name])
        if entry := self._entry_points().get(name):
            try:
                return entry.load()
            except (ImportError, AttributeError) as error:
                raise UnknownPlugin(
                    f"The plug-in {name!r} of {self.group} does not load: {type(error).__name__}.",
                    code="plugin-broken",
                    hint=f"Reinstall the package that brings it ({entry.value}).",
                ) from None
        raise UnknownPlugin(
            f"No plug-in of {self.group} is called {name!r}.", code="plugin-unknown", hint=self._suggestion(name)
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self.names())

    def _entry_points(self) -> dict[str, EntryPoint]:
        if self._installed is None:
            from importlib.metadata import entry_points

            self._installed = {entry.name: entry for entry in entry_points(group=self.group)}
        return self._installed

    def _suggestion(self, name: str) -> str:
        near = difflib.get_close_matches(name, self.names(), n=1)
        return f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(self.names())}."


def late(package: str, places: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` of a package: imports a public name from its place, `module:object`, when first asked for."""

    def get(name: str) -> Any:
        if name not in places:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = resolve(f"{package}.{places[name]}")
        setattr(sys.modules[package], name, found)
        return found

    return get


def resolve(reference: str) -> Any:
    """The object that `module:object` names."""
    module, _, attribute = reference.partition(":")
    return getattr(import_module(module), attribute)
