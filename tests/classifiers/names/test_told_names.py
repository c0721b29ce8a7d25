"""Names that a title, a post, a court or the rest of the text tells: brands that are somebody's name among them."""

import pytest

from classifiers.names import NameTagger


def persons(text):
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le notaire Douglas a lu l'acte.", ["Douglas"]),
        ("M. Renault viendra à midi pour signer.", ["Renault"]),
        ("Our colleague Jackson left on Friday.", ["Jackson"]),
        ("Frau Heinz kommt heute später.", ["Heinz"]),
        ("Der Zeuge Siemens hat ausgesagt. Siemens war nervös.", ["Siemens", "Siemens"]),
        ("Juf Katrien neemt over.", ["Katrien"]),
        ("Wir kaufen bei Douglas und Rossmann.", []),
        ("Le véhicule Renault est en panne.", []),
        ("Bosch hat geliefert, Siemens nicht.", []),
    ],
)
def test_a_brand_is_a_person_where_a_title_or_a_post_leads_to_it(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le tribunal entend P. L., partie civile, contre D. K., prévenu.", ["P. L.", "D. K."]),
        ("Gelet op het hoger beroep van M.V., bijgestaan door een advocaat, oordeelt het hof als volgt.", ["M.V."]),
        ("Der Beklagte T. W. beruft sich auf Verjährung.", ["T. W."]),
        ("La cour applique l'A.R. du 8 août 1980 ; la S.A. est condamnée.", []),
        ("Das Landgericht wendet das Gesetz an, z. B. § 433 BGB.", []),
    ],
)
def test_courts_cut_names_to_initials(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Le décès d\'Alphonse "Fons" Wellens nous attriste.', 'Alphonse "Fons" Wellens'),
        ("Wir trauern um Alfons „Fonse“ Hartmann aus Kassel.", "Alfons „Fonse“ Hartmann"),
    ],
)
def test_a_nickname_in_quotation_marks_is_part_of_the_name(text, name):
    assert name in persons(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le bail est signé par Ph. Collignon et sa sœur.", "Ph. Collignon"),
        ("Contact : Chantal Nguyen Van (accueil)", "Chantal Nguyen Van"),
        ("Counsel for the appellant was Nkechi Obi KC.", "Nkechi Obi"),
        ("De juryvoorzitter was blij. Juryvoorzitter Pieter-Jan Loncke sprak.", "Pieter-Jan Loncke"),
    ],
)
def test_ends_of_names(text, name):
    assert name in persons(text)


def test_who_signs_a_chat_in_lower_case():
    assert "jonesy" in persons("can you ring her back? cheers, jonesy")


def test_a_family_name_that_is_a_word_is_known_again_at_the_head_of_a_clause():
    text = "1) Mechthild Loose\n2) Tarek Aydin\nTauschen? Loose anrufen (Apparat 33)."
    assert persons(text).count("Loose") == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yours sincerely\nS Whitcombe\nCase Manager", ["S Whitcombe"]),
        ("Bien à vous,\nC Delvaux\nService du personnel", ["C Delvaux"]),
        ("Present: A Khan, S Whitcombe, J K Lowe", ["A Khan", "S Whitcombe", "J K Lowe"]),
        ("The report by J Smith was sent to R van den Berg.", ["J Smith", "R van den Berg"]),
        ("Plan M Wouters wordt uitgevoerd", ["Wouters"]),
        ("Team B Janssens speelt thuis.", ["Janssens"]),
    ],
)
def test_a_letter_without_a_full_stop_is_an_initial_where_a_name_may_begin(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Zeuge Polizeioberkommissar Hartung sagte aus.", ["Hartung"]),
        ("Zollinspektorin Krämer und Hoofdinspecteur Delvaux", ["Krämer", "Delvaux"]),
        ("Hi, it's Priya. Hello, this is Donna from next door.", ["Priya", "Donna"]),
        ("06.11. DAUERAUFTRAG Leon Wrede Taschengeld  -50,00", ["Leon Wrede"]),
        ("Overschrijving Jan van Loon huur november", ["Jan van Loon"]),
        ("Passengers: MR BALOGUN/TUNDE  MRS BALOGUN/ADESUWA", ["BALOGUN/TUNDE", "BALOGUN/ADESUWA"]),
        ("Volhardt en tekent. INP Wuyts, HINP Claessens", ["Wuyts", "Claessens"]),
        ("PHK Lenz und POK Brandt nahmen den Unfall auf", ["Lenz", "Brandt"]),
        ("Klant: Mvr Goossens  tafel 12", ["Goossens"]),
        ("Le SECAL m'a dit d'attendre.", []),
        ("Le ROUX m'a dit d'attendre.", ["Le ROUX"]),
        ('Résidence "Les Tilleuls" : fuite chez M. Lambert', ["Lambert"]),
        ('Wij wonen in residentie "Albert Dewulf" te Oostende', []),
    ],
)
def test_ranks_bodies_and_houses_are_nobody(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Veerle rijdt. Laat iets weten. Veerle & Tim, Mathis", ["Veerle", "Veerle", "Tim", "Mathis"]),
        ("Groetjes, Veerle & Tim", ["Veerle", "Tim"]),
        ("Bisous\nClaire et Karim", ["Claire", "Karim"]),
        ("Bedankt aan Veerle. Shop: Veerle & Tim BV in Gent.", ["Veerle"]),
        ("Contact: Karim Benali. Karim & Janssens levert.", ["Karim Benali"]),
    ],
)
def test_two_given_names_are_a_couple_and_no_firm(text, names):
    assert persons(text) == names
