"""The words in the names of tables and columns: in the singular and the plural, shortened, glued or not."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from classifiers.names.words import word_set

from ..roles import columns
from ..roles.serving import ID_WORDS

GENERIC = ID_WORDS | word_set(
    "name type status value date row line seq version record rec entity entry item object obj sys"
    " rowid recid objid recno"
)
_PREFIX = 3
"""Letters in front of a table's name that tell nothing: `tbl_orders`, `tabOrder`."""
_IN_FRONT = re.compile(r"([^\W_]{1,3}(?=_.)|[a-z]{1,3}(?=[A-Z]))")
_MOST = 0.8
"""Of the columns of a table, how many begin with what tells nothing."""
_GLUED = re.compile(r"([a-z]{3,}?)s?(?:id|nr|no|num|code|nummer|number|fk)")
_GLUED_ID = re.compile(r"(?:id(?!ent)|num|fk)([a-z]{4,})|([a-z]{4,})id")
_SHORT = {"emp": "employee", "empl": "employee", "cust": "customer", "pers": "person", "usr": "user", "pat": "patient"}
"""What tables of persons are called, and how a column shortens it."""
_IES = re.compile("(?<=[a-z]{2})ies$")
_IRREGULAR = {"people": "person", "children": "child", "men": "man", "women": "woman", "data": "datum"}
_DOUBLE = re.compile(r"([a-z])\1")
"""A letter that a plural has once or twice: `persoon` and `personen`, `klas` and `klassen`."""
_LONG = 5
"""Letters of a name that may have lost the ending of a plural."""


@lru_cache(maxsize=65536)
def plain(column: str) -> str:
    """A column's name without capitals and signs."""
    return re.sub(r"[\W_]", "", column).casefold()


@lru_cache(maxsize=65536)
def bare_name(column: str, every: tuple[str, ...]) -> str:
    """A column's name without what all of its table begin with: `pid` of `pc_pid` beside `pc_title`."""
    front = _front(every)
    return column[len(front) :] if column.startswith(front) and len(column) > len(front) else column


@lru_cache(maxsize=4096)
def _front(every: tuple[str, ...]) -> str:
    """What most columns of a table begin with: `ticket_reply_` in one of replies, whose text is `ticket_reply`."""
    front = ""
    while len(every) > 2:
        words = Counter(name[len(front) :].partition("_")[0] for name in every if name.startswith(front))
        word = words.most_common(1)[0][0]
        longer = f"{front}{word}_"
        begin = sum(f"{name}_".startswith(longer) for name in every)
        if not word or begin < _MOST * len(every) or not any(name.startswith(longer) for name in every):
            break
        front = longer
    return front


@lru_cache(maxsize=65536)
def stem_of(column: str) -> frozenset[str]:
    """What a column that holds an identifier is about; empty for one that does not look so."""
    words = columns.tokens(column)
    if len(words) == 1:
        glued = _GLUED.fullmatch(word := next(iter(words))) or _GLUED_ID.fullmatch(word)
        return frozenset(filter(None, glued.groups())) if glued else frozenset()
    return said if (said := frozenset(spoken(column))) and (words & ID_WORDS or said != words) else frozenset()


@lru_cache(maxsize=65536)
def spoken(column: str) -> tuple[str, ...]:
    """The words of a column but for those that say that it is a key, glued or not: `patient_idpatient`, `userid`."""
    words = (word for word in columns.parts(column) if word not in ID_WORDS)
    glued = ((_GLUED_ID.fullmatch(word), word) for word in words)
    return tuple((found[1] or found[2]) if found else word for found, word in glued)


def stem_in(column: str, every: tuple[str, ...]) -> frozenset[str]:
    """What a column is about beside the others of its table, though it may not look like an identifier."""
    return stem_of(bare_name(column, every)) or stem_of(column) or _bare(column, every)


