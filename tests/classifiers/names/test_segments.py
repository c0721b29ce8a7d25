import pytest

from classifiers.names import personal_segment

OTHERS = """
Rapport_Annuel_2020 Martin_Luther_King_school_menu first_name customer_order main hr_staff_2020 Rose_Garden
Paris_Roubaix victor_hugo rue_Emile_Max Max_Price Grant_Application Black_Friday John_Deere_manual safari_chrome
Van_Gogh Mars_Avril April_May_June Summer_Rose Victoria_Station Charles_De_Gaulle_airport node_modules Jan_Feb_Mar
Times_New_Roman Annexe_Martin_2020 Bosch_manual.pdf contrat_maintenance_Bosch.pdf contract_Janssen_Pharmaceutica.pdf
fiche_produit_Siemens.pdf dossier_Namur.pdf attest_Leuven.pdf fiche_technique_Renault.pdf loonbrief_januari.pdf
Peeters cv_template.docx contract_Philips.pdf fiche_de_poste_comptable.docx verlof_2021.xlsx Lambert_projection
T_PERS.C07 85073003328 Dupont_SA_facture __init__ a b
"""


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("CV_Dupont_Marie.pdf", "Dupont_Marie"),
        ("dupont-marie", "dupont-marie"),
        ("MarieDupont", "MarieDupont"),
        ("DUPONT_MARIE.PDF", "DUPONT_MARIE"),
        ("lettre Van den Broeck Els 2021.docx", "Van den Broeck Els"),
        ("contrat_peeters_jan", "peeters_jan"),
        ("Lohnabrechnung_Müller_Hans.pdf", "Müller_Hans"),
        ("payslip-sarah-thompson", "sarah-thompson"),
        ("CV Jean Petit.pdf", "Jean Petit"),
        ("CV_Janssens_1.docx", "Janssens"),
        ("fiche_El_Mansouri_50481.pdf", "El_Mansouri"),
        ("evaluatie_De_Ridder.rtf", "De_Ridder"),
        ("Uytterhoeven_cv.pdf", "Uytterhoeven"),
        ("Dubois_Agnes_Dubois.docx", "Dubois_Agnes_Dubois"),
    ],
)
def test_a_person_in_a_name(name, person):
    assert [name[f.start : f.end] for f in personal_segment(name)] == [person]


@pytest.mark.parametrize(
    "name",
    OTHERS.split(),
)
def test_no_person_in_a_name(name):
    assert personal_segment(name) == []


def test_a_very_long_name_is_not_looked_at():
    assert personal_segment("Marie_Dupont_" * 100) == []
