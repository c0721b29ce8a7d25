"""Names are found in the values of SQL, and products are none."""

import pytest

from classifiers.names import NameTagger


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("INSERT INTO staff (voornaam) VALUES ('Marie'), ('Koen');", ["Marie", "Koen"]),
        ("INSERT INTO klant VALUES (1, 'Koen', 'Peeters', '9000');", ["Koen", "Peeters"]),
        ('UPDATE x SET a="Sophie" WHERE b=3;', ["Sophie"]),
        ("INSERT INTO stock VALUES (3, 'Active', 'Berlin', 'Status');", []),
        ("He said 'Rose' and left.", []),
        ("VALUES ('", []),
        ("VALUES ('' , '')", []),
    ],
)
def test_names_in_values(text: str, names: list[str]) -> None:
    assert [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"] == names
