"""`vigie request new` on a terminal: what is answered wrongly is asked again, in the language of the declaration."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.cli import __file__ as cli

ROOT = Path(cli).parents[1]
DECLARATION = (
    "organisation: {name: Voorbeeld, country: BE, language: nl}\ncategories: [{id: contact}]\nactivities: []\n"
)


def told(folder: Path, *answers: str) -> tuple[int, str]:
    """What a terminal shows when these lines are typed, and the exit code; a last `^C` stops it."""
    (folder / "declaration.yaml").write_text(DECLARATION)
    (folder / "vigie.yaml").write_text("declaration: declaration.yaml\nsources: {share: {type: files, url: share}}\n")
    here, there = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "COLUMNS": "200"}
    words = [sys.executable, "-m", "scanner", "request", "new", "--as", "ann"]
    started = subprocess.Popen(
        words, cwd=folder, env=environment, stdin=there, stdout=there, stderr=there, start_new_session=True,
        preexec_fn=_take_terminal,
    )  # fmt: skip
    os.close(there)
    shown = b""
    for answer in answers:
        while not shown.rstrip(b" ").endswith(b":"):  # a question
            shown += os.read(here, 4096)
        shown += b"\n"
        os.write(here, b"\x03" if answer == "^C" else answer.encode("utf-8", "surrogateescape") + b"\n")
    try:
        while True:
            # a signal that comes just before the line is waited for is not seen until the next: one presses again
            while answers[-1] == "^C" and not select.select([here], [], [], 3)[0]:
                os.write(here, b"\x03")
            if not (block := os.read(here, 4096)):
                break
            shown += block
    except OSError:  # the terminal is closed with its last user
        pass
    os.close(here)
    return started.wait(60), shown.decode(errors="replace")


def _take_terminal() -> None:
    import fcntl
    import signal
    import termios

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # which tests that run in the background may have been told to ignore
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.mark.timeout(120)
def test_wrong_answers_are_asked_for_again(tmp_path: Path) -> None:
    code, shown = told(
        tmp_path, "inzagge", "Inzage", "31/02/2026", "2999-01-01", "2026-03-05", "fax", "brief", "nl",
        "", "5 mei", "05/05/1980", "", "", "", "", "Nadia Belkacem", "", "", "", "", "",
        "Kerkstraat 12, 9000 Gent", "",
    )  # fmt: skip
    assert code == 0 and "Geregistreerd als 2026-0001" in shown, shown
    for says in ("Antwoord met een van", "Dat is geen datum", "Die dag moet nog komen", "Dat wijst niemand aan"):
        assert says in shown, shown
    assert "Error" not in shown and "(inzage, rectificatie" in shown
    kept = subprocess.run(
        [sys.executable, "-m", "scanner", "request", "show", "2026-0001"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "address: Kerkstraat 12, 9000 Gent" in kept.stdout


@pytest.mark.timeout(120)
def test_stopped_it_registers_nothing_and_says_so(tmp_path: Path) -> None:
    code, shown = told(tmp_path, "inzage", "^C")
    assert code == 130 and "er is niets geregistreerd" in shown, shown
    assert not list(tmp_path.glob("*.db"))


@pytest.mark.timeout(120)
def test_letters_of_another_character_set_are_asked_for_again(tmp_path: Path) -> None:
    """A name of half signs is found nowhere, and no letter can be written to it."""
    answers = ("inzage", "2026-03-05", "brief", "nl", "G\udce9rard Lem\udceetre", "Gérard Lemaître")
    code, shown = told(tmp_path, *answers, "", "", "", "", "", "", "")
    assert code == 0 and "kwamen niet als UTF-8 aan" in shown, shown
    given = ["--kind", "access", "--received", "2026-03-05", "--channel", "letter", "--lang", "nl"]
    (tmp_path / "who.yaml").write_text("name: Nadia Belkacem")
    for command in (
        ["find", "--name", b"G\xe9rard"],
        ["request", "new", *given, "--identity", "who.yaml", "--claim", b"d\xe9tails"],
        ["request", "extend", "2026-0001", "--reason", b"tr\xe8s long"],
    ):
        run = subprocess.run(
            [sys.executable, "-m", "scanner", *command],
            cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=False,
        )  # fmt: skip
        assert run.returncode == 2 and b"did not arrive as UTF-8" in run.stderr, command
