"""Tells medicines from persons by the stems of which the World Health Organization makes their names, and other words
that are written like names: `Ramipril`, `X-ray`, `Moy. annuelle`, `Orthopaedic Surgeon`.

A stem says what a substance does: all that end in `-pril` lower the blood pressure in one way. The list is that of the
international nonproprietary names, as they end in the four languages; stems that names end in too are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..folding import fold
from ..words import POSTS, ROLES, is_role, word_set

_STEM = re.compile(
    r"(?:\w{2,}(?:"
    r"[aeio]pril|sartan|olol|statin|prazol|semid|thiazid|dipin|cillin|mycin|floxacin|cyclin|kinolon|xaparin|teparin|droparin|heparin|xaban|gatran"
    r"|gliptin|gliflozin|glutid|formin|profen|fenac|coxib|azepam|azolam|zolpidem|zopiclon|triptan|setron|tidin|lukast"
    r"|meterol|buterol|butamol|tropium|sonid|metason|methason|ticason|nisolon|dnison|cortison|conazol|nidazol|bendazol|ciclovir|navir|tegravir"
    r"|buvir|oxetin|traline?|traptilin|triptylin|lopram|zapin|tiapin|piprazol|peridon|gabalin|gabapentin|triptorelin|trexat|tinib"
    r"|zumab|ximab|umab|platin|taxel|rubicin|morphin|ycodon|drocodon|fentanil|fentanyl|dronat|dronsaur|enafil|dalafil|zosin|sulosin|purinol"
    r"|olacton|thyroxin|setamol|cetamol|caserin|iodaron|grelor|dogrel|sugrel|trombopag|docain|pivacain|ticain|nitrat|fibrat|amlodipin"
    r")|digoxin|warfarin|melatonin|insulin|heparin|zolpidem|zopiclon|tramadol|tapentadol|colchicin|acenocoumarol"
    r"|phenprocoumon|morfin|morphin)[ea]?"
)
_SHORTEST = 7
"""Letters of a substance at least: nobody called `Avril` or `Colin` is one."""
_LETTER_AND_NOUN = re.compile(r"[A-Z]-(?:[a-zà-ÿ]{2,}|Ray|Rays|Strahl|Bahn|Boot|Stück)")
"""`X-ray`, `T-shirt`, `U-Bahn`."""
_SPECIALITIES = word_set(
    """
    orthopaedic orthopedic consultant vascular cardiac general paediatric pediatric dental plastic trauma breast
    colorectal neuro thoracic veterinary clinical senior chief district deputy assistant medical specialist
    """
)
_DOCTORS = word_set(
    """
    surgeon physician registrar nurse consultant radiologist cardiologist pathologist physiotherapist midwife dentist
    anaesthetist oncologist neurologist psychiatrist psychologist dermatologist urologist officer
    """
)
_SHORT = 5
"""Letters of a word that is cut short at most."""
_IN = frozenset({"in", "à", "te", "zu"})
_OF_OFFICE = word_set(
    "de du d' d’ la le l' l’ justice paix travail instruction police bij aan am beim barreau etabli etablie"
)
_LAWYERS = word_set("avocat avocats notaires advocaat advocaten notaris notarissen anwalte rechtsanwalte solicitors")
_BACK = 4
"""Tokens from a town back to whose office is there, at most."""


@lru_cache(maxsize=1 << 14)
def is_substance(word: str) -> bool:
    """Whether the word is made as the names of medicines are."""
    return len(word) >= _SHORTEST and _STEM.fullmatch(fold(word)) is not None


def is_letter_and_noun(word: str) -> bool:
    """Whether a letter stands before the hyphen and a noun behind it."""
    return word[1:2] == "-" and _LETTER_AND_NOUN.fullmatch(word) is not None


def is_speciality(words: Sequence[str]) -> bool:
    """Whether two English words say what a doctor or a nurse is, and no more."""
    return len(words) == 2 and fold(words[0]) in _SPECIALITIES and fold(words[1]) in _DOCTORS


def is_cut_short(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a full stop cuts the word short: the sentence goes on behind it, without a capital."""
    if end - start > 1 or not 2 < len(words[start]) <= _SHORT or words[end : end + 1] != ["."]:
        return False
    after = words[end + 1 : end + 2]
    return bool(after) and (after[0].islower() or after[0][0].isdigit())


def is_seat(words: Sequence[str], start: int, end: int) -> bool:
    """Whether somebody's office is there: `avocat à Herve`, `huissier de justice à Spa`, `notaris te Aalst`."""
    if end - start > 1 or not start or words[start - 1] not in _IN:
        return False
    for at in range(start - 2, max(-1, start - 2 - _BACK), -1):
        folded = fold(words[at])
        if folded in ROLES or folded in POSTS or is_role(folded) or folded in _LAWYERS:
            return True
        if folded not in _OF_OFFICE:
            return False
    return False
