"""Where a name begins and ends: roles and *of* out, numbers and particles in, lists and titles a help."""

import pytest

from classifiers.analysis import Analyzer
from classifiers.names import NameTagger


@pytest.fixture(scope="module")
def tagger() -> NameTagger:
    return NameTagger.shared()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La reine Élisabeth II a visité la ville.", ["Élisabeth II"]),
        ("Thomas V. zegt dat hij woensdag komt.", ["Thomas V."]),
        ("Met Ana Nkemelu - Peter Osinski speelt zij.", ["Ana Nkemelu", "Peter Osinski"]),
        ("1. Van 't Veer Anneke – gemeente\n", ["Van 't Veer Anneke"]),
        ("Mit freundlichen Grüßen\n\ni. A. Heike Esser", ["Heike Esser"]),
        ("Het is een stuk (1958) van Max Frisch.", ["Max Frisch"]),
        ("Familie Adeyemi (Tobi): Nachhilfe", ["Adeyemi", "Tobi"]),
        ("Mme Dupont (Julie) est venue.", ["Dupont", "Julie"]),
        ("I met Will Stone, Director of Operations, yesterday.", ["Will Stone"]),
        ("Signé par Fleur Marsh, directrice des ventes.", ["Fleur Marsh"]),
        ("Laut Rosa Berg, Leiterin der Abteilung, fehlt Geld.", ["Rosa Berg"]),
        ("The Florence Hotel, manager of the year", []),
        ("Marie Biscuits, chef de file du marché", []),
        ("Mevrouw krijgt elke dag bezoek.", []),
        ("Vermieter: Eheleute Baumgärtner, vertreten durch", ["Baumgärtner"]),
        ("Der Zeuge ging weg. Herr N. sagte nichts.", ["N."]),
        ("Ensuite Mme Nkemelu est partie.", ["Nkemelu"]),
        ("Un livre de Marie de Wouters d'Oplinter.", ["Marie de Wouters d'Oplinter"]),
        ("Sehr geehrter Herr Prof. Altenmüller, anbei", ["Altenmüller"]),
        ("Before Mr Justice Oakeshott. Ms Tamsin Holroyd KC appeared.", ["Oakeshott", "Tamsin Holroyd"]),
        ("hey lies, thomas de groote is ziek", ["lies", "thomas"]),
        ("coucou steph, lio a encore perdu son badge", ["steph", "lio"]),
        (
            "Dafür stimmten: Lehnert, van Overbeck, Ben Salah. Dagegen war Herr Petri.",
            ["Lehnert", "van Overbeck", "Ben Salah", "Petri"],
        ),
        ("Ont voté contre : Peeters, Claes, Lambert, Simon.", ["Peeters", "Claes", "Lambert", "Simon"]),
        ("Bénéficiaire : Dupont, Marie", ["Dupont, Marie"]),
        ("Le bourgmestre f.f. de Profondeville, Luc Evrard, s'en va.", ["Luc Evrard"]),
        ("De rechtbank van Mechelen stelde Geert Lambrechts aan.", ["Geert Lambrechts"]),
        ("Le Hutois court depuis janvier, dit Luc Evrard.", ["Luc Evrard"]),
        ("Un rapport d'Anne Le Gallois.", ["Anne Le Gallois"]),
        ("De NV Peeters en BV Dumont sturen een factuur aan Tom Peeters.", ["Tom Peeters"]),
        ("Gino, de ex-man van Patience, stond voor de deur.", ["Gino", "Patience"]),
        ("Haar opvolgster is schepen Hatice Demirel uit Genk.", ["Hatice Demirel"]),
        ("An Storms (26) won. “An zat vorig jaar thuis”, zegt men.", ["An Storms", "An"]),
    ],
)
def test_the_ends_of_a_name(tagger: NameTagger, text: str, names: list[str]) -> None:
    found = [text[f.start : f.end] for f in tagger.find(text) if f.entity_type == "PERSON"]
    assert found == names


