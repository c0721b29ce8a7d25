"""Writes in Latin letters a name that was asked for in Cyrillic or Greek ones, in the ways in which passports do.

Sources: ICAO Doc 9303, part 3, section 6, table B (Cyrillic); the Bulgarian Transliteration Act of 2009; ELOT 743, the
Greek standard. The transcriptions of French, Dutch and German newspapers, which older passports and their holders keep
to, are written down from general knowledge: `Щербаков` is `Chtcherbakov`, `Sjtsjerbakov` and `Schtscherbakow`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping


def _table(pairs: str) -> dict[str, str]:
    return {pair[0]: pair[1:] for pair in pairs.split()}


_ICAO = _table(
    """аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъie ыy ь эe юiu яia
    ёe іi їi єie ґg ђd јj љlj њnj ћc џdz ѓg ќk ѕdz"""
)
_BULGARIAN = _ICAO | _table("йy хh щsht ъa ьy юyu яya")
_USUAL = _ICAO | _table("йy ъ юyu яya ёyo єye їyi ђdj")
"""As newspapers and people write, where no office does."""
_ENDINGS = {"ия": "ia", "ий": "y", "ый": "y"}
_FRENCH = _ICAO | _table("жj ёio йi уou хkh чtch шch щchtch ъ ь эe юiou яia")
_DUTCH = _ICAO | _table("жzj ёjo йj уoe хch цts чtsj шsj щsjtsj ъ ь эe юjoe яja")
_GERMAN = _ICAO | _table("вw жsch ёjo зs йi хch цz чtsch шsch щschtsch ъ ь эe юju яja")
_SERBIAN = _ICAO | _table("жž хh цc чč шš ђđ ћć џdž")
_SPOKEN = {"ий": "i", "ый": "y"}
"""What endings are in the first three of these: `Dostoievski`."""
_ELOT = _table("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo")
_GREEK = _ELOT | _table("χh υi")
_GREEK_PAIRS = {"ου": "ou", "αυ": "av", "ευ": "ev", "γγ": "ng", "γκ": "gk", "γχ": "nch", "γξ": "nx", "μπ": "b"}
_NONE: Mapping[str, str] = {}


def in_latin(text: str) -> tuple[str, ...]:
    """The ways to write a text in Latin letters, the most usual first; none if it is written in them already."""
    plain = unicodedata.normalize("NFC", text.lower())
    if any("\u0400" <= sign <= "\u04ff" for sign in plain):
        ways = [
            _written(plain, _USUAL, _ENDINGS),
            *(_written(plain, each) for each in (_USUAL, _BULGARIAN, _ICAO, _SERBIAN)),
        ]
        ways += [_written(plain, each, _SPOKEN) for each in (_FRENCH, _DUTCH, _GERMAN)]
    elif any("\u0370" <= sign <= "\u03ff" for sign in plain):
        bare = "".join(s for s in unicodedata.normalize("NFD", plain) if not unicodedata.combining(s))
        ways = [_written(bare, each, _GREEK_PAIRS) for each in (_ELOT, _GREEK)]
    else:
        return ()
    return tuple(dict.fromkeys(ways))


def _written(text: str, table: Mapping[str, str], pairs: Mapping[str, str] = _NONE) -> str:
    for pair, latin in pairs.items():
        text = text.replace(pair, latin)
    return "".join(table.get(sign, sign) for sign in text)
