from __future__ import annotations

import base64
import os
import stat
import sys
from pathlib import Path
from types import SimpleNamespace

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


def test_a_variable_may_name_a_place_in_the_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = {("vigie", "index"): base64.b64encode(bytes(32)).decode() + "\n", ("vigie", "none"): "short"}
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=lambda *place: kept.get(place)))
    monkeypatch.setenv(ENVIRONMENT, "keyring:vigie/index")
    assert load_keys(tmp_path / "key").digest(["a"]) == Keys(bytes(32)).digest(["a"])
    for place, told in (
        ("vigie/other", "has no key where"),
        ("vigie", "has no key where"),
        ("vigie/none", "not hold a key"),
    ):
        monkeypatch.setenv(ENVIRONMENT, f"keyring:{place}")
        with pytest.raises(ConfigError, match=told):
            load_keys(tmp_path / "key")
    assert not (tmp_path / "key").exists(), "a key that is not there is never replaced by a new one"


def test_a_keyring_that_is_locked_or_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, "keyring:vigie/index")
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigError, match="cannot ask"):
        load_keys(tmp_path / "key")

    def locked(*_: str) -> str:
        raise RuntimeError("hunter2")

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=locked))
    with pytest.raises(ConfigError, match="does not open: RuntimeError"):
        load_keys(tmp_path / "key")


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
