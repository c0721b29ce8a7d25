"""Genetic data of a person: tests, mutations and hereditary conditions."""

from __future__ import annotations

from ..forms import listed
from ..terms import TermRecognizer
from ..vocabulary import words_of


class GeneticRecognizer(TermRecognizer):
    """Terms of genetics."""

    ENTITY = "GENETIC"
    TERMS = (
        *listed("""
        test génétique, tests génétiques, données génétiques, analyse adn, test adn, profil adn, mutation génétique,
        maladie héréditaire, prédisposition génétique, brca1, brca2, genetische test, genetisch onderzoek,
        genetische gegevens, dna-test, dna-onderzoek, dna-profiel, genmutatie, erfelijke ziekte, erfelijke aanleg,
        gentest, genetische daten, dna-analyse, dna-profil, genetische veranlagung, erbkrankheit, genetic test,
        genetic testing, genetic data, dna test, dna profile, gene mutation, hereditary disease,
        genetic predisposition, trisomie 21, trisomy 21,
    mutation du gène, mutation brca*, porteur du gène, porteuse du gène, porteur de la mutation,
    porteuse de la mutation, porteur sain, porteuse saine, anomalie chromosomique, génome, séquençage,
    test de paternité, drager van het gen, draagster van het gen, draagster van, drager van de mutatie,
    genetische afwijking, chromosoomafwijking, vaderschapstest, genetisch belast, erfelijk belast, mutation im,
    genmutation, genträger*, trägerin der mutation, chromosomenstörung, vaterschaftstest, erblich vorbelastet,
    carries the gene, carries a gene, carrier of the, carries the, brca gene, brca mutation, huntington's gene,
    chromosomal, paternity test, genetic disorder, genetic condition, thrombophilie, facteur v leiden,
    factor v leiden, faktor v leiden, draagster is van, drager is van, draagster van een, drager van een,
    porteuse d'une mutation, porteur d'une mutation, carrier of a, trägerin eines, träger eines gendefekts, *mutatie
    """),
        *words_of("genetic"),
    )
    PHRASE_WORDS = ("gen", "gène", "gene", "mutation*")
    PHRASES = (
        r"(?:mutation|variante?|gendefekt) (?:im|des|am) [A-Z0-9]{2,8}[\- ]gens?",
        r"(?:het|een) [A-Z0-9]{2,8}[\- ]gen",
    )
    LABELS = listed("""
        adn, dna, génotype, genotype, profil génétique, genetisch profiel, genetic profile
    """)
