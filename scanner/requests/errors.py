"""Why a request cannot be registered or taken further."""

from connectors import VigieError


class RequestError(VigieError):
    """A request that is not there, or a step that cannot be taken."""
