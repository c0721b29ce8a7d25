"""Documents: what is counted, what makes one personal, and what an organisation says of itself."""

from itertools import pairwise

import pytest

from classifiers.analysis import Analyzer
from classifiers.documents import DocumentClassifier
from classifiers.taxonomy import TAXONOMY
from connectors import Locator, Passage


@pytest.fixture(scope="module")
def read():
    analyzer = Analyzer()

    def run(*texts, path="", members=((),)):
        documents = DocumentClassifier(analyzer, TAXONOMY, path=path)
        for i, text in enumerate(texts):
            documents.add(Passage(text, Locator(members[min(i, len(members) - 1)])))
        return list(documents.verdicts())

    return run


def categories(verdict):
    return {category for tag in verdict.tags for category in tag.categories}


LETTER = """Rue des Tilleuls 12, 5000 Namur
Concerne : votre dossier
Madame Sophie Lambert,
Suite à votre courrier, nous avons noté votre nouveau numéro de téléphone +32 470 00 00 12 et votre compte
BE35 1634 7576 2437. Votre numéro national 85.07.30-953.78 reste inchangé.
Veuillez agréer, Madame, nos salutations distinguées."""

MANUAL = """Manuel de l'utilisateur — congés de maladie
Étape 1 : cliquez sur « Nouvelle absence ». Étape 2 : choisissez le type maladie, accident du travail ou maternité.
Le certificat médical est joint par le collaborateur. Un handicap reconnu donne droit à un régime adapté.
Chapitre 2 : l'affiliation syndicale ne figure pas dans le système. Pour toute question : info@société.example."""

PRICES = """Prijslijst 2026 — alle tarieven excl. btw
Loonberekening per werknemer: 12,50 EUR per maand. Stukprijs dossier: 250,00 EUR.
Bestellen: sales@dienst.example, tel. +32 2 000 00 00, Handelsstraat 1, 1000 Brussel. BTW BE 0999.999.922"""

RECORD = """Registre des activités de traitement
Service responsable : Recrutement et sélection
Fonction : responsable du service du personnel
Candidats à un emploi | applicants
Travailleurs indépendants affiliés | self-employed
Langue : français | 166 | 98,8 %
Correspondance de service | réponses aux demandes de documentation
Délégué à la protection des données : privacy@groupe.example, dpo@groupe.example, contact@groupe.example
Rue du Port 1, 1000 Bruxelles ; Avenue des Arts 12, 1000 Bruxelles ; Quai du Canal 3, 5000 Namur"""

CV = """Curriculum vitae
Name: Jan Peeters
Geboortedatum: 12/03/1988
E-mail: jan.peeters@mail.example
GSM: 0470 00 00 34
Werkervaring
2015-2020 boekhouder
Opleiding: bachelor accountancy"""

