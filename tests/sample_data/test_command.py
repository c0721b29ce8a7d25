"""The command line: what it writes where, and what it refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, make_url, text

ROOT = Path(__file__).parents[2]


def _build(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sample_data", "build", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=200, check=False)


def test_an_unknown_vocabulary_is_said_plainly(tmp_path: Path) -> None:
    done = _build("--out", str(tmp_path), "--vocabulary", "third")
    assert done.returncode == 1
    assert "people.yaml is missing" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_share_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    mine = tmp_path / "share" / "mine.txt"
    mine.write_text("keep me")
    done = _build("--out", str(tmp_path), "--vocabulary", "second")
    assert done.returncode == 1
    assert "was not made by this generator" in done.stderr
    assert mine.read_text() == "keep me"


def test_a_vocabulary_may_be_a_folder(tmp_path: Path) -> None:
    folder = ROOT / "sample_data" / "vocabularies" / "second"
    done = _build("--out", str(tmp_path / "out"), "--vocabulary", str(folder))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "payroll.db").is_file()
    assert (tmp_path / "out" / "truth" / "columns.jsonl").is_file()
    assert "verzonnen" in (tmp_path / "out" / "README.txt").read_text("utf-8")


@pytest.mark.postgresql
def test_databases_go_to_a_server(postgresql_url: str, tmp_path: Path) -> None:
    url = make_url(postgresql_url)
    prefix = url.set(database=f"{url.database}_").render_as_string(hide_password=False)
    names = [f"{url.database}_{name}" for name in ("payroll", "crm", "portal")]
    done = _build("--out", str(tmp_path / "out"), "--vocabulary", "second", "--url-prefix", prefix)
    try:
        assert done.returncode == 0, done.stderr[-2000:]
        engine = create_engine(url.set(database=names[0]))
        assert "HR_MDW" in inspect(engine).get_table_names()
        engine.dispose()
        assert not (tmp_path / "out" / "payroll.db").exists()
        assert '"asset": "payroll/public/HR_MDW"' in (tmp_path / "out" / "truth" / "columns.jsonl").read_text("utf-8")
    finally:
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for name in names:
                connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        engine.dispose()
