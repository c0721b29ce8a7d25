"""Names in Spanish, Italian and Portuguese, in tables of our own, and tables that share a word with them by chance."""

import pytest

from classifiers.columns.abroad import in_english
from classifiers.columns.names import NameReader


def told(judge, table, columns):
    """The type of each column by names alone; empty where there is none."""
    names = columns.split()
    tags = judge(table, {name: [] for name in names})
    return {name: tags[name][0].entity_type if name in tags else "" for name in names}


def read(columns):
    return in_english(columns.split(), NameReader.shared()._knows)


@pytest.mark.parametrize(
    ("table", "columns", "right"),
    [
        (
            "socios",
            "id nombre primer_apellido fechaNacimiento telefono_movil codigo_postal provincia dni contrasena",
            {
                "nombre": "GIVEN_NAME",
                "primer_apellido": "FAMILY_NAME",
                "fechaNacimiento": "DATE_OF_BIRTH",
                "telefono_movil": "PHONE_NUMBER",
                "codigo_postal": "POSTAL_CODE",
                "dni": "NATIONAL_ID",
                "contrasena": "PASSWORD",
            },
        ),
        (
            "dipendenti",
            "matricola cognome nome sesso luogo_nascita codice_fiscale cittadinanza stipendio data_assunzione",
            {
                "cognome": "FAMILY_NAME",
                "nome": "GIVEN_NAME",
                "sesso": "GENDER",
                "luogo_nascita": "PLACE_OF_BIRTH",
                "codice_fiscale": "TAX_ID",
                "cittadinanza": "NATIONALITY",
                "stipendio": "SALARY",
                "data_assunzione": "CONTRACT",
            },
        ),
        (
            "alunos",
            "nome data_nascimento nomeMae estado_civil endereco bairro cidade cep telefone alergia",
            {
                "data_nascimento": "DATE_OF_BIRTH",
                "nomeMae": "FAMILY_RELATION",
                "estado_civil": "MARITAL_STATUS",
                "cidade": "CITY",
                "cep": "POSTAL_CODE",
                "telefone": "PHONE_NUMBER",
                "alergia": "HEALTH",
            },
        ),
    ],
)
def test_columns_of_persons_are_told(judge, table, columns, right):
    found = told(judge, table, columns)
    assert {name: found[name] for name in right} == right


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("produtos", "id codDeBarra descricao precoCompra precoVenda estoqueMinimo unidade"),
        ("articoli", "id codice descrizione prezzo_acquisto prezzo_vendita garanzia giacenza"),
        ("productos", "referencia descripcion precio codfabricante cantidad almacen"),
    ],
)
def test_goods_stay_goods(judge, table, columns):
    assert not any(told(judge, table, columns).values())


@pytest.mark.parametrize(
    "columns",
    [
        "data cap nome note numero",  # words of the four languages as well
        "id cf uf rg cod pis eta",  # short forms of anything
        "nombre_enfants date_naissance data motif",
        "persnr naam adres data nota",
    ],
)
def test_a_word_shared_by_chance_changes_nothing(columns):
    assert read(columns) == {}
