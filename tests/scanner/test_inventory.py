from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from classifiers import Evidence, Tag
from connectors import Locator, Omission
from scanner.errors import InventoryError
from scanner.inventory import FieldOutcome, Inventory, Outcome, open_inventory
from scanner.inventory.schema import metadata
from scanner.inventory.store import HEAD

TAG = Tag("mail", "EMAIL_ADDRESS", ("contact",), 0.98, 40, 50, (Evidence("values", "80 % are e-mail addresses", 3.0),))
TABLE = Outcome(
    "crm",
    ("main", "clients"),
    "table",
    "complete",
    rows_read=50,
    rows_total=50,
    fingerprint="f1",
    versions="v1",
    fields=(FieldOutcome("id", "integer"), FieldOutcome("mail", "text", (TAG,), {2019: 3, 2020: 47})),
)


def record(inventory: Inventory, outcome: Outcome) -> None:
    inventory.record_source(outcome.source, "database", "reached")
    inventory.record(outcome, "database")


def test_what_is_recorded_is_read_back(inventory: Inventory) -> None:
    record(inventory, TABLE)
    (entry,) = inventory.entries()
    assert (entry.asset, entry.field, entry.categories) == ("crm/main/clients", "mail", ("contact",))
    assert (entry.matched, entry.sampled, entry.status) == (40, 50, "detected")
    assert entry.reason == "80 % are e-mail addresses"
    (seen,) = inventory.coverage()
    assert (seen.state, seen.rows_read, seen.fields) == ("complete", 50, ("id", "mail"))
    assert seen.dates == {"mail": {2019: 3, 2020: 47}}


def test_recording_twice_changes_nothing_but_the_time(inventory: Inventory) -> None:
    record(inventory, TABLE)
    first = list(inventory.entries())
    record(inventory, TABLE)
    assert [replace(e, last_seen=None) for e in inventory.entries()] == [replace(e, last_seen=None) for e in first]


def test_a_tag_that_is_no_longer_found_is_gone_but_not_forgotten(inventory: Inventory) -> None:
    record(inventory, TABLE)
    record(inventory, replace(TABLE, fields=(FieldOutcome("id", "integer"), FieldOutcome("mail", "text"))))
    assert list(inventory.entries()) == []
    with inventory.reading() as connection:
        assert connection.execute(sa.text("SELECT count(*) FROM tags WHERE gone_at IS NOT NULL")).scalar() == 1


def test_a_failure_keeps_what_was_found_before(inventory: Inventory) -> None:
    record(inventory, TABLE)
    failed = replace(TABLE, state="failed", code="timeout", reason="It took too long.", incomplete=True, fields=())
    record(inventory, failed)
    assert len(list(inventory.entries())) == 1
    assert next(inventory.coverage()).state == "failed"


def test_names_that_are_personal_are_stored_as_tokens_only(inventory: Inventory, tmp_path: Path) -> None:
    outcome = Outcome(
        "share",
        ("rh", "CV_Dupont_Marie.pdf"),
        "document",
        "partial",
        fields=(FieldOutcome("85073003328"),),
        omissions=(Omission("failed", "broken", "It is broken.", Locator(("Peeters_Katrien.docx",))),),
        attributes={
            "owner": "marie.dupont@mail.example",
            "modified": "2020-01-01T00:00:00Z",
            "author": "M. Zyx Dupont",
            "title": "Dossier Dupont",
            "pages": 3,
        },
    )
    record(inventory, outcome)
    (seen,) = inventory.coverage()
    assert "‹PERSON:" in seen.asset and seen.attributes["modified"] == "2020-01-01T00:00:00Z"
    assert seen.attributes["pages"] == 3 and "title" not in seen.attributes
    assert seen.attributes["author"].startswith("‹PERSON:")
    inventory.close()
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.name.startswith("inventory.db"))
    for value in (b"Dupont", b"dupont", b"Marie", b"85073003328", b"Peeters", b"mail.example"):
        assert value not in stored


def test_true_names_come_back_with_the_key(inventory: Inventory) -> None:
    record(inventory, replace(TABLE, segments=("rh", "CV_Dupont_Marie.csv")))
    (asset,) = inventory.true_assets()
    assert asset.segments == ("rh", "CV_Dupont_Marie.csv")
    assert inventory.true_fields(asset.public_id) == {"id": (), "mail": ("EMAIL_ADDRESS",)}


def test_copies_name_each_other(inventory: Inventory) -> None:
    for folder in ("paie", "marketing"):
        record(inventory, replace(TABLE, source="share", segments=(folder, "export.csv"), content="same"))
    places = {seen.asset: seen.places for seen in inventory.coverage()}
    assert places["share/paie/export.csv"] == ("share/marketing/export.csv",)


def accept(inventory: Inventory, *told: str) -> str:
    with inventory.writing() as connection:
        return inventory.accept(connection, *told)


