"""Medicines with their dose beside words of somebody's treatment: `Rilatine 10 mg`, `metoprolol 50mg 2x/dag`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..terms import PERSON_WORDS


class MedicationRecognizer(FormRecognizer):
    """A name and a dose; in a leaflet or a price list it says nothing about anybody."""

    ENTITY = "HEALTH"
    ANCHORS = ("mg", "mcg", "µg")
    NUMERIC = True
    FLAGS = 0
    CONTEXT = (
        *PERSON_WORDS,
        *listed("""
        traitement, prend, prescrit, prescrite, patient, patiente, behandeling, neemt, slikt, krijgt, voorgeschreven,
        behandlung, nimmt, verschrieben, bekommt, treatment, takes, taking, prescribed, fils, fille, zoon, dochter,
        sohn, tochter, son, daughter, elle, il, hij, zij, er, sie, he, she
        """),
    )
    PATTERNS = (
        Form(
            "dose",
            r"(?<![^\W_])(?P<value>[A-Za-zÀ-ÿ][a-zà-ÿ]{4,24}[ ][0-9]{1,4}(?:[.,][0-9]{1,2})?[ ]?(?:mg|mcg|µg))"
            r"(?![\w/])",
            0.3,
            near=0.93,  # more than a tagger gives the name of the medicine
            alone=0.0,
        ),
    )
