"""What the law tables say to a person is there in every language, with the same parts and articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from scanner.rights import wording
from scanner.rights.tables import FOLDER, table
from scanner.rights.wording import LANGUAGES, Language, cited

TABLES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
PART = re.compile(r"{\w*}")


def texts(part: Any, path: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every text given by language, with its place in the table."""
    if isinstance(part, dict):
        if "en" in part:
            yield path, part
        else:
            for key, value in part.items():
                yield from texts(value, f"{path}.{key}")
    elif isinstance(part, list):
        for number, value in enumerate(part):
            yield from texts(value, f"{path}[{number}]")


def spoken() -> list[tuple[str, dict[str, str]]]:
    found = [text for name in TABLES for text in texts(table(name), name)]
    constants = [(name, value) for name, value in vars(wording).items() if name.isupper() and isinstance(value, dict)]
    return [*found, *(text for name, value in constants for text in texts(value, name))]


def test_every_text_is_there_in_every_language_with_the_same_parts() -> None:
    found = spoken()
    assert len(found) > 150
    assert [path for path, by in found if set(by) != set(LANGUAGES) or not all(by.values())] == []
    assert [path for path, by in found if len({tuple(sorted(PART.findall(by[lang]))) for lang in LANGUAGES}) > 1] == []


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_every_language_names_the_same_articles(lang: str) -> None:
    """The articles of the English text, in the way of citing of the language: number, then paragraph."""
    rules = [(path, by) for path, by in spoken() if ".why" in path]
    differ = [path for path, by in rules if _numbers(by["en"]) != _numbers(by[lang])]
    assert differ == []


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+", re.sub(r"Satz 2|2e phrase", "", text)))


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", "Art. 17(3)(b), Art. 16"),
        ("fr", "art. 17, § 3, b, art. 16"),
        ("nl", "art. 17, lid 3, onder b), art. 16"),
        ("de", "Art. 17 Abs. 3 Buchst. b, Art. 16"),
    ],
)
def test_an_article_is_cited_as_the_language_does(lang: Language, expected: str) -> None:
    assert cited("Art. 17(3)(b), Art. 16", lang) == expected
