"""Reads the public corpora: news, encyclopaedia, courts, old newspapers. What is for testing is never learnt from."""

from __future__ import annotations

import lzma
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...base import Language
from ..titles import is_initials, is_title
from .fill import Example

_KINDS = {
    **dict.fromkeys(("PER", "RR", "AN", "LEGAL_PROFESSIONAL", "Person"), "PER"),
    **dict.fromkeys(("person", "politician", "musicalartist", "writer", "scientist", "researcher"), "PER"),
    **dict.fromkeys(("LOC", "LD", "ST", "LDS", "location", "country", "Location"), "LOC"),
    **dict.fromkeys(("ORG", "UN", "INN", "GRT", "EUN", "organisation", "Organization"), "ORG"),
    **dict.fromkeys(("politicalparty", "band", "university", "academicjournal", "magazine", "conference"), "ORG"),
    **dict.fromkeys(("MISC", "OTH", "MRK", "Product", "Event", "event", "award", "product", "misc"), "MISC"),
    **dict.fromkeys(("album", "song", "book", "poem", "musicgenre", "literarygenre"), "MISC"),
}
"""What each corpus calls an entity, and which of the tagger's kinds it is."""


@dataclass(frozen=True)
class Corpus:
    """A corpus: its language, its files under `ner/`, and how often a text of it is seen in a round of training."""

    language: Language
    train: str
    test: str = ""
    """The file that its makers keep for testing; without one, a fifth of the blocks of `train` is kept."""
    times: float = 1.0


CORPORA: dict[str, Corpus] = {
    "winer": Corpus("fr", "winer_fr.zip", times=2.0),
    "germeval": Corpus("de", "germeval2014_de_dev.tsv.xz", "germeval2014_de_test.tsv.xz", 2.4),
    "wikigold": Corpus("en", "wikigold_en.conll.xz", times=2.4),
    "crossner": Corpus("en", "crossner_en.conll.xz", "crossner_en_test.conll.xz", 1.0),
    "court": Corpus("de", "ler_de_dev.conll.xz", "ler_de_test.conll.xz", 0.7),
    "court_fr": Corpus("fr", "echr_fr.conll.xz", "echr_fr_test.conll.xz", 1.5),
    "old_fr": Corpus("fr", "europeana_fr.bio.xz", times=0.8),
    "old_nl": Corpus("nl", "europeana_nl.bio.xz", times=0.7),
    "old_de": Corpus("de", "europeana_de.bio.xz", times=0.5),
}
"""Modern text is seen more often than a machine's reading of old newspapers."""
NAMES = tuple(CORPORA)
FURTHER: dict[str, Corpus] = {
    "btc": Corpus("en", "btc_en.conll.xz", times=0.4),
    "wnut": Corpus("en", "wnut_en.conll.xz", times=0.4),
    "mobie": Corpus("de", "mobie_de.conll.xz", times=0.7),
    "newseye": Corpus("fr", "newseye_fr.conll.xz", times=0.4),
    "sonar": Corpus("de", "sonar_de.conll.xz", times=0.4),
    "sbb": Corpus("de", "sbb_de.conll.xz", times=0.3),
    "voc": Corpus("nl", "voc_nl.conll.xz", times=0.3),
}
"""Corpora that the tagger has never met, for those who judge what it says; `times` is what a word of them counts."""
_TIGHT_BEFORE = frozenset(".,;:!?)]}»%’'")
_TIGHT_AFTER = frozenset("([{«'’")
_ANNOTATION = re.compile(r"T\d+\t(\w+) (\d+) (\d+)\t(.*)")

Token = tuple[str, str]


def read(folder: Path, name: str) -> tuple[list[Example], list[Example]]:
    """Training and test texts of a corpus; whole blocks of text are kept apart, so that no document is in both."""
    corpus = CORPORA[name]
    texts = _texts(folder / "ner" / corpus.train, corpus.language)
    if corpus.test:
        return texts, _texts(folder / "ner" / corpus.test, corpus.language)
    kept = [at // 20 % 5 == 4 for at in range(len(texts))]
    train = [text for text, test in zip(texts, kept, strict=True) if not test]
    return train, [text for text, test in zip(texts, kept, strict=True) if test]


def further(folder: Path, name: str) -> list[Example]:
    """All texts of a corpus that the tagger has never met."""
    corpus = FURTHER[name]
    return _texts(folder / "ner" / corpus.train, corpus.language)


def words(folder: Path) -> Counter[str]:
    """How often each word stands in the French and Dutch newspapers."""
    counts: Counter[str] = Counter()
    for name in ("old_fr", "old_nl"):
        for sentence in _sentences(folder / "ner" / CORPORA[name].train):
            counts.update(word for word, _ in sentence)
    return counts


def _texts(path: Path, language: Language) -> list[Example]:
    if path.suffix == ".zip":
        return list(_articles(path, language))
    texts = (_example(group, language) for group in _groups(list(_sentences(path)), 3))
    return [text for text in texts if text is not None]


def _articles(path: Path, language: Language) -> Iterator[Example]:
    """Whole articles with their annotations beside them, as `brat` keeps them; of nested entities the outer one."""
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".ann"):
                text = archive.read(f"{name[:-4]}.txt").decode("utf-8").replace("\r\n", "\n")
                yield Example(text, tuple(_annotated(text, archive.read(name).decode("utf-8"))), language)


def _annotated(text: str, annotations: str) -> Iterator[tuple[int, int, str]]:
    found = []
    for match in filter(None, map(_ANNOTATION.match, annotations.splitlines())):
        kind, start, end = _KINDS.get(match[1]), int(match[2]), int(match[3])
        if kind and text[start:end] == match[4]:
            found.append((start, end, kind))
    last = 0
    for start, end, kind in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= last:
            yield start, end, kind
            last = end


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
    if before in {"", "\n"} or word in {"", "\n"}:
        return True
    return word[0] in _TIGHT_BEFORE or before in _TIGHT_AFTER or before.endswith(("'", "’"))


def _trimmed(text: str, start: int, end: int, kind: str) -> tuple[int, int, str] | None:
    """Without the title that some corpora count in."""
    while kind == "PER" and " " in text[start:end] and is_title(text[start:end].split(" ", 1)[0]):
        start += text[start:end].index(" ") + 1
    return (start, end, kind) if end > start else None
