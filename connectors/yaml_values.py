"""The values of a YAML file that ships with Vigie, or takes the place of one: words, texts, numbers by their names."""

from __future__ import annotations

import math
from collections.abc import Hashable
from datetime import date
from typing import Any

from .yaml_nodes import YamlError, YamlNode, compose_yaml


def load_yaml(text: str) -> Any:
    """The values of the one document of a text; None if it is empty.

    Raises `YamlError` for what is no YAML, a key that stands twice, a ring of aliases, or a tag of another language.
    """
    root = compose_yaml(text)
    return None if root is None else _value(root, frozenset())


def _value(node: YamlNode, around: frozenset[int]) -> Any:
    if id(node) in around:
        raise YamlError("an alias in itself", (node.line, node.column))
    if node.kind == "mapping" and node.tag == "map":
        return _mapping(node, around | {id(node)})
    if node.kind == "sequence" and node.tag == "seq":
        return [_value(item, around | {id(node)}) for item in node.value]
    if node.kind == "scalar" and (read := _SCALARS.get(node.tag)):
        try:
            return read(node.value)
        except ValueError:
            raise YamlError(f"no {node.tag}", (node.line, node.column)) from None
    raise YamlError("a tag of another language", (node.line, node.column))


def _mapping(node: YamlNode, around: frozenset[int]) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    inherited: list[dict[Any, Any]] = []
    for key_node, value_node in node.value:
        if key_node.tag == "merge":
            parts = value_node.value if value_node.kind == "sequence" else [value_node]
            inherited += [_value(part, around) for part in parts]
            continue
        key = _value(key_node, around)
        if not isinstance(key, Hashable) or key in found:
            raise YamlError("a key that stands twice, or is none", (key_node.line, key_node.column))
        found[key] = _value(value_node, around)
    for part in inherited:
        if not isinstance(part, dict):
            raise YamlError("`<<` merges mappings only", (node.line, node.column))
        found = {**part, **found}
    return found


def _int(text: str) -> int:
    plain = text.replace("_", "")
    based = plain.lstrip("+-")[:2].lower() in ("0b", "0o", "0x")
    return int(plain, 0) if based else int(plain)


def _float(text: str) -> float:
    plain = text.replace("_", "").lower()
    if plain.endswith((".inf", ".nan")):
        return math.nan if plain.endswith("nan") else math.copysign(math.inf, -1 if plain[0] == "-" else 1)
    return float(plain)


_SCALARS: dict[str, Any] = {
    "str": str,
    "int": _int,
    "float": _float,
    "bool": lambda text: text.lower() == "true",
    "null": lambda text: None,
    "timestamp": date.fromisoformat,
}
