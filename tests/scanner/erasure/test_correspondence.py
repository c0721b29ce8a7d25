"""A letter to the person that a clerk signs is about the person; one that tells of others, or is to others, is not."""

from __future__ import annotations

import struct
from collections.abc import Callable

import docx

from scanner.erasure.correspondence import unsigned

from ...connectors.formats.documents.conftest import _compound as compound
from ...connectors.formats.rewriting.test_packages import saved
from .conftest import Estate
from .test_end_to_end import CONSENT
from .test_files import OTHER, WHO, items

HEAD = "Horizon\n\nAda Janssens\nMeirstraat 14 bus 3\n9000 Gent\n\nGent, 4/8/2024\n\nGeachte mevrouw Janssens,\n\n"
BODY = "Wij bevestigen uw aansluiting onder nummer 85.07.30-033.28 (ada.janssens@example.be).\n\n"
END = "Met vriendelijke groeten,\n\nAnn Maes\nLedenbeheer\n"
LETTERS = {
    "signed.docx": HEAD + BODY + END,
    "about-two.docx": HEAD + BODY + f"Ook {OTHER} is aangesloten.\n\n" + END,
    "to-another.docx": HEAD.replace("Ada Janssens", "Bob Peeters").replace("Janssens", "Peeters")
    + f"Het gaat over {WHO}.\n\n" + END,
    "minutes.docx": f"Verslag\n\nAanwezig: Ann Maes\n\nAfwezig: {WHO}\n\nVolgende keer om 10 uur.\n\nAnn Maes\n",
}  # fmt: skip


def word(text: str, author: str) -> bytes:
    made = docx.Document()
    made.core_properties.author = author
    for line in text.split("\n"):
        made.add_paragraph(line)
    return saved(made)


def outlook(sender: tuple[str, str], to: tuple[str, str], body: str) -> bytes:
    wide = {"0037": "Vraag", "1000": body, "0C1A": sender[0], "5D01": sender[1], "0E04": to[0]}
    streams = {f"__substg1.0_{number}001F": text.encode("utf-16-le") for number, text in wide.items()}
    sent = struct.pack("<LLQ", 0x00390040, 6, 133_800_000_000_000_000)
    box = {"3001": to[0], "39FE": to[1]}
    told = {f"__recip_version1.0_#00000000/__substg1.0_{n}001F": t.encode("utf-16-le") for n, t in box.items()}
    return compound({"__properties_version1.0": bytes(32) + sent, **streams, **told})


ADA, BOB, CY = [(f"{name} {rest}", f"{name}.{rest}@example.be".lower()) for name, rest in
                (("Ada", "Janssens"), ("Bob", "Peeters"), ("Cy", "Maes"))]  # fmt: skip
MESSAGES = {
    "sent.msg": outlook(ADA, BOB, "Kan u dit nakijken?\nAda"),
    "received.msg": outlook(CY, ADA, "Uw dossier is klaar. Bob Peeters kijkt het na."),
    "told.msg": outlook(BOB, CY, f"Te bellen:\n- {WHO}\n- Dirk Claes, dirk.claes@example.be\n"),
}


def test_a_letter_that_a_clerk_signs_and_a_message_of_outlook_go_whole(lite: Estate) -> None:
    folder = lite.folder / "share" / "news"
    for name, text in LETTERS.items():
        (folder / name).write_bytes(word(text, "Ann Maes"))
    for name, content in MESSAGES.items():
        (folder / name).write_bytes(content)
    lite.vigie("scan", expect=(0, 3))
    told = items(lite.plan(*CONSENT, expect=(0, 1)))
    ways: dict[str, str] = {name: told[name].get("way") or told[name]["decision"] for name in (*LETTERS, *MESSAGES)}
    aside = [name for name, way in ways.items() if way == "set file aside"]
    assert aside == ["signed.docx", "sent.msg", "received.msg"], ways
    assert "cannot be written back" in told["told.msg"]["why"]


def test_a_signature_ends_a_letter_where_little_stands_below() -> None:
    closings = ("Cordialement,", "Met vriendelijke groet", "Mit freundlichen Grüßen", "Yours sincerely,")
    texts: Callable[[str], str] = "Dear Ada,\nall is well.\n{}\nAnn Maes\n".format
    assert {unsigned(texts(one)) for one in closings} == {"Dear Ada,\nall is well.\n"}
    long = texts(closings[0]) + "\n".join(f"line {n}" for n in range(12))
    assert unsigned(long) == long and unsigned("no letter") == "no letter"