@lru_cache(maxsize=65536)
def _bare(column: str, every: tuple[str, ...]) -> frozenset[str]:
    """What `LN_PERS` is about in a table whose columns all begin with `LN_`, and `employee` alone."""
    rest = columns.tokens(bare_name(column, every))
    return rest if len(rest) == 1 and len(next(iter(rest))) > 2 else frozenset()


@lru_cache(maxsize=65536)
def tails(column: str) -> tuple[str, ...]:
    """What may be a table's name behind a word that says by what part, the longest first: `to_client_id`.

    Where the word for a key goes first (`fk_client_payer`), that part stands behind.
    """
    said = spoken(column)
    if len(said) < 2 or not stem_of(column):
        return ()
    first = columns.parts(column)[0] in ID_WORDS
    return tuple("".join(said[:end] if first else said[-end:]) for end in range(len(said) - 1, 0, -1))


@lru_cache(maxsize=4096)
def names_of(table: str) -> frozenset[str]:
    """A table's name in one word, in the singular too, with and without a short word before it."""
    first, _, rest = table.partition("_")
    short = {rest} if len(first) <= _PREFIX else set()
    whole = {table, *short, *({table[_PREFIX:]} if table[_PREFIX : _PREFIX + 1].isupper() else ())}
    plural = {name.removesuffix("s") for name in map(plain, whole)}
    return frozenset({*map(plain, whole), *plural} - {""})


@lru_cache(maxsize=4096)
def singulars(table: str) -> frozenset[str]:
    """The same without the endings that a plural may have."""
    names = names_of(table)
    less = {_IES.sub("y", name) for name in names}
    less |= {name.removesuffix(end) for name in names for end in ("es", "en", "n", "e") if len(name) > _LONG}
    return names | less


@lru_cache(maxsize=4096)
def glued_names(table: str) -> frozenset[str]:
    """The names of a table that is one word, after what its module is called too."""
    module, _, rest = table.partition("_")
    return frozenset().union(*(singulars(name) for name in (module if not rest else "", rest) if "_" not in name))


@lru_cache(maxsize=65536)
def before_of(table: str) -> frozenset[str]:
    """The short word in front of a table's name, which tells nothing: `llx` of `llx_user`, `tbl` of `tblUser`."""
    found = _IN_FRONT.match(table)
    return columns.tokens(found[1]) if found else frozenset()


@lru_cache(maxsize=65536)
def words_of(table: str) -> frozenset[str]:
    """The words of a table's name by which columns may be called."""
    return frozenset(word for word in columns.tokens(table) - ID_WORDS if len(word) > 1)


@lru_cache(maxsize=65536)
def covers(names: frozenset[str], stem: frozenset[str]) -> bool:
    """Whether each word of a stem may be one of some names."""
    return all(any(alike(word, name) for name in names) for word in stem)


@lru_cache(maxsize=65536)
def same(one: str, other: str) -> bool:
    """Whether two words are one, in the singular or the plural."""
    return one == other or bool(_singular(one) & _singular(other))


@lru_cache(maxsize=65536)
def _singular(word: str) -> frozenset[str]:
    if word in _IRREGULAR:
        return frozenset({_IRREGULAR[word]})
    less = {word.removesuffix(end) for end in ("s", "es", "en", "n", "e", "x") if len(word) > _PREFIX}
    return frozenset(_DOUBLE.sub(r"\1", each) for each in {word, *less, _IES.sub("y", word)})


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> bool:
    """Whether two words may be one, shortened or in the plural."""
    short, long = sorted((_IRREGULAR.get(word, _IES.sub("y", word)) for word in (one, other)), key=len)
    if short == long or f"{short}s" == long or long.removesuffix("s") == _SHORT.get(short):
        return True
    short, long = sorted((_DOUBLE.sub(r"\1", short), _DOUBLE.sub(r"\1", long)), key=len)
    return (
        short == long
        or (len(short) > 3 and long.startswith(short) and len(long) - len(short) <= 3)
        or (len(short) == 3 and len(long) > 5 and long.startswith(short))
    )
