"""Tells forms of address and initials by how they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from .folding import fold
from .words import TITLES, word_set

CUT_SHORT = frozenset(
    {
        "Ph", "Cl", "Th", "Chr", "Gh", "Guill", "Jac", "Joh", "Alb", "Alph", "Wm", "Geo", "Chas", "Jas", "Thos", "Robt",
        "Edw", "Benj", "Wilh", "Heinr", "Friedr", "Ludw", "Ferd", "Frz",
    }
)  # fmt: skip
"""Given names cut short to more than a letter, initials with their full stop; `Fr.` is a Frau more often than a
François."""
ALSO_WORDS = frozenset({"Ch", "Fl", "Jos"})
"""The same, of which a road is cut short so too (`Ch. de Wavre`), or which are whole names."""
_JOINED = re.compile(r"^([A-Z])-([A-Z])(?=\.$)")
_CUT = re.compile(r"([A-Z])[a-z]+\.")
PARTICLED = re.compile(r"[A-Z]{1,2}(?:v|vd|vdr|vh|d|de|t|vt)[A-Z]{1,2}")
"""Initials with those of a particle between: `JvdB`."""
REGNAL = re.compile(r"[IVX]{1,5}\.?")
"""The number of a king or a pope."""
JUNIOR = frozenset({"jr", "jr.", "sr.", "junior", "senior"})
HONOURS = word_set(
    "KC QC SC SAN MP MEP OBE MBE CBE PhD BSc MSc MBA LLB PMP FRCS MRICS ACCA CPA Esq MD MdB MdL LJ stp svp aub x xx"
    " MCIPD FCIPD ACIPD CIPD FCA FCCA FCMA MRCP FRCP MRCGP MRCPsych RGN RMN CEng MIET MICE PGCE QTS Nr"
    " xxx cant dont wont didnt isnt wasnt doesnt hasnt havent couldnt wouldnt shouldnt"
)
"""Capitals behind a name, and words of chats, that are no part of it."""
_FAR = word_set(
    """
    shri shree smt shrimati sardar alhaji alhaja mallam malam otunba engr barr hajiya hajia sheikh shaikh datuk dato
    garda encik puan mzee bwana ustadh nurse mdm madam mx messrs advocate mvr freifrau freiin pastor haji revd
    coxswain
    """
)
"""Forms of address of India, Africa, Malaysia and of the English, which the tagger was learnt without."""
_PRONOUNS = frozenset({"i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what"})
_VERBS = frozenset({"d", "ll", "ve", "re", "m", "s"})
_MET = 1 << 15
"""Words whose answer is kept: every rule asks about the same ones."""


@lru_cache(maxsize=_MET)
def is_title(word: str) -> bool:
    """Whether the word is a form of address (`M.`, `dhr.`, `Frau`), written as one."""
    folded = fold(word).rstrip(".")
    if folded in _FAR:
        return word[0].isupper()
    return folded in TITLES and (len(word) > 2 or word[0].isupper())


def is_titled(words: Sequence[str], at: int) -> bool:
    """Whether a title stands right before a word, with its full stop or without: behind `Dr` `M.` is no *Monsieur*."""
    before = words[at - 2] if at > 1 and words[at - 1] == "." else words[at - 1] if at else "\n"
    return is_title(before)


@lru_cache(maxsize=_MET)
def is_contracted(word: str) -> bool:
    """Whether the word is a pronoun with a verb: `He'd`, `They're`."""
    pronoun, mark, verb = word.replace("’", "'").lower().partition("'")
    return bool(mark) and pronoun in _PRONOUNS and verb in _VERBS


def as_initials(word: str) -> str:
    """Initials of more than a letter as others are written: `A.Th.` as `A.T.`, `J-P.` as `J.-P.`."""
    return _JOINED.sub(r"\1.-\2", _CUT.sub(r"\1.", word))


@lru_cache(maxsize=_MET)
def is_initials(word: str) -> bool:
    """Whether the token is one or more initials: `E.`, `J.-P.`, `J-P`, or a capital alone; not `T.a.v.`."""
    letters = as_initials(word)
    return (word.endswith(".") and letters.isupper() and len(letters.strip(".")) <= 7) or (
        word.isupper() and (len(word) == 1 or (len(word) == 3 and word[1] == "-"))
    )


def with_regnal(words: Sequence[str], start: int, end: int) -> int:
    """Where the name of a king or a pope ends with its number: `Élisabeth II`, and in German with the full stop that
    makes it one: `Ludwig XIV. ließ`."""
    if end - start == 1 and end < len(words):
        end += len(words[end]) > 1 and REGNAL.fullmatch(words[end]) is not None
    if end - start < 2 or len(words[end - 1]) < 2 or not REGNAL.fullmatch(words[end - 1]):
        return end
    stops = [*words[end : end + 2], "\n"]
    return end + (stops[0] == "." and (stops[1][0].islower() or stops[1] in ",;)"))
