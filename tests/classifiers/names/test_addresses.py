import pytest

from classifiers.names import NameTagger

WHOLE = r"""Rue de la Loi 16, 1000 Bruxelles
Adresse : [12, rue de la Loi, B-1000 Bruxelles] Tel 02
[Koning Albert II-laan 30 bus 5, 1000 Brussel]
Hij woont in de [Kerkstraat 12 te 9000 Gent] sinds mei.
[Veldkant 33A, 2550 Kontich]
[Lange Gasse 4, 50667 Köln]
[Hauptstr. 12a, D-10115 Berlin, Deutschland]
[Unter den Linden 77, 10117 Berlin]
[Straße des 17. Juni 135, 10623 Berlin]
[14 High Street, London SW1A 1AA]
[Flat 2, 14 Baker Street, London NW1 6XE, United Kingdom]
[Chaussée de Wavre 1200/3\n1160 Auderghem\nBelgique]
[RUE DE LA STATION 45 BTE 2\n5000 NAMUR]\nTel : 081
[rue émile max 12, 1030 bruxelles]
Mon adresse est [avenue Louise 331 boîte 4 à 1050 Ixelles].
[Keizersgracht 123-2, 1015 CJ Amsterdam]
Il habite toujours au [27/0003 de la rue des Prémontrés à Liège].
Il loge au numéro [5 de l'avenue Louise à Ixelles].
gevestigd te [(5401 GX) Uden aan de Molenstraat 7], KvK
Wohnhaft [Malmedyer Str. 3, 4780 St. Vith]. Forderung folgt.
Firma Kunz, [Kaiserstr. 9, 66386 St. Ingbert] hat angerufen.
Il habite [rue du Bois 3, 1060 St Gilles]. Il appelle.
[8 bis, boulevard Saint-Michel, 75005 Paris]
[25 route d'Esch, L-1470 Luxembourg]
[Grote Markt 1, 2000 Antwerpen]
[Grand-Place 5\n7000 Mons]
[Rue du Marché aux Herbes 61 - 1000 Bruxelles]
[Am Alten Markt 5\n14467 Potsdam]
J'habite [3 place Bellecour, 69002 Lyon].
Adres: [Stationsstraat 5 bus 0201, 3000 Leuven] GSM 0470
p/a [Dorp 12, 2230 Herselt]
[Rue Émile Max 47, 1030 Schaerbeek (Bruxelles)]
[Avenue Reine Astrid, 92, 1310 La Hulpe]
[Rue Haute n° 12, 4000 Liège]
[Sint-Pietersnieuwstraat 41, 9000 Gent]
De heer Jan Peeters, [Molenstraat 7, 8800 Roeselare]
[Rue de la Loi 16, Bruxelles]
[Place du 14 Juillet 3, 59000 Lille]
[Karl-Marx-Allee 34, 10178 Berlin]
[2 rue des Écoles 75005 PARIS]
[Vieille Rue du Moulin 5, 1180 Uccle]
[Stationsstraat 12 bus 3\nB-9000\nGent]\nTel 09
[Roosdreef 953\n4312IU\nDaarlerveen]
[Kaydreef 8\n8030 XC\nKapel Avezaath]
[Elsboulevard 2\n7115\nProven]
[Prinsengracht 263-H, 1016 GV Amsterdam]
[Stationsweg 88 II, 6811 MN Arnhem]
Domicilie: p/a [Veldstraat 3, 9300 Aalst]
[Bahnhofstr. 3 // Whg. 12, 79098 Freiburg]
[Lange Straße 7 (Hinterhaus), 20099 Hamburg]
[Lange Reihe 7 (Hinterhaus), 20099 Hamburg]
[433 William Shoal\nLake Antonin, AR 01743]
To Mr Ray, [17937 Burgess Loaf Suite 322, West Eric, MS 78705] by May.
An Maes\n[627 Gonzalez Avenue Suite 898\nWilsonport, WY 67000]\nPhone
[PSC 4887, Box 4765\nAPO AP 72243]
[Flat 7\nSara Shore\nLake Leonardburgh\nB1 2AB]"""


