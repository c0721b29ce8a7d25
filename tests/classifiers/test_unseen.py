"""What nobody sees hides nothing, and findings stand where they stand in the text as given."""

from __future__ import annotations

import pytest

from classifiers.analysis import Analyzer


@pytest.mark.parametrize(
    ("text", "found", "entity_type"),
    [
        ("NISS 8507\u00ad30-033.28 klopt", "8507\u00ad30-033.28", "BE_NATIONAL_NUMBER"),
        ("8507\u00ad3003328", "8507\u00ad3003328", "BE_NATIONAL_NUMBER"),
        ("Compte ＢＥ７１０９６１２３４５６７６９ merci", "ＢＥ７１０９６１２３４５６７６９", "IBAN_CODE"),
        ("Schreib an jean\u200b.dupont@example.com bitte", "jean\u200b.dupont@example.com", "EMAIL_ADDRESS"),
        ("\ufeffMadame Cathe\u00adrine Dupont est venue.", "Cathe\u00adrine Dupont", "PERSON"),
    ],
)
def test_what_nobody_sees_hides_nothing(text: str, found: str, entity_type: str) -> None:
    findings = Analyzer().analyze(text).findings
    assert [(text[f.start : f.end], f.entity_type) for f in findings] == [(found, entity_type)]


def test_a_text_of_nothing_but_them_holds_nothing() -> None:
    assert Analyzer().analyze("\u200b\u00ad\ufeff").findings == ()
