"""Blood groups behind a label: `groupe sanguin : A+`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..labels import alternatives
from ..lists import ListRecognizer

_SIGNS = ("+", "-", " +", " -", "−", " rh+", " rh-", " rh +", " rh -")
_RHESUS = listed("""
positif, négatif, positief, negatief, positiv, negativ, positive, negative, pos, neg, pos., neg., rh positif, rh
négatif,
rh positief, rh negatief, rh positiv, rh negativ, rh positive, rh negative, rhesus positif, rhesus négatif, rhesus
positief,
rhesus negatief, rhesus positiv, rhesus negativ, rhesus positive, rhesus negative
""")


class BloodTypeRecognizer(ListRecognizer):
    """Blood groups."""

    ENTITY = "BLOOD_TYPE"
    LABELS = listed("groupe sanguin, gr. sanguin, bloedgroep, bloedtype, blutgruppe, blutgr., blood type, blood group")
    ANSWERS = tuple(
        f"{group}{rhesus}"
        for group in ("a", "b", "ab", "o", "0")
        for rhesus in (*_SIGNS, *(f" {word}" for word in _RHESUS))
    )
    ALONE = 0.5


class BloodGroupRecognizer(FormRecognizer):
    """Blood groups with their sign right after the label, without a colon: `Blutgruppe AB-`."""

    ENTITY = "BLOOD_TYPE"
    ANCHORS = BloodTypeRecognizer.LABELS
    PATTERNS = (
        Form(
            "sign",
            rf"(?<![^\W_])(?:{alternatives(BloodTypeRecognizer.LABELS)})[ ]{{1,2}}"
            r"(?P<value>(?:AB|[ABO0])[ ]?(?:Rh[ ]?)?[+\-−])(?![\w])",
            0.88,
        ),
    )
