"""Finds references of which one column says what the other is a key of: `commentable_type`, `commentable_id`.

Rails, Laravel and Hibernate call them polymorphic, Django a generic foreign key (`content_type_id`, `object_id`), Odoo
writes `res_model` and `res_id`, or both in one column (`res.partner,42`), SAP `OBJECTCLAS` and `OBJECTID`, `SCLAS` and
`SOBID`. No database declares them, and no values agree with one table alone. What a code stands for tells `standing`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile
from typing import Any

from classifiers.names.words import word_set
from connectors import Asset
from connectors.folding import fold

from ..roles import columns
from ..roles.serving import ID_WORDS, PERSON_WORDS
from .words import bare_name, stem_of

_TYPES = word_set(
    "type types typ class classe klasse model modele table tabel tabelle entity entite entiteit kind soort sort"
    " tablename tabname art arten"
)
_ANY = word_set(
    "object obj objet objekt entity entite entiteit item record rec row rij zeile res resource target subject"
    " content key pk inst instance tab table element elem elemento relatie onderwerp sujet cible doel ziel bezug"
    " betreff gegenstand"
)
"""What the column of a row's key is called where it may be that of any table."""
_ELEMENTS = word_set("element elem elemento object objet objekt entity entite entiteit record")
"""The same where nothing says that it is a key."""
_CALLED = word_set("name names nom noms naam namen")
"""`table_name` says no more than `table`."""
_TYPE = re.compile(
    r"(?P<stem>[a-z]*?)(?P<what>doctype|(?:object)?type(?:code|id)?|typ|soort|art|classe?|clas|klasse|table(?:name)?|tab(?:elle|name|nm)?"
    r"|model|entity|object|kind|code|cd)"
)
_ID = re.compile(r"(?P<stem>[a-z]*?)(?P<what>obj(?:ect)?(?:id|key|nr|no)|obid|id|key|pk|nr|no|ref|name)")
"""The halves of names that are one word: `OBJECTCLAS` and `OBJECTID`, `TDOBJECT` and `TDNAME`."""
_TABLE = re.compile(r"tab(?:le|elle)?name$")
_REFERENCE = _ANY - {"key", "pk", "content", "tab", "table"} | word_set(
    "ref reference referenz referentie gid urn related"
)
"""Words of a column that may hold both: `res_id`, `value_reference`."""
_TEXT = re.compile(r"(?:var|n|nvar)?char|character|text|string|$", re.IGNORECASE)
_NO_KEY = re.compile(r"date|time|bool|blob|bytea|json|real|double|float|bit", re.IGNORECASE)
_MODULES = word_set("module modul area bereich domaine domein rubrik rubriek rubrique section component")
_TABLE_WORDS = word_set("table tabel tabelle tab tbl")
_TABLE_NAME = _TABLE_WORDS | _CALLED
_SHORT = 6
"""Columns of a table of codes, at most."""
_PLURAL = re.compile("(?:en|es|e|s|n)$")
_PARTS = re.compile(r"[\\/.:#\s-]+")
_PREFIX = 3
"""Letters in front of a table's name that tell nothing: `tbl_persoon`, `T_KUNDE`."""


@dataclass(frozen=True)
class Typed:
    """The two columns of a table that refer to a row of any table."""

    child: Asset = field(repr=False)
    type_column: str = field(repr=False)
    id_column: str = field(repr=False)
    types: Asset | None = field(default=None, repr=False)
    """Where the types are numbered: Django's `django_content_type`."""
    labels: Asset | None = field(default=None, repr=False)
    """A table that may say what the codes mean: `data_item_type`, with a row `100, Candidate`."""
    loose: bool = False
    """The names say little: the values have to agree, whatever the code is called."""

    @property
    def in_one(self) -> bool:
        """Whether one column may hold both: `res.partner,42`."""
        return self.type_column == self.id_column


def typed_keys(assets: Sequence[Asset]) -> Iterator[Typed]:
    """Every such pair of columns; of several beside one key those of its own name: `object_type`, and no `sort`."""
    found = list(_pairs(assets))
    named = {(each.child.segments, each.id_column) for each in found if _share_a_name(each)}
    for each in found:
        if each.in_one or _share_a_name(each) or (each.child.segments, each.id_column) not in named:
            yield each


def _share_a_name(typed: Typed) -> bool:
    names = tuple(each.name for each in typed.child.columns)
    stem, said = (columns.tokens(bare_name(name, names)) for name in (typed.id_column, typed.type_column))
    return not typed.in_one and bool((stem - ID_WORDS) & said)


