from __future__ import annotations

import base64
import os
import stat
from pathlib import Path

import pytest

from scanner.errors import ConfigError, InventoryError
from scanner.keys import ENVIRONMENT, Keys, load_keys


def test_a_key_file_is_made_once_and_only_for_its_owner(tmp_path: Path) -> None:
    file = tmp_path / ".vigie.key"
    first, second = load_keys(file), load_keys(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert first.digest(["a"]) == second.digest(["a"])
    assert [f.name for f in tmp_path.iterdir()] == [".vigie.key"]


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "key"
    load_keys(file)
    file.chmod(0o644)
    with pytest.raises(ConfigError, match="read by others"):
        load_keys(file)


def test_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, base64.b64encode(bytes(32)).decode())
    assert load_keys(tmp_path / "key").digest(["a"]) == Keys(bytes(32)).digest(["a"])
    assert not (tmp_path / "key").exists()


@pytest.mark.parametrize("text", ["", "short", "é" * 40, base64.b64encode(bytes(8)).decode()])
def test_what_is_no_key_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "key"
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    with pytest.raises(ConfigError, match="does not hold a key"):
        load_keys(file)


def test_names_are_sealed_and_opened_by_the_same_key_only() -> None:
    ours, theirs = Keys(os.urandom(32)), Keys(os.urandom(32))
    sealed = ours.seal(["share", "CV_\udce9.pdf"])
    assert ours.unseal(sealed) == ("share", "CV_\udce9.pdf")
    assert ours.seal(["share", "CV_\udce9.pdf"]) == sealed, "two runs must write the same inventory"
    with pytest.raises(InventoryError, match="another key"):
        theirs.unseal(sealed)


def test_digests_tell_where_one_part_ends_and_the_next_begins() -> None:
    keys = Keys(bytes(32))
    assert keys.digest(["a", "bc"]) != keys.digest(["ab", "c"])
