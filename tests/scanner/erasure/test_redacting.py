"""What a text that stays loses of a person: a mail address goes whole, with its name, quotes and brackets."""

from __future__ import annotations

import pytest

from scanner.erasure.redacting import Redactor
from scanner.subject import Identity

ADA = Redactor(Identity(name=("Ada Janssens",), email=("ada.j@example.be",)))
CASES = {
    'From: "Ada Janssens" <ada.j@example.be>\nTo: Bob <bob@x.example>': "From: [erased]\nTo: Bob <bob@x.example>",
    'Ada Janssens <ada.j@example.be>, "Bob" <b@x.example>': '[erased], "Bob" <b@x.example>',
    '"Bob" <b@x.example>, "Ada" <ada.j@example.be>, "Cor" <c@x.example>': (
        '"Bob" <b@x.example>, [erased], "Cor" <c@x.example>'
    ),
    '"Janssens, Ada (ext)" <ada.j@example.be>; tomorrow': "[erased]; tomorrow",
    "'Ada Janssens' <ada.j@example.be>": "[erased]",
    "Call Ada Janssens (ada.j@example.be).": "Call [erased].",
    '<a href="mailto:ada.j@example.be">Ada Janssens</a>': '<a href="mailto:[erased]">[erased]</a>',
    '{"name": "Ada Janssens", "mail": "<ada.j@example.be>"}': '{"name": "[erased]", "mail": "[erased]"}',
}


@pytest.mark.parametrize("text", CASES)
def test_nothing_of_an_address_is_left_behind(text: str) -> None:
    assert ADA.redacted(text) == CASES[text]
