"""What texts tell of a person is searched in its turn: from a form to a mail, from there to a signature."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scanner.subject import Identity

from .test_documents import mail, searched

NISS = "61.04.12-978.68"
FORM = (
    f"Naam: Vanhaverbeke\nVoornaam: Ada\nRijksregisternummer: {NISS}\nE-mail: ada61@post.example\n"
    "Adres: Kasteelstraat 41, 9600 Ronse\n"
)


def sure(folder: Path, identity: Identity, files: dict[str, str], *certainties: str) -> set[str]:
    answer = searched(folder, identity, files)
    return {match.asset.removeprefix("share/") for match in answer.matches if match.certainty in certainties}


def test_from_a_form_to_a_mail_to_a_signature(tmp_path: Path) -> None:
    files = {
        "a.txt": FORM,
        "b.eml": mail(
            1, "Ada Vanhaverbeke <ada61@post.example>", "Past het?\n\nGroeten\nAda Vanhaverbeke\nGsm 0475 12 34 56"
        ),
        "c.txt": "Terugbellen op 0475/12.34.56 na 17u.\n",
        "d.txt": "Iemand belde op 0475 12 34 57.\n",
        "e.txt": "Mevrouw Ada Vanhaverbeke\nKasteelstraat 41\n9600 Ronse\n",
    }
    answer = searched(tmp_path, Identity(national_number=(NISS,)), files)
    found = {match.asset.removeprefix("share/"): match for match in answer.matches}
    assert set(found) == {"a.txt", "b.eml", "c.txt", "e.txt"}
    assert found["c.txt"].via == "PHONE_NUMBER ← mailbox with EMAIL_ADDRESS in share/b.eml"
    assert (found["c.txt"].certainty, found["e.txt"].certainty) == ("probable", "probable")


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Ada Vanhaverbeke\nTel. 055 20 99 01", "Jan Claes\nTel. 055 20 99 01"),
        ("Ada Vanhaverbeke <info@kantoor.example>", "Schrijf naar info@kantoor.example."),
        ("Ada Vanhaverbeke heeft gebeld naar 055 20 99 01.", "Bel 055 20 99 01."),
    ],
    ids=["a colleague's too", "an office's", "only in the same text"],
)
def test_what_is_not_hers_alone_is_not_searched(tmp_path: Path, said: str, there: str) -> None:
    files = {"a.txt": FORM, "b.txt": f"Rijksregisternummer {NISS}\n\n{said}\n", "c.txt": f"{there}\n"}
    assert "c.txt" not in sure(tmp_path, Identity(national_number=(NISS,)), files, "certain", "probable", "possible")


def test_a_child_is_not_reached_by_the_phone_of_its_parents(tmp_path: Path) -> None:
    form = "Naam: Bob Maes\nGeboortedatum: 17/03/2018\nRijksregisternummer: 18.03.17-961.32\nGsm: 0475 12 34 56\n"
    files = {"a.txt": form, "b.txt": "Bel 0475 12 34 56.\n"}
    assert sure(tmp_path, Identity(national_number=("18031796132",)), files, "certain", "probable") == {"a.txt"}


def test_a_number_beside_another_name_tells_not_what_she_is_called(tmp_path: Path) -> None:
    files = {
        "a.txt": FORM,
        "b.txt": f"Rijksregisternummer: {NISS}\nNaam: Jan Claes\nGsm: 0475 99 88 77\n",
        "c.txt": f"Naam: Ada Vanhaverbeke\nRijksregisternummer: {NISS}\n",
        "d.txt": "Bel 0475 99 88 77.\n",
    }
    assert "d.txt" not in sure(tmp_path, Identity(national_number=(NISS,)), files, "certain", "probable", "possible")


def test_a_text_that_says_itself_whose_it_is_is_certain(tmp_path: Path) -> None:
    body = "Past het?\n\nAda Vanhaverbeke\nGsm 0475 12 34 56"
    files = {"a.eml": mail(1, "Ada Vanhaverbeke <ada61@post.example>", body)}
    answer = searched(tmp_path, Identity(email=("ada61@post.example",)), files)
    kinds = {match.entity_type: match.certainty for match in answer.matches}
    assert kinds["PHONE_NUMBER"] == "certain"


def test_initials_of_a_name_that_was_met_are_possible_where_few_bear_it(tmp_path: Path) -> None:
    files = {
        "a.txt": FORM,
        "b.txt": "A. Vanhaverbeke was er.\n",
        "c.txt": "Naam: Jan Peeters\nRijksregisternummer: 58.09.03-977.39\n",
        "d.txt": "J. Peeters was er.\n",
    }
    assert "b.txt" in sure(tmp_path, Identity(national_number=(NISS,)), files, "possible")
    (tmp_path / "other").mkdir()
    assert "d.txt" not in sure(tmp_path / "other", Identity(national_number=("58090397739",)), files, "possible")


def test_a_short_number_counts_right_at_the_given_name(tmp_path: Path) -> None:
    files = {
        "staf.csv": "personeelsnummer;naam;voornaam;mail\n20417;El Amrani;Fatima;fatima@post.example\n"
        "20418;Maes;An;an@post.example\n20419;Claes;Bo;bo@post.example\n",
        "chat.txt": "Wie vervangt Fatima (20417) morgen?\n",
        "rest.txt": "An (20417) en kamer 20417.\n",
    }
    who = Identity(email=("fatima@post.example",))
    assert sure(tmp_path, who, files, "certain", "probable") == {"staf.csv", "chat.txt"}


def test_the_number_of_a_file_leads_to_whom_it_is_kept_on(tmp_path: Path) -> None:
    files = {
        "lijst.csv": "Dossier;Naam;Voornaam;E-mail\n2023/0147;Vanhaverbeke;Ada;ada61@post.example\n"
        "2023/0148;Maes;An;an@post.example\n",
        "brief.txt": "Ada Vanhaverbeke\nKasteelstraat 41\n9600 Ronse\n\nOnze ref.: 2023/0147\n",
        "b.eml": mail(1, "Ada <ada61@post.example>", "Dag."),
    }
    assert sure(tmp_path, Identity(identifier=("2023/0147",)), files, "certain") == {"lijst.csv", "brief.txt", "b.eml"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Je soussignée, Dr Anne Delvigne, certifie que Bob Maes, né le 02/09/2004, est malade.", "found"),
        ("Prescripteur: Dr Anne Delvigne\nPatient : MAES Bob\nNé le : 02/09/2004\n", "found"),
        ("Anne Delvigne, née le 02/09/2004, est malade.", "homonym"),
        ("Nom : Delvigne\nPrénom : Anne\nDate de naissance : 02/09/2004\n", "homonym"),
    ],
    ids=["certificate", "laboratory", "namesake", "namesake's form"],
)
def test_a_birth_is_that_of_whom_it_is_told(tmp_path: Path, text: str, place: str) -> None:
    answer = searched(tmp_path, Identity(name=("Anne Delvigne",), birth_date=(date(1970, 1, 1),)), {"a.txt": text})
    assert ("found" if answer.matches else "homonym" if answer.homonyms else "") == place