def _pairs(assets: Sequence[Asset]) -> Iterator[Typed]:
    numbered = [asset for asset in assets if _numbers_types(asset)]
    registers = _registers(assets)
    for asset in assets:
        if asset.attributes.get("view"):
            continue
        declared = {key.columns[0]: key.target for key in asset.foreign_keys if len(key.columns) == 1}
        free = [each for each in asset.columns if each.name not in declared and not _NO_KEY.match(each.type)]
        keys = [each.name for each in free if asset.key != (each.name,)]  # `id` beside `model` is the row's own
        names = tuple(each.name for each in asset.columns)
        bare = {name: bare_name(name, names) for name in names}  # `type` and `entity_id` of `log_type`, `log_entity_id`
        for column in keys:
            for other in (each.name for each in asset.columns if each.name != column):
                labels = _labels(other, declared.get(other), registers)
                said = bare[other], bare[column]
                if columns.tokens(said[0]) & _TYPES and _go_together(*said):
                    by_key = next((each for each in numbered if each.segments == declared.get(other)), None)
                    content = numbered[:1] if "content" in columns.tokens(other) else []
                    yield Typed(asset, other, column, by_key or next(iter(content), None), labels)
                elif (labels or other not in declared) and _may_go_together(*said):
                    yield Typed(asset, other, column, labels=labels, loose=True)
                elif _says_on_what(asset, other, column) or _is_the_one(other, column, keys):
                    yield Typed(asset, other, column, loose=True)
        for column in (each.name for each in free if _TEXT.match(each.type) and asset.key != (each.name,)):
            if columns.tokens(column) & _REFERENCE and not columns.tokens(column) & (_TYPES - _ANY):
                yield Typed(asset, column, column)


def name_of_type(row: Mapping[str, Any]) -> str:
    """What a row of a table of types calls its table: `recruitment.candidate`."""
    told = {name.lower(): str(value) for name, value in row.items()}
    return f"{told.get('app_label', '')}.{told.get('model', '')}"


def label_of_type(row: Mapping[str, Any], tables: Sequence[Asset]) -> str:
    """The first text of a row of a table of codes that names a table; empty where none does."""
    texts = (value for value in row.values() if isinstance(value, str) and re.search(r"[^\W\d_]", value))
    return next((text for text in texts if table_named(text, tables)), "")


def table_named(value: object, assets: Iterable[Asset]) -> Asset | None:
    """The one table that a type (`App.Models.Patient`, `res.partner`) names; None where it may be several."""
    fits = [(fit, asset) for asset in assets if (fit := _fit(value, asset)) is not None]
    best = min((fit for fit, _ in fits), default=None)
    named = [asset for fit, asset in fits if fit == best]
    tables = [asset for asset in named if not asset.attributes.get("view")] or named
    return tables[0] if len(tables) == 1 else None


def abbreviates(code: str, asset: Asset) -> int:
    """How well a code of some letters shortens the name of a table: `PER`, `LSE` for `lease`; 0 where it does not."""
    word, words = fold(code.strip()), _words(asset.segments[-1])
    if not (len(word) >= _PREFIX and word.isalpha()):
        return 0
    begins = [called for called in words if called.startswith(word)]
    if begins:
        return 2 if len(words) == 1 else 1
    letters = iter(words[0][1:]) if words and words[0][:1] == word[0] else iter(())
    return 1 if len(words) == 1 and all(letter in letters for letter in word[1:]) else 0


def begins(code: str, asset: Asset) -> bool:
    """Whether a code of a letter or two begins the one word that a table is called: `T` for `tickets`, `ost_ticket`."""
    word, words = fold(code.strip()), _words(asset.segments[-1])
    told = [each for each in words if len(each) > _PREFIX] or words
    return 0 < len(word) < _PREFIX and word.isalpha() and len(told) == 1 and told[0].startswith(word)


def _fit(value: object, target: Asset) -> int | None:
    """How many words of the table's name the type leaves out; None if it is another table's."""
    parts = [part for part in _PARTS.split(str(value)) if part]
    said, called = _words("_".join(parts)), _words(target.segments[-1])
    if len(said) > 1 and len("".join(called[: -len(said)])) <= _PREFIX and _same(said, called[-len(said) :]):
        return 0 if len(said) == len(called) else 1  # `Skill Map` is not `tabSkill`
    whole, last = (_said(part) for part in ("_".join(parts), parts[-1] if parts else ""))
    table = _said(target.segments[-1])
    if not last or not _same(last, table[-len(last) :]):
        return None
    if _same(_words("_".join(parts)), _words(target.segments[-1])):
        return 0
    return 1 if _same(whole, table) else len(table) - len(last) + 2


