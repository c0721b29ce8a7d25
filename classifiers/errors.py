"""What can go wrong in classification."""

from connectors import VigieError


class ClassifierError(VigieError):
    """A rule, lexicon, model or taxonomy cannot be used."""
