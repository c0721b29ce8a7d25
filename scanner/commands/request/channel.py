"""How a request came in, in the words that people use for it in four languages."""

from __future__ import annotations

from typing import Any

import click

from connectors.folding import fold

CHANNELS = ("letter", "email", "form", "phone", "counter", "other")
"""Those of `scanner.requests`, written here so that help imports no table."""
_SPELLINGS = {
    "letter": "post paper courrier lettre brief schreiben",
    "email": "e-mail mail courriel mel",
    "form": "web website online formulaire formulier formular webform",
    "phone": "telephone tel telefoon telefon",
    "counter": "desk visit guichet loket schalter",
    "other": "autre ander andere sonstige",
}
"""Folded, with a hyphen for a blank."""
_KNOWN = {word: channel for channel, words in _SPELLINGS.items() for word in words.split()}


class ChannelType(click.Choice):  # type: ignore[type-arg]
    """One of the channels in any usual spelling: `e-mail` and `courriel` are `email`, `lettre` is `letter`."""

    def __init__(self) -> None:
        super().__init__(CHANNELS)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The channel's own word."""
        plain = fold(str(value).strip()).replace(" ", "-").replace("_", "-")
        return super().convert(_KNOWN.get(plain, plain), param, ctx)
