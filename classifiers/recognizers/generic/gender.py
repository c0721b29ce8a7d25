"""Gender behind a label: `Sexe : F`, `Geslacht: man`, `Geschlecht: weiblich`."""

from __future__ import annotations

from ..forms import listed
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
