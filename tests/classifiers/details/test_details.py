"""What the layout of a document tells: parts of addresses, kin, pay, logs, occupations."""

from __future__ import annotations

import pytest

from classifiers.analysis import Analyzer
from classifiers.base import Finding
from classifiers.details import beside, details, occupations
from classifiers.details.pay import pay_lines

from ...cost import cpu_seconds


@pytest.fixture(scope="module")
def read():
    analyzer = Analyzer()

    def run(text):
        found = analyzer.analyze(text).findings
        return [(f.entity_type, text[f.start : f.end]) for f in (*found, *details(text, found))]

    return run


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("Rue de la Limite 16 bte 3, 1300 Wavre", ("Rue de la Limite 16 bte 3", "1300", "Wavre")),
        ("Houtkaai 9\n8500 Kortrijk", ("Houtkaai 9", "8500", "Kortrijk")),
        ("Lindenallee 4, 50667 Köln, Deutschland", ("Lindenallee 4", "50667", "Köln")),
        ("Herengracht 100, 1015 BS Amsterdam", ("Herengracht 100", "1015 BS", "Amsterdam")),
        ("14 High Street, London SW1A 1AA", ("14 High Street", "SW1A 1AA", "London")),
        ("Rue du Puits 12, Namur", ("Rue du Puits 12", None, "Namur")),
        ("Vaartkant 3B te 9080 Lochristi", ("Vaartkant 3B", "9080", "Lochristi")),
        ("Impasse des Roses 7, B-4000 Liège, Belgique", ("Impasse des Roses 7", "4000", "Liège")),
    ],
)
def test_an_address_is_told_in_parts_too(address, parts):
    whole = Finding(3, 3 + len(address), "POSTAL_ADDRESS", 0.9)
    found = {f.entity_type: ("-> " + address)[f.start : f.end] for f in details("-> " + address, [whole])}
    street, code, town = parts
    assert found == {
        kind: value
        for kind, value in (("STREET_ADDRESS", street), ("POSTAL_CODE", code), ("CITY", town))
        if value is not None
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Noah Delvaux | enfant | 12/03/2015", ("CHILD_NAME", "Noah Delvaux")),
        (
            "La direction atteste que Agnès Dubois, enfant de Jean Dubois, suit les cours.",
            ("CHILD_NAME", "Agnès Dubois"),
        ),
        ("Mijn dochter Fleur Claes gaat naar school.", ("CHILD_NAME", "Fleur Claes")),
        ("Frau Becker bringt ihren Sohn Max Becker mit.", ("CHILD_NAME", "Max Becker")),
        ("Please add my son Oliver Hughes to the policy.", ("CHILD_NAME", "Oliver Hughes")),
        ("Jelle Van Hoof | echtgenoot | 30-09-1977", ("PARTNER_NAME", "Jelle Van Hoof")),
        ("Spouse: Tracy Hughes", ("PARTNER_NAME", "Tracy Hughes")),
    ],
)
def test_kin_are_told_by_the_word_beside_a_name(read, text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text", ["Dupont & Fils SA livre demain à Marie Lambert.", "Peter Jansen is een kind van zijn tijd, zegt men."]
)
def test_a_word_of_kinship_elsewhere_makes_nobody_a_child(read, text):
    assert not [kind for kind, _ in read(text) if kind == "CHILD_NAME"]


SLIP = """Loonstaat maart
Brutoloon 3.449,25
RSZ werknemer 13,07 % 450,82
Bedrijfsvoorheffing 708,81
Maaltijdcheques 21,80
Netto 2.289,62"""


def test_a_pay_slip_is_read_line_by_line():
    found = [(finding.entity_type, SLIP[finding.start : finding.end]) for finding in pay_lines(SLIP)]
    assert [value for kind, value in found if kind == "SALARY"] == ["3.449,25", "2.289,62"]
    assert {("TAX", "708,81"), ("TAX", "450,82"), ("PAY_ELEMENT", "21,80")} <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        "Facture 2026/118\nTotal net 120,00\nTVA 21 % 25,20\nTotal brut 145,20",
        "Netto gewicht 12,50 kg\nBruto gewicht 13,10 kg",
        "Lieferschein: Netto 40,00 Brutto 47,60",
    ],
)
def test_net_and_gross_on_an_invoice_are_no_pay(text):
    assert not list(pay_lines(text))


def test_rows_that_pay_persons_pay_wages(read):
    rows = "Paie de mars\nNom N° national Compte Montant\nROUSSEAU Simon 78.04.12-955.60 BE51157974031662 188,35 €\n"
    assert ("SALARY", "188,35") in read(rows)
    assert not [1 for kind, _ in read("Fournisseur Claude Petit BE51157974031662 188,35 €") if kind == "SALARY"]


