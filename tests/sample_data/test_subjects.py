"""The trails of the six subjects, read back from the databases and files."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from connectors import Passage, Rows
from connectors.locator import join_members, split


@pytest.fixture
def identities(estate: Any) -> dict[str, Any]:
    return {line["subject"]: line["identity"] for line in estate.truth("subjects") if "identity" in line}


@pytest.fixture
def trails(estate: Any) -> list[Any]:
    return [line for line in estate.truth("subjects") if "identity" not in line]


def test_each_row_of_a_trail_holds_a_value(estate: Any, trails: Any) -> None:
    rows = [line for line in trails if line["source"] != "share" and line["key"]]
    assert len(rows) > 300
    for line in rows:
        table = split(line["asset"])[2]
        where = " AND ".join(f'"{name}" = ?' for name in line["key"])
        connection = estate.connect(line["source"])
        try:
            sql = f'SELECT "{line["field"]}" FROM "{table}" WHERE {where}'
            found = connection.execute(sql, list(line["key"].values())).fetchall()
        finally:
            connection.close()
        assert len(found) == 1
        assert found[0][0] not in (None, "")


def test_identifiers_are_marked_where_they_are_the_subjects_own(trails: Any) -> None:
    marked = {(line["subject"], line["entity_type"]) for line in trails if line["identifier"]}
    assert ("client-employee", "BE_NATIONAL_NUMBER") in marked
    assert ("maiden-and-married", "PERSON") in marked
    assert ("bis-then-national", "DATE_OF_BIRTH") in marked
    assert not any(line["identifier"] for line in trails if line["entity_type"] in {"SALARY", "CHILDREN", "HEALTH"})


def test_identifiers_in_rows_are_the_subjects_own(estate: Any, trails: Any, identities: Any) -> None:
    checked = 0
    for line in trails:
        if line["source"] != "share" and line["key"] and line["entity_type"] == "BE_NATIONAL_NUMBER":
            numbers = re.findall(r"\d{11}", re.sub(r"(?<=\d)[ .-](?=\d)", "", str(_value(estate, line)).zfill(11)))
            own = bool(set(numbers) & set(identities[line["subject"]]["national_numbers"]))
            assert own == line["identifier"], line["asset"]
            checked += own
    assert checked >= 8


def test_identifiers_in_documents_are_there_to_be_read(estate: Any, trails: Any, identities: Any) -> None:
    texts = _texts(estate, {line["asset"] for line in trails if line["source"] == "share"})
    checked = 0
    for line in trails:
        if line["source"] != "share" or line["entity_type"] not in {"BE_NATIONAL_NUMBER", "EMAIL_ADDRESS"}:
            continue
        if line["field"] and not line["identifier"]:
            continue
        identity = identities[line["subject"]]
        wanted = identity["national_numbers" if line["entity_type"] == "BE_NATIONAL_NUMBER" else "emails"]
        squeezed = re.sub(r"[\s./-]", "", "".join(texts[line["asset"]])).casefold()
        spelled = [re.sub(r"[\s./-]", "", value).lstrip("0").casefold() for value in wanted]
        assert any(value in squeezed for value in spelled), line
        checked += 1
    assert checked >= 10


def test_pages_are_the_pages_where_the_names_stand(example: Any) -> None:
    pages = [
        line for line in example.truth("subjects")
        if line.get("place", "").startswith("page") and line["entity_type"] == "BE_NATIONAL_NUMBER"
    ]  # fmt: skip
    numbers = {
        line["subject"]: line["identity"]["national_numbers"]
        for line in example.truth("subjects")
        if "identity" in line
    }
    assert pages
    for line in pages:
        text = "".join(
            part.text
            for part in _parts(example, line["asset"])
            if isinstance(part, Passage)
            and part.locator.place == line["place"]
            and join_members(part.locator.members) == line["member"]
        )
        assert any(number in re.sub(r"\D", "", text) for number in numbers[line["subject"]])


def test_homonyms_share_a_name_and_nothing_else(identities: Any) -> None:
    staff, prospect = identities["homonym-staff"], identities["homonym-prospect"]
    assert staff["names"] == prospect["names"]
    for key in ("national_numbers", "emails", "phones", "ibans", "usernames"):
        assert not set(staff[key]) & set(prospect[key])
    assert staff["birth_date"] != prospect["birth_date"]


def test_maiden_name_in_old_files_married_name_in_new_ones(example: Any) -> None:
    old = example.query("payroll", "SELECT TRIM(C02) FROM T_PERS WHERE C03 LIKE 'KATRIEN%' AND C02 LIKE 'CLAES%'")
    new = example.query("payroll", "SELECT maiden_name FROM employees WHERE last_name = 'Van den Bossche'")
    assert old
    assert ("Claes",) in new


def test_bis_number_in_old_records_national_number_in_new_ones(example: Any) -> None:
    person = next(
        line["identity"]
        for line in example.truth("subjects")
        if "identity" in line and line["subject"] == "bis-then-national"
    )
    national, bis = person["national_numbers"]
    assert int(bis[2:4]) > 40
    assert example.query("payroll", f"SELECT COUNT(*) FROM T_PERS WHERE C07 = {int(bis)}") == [(1,)]
    dotted = f"{national[:2]}.{national[2:4]}.{national[4:6]}-{national[6:9]}.{national[9:]}"
    assert example.query("payroll", f"SELECT COUNT(*) FROM employees WHERE national_number = '{dotted}'") == [(1,)]


def test_one_is_known_by_mail_and_ip_alone(identities: Any, trails: Any) -> None:
    identity = identities["mail-only"]
    assert identity["emails"]
    assert identity["ip_addresses"]
    assert not identity["names"]
    assert not identity["national_numbers"]
    assert {line["entity_type"] for line in trails if line["subject"] == "mail-only" and line["identifier"]} == {
        "EMAIL_ADDRESS",
        "IP_ADDRESS",
    }


def test_trails_lead_through_databases_and_documents(trails: Any) -> None:
    sources = defaultdict(set)
    for line in trails:
        sources[line["subject"]].add(line["source"])
    assert all("share" in found and len(found) >= 3 for found in sources.values()), dict(sources)


def test_who_works_for_a_client_is_the_processors(estate: Any) -> None:
    roles = {line["subject"]: line["role"] for line in estate.truth("subjects") if "identity" in line}
    assert roles["client-employee"] == "processor"
    assert roles["homonym-staff"] == roles["mail-only"] == "controller"


def _value(estate: Any, line: Any) -> Any:
    where = " AND ".join(f'"{name}" = ?' for name in line["key"])
    connection = estate.connect(line["source"])
    try:
        sql = f'SELECT "{line["field"]}" FROM "{split(line["asset"])[2]}" WHERE {where}'
        return connection.execute(sql, list(line["key"].values())).fetchone()[0]
    finally:
        connection.close()


def _parts(estate: Any, asset: str) -> list[Any]:
    found: list[Any] = estate.parts(estate.out / "share" / Path(*split(asset)[1:]))
    return found


def _texts(estate: Any, assets: set[str]) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = defaultdict(list)
    for asset in assets:
        for part in _parts(estate, asset):
            if isinstance(part, Passage):
                texts[asset].append(part.text)
            elif isinstance(part, Rows):
                texts[asset] += ["\t".join(map(str, row)) for row in part.frame.itertuples(index=False)]
    return texts


def test_the_author_of_a_document_is_in_its_properties_alone(example: Any) -> None:
    line = next(line for line in example.truth("documents") if line["asset"].endswith("modele_offre_vierge.docx"))
    assert line["entity_types"] == ["PERSON"]
    assert line["subjects"] == ["homonym-staff"]
    texts = {part.locator.place: part.text for part in _parts(example, line["asset"])}
    assert "Sophie Lambert" in texts.pop("properties")
    assert "Lambert" not in "".join(texts.values())
