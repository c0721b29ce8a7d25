"""The byte n-gram model of `py3langid`, cut to our four languages: the other 138 take half a second in each process.

`python -m classifiers.language_model` cuts it anew from the installed package, whose scores it gives to the bit.
"""

from __future__ import annotations

import io
import zipfile
from array import array
from pathlib import Path
from typing import Any

import numpy as np

from .base import LANGUAGES

FILE = Path(__file__).with_name("language_model.npz")
_PARTS = ("nb_ptc", "nb_pc", "tk_nextmove", "tk_row", "tk_output")
"""As `py3langid.langid.LanguageIdentifier` calls them: shares of features, shares of languages, the automaton."""


def load_language_model() -> Any:
    """A `LanguageIdentifier` held to our languages, whose scores add up to 1."""
    from py3langid.langid import LanguageIdentifier

    with np.load(FILE, allow_pickle=False) as data:
        moves, rows = _whole_numbers("I", data["tk_nextmove"]), _whole_numbers("H", data["tk_row"])
        codes = [str(code) for code in data["nb_classes"]]
        shares, priors, output = data["nb_ptc"], data["nb_pc"], data["tk_output"].tolist()
    return LanguageIdentifier(shares, priors, codes, moves, output, norm_probs=True, tk_row=rows)


def _whole_numbers(kind: str, numbers: np.ndarray[Any, Any]) -> array[int]:
    """As an array of Python's own, which is walked one number at a time in half the time."""
    made = array(kind)
    made.frombytes(numbers.data.cast("B"))
    return made


def whole_model() -> Any:
    """The package's own, held to our languages: what the file is cut from."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    model.set_languages(LANGUAGES)
    return model


def cut(model: Any) -> bytes:
    """The file for a model held to some languages: a NumPy archive."""
    kinds = (np.float16, np.float32, np.uint32, np.uint16, np.int32)
    parts = {name: np.asarray(getattr(model, name), dtype=kind) for name, kind in zip(_PARTS, kinds, strict=True)}
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_LZMA) as archive:
        for name, part in {**parts, "nb_classes": np.array(model.nb_classes)}.items():
            content = io.BytesIO()
            np.save(content, part, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), content.getvalue(), zipfile.ZIP_LZMA)
    return written.getvalue()


if __name__ == "__main__":
    FILE.write_bytes(cut(whole_model()))
