"""Reads the public corpora: news, encyclopaedia, courts, old newspapers; a fifth of each is kept for testing."""

from __future__ import annotations

import lzma
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from ...base import Language
from ..titles import is_initials, is_title
from .fill import Example

_KINDS = {
    **dict.fromkeys(("PER", "RR", "AN"), "PER"),
    **dict.fromkeys(("LOC", "LD", "ST", "LDS"), "LOC"),
    **dict.fromkeys(("ORG", "UN", "INN", "GRT", "EUN"), "ORG"),
}
_FILES: dict[str, tuple[str, Language]] = {
    "germeval": ("germeval2014_de_dev.tsv.xz", "de"),
    "wikigold": ("wikigold_en.conll.xz", "en"),
    "court": ("ler_de_dev.conll.xz", "de"),
    "old_fr": ("europeana_fr.bio.xz", "fr"),
    "old_nl": ("europeana_nl.bio.xz", "nl"),
}
NAMES = tuple(_FILES)
_TIGHT_BEFORE = frozenset(".,;:!?)]}»%’'")
_TIGHT_AFTER = frozenset("([{«'’")

Token = tuple[str, str]


def read(folder: Path, name: str) -> tuple[list[Example], list[Example]]:
    """Training and test texts of a corpus; whole blocks of text are kept apart, so that no document is in both."""
    file, language = _FILES[name]
    sentences = list(_sentences(folder / "ner" / file))
    texts = [_example(group, language) for group in _groups(sentences, 3)]
    texts = [text for text in texts if text is not None]
    kept = [at // 20 % 5 == 4 for at in range(len(texts))]
    train = [text for text, test in zip(texts, kept, strict=True) if not test]
    return [t for t in train if t], [t for t, test in zip(texts, kept, strict=True) if test and t]


def words(folder: Path) -> Counter[str]:
    """How often each word stands in the French and Dutch newspapers."""
    counts: Counter[str] = Counter()
    for name in ("old_fr", "old_nl"):
        for sentence in _sentences(folder / "ner" / _FILES[name][0]):
            counts.update(word for word, _ in sentence)
    return counts


def _sentences(path: Path) -> Iterator[list[Token]]:
    sentence: list[Token] = []
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#\t"):
                continue
            columns = line.rstrip("\n").split("\t") if "\t" in line else line.split()
            if len(columns) < 2:
                if sentence:
                    yield sentence
                sentence = []
                continue
            numbered = columns[0].isdigit() and len(columns) > 2
            word, tag = (columns[1], columns[2]) if numbered else (columns[0], columns[1])
            sentence.append((word, tag))
            # The newspapers come without sentence ends.
            if ("bio.xz" in path.name and len(sentence) >= 25 and word.endswith((".", ";"))) or len(sentence) >= 80:
                yield sentence
                sentence = []
    if sentence:
        yield sentence


def _groups(sentences: list[list[Token]], size: int) -> Iterator[list[Token]]:
    for at in range(0, len(sentences), size):
        yield [token for sentence in sentences[at : at + size] for token in [*sentence, ("\n", "O")]]


def _example(tokens: Iterable[Token], language: Language) -> Example | None:
    """The tokens as running text; None where a person is given by initials alone, as courts anonymise."""
    parts: list[str] = []
    spans: list[list[int | str]] = []
    length, before, previous = 0, "", "O"
    for word, tag in tokens:
        gap = "" if _tight(before, word) else " "
        length += len(gap)
        kind = _KINDS.get(tag[2:], "")
        core = word.rstrip(".,;:!?") if len(word) > 2 and kind else word
        if kind:
            if spans and previous[2:] == tag[2:] and tag.startswith("I-"):
                spans[-1][1] = length + len(core)
            else:
                spans.append([length, length + len(core), kind])
        parts += [gap, word]
        length += len(word)
        before, previous = word, tag
    text = "".join(parts)
    clean = [span for span in (_trimmed(text, int(a), int(b), str(k)) for a, b, k in spans) if span]
    if any(k == "PER" and all(is_initials(w) for w in text[a:b].split()) for a, b, k in clean):
        return None
    return Example(text, tuple(clean), language)


def _tight(before: str, word: str) -> bool:
    """Whether no blank stands between two tokens."""
    if before in {"", "\n"} or word == "\n":
        return True
    return word[0] in _TIGHT_BEFORE or before in _TIGHT_AFTER or before.endswith(("'", "’"))


def _trimmed(text: str, start: int, end: int, kind: str) -> tuple[int, int, str] | None:
    """Without the title that some corpora count in."""
    while kind == "PER" and " " in text[start:end] and is_title(text[start:end].split(" ", 1)[0]):
        start += text[start:end].index(" ") + 1
    return (start, end, kind) if end > start else None
