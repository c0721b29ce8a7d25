"""Sexual orientation or sexual life of a person, in four languages."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer


class SexualOrientationRecognizer(TermRecognizer):
    """Terms of sexual life."""

    ENTITY = "SEXUAL_ORIENTATION"
    PERSONAL = listed("""
    est homosexuel, est homosexuelle, est lesbienne, est bisexuel, is homoseksueel, is lesbisch, is biseksueel,
    ist homosexuell, ist lesbisch, is gay, is lesbian, is bisexual, est transgenre, is transgender
    """)
    TERMS = listed("""
    orientation sexuelle, vie sexuelle, homosexuel, homosexuelle, homosexualité, lesbienne, bisexuel, bisexuelle,
    transgenre, transsexuel, transsexuelle, hétérosexuel, hétérosexuelle, lgbt, lgbtq, changement de sexe,
    seksuele geaardheid, seksuele voorkeur, seksuele oriëntatie, homoseksueel, homoseksuele, lesbisch, lesbische,
    biseksueel, transgender, transseksueel, heteroseksueel, holebi, lhbti, geslachtsverandering,
    sexuelle orientierung, sexualleben, homosexuell, bisexuell, transsexuell, heterosexuell, schwul,
    geschlechtsumwandlung, sexual orientation, sexual preference, homosexual, gay, lesbian, bisexual, heterosexual,
    gender reassignment
    """)
    LABELS = listed("""
    orientation sexuelle, seksuele geaardheid, sexuelle orientierung, sexual orientation, seksuele voorkeur
    """)
