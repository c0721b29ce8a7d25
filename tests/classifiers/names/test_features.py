"""What the tagger sees of a word is the same, whether words come one by one or many at once."""

from zlib import crc32

import numpy as np

from classifiers.names.lexicon import Lexicon
from classifiers.names.model.features import ROWS, describe
from classifiers.names.model.hashing import crc_columns

WORDS = ["Dupont", "d'", "VAN", "Özlem", "12/03", ",", "\n", "Kerkstraat", "Jean-Pierre", "x@y.be", "’t", "de", "A"]


def test_checksums_of_many_stretches_are_those_of_zlib() -> None:
    raw = [b"abcd", b"\x00\xff\x10z", b"dupo"]
    table = np.frombuffer(b"".join(raw), dtype=np.uint8).reshape(3, 4)
    found = crc_columns([table[:, at] for at in range(4)], 7)
    for size in (1, 2, 3, 4):
        assert found[size - 1].tolist() == [crc32(word[:size], 7) for word in raw]


def test_a_word_is_described_alike_alone_and_among_others() -> None:
    lexicon = Lexicon.shared()
    together = describe(WORDS, lexicon)
    for at, word in enumerate(WORDS):
        alone = describe([word], lexicon)
        assert sorted(set(alone.rows[0].tolist()) - {ROWS}) == sorted(set(together.rows[at].tolist()) - {ROWS}), word
        assert (alone.open[0], alone.street[0], alone.title[0]) == (
            together.open[at],
            together.street[at],
            together.title[at],
        )


def test_a_name_without_the_lexicon_keeps_its_parts_only() -> None:
    lexicon = Lexicon.shared()
    known, silent = describe(["Dupont"], lexicon), describe(["Dupont"], lexicon, silent=True)
    assert set(silent.rows[0].tolist()) - {ROWS} != set(known.rows[0].tolist()) - {ROWS}
    assert len(set(silent.rows[0].tolist()) & set(known.rows[0].tolist())) > 10
