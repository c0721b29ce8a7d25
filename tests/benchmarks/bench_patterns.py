"""How fast patterns run: the one pass, a loop of `re` over the same forms, and plain Presidio; ratios in one run.

    python tests/benchmarks/bench_patterns.py [megabytes]

Text: business prose in four languages with an identifier every so many characters. CPU seconds of one thread, on text
that was not read before: what a second reading takes says nothing of a scan.
"""

import random
import sys
import time
from collections.abc import Callable

from presidio_analyzer import RecognizerRegistry

from classifiers.matching.context import Surroundings
from classifiers.patterns import PatternScan

PROSE = (
    "Nous avons bien reçu votre courrier concernant la mise à jour du dossier et nous vous en remercions. "
    "Wij hebben uw brief over de aanpassing van het dossier goed ontvangen en danken u daarvoor. "
    "Wir haben Ihr Schreiben zur Aktualisierung der Unterlagen erhalten und danken Ihnen dafür. "
    "We have received your letter about the update of the file and thank you for it. "
    "Le comité se réunit deux fois par an pour examiner les comptes de l'exercice 2023 et le budget. "
    "De vergadering keurt de rekeningen van het boekjaar goed en bespreekt de planning van 2024.\n"
)
IDENTIFIERS = (
    "numéro national 40.00.00-955.79", "IBAN BE71 0961 2345 6769", "tél. 02/548.12.34", "jean.dupont@firma.example",
    "BSN 111222333", "née le 3 mars 1985", "adresse IP 10.20.30.40", "login: jdupont2", "carte 4111 1111 1111 1111",
    "+++010/8068/17183+++", "BTW BE 0999.999.922", "Steuer-ID 86095742719", "état civil : mariée", "matricule: 48213",
)  # fmt: skip
NUMBERS = (
    "##.##.##-###.##", "BE## #### #### ####", "02/###.##.##", "+32 4## ## ## ##", "########", "###########",
    "##/##/20##", "#.###,## EUR", "##.##.##.##", "PO-#######", "#### #### #### ####", "1-ABC-###", "##-##-##",
    "#########", "SN######-#",
)  # fmt: skip
"""Identifiers, and what only looks like one; `#` stands for a digit."""

EVERY = (4_400, 1_000, 300, 100)
"""Characters to an identifier: from a report to a register."""


def text_with(every: int, characters: int, seed: int = 1) -> str:
    """Prose of this length with an identifier about every so many characters: half of them with a label and a right
    checksum, half of digits that no text with another seed has."""
    rng, parts, length = random.Random(seed), [], 0
    while length < characters:
        start = rng.randrange(len(PROSE))
        value = rng.choice(IDENTIFIERS) if rng.random() < 0.5 else _number(rng)
        part = (PROSE[start:] + PROSE * (every // len(PROSE) + 1))[: max(every - len(value) - 3, 1)] + f" {value}, "
        parts.append(part)
        length += len(part)
    return "".join(parts)


def _number(rng: random.Random) -> str:
    return "".join(str(rng.randrange(10)) if sign == "#" else sign for sign in rng.choice(NUMBERS))


def fresh(scan: PatternScan, every: int, characters: int) -> float:
    """Megabytes per CPU second of texts that are read for the first time, the best of three: so a scan reads them."""
    best = float("inf")
    for seed in (7, 8, 9):
        text = text_with(every, characters, seed)
        started = time.process_time()
        scan.findings(text)
        best = min(best, (time.process_time() - started) / len(text.encode()))
    return 1e-6 / best


def cpu(run: Callable[[], int], text: str) -> tuple[float, int]:
    """Megabytes (UTF-8) per CPU second, best of three, and what was found."""
    best, found = float("inf"), 0
    for _ in range(3):
        started = time.process_time()
        found = run()
        best = min(best, time.process_time() - started)
    return len(text.encode()) / 1e6 / best, found


def re_loop(scan: PatternScan, text: str) -> int:
    """Every form over the whole text with `re`, with checksum and context as in the pass."""
    words = Surroundings(text)
    return sum(1 for recognizer in scan.recognizers for _ in recognizer.findings(text, words))


def presidio(text: str) -> int:
    """Presidio's own predefined pattern recognizers, without NLP."""
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"])
    # its recognizers of addresses in the net fetch a list of domains at their first use
    unfit = {"SpacyRecognizer", "EmailRecognizer", "UrlRecognizer"}
    recognizers = [r for r in registry.recognizers if type(r).__name__ not in unfit]
    return sum(len(r.analyze(text, r.supported_entities, None)) for r in recognizers)


def main() -> None:
    """Print one line per text and engine."""
    size = int(float(sys.argv[1]) * 1e6) if len(sys.argv) > 1 else 4_000_000
    scan = PatternScan()
    scan.findings(text_with(300, 200_000))
    for every in EVERY:
        text = text_with(every, size)
        speed, found = fresh(scan, every, size), len(scan.findings(text))
        print(f"identifier every {every:>5} characters · one pass  {speed:8.1f} MB/s · {found} findings")
        small = text[: max(100_000, size // 40)]
        for name, run in (("re loop", lambda s=small: re_loop(scan, s)), ("presidio", lambda s=small: presidio(s))):
            other, count = cpu(run, small)  # type: ignore[arg-type]
            print(f"{'':>36} · {name:<9} {other:8.2f} MB/s · {count} findings · one pass is {speed / other:.0f} x")


if __name__ == "__main__":
    main()
