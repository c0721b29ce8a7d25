from __future__ import annotations

from pathlib import Path

import pytest

from scanner.config import InvalidConfig, load
from scanner.errors import ConfigError


def write(folder: Path, text: str) -> Path:
    path = folder / "vigie.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_relative_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "declaration: d.yaml\ninventory: sqlite:///out/i.db\nsources:\n"
        "  a: {type: database, url: 'sqlite:///data/a.db'}\n  s: {type: files, url: share}\n"
        "  t: {type: files, url: 'file:///srv/share'}\n  z: {type: database, url: 'sqlite:////abs/z.db'}\n",
    )
    config = load(path)
    assert config.declaration == tmp_path / "d.yaml"
    assert config.inventory == f"sqlite:///{tmp_path}/out/i.db"
    assert config.sources["a"].options["url"] == f"sqlite:///{tmp_path}/data/a.db"
    assert config.sources["s"].options["url"] == str(tmp_path / "share")
    assert config.sources["t"].options["url"] == "file:///srv/share"
    assert config.sources["z"].options["url"] == "sqlite:////abs/z.db"


def test_files_that_an_option_or_a_url_names_are_relative_to_the_file(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "sources:\n  f:\n    type: files\n    url: sftp://host/x\n"
        "    storage: {known_hosts: keys/hosts, key_filename: [one, /two], username: hosts}\n"
        "    erase_storage: {verify: ca.pem}\n  w: {type: files, url: 'webdav://host/x', storage: {verify: false}}\n"
        "  p: {type: database, url: 'postgresql+psycopg://a@b/c?sslmode=verify-full&sslrootcert=my%20ca.pem'}\n"
        "  q: {type: database, url: 'postgresql+psycopg://a@b/c?sslrootcert=system&sslkey=/etc/key'}\n",
    )
    sources = load(path).sources
    told = {"known_hosts": f"{tmp_path}/keys/hosts", "key_filename": [f"{tmp_path}/one", "/two"], "username": "hosts"}
    assert sources["f"].options["storage"] == told
    assert sources["f"].options["erase_storage"] == {"verify": f"{tmp_path}/ca.pem"}
    assert sources["w"].options["storage"] == {"verify": False}
    assert sources["p"].options["url"].endswith(f"?sslmode=verify-full&sslrootcert={tmp_path}/my%20ca.pem")
    assert sources["q"].options["url"].endswith("?sslrootcert=system&sslkey=/etc/key")


def test_a_password_from_the_environment_is_quoted_for_the_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HR_PASSWORD", "p@ss/w:rd#1")
    path = write(
        tmp_path, "sources:\n  hr: {type: database, url: 'postgresql+psycopg://reader:${HR_PASSWORD}@db1/hr'}\n"
    )
    config = load(path)
    assert config.sources["hr"].options["url"] == "postgresql+psycopg://reader:p%40ss%2Fw%3Ard%231@db1/hr"
    assert "p%40ss" not in repr(config)


def test_a_whole_url_from_the_environment_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HR_URL", "postgresql+psycopg://a:b@c/d")
    assert load(write(tmp_path, "sources:\n  hr: {type: database, url: '${HR_URL}'}\n")).sources["hr"].options[
        "url"
    ] == ("postgresql+psycopg://a:b@c/d")


def test_variables_stand_in_options_of_a_store_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PW", "p@ss/word")
    path = write(
        tmp_path,
        "sources: {s: {type: files, url: 'smb://h/s', storage: {password: '${PW}', deep: {list: ['${PW}']}}}}\n",
    )
    storage = load(path).sources["s"].options["storage"]
    assert storage == {"password": "p@ss/word", "deep": {"list": ["p@ss/word"]}}


def test_a_default_serves_where_a_variable_is_not_set(tmp_path: Path) -> None:
    config = load(write(tmp_path, "sources:\n  s: {type: files, url: '${VIGIE_NOT_SET:-share}'}\n"))
    assert config.sources["s"].options["url"] == str(tmp_path / "share")


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("sources:\n  hr: {type: databse, url: x}\n", 2, 8, "did you mean 'database'?"),
        ("sorces:\n  hr: {type: database, url: x}\n", 1, 1, "did you mean 'sources'?"),
        ("sources:\n  hr: {type: files}\n", 2, 3, "needs a `url`"),
        ("sources:\n  hr: {type: files, url: '${VIGIE_NOT_SET}'}\n", 2, 21, "VIGIE_NOT_SET is not set"),
        ("sources:\n  'h r': {type: files, url: x}\n", 2, 3, "cannot name a source"),
        ("sources:\n  a: {type: files, url: x}\n  a: {type: files, url: y}\n", 3, 3, "stands here twice"),
        ("scan: {rows: many}\nsources:\n  a: {type: files, url: x}\n", 1, 8, "must be a number"),
        ("sources:\n  a: {type: files, url: x, exlude: [y]}\n", 2, 28, "did you mean 'exclude'"),
        ("scan: {thorough: 3}\nsources:\n  a: {type: files, url: x}\n", 1, 8, "true or false"),
        ("sources: [\n", 2, 1, "not valid YAML"),
        ("sources: {}\n", 1, 1, "No source is named"),
        ("- a\n", 1, 1, "mapping is needed|no configuration"),
        ("sources: {a: {type: files, url: x}}\nscan: {max_rows: 5}\n", 2, 8, "max_rows"),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path: Path, text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(InvalidConfig, match=words) as caught:
        load(write(tmp_path, text))
    assert f"vigie.yaml:{line}:{column}:" in caught.value.message


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(InvalidConfig) as caught:
        load(write(tmp_path, "sources:\n  a: {type: fils, url: x}\n  b: {type: files}\nscam: 1\n"))
    assert len(caught.value.problems) == 3


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no configuration") as caught:
        load(tmp_path / "nowhere.yaml")
    assert "vigie init" in caught.value.hint


def test_an_unknown_source_suggests_the_nearest(tmp_path: Path) -> None:
    config = load(write(tmp_path, "sources:\n  payroll: {type: files, url: x}\n"))
    with pytest.raises(ConfigError) as caught:
        config.source("payrol")
    assert "payroll" in caught.value.hint
