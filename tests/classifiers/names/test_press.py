"""What newspapers and courts write beside names: offices, nations, numbers of kings, goals, line-ups, medicines."""

import pytest

from classifiers.names import NameTagger


def _persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Herr Kommissar, ich danke Ihnen. Frau Kommissarin, liebe Kollegen!",
        "Sehr geehrter Herr Bundespräsident, Herr Landeshauptmann, Frau Rektorin!",
        "Mr Commissioner, Mr Ambassador, thank you.",
        "Messieurs les Questeurs, Monsieur Commissaire, merci.",
        "Lessee, Licensor, Mortgagor, Pledgor and Obligor agree. Servicer shall pay each Noteholder.",
        "Vandaar dat wij kiezen. Iemand anders mag ook. Hoezo?",
    ],
)
def test_an_office_a_party_to_a_deed_and_an_opening_are_nobody(text: str) -> None:
    assert _persons(text) == []


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Gegen EU-Kommissar Wibold Krause wird ermittelt.", ["Wibold Krause"]),
        ("Ökonomierat Bachmann sprach mit Hofrat Dr. Meininger.", ["Bachmann", "Meininger"]),
        ("Volgens RTV-voorzitter Peter Wouters klopt dat niet.", ["Peter Wouters"]),
        ("Die Top-Favoritin Sara Heller verlor.", ["Sara Heller"]),
        ("Third-stringer Kevin Bell came in late.", ["Kevin Bell"]),
        ("German Axel Schulz beat Argentine Abel Romero.", ["Axel Schulz", "Abel Romero"]),
        ("Haar man, de Brit Michael Harris, overleed.", ["Michael Harris"]),
        ("Damals ließ Ludwig XIV. bauen, und Urban II. rief auf.", ["Ludwig XIV.", "Urban II."]),
        ("Sous Louis XVI la cour brillait.", ["Louis XVI"]),
    ],
)
def test_names_begin_behind_what_somebody_is_and_end_with_a_number(text: str, whole: list[str]) -> None:
    assert _persons(text) == whole


def test_a_given_name_that_is_a_nation_stays_one() -> None:
    assert _persons("German Pérez Ruiz vive en Lieja. Dear German Alvarez,") == ["German Pérez Ruiz", "German Alvarez"]


@pytest.mark.parametrize(
    ("text", "players"),
    [
        ("Doelpunten: 12' Arokodare, 45+2' Tzolis, 78' Steuckers.", ["Arokodare", "Tzolis", "Steuckers"]),
        ("Planning: 12' Intro, 30' Pauze", []),
        ("Derby 2 (Sturridge 62, Ekoku 8, 29, Holdsworth\n89) Leeds 0.", ["Sturridge", "Ekoku", "Holdsworth"]),
        ("Bochum 2 (Stickroth 30th pen, Wosz 89th)", ["Stickroth", "Wosz"]),
        (
            "Mechelen: Coucke, Walsh, Mechele, De Cuyper, Onyedika, Vanaken (78' Nielsen).",
            ["Coucke", "Walsh", "Mechele", "De Cuyper", "Onyedika", "Vanaken", "Nielsen"],
        ),
        (
            "Seraing : Lazare, Mansoni, Sambu (65e Opare), Nadrani, Kilota.",
            ["Lazare", "Mansoni", "Sambu", "Opare", "Nadrani", "Kilota"],
        ),
        (
            "Everton: Pickford, Young (Coleman 45), Keane, Branthwaite.",
            ["Pickford", "Young", "Coleman", "Keane", "Branthwaite"],
        ),
    ],
)
def test_who_scored_and_who_played(text: str, players: list[str]) -> None:
    assert _persons(text) == players


@pytest.mark.parametrize(
    "text",
    [
        "See section 2 (Table 4, Figure 5) and article 3 (Annexe 1, Annexe 2).",
        "Kapitel 4 (Absatz 2, Satz 3)",
        "Release 2 (Ubuntu 22, Debian 12)",
        "Prix : Pommes, Poires, Cerises (12 Euros), Prunes, Kiwis, Melons.",
        "Zimmer: Bad, Küche, Flur (12 qm), Keller, Garage, Terrasse.",
        "Bus stops: Market, Station (5 min), School, Church, Bridge, Hospital.",
    ],
)
def test_brackets_with_numbers_that_are_no_match(text: str) -> None:
    assert _persons(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Angiox est administré par voie intraveineuse. Vous ne devez pas prendre Angiox.",
        "La dose d'Aclasta est fixe. Les effets d'Aclasta ne sont pas connus.",
        "Keltora wordt toegediend in het ziekenhuis. Neem Keltora niet zelf in.",
        "La laiterie Besnier et la scierie Colin ferment; zuivelfabriek De Smet ook.",
    ],
)
def test_a_medicine_and_a_works_are_nobody(text: str) -> None:
    assert _persons(text) == []


def test_who_is_treated_stays_somebody() -> None:
    assert _persons("Le traitement de Jonas Delvigne est terminé. Marie Colson a été hospitalisée.") == [
        "Jonas Delvigne",
        "Marie Colson",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nur der Finanzminister Havenga ist Mitglied der Partei.", ["Havenga"]),
        ("Landbouwminister Vandoorsselaere lanceerde het plan.", ["Vandoorsselaere"]),
        ("Police spokesman Nkwinti said so, and ambassador Okonjo left.", ["Nkwinti", "Okonjo"]),
        ("L'ambassadeur Zellweger est parti.", ["Zellweger"]),
    ],
)
def test_an_office_of_state_leads_to_a_name_of_no_list(text: str, names: list[str]) -> None:
    assert _persons(text) == names


@pytest.mark.parametrize(
    "text", ["Vorstand Biontech tagt.", "Der Kommissar Dienstag kommt.", "La rapporteuse Mercredi"]
)
def test_an_office_leads_to_no_firm_and_to_no_day(text: str) -> None:
    assert _persons(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le juge a entendu l'imam Abdelkader Z. La Sambrienne n'a pas commenté.", "Abdelkader Z."),
        ("Verdächtig ist Murat K. Die Polizei ermittelt.", "Murat K."),
        ("Gisteren kwam Jan P. La Fontaine langs.", "Jan P. La Fontaine"),
        ("Ali M. De Smet getuigde als eerste.", "Ali M. De Smet"),
    ],
)
def test_a_name_that_is_cut_short_ends_where_the_next_sentence_begins(text: str, name: str) -> None:
    assert _persons(text) == [name]


def test_parties_of_a_suit_are_called_nothing() -> None:
    text = (
        "In dem Rechtsstreit der Frau Roswitha Ingenhoven, Annastraße 14, 52062 Aachen, Klägerin, "
        "Prozessbevollmächtigter: Rechtsanwalt Dr. Ansgar Pütz: Die Klage der 1958 geborenen Klägerin wird abgewiesen."
    )
    assert _persons(text) == ["Roswitha Ingenhoven", "Ansgar Pütz"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("inspecteur ONSS : Marc-Antoine Fiévet", ["Marc-Antoine Fiévet"]),
        ("Er ist gelernter Maurer und Altenpfleger.", []),
        ("Herr Maurer und Frau Koch", ["Maurer", "Koch"]),
    ],
)
def test_an_authority_and_a_trade_that_was_learnt_are_nobody(text: str, names: list[str]) -> None:
    assert _persons(text) == names
