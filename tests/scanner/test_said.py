"""Everything that is said in four languages is said in all of them, with the same parts, and in no other."""

from __future__ import annotations

import ast
import errno
import os
import re
import string
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import connectors
from scanner.languages import LANGUAGES, typeset
from scanner.said import TEXTS, by_code, counted, failed, joined, said, translated, unread

TABLES = ("erasure", "steps", "certificate", "requests", "rights", "unread")
SENTENCES = ("obstacles", "performing", "searching")
ENGLISH = {
    "fr": {"the", "of", "and", "is", "it", "to", "not", "with", "by", "until", "row", "file"},
    "nl": {"the", "and", "it", "not", "with", "by", "to", "until", "row", "file", "from"},
    "de": {"the", "of", "and", "is", "it", "to", "not", "with", "by", "until", "row", "file", "from"},
}
"""Words of English that are none of the other language."""
ROOT = Path(connectors.__file__).parent
SPEAKING = (
    *sorted((ROOT / "formats/rewriting").glob("*.py")),
    *(ROOT / "sql/erasing" / f"{name}.py" for name in ("base", "graph", "mysql", "postgresql", "preparing", "sqlite")),
    ROOT / "files/remote_writing.py",
    *(ROOT / "files/stores" / f"{name}.py" for name in ("base", "generic", "sftp", "smb", "webdav")),
)
"""The modules of connectors whose sentences a plan repeats."""


def read(name: str) -> dict:
    return YAML(typ="safe").load((TEXTS / f"{name}.yaml").read_text("utf-8"))


def texts() -> Iterator[tuple[str, dict[str, str]]]:
    def leaves(tree: dict, path: str) -> Iterator[tuple[str, dict[str, str]]]:
        if set(tree) & set(LANGUAGES):
            yield path, tree
            return
        for key, value in tree.items():
            yield from leaves(value, f"{path}.{key}")

    for name in TABLES:
        yield from leaves(read(name), name)
    for name in SENTENCES:
        yield from ((f"{name}.{key}", {"en": key, **forms}) for key, forms in read(name).items())


ALL = dict(texts())


def parts(text: str) -> list[str]:
    return sorted(str(name) for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("key", ALL)
def test_each_text_is_said_in_each_language_with_the_same_parts(key: str) -> None:
    forms = ALL[key]
    assert set(forms) == set(LANGUAGES)
    assert all(text.strip() for text in forms.values())
    assert len({tuple(parts(text)) for text in forms.values()}) == 1
    for lang, english in ENGLISH.items():
        words = set(re.findall(r"[^\W\d_]+", re.sub(r"\{\w*\}|--\w+|`[^`]*`", "", forms[lang].lower())))
        assert not words & english


def test_what_is_long_is_the_same_in_no_two_languages() -> None:
    long = {key: forms for key, forms in ALL.items() if len(forms["en"]) > 24}
    assert not [key for key, forms in long.items() if len(set(forms.values())) < len(LANGUAGES)]


def sentences(file: Path) -> Iterator[str]:
    """The texts of a module that are whole sentences, `{}` for what is put into them; hints and docstrings are none."""
    tree = ast.parse(file.read_text("utf-8"))
    aside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    aside |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in aside:
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            text = "".join(p.value if isinstance(p, ast.Constant) else "{}" for p in node.values)
        else:
            continue
        if re.match(r"[A-Z][a-z]* [a-z].*\.$", text) and not text.startswith(("Make ", "Give ")):
            yield text


SPOKEN = sorted({text for file in SPEAKING for text in sentences(file)})
ERASURE = Path(said.__code__.co_filename).with_name("erasure")
PERFORMING = (
    *(
        ERASURE / f"{name}.py"
        for name in ("approving", "certificate", "correction", "filing", "journal", "performing", "plan", "quarantine")
    ),
    ROOT / "sql/erasing/performing.py",
    ROOT / "files/writing.py",
)
"""The modules that say why a plan is not approved, rehearsed or performed."""
FAILURES = sorted({text for file in PERFORMING for text in sentences(file)})


@pytest.mark.parametrize("sentence", FAILURES)
def test_what_goes_wrong_with_a_plan_is_told_in_each_language(sentence: str) -> None:
    assert len(set(failed("", sentence.replace("{}", "3")).values())) == len(LANGUAGES)


def test_the_words_of_the_operating_system_are_told_too_where_they_are_known() -> None:
    told = failed("plan-write", f"The plan cannot be written: {os.strerror(errno.EACCES)}.")
    assert told["nl"] == "Het plan kan niet worden geschreven: toegang geweigerd." and told["en"].endswith("denied.")
    rare = failed("plan-write", f"The plan cannot be written: {os.strerror(errno.ELOOP)}.")
    assert rare["fr"].startswith("Le plan ne peut pas être écrit") and os.strerror(errno.ELOOP) in rare["fr"]


def test_a_failure_that_no_table_knows_is_told_by_its_code() -> None:
    told = failed("unreachable", "The port is on fire. Nothing was changed.")
    assert told["en"] == "The port is on fire. Nothing was changed."
    assert told["nl"].startswith("De bron antwoordt niet. Er is niets") and told["fr"].endswith("Rien n’a été modifié.")
    assert failed("odd", "The port is on fire.")["de"] == "The port is on fire."


def test_the_sentences_of_connectors_are_gathered() -> None:
    assert len(SPOKEN) > 80


@pytest.mark.parametrize("sentence", SPOKEN)
def test_what_a_connector_says_is_known_in_each_language(sentence: str) -> None:
    told = translated(sentence.replace("{}", "3"))
    assert len(set(told.values())) == len(LANGUAGES)


def test_numbers_days_and_marks_are_those_of_the_language() -> None:
    told = counted("erasure.takes-along", 1200)
    assert "1,200 rows" in told["en"] and "1\u202f200 lignes" in told["fr"] and "1.200 rijen" in told["nl"]
    assert counted("erasure.records", 0)["fr"] == "0 enregistrement" != counted("erasure.records", 0)["en"][:-1]
    until = said("erasure.until", day=date(2030, 12, 31))
    assert set(until.values()) == {"until 2030-12-31", "jusqu’au 31/12/2030", "tot en met 31/12/2030", "bis 31.12.2030"}
    assert typeset("l'un : oui !", "fr") == "l’un\u00a0: oui\u202f!" and typeset("a : b", "nl") == "a : b"


def test_what_was_not_read_is_told_by_its_sentence_or_by_its_code() -> None:
    assert unread("password", "The database refuses the user name or password.")["nl"].startswith("De bron weigert")
    strange = unread("strange", "Some reason.")
    assert strange["en"] == "Some reason." and "(strange)" in strange["de"] and not by_code("strange")
    both = translated(
        "It is nested too deeply. 2 persons bear this name; a birth date or a number would tell which is meant."
    )
    assert both["fr"].startswith("Il est imbriqué") and "2 personnes portent ce nom" in both["fr"]
    assert joined({}, both)["en"] == both["en"] and joined() == {}
