"""XML as records or running text, and what hostile XML cannot do."""

from __future__ import annotations

import pytest

STAFF = """<?xml version="1.0" encoding="{charset}"?>
<!-- fait par Zoé -->
<ns:staff xmlns:ns="urn:x" date="2020">
  <ns:employee id="7"><name>Marie Liégeois</name><address><city>Liège</city></address>
    <child><name>A</name></child><child><name>B</name></child></ns:employee>
  <ns:employee id="8"><name>Jan</name></ns:employee>
</ns:staff>"""


@pytest.mark.parametrize(
    ("declared", "actual"),
    [
        ("UTF-8", "utf-8"),
        ("ISO-8859-1", "latin-1"),
        ("UTF-8", "latin-1"),
        ("ISO-8859-1", "utf-8"),
        ("UTF-16", "utf-16"),
    ],
)
def test_repeated_elements_are_rows(declared: str, actual: str, read_as) -> None:
    read = read_as(STAFF.format(charset=declared).encode(actual), "x.xml")
    employees = read.rows[1]
    assert employees.locator.place == "employee"
    assert list(employees.frame.columns) == [
        "employee/@id",
        "employee/name",
        "employee/address/city",
        "employee/child/name",
    ]
    assert read.table(1) == [
        ("7", "Marie Liégeois", "Liège", "A"),
        ("7", "Marie Liégeois", "Liège", "B"),
        ("8", "Jan", None, None),
    ]
    assert "fait par Zoé" in read.text
    assert read.codes == []


def test_running_text_keeps_its_words_together(read_as) -> None:
    read = read_as(b"<doc><p>Mr <b>Jean Dupont</b> of <i role='city'>Mons</i> called.</p><p>He <b>left</b>.</p></doc>")
    assert "Mr Jean Dupont" in " ".join(read.text.split())
    assert "called." in read.text and "role: city" in read.text


def test_a_single_record_is_a_row(read_as) -> None:
    read = read_as(b"<form><name>Dupont</name><address><city>Mons</city></address></form>")
    assert read.columns == ["name", "address/city"] and read.table() == [("Dupont", "Mons")]


def test_text_around_children_is_not_lost(read_as) -> None:
    rows = "".join(f"<p><id>{n}</id></p>" for n in range(60))
    read = read_as(f"<r>{rows}<p>avant<id>60</id>apres</p></r>".encode(), "x.xml")
    assert "avant apres" in [cell for row in read.table() for cell in row]


def test_entities_are_not_expanded_and_nothing_is_fetched(tmp_path, read_as) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("CANARY-7731")
    laughs = '<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    read = read_as(
        f'<!DOCTYPE r [{laughs}<!ENTITY x SYSTEM "file://{secret}">]><r><p>&m;</p><p>&x;</p><p>Jean</p></r>'.encode()
    )
    assert read.codes == []
    everything = str([row for rows in read.rows for row in rows.frame.itertuples()]) + read.text
    assert "CANARY" not in everything and "Jean" in everything and len(everything) < 10_000


def test_laughs_in_an_attribute_are_bounded(read_as) -> None:
    laughs = '<!ENTITY a "hahahahaha">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    read = read_as(f'<!DOCTYPE r [{laughs}]><r><p v="&j;">Jean</p></r>'.encode(), "x.xml")
    assert sum(len(str(rows.frame)) for rows in read.rows) + len(read.text) < 50_000_000


def test_damage_keeps_what_came_before(read_as) -> None:
    read = read_as(STAFF.format(charset="UTF-8").encode()[:-120], "x.xml")
    assert "Marie Liégeois" in [cell for row in read.table() for cell in row]
    assert read.codes == [("partial", "broken")]


def test_deep_nesting_does_no_harm(read_as) -> None:
    assert read_as(b"<a>" * 200_000, "x.xml").codes


@pytest.mark.parametrize("path", [b"<r>%s</r>", b"<r><list><page>%s</page></list></r>"])
def test_large_exports_stream(path: bytes, read_as) -> None:
    records = b"".join(b"<p id='%d'><name>N%d</name></p>" % (n, n) for n in range(50_000))
    read = read_as(path % records, "x.xml")
    assert [value for rows in read.rows for value in rows.frame.iloc[:, 0]] == [str(n) for n in range(50_000)]
    assert len({tuple(rows.frame.columns) for rows in read.rows}) == 1
    assert len(read.rows) > 1