PAYSLIP = """Fiche de paie — mars 2026
Nom : Dubois Anne        Matricule : 100234
NISS : 85.07.30-953.78   IBAN : BE35 1634 7576 2437
Salaire brut : 3.215,40   ONSS : 420,25   Précompte professionnel : 610,12
Net à payer : 2.185,03"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LETTER, {"identification", "financial", "contact"}),
        (CV, {"identification", "contact", "undeclared"}),
        (PAYSLIP, {"identification", "financial"}),
    ],
)
def test_a_document_about_a_person_has_its_categories(read, text, expected):
    (verdict,) = read(text)
    assert expected <= categories(verdict)
    assert verdict.persons >= 1


@pytest.mark.parametrize("text", [MANUAL, PRICES])
def test_manuals_and_price_lists_are_left_alone(read, text):
    (verdict,) = read(text)
    assert verdict.tags == ()


@pytest.mark.parametrize(
    ("text", "path", "kind"),
    [
        (PAYSLIP, "", "payslip"),
        (CV, "", "cv"),
        (LETTER, "", "letter"),
        (MANUAL, "", "manual"),
        (PRICES, "", "price_list"),
        ("Nom : Anne Dubois", "rh loonfiche_2026.pdf", "payslip"),
        ("Werkgever verklaart", "vakantieattest_3.rtf", "certificate"),
    ],
)
def test_the_kind_shows_in_words_and_in_the_path(read, text, path, kind):
    assert read(text, path=path)[0].kind == kind


def test_a_department_in_charge_and_a_group_of_persons_are_about_nobody(read):
    (verdict,) = read(RECORD)
    assert not {"DEPARTMENT", "JOB_TITLE", "LANGUAGE_PREFERENCE"} & {tag.entity_type for tag in verdict.tags}


def test_the_function_of_a_person_is_about_that_person(read):
    (verdict,) = read(CV + "\nFunctie: boekhouder")
    assert "JOB_TITLE" in {tag.entity_type for tag in verdict.tags}


def test_special_terms_count_near_a_person_only(read):
    far = LETTER + "\n" * 3 + "x " * 600 + "Notre brochure explique la maladie et l'incapacité de travail."
    assert "special" not in categories(read(far)[0])


def test_members_are_judged_one_by_one(read):
    verdicts = read(LETTER, MANUAL, CV, members=(("message 1",), ("message 2",), ("message 3", "cv.docx")))
    assert [bool(v.tags) for v in verdicts] == [True, False, True]
    assert {tag.field for tag in verdicts[2].tags} == {"message 3 › cv.docx"}


def test_text_that_comes_in_pieces_is_one_document(read):
    (verdict,) = read(*LETTER.splitlines())
    assert {"identification", "financial"} <= categories(verdict)


def test_findings_are_counted_and_values_are_nowhere(read):
    (verdict,) = read(LETTER, LETTER)
    tag = next(t for t in verdict.tags if t.entity_type == "BE_NATIONAL_NUMBER")
    assert (tag.matched, tag.sampled) == (2, 2)
    assert "85.07" not in repr(verdict)
    assert "1 distinct" in tag.reason


def test_many_people_make_a_list(read):
    names = [f"{g} {f}" for g in ("Anne", "Marc", "Julie", "Tom", "Els") for f in ("Dubois", "Maes", "Claes", "Leroy")]
    (verdict,) = read("\n".join(f"{name}, {i}@post.example" for i, name in enumerate(names)))
    assert verdict.kind == "list_of_persons"
    assert verdict.persons >= 15


def test_an_author_in_the_properties_is_named_whatever_the_file_is_about(read):
    documents = DocumentClassifier(Analyzer(), TAXONOMY)
    documents.add(Passage(PRICES, Locator()))
    documents.add(Passage("creator: Sophie Lambert\nrevision: 1", Locator().at("properties")))
    assert "PERSON" in {tag.entity_type for tag in next(documents.verdicts()).tags}
    plain = DocumentClassifier(Analyzer(), TAXONOMY)
    plain.add(Passage(PRICES, Locator()))
    plain.add(Passage("lastModifiedBy: Steve Canny\nrevision: 1", Locator().at("properties")))
    assert list(next(plain.verdicts()).tags) == []


def test_the_given_name_under_a_message_is_its_sender(read):
    message = "From: lut.rombouts@post.example\n\nGoeiemorgen, kan ik de fiche nog eens krijgen? Bellen kan op {}. {}"
    (signed,) = read(message.format("0470 00 00 12", "Lut"))
    assert "identification" in categories(signed)
    (unsigned,) = read(message.format("0470 00 00 12", "Groeten"))
    assert "identification" not in categories(unsigned)


def test_a_sender_is_known_by_the_address_even_if_the_name_is_read_as_a_town(read):
    message = "From: {}_hoang@post.example\n\nKan ik de fiche nog eens krijgen? Bellen kan op 0470 00 00 12. {}"
    for name in ("Quang", "Thuy", "Namur"):
        (verdict,) = read(message.format(name.lower(), name))
        assert "GIVEN_NAME" in {tag.entity_type for tag in verdict.tags} or "PERSON" in {
            tag.entity_type for tag in verdict.tags
        }, name


def test_a_person_named_in_parts_is_counted_once(read):
    letter = LETTER + "\nMadame Lambert, nous restons à votre disposition. Sophie Lambert a signé."
    assert read(letter)[0].persons == 1


def test_a_page_that_counts_by_language_holds_nobodys_preference(read):
    rows = "Langue : français | 189 | 98,9 % | 98,4 %\n\nLangue : allemand | 135 | 97,8 % | 98,5 %\n\n"
    (counted,) = read(LETTER + "\n\n" + rows)
    (answered,) = read(LETTER + "\n\nLangue : français\n")
    types = [{tag.entity_type for tag in verdict.tags} for verdict in (counted, answered)]
    assert types[1] - types[0] == {"LANGUAGE_PREFERENCE"}
    assert not types[0] - types[1], "what the figures speak of is no name either"


def test_the_language_and_title_of_a_file_are_nobodys():
    documents = DocumentClassifier(Analyzer(), TAXONOMY)
    documents.add(Passage(LETTER, Locator(())))
    documents.add(Passage("Title: Rapport\nlanguage: fr-BE\nCreator: Sophie Lambert", Locator((), "properties")))
    (verdict,) = documents.verdicts()
    assert not {"LANGUAGE_PREFERENCE", "TITLE", "JOB_TITLE"} & {tag.entity_type for tag in verdict.tags}
    assert "PERSON" in {tag.entity_type for tag in verdict.tags}


def test_a_log_knows_people_by_their_user_names(read):
    lines = [f"2024-06-01 08:0{i}:13 INFO auth login ok user={who} ip=198.51.100.{i}" for i, who in enumerate("ab" * 3)]
    text = "\n".join(lines).replace("user=a", "user=mfielding").replace("user=b", "user=okowalski")
    (verdict,) = read(text)
    assert (verdict.kind, verdict.persons) == ("log", 2)


def test_a_bill_to_somebody_at_home_is_about_that_person(read):
    bill = (
        "Sanitär Brandt GmbH\nRechnung Nr. 2026-118\n{}\nPos 1  Heizung entlüftet   95,00\n"
        "MwSt. 19 %  18,05\nGesamtbetrag 113,05 EUR, zahlbar bis 1. Dezember"
    )
    (private,) = read(bill.format("Frau Ilse Kessler, Lindenweg 4, 52070 Aachen"))
    assert {"identification", "contact"} <= categories(private) and private.kind == "invoice"
    (company,) = read(bill.format("Kessler Druck AG, Industriestraße 4, 52070 Aachen"))
    assert categories(company) == set()


def test_terms_that_speak_of_prices_are_no_price_list(read):
    terms = (
        "Allgemeine Geschäftsbedingungen\n§ 1 Geltungsbereich\nDiese Bedingungen gelten für alle Verträge.\n"
        "§ 2 Preise\nAlle Preise verstehen sich inklusive Umsatzsteuer.\n§ 3 Gewährleistung\nEs gilt das Gesetz."
    )
    assert [verdict.kind for verdict in read(terms)] == ["terms"]


@pytest.mark.parametrize(
    ("text", "entity_type"),
    [
        ("Arbeitszeugnis\nFrau Annika Lohmann, geboren am 3. Juni 1987, erledigte alles zu unserer vollsten "
         "Zufriedenheit.\nKöln, den 30. September 2026", "EVALUATION"),
        ("Van: Ilse Declercq <ilse.declercq@firma.example>\nAan: Wouter Maes <wouter.maes@firma.example>\n"
         "Hoi Wouter,\nvolgende week ben ik afwezig, kan jij overnemen?\nIlse", "ABSENCE"),
        ("CURRICULUM VITAE\nSiobhan Gallagher\nsiobhan.gallagher@mailbox.example\n2015-2018 LLB, Leeds", "DIPLOMA"),
    ],
)  # fmt: skip
def test_words_near_a_person_tell_what_no_recognizer_names(read, text, entity_type):
    assert entity_type in {tag.entity_type for verdict in read(text) for tag in verdict.tags}


def test_an_interview_that_names_many_is_no_list_of_persons(read):
    names = [f"{g} {f}" for g in ("Anne", "Marc", "Julie", "Tom", "Els") for f in ("Dubois", "Maes", "Claes", "Leroy")]
    said = (
        " Interviewer: Met wie werkte u dat jaar samen? Wij deelden alles, van de eerste plannen tot het verslag.\n\n"
    )
    talk = [f"{one} en {two} zaten er ook bij toen wij begonnen." for one, two in pairwise(names)]
    (verdict,) = read("".join(line + said for line in talk))
    assert verdict.persons >= 15 and verdict.kind != "list_of_persons"


def test_a_name_that_a_line_breaks_is_one_person(read):
    (verdict,) = read(LETTER + "\nCopie : Mme Fatiha \nBenali, assistante de direction, et M. Marc Lejeune.")
    assert verdict.persons == 3


def test_what_a_program_fills_in_tells_neither_language_nor_persons():
    documents = DocumentClassifier(Analyzer(), TAXONOMY)
    documents.add(Passage(LETTER, Locator()))
    documents.add(Passage("Click to edit Master title style\nSecond level\n" * 9, Locator().at("layout")))
    technical = "Message-ID: <a1@post.example>\nMIME-Version: 1.0"
    documents.add(Passage(technical, Locator().at("technical headers")))
    (verdict,) = documents.verdicts()
    assert max(verdict.languages, key=verdict.languages.get) == "fr"
    assert verdict.persons == 1
    assert "EMAIL_ADDRESS" not in {tag.entity_type for tag in verdict.tags}


def test_an_address_in_a_paper_that_names_nobody_is_a_firms(read):
    paper = "Samenwerkingsovereenkomst tussen {} en Cloudhuis BV, Kouter 3, 9000 Gent\nArtikel 1. Samenwerking"
    assert categories(read(paper.format("Datafabriek NV, Kaai 9, 9052 Zwijnaarde"))[0]) == set()
    assert "contact" in categories(read(paper.format("mevrouw Elif Demir, Kaai 9, 9052 Zwijnaarde"))[0])


def test_when_somebody_is_away_is_an_absence(read):
    message = (
        "De : n.bronchart@post.example\n\nBonjour Denis,\nje souhaite prendre mes vacances en août.\nNathalie Bronchart"
    )
    (verdict,) = read(message)
    assert "ABSENCE" in {tag.entity_type for tag in verdict.tags}


def test_a_labelled_number_holds_no_name(read):
    claim = "Claim form\nPolicyholder: Desmond Hartley\nDriving licence no.: HARTL 607185 DJ9KF\nPhone: 01423 550 182"
    assert read(claim)[0].persons == 1


@pytest.mark.parametrize(
    "text",
    [
        "Handbook\nSomebody earns EUR 3,200 a month; she goes on maternity leave on 1 March and is back in June.",
        "Wir suchen eine Köchin. Sie arbeiten 30 Stunden in der Woche und verdienen 2.900 Euro brutto im Monat.",
        "Eine Frau ist 82, verwitwet und wohnt bei ihrer Tochter. Fragen? Marktplatz 2, 31785 Hameln, 0800 0000000",
        "Example: Ann is 54 and earns 2,100 euros a month. Her husband works part-time.",
        "Bestelling 12. Dietary wishes: none. Diätwünsche: keine",
    ],
)
def test_facts_of_nobody_are_none(read, text):
    assert not read(text)[0].tags


def test_a_fact_counts_in_a_text_for_everybody_where_a_person_stands_near(read):
    advert = "Vacature: kok (m/v/x). Wij zoeken een kok. Sollicitaties naar Lien Peeters. Je werkt voltijds.\n" + (
        "Wij bieden een mooie keuken. " * 40
    )
    assert "ABSENCE" not in {t.entity_type for t in read(advert + "Hij is met verlof tot 3 mei.")[0].tags}


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Tobias und Marlene Kuschel, Tel. 030 1234567. Mit Grüßen\nT. Kuschel        M. Kuschel", 2),
        ("M. et Mme Dubois, rue du Pont 3, 5000 Namur et Luc Peeters, 0470 00 00 34. M. Dubois a signé.", 3),
        (
            "Beste Jan Peeters, de heer en mevrouw Claes, Kerkstraat 3, 2000 Gent, betaalden op BE35 1634 7576 2437",
            3,
        ),
    ],
)
def test_couples_are_two_and_share_a_name(read, text, persons):
    assert read(text)[0].persons == persons


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Madame Geneviève Stassart, veuve Collin, rue Haute 3, 4500 Huy, et Karim Bouzid, 0470 00 00 34", 2),
        ("Werknemer   VERMEIREN  Griet\nRijksregisternummer 85.07.30-953.78", 1),
    ],
)
def test_a_widow_and_a_name_in_columns_are_one_person(read, text, persons):
    assert read(text)[0].persons == persons


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Entlassungsbrief\nWir berichten über Herrn Karl Busch, geb. 4.5.1949. Anamnese: Atemnot.", "medical"),
        ("Cher Confrère,\nJ'ai revu Mme Odile Lambert. Antécédents : asthme. Examen clinique normal.", "medical"),
        ("TENANCY AGREEMENT\nBetween Mrs Pat Lowe (the landlord) and Mr Amir Haddad (the tenant).", "contract"),
        ("Kaufvertrag\nVerkäufer: Dieter Ohm. Käufer: Sevda Kaya. Kaufpreis: 4.500 Euro.", "contract"),
        ("Niederschrift über die Mitgliederversammlung\nDer Vorsitzende Horst Kern eröffnet.", "minutes"),
        ("Salarisspecificatie april 2025\nWerknemer: J. de Boer. Loonheffing -612,00. Netto 2.348,00", "payslip"),
        ("SOCIAAL VERSLAG\nMevrouw Nadia Amrani. Gezinssituatie: alleenstaand. Voorstel: premie.", "report"),
        ("Mitarbeiterhandbuch\n1. Arbeitszeit. 2. Krankheit: Melden Sie sich vor 9 Uhr.", "policy"),
        ("Hausordnung\nDie Nachtruhe dauert von 22 bis 7 Uhr.", "terms"),
        ("Junior Accountant - Ghent\nWhat we offer: a car. How to apply: send your CV.", "announcement"),
        ("Betrifft: Lohnpfändung Norbert Grommes\nDer Betrag wird ab Juli einbehalten.", "letter"),
    ],
)
def test_papers_of_every_day_are_known_by_what_they_call_themselves(read, text, kind):
    assert read(text)[0].kind == kind


def test_the_parties_of_a_contract_are_no_functions(read):
    text = "Verkäufer: Dieter Ohm, Lindenweg 3, 30159 Hannover. Käufer: Sevda Kaya, Ringstr. 9, 30161 Hannover."
    assert "undeclared" not in categories(read(text)[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "SAFETY RECALL of a chair. Questions? recall@tower.example, 0800 00 000, Energieweg 5, 5145 NW Waalwijk",
            set(),
        ),
        ("Beste bewoner, de Dienst Openbare Werken: openbarewerken@stad.example - 016 00 00 00", set()),
        ("Ma nouvelle adresse : wolfke77@mail.example, 0470 00 00 34, rue du Port 1, 1000 Bruxelles", {"contact"}),
        ("Write to Jane Doe at jane.doe@mail.example, 0470 00 00 34", {"contact", "identification"}),
    ],
)
def test_a_mailbox_that_is_called_after_the_text_is_an_organisations(read, text, expected):
    assert categories(read(text)[0]) == expected
