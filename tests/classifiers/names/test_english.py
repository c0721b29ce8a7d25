"""Names that an English sentence, a header of a mail or a rota tells, and things that are called like somebody."""

import pytest

from classifiers.analysis import Analyzer
from classifiers.base import MIN_SCORE
from classifiers.names import NameTagger


def persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON" and f.score >= MIN_SCORE]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I told Mark that the order is late.", ["Mark"]),
        ("We are waiting for Faith to sign and for the parcel to come.", ["Faith"]),
        ("The desk next to Charity is free.", ["Charity"]),
        ("May I suggest that May sits with him?", ["May"]),
        ("Should Hope be unable to come, ring the desk.", ["Hope"]),
        ("Let Frank know when you are done with the boxes.", ["Frank"]),
        ("Bill said that the invoice was for him.", ["Bill"]),
        ("Please ask Penny or Storm to open the door.", ["Penny", "Storm"]),
        ("The file was passed to Hazel, who was ill.", ["Hazel"]),
        ("I agree with Prudence, it is too late.", ["Prudence"]),
        ("This concerns Mr Frame. The claim of Frame and his wife was late.", ["Frame", "Frame"]),
        ("Smt. Vijayalakshmi and Mallam Isa were informed by Shri Om Prakash.", ["Vijayalakshmi", "Isa", "Om Prakash"]),
        ("You said that Baz, your shift leader, had done the same for years.", ["Baz"]),
        ("She was rude to me in front of Bose, a night carer.", ["Bose"]),
        ("I left it with Tolu on reception and went home.", ["Tolu"]),
        ("He complained about Shaz from the canteen.", ["Shaz"]),
        ("07:15 crew Baker/Osei to the hospital, collect the patient.", ["Baker", "Osei"]),
        ("Reported to DC 4471 Okoro at the station. DI Marsh asked for the footage and the log.", ["Okoro", "Marsh"]),
        ("The hearing before EJ Sharpe was adjourned to the spring.", ["Sharpe"]),
        ("Jordan LEVER was at the door. LEVER had left before we came.", ["Jordan LEVER", "LEVER"]),
        ("tunde cant make it but nikhil can, so ask the others", ["tunde", "nikhil"]),
    ],
)  # fmt: skip
def test_what_a_sentence_tells(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Will the grace period end in May?",
        "The bill of lading is in good faith and frank about storm damage.",
        "Price lists were sent in April, and by June all had answered.",
        "We spoke to Legal and to Finance about the Bill.",
        "Hope to see you soon. Just wanted to check the date.",
        "Storm Dudley left forty families without power; Hurricane Beryl was worse.",
        "Each old Kirkpatrick form was replaced, and the Robin Hood line is closed.",
        "Corrigan Aggregates Limited and Van Breda Risk & Benefits tendered for it.",
        "Counsel relied on Reed v Dean and was not heard.",
        "Nationality: Kenyan",
        "Do you know who has looked at the contracts that were signed with NOVA, and when they will be sent?",
        "Route 19 calls at Nelson Parade, Winston Court and George Lane on request.",
        "Colours: Silestone, Duropal, Corian",
        "We use Jira, a tool for the whole team, and it is slow.",
        "The order from Arco at the depot was late and so was the one from Brammer in the stores.",
        "You left the Kango in the workshop and the Bosch on site.",
        "The PC World voucher and the DC Comics poster were lost by the shop.",
        "Shift pattern: Read/Write access for crew North/South and the team East/West.",
        "We asked Balfour Beatty, Morgan Sindall and Laing O'Rourke to tender for it.",
        "The broker is Marsh McLennan and the bank is Morgan Stanley, says the file.",
    ],
)
def test_what_a_sentence_tells_of_nobody(text: str) -> None:
    assert persons(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("From: Jones, Tana\nTo: Driscoll, Marde L.; Pinion, Richard\nCc: Corey, Paula\nSubject: ISDN\n\nThanks.",
         ["Jones, Tana", "Driscoll, Marde L.", "Pinion, Richard", "Corey, Paula"]),
        ("Name: Mwangi, Esther Wanjiru\nDate of birth: 17 June 1988", ["Mwangi, Esther Wanjiru"]),
        ("The dues of Begum R are paid on Monday.", ["Begum R"]),
        ("- AEO for Lynch, T. starts this month", ["Lynch, T."]),
        ("Till 1: Amelie, Kit (am), Bex (pm)\nStore: Jermaine + Angel", ["Amelie", "Kit", "Bex", "Jermaine", "Angel"]),
    ],
)  # fmt: skip
def test_headers_lists_and_rotas(text: str, names: list[str]) -> None:
    assert persons(text) == names


def test_whom_somebody_works_with_is_no_employer() -> None:
    text = "The interview was held by Goodfellow. She works with Deirdre in Leeds."
    found = Analyzer().analyze(text).findings
    assert {text[f.start : f.end] for f in found if f.entity_type == "PERSON"} >= {"Deirdre"}
    assert not any(f.entity_type == "EMPLOYER" for f in found)


@pytest.mark.parametrize("end", ["", "\n", "\n\n", ".\n", "\r\n"])
def test_the_last_line_of_a_text_may_end_with_a_break(end: str) -> None:
    assert persons(f"See you soon.\nPaul{end}") == ["Paul"]
    assert persons(f"Elke Verstappen\n12/09/1983\nx@y.example{end}")[:1] == ["Elke Verstappen"]
