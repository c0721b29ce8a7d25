"""The lexicon of one language: patterns for each topic, and the small words by which lists and phrases are taken apart.

Tables are data (`lexicon/*.yaml`), so that a term is added without a line of code. Patterns are matched against folded
text: small letters, no accents, straight apostrophes, and of the same length, so that a match gives back the words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal

from connectors import load_yaml

LANGUAGES = ("fr", "nl", "de", "en")
Language = Literal["fr", "nl", "de", "en"]
_CHOICE = ("ou", "et/ou", "of", "en/of", "oder", "und/oder", "or", "and/or")
_FOLDER = Path(__file__).with_name("lexicon")
_SAME = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " "})


def fold(text: str) -> str:
    """`text` in small letters, without accents, character for character."""
    return "".join(_folded(character) for character in text.translate(_SAME))


@cache
def _folded(character: str) -> str:
    bare = unicodedata.normalize("NFD", character)[0].lower()
    return bare if len(bare) == 1 else character


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One expression for a list of patterns; an empty list matches nothing."""
    return _compiled(tuple(patterns))


@cache
def _table(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = load_yaml((_FOLDER / f"{name}.yaml").read_text("utf-8"))
    return loaded


@dataclass(frozen=True)
class Words:
    """The lexicon of a language."""

    language: Language

    @property
    def table(self) -> Mapping[str, Any]:
        """The table of the language."""
        return _table(self.language)

    @property
    def common(self) -> Mapping[str, Any]:
        """The table that serves every language."""
        return _table("common")

    def has(self, key: str, text: str) -> bool:
        """Whether a list of the table, as `dpo` or `roles.controller`, matches `text`."""
        return bool(self.pattern(key).search(fold(text)))

    def find(self, key: str, text: str) -> re.Match[str] | None:
        """The first match of a list in the folded text; its positions are those of `text`."""
        return self.pattern(key).search(fold(text))

    def pattern(self, key: str) -> re.Pattern[str]:
        """The expression of a list of the table."""
        found: Any = self.table
        for name in key.split("."):
            found = found[name]
        return any_of(found)

    def matching(self, key: str, text: str) -> list[str]:
        """Names of the lists under `key` that match, in the order of the table."""
        folded = fold(text)
        return [name for name, patterns in self.table[key].items() if any_of(patterns).search(folded)]

    @cached_property
    def _leading(self) -> re.Pattern[str]:
        small = [*self.table["prepositions"], *self.table["determiners"], *self.table["conjunctions"]]
        spaced = [f"{word} ?(?=\\S)" if word.endswith("'") else f"{word}\\s+" for word in small]
        return re.compile("(?:" + "|".join(sorted(spaced, key=len, reverse=True)) + ")+")

    def bare(self, text: str) -> str:
        """A phrase without leading small words (`à nos`, `aan de`) and without punctuation around it."""
        stripped = text.strip(' \t.,;:…•-–—"“”«»\u00a0').removesuffix("etc").rstrip(" ,.;")
        found = self._leading.match(fold(stripped))
        return stripped[found.end() :].strip() if found and found.end() < len(stripped) else stripped

    @cached_property
    def conjunction(self) -> re.Pattern[str]:
        """A conjunction that joins two items, with its spaces; one that gives a choice keeps them together."""
        joining = [re.escape(word) for word in self.table["conjunctions"] if word not in _CHOICE]
        choice = rf"(?:{'|'.join(map(re.escape, _CHOICE))})(?=\s+(?:pour|om|um|to)\s)"
        return re.compile(r"\s+(?:" + "|".join([*joining, choice]) + r")\s+")

    @cached_property
    def _relative(self) -> re.Pattern[str]:
        return re.compile(r"(?:,\s*|\s+)(?:" + "|".join(self.table["relatives"]) + r")(?=[\s']|$)")

    def head(self, text: str) -> str:
        """The part of a phrase before its first comma, bracket or relative clause: who or what, without why."""
        folded = fold(text)
        ends = [match.start() for match in (self._relative.search(folded, 3), re.search(r"[,;:(]", folded)) if match]
        return text[: min(ends)] if ends and min(ends) > 0 else text

    def _joined(self, last: str) -> list[str]:
        """What the last part of an enumeration joins: `name and address`."""
        starts = re.compile(r"^\s*(?:" + "|".join(map(re.escape, self.table["conjunctions"])) + r")\s+")
        bare = last[match.end() :] if (match := starts.match(fold(last))) else last
        cuts = [match.span() for match in self.conjunction.finditer(fold(bare))]
        edges = [0, *(edge for span in cuts for edge in span), len(bare)]
        return [bare[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]

    @cached_property
    def clause(self) -> re.Pattern[str]:
        """What a part of an enumeration begins with that is no item, but says more of those before it."""
        return any_of([f"(?:{one})" for one in self.table["clause"]])

    def items(self, text: str, *, joined: bool = False) -> list[str]:
        """The items of an enumeration in running text, as they stand; brackets are kept together.

        Without a comma, `a and b` is one item; with `joined`, where a list is sure to stand, it is two.
        """
        parts = _outside_brackets(text.rstrip(" .;,:…"))
        if len(parts) > 1 or joined:
            parts[-1:] = self._joined(parts[-1])
        return [part.strip() for part in parts if part.strip(" .…;,")]


def _outside_brackets(text: str) -> list[str]:
    """`text` split at commas and semicolons that stand outside of brackets."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        depth += (character in "([") - (character in ")]")
        decimal = character == "," and text[index - 1 : index].isdigit() and text[index + 1 : index + 2].isdigit()
        if character in ",;" and depth <= 0 and not decimal:
            parts.append(text[start:index])
            start = index + 1
    return [*parts, text[start:]]


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph; abbreviations and numbers do not end one."""
    ends = re.finditer(r"(?<=[.!?])[\"”»)]?\s+(?=[«\"“(A-ZÀ-Ý])", text)
    parts, start = [], 0
    for end in ends:
        if not re.search(
            r"(?:\b(?:[A-Za-z]|art|abs|nr|no|lit|etc|bzw|resp|ex|mme|mr|dr|tel|tél|str|ggf|bijv|o\.a|z\.\s?b|u\.\s?a|t\.a\.v|e\.g|i\.e|al|ltd|inc|co|st)|\b\d{1,2})\.$",
            text[start : end.start()],
            re.IGNORECASE,
        ):
            parts.append(text[start : end.start()].strip())
            start = end.end()
    return [part for part in (*parts, text[start:].strip()) if part]
