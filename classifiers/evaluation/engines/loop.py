"""Vigie's own patterns, one after another with Python's `re`: what the one pass over the text saves."""

from __future__ import annotations

import platform

from ...base import MIN_SCORE, Finding
from ...matching.context import Surroundings
from ...patterns import PatternScan
from ...readings import best_readings


class LoopEngine:
    """Every form of every recognizer over the whole text; no names, no addresses."""

    name = "re"

    def __init__(self) -> None:
        self._recognizers = PatternScan.shared().recognizers
        self.version = f"re of Python {platform.python_version()}"
        self.find("Anne Dupont", "fr")

    def find(self, text: str, language: str) -> list[Finding]:
        """What the patterns find, with checksum and context."""
        words = Surroundings(text)
        found = [finding for recognizer in self._recognizers for finding in recognizer.findings(text, words)]
        return best_readings(found, MIN_SCORE)
