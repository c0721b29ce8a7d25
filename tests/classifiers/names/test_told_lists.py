"""What lists and deeds tell of those in them: who came, who lives where, who is called by a nickname or as kin."""

import pytest

from classifiers.base import MIN_SCORE
from classifiers.names import NameTagger


def persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON" and f.score >= MIN_SCORE]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In attendance: Doreen (chair), Malc, Mr and Mrs Pocock, Zbigniew Wrona, Ffion.",
         ["Doreen", "Malc", "Pocock", "Zbigniew Wrona", "Ffion"]),
        ("Présents : Nathalie, Fred (délégué) et Ysaline. Excusés : Deloitte, KPMG", ["Nathalie", "Fred", "Ysaline"]),
        ("Aanwezig: soep, broodjes, Duitsland", []),
        ("Ten verzoeke van: VERSTRAELEN Gommaar, landbouwer, wonende te Westerlo", ["VERSTRAELEN Gommaar"]),
        ("De nv Bouwwerken Peeters, met zetel te Gent, en de heer D'HAENE Sooi, geboren te Ieper",
         ["D'HAENE Sooi"]),
        ('Oluwaseun "Seun" Fashola (he/him)', ['Oluwaseun "Seun" Fashola']),
        ('Rebecca ("Bex") Holloway-Dunn MCIPD', ['Rebecca ("Bex") Holloway-Dunn']),
        ("William ('Bill') Harker and Margaret (Peggy) Lowe", ["William ('Bill') Harker", "Margaret (Peggy) Lowe"]),
        ("The third party, Mrs Hyacinth Broadbent (74), alleges it.", ["Hyacinth Broadbent"]),
        ("Aanwezig: vrederechter A. Coremans, griffier L. Tops, en anderen.", ["A. Coremans", "L. Tops"]),
        ("De griffier en de deskundige ir. Mattheeussen tekenden.", ["Mattheeussen"]),
        ("Audition de MARCHAND Gwenaëlle Josiane, née à Huy", ["MARCHAND Gwenaëlle Josiane"]),
        ("Op 3 mei stelde HINP Goethals de feiten vast.", ["Goethals"]),
        ("Bel mevrouw Ongena van Idewe. An belt u morgen, groeten van dokter Lievens\nHoi Fleur, kan je afhalen om 4u?",
         ["Ongena", "Lievens", "Fleur"]),
        ("Ons team: Mieke, Jo en Brigitte Sys.", ["Mieke", "Jo", "Brigitte Sys"]),
        ("chief officer: Voronin. Master: Capt. Ramesh Nair", ["Voronin", "Ramesh Nair"]),
        ("Tonton Roger te passe le bonjour, la voisine aussi.", ["Roger"]),
        ("Réservation auprès de Solange au 04 222 19 83.", ["Solange"]),
        ("Lu : Isa / Momo / Greg\nMe : Greg / Momo", ["Isa", "Momo", "Greg", "Greg", "Momo"]),
        ("De badges (Hilde, Mieke) zijn terug bij de balie.", ["Hilde", "Mieke"]),
        ("Einsatzleiter Kröger sprach von Glück.", ["Kröger"]),
        ("Eintreffen, Ehemann Günther vor Ort, Hausmeister Petzold auch.", ["Günther", "Petzold"]),
        ("Les défunts des familles Ladrière et Pétillon dimanche, et Mardi gras", ["Ladrière", "Pétillon"]),
        ("Bitte an Frau Heß.\ni. A. Brömmelkamp", ["Heß", "Brömmelkamp"]),
    ],
)  # fmt: skip
def test_who_is_listed(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Lignes 12 et 48 : arrêts Simonis, Belgica, Pannenhuis, Bockstael, Houba-Brugmann.",
        "Travaux au carrefour des rues Marie-Christine et Léopold.",
        "Dimanche, fête de saint Jean-Baptiste ; rendez-vous au parc Josaphat.",
        "The MV Lady Catherine berthed at Tilbury.",
        "Le sentier Léopold mène au belvédère Adèle, près de la Résidence Marie-Louise.",
        "Tuincentrum Oosterlinck, frituur Rita en takeldienst Van Impe zijn open.",
        "Mail / Teams / SharePoint\nHP / Lenovo",
        "Solange der Vorrat reicht: 04 222 19 83.",
        "Le plan Marshall et les Amis de Georges Simenon.",
        "Sommier Bastien, hêtre – 289,00 €\nLampe Zoé, bleue – 39,95 €\nTable Achille – 129,00 €",
    ],
)
def test_what_is_listed(text: str) -> None:
    assert persons(text) == []


def test_a_town_before_a_name_is_in_no_series_with_it():
    for text in ("À Namur, Elio Di Rupo s'est dit inquiet.", "A Liège, Paul Magnette a parlé."):
        assert len([f for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]) == 1
