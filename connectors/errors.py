"""The root of Vigie's exceptions, and those of the connectors.

    VigieError                 everything that the command line turns into a message and an exit code
    ├── ConnectorError         a source, or one of its assets, cannot be read
    │   ├── NotPerformed       (connectors.writing) a change that was asked for was not made, none of it
    │   ├── SourceUnreachable  no connection, wrong password, missing folder: the whole source
    │   └── AssetUnreadable    one table or file: the rest of the source goes on
    ├── UnknownPlugin          a name that no plug-in carries
    ├── ClassifierError        (classifiers.errors)
    ├── ConfigError            (scanner.errors)   and DeclarationError, InventoryError, LedgerError, ReviewError
    └── ReportError            (reports.errors)

A message is in our own words. It never quotes what a library said (drivers and parsers put values of the data in
their texts) and never holds an asset's name: the name travels in `asset`, and whoever shows it masks personal ones.
Raise with `from None`, so that a traceback cannot bring the library's text back.
"""

from __future__ import annotations


class VigieError(Exception):
    """A problem a user can act on: `code` for scripts, `message` in plain words, `hint` on what to do."""

    def __init__(
        self, message: str, *, code: str = "error", hint: str = "", source: str = "", asset: tuple[str, ...] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.hint = hint
        self.source = source
        self.asset = asset
        """Raw segments of the asset's path, not part of the text: they may be personal."""


class ConnectorError(VigieError):
    """A source or an asset cannot be read."""


class SourceUnreachable(ConnectorError):
    """The whole source fails; the other sources go on."""


class AssetUnreadable(ConnectorError):
    """One asset fails; the rest of its source goes on."""


class UnknownPlugin(VigieError):
    """A name that no built-in and no installed plug-in carries."""
