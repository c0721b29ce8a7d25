"""Cells a second that the column verdict judges, beside Presidio: `python tests/benchmarks/bench_columns.py`.

Three tables as business has them: many rows with few distinct values, all values distinct, and free text; and many
small tables, whose names no list knows and no two tables share. CPU time of one process; the same run judges a part of
the cells of the three with the recognizers of Presidio for these types.
"""

import random
import time

from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine

from classifiers import ColumnSample, TableSample
from classifiers.columns import ColumnClassifier
from classifiers.columns.samples import count_values

ROWS = 100_000
PRESIDIO_CELLS = 2_000
SMALL_TABLES, SMALL_ROWS = 50, 20
GIVEN = ["Marie", "Jan", "Pieter", "Sophie", "Luc", "Anne", "Thomas", "Katrien", "Ahmed", "Julie"]
FAMILY = ["Dupont", "Peeters", "Janssens", "Maes", "Lambert", "Claes", "Wouters", "Leroy", "Martin", "Dubois"]
REMARK = ["Niets te melden.", "Rappel envoyé le mois passé, sans réponse.", "Belt terug na de middag."]
SYLLABLES = [
    "ba",
    "do",
    "fen",
    "gal",
    "hir",
    "jo",
    "kel",
    "lun",
    "mor",
    "nev",
    "ost",
    "pra",
    "quin",
    "rud",
    "sel",
    "zan",
]
WORDS = ["dossier", "klant", "brief", "akte", "bezoek", "offerte", "levering", "schade", "contract", "afspraak"]
TOWNS = ["Brussel", "Antwerpen", "Gent", "Namur"]


def day(draw, first, last):
    return f"{draw.randrange(first, last)}-{draw.randrange(1, 13):02d}-{draw.randrange(1, 29):02d}"


def repeated(draw):
    """Customers: a hundred thousand rows, few distinct values in most columns."""
    yield "id", list(range(ROWS))
    yield "voornaam", [draw.choice(GIVEN) for _ in range(ROWS)]
    yield "naam", [draw.choice(FAMILY) for _ in range(ROWS)]
    yield "gebdat", [day(draw, 1950, 2003) for _ in range(ROWS)]
    yield "postcode", [draw.choice(["1000", "2000", "9000", "5000"]) for _ in range(ROWS)]
    yield "gemeente", [draw.choice(TOWNS) for _ in range(ROWS)]
    yield "nummer", [draw.randrange(10**10, 10**11) for _ in range(ROWS)]
    yield "bedrag", [round(draw.random() * 5000, 2) for _ in range(ROWS)]
    yield "status", [draw.choice(["open", "closed"]) for _ in range(ROWS)]
    yield "opmerking", [draw.choice(REMARK) for _ in range(ROWS)]


def distinct(draw):
    """Accounts: every value is another."""
    yield "e_mail", [f"{draw.choice(FAMILY).lower()}{i}@mail.example" for i in range(ROWS)]
    yield (
        "telefoon",
        [f"04{draw.randrange(70, 99)} {i % 100:02d} {i // 100 % 100:02d} {i // 1000:02d}" for i in range(ROWS)],
    )
    yield "kenmerk", [f"DOS-{i:07d}" for i in range(ROWS)]
    yield "token", [f"{draw.getrandbits(128):032x}" for _ in range(ROWS)]
    yield "meting", [f"{draw.random() * 1000:.6f}" for _ in range(ROWS)]
    yield "ip", [f"10.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randrange(256)}" for _ in range(ROWS)]


def texts(draw):
    """Remarks: every one another, of some ten words."""
    rows = ROWS // 5
    yield "klant_id", list(range(rows))
    yield (
        "opmerking",
        [f"{draw.choice(REMARK)} Dossier {i}, {draw.choice(TOWNS)}, {draw.choice(REMARK)}" for i in range(rows)],
    )


def small(draw):
    """A table of customers, some under names that say nothing."""
    names = [f"{invented(draw)} {invented(draw)}" for _ in range(2 * SMALL_ROWS)]
    rows = range(SMALL_ROWS)
    yield "id", list(rows)
    yield "c1", names[:SMALL_ROWS]
    yield "contact", names[SMALL_ROWS:]
    yield "voornaam", [draw.choice([*GIVEN, invented(draw)]) for _ in rows]
    yield "straat", [f"{invented(draw)}straat {draw.randrange(1, 200)}" for _ in rows]
    yield "adres2", [f"rue {invented(draw)} {draw.randrange(1, 200)}" for _ in rows]
    yield "gemeente", [draw.choice(TOWNS) for _ in rows]
    yield "geboren", [day(draw, 1950, 2003) for _ in rows]
    yield "product", [f"{draw.choice(WORDS).title()} {invented(draw).lower()}" for _ in rows]
    yield "omschrijving", [f"{draw.choice(WORDS)} {draw.choice(WORDS)}" for _ in rows]
    yield "opmerking", [" ".join(draw.choices(WORDS, k=8)).capitalize() + "." for _ in rows]
    yield "status", [draw.choice(["open", "closed"]) for _ in rows]


def invented(draw):
    """A word like a name, of three syllables."""
    return "".join(draw.choices(SYLLABLES, k=3)).capitalize()


def many_small(classifier):
    """Cells a second over many small tables."""
    tables = [dict(small(random.Random(seed))) for seed in range(SMALL_TABLES)]
    samples = [
        TableSample(f"t{i}", tuple(ColumnSample(n, count_values(v), len(set(v))) for n, v in cells.items()))
        for i, cells in enumerate(tables)
    ]
    start = time.process_time()
    tags = sum(len(classifier.classify(sample)) for sample in samples)
    spent = time.process_time() - start
    cells = sum(map(len, tables[0].values())) * SMALL_TABLES
    print(f"{SMALL_TABLES} tables of {SMALL_ROWS} rows: {cells:,} cells, {tags} tags")
    print(f"  Vigie {cells / spent:,.0f} cells per CPU second")


def presidio():
    """Presidio's own recognizers in English, without a model: its fastest form."""
    import spacy
    import tldextract

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # the list that comes with it: no look-up
    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "blank"}])
    engine.nlp = {"en": spacy.blank("en")}
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])


def main():
    classifier, analyzer = ColumnClassifier(), presidio()
    classifier.classify(TableSample("warm", (ColumnSample("x", {"85073095378": 1}, 1),)))
    analyzer.analyze("warm up", language="en")
    many_small(classifier)
    for name, make in (("klanten", repeated), ("accounts", distinct), ("notities", texts)):
        cells = dict(make(random.Random(1)))
        counted = {column: count_values(values) for column, values in cells.items()}
        columns = tuple(ColumnSample(n, v, len(cells[n])) for n, v in counted.items())
        total, several = sum(map(len, cells.values())), sum(map(len, counted.values()))
        start = time.process_time()
        tags = classifier.classify(TableSample(name, columns))
        ours = total / (time.process_time() - start)
        some = [str(value) for values in cells.values() for value in values[: PRESIDIO_CELLS // len(cells)]]
        start = time.process_time()
        for value in some:
            analyzer.analyze(value, language="en")
        theirs = len(some) / (time.process_time() - start)
        print(f"{name}: {total:,} cells, {several:,} distinct, {len(tags)} tags")
        print(f"  Vigie {ours:,.0f} cells per CPU second, {ours * several / total:,.0f} of distinct values")
        print(f"  Presidio cell by cell {theirs:,.0f}: {ours / theirs:,.0f} times as slow")


if __name__ == "__main__":
    main()
