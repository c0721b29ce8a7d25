"""What `vigie explain` says of a document beside its tags."""

import pytest

from scanner.commands.explain import _asset_story
from scanner.entries import Coverage


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            {"document_kind": "payslip", "language": "nl", "persons": 1},
            "It looks like a payslip in Dutch about one person.",
        ),
        (
            {"document_kind": "list_of_persons", "language": "", "persons": 1400},
            "It looks like a list of persons about some 1,400 persons.",
        ),
        ({"document_kind": "", "language": "fr", "persons": 3}, "It is in French about some 3 persons."),
    ],
)
def test_kind_language_and_persons_are_told(told, said):
    story = _asset_story(Coverage("share", "share/x.pdf", "document", "complete", bytes_read=10, **told))
    assert story.splitlines()[1] == said


def test_a_document_about_nobody_of_no_kind_is_not_described():
    assert len(_asset_story(Coverage("share", "share/x.pdf", "document", "complete", language="fr")).splitlines()) == 1
