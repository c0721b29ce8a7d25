"""How many persons: whoever is named twice is one, in one text or in two."""

import pytest

from classifiers.whose.people import People


def people(*names):
    met = People()
    for name in names:
        met.name(name.split())
    return met


@pytest.mark.parametrize(
    ("names", "persons"),
    [
        (("anne dupont", "dupont", "anne"), 1),
        (("anne dupont", "a dupont"), 1),
        (("anne dupont", "m dupont"), 2),
        (("a dupont", "m dupont"), 2),
        (("broeck den maria van", "broeck den van"), 1),
        (("anne dupont", "marc dupont"), 2),
        (("honhon marie-claire", "c honhon m"), 1),
        (("h honhon m", "honhon m"), 1),
        (("d dupont", "b dupont"), 2),
        (("karim", "denis"), 2),
        ((), 0),
    ],
)
def test_a_shorter_name_is_part_of_a_longer_one(names, persons):
    assert people(*names).count() == persons


@pytest.mark.parametrize(
    ("names", "persons"),
    [(("cole",), 2), ((), 0), (("anne cole",), 2), (("anne cole", "marc cole"), 2), (("anne cole", "amy dean"), 3)],
)
def test_a_couple_is_two_whoever_of_them_is_named_besides(names, persons):
    met = people(*names)
    if names:
        met.couple(["cole"])
    assert met.count() == persons


def test_texts_of_one_asset_name_the_same_persons():
    letter, annex = people("anne dupont", "marc maes"), people("anne dupont")
    letter.add(annex)
    assert letter.count() == 2


def test_numbers_tell_apart_who_has_no_name():
    met = people("anne dupont")
    for number in (1, 2, 2):
        met.value("BE_NATIONAL_NUMBER", number)
        met.value("IBAN_CODE", number)
    assert met.count() == 2


def test_user_names_count_where_asked():
    met = People()
    met.value("USERNAME", 1)
    assert (met.count(), met.count(users=True)) == (0, 1)


def test_many_names_take_little_time():
    met = people(*(f"given{i % 500} van family{i}" for i in range(20_000)))
    assert met.count() == 20_000
