"""Gender behind a label: `Sexe : F`, `Geslacht: man`, `Geschlecht: weiblich`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..lists import ListRecognizer


class GenderRecognizer(ListRecognizer):
    """Answers to the question of gender."""

    ENTITY = "GENDER"
    LABELS = listed("sexe, genre, geslacht, geschlecht, gender, sex, gender identity")
    ANSWERS = listed("""
        masculin, féminin, feminin, homme, femme, man, vrouw, mannelijk, vrouwelijk, männlich, weiblich, maennlich,
        divers, male, female, woman, non binaire, non-binair, non binary, nicht binär, x, m, f, v, w, h, m/f, d,
        autre, other, anders, intersexe
    """)
    ALONE = 0.3


class GenderLetterRecognizer(FormRecognizer):
    """A capital or an answer right after the word, without a colon: `sexe M`, `geslacht vrouw`."""

    ENTITY = "GENDER"
    ANCHORS = listed("sexe, geslacht, geschlecht, gender, sex")
    PATTERNS = (
        Form(
            "letter",
            r"(?<![^\W_])(?:sexe|geslacht|geschlecht|gender|sex) \(?(?P<value>(?-i:[MFVWXH]))(?![\w/'’\-]|\.[\w])",
            0.75,
            alone=0.0,
        ),
        Form(
            "word",
            r"(?<![^\W_])(?:sexe|geslacht|geschlecht) (?P<value>masculin|féminin|man|vrouw|mannelijk|vrouwelijk|"
            r"männlich|weiblich|divers|homme|femme|(?-i:[mwd])(?=[,;)]|\.?\s*$))"
            r"(?![\w/'’\-]| ?(?:/|,? (?:of|ou|oder|en|et|und)\b))",
            0.72,
            alone=0.0,
        ),
    )
