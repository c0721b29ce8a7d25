"""Cuts the name of a column or table into known words: `dtNaissEnfant1` is `dt`, `naiss`, `enfant`, `1`.

Words are whole tokens, never substrings: `hostname` is `host name` because both are known words, `acid` stays `acid`
although `id` stands in it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PIECE = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_KEYED = re.compile(r"\b(ID|FK|PK)(?=[a-z]{3})")
"""A key's mark glued to a word in lower case: `IDpays_naiss`."""
_REMARK = re.compile(r"(?<=\w) ?\[[^\]]*\]\s*$")
"""What the heading of an import says of a column: `Email Address [Required]`."""
_NUMBER_SIGN = re.compile(r"(?<=\s)#(?=\s|$)")
"""`Employee #`."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_LIGATURES = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "Œ": "OE", "Æ": "AE", "ø": "o", "ł": "l"})
PLAIN = "plain"
"""The concept of words that say nothing about persons, and are no short form or part of another."""
_ROLES = frozenset({"actor"})
"""What nobody cuts short: `petition` is no petitioner, `contest` no contestant."""
_ARTICLES = _set("a de du des la le les l d van der den het the of et und and aux au zu zum zur")
_COUNTED = {("number", "of"), ("num", "of"), ("no", "of"), ("nbr", "of"), ("nombre", "de"), ("nbr", "de")}
"""`number_of_employees` counts them: it is no number of an employee."""
_HUNGARIAN = _set(
    "str txt vc nvc vch nvch chr c s sz n i int lng dbl dt dat d b bln bool f fld col tbl t l x k a v p m cur mny"
)
_OF_A_STREET = _set("hnr hausnr huisnr hsnr")
"""What follows a street that is cut short: `str_hnr` is no string."""
_SHORT = _set(
    "typ std nr num tel nom ort geb dat gsm fax cli emp usr adr loc pays land rue end tag zip plz dob ssn mdp pwd"
)
"""Words of three letters that may be part of a glued name; any other must have four."""
_LINKS = ("", "s", "n", "en", "es", "e")
_LONGEST_GLUED = 48
_LONG = 5
"""Letters that a word must have to be cut short, or to stand beside unknown ones; there, but for a few, one more."""
_TELLING = _set("email phone ville adres datum titel")
_TAIL = 5
"""Letters that an unknown end of a compound has at the least: a shorter one inflects the word before it."""
_CUT = 6
"""Letters that a short form may lack."""
_MARKS = _set("no nr id cd dt nm")
"""Words of two letters that end a glued name, where any other two are an ending."""
_ENDINGS = ("s", "n", "e", "en", "es", "x", "er")
_REACHING = ("phone", "telefon", "telefoon", "email", "passwd", "passwort", "wachtwoord")
"""What a short mark may stand before: whose, where or how."""
_OTHERS = _set("iphone")
_SUFFIXES = _set(
    "ure ures erie able ible ing ings ment ments tion tions ation ations ness less ship ships ful ist ists ism "
    "ity ally ical ian ance ence ers ed als ated ating ator ized ised ive ung ungen lich keit heit "
    "eur euse teur ique iste eux age ages ariat ariats erung erungen ities ibility aires naires elijk elijke lichen"
)
"""What makes another word of one: `addressable` is no address."""
_WHOLE = _set("nation sname nname gdatum mental")
"""Words that are never a part of another: `elimination`, `Lieferungsname`."""


def fold(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def spellings(word: str) -> set[str]:
    """A word as it may be written: `größe` is `grosse`, `groesse`; a word of the lexicon with `ae` is also `a`."""
    folded = {fold(word), fold(word.translate(_UMLAUTS))}
    return folded | {w.replace("ae", "a").replace("oe", "o").replace("ue", "u") for w in folded if len(w) > 6}


@dataclass(frozen=True)
class Unit:
    """One word, or several in a row that mean one thing, and the concepts it may stand for."""

    words: tuple[str, ...]
    concepts: frozenset[str]


class Vocabulary:
    """Words and what they may mean."""

    def __init__(self, concepts: Mapping[str, Iterable[str]]) -> None:
        self._meanings: dict[tuple[str, ...], set[str]] = {}
        for concept, words in concepts.items():
            for word in words:
                parts = word.split("+")
                forms = [spellings(part) for part in parts]
                variants: list[tuple[str, ...]] = [(w,) for w in forms[0]] if len(parts) == 1 else []
                variants.append(tuple(min(form) for form in forms))
                variants.append(tuple(fold(part) for part in parts))
                for variant in variants:
                    self._meanings.setdefault(variant, set()).add(concept)
        self._longest = max((len(key) for key in self._meanings), default=1)
        self._glue = {key[0] for key in self._meanings if len(key) == 1 and (len(key[0]) > 3 or key[0] in _SHORT)}
        self._glue |= {part for key in self._meanings if len(key) > 1 for part in key if len(part) > 3}
        self._glue = (self._glue | {"de", "du"}) - _WHOLE
        self._sorted = sorted(key[0] for key in self._meanings if len(key) == 1)
        self._cut = lru_cache(maxsize=20_000)(self._split_glued)
        self._read = lru_cache(maxsize=20_000)(self._units)
        self._reads = lru_cache(maxsize=50_000)(self._is_read)

    def kin_of(self, word: str) -> frozenset[str]:
        """Concepts of the longest known word that a longer one begins or ends with: `contracten`, `personalbogen`."""
        for length in range(len(word) - 1, 5, -1):
            for part, least in ((word[-length:], 16), (word[:length], 10)):
                if (part,) in self._meanings and len(word) - length <= least:
                    return frozenset(self._meanings[(part,)])
        return frozenset()

    def __contains__(self, word: str) -> bool:
        return (word,) in self._meanings

    def reads(self, word: str) -> bool:
        """Whether a word is known as it is, or made of known words alone."""
        return self._reads(word)

    def _is_read(self, word: str) -> bool:
        return (word,) in self._meanings or bool(self._glued(word))

    def _tells(self, word: str) -> bool:
        return self.reads(word) and self._meanings.get((word,)) != {PLAIN}

    def units(self, name: str) -> tuple[Unit, ...]:
        """The words of a name, the longest known run of tokens first; an unknown word has no concepts."""
        return self._read(name)

    def _units(self, name: str) -> tuple[Unit, ...]:
        tokens = self._tokens(name)
        found: list[Unit] = []
        position = 0
        while position < len(tokens):
            for length in range(min(self._longest, len(tokens) - position), 0, -1):
                words = tuple(tokens[position : position + length])
                if words in self._meanings:
                    found.append(Unit(words, frozenset(self._meanings[words])))
                    position += length
                    break
            else:
                if not tokens[position].isdigit():
                    found.append(Unit((tokens[position],), self._near(tokens[position])))
                position += 1
        return tuple(found)

    def _near(self, word: str) -> frozenset[str]:
        """The concepts of an inflected word, or of a word cut short, where all that begin so mean one thing."""
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _LONG - 1 and (stem,) in self._meanings:
                return frozenset(self._meanings[(stem,)])
        if len(word) < _LONG:
            return frozenset()
        longer = [self._meanings[(known,)] for known in self._starting(word)]
        meant = frozenset(set.intersection(*longer)) if longer else frozenset()
        return frozenset() if meant == _ROLES else meant

    def _starting(self, word: str) -> list[str]:
        """Longer words that it may be short for."""
        at, found = bisect_left(self._sorted, word), []
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            found.append(self._sorted[at])
            at += 1
        # `screen` is no short form of `screenname`: what is left is a word of its own, and no ending as in `diplom|a`
        rests = [known[len(word) :] for known in found]
        words = (rest for rest in rests if len(rest) > 2 or len(word) <= _LONG or rest in _MARKS)
        whole = any((rest,) in self._meanings for rest in words)
        return [] if whole else [known for known in found if len(known) <= len(word) + _CUT]

    def _tokens(self, name: str) -> list[str]:
        raw = list(self._joined([piece for piece in self._pieces(name) if piece]))
        tokens = [word for piece in raw for word in (self._cut(piece) or (piece,))]
        if len(tokens) > 1 and tokens[0] in _HUNGARIAN and _is_hungarian(name, tokens[0]):
            tokens = tokens if tokens[1] in _OF_A_STREET and tokens[0] == "str" else tokens[1:]
        kept = [
            "count" if (token, *tokens[i + 1 : i + 2]) in _COUNTED else token
            for i, token in enumerate(tokens)
            if token not in _ARTICLES
        ]
        return kept or tokens

    def _pieces(self, name: str) -> Iterator[str]:
        """Tokens by separators, case and digits; an upper-case name is read as lower case."""
        name = _NUMBER_SIGN.sub("number", _REMARK.sub("", name))
        text = "".join(c for c in unicodedata.normalize("NFKD", name.translate(_LIGATURES)) if ord(c) < 0x300)
        for chunk in re.split(r"[^A-Za-z0-9]+", _KEYED.sub(r"\1_", text)):
            lower = chunk.lower()
            if (lower,) in self._meanings or lower in self._glue:
                yield lower
                continue
            pieces = _PIECE.findall(chunk)
            letters = [piece.lower() for piece in pieces if not piece.isdigit()]
            if len(letters) > 1 and ("".join(letters),) in self._meanings:
                yield "".join(letters)
            else:
                yield from (piece.lower() for piece in pieces)

    def _joined(self, pieces: list[str]) -> Iterator[str]:
        """Pieces of which one tells nothing alone, and all together are a word: `voor_naam`, `geslachts_naam`."""
        at = 0
        while at < len(pieces):
            for length in (3, 2):
                run = pieces[at : at + length]
                whole = "".join(run)
                if len(run) == length and whole.isalpha() and whole in self and not all(map(self._tells, run)):
                    yield whole
                    at += length
                    break
            else:
                yield pieces[at]
                at += 1

    def _split_glued(self, token: str) -> tuple[str, ...]:
        """A token as a run of known words, or of long ones with unknown parts between; empty if there is none."""
        return self._key(token) or self._marked(token) or self._glued(token) or self._keyed(self._partly(token))

    def _key(self, token: str) -> tuple[str, ...]:
        """A known word and `id`: `eleveid`, `periodeid`."""
        rest = token.removesuffix("id")
        return (rest, "id") if rest != token and len(rest) > 3 and rest in self and token not in self else ()

    def _keyed(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """The `id` at the end of a compound that is known in part: `voedings|planid`."""
        rest = parts[-1].removesuffix("id") if parts else ""
        return (*parts[:-1], rest, "id") if parts and rest != parts[-1] and parts[-1] not in self._glue else parts

    def _marked(self, token: str) -> tuple[str, ...]:
        """One or two letters before a word that nothing else ends with: `hphone`, `exphone`, `mpasswd`."""
        for word in _REACHING:
            mark = token.removesuffix(word)
            if mark != token and len(mark) in (1, 2) and token not in self and token not in _OTHERS:
                return (word,)
        return ()

    def _glued(self, token: str) -> tuple[str, ...]:
        """Known words that cover it all, the fewest."""
        if (token,) in self._meanings or len(token) < 5 or len(token) > _LONGEST_GLUED or token.isdigit():
            return ()
        best: dict[int, tuple[str, ...]] = {0: ()}
        for start in range(len(token)):
            if start not in best:
                continue
            for end in range(start + 2, len(token) + 1):
                word = token[start:end]
                if word not in self._glue or word == token:  # a word of a longer phrase alone, and of none by itself
                    continue
                for link in _LINKS:
                    stop = end + len(link)
                    if token.startswith(link, end) and stop < len(token) + (not link):
                        path = (*best[start], word)
                        if stop not in best or len(path) < len(best[stop]):
                            best[stop] = path
        return best.get(len(token), ())

    def _partly(self, token: str) -> tuple[str, ...]:
        """A compound of which long words are known and the rest is not: `externemitgliedsnummer`."""
        if (token,) in self._meanings or len(token) < 2 * _LONG - 2 or len(token) > _LONGEST_GLUED or token.isdigit():
            return ()
        best: dict[int, tuple[int, tuple[str, ...], bool]] = {0: (0, (), False)}  # unknown letters, words, open end
        for end in range(3, len(token) + 1):
            ways = []
            for start, (unknown, words, loose) in best.items():
                part = token[start:end]
                word = part if part in self._glue else part.removesuffix("s")
                if word in self._glue and (len(word) > _LONG or word in _TELLING):
                    ways.append((unknown, (*words, word), False))
                elif len(part) >= 3 and not loose and part not in _SUFFIXES:
                    ways.append((unknown + len(part), (*words, part), True))
            if ways:
                best[end] = min(ways, key=lambda way: (way[0], len(way[1])))
        unknown, words, loose = best.get(len(token), (len(token), (), True))
        rest = [word for word in words if word not in self._glue]
        if len(rest) > 1 or (loose and len(words[-1]) < _TAIL):
            return ()
        return words if unknown <= len(token) // 2 else ()


def _is_hungarian(name: str, prefix: str) -> bool:
    """`strNom`, `dt_naissance`, `c_name`: a short prefix that a separator or a capital follows."""
    rest = name.lstrip("_")[len(prefix) :]
    return bool(rest) and (rest[0] in "_-. " or rest[0].isupper()) and name.lstrip("_")[: len(prefix)].islower()
