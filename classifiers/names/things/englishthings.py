"""Tells what is called like somebody in English: firms, cases of law, storms, stops, and what an article stands before.

`Corrigan Aggregates Limited`, `the William Wilberforce`, `the old Kirkpatrick form`, `Reed v Dean`, `Storm Dudley`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..folding import fold
from ..words import word_set

_FORMS = frozenset({"Ltd", "Ltd.", "Limited", "LTD", "plc", "PLC", "Plc", "LLP", "LLC", "Inc", "Inc.", "Pty", "Pvt"})
_MOST = 3
"""Words between a name and the legal form at most."""
_ARTICLES = frozenset({"the", "The", "a", "an", "this", "our", "your", "one", "two", "each", "Each", "every", "Every"})
_NOUNS = word_set(
    """
    form survey scale test line lines estate roundabout model method card rooms suite building formula questionnaire
    inventory tractor boots shoes trousers collection range expressway route trail program programme app software
    appliances dishwasher printer printers drill index matrix theorem manoeuvre syndrome disease award awards lecture
    bridge tunnel platform theme template module database server servers engine generator dock docks ward
    watch skirt jacket coat dress scarf shirt bag wallet handbag lipstick perfume novel album record lamp chair
    scholarship bursary fellowship grant fund guitars tyres trophy
    """
)
"""Nouns, in small letters, that stand behind the name of a thing where an article stands before it."""
_FAMILY = word_set(
    "family families household brothers sisters twins boys girls children kids clan siblings couple sons daughters"
)
"""Behind a family's name, which an article may stand before."""
_TOLD_APART = frozenset(
    {"in", "from", "who", "whom", "whose", "of", "at", "with", "I", "we", "they", "he", "she", "&", "("}
)
"""Behind one of several who are called alike."""
_STORMS = frozenset({"Storm", "Hurricane", "Typhoon", "Cyclone"})
_WATERS = frozenset({"Loch", "Lough", "Lake", "Mount"})
_BUSINESS = word_set(
    """
    water rail gas energy foods motors pumps housing insurance holidays airways airlines coaches taxis textiles ceramics
    chemicals plastics steels logistics haulage freight brewery breweries lettings roofing plumbing scaffolding
    pharmacy opticians solicitors surveyors builders builders' caterers catering bakery butchers florists dairies
    """
)
"""What a firm does, behind the name that it goes by: `Thames Water`, `Foster Wheeler Pumps`."""
_PLACES = word_set("Lane Hill Parade Road Street Court Park Square Close Way Yard Gate Cross Green Bridge Station")
_SURELY = word_set("Parade Road Street Court Square Way Lane Bridge Station")
_BESIDE, _OTHERS = 14, 2
"""Tokens within which so many other places make a name a stop's: `Nelson Parade, Winston Court and George Lane`."""
_VERSUS = frozenset({"v", "v.", "vs", "vs."})


def is_called_alike(words: Sequence[str], start: int, end: int) -> bool:
    """Whether these words, though somebody could be called so, are the name of a thing."""
    before = words[start - 1] if start else "\n"
    after = words[end] if end < len(words) else "\n"
    if end - start == 2 and words[start] in _STORMS | _WATERS:
        return True
    if end - start == 1 and before == "storm" and not after[0].isupper():
        return True
    if end - start > 1 and words[end - 1].istitle() and words[end - 1].lower() in _BUSINESS:
        return True
    if after[0].isupper() and _bears_legal_form(words, end):
        return True
    if end - start == 2 and words[end - 1] in _PLACES and _is_beside_place(words, start, end):
        return True
    if after in _VERSUS or before in _VERSUS:
        return _is_case(words, start, end)
    if before in ("the", "The") and _is_bearer(words, start, end, after):
        return True
    if start > 1 and words[start - 2] in ("the", "The") and before[-1] == "." and before.isupper():
        return True  # the second half of it
    if before == "Lady" and start > 1 and words[start - 2] in ("the", "The"):
        return True  # `the Lady Margaret`, which is a ship
    if before in _ARTICLES or (start > 1 and words[start - 2] in _ARTICLES and before.islower()):
        return fold(after) in _NOUNS and after.islower()
    return False


def _is_bearer(words: Sequence[str], start: int, end: int, after: str) -> bool:
    """`the W.B. Yeats`, `the Jo Cox walk`, `the Hobart`: English puts no article before a person, but before a family,
    one of several who are called alike, and one who is told apart (`the Sharma in sales`)."""
    plural = words[end - 1][-1] == "s" and words[start][-1] != "."
    if plural or words[end - 1].isupper() or after in _TOLD_APART or after.lower() in _FAMILY:
        return False
    return end - start > 1 or after not in ("-", "/", "–", "'s", "’s")


def _bears_legal_form(words: Sequence[str], at: int) -> bool:
    """Whether words with capitals and then a legal form, or two of them and the `&` between, end the name of a firm."""
    for place in range(at, min(at + _MOST + 1, len(words))):
        word = words[place]
        if word in _FORMS:
            return place > at
        if word == "&" and place > at:
            return words[place + 1 : place + 2] != [] and words[place + 1][0].isupper()
        if not word[0].isupper() or word.isupper():
            return False
    return False


def _is_beside_place(words: Sequence[str], start: int, end: int) -> bool:
    around = [*range(max(1, start - _BESIDE), start), *range(end, min(len(words), end + _BESIDE))]
    others = [words[at] for at in around if words[at] in _PLACES and words[at - 1][0].isupper()]
    return len(others) >= _OTHERS and not _SURELY.isdisjoint(others)


def _is_case(words: Sequence[str], start: int, end: int) -> bool:
    """`Reed v Dean`: one word on either side, in a sentence; not `KOWALSKI v. SMITH` at the head of a judgment."""
    if end - start > 1 or words[start].isupper() or words[start][-1] == ".":
        return False
    first, last = (start, end + 1) if words[end : end + 1] and words[end] in _VERSUS else (start - 2, start)
    if first < 0 or last >= len(words) or not (words[first][0].isupper() and words[last][0].isupper()):
        return False
    outer = words[first - 1] if first else "\n"
    beyond = words[last + 1] if last + 1 < len(words) else "\n"
    return not outer.isspace() and not outer[0].isupper() and not beyond[0].isupper()
