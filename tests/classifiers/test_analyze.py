"""`vigie analyze`, as scripts use it."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from classifiers.commands.analyze import analyze

NISS = "40.00.00-955.79"


def run(lines: list[str] | str | bytes, *options: str) -> Result:
    content = "\n".join(lines) if isinstance(lines, list) else lines
    return CliRunner().invoke(analyze, [*options], input=content)


def answers(result: Result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_line_in_a_line_out_in_order_with_ids_of_any_kind() -> None:
    ids = [1, "b", None, [3], {"k": 4}, 1.5, True]
    result = run([json.dumps({"id": i, "text": f"NISS {NISS}"}) for i in ids], "--jsonl")
    assert result.exit_code == 0
    assert [a["id"] for a in answers(result)] == ids
    finding = answers(result)[0]["findings"][0]
    assert finding["entity_type"] == "BE_NATIONAL_NUMBER"
    assert (finding["start"], finding["end"]) == (5, 20)
    assert finding["categories"] == ["identification"]
    assert 0.9 <= finding["score"] <= 1


def test_offsets_count_python_characters() -> None:
    text = f"😀é\u0301 {NISS}"
    finding = answers(run([json.dumps({"id": 1, "text": text})], "--jsonl"))[0]["findings"][0]
    assert text[finding["start"] : finding["end"]] == NISS


def test_ids_and_texts_beyond_the_usual() -> None:
    result = run(['{"id": 123456789012345678901234567890, "text": "\\ud800 NISS 40.00.00-955.79"}'], "--jsonl")
    assert answers(result)[0]["id"] == 123456789012345678901234567890
    assert answers(result)[0]["findings"][0]["start"] == 7


def test_an_id_beyond_64_bits_comes_back_as_it_was() -> None:
    result = run(['{"id": 123456789012345678901234567890, "text": "a"}'], "--jsonl")
    assert answers(result)[0]["id"] == 123456789012345678901234567890


def test_an_empty_text_is_answered() -> None:
    assert answers(run(['{"id": 1, "text": ""}'], "--jsonl", "--lang", "fr")) == [
        {"id": 1, "lang": "fr", "findings": []}
    ]


@pytest.mark.parametrize(
    "bad",
    [
        "not json 85073003328",
        "[" * 100_000,
        '{"id": NaN, "text": "a"}',
        '{"id": 1}',
        '{"id": 1, "text": 5}',
        "[1]",
        '{"id": 1, "text": null}',
    ],
)
def test_a_bad_line_is_named_without_its_content_and_the_rest_goes_on(bad: str) -> None:
    result = run(['{"id": 1, "text": "a"}', bad, '{"id": 3, "text": "b"}'], "--jsonl")
    assert result.exit_code != 0
    assert [a["id"] for a in answers(result)] == [1, 3]
    assert "Line 2" in result.stderr
    assert "85073003328" not in result.output


def test_min_score_opens_and_closes() -> None:
    line = [json.dumps({"id": 1, "text": "er waren 111222333 bezoekers in totaal"})]
    assert answers(run(line, "--jsonl"))[0]["findings"] == []
    assert "NL_BSN" in {f["entity_type"] for f in answers(run(line, "--jsonl", "--min-score", "0.2"))[0]["findings"]}


def test_a_byte_order_mark_and_windows_line_ends() -> None:
    content = '\ufeff{"id": 1, "text": "x"}\r\n{"id": 2, "text": "y"}\r\n'.encode()
    assert [a["id"] for a in answers(run(content, "--jsonl"))] == [1, 2]


def test_a_person_sees_place_type_and_value() -> None:
    result = run(f"Bonjour\nNISS {NISS}\n")
    assert result.exit_code == 0
    assert "2:6" in result.stdout
    assert "BE_NATIONAL_NUMBER" in result.stdout
    assert NISS in result.stdout
    assert "\x1b[" not in result.stdout


def test_a_file_of_another_encoding(tmp_path) -> None:  # type: ignore[no-untyped-def]
    # lesson 15
    path = tmp_path / "lettre.txt"
    path.write_bytes("née le 3 février 1985".encode("utf-16"))
    result = CliRunner().invoke(analyze, [str(path)])
    assert "DATE_OF_BIRTH" in result.stdout


def test_whoever_writes_one_line_gets_its_answer_before_the_next() -> None:
    command = [sys.executable, "-c", "from scanner.cli import main; main()", "analyze", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        for number in (1, 2):
            process.stdin.write(json.dumps({"id": number, "text": "IBAN BE71 0961 2345 6769"}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