def test_what_stands_on_an_account_is_a_balance(read):
    assert ("BALANCE", "517,71") in read("Nous n'avons pas reçu votre cotisation du trimestre, soit 517,71 €.")
    assert not read("La cotisation annuelle est de 120,00 € pour tous.")


def test_lines_of_a_log_tell_when_and_who(read):
    log = "\n".join(
        f'[2026-08-01T11:5{i}:23] 203.0.113.{i} {user} "/loonbrieven/14" 304 163'
        for i, user in enumerate(("remii", "bloee", "oucss", "muyvv"))
    )
    found = read(log)
    assert ("USERNAME", "bloee") in found
    assert ("LOGIN_TIME", "2026-08-01T11:50:23") in found


def test_a_word_behind_a_single_address_is_no_user(read):
    assert not [1 for kind, _ in read('server 203.0.113.7 answered "pong" at once') if kind == "USERNAME"]


@pytest.mark.parametrize(
    ("text", "job"),
    [
        ("Elle est engagée comme gestionnaire de dossiers au service paie.", "gestionnaire de dossiers au"),
        ("Mevr. Govaerts komt in dienst als consulent.", "consulent"),
        ("The employee is hired as payroll analyst for an indefinite term.", "payroll analyst for an"),
    ],
)
def test_an_occupation_stands_behind_as(text, job):
    assert [text[start:end] for start, end in occupations(text)] == [job]


def test_as_alone_tells_no_occupation():
    assert list(occupations("Comme convenu, als bijlage, as soon as possible.")) == []


def test_readers_take_linear_time(read):
    hostile = "brut " * 20_000 + "\n" + "1 " * 20_000 + "Rue " * 5_000 + "(" * 5_000 + "INSERT INTO a (" * 2_000
    whole = [Finding(0, len(hostile), "POSTAL_ADDRESS", 0.9)]
    assert cpu_seconds(lambda: details(hostile, whole), times=2) < 2


@pytest.mark.parametrize(
    "text", ["M. Jean-Luc Moreau, Partner", "Anke Vos (partner bij Deloitte)", "Jan Maes, Partner Cyber"]
)
def test_the_partner_of_a_firm_is_nobody_s_partner(read, text):
    assert "PARTNER_NAME" not in {kind for kind, _ in read(text)}


def test_whoever_lives_with_somebody_is_a_partner(read):
    assert ("PARTNER_NAME", "Anke Vos") in read("Contact: Anke Vos (partner)")
    assert ("PARTNER_NAME", "Anke Vos") in read("Partner: Anke Vos")


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("Directrice des opérations : {}", "Directrice des opérations"),
        ("{}, responsable du personnel", "responsable du personnel"),
        ("{}\nAssistante achats\nT +32 85 00 00 12", "Assistante achats"),
        ("{} | Key account manager | Vectis", "Key account manager"),
        ("Employee: {}", ""),
        ("ayant pour conseil Maître {}, avocat", ""),
        ("Monsieur {}, votre gestionnaire, en a pris note", ""),
        ("{}, Namur", ""),
        ("{}\nNous cherchons un comptable pour notre bureau de Namur, à partir du mois de juin prochain.", ""),
    ],
)
def test_a_function_stands_beside_a_name(text, function):
    text = text.format("Anne Dupont")
    name = Finding(text.index("Anne"), text.index("Dupont") + 6, "PERSON", 0.9)
    assert [text[start:end] for start, end in beside(text, [name])] == ([function] if function else [])


def test_functions_are_looked_for_in_linear_time():
    hostile = "Anne Dupont, " + "a " * 50_000 + "\n" * 20_000
    assert cpu_seconds(lambda: list(beside(hostile, [Finding(0, 11, "PERSON", 0.9)] * 2_000))) < 2


CARD = "BEGIN:VCARD\nFN:Anne Dupont\nTITLE:projectleider\nBDAY:1984-07-29\nADR;TYPE=HOME:;;Kaai 9;Wetteren;;9230;\n"


def test_a_card_names_function_birth_and_address(read):
    said = dict(read(CARD + "END:VCARD\n"))
    assert said["JOB_TITLE"] == "projectleider"
    assert said["DATE_OF_BIRTH"] == "1984-07-29"
    assert said["POSTAL_ADDRESS"].startswith("Kaai 9;")
    assert read("TITLE:The whole of it\nROLE:admin\n") == []