def test_an_accepted_failure_ends_with_the_next_failure_of_another_kind(inventory: Inventory) -> None:
    failed = replace(TABLE, state="failed", code="broken", reason="It is broken.", incomplete=True)
    record(inventory, failed)
    assert accept(inventory, "crm/main/clients", "known, being replaced", "dpo1") == "asset 1"
    record(inventory, failed)
    assert next(inventory.coverage()).accepted == "known, being replaced"
    record(inventory, replace(failed, code="denied"))
    assert next(inventory.coverage()).accepted == ""


def test_only_what_could_not_be_read_can_be_accepted(inventory: Inventory) -> None:
    record(inventory, TABLE)
    assert accept(inventory, "crm/main/clients", "why", "dpo1") == ""
    assert accept(inventory, "crm/main/nothing", "why", "dpo1") == ""


def test_one_scan_at_a_time(inventory: Inventory, open_at: Callable[..., Inventory]) -> None:
    with inventory.exclusive(), pytest.raises(InventoryError, match="Another scan"), open_at().exclusive():
        pass
    with open_at().exclusive():
        pass


def test_the_file_is_for_its_owner_only(inventory: Inventory, tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / "inventory.db").stat().st_mode) == 0o600


def test_the_migrations_give_the_schema_that_the_code_uses(inventory: Inventory) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with inventory.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar() == HEAD


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("nonsense", "inventory-url"),
        ("mysql+pymysql://u:secret@127.0.0.1/x", "inventory-url"),
        ("sqlite:////nonexistent/folder/i.db", "inventory-path"),
        ("postgresql+psycopg://nobody:secret@127.0.0.1:1/none", "inventory-unreachable"),
    ],
)
def test_an_inventory_that_cannot_be_opened_is_told_in_our_words(url: str, code: str) -> None:
    with pytest.raises(InventoryError) as caught:
        open_inventory(url, create=True)
    assert caught.value.code == code
    assert "secret" not in str(caught.value) + caught.value.hint


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("hello, this is a text and no database at all" * 100)
    with pytest.raises(InventoryError, match="damaged or is not"):
        open_inventory(f"sqlite:///{tmp_path}/x.db", create=True)


def test_an_inventory_of_a_newer_vigie_is_left_alone(inventory: Inventory, tmp_path: Path) -> None:
    with inventory.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(InventoryError, match="newer version"):
        open_inventory(f"sqlite:///{tmp_path}/inventory.db")


def test_a_database_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path}/other.db")
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE assets (id INTEGER)"))
    engine.dispose()
    with pytest.raises(InventoryError, match="no inventory"):
        open_inventory(f"sqlite:///{tmp_path}/other.db", create=True)


@pytest.mark.postgresql
def test_postgresql_keeps_the_same_inventory(
    postgresql_url: str, inventory: Inventory, open_at: Callable[..., Inventory]
) -> None:
    team = open_at(postgresql_url)
    for target in (inventory, team):
        record(target, TABLE)
    anonymous = [
        [replace(e, first_seen=None, last_seen=None) for e in target.entries()] for target in (inventory, team)
    ]
    assert anonymous[0] == anonymous[1]
    assert [replace(c, scanned_at=None) for c in team.coverage()] == [
        replace(c, scanned_at=None) for c in inventory.coverage()
    ]
    with team.exclusive(), pytest.raises(InventoryError, match="Another scan"), open_at(postgresql_url).exclusive():
        pass


def test_declarations_are_kept_where_they_differ_and_the_past_can_be_asked(inventory: Inventory) -> None:
    for text in ("one", "one", "two", "one"):
        inventory.keep_declaration(text)
    assert [kept.text for kept in inventory.declarations()] == ["one", "two", "one"]
    record(inventory, TABLE)
    before = datetime(2000, 1, 1, tzinfo=UTC)
    assert list(inventory.entries(at=before)) == [] == list(inventory.coverage(at=before))
    now = datetime.now(UTC)
    assert list(inventory.entries(at=now)) == list(inventory.entries())
    record(inventory, replace(TABLE, fields=()))
    assert list(inventory.entries()) == []
    assert len(list(inventory.entries(at=now))) == 1, "what is gone now was there then"


def test_how_an_asset_had_ended_is_known_of_the_past(inventory: Inventory) -> None:
    record(inventory, TABLE)
    read = datetime.now(UTC)
    failed = replace(TABLE, state="failed", code="timeout", reason="It took too long.", incomplete=True, fields=())
    record(inventory, failed)
    record(inventory, failed)
    broken = datetime.now(UTC)
    record(inventory, TABLE)
    told = [next(iter(inventory.coverage(at=at))) for at in (read, broken, datetime.now(UTC))]
    assert [one.state for one in told] == ["complete", "failed", "complete"]
    assert [one.incomplete for one in told] == [False, True, False]
    assert told[1].reason == "It took too long."
    with inventory.reading() as connection:
        assert (
            connection.execute(sa.text("SELECT count(*) FROM endings")).scalar() == 3
        )  # where it changed, and no more
