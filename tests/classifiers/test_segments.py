"""What is personal in the name of a thing, and what need not be made for it."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from classifiers import segments
from classifiers.patterns import PatternScan
from classifiers.segments import personal_parts

LABELS = (
    "tel",
    "gsm 0",
    "fax_",
    "phone=",
    "mobile ",
    "iban BE",
    "IBAN GB",
    "bsn ",
    "niss ",
    "nr.",
    "visa ",
    "poste ",
    "(+",
    "",
)


def test_few_digits_tell_nobody() -> None:
    """So the recognizers need not be made for `address2` and `clients_2024`."""
    rng = random.Random(4)
    for _ in range(4000):
        digits = [str(rng.randrange(10)) for _ in range(rng.randrange(1, segments._FEWEST_DIGITS))]
        text = rng.choice(LABELS) + "".join(digit + rng.choice(("", "", " ", ".", "-", "/", "A")) for digit in digits)
        sure = [one for one in PatternScan.shared().findings(text) if one.score >= segments._SURE]
        found = {one.entity_type for one in sure} & segments._TELLING
        assert found <= {"PHONE_NUMBER"}, text  # behind a label, as an extension is


@pytest.mark.parametrize(
    "name", ["85073095378", "k.claes@mail.example", "tel 02 511 22 33.txt", "BE68539007547034.pdf"]
)
def test_what_tells_a_person_is_found(name: str) -> None:
    assert personal_parts(name)


def test_the_few_recognizers_asked_say_what_all_would() -> None:
    rng = random.Random(5)
    for _ in range(2000):
        digits = [str(rng.randrange(10)) for _ in range(rng.randrange(7, 19))]
        text = rng.choice(LABELS) + "".join(digit + rng.choice(("", "", "", " ", ".", "-")) for digit in digits)
        for known in ("", " k.claes@mail.example", " BE68 5390 0754 7034", " 85.07.30-953.78"):
            found, all_found = (scan.findings(text + known) for scan in (segments._telling(), PatternScan.shared()))
            assert found == [one for one in all_found if one.entity_type in segments._TELLING], text


@pytest.mark.parametrize("name", ["clients_2024", "85073095378", "k.claes@mail.example"])
def test_the_names_of_places_need_no_presidio(name: str) -> None:
    """It brings spaCy, which takes most of a second of every search."""
    asked = "import sys, scanner.opening, scanner.subject, scanner.commands.find\n"
    asked += "from classifiers.segments import personal_parts\n"
    asked += f"personal_parts({name!r}); print([m for m in ('spacy', 'presidio_analyzer') if m in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", asked], text=True).strip() == "[]"