def _said(part: str) -> list[str]:
    """The words of a name without the short ones in front, which tell nothing; not without `log` of `leave_log`."""
    words = _words(part)
    return list(dropwhile(lambda word: len(word) <= _PREFIX, words)) or words


def _words(name: str) -> list[str]:
    """The words of a name, in their order."""
    return [fold(part) for part in re.split(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]+", name) if part]


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(bool(columns.singular(a) & columns.singular(b)) for a, b in pairs)


def _go_together(type_column: str, id_column: str) -> bool:
    """`x_type` and `x_id`, or a column for the name of a table beside one for the key of any row."""
    words, ids = columns.tokens(type_column), columns.tokens(id_column)
    if not ids & (ID_WORDS | {"key", "pk"}):
        return False
    stem, what = ids - ID_WORDS, words - _TYPES - ID_WORDS - (_CALLED if words & _TYPES else set())
    if stem and (stem == what or (stem == words and stem & _TABLE_WORDS)):  # `foreignTable` and `foreignTableID`
        return True
    return (
        stem <= _ANY
        and what <= _ANY
        and (bool(stem) or words - _CALLED <= {"model", "tablename", "tabname", "table", "tabel"})
    )


def _may_go_together(type_column: str, id_column: str) -> bool:
    """Whether what is left of two names without `type` and `id` is the same, or says no more than `object`."""
    one, other = _TYPE.fullmatch(_bare(type_column)), _ID.fullmatch(_bare(id_column))
    if one and one["stem"] and one["stem"] in (_bare(id_column), "".join(stem_of(id_column))):
        return True  # `parenttype` and `parent`, `sourcetype` and `fk_source`
    if one and not one["stem"] and columns.tokens(id_column) <= _ELEMENTS:
        return True  # `type` and `element`
    if not one or not other or _TABLE.search(_bare(id_column)):
        return False
    stem, mine = one["stem"], other["stem"]
    if one["what"] == "doctype" and other[0] == "docname":
        return True
    if one["what"] in ("code", "cd") and stem not in _ANY:
        return False  # `country_code` and `country_id` are one thing
    if stem and stem == mine:
        return True
    anything = other["what"] not in ("id", "name", "ref", "nr", "no") or mine in _ANY
    if not anything or (mine and mine not in _ANY):
        return False
    return not stem or stem in _ANY or (one["what"] == "object") or (len(stem) == 1 and other[0][0] == stem)


def _bare(column: str) -> str:
    return re.sub(r"[\W_]", "", column).lower()


def _says_on_what(asset: Asset, type_column: str, id_column: str) -> bool:
    """Whether a log says what was changed in two words: `module` and `object`."""
    said, of = columns.tokens(type_column), columns.tokens(id_column)
    logged = columns.logs(asset.segments[-1]) and asset.key != (type_column,)
    return logged and said <= _TYPES | _MODULES and bool(of) and of <= _ANY - _TYPES


def _is_the_one(type_column: str, id_column: str, keys: Sequence[str]) -> bool:
    """Whether a log that names a table has one key alone, whatever that is called: `tablename` and `trans_id`."""
    words = columns.tokens(type_column)
    if not (words <= _TABLE_NAME and words & _TABLE_WORDS) and not words & {"tablename", "tabname"}:
        return False
    ids = [name for name in keys if columns.tokens(name) & ID_WORDS]
    return ids == [id_column] and not columns.tokens(id_column) & (PERSON_WORDS | columns.USERS)


def _registers(assets: Sequence[Asset]) -> dict[frozenset[str], Asset]:
    """Short tables of codes and what they mean, by the words of their names."""
    short = [each for each in assets if len(each.key) == 1 and 1 < len(each.columns) <= _SHORT]
    return {_stem(each.segments[-1]): each for each in short if not each.attributes.get("view")}


def _labels(
    type_column: str, target: tuple[str, ...] | None, registers: Mapping[frozenset[str], Asset]
) -> Asset | None:
    """The table that says what the codes of a column mean, by a declared key or as it is called like the column."""
    if target is not None:
        return next((each for each in registers.values() if each.segments == target), None)
    return registers.get(_stem(type_column))


def _stem(name: str) -> frozenset[str]:
    """The words of a name, each without its plural ending, without what says that it is a key."""
    words = columns.tokens(name) - ID_WORDS
    return frozenset(_PLURAL.sub("", word) or word for word in words if len(word) > _PREFIX or word in _TYPES)


def _numbers_types(asset: Asset) -> bool:
    return {"app_label", "model"} <= {column.name.lower() for column in asset.columns}
