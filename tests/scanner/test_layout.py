"""Lists on a terminal: what fits is a table, what does not is grouped or packed, and no identifier is ever cut."""

from __future__ import annotations

import pytest

from scanner.layout import beside, laid_out, paragraph

COLUMNS = ("asset", "field", "type", "reason", "never")
ROWS = [
    ("share/rh/contrats/contrat_abime.docx", "note", "EMAIL_ADDRESS", "It is damaged; some of it was read.", ""),
    ("share/rh/contrats/contrat_abime.docx", "mail", "BE_NATIONAL_NUMBER", "", ""),
    ("crm/main/clients", "contact_email", "PERSON", "A name, and a given name beside it.", ""),
]
IDS = {cell for row in ROWS for cell in row if cell and " " not in cell}


def lines(width: int | None) -> list[str]:
    return [line for line, _ in laid_out(COLUMNS, ROWS, width)]


def test_without_a_terminal_a_record_is_one_line() -> None:
    head, *told = lines(None)
    assert head.split() == ["asset", "field", "type", "reason"], "nothing is said in the last column"
    assert [line.split("  ")[0] for line in told] == [row[0] for row in ROWS]
    assert told[0].endswith("It is damaged; some of it was read.")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
def test_at_any_width_ids_are_whole_and_sentences_stay_within(width: int) -> None:
    told = lines(width)
    assert all(len(line) <= width for line in told)
    words = " ".join(told).split()
    assert set(words) >= IDS
    for row in ROWS:
        assert [word for word in row[3].split() if word not in words] == []


def test_rows_of_one_place_are_grouped_where_the_table_is_too_wide() -> None:
    told = lines(80)
    assert told.count(ROWS[0][0]) == 1
    assert told[0] == "asset" and told[1].split() == ["field", "type", "reason"]


def test_where_sentences_would_be_too_narrow_a_record_is_a_block() -> None:
    told = lines(44)
    assert "  - field: note   type: EMAIL_ADDRESS" in told
    assert told.count(ROWS[0][0]) == 1


def test_lines_without_headings_keep_ids_whole_too() -> None:
    rows = [("certain", "session_id=5a3a2ab8520", "ended_at: LOGIN_TIME, user_agent: USER_AGENT", "by user_id")]
    assert len(beside(rows, None)[0]) == len(beside(rows, 120)[0]) == 1
    for width in (30, 50, 70):
        (told,) = beside(rows, width)
        assert all(len(line) <= width for line in told)
        assert {"certain", "session_id=5a3a2ab8520", "USER_AGENT"} <= set(" ".join(told).split())


def test_a_paragraph_keeps_its_indent() -> None:
    told = paragraph("one two three four five six seven", 26)
    assert told == "  one two three four five\n  six seven"
    assert paragraph("one two", None) == "  one two"


def test_what_moves_the_cursor_is_shown() -> None:
    (_, line) = (line for line, _ in laid_out(("a",), [("x\x1b[2Jy\n",)], 80))
    assert line == "x⟨U+001B⟩[2Jy⟨U+000A⟩"