@pytest.mark.parametrize("line", WHOLE.replace(r"\n", "⏎").splitlines())
def test_whole_address_is_one_finding(line):
    marked = line.replace("⏎", "\n") if "[" in line else f"[{line}]"
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    found = [f for f in NameTagger().find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert [(f.start, f.end) for f in found] == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "Place your order 12 days before delivery.",
        "Le cours compte 12 participants.",
        "In 2024 Partena moved.",
        "artikel 1234 Burgerlijk Wetboek",
        "Parking 12 places",
        "The hearing will take place on 14 January 2025 at 10:30.",
        "The market 2000 London",
        "De weg 5 km verder",
        "17 Jan Dr P. Nair dental 120.00",
        "Voir page 1000 Annexe",
        "La livraison part à 6 h, quai Marie Curie, et revient à midi.",
    ],
)
def test_what_looks_like_an_address_is_none(text):
    assert not [f for f in NameTagger().find(text) if f.entity_type in {"POSTAL_ADDRESS", "STREET_ADDRESS"}]


def test_street_named_after_a_person_is_an_address():
    found = NameTagger().find("Rue Émile Max 12")
    assert [f.entity_type for f in found] == ["STREET_ADDRESS"]


@pytest.mark.parametrize(
    "whole",
    [
        "14 allée des Tilleuls, 33000 Bordeaux Cedex",
        "2000 Antwerpen, Meir 50",
        "Van Woustraat 123-II, 1074 AD Amsterdam",
        "'s-Gravendijkwal 12, 3021 EH Rotterdam",
        "The Old Rectory, Church Lane, Witney OX28 3HH",
        "45 O'Connell Street, Dublin 1, D01 F5P2",
        "7 Station Road, Reading, Berkshire RG1 1AA",
        "33 Royal Avenue, Belfast BT1 1FD, United Kingdom",
        "88 Kingsway, Scunthorpe DN17 1AJ",
        "Unit 7, Station Approach, Doncaster DN1 1PE",
        "Flat 4, 30 Castlegate, York YO1 9RN",
        "4760 Büllingen, Hauptstraße 8",
        "F-08600 Givet, 7 rue de l'Église",
        "1ère Avenue 45, 4040 Herstal",
    ],
)
def test_addresses_in_the_order_and_with_the_parts_of_each_country(whole):
    text = f"Adresse : {whole}, svp."
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert found == [whole]


@pytest.mark.parametrize(
    "text", ["1000 Bruxelles, Tel 02", "Fait à 4000 Liège, le 3 mai", "En 2000 Antwerpen won, Peeters 3"]
)
def test_what_follows_a_town_is_not_always_its_street(text):
    assert not [f for f in NameTagger.shared().find(text) if f.entity_type == "POSTAL_ADDRESS"]


def test_a_list_of_towns_has_no_streets_and_is_read_once():
    text = "1000 Gent\n" * 50
    found = NameTagger.shared().find(text)
    assert {f.entity_type for f in found} == {"POSTAL_CODE", "CITY"}
    assert len(found) == 100


@pytest.mark.parametrize(
    "address",
    [
        "Flat 3, 17 Station Road\nHebden Bridge\nWest Yorkshire\nHX7 6JE",
        "9 Harbour View\nPortreath\nRedruth\nCornwall\nTR16 4LQ",
        "The Old Rectory, Church Lane, Great Milton, Oxford OX44 7PD",
        "48 mill lane, stockport sk4 3hl",
        "1402 Maple Ave, Apt 5B, Evanston, IL 60201",
        "500 W 3rd St Apt 12, Los Angeles, CA 90013",
        "PO Box 1234, Springfield, IL 62701",
    ],
)
def test_british_villages_lower_case_and_american_addresses(address: str) -> None:
    text = f"Send it to {address}."
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert found == [address]


@pytest.mark.parametrize("text", ["Totaal: 7944 Gent", "Subtotaal 9000 Brugge 4 stuks", "Somme : 5000 Namur"])
def test_a_sum_is_no_postcode(text: str) -> None:
    types = {f.entity_type for f in NameTagger.shared().find(text)}
    assert not types & {"STREET_ADDRESS", "POSTAL_ADDRESS", "POSTAL_CODE", "CITY"}


def test_who_lives_there_is_no_part_of_the_town() -> None:
    text = "Frau Köster, Am Stadtgraben 5, 48143 Münster (Vermieterin) und"
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert found == ["Am Stadtgraben 5, 48143 Münster"]


@pytest.mark.parametrize(
    "text",
    [
        "06:59:40 IN gate2 0004102\n15:31:05 OUT gate1 0004417",
        "nach Aktenlage (Az. 12-4471/23, Gutachten Dr. med. Hahn)",
    ],
)
def test_a_time_and_the_number_of_a_file_begin_no_address(text: str) -> None:
    assert [f for f in NameTagger().find(text) if "ADDRESS" in f.entity_type] == []


