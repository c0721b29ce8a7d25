import re
import time

import pytest

from classifiers.names import NameTagger

from ...cost import cpu_seconds

LINES = (
    "Madame Sophie Lambert, votre dossier {n} a été transmis au service du personnel.\n"
    "De heer Jan Peeters woont in de Kerkstraat {m}, 9000 Gent en vraagt een kopie van zijn loonfiche.\n"
    "Die Maschine wird nach {n} Betriebsstunden gewartet; Filter und Öl werden dabei ersetzt.\n"
    "Please press the button, wait {m} seconds and open the cover before you replace the filter.\n"
)


@pytest.mark.slow
def test_no_more_than_a_hundred_times_slower_than_one_pass_of_re():
    """A ratio in one run holds on a loaded machine, where a rate does not."""
    text = "".join(LINES.format(n=n % 9000 + 1000, m=n % 200) for n in range(1500))
    tagger = NameTagger()
    tagger.find(text[:5000])
    ours = cpu_seconds(lambda: tagger.find(text))
    theirs = cpu_seconds(lambda: re.findall(r"\w+", text))
    assert ours < 100 * theirs


def test_one_thread_does_it_all():
    """Large products of matrices would wake a thread for each core, which waits as busily as the first one works."""
    text = "De heer Wierdsma en mevrouw Okonkwo-Prins bespraken dossier Vantorre met Brimfield en Castorp. " * 4_000
    NameTagger.shared().find(text[:1_000])
    whole, own = time.process_time(), time.thread_time()
    NameTagger.shared().find(text)
    assert time.process_time() - whole < 1.4 * (time.thread_time() - own)
