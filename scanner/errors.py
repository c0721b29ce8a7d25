"""What can go wrong around a scan."""

from connectors import VigieError


class ConfigError(VigieError):
    """`vigie.yaml`, an option or a variable is wrong; `message` says the file and line."""


class DeclarationError(VigieError):
    """`declaration.yaml` is wrong; `message` says the file and line."""


class InventoryError(VigieError):
    """The inventory cannot be opened, migrated or written."""
