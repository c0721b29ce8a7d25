"""What MariaDB asks of the text of a row: as bytes, made once, by `LIKE` where that will do.

Its comparisons of characters cost twice what those of bytes do, and making the text as much as looking at it: so it is
kept in a variable of the session. Letters of either case are looked for by regular expressions, digits by `LIKE`.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, case, cast, false, literal, literal_column, or_

from ..matching import Matcher, escaped
from ..sieving import BYTES, Sieve, shaped
from .base import loosely

_TEXT = "@vigie_text"
_BEYOND = r"[\x80-\xff]"
_BETWEEN = r"[ ./()\x80-\xff-]{0,9}"
"""Three signs, each of up to three bytes."""


def looks(row: ColumnElement[Any], full: ColumnElement[Any], matcher: Matcher) -> ColumnElement[bool]:
    """Whether a row may hold something wanted; `full` has the columns of numbers too, where words ask for them."""
    sieve = Sieve.of(matcher, script=BYTES)
    text: ColumnElement[Any] = literal_column(_TEXT)
    made = text.op(":=")(cast(row, LargeBinary))
    exact = _exactly(matcher)
    likes = [*sieve.spread, *filter(None, map(shaped, sieve.needles))]
    met: list[ColumnElement[bool]] = []
    if likes:
        close = "|".join(filter(None, (exact, _spaced(matcher))))
        met.append(_if(or_(*(text.op("LIKE")(literal(pattern)) for pattern in likes)), _matches(text, close)))
    if plain := [escaped(needle) for needle in sieve.needles if not shaped(needle)]:
        met.append(_if(_matches(text, "|".join(plain)), _matches(text, exact)))
    if sieve.words:
        further = [[_matches(text, clause) for clause in clauses] for clauses in sieve.further]
        closely = [*([_matches(text, exact)] if exact else []), *loosely(full, "REGEXP", matcher, further)]
        met.append(_if(_first_look(text, sieve), or_(*closely)))
    return case((made.is_(None), false()), else_=or_(false(), *met))  # which makes the text before it is asked for


def _first_look(text: ColumnElement[Any], sieve: Sieve) -> ColumnElement[bool]:
    """At words: in a row of ASCII no letter may be another one, which takes an expression twice as long."""
    expression = _matches(text, "|".join(sieve.words))
    if not sieve.parts:
        return expression
    plain = _matches(text, "|".join(map(escaped, sieve.parts)))
    return case((text.op("REGEXP")(literal(_BEYOND)), expression), else_=plain)


def _if(quick: ColumnElement[bool], close: ColumnElement[bool]) -> ColumnElement[bool]:
    return case((quick, close), else_=false())


def _matches(text: ColumnElement[Any], expression: str) -> ColumnElement[bool]:
    return text.op("REGEXP")(literal(f"(?i){expression}"))


def _exactly(matcher: Matcher) -> str:
    """Texts as they are asked for; a letter beyond ASCII may be any, in either Unicode form."""
    plain = matcher.expression(f"(?:[[:space:]]|{_BEYOND})+")
    return re.sub(r"[A-Za-z]?[^\x00-\x7f]+", lambda _: f"[a-z]?{_BEYOND}+", plain)


def _spaced(matcher: Matcher) -> str:
    """Numbers that may be spaced."""
    return "|".join(_BETWEEN.join(map(escaped, compact)) for compact in matcher.compact)
