"""Parts of GUIDs, digests and keys are nobody's: what is a whole token, or stands beside one, stays."""

import pytest

from classifiers.base import Finding
from classifiers.opaque import outside_tokens


def left(text, value, entity_type="PERSON"):
    start = text.index(value)
    return bool(list(outside_tokens(text, [Finding(start, start + len(value), entity_type, 0.9, "test")])))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("request 51f3c0d2-4918-1060-F043-155B332D419D done", "4918-1060-F043"),
        ("rowguid=3A5D0A00-6739-4DFE-A8F7-844CD9DEE3DF+", "844CD9DEE3DF"),
        ("etag 9e107d9d372bb6826bd81d3542a419d6", "bd81d3542a"),
        ("key: aB3xQ9zLm2Kp7Rt5Wv8YADA4", "ADA"),
        ("NL88 INGB 0931 6164 02 is fout", "0931 6164 02"),
        ("compte FR76 3000 4008 2355 2313 2937 852", "4008 2355 2313 2937 852"),
        ("share/CV_‹PERSON:rogubbba›.txt", "rogubbba"),
        ("share/CV_‹PERSON:duje4joc›.txt", "duje"),
        ("share/CV_‹PERSON:duje4joc›.txt", "‹PERSON:duje4joc›"),
    ],
)
def test_a_part_of_a_token_is_dropped(text, value):
    assert not left(text, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("session 51f3c0d2-4918-1060-f043-155b332d419d", "51f3c0d2-4918-1060-f043-155b332d419d"),
        ("51f3c0d2-4918-1060-f043-155b332d419d Marie Dupont", "Marie Dupont"),
        ("rekening BE68539007547034", "BE68539007547034"),
        ("scan_JanPeeters2024.pdf", "JanPeeters"),
        ("home/JPeeters2/thesis", "JPeeters2"),
        ("Dupont-Vandenbroeck 2024", "Dupont-Vandenbroeck"),
        ("85073003328Dupont", "85073003328"),
        ("sid=s%3AXzKw0aOjVSKfu8Asr109cniQm95sPoKN", "XzKw0aOjVSKfu8Asr109cniQm95sPoKN"),
        ("BE68 5390 0754 7034", "BE68 5390 0754 7034"),
        ("ZZ88 INGB 0931 6164 02", "0931 6164 02"),
        ("NL88 INGB 0931 6164 02 17 0931 6164 02", "0931 6164 02 17"),
        ("‹PERSON:duje4joc› Marie Dupont", "Marie Dupont"),
        ("Marie Dupont‹PERSON:duje4joc›", "Marie Dupont"),
        ("Marie ‹PERSON:Dupont›", "Dupont"),
    ],
)
def test_what_is_whole_or_a_word_stays(text, value):
    assert left(text, value)


def test_a_long_run_of_coded_data_is_no_trouble():
    text = "A1b" * 400_000
    assert list(outside_tokens(text, [Finding(600_000, 600_006, "PERSON", 0.9, "test")])) == []
