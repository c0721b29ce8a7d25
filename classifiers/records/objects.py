"""Reads the values of objects in a text: `{"firstName": "Sofie", "address": {"city": "Gent"}}`, as services log them.

What stands in a text is often cut short, escaped once more, or written as Python prints it; so pairs of a key and a
value are read one after another, and brackets only tell what belongs to what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .carried import Carried

_SIGN = r"""[^"'\\\n]|\\[^"'\n]"""
_INNER = r"""(?!(?P=quote))["']|(?<!\\)\\(?P=quote)(?![ ]?[,}\]:])"""
"""A quotation mark of the other kind, or one that is escaped within a string that is not."""
_TOKEN = re.compile(
    r"""\\{0,3}(["'])(?P<key>[^\W\d][\w.\- ]{0,60})\\{0,3}\1\s{0,20}:\s{0,20}"""
    rf"""(?:\\{{0,3}}(?P<quote>["'])(?P<string>(?:{_SIGN}|{_INNER}){{0,400}})\\{{0,3}}(?P=quote)"""
    r"""|(?P<number>-?\d[\d.]{0,30})(?![\w])|(?P<open>[\[{]))?"""
    r"""|(?P<begin>[{\[])|(?P<end>[}\]])"""
)
_LEAST = 2
"""So many keys make an object: one alone is a word in quotation marks."""
_DEPTH = 12


def objects(text: str) -> Iterator[Carried]:
    """The objects of each list, and each object that stands by itself, as one table."""
    if '":' not in text and "':" not in text and '" :' not in text:
        return
    table = Carried("")
    path: list[str] = []
    for match in _TOKEN.finditer(text):
        if match["key"] is not None:
            if match["open"] and len(path) < _DEPTH:
                path.append(match["key"])
            else:
                span = match.span("string") if match["string"] is not None else match.span("number")
                table.add("/".join([*filter(None, path), match["key"]]), *span)
        elif match["begin"] and len(path) < _DEPTH:
            path.append("")
        elif match["end"] and path:
            path.pop()
            if not path and len(table.fields) >= _LEAST:
                yield table
                table = Carried("")
    if len(table.fields) >= _LEAST:
        yield table
