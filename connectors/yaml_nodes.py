"""Reads YAML 1.2 as nodes with their places: by libyaml, twenty times as fast, wherever it says the same as ruamel.

What libyaml refuses, and what the two may read differently, is read by ruamel: its word decides, errors included. What
a plain scalar means is decided here, as YAML 1.2 says: `no` is a text, `010` is ten, `12:30` a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_TAG = "tag:yaml.org,2002:"
_DEEPEST = 100
"""Levels of nesting that are read through libyaml."""
_UNSURE = re.compile(
    r"[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"  # tabs, other ends of lines
    r"|^(?:%|---|\.\.\.)"  # directives, several documents
    r"|(?:^ *|(?:[-:?] |[\[{,]) *)[&*](?=\S)(?![\w-]+(?:[\s,\]}]|$))"  # what the name of an anchor may hold
    r"|(?<!\S)[|>](?:[-+]?[0-9]|[-+]*#|[-+]?[ ]*(?:#.*)?\n[ ]*(?:\n|\#|$))"  # how a text in a block begins
    r"|[\"']:\S",  # `{"a":1}`
    re.MULTILINE,
)
"""What the two may read differently."""

_WORDS = {
    **dict.fromkeys(("true", "True", "TRUE", "false", "False", "FALSE"), "bool"),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), "null"),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF", "+.inf", "+.Inf", "+.INF"), "float"),
    **dict.fromkeys((".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"), "float"),
    "<<": "merge",
    "=": "value",
    "!": "yaml",
    "&": "yaml",
    "*": "yaml",
}
_NUMERIC = frozenset("-+.0123456789")
_NUMBERS = (
    ("float", r"[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+"),
    ("float", r"[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?"),
    ("int", r"[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9_]+|0x[0-9a-fA-F_]+)"),
    (
        "timestamp",
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}"
        r"(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?",
    ),
)
_NUMBER = [(tag, re.compile(pattern)) for tag, pattern in _NUMBERS]


@dataclass(slots=True, eq=False)
class YamlNode:
    """A scalar, list or mapping of a file, with its tag (`str`, `int`, `map` …) and where it begins, from 1."""

    tag: str
    value: Any
    """A text, a list of nodes, or a list of pairs of nodes."""
    line: int
    column: int
    kind: str
    """`scalar`, `sequence` or `mapping`; a tag may claim another."""


class YamlError(Exception):
    """A text is no YAML: what was wrong in a parser's words, which may quote the text, and where, if it was told."""

    def __init__(self, problem: str = "", place: tuple[int, int] | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.place = place


class _Unsure(Exception):
    """Libyaml may not be the judge of this text."""


def compose_yaml(text: str) -> YamlNode | None:
    """The one document of a text as nodes, None if there is none; an alias gives the node that it names.

    Raises `YamlError`.
    """
    if not _UNSURE.search(text):
        try:
            return _by_libyaml(text)
        except _Unsure:
            pass
    return _by_ruamel(text)


def _by_libyaml(text: str) -> YamlNode | None:
    try:
        from yaml import YAMLError
        from yaml.cyaml import CParser
    except ImportError:  # PyYAML was built without it
        raise _Unsure from None
    try:
        return _Composer(CParser(text).get_event).document()
    except YAMLError:
        raise _Unsure from None


class _Composer:
    """Makes nodes of libyaml's events."""

    def __init__(self, event: Callable[[], Any]) -> None:
        self._event = event
        self._anchors: dict[str, YamlNode] = {}

    def document(self) -> YamlNode | None:
        """The only document; `_Unsure` if there are more."""
        self._event()
        if self._is_end():
            return None
        node = self._node(self._event(), 0)
        self._event()
        if not self._is_end():
            raise _Unsure
        return node

    def _is_end(self) -> bool:
        return type(self._event()).__name__ == "StreamEndEvent"

    def _node(self, event: Any, depth: int) -> YamlNode:
        name = type(event).__name__
        if name == "AliasEvent":
            if event.anchor not in self._anchors:
                raise _Unsure
            return self._anchors[event.anchor]
        if event.tag is not None:  # few are allowed, and the two begin such a node at different places
            raise _Unsure
        kind, mark = _KINDS[name], event.start_mark
        tag = _meaning(event.value) if kind == "scalar" and event.implicit[0] else _DEFAULTS[kind]
        node = YamlNode(tag, [], mark.line + 1, mark.column + 1, kind)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        if node.kind == "scalar":
            node.value = event.value
        elif depth >= _DEEPEST:
            raise _Unsure
        else:
            self._fill(node, depth + 1)
        return node

    def _fill(self, node: YamlNode, depth: int) -> None:
        while not type(event := self._event()).__name__.endswith("EndEvent"):
            one = self._node(event, depth)
            if node.kind == "sequence":
                node.value.append(one)
            else:
                value = self._node(self._event(), depth)
                if one.value == "" or (one.tag == "merge" and value.value == ""):
                    raise _Unsure  # where nothing stands is another place to each
                node.value.append((one, value))


_KINDS = {"ScalarEvent": "scalar", "SequenceStartEvent": "sequence", "MappingStartEvent": "mapping"}
_DEFAULTS = {"scalar": "str", "sequence": "seq", "mapping": "map"}


def _meaning(text: str) -> str:
    """The tag of a plain scalar."""
    if word := _WORDS.get(text):
        return word
    if text[0] in _NUMERIC:
        for tag, pattern in _NUMBER:
            if pattern.fullmatch(text):
                return tag
    return "str"


def _by_ruamel(text: str) -> YamlNode | None:
    import io

    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        root = YAML(typ="safe", pure=True).compose(io.StringIO(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise YamlError(error.problem or "", place) from None
    except (YAMLError, RecursionError, ValueError):
        raise YamlError from None
    return _converted(root, {}) if root is not None else None


def _converted(node: Any, known: dict[int, YamlNode]) -> YamlNode:
    """A node of ruamel's; the same one for the same one, since aliases may make a ring."""
    if id(node) in known:
        return known[id(node)]
    mark = node.start_mark
    one = YamlNode(str(node.tag).removeprefix(_TAG), [], mark.line + 1, mark.column + 1, node.id)
    known[id(node)] = one
    if node.id == "scalar":
        one.value = str(node.value)
    elif node.id == "sequence":
        one.value = [_converted(item, known) for item in node.value]
    else:
        one.value = [(_converted(key, known), _converted(value, known)) for key, value in node.value]
    return one
