"""What can go wrong around a scan."""

from connectors import VigieError


class ConfigError(VigieError):
    """`vigie.yaml`, an option or a variable is wrong; `message` says the file and line."""


class DeclarationError(VigieError):
    """`declaration.yaml` is wrong; `message` says the file and line."""


class LedgerError(VigieError):
    """The log, a manifest or a key of it cannot be used, or is not as it was written."""


class ReviewError(VigieError):
    """A decision of a person cannot be written: what it is about is not there, or somebody else decided."""


class InventoryError(VigieError):
    """The inventory cannot be opened, migrated or written."""
