"""Names of persons and postal addresses, found by a tagger of our own, a lexicon and rules."""

from .lexicon import Lexicon
from .segments import personal_segment
from .shares import NameShare
from .tagger import NameTagger

__all__ = ["Lexicon", "NameShare", "NameTagger", "personal_segment"]
