"""The look-up index: which assets cannot hold a person, without reading them; opt-in, `index: true` for a source.

Every word and every run of digits of an asset that was read whole goes, folded and keyed, into a small filter beside
the inventory. A filter never says "no" of something that was put into it, so that an asset which it rules out does not
hold the person, however the name is spelled within what a search recognises. What was sampled, read in part, changed
since, or indexed under another key is never ruled out.
"""

from .collecting import Collector
from .filters import Filter, Group, Need
from .store import keep, key_id, load_lookup_key, ruled_out
from .terms import digit_terms, spelled_terms, terms_of, word_terms

__all__ = [
    "Collector",
    "Filter",
    "Group",
    "Need",
    "digit_terms",
    "keep",
    "key_id",
    "load_lookup_key",
    "ruled_out",
    "spelled_terms",
    "terms_of",
    "word_terms",
]
