"""Types the names that a form asks for: `Nom : DUPONT`, a label above its value, the columns `Nom | Prénom | Né le`.

The tagger sees persons; the label says which part of a name stands there. Labels come with a colon, dots, a tab or a
line of their own, several to a line; of a table, the first row says what the others hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ...base import Finding
from ..entry import Bit
from ..folding import fold
from ..lists.formlabels import HEADS, Label, label_at
from ..things.bearers import is_business
from ..titles import is_title
from ..wordlist import WordList
from ..words import LABELS, LEADING_PARTICLES, MONTHS_DAYS, PARTICLES, STRICT_LEGAL_FORMS, word_set

RULE = "name_labels"
_SCORE = 0.92
_TYPES = {"given": "GIVEN_NAME", "family": "FAMILY_NAME", "maiden": "MAIDEN_NAME", "full": "PERSON"}
_COLON = re.compile(r"[\"'”’]?[ \t\xa0]*(?:[:=]|=>|->)[ \t\xa0.…_]*[\"'“‘«]?[ ]?(?=\S)")
_LEADERS = re.compile(r"[ \t\xa0]*(?:\.{3,}|…+|_{3,}|(?:\. ){3,})[ \t\xa0.…_:]*(?=\S)")
_GAP = re.compile(r"[ ]*(?:\t+|[ ]{3,}|\|)[ \t|]*(?=\S)")
_ELEMENT = re.compile(r">\s{0,20}(?=[^\s<])")
"""`<firstName>Tom</firstName>`"""
_BARE = len("name")
_LINE = re.compile(r"[ \t\xa0]*[:*]?[ \t\xa0]*\r?\n(?:[ \t\xa0]*\r?\n)?[ \t\xa0]*(?=\S)")
_SPACE = re.compile(r"[ ](?=[A-ZÀ-ÖØ-Þ'’])")
"""`Voornaam Koen Achternaam Peeters`: no more than a blank, so that what follows must end the value."""
_END = re.compile(r"[\t\n\r|;:()<>{}\[\]\"”»=/&]|[ ]{2,}|\d|,(?![ ]?\d)|[.]{2,}|…|[ ]-[ ]|[–—]")
_WHOLE_END = re.compile(r"[\t\n\r|;:()<>{}\[\]\"”»=/&]|[ ]{2,}|\d|[.]{2,}|…|[ ]-[ ]|[–—]")
"""Ends a full name: `Lindqvist, Maren` has a comma in it."""
_CLOSING = re.compile(r"(?<!\\)'(?![^\W\d_])")
"""The end of what stands between single quotation marks: `name='Loïc Bertrand'`, but not within `'Tom O'Hara'`."""
_LONGEST = 60
_NEAR = 400
"""Characters in which two labels belong to one form."""
_DELIMITERS = ("\t", "|", ";", "   ", ",")
_WIDE = re.compile(r"[ ]{2,}")
_ROWS = 2_000
_RULED = re.compile(r"[ \t|:+=-]+")
_NOTHING = word_set(
    """neant inconnu inconnue idem aucun aucune sans non oui nvt n/a geen onbekend zelfde nihil keine keiner unbekannt
    entfallt none unknown same nil null true false yes no string text varchar required obligatoire verplicht pflichtfeld
    optional optionnel optioneel siehe voir zie see ditto tbd tba"""
)
_NO_VALUE = _NOTHING | HEADS | word_set(
    """ne nee nees geboren geboortedatum geburtsdatum geb naissance date datum born birth sexe geslacht geschlecht sex
    gender adresse adres address anschrift nationalite nationaliteit staatsangehorigkeit nationality tel telephone
    telefoon telefon phone gsm email e-mail mail fonction functie funktion function niss insz nationaal numero nr
    nummer number dob etat burgerlijke familienstand marital lieu plaats place ort strasse straat rue straße service
    dienst abteilung department matricule plz code ville stad stadt city signature handtekening unterschrift"""
)  # fmt: skip


def form_names(text: str, heads: Iterable[tuple[int, int]], lexicon: WordList) -> list[Finding]:
    """The names that labels type; `heads` are where the words stand that such labels turn on (`HEADS`)."""
    labels = [label for label in (label_at(text, start, end) for start, end in heads) if label]
    if not labels:
        return []
    form = _Form(text, labels, lexicon)
    found: dict[int, Finding] = {}
    for finding in (*form.in_tables(), *form.beside_labels()):
        if not any(f.start < finding.end and finding.start < f.end for f in found.values()):
            found[finding.start] = finding
    return sorted(found.values(), key=lambda finding: finding.start)


class _Form:
    """The labels of one text, and the values that they type."""

    def __init__(self, text: str, labels: Sequence[Label], lexicon: WordList) -> None:
        self.text, self.labels, self.lexicon = text, labels, lexicon
        self._given = [label.start for label in labels if label.kind == "given"]
        self._family = [label.start for label in labels if label.kind == "family"]
        self._heads: set[int] = set()
        """Labels that head a column."""

    def beside_labels(self) -> Iterator[Finding]:
        """Values after their labels, in the line or on the next."""
        starts = {label.start for label in self.labels}
        for label in self.labels:
            if label.start in self._heads:
                continue
            at = self._value_start(label)
            if at is not None and at not in starts:
                paired = any(abs(given - label.start) < _NEAR for given in self._given)
                if finding := self._value(label, at, paired):
                    yield finding

    def _value_start(self, label: Label) -> int | None:
        for separator in (_COLON, _LEADERS, _GAP):
            if match := separator.match(self.text, label.end):
                return match.end()
        if self.text[label.start - 1 : label.start] in ("<", ":") and (match := _ELEMENT.match(self.text, label.end)):
            # the `<nom>` of an article is no family name
            sure = label.kind == "given" or bool(self._given) or label.end - label.start > _BARE
            return match.end() if sure else None
        if (match := _SPACE.match(self.text, label.end)) and self.text[label.start].isupper() and self._opens(label):
            return match.end() if self._is_closed(match.end()) else None
        alone = not self.text[self.text.rfind("\n", 0, label.start) + 1 : label.start].strip(" \t*•-|>")
        match = _LINE.match(self.text, label.end) if alone else None
        return match.end() if match else None

    def _opens(self, label: Label) -> bool:
        """Whether the label begins a line or a part of one, or follows one that does; in a sentence it is a word."""
        line = self.text.rfind("\n", 0, label.start) + 1
        first = min((other.start for other in self.labels if line <= other.start), default=label.start)
        before = self.text[line:first].rstrip()
        return not before or before[-1] in ",;:|)-–•*"

    def _is_closed(self, at: int) -> bool:
        """Whether a name and nothing else stands before the next label, or the end of the line."""
        line = self.text[at : min(self._line_end(at), at + _LONGEST)]
        words = [fold(word).rstrip(".:") for word in line.split()]
        length = next(
            (n for n, word in enumerate(words) if word in _NO_VALUE or word in LABELS - PARTICLES), len(words)
        )
        return 0 < length < 4 and all(word[0].isupper() or fold(word) in PARTICLES for word in line.split()[:length])

    def _value(self, label: Label, at: int, paired: bool, stop: int | None = None) -> Finding | None:
        """The name that begins at `at`, typed by its label."""
        limit = min(len(self.text), at + _LONGEST) if stop is None else stop
        if self.text[at - 1 : at] == "'" and (closing := _CLOSING.search(self.text, at, limit)):
            limit = closing.start()
        ending = (_WHOLE_END if label.kind == "full" else _END).search(self.text, at, limit)
        end = ending.start() if ending else limit
        words, titled = self._name_words(at, end)
        if not words:
            return None
        entity_type = self._type(label, [word for _, word in words], paired, titled)
        if entity_type is None:
            return None
        last = words[-1]
        return Finding(words[0][0], last[0] + len(last[1]), entity_type, _SCORE, RULE)

    def _name_words(self, at: int, end: int) -> tuple[list[tuple[int, str]], bool]:
        """The words of a name with their places, none if something else stands there; and whether a title led it."""
        words: list[tuple[int, str]] = []
        titled = False
        for match in re.finditer(r"[^ ,]+,?|,", self.text[at:end]):
            word = match[0].rstrip(",")
            folded = fold(word).rstrip(".")
            if not word:
                continue
            if not words and is_title(word):
                titled = True
                continue
            if folded in _NO_VALUE or folded in LABELS - LEADING_PARTICLES - PARTICLES:
                break
            if not self._is_name_word(word, folded, first=not words):
                break
            words.append((at + match.start(), word))
        while words and fold(words[-1][1]) in PARTICLES and words[-1][1].islower():
            words.pop()
        if any(fold(word).replace(".", "") in STRICT_LEGAL_FORMS for _, word in words):
            return [], titled
        if len(words) > 5 or all(fold(word) in LEADING_PARTICLES for _, word in words):
            return [], titled
        return words, titled

    def _is_name_word(self, word: str, folded: str, *, first: bool) -> bool:
        if not word[0].isalpha() and word[:1] not in "'’":
            return False
        if any(not (c.isalpha() or c in "'’.-‐´`·" or ord(c) > 0x300) for c in word) or len(word) > 30:
            return False
        if folded in LEADING_PARTICLES or (not first and folded in PARTICLES):
            return True
        if word[0].isupper() or word[1:2].isupper():
            return folded not in MONTHS_DAYS or bool(self._grade(folded))
        bits = self.lexicon.folded_bits(folded)
        return self._grade(folded) >= 1 and (not bits & Bit.WORD_COMMON or self._grade(folded) == 3)

    def _grade(self, folded: str) -> int:
        bits = self.lexicon.folded_bits(folded)
        return max(bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2) or max(
            self.lexicon.given_grade(folded), self.lexicon.family_grade(folded)
        )

    def _type(self, label: Label, words: list[str], paired: bool, titled: bool) -> str | None:
        if titled:
            return "PERSON"
        if label.kind != "name":
            return _TYPES[label.kind] if label.kind != "full" or len(words) > 1 else None
        return self._part(label, [word for word in words if fold(word) not in PARTICLES], paired)

    def _part(self, label: Label, own: list[str], paired: bool) -> str | None:
        """What `Nom : …` or `Name: …` is followed by: a family name, a full one, or something else."""
        if not own:
            return None
        grades = [(self.lexicon.given_grade(word), self.lexicon.family_grade(word)) for word in own]
        if len(own) > 1:
            if any(abs(family - label.start) < _NEAR for family in self._family):
                return "PERSON"  # the family name is asked for beside it
            if any(given >= 2 and given > family for given, family in grades) or own[-1][-1] == ".":
                return "PERSON"
            if paired:
                return "FAMILY_NAME"
            return "PERSON" if any(given >= 2 for given, _ in grades) else None
        if paired:
            return "FAMILY_NAME"
        given, family = grades[0]
        if not label.spelled or (given > family and not own[0].isupper()):
            return None
        return "FAMILY_NAME" if family or given or not self.lexicon.is_word(own[0]) else None

    def in_tables(self) -> Iterator[Finding]:
        """Cells under the heads of a table."""
        done: set[int] = set()
        for label in self.labels:
            line = self.text.rfind("\n", 0, label.start) + 1
            if line not in done:
                done.add(line)
                yield from self._table(line)

    def _table(self, line: int) -> Iterator[Finding]:
        stop = self._line_end(line)
        lead, colon, _ = self.text[line:stop].rpartition(": ")
        line += len(lead) + len(colon)  # `Voici la liste : nom;prénom;ville`
        heads = self.text[line:stop]
        delimiter = next((d for d in _DELIMITERS if d in heads), None)
        if delimiter is None or ":" in lead or ":" in heads or "=" in heads or (colon and delimiter not in ";|\t"):
            return
        cells = list(_cells(heads, line, delimiter))
        columns = {at: label for at, cell in enumerate(cells) if (label := self._head(*cell))}
        rows = list(self._rows(stop, delimiter, len(cells)))
        columns = {
            at: label for at, label in columns.items() if not self._lists_firms(label, [row[at] for row in rows])
        }
        if not rows or not self._is_header(cells, columns, rows):
            return
        self._heads |= {label.start for label in columns.values()}
        paired = any(label.kind == "given" for label in columns.values())
        for row in rows:
            for at, label in columns.items():
                start, end = row[at]
                if finding := self._value(label, start, paired, end) if end > start else None:
                    yield finding

    def _lists_firms(self, label: Label, cells: Sequence[tuple[int, int]]) -> bool:
        """Whether `Name` heads a column in which one in five is a firm at least: a list of suppliers."""
        if label.kind != "name":
            return False
        values = [self.text[start:end] for start, end in cells if end > start]
        firms = [value for value in values if "&" in value or self._is_firm(value)]
        return 5 * len(firms) >= max(1, len(values))

    def _is_firm(self, value: str) -> bool:
        return self.lexicon.company_evidence(value) or is_business(fold(value.split()[-1]))

    def _head(self, start: int, end: int) -> Label | None:
        """The label that fills a cell."""
        return next(
            (
                label
                for label in self.labels
                if start <= label.start and label.end <= end + 1 and not self.text[start : label.start].strip(" *\"'")
                and not self.text[label.end : end].strip(" *\"'.")
            ),
            None,
        )  # fmt: skip

    def _is_header(
        self,
        cells: list[tuple[int, int]],
        columns: dict[int, Label],
        rows: list[list[tuple[int, int]]],
    ) -> bool:
        """Whether the cells are heads: two ask for a name, or one does and the rest are words that nobody is called."""
        if any(label.start == rows[0][at][0] for at in columns for label in self.labels):
            return False  # `Nom⇥Dupont`, and below it the next label
        if len(columns) > 1:
            return True
        others = [self.text[a:b].split() for at, (a, b) in enumerate(cells) if at not in columns and b > a]
        return bool(columns) and bool(others) and all(self._is_plain(words[0]) for words in others)

    def _is_plain(self, word: str) -> bool:
        folded = fold(word).rstrip(".")
        return folded in LABELS or folded in _NO_VALUE or not word[0].isalpha() or (
            self.lexicon.is_word(word) and self.lexicon.given_grade(word) < 2
        )  # fmt: skip

    def _rows(self, stop: int, delimiter: str, width: int) -> Iterator[list[tuple[int, int]]]:
        for _ in range(_ROWS):
            start = stop + 1
            stop = self._line_end(start)
            line = self.text[start:stop]
            if _RULED.fullmatch(line) and "-" in line:
                continue
            cells = list(_cells(line, start, delimiter))
            if not line.strip() or len(cells) != width:
                return
            yield cells

    def _line_end(self, start: int) -> int:
        end = self.text.find("\n", start)
        return len(self.text) if end < 0 else end


def _cells(line: str, offset: int, delimiter: str) -> Iterator[tuple[int, int]]:
    """Where the cells of a row begin and end, without the blanks and quotes around them."""
    at = offset
    parts = _WIDE.split(line) if delimiter == "   " else line.split(delimiter)
    for cell in parts:
        bare = cell.strip(" \r\"'*")
        start = line.index(cell, at - offset) + offset if delimiter == "   " else at
        start += cell.index(bare) if bare else 0
        yield start, start + len(bare)
        at = start + len(bare) if delimiter == "   " else at + len(cell) + 1
