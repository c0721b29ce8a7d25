"""Genetic data of a person: tests, mutations and hereditary conditions."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer


class GeneticRecognizer(TermRecognizer):
    """Terms of genetics."""

    ENTITY = "GENETIC"
    TERMS = listed("""
        test génétique, tests génétiques, données génétiques, analyse adn, test adn, profil adn, mutation génétique,
        maladie héréditaire, prédisposition génétique, brca1, brca2, genetische test, genetisch onderzoek,
        genetische gegevens, dna-test, dna-onderzoek, dna-profiel, genmutatie, erfelijke ziekte, erfelijke aanleg,
        gentest, genetische daten, dna-analyse, dna-profil, genetische veranlagung, erbkrankheit, genetic test,
        genetic testing, genetic data, dna test, dna profile, gene mutation, hereditary disease,
        genetic predisposition, trisomie 21, trisomy 21
    """)
    LABELS = listed("""
        adn, dna, génotype, genotype, profil génétique, genetisch profiel, genetic profile
    """)
