"""Blood groups behind a label: `groupe sanguin : A+`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..labels import alternatives
from ..lists import ListRecognizer


class BloodTypeRecognizer(ListRecognizer):
    """Blood groups."""

    ENTITY = "BLOOD_TYPE"
    LABELS = listed("groupe sanguin, gr. sanguin, bloedgroep, bloedtype, blutgruppe, blutgr., blood type, blood group")
    ANSWERS = listed("""
        a+, a-, b+, b-, ab+, ab-, o+, o-, 0+, 0-, a positif, a négatif, b positif, b négatif, ab positif, ab négatif,
        o positif, o négatif, a positief, a negatief, b positief, o positief, o negatief, a positiv, a negativ,
        b positiv, 0 positiv, o positiv, o negativ, a positive, b positive, ab positive, o positive, a negative,
        o negative, a rh+, a rh-, b rh+, b rh-, ab rh+, ab rh-, o rh+, o rh-, 0 rh+, 0 rh-
    """)
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
