"""The number of the person's own file is learned from a letter to him or her, and found where it stands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from connectors import Source
from scanner.config import Config
from scanner.inventory import open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Identity, find
from scanner.subject.reading.cases import cases_in, is_cited

WHO = Identity(
    name=("Lies Tanghe",), birth_date=(), email=("lies@post.example",), address=("Potterierei 48, 8000 Brugge",)
)
LETTER = (
    "Mevrouw L. Tanghe\nPotterierei 48\n8000 Brugge\n\nBetreft: uw klacht, dossier 2024/1187\n\nWij onderzoeken ze.\n"
)


def found(folder: Path, files: dict[str, str]) -> dict[str, str]:
    """The best certainty of each file."""
    for name, text in files.items():
        (folder / "share").mkdir(exist_ok=True)
        (folder / "share" / name).write_text(text)
    keys = Keys(bytes(32))
    naming = Naming(keys, lambda text: [])
    inventory = open_inventory(f"sqlite:///{folder}/i.db", naming=naming, keys=keys, create=True)
    config = Config(
        folder / "vigie.yaml",
        None,
        "",
        folder / "key",
        {"share": Source("share", "files", {"url": str(folder / "share")})},
    )
    try:
        answer = find(config, inventory, WHO)
    finally:
        inventory.close()
    order = ("certain", "probable", "possible")
    best: dict[str, str] = {}
    for match in answer.matches:
        name = match.asset.partition("/")[2]
        best[name] = min(best.get(name, "possible"), match.certainty, key=order.index)
    return best


def test_papers_that_bear_the_number_alone_are_probable(tmp_path: Path) -> None:
    told = found(
        tmp_path,
        {
            "a measure.txt": "Dossier 2024/1187\n\nGeluid: 91 dB. Klaagster droeg geen oorkappen.\n",
            "b list.csv": "dossier;onderwerp\n2024/1178;las\n2024/1187;loods\n2024/1190;rug\n",
            "letter.txt": LETTER,
            "other.txt": "Dossier 2024/1178\n\nGeluid: 84 dB.\n",
            "prices.csv": "artikel;prijs\n2024/1187;12,00\n2024/1188;14,00\n",
            "year.txt": "Zie dossier 2019/1187 van de leverancier, en art. 2024/1187.\n",
        },
    )
    assert told == {"a measure.txt": "probable", "b list.csv": "probable", "letter.txt": "probable"}


@pytest.mark.parametrize(
    "letter",
    [
        LETTER.replace("2024/1187", "2024/1187 en dossier 2024/1178"),  # two files: whose is which?
        "Lies Tanghe volgt dossier 2024/1187 op.\n",  # who handles it says nothing of herself
        LETTER.replace("Wij", "Betrokkene: Jan Maes, geboren op 3 mei 1970, NISS 70.05.03-001.08. Wij"),
    ],
)
def test_a_number_that_may_be_anothers_is_not_learned(tmp_path: Path, letter: str) -> None:
    told = found(tmp_path, {"letter.txt": letter, "measure.txt": "Dossier 2024/1187\n\nGeluid: 91 dB.\n"})
    assert "measure.txt" not in told


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Notre référence : dossier AZ-2023-0456", ["AZ-2023-0456"]),
        ("Aktenzeichen: AZ-2023-0456, bitte angeben", ["AZ-2023-0456"]),
        ("dossier nr. 2024/1187 en zaaknummer 24/55871/A", ["2024/1187", "24/55871/A"]),
        ("dossier van 2024-05-13, file 12, case 3.5, nummer 12/05/2024, dossier 2024", []),
        ("dossier 2024/1187-B2X is geen 2024/1187", []),
    ],
)
def test_numbers_of_files(text: str, numbers: list[str]) -> None:
    assert list(cases_in(text)) == numbers


def test_a_file_called_after_a_namesake_is_not_proposed(tmp_path: Path) -> None:
    note = "Naam: Lies Tanghe\nGeboortedatum: 02/11/1991\nKocht een ligplaats.\n"
    card = "Naam: Lies Tanghe\nGeboortedatum: 17/03/1984\nE-mail: lies@post.example\n"
    assert found(tmp_path, {"tanghe lies.txt": note, "card.txt": card}) == {"card.txt": "certain"}


def test_digits_alone_count_behind_a_word_for_files() -> None:
    assert is_cited("2024/1187", "Ons kenmerk: 2024/1187") and not is_cited("2024/1187", "artikel 2024/1187")
    assert is_cited("az-2023-0456", "AZ-2023-0456\n\n12 h")


def test_time_is_linear() -> None:
    assert not list(cases_in("dossier nr. " * 50_000)) and not list(cases_in("dossier 1-" * 50_000))
