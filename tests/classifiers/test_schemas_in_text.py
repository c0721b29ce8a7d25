"""Descriptions of interfaces in a text: their examples and titles are nobody's, the person to ask is somebody."""

import pytest

from classifiers.classifier import Workshop
from connectors import Asset, Passage

API = """openapi: 3.0.3
info:
  title: Employee API
  contact: {name: Maaike Soete, email: maaike.soete@dexar.example}
components:
  schemas:
    Employee:
      properties:
        birthDate: {type: string, format: date, example: "1980-01-31"}
        phone:
          type: string
          example: "+32 2 555 55 55"
        password: {type: string, writeOnly: true, minLength: 12}
"""


@pytest.fixture(scope="module")
def workshop():
    return Workshop()


def types(workshop, text, name="text.yaml"):
    classifier = workshop.classifier(Asset("s", (name,), "document"))
    classifier.add(Passage(text))
    return {tag.entity_type for tag in classifier.verdict().tags}


def test_examples_of_an_interface_are_nobodys(workshop):
    assert types(workshop, API) == {"PERSON", "EMAIL_ADDRESS"}


def test_an_example_in_other_text_is_what_it_says(workshop):
    assert "PHONE_NUMBER" in types(workshop, "Example: call Maaike Soete on +32 471 55 09 10.")


def test_the_image_of_a_container_is_no_picture_of_anybody(workshop):
    assert "PHOTO" not in types(workshop, "services:\n  db:\n    image: mariadb:11\n    restart: always\n")
