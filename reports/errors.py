"""What can go wrong in a report."""

from connectors import VigieError


class ReportError(VigieError):
    """A report cannot be built, rendered or written."""