@pytest.mark.parametrize(
    "text",
    [
        "Herinnering 1 voor de factuur is verzonden.",
        "Volgende vergadering 12 juni in de refter.",
        "Die Fußgängerstraße\nist gesperrt.",
        "2 EL Zucker, 1 Päckchen Vanillezucker Dr. Oetker",
        "La rue du Moulin sera fermée du 3 au 7 juin.",
        "Travaux chaussée de Namur jusqu'au 30 juin",
        "J12-U11 2031-06-03-15.42",
    ],
)
def test_what_only_looks_like_an_address(text: str) -> None:
    kinds = {f.entity_type for f in NameTagger.shared().find(text)}
    assert kinds.isdisjoint({"STREET_ADDRESS", "POSTAL_ADDRESS", "POSTAL_CODE"})


@pytest.mark.parametrize(
    "whole",
    [
        "Résidence Les Acacias, bâtiment C\n22 rue des Forges\n54000 NANCY",
        "APPARTEMENT 7\n3 PLACE DE LA HALLE\n57000 METZ",
        "ZA DU PONT NEUF\n5 AVENUE DES ARTISANS\nBP 10412\n88000 ÉPINAL CEDEX",
        "18 quai des Belges, 2e étage, porte droite, 67000 Strasbourg",
        "rue du Perron 18/A\nB-4000 Liège",
        "lieu-dit Kerbiriou, 29200 Brest",
        "Residentie Duinenzicht, bus 0301\nZeelaan 44\n8670 Koksijde",
        "Oosterhaven 9 rd, 9712 VJ Groningen",
        "Nijenborgh 4, gebouw B, kamer 1.07, 9747 AG Groningen",
        "Paolo della Faillestraat 3, 2000 Antwerpen",
        "Wiedner Hauptstraße 40, Stiege 2, Tür 11\n1040 Wien",
        "Unter den Eichen 5, Aufgang III, 12203 Berlin",
        "Gewerbepark Süd, Geb. 4, 93051 Regensburg",
        "D-24937 Flensburg, Norderhofenden 8 (Hinterhaus)",
        "C 4, 12, 68159 Mannheim",
        "Flat 9, Albany Court\n30 Albany Road\nCoventry CV5 6JR",
        "The Old Schoolhouse\nUpper Slaughter\nCheltenham\nGL54 2JD",
        "TYNE HOUSE, QUARRY WAY, DURHAM DH1 5FA",
        "6 Heol-y-Bont, Llanishen, Cardiff CF14 6HF",
        "3/2, 18 Byres Road\nGlasgow G11 5JY",
        "Flat 1/1, 18 Byres Road, Glasgow G11 5JY",
        "Lewis House, 4 Quay Street, Stornoway, Isle of Lewis HS1 2XX",
    ],
)
def test_the_parts_of_a_house_belong_to_its_address(whole: str) -> None:
    text = f"Jo Maes\n{whole}\n"
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert found == [whole]


def test_a_town_that_leads_to_a_street_is_part_of_it() -> None:
    text = "Het huis gelegen te Aalst, Molenstraat 33A, wordt verkocht."
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert found == ["Aalst, Molenstraat 33A"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Mr Thomas Mill\n14 High Street\nOxford OX1 4BH", "14 High Street\nOxford OX1 4BH"),
        ("Emma Chambers\n14 High Street\nOxford OX1 4BH", "14 High Street\nOxford OX1 4BH"),
        ("Die Liegenschaft Marktplatz 6, 4810 Gmunden", "Marktplatz 6, 4810 Gmunden"),
        ("Wir treffen uns in Halle 5\nLange Gasse 4, 50667 Köln", "Lange Gasse 4, 50667 Köln"),
        ("Nehmen Sie den Bus 12, Lange Gasse 4, 50667 Köln", "Lange Gasse 4, 50667 Köln"),
        ("Turn left, 14 High Street, Oxford OX1 4BH", "14 High Street, Oxford OX1 4BH"),
        ("The Manager\n14 High Street, Oxford OX1 4BH", "14 High Street, Oxford OX1 4BH"),
    ],
)
def test_what_stands_above_a_street_is_not_always_part_of_its_house(text: str, whole: str) -> None:
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "POSTAL_ADDRESS"]
    assert found == [whole]
