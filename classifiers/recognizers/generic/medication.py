"""Medicines, by name or with their dose, beside words of somebody: `takes Xarelto`, `metoprolol 50mg 2x/dag`."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, listed
from ..terms import PERSON_WORDS, TermRecognizer
from ..vocabulary import words_of


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
            near=0.99,  # more than a name without its dose
            alone=0.0,
        ),
    )


class MedicineRecognizer(TermRecognizer):
    """Substances and brands that a prescription names; a leaflet of them is nobody's."""

    ENTITY = "HEALTH"
    TERMS = words_of("medicines")
    CONTEXT = MedicationRecognizer.CONTEXT
