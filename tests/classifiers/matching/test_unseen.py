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
        (
            "NIR: 2&nbsp;40&nbsp;03&nbsp;27&nbsp;173&nbsp;129&nbsp;88;",
            "2&nbsp;40&nbsp;03&nbsp;27&nbsp;173&nbsp;129&nbsp;88",
            "FR_NIR",
        ),
        ("Mail j_smith&#64;example.com &raison;", "j_smith&#64;example.com", "EMAIL_ADDRESS"),
        ("NISS 50.08.15-=\r\n453.09 klopt", "50.08.15-=\r\n453.09", "BE_NATIONAL_NUMBER"),
        ("DB_PASSWORD=\nAPI_USER=jdupont42\n", "jdupont42", "USERNAME"),  # an empty setting, and no broken line
        ("\ufeffMadame Cathe\u00adrine Dupont est venue.", "Cathe\u00adrine Dupont", "PERSON"),
    ],
)
def test_what_nobody_sees_hides_nothing(text: str, found: str, entity_type: str) -> None:
    findings = Analyzer().analyze(text).findings
    assert [(text[f.start : f.end], f.entity_type) for f in findings] == [(found, entity_type)]


def test_a_text_of_nothing_but_them_holds_nothing() -> None:
    assert Analyzer().analyze("\u200b\u00ad\ufeff").findings == ()