@pytest.mark.parametrize(
    "text",
    [
        "Les manifestants ont effectué un salut nazi devant la mairie.",
        "De minister verwees naar het rapport en naar de zaak-Peeters van vorig jaar.",
        "Le transport est assuré par Michel Logistics depuis mars.",
        "Voorraad: pudding Dr. Oetker, afwasmiddel Mr. Proper en een fles Martini Bianco.",
        "De 'Prinses Elisabeth' verlaat Oostende om 14 uur.",
        "Opendeurdag in het atheneum Fernand Blum en de Realschule Käthe Kollwitz.",
        "Der Segler Marie-Galante und der Kutter Johanna warten am Kai.",
    ],
)
def test_words_in_prose_and_things_with_names_are_nobody(tagger: NameTagger, text: str) -> None:
    assert not [f for f in tagger.find(text) if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Beste, ik ben An Peeters en werk bij u.", ["An Peeters"]),
        ("De collega's An Van Dyck en Jan Maes.", ["An Van Dyck", "Jan Maes"]),
        ("An Peeters", ["An Peeters"]),
        ("Bitte an Peter Müller senden, der ist da.", ["Peter Müller"]),
        ("An Müller ist die Post gegangen.", ["Müller"]),
    ],
)
def test_an_is_a_dutch_given_name_and_a_german_preposition(tagger: NameTagger, text: str, names: list[str]) -> None:
    assert [text[f.start : f.end] for f in tagger.find(text) if f.entity_type == "PERSON"] == names


def test_a_family_name_alone_is_the_persons_named_before(tagger: NameTagger) -> None:
    text = "Georges Vanderhaeghe rekent op winst. Naast de competitie werkt Vanderhaeghe aan het programma."
    found = [text[f.start : f.end] for f in tagger.find(text) if f.entity_type == "PERSON"]
    assert found == ["Georges Vanderhaeghe", "Vanderhaeghe"]


def test_of_a_town_without_street_the_parts_are_told(tagger: NameTagger) -> None:
    text = "Fait à 4000 Liège."
    assert [(f.entity_type, text[f.start : f.end]) for f in tagger.find(text)] == [
        ("POSTAL_CODE", "4000"),
        ("CITY", "Liège"),
    ]


def test_a_town_may_stand_before_its_street(tagger: NameTagger) -> None:
    text = "wonende te 9200 Dendermonde, Noordlaan 21, eiser"
    found = [text[f.start : f.end] for f in tagger.find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert found == ["9200 Dendermonde, Noordlaan 21"]


@pytest.mark.parametrize(
    "text",
    [
        "Intérêt légitime – mise en balance : LIA-2019-03 | Prospects",
        "identification dans les applications de l'ONSS (DIMONA, DmfA)",
        "le nom partage des mots avec l’activité : dossi… (+1,2)",
        "Déclarations immédiates de l'emploi (DIMONA) et déclarations trimestrielles",
    ],
)
def test_codes_and_acronyms_in_brackets_are_no_names(text: str) -> None:
    found = Analyzer().analyze(text).findings
    assert [finding for finding in found if finding.entity_type == "PERSON"] == []


def test_a_name_in_brackets_is_one_still() -> None:
    found = Analyzer().analyze("Le dossier de la gestionnaire (DUPONT Marie) est clos.").findings
    assert [finding.entity_type for finding in found] == ["PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Clôture annuelle du compte individuel – A.R. du 8 août 1980, art. 16 et 25",
        "De bewaring volgt uit het K.B. van 8 augustus 1980, artikel 16, en de wet van 3 juli 1978.",
    ],
)
def test_the_letters_of_a_law_are_nobodys_initials(tagger: NameTagger, text: str) -> None:
    assert not [one for one in tagger.find(text) if one.entity_type == "PERSON"]


def test_a_frau_cut_short_is_no_part_of_the_name() -> None:
    text = "Anwesend: Fr. Ntumba, Hr. und Fr. Heck-Jates, Hr. Meyer."
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]
    assert found == ["Ntumba", "Heck-Jates", "Meyer"]
