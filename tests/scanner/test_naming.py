from __future__ import annotations

import re

import pytest

from classifiers.segments import personal_parts
from scanner.keys import Keys
from scanner.naming import Naming


@pytest.fixture(scope="module")
def naming() -> Naming:
    return Naming(Keys(bytes(32)), personal_parts)


@pytest.mark.parametrize(
    ("segments", "form"),
    [
        (("rh", "CV_Dupont_Marie.pdf"), r"share/rh/CV_‹PERSON:\w{8}›\.pdf"),
        (("85073003328", "contrat.docx"), r"share/‹BE_NATIONAL_NUMBER:\w{8}›/contrat\.docx"),
        (("courriel marie.dupont@mail.example.txt",), r"share/courriel ‹EMAIL_ADDRESS:\w{8}›.*"),
        (("manuel", "prix 2024.xlsx"), r"share/manuel/prix 2024\.xlsx"),
        (("a/b", "50%.txt"), r"share/a%2Fb/50%25\.txt"),
    ],
)
def test_personal_segments_become_tokens(naming: Naming, segments: tuple[str, ...], form: str) -> None:
    assert re.fullmatch(form, naming.asset("share", segments))


def test_the_same_name_has_the_same_token_wherever_it_stands(naming: Naming) -> None:
    token = re.compile(r"‹PERSON:(\w{8})›")
    one = token.search(naming.asset("share", ("CV_Dupont_Marie.pdf",)))
    other = token.search(naming.asset("share", ("old", "dupont-marie contrat.docx")))
    assert one and other and one[1] == other[1]


def test_another_key_gives_other_tokens() -> None:
    ours, theirs = (Naming(Keys(bytes([n]) * 32), personal_parts) for n in (1, 2))
    assert ours.segment("85073003328") != theirs.segment("85073003328")


def test_columns_keep_their_own_names(naming: Naming) -> None:
    for name in ("Full Name", "e-mail", 'a"b', "é", "é", "a/b", "T_PERS.C07", "select", "50 %"):
        assert naming.field(name) == name


def test_a_header_that_is_data_is_hidden(naming: Naming) -> None:
    assert "85073003328" not in naming.field("85073003328")
    assert "Dupont" not in naming.field("Feuille Dupont Marie!net")


def test_members_are_hidden_too(naming: Naming) -> None:
    public = naming.locator("message 12 › CV_Dupont_Marie.pdf › page 1")
    assert re.fullmatch(r"message 12 › CV_‹PERSON:\w{8}›\.pdf › page 1", public)
