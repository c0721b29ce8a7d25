"""The walk through open tags, on a real terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import Estate


class Terminal:
    """A `vigie` process with a terminal of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.descriptor, other = pty.openpty()
        command = [sys.executable, "-m", "scanner", *arguments]
        environment = {**os.environ, "NO_COLOR": "1"}
        self.process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=other, stdout=other, stderr=other, start_new_session=True
        )
        os.close(other)
        self.seen = ""

    def expect(self, text: str) -> str:
        """Read until the text is there; returns what came with it."""
        deadline = time.monotonic() + 60
        while not re.search(text, self.seen):
            assert time.monotonic() < deadline, self.seen
            if select.select([self.descriptor], [], [], 0.5)[0]:
                try:
                    self.seen += os.read(self.descriptor, 65536).decode()
                except OSError:
                    break
        match = re.search(text, self.seen)
        assert match, self.seen
        told, self.seen = self.seen[: match.end()], self.seen[match.end() :]
        return told

    def type(self, line: str) -> None:
        os.write(self.descriptor, f"{line}\n".encode())

    def end(self) -> int:
        code = self.process.wait(60)
        os.close(self.descriptor)
        return code


@pytest.mark.parametrize("arguments", [("review", "walk", "--as", "u5")])
def test_a_person_goes_through_what_is_open(estate: Estate, arguments: tuple[str, ...]) -> None:
    terminal = Terminal(estate.folder, *arguments)
    told = terminal.expect(r"\[q\]uit: ")
    assert "1 of 2" in told and "confidence" in told and "looked at speak for it" in told
    terminal.type("t")
    terminal.expect("Entity type: ")
    terminal.type("PERSN")
    assert "is no entity type" in terminal.expect(r"\[q\]uit: ")
    terminal.type("r")
    terminal.expect("Reason: ")
    terminal.type("asked by Sophie Lambert")
    assert "personal data" in terminal.expect(r"\[q\]uit: ")
    terminal.type("r")
    terminal.expect("Reason: ")
    terminal.type("product codes")
    assert "2 of 2" in terminal.expect(r"\[q\]uit: ")
    terminal.type("b")
    terminal.expect(r"1 of 2[\s\S]*\[q\]uit: ")
    terminal.type("s")
    terminal.expect(r"2 of 2[\s\S]*\[q\]uit: ")
    terminal.type("c")
    terminal.expect("2 decided")
    assert terminal.end() == 0
    assert sorted(tag["status"] for tag in estate.tags()) == ["confirmed", "rejected"]
    assert estate.run("verify").exit_code == 0


def test_review_alone_walks_on_a_terminal_and_lists_elsewhere(estate: Estate) -> None:
    assert "crm/main/clients" in estate.run("review").stdout
    terminal = Terminal(estate.folder, "review")
    terminal.expect(r"\[q\]uit: ")
    terminal.type("q")
    terminal.expect("0 decided")
    assert terminal.end() == 0
