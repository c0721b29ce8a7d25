"""What stands around a name decides: things that bear one, series of names, parties before a court, authors cited."""

import pytest

from classifiers.names import NameTagger


def persons(text):
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Morgan Stanley and Goldman Sachs fell on Wall Street.",
        "The Kim Clijsters Academy opens a branch in Bree.",
        "Le stade Maurice Dufrasne sera rénové.",
        "Hurricane Sandy struck the coast.",
        "L'orchestre joue « Rosetta » mardi soir.",
        "Het boek Max Havelaar is opnieuw uitgegeven.",
        "Albert Heijn verlaagt zijn prijzen.",
    ],
)
def test_what_bears_a_name_is_nobody(text):
    assert persons(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Present: Will Young, Grace Field, Mark Stone and Anna Whitlock.",
            ["Will Young", "Grace Field", "Mark Stone", "Anna Whitlock"],
        ),
        ("An Verstraete, Koen Peeters en Marie Claes waren er.", ["An Verstraete", "Koen Peeters", "Marie Claes"]),
        ("Anwesend: Rosa Kirchner, Jan Richter, Dr. Ernst Jäger", ["Rosa Kirchner", "Jan Richter", "Ernst Jäger"]),
    ],
)
def test_names_in_a_series_are_believed(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hi Bolu,\ncan you ring me?\nCheers\nRobyn", ["Bolu", "Robyn"]),
        ("Alles klar.\nViele Grüße, Merle", ["Merle"]),
        ("Yours faithfully,\n\nD. W. Penhaligon\nPartner", ["D. W. Penhaligon"]),
        (
            "Blackwood, Fergus\nMwangi, Wanjiru\nSt John, Arabella",
            ["Blackwood, Fergus", "Mwangi, Wanjiru", "St John, Arabella"],
        ),
        ("The nurse says Stuart Entwistle is travelling.", ["Stuart Entwistle"]),
        ("Thanks, Monday suits me.\nDear customers,", []),
    ],
)
def test_letters_and_lists_show_where_names_stand(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Kläger M. und die Klägerin Dr. S. begehren Auskunft.", ["M.", "S."]),
        ("Die Angeklagte K. hat das bestritten; § 1 Abs. 2 S. 1 BGB gilt.", ["K."]),
        ("De verdachte B. betwist dat.", ["B."]),
        ("vgl. Smid, in: Wieczorek, ZPO, § 3 Rn. 11; Schröder, JZ 2018, 255", []),
    ],
)
def test_courts_name_by_initials_and_cite_authors(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "La maladie de Crohn et le test de Mantoux figurent au programme.",
        "Insert a Foley catheter after the Heimlich manoeuvre.",
        "Das Robert Koch-Institut koordiniert die Studie.",
        "Robert Half et Michael Page sont nos partenaires.",
        "La place Eugène Flagey et l'avenue Franklin Roosevelt sont fermées.",
        "De Koningin Astridlaan en de Jan Van Rijswijcklaan zijn afgesloten.",
        "Basisschool Prins Dries zoekt stembureaus.",
        "St Thomas' Hospital takes part in the study.",
        "Erreur dans le fichier Martin.java à la ligne 114.",
        "BERNARD-05  hêtre  61,50",
        "De taart komt van albert heijn.",
    ],
)
def test_streets_diseases_firms_and_files_are_nobody(text):
    assert persons(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ford et Peugeot rappellent des voitures. Gerald Lambert les répare.", ["Gerald Lambert"]),
        ("Gerald Ford was president. Ford pardoned him.", ["Gerald Ford", "Ford"]),
        ("Dear Mr Ford, thank you for your letter.", ["Ford"]),
    ],
)
def test_a_brand_alone_is_nobody_unless_somebody_here_bears_its_name(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La cadette, Saba, est malade.", "Saba"),
        ("zijn broer Tekle belde", "Tekle"),
        ("Mevrouw D'hondt vraagt bedenktijd.", "D'hondt"),
        ("Heard by Mrs Crisp and Mr R Fassett at Leeds.", "R Fassett"),
        ("Mit freundlichen Grüßen\n\nW. Köpenick", "W. Köpenick"),
    ],
)
def test_what_leads_to_a_name_tells_it(text, name):
    assert name in persons(text)
