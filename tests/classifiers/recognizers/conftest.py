"""One scan for all tests of this folder: it is made once, as in the product."""

import pytest

from classifiers.patterns import PatternScan


@pytest.fixture(scope="session")
def scan() -> PatternScan:
    return PatternScan.shared()
