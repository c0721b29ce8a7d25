"""Biometric data used to identify a person: finger prints, face and iris templates."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer
from ..vocabulary import words_of


class BiometricRecognizer(TermRecognizer):
    """Terms of biometrics."""

    ENTITY = "BIOMETRIC"
    TERMS = (
        *listed("""
        empreinte digitale, empreintes digitales, reconnaissance faciale, reconnaissance de l'iris,
        données biométriques, donnée biométrique, gabarit biométrique, empreinte vocale, vingerafdruk,
        vingerafdrukken, gezichtsherkenning, irisscan, biometrische gegevens, stemafdruk, vingerscan, handpalmscan,
        fingerabdruck, fingerabdrücke, gesichtserkennung, biometrische daten, stimmabdruck, fingerprint,
        fingerprints, fingerprint template, face template, iris template, gabarit d'empreinte, facial recognition,
        iris scan, biometric data, biometric template, voiceprint, palm scan,
    empreintes, scan de l'iris, scan facial, reconnaissance vocale, photo biométrique, gabarit facial, handscan,
    gezichtsscan, gelaatsscan, irisherkenning, vingerafdruk*, fingerabdruck*, gesichtsscan, iris-scan,
    handvenenscan, face scan, face id, fingerprinted, retina scan, hand scan, voice recognition,
    keystroke dynamics
    """),
        *words_of("biometric"),
    )
    LABELS = listed("""
        empreinte digitale, vingerafdruk, fingerabdruck, fingerprint, biometric, biometrie, gabarit
    """)
