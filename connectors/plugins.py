"""Finds a plug-in by name: one loader for what ships with Vigie and for what others install.

A plug-in is `name = "module:object"`, the form of a Python entry point. What ships is a table in code, so that no
installation step is needed to add one; what others install is an entry point of the same group
(`vigie.connectors`, `vigie.readers`, `vigie.recognizers`, `vigie.formats`, `vigie.commands`). Nothing is imported
before it is asked for: a missing driver hurts only the one who uses it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from .errors import UnknownPlugin


class Plugins:
    """The plug-ins of one group; a built-in name cannot be taken over by an installed one."""

    def __init__(self, group: str, builtin: Mapping[str, str]) -> None:
        self.group = group
        self._builtin = dict(builtin)
        self._installed: dict[str, EntryPoint] | None = None

    def names(self) -> list[str]:
        """Every name that `load` takes, sorted."""
        return sorted({*self._builtin, *self._entry_points()})

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
            self._installed = {entry.name: entry for entry in entry_points(group=self.group)}
        return self._installed

    def _suggestion(self, name: str) -> str:
        near = difflib.get_close_matches(name, self.names(), n=1)
        return f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(self.names())}."


def resolve(reference: str) -> Any:
    """The object that `module:object` names."""
    module, _, attribute = reference.partition(":")
    return getattr(import_module(module), attribute)
