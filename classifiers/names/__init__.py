"""Names of persons and postal addresses, found by a tagger of our own, a lexicon and rules."""

from typing import TYPE_CHECKING

from connectors import late

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .lone import acts_in, lone_given_name
    from .segments import personal_segment
    from .shares import NameShare
    from .tagger import NameTagger

__all__ = ["Lexicon", "NameShare", "NameTagger", "acts_in", "lone_given_name", "personal_segment"]

__getattr__ = late(
    __name__,
    {
        "Lexicon": "lexicon:Lexicon",
        "NameShare": "shares:NameShare",
        "NameTagger": "tagger:NameTagger",
        "acts_in": "lone:acts_in",
        "lone_given_name": "lone:lone_given_name",
        "personal_segment": "segments:personal_segment",
    },
)
"""Imported when first asked for: who needs a list of words (`names.words`) needs no model."""
