"""The name tagger is asked once for a table, only for what its names leave open, and for no value twice."""

from classifiers import ColumnSample, TableSample
from classifiers.columns import ColumnClassifier, ValueReader
from classifiers.names import NameTagger

WHOLE = ["Oyelaran Babatunde", "Wiremu Ngata", "Siobhan O'Rourke", "Tjalling Hoekstra"]
STREETS = ["Kerkstraat 12", "Lange Nieuwstraat 4", "Molenweg 118", "Dorpsplein 3"]


class Counting:
    """The tagger, that notes what it is asked."""

    def __init__(self):
        self.batches = []

    def find_many(self, texts):
        self.batches.append(list(texts))
        return NameTagger.shared().find_many(texts)


def table(name, columns):
    return TableSample(name, tuple(ColumnSample(n, dict.fromkeys(v, 1), len(v)) for n, v in columns.items()))


def asked(*tables):
    tagger = Counting()
    classifier = ColumnClassifier(values=ValueReader(tagger=tagger))
    for each in tables:
        classifier.classify(each)
    return tagger.batches


def test_all_columns_of_a_table_are_read_in_one_batch():
    batches = asked(table("klanten", {"c1": WHOLE, "c2": STREETS}))
    assert len(batches) == 1
    assert {*WHOLE, *STREETS} <= set(batches[0])


def test_a_value_is_read_once_though_two_tables_hold_it():
    batches = asked(table("a", {"c1": WHOLE}), table("b", {"label": [*WHOLE, "Mbali Dlamini"]}))
    read = [value for batch in batches for value in batch]
    assert len(read) == len(set(read))


def test_no_names_are_looked_for_where_the_name_of_the_column_is_sure_of_another_type():
    assert asked(table("personeel", {"nationaliteit": WHOLE, "wachtwoord": WHOLE})) == []


def test_no_streets_are_looked_for_among_words_without_a_number_or_a_word_for_a_street():
    batches = asked(table("t", {"geboorteplaats": ["Sint Job", "Den Bosch", "Bad Aibling", "Le Havre"]}))
    assert batches == []
