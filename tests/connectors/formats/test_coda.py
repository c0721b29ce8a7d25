"""CODA statements, written here column by column as Febelfin's layout says."""

from __future__ import annotations

from connectors import Budget


def record(*parts: tuple[int, str]) -> str:
    """128 characters with each text at its place, counted from 1 as in the layout."""
    line = [" "] * 128
    for place, text in parts:
        line[place - 1 : place - 1 + len(text)] = text
    assert len(line) == 128
    return "".join(line)


HEADER = record(
    (1, "00000"), (6, "010326"), (12, "096"), (15, "05"), (35, "BUREAU EXEMPLE"), (61, "XXXXBEBB"), (128, "2")
)
OLD = record((1, "1"), (2, "2"), (3, "001"), (6, "BE71096123456769"), (40, "EUR"), (43, "0"), (44, "000000012345670"),
             (59, "280226"), (65, "BUREAU EXEMPLE SA"), (126, "001"))  # fmt: skip
MOVEMENT = [
    record(
        (1, "21"),
        (3, "0001"),
        (7, "0000"),
        (32, "1"),
        (33, "000000001250500"),
        (48, "010326"),
        (54, "00150000"),
        (62, "0"),
        (63, "LOON FEBRUARI 2026 PERSONEELSNUMMER 48213 VAN DEN BRO"),
        (116, "020326"),
        (122, "001"),
        (126, "1"),
    ),
    record((1, "22"), (3, "0001"), (7, "0000"), (11, "ECK ELS"), (64, "REF-7"), (99, "XXXXBEB1XXX"), (126, "1")),
    record(
        (1, "23"),
        (3, "0001"),
        (7, "0000"),
        (11, "BE60096123456870"),
        (45, "EUR"),
        (48, "VAN DEN BROECK ELS"),
        (126, "0"),
        (128, "1"),
    ),
    record((1, "31"), (3, "0001"), (7, "0001"), (40, "0"), (41, "BESLAG: DOSSIER 12"), (128, "0")),
]
SECOND = record((1, "21"), (3, "0002"), (7, "0000"), (32, "0"), (33, "000000000100000"), (48, "020326"), (62, "1"),
                (63, "101090000099958"), (116, "020326"), (122, "001"))  # fmt: skip
MESSAGE = record((1, "4"), (3, "0001"), (7, "0000"), (33, "BEL MARIE DUPONT OP 02 555 12 34"), (128, "0"))
NEW = record((1, "8"), (2, "001"), (5, "BE71096123456769"), (42, "0"), (43, "000000011195170"), (58, "020326"))
END = record((1, "9"), (17, "000008"), (23, "000000001250500"), (38, "000000000100000"), (128, "2"))
STATEMENT = [HEADER, OLD, *MOVEMENT, SECOND, MESSAGE, NEW, END]


def test_a_row_a_movement(read_as) -> None:
    read = read_as("\r\n".join(STATEMENT).encode("cp1252"), "A1.COD")
    assert read.format == "coda" and not read.omissions
    first, second = read.table()
    assert first == (
        "BE71096123456769", "BUREAU EXEMPLE SA", "BE60096123456870", "VAN DEN BROECK ELS", "XXXXBEB1XXX", "-1250.50",
        "01/03/2026", "02/03/2026",
        "LOON FEBRUARI 2026 PERSONEELSNUMMER 48213 VAN DEN BROECK ELS BESLAG: DOSSIER 12", "REF-7",
    )  # fmt: skip
    assert second[5] == "100.00" and second[8] == "101090000099958" and second[2] is None
    assert "MARIE DUPONT" in read.text and read.extent.rows_total == 2


def test_several_statements_in_one_file_under_any_name(read_as) -> None:
    other = [line.replace("BUREAU EXEMPLE SA", "ANDER BEDRIJF NV ") for line in STATEMENT]
    read = read_as("\n".join([*STATEMENT, *other]).encode(), "export.txt", Budget(block=3))
    rows = [row for block in range(len(read.rows)) for row in read.table(block)]
    assert [row[1] for row in rows] == ["BUREAU EXEMPLE SA"] * 2 + ["ANDER BEDRIJF NV"] * 2
    assert [block.first for block in read.rows] == [1, 4]


def test_lines_of_no_record_are_told_and_others_still_read(read_as) -> None:
    read = read_as("\n".join([*STATEMENT[:4], "7 strange", "2", *STATEMENT[4:]]).encode(), "x.cod")
    assert read.codes == [("partial", "broken")] and len(read.table()) == 2


def test_a_list_of_numbers_is_none(read_as) -> None:
    assert read_as(b"00000123\n1200123\n", "x.txt").format != "coda"
    assert read_as((HEADER + "\n" + "x" * 128).encode(), "x.cod").format == "text"
