"""How many cells a second the column verdict judges: `python tests/benchmarks/bench_columns.py`.

A table as business has them: many rows, far fewer distinct values in most columns. CPU time of one process.
"""

import random
import time

from classifiers import ColumnSample, TableSample
from classifiers.columns import ColumnClassifier
from classifiers.columns.samples import count_values

ROWS = 100_000


def columns(draw):
    given = ["Marie", "Jan", "Pieter", "Sophie", "Luc", "Anne", "Thomas", "Katrien", "Ahmed", "Julie"]
    family = ["Dupont", "Peeters", "Janssens", "Maes", "Lambert", "Claes", "Wouters", "Leroy", "Martin", "Dubois"]
    remark = ["Niets te melden.", "Rappel envoyé le mois passé, sans réponse.", "Belt terug na de middag."]
    yield "id", list(range(ROWS))
    yield "voornaam", [draw.choice(given) for _ in range(ROWS)]
    yield "naam", [draw.choice(family) for _ in range(ROWS)]
    yield (
        "gebdat",
        [f"{draw.randrange(1950, 2003)}-{draw.randrange(1, 13):02d}-{draw.randrange(1, 29):02d}" for _ in range(ROWS)],
    )
    yield "postcode", [draw.choice(["1000", "2000", "9000", "5000"]) for _ in range(ROWS)]
    yield "gemeente", [draw.choice(["Brussel", "Antwerpen", "Gent", "Namur"]) for _ in range(ROWS)]
    yield "nummer", [draw.randrange(10**10, 10**11) for _ in range(ROWS)]
    yield "bedrag", [round(draw.random() * 5000, 2) for _ in range(ROWS)]
    yield "status", [draw.choice(["open", "closed"]) for _ in range(ROWS)]
    yield "opmerking", [draw.choice(remark) for _ in range(ROWS)]


def main():
    classifier = ColumnClassifier()
    classifier.classify(TableSample("warm", (ColumnSample("x", {"85073095378": 1}, 1),)))
    cells = dict(columns(random.Random(1)))
    total = ROWS * len(cells)
    start = time.process_time()
    counted = {name: count_values(values) for name, values in cells.items()}
    gathered = time.process_time() - start
    start = time.process_time()
    tags = classifier.classify(TableSample("klanten", tuple(ColumnSample(n, v, ROWS) for n, v in counted.items())))
    judged = time.process_time() - start
    print(f"{total:,} cells, {sum(map(len, counted.values())):,} distinct, {len(tags)} tags")
    print(f"gathering {gathered:.2f} s, judging {judged:.2f} s: {total / judged:,.0f} cells per CPU second judged")


if __name__ == "__main__":
    main()
