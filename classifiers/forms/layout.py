"""Counts what the lines of a text look like: labels with answers, log lines, prices, sections, greetings, names.

Words tell what a document calls itself; its layout tells what it is when it does not say so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from ..matching.alternatives import alternatives, listed

_FORMAL_WORDS = listed("""
    cher monsieur, chère madame, cher maître, chère maître, cher docteur, madame, monsieur, mesdames, messieurs, maître,
    geachte, waarde, beste heer, beste mevrouw, sehr geehrte, sehr geehrter, sehr geehrtes, werte, werter, dear,
    to whom it may concern
""")
_INFORMAL_WORDS = listed("""
    bonjour, bonsoir, salut, coucou, hello, hallo, hi, hey, hoi, dag, goeiemorgen, goedemorgen, goedemiddag, goeiendag,
    beste, guten tag, guten morgen, liebe, lieber, liebes, moin, good morning, good afternoon, cher, chère, chers,
    chères
""")
_CLOSING_WORDS = listed("""
    veuillez agréer, je vous prie d'agréer, salutations distinguées, meilleures salutations, sincères salutations,
    dans l'attente de votre, hoogachtend, met vriendelijke groet, met vriendelijke groeten, met de meeste hoogachting,
    hochachtungsvoll, mit freundlichen grüßen, mit freundlichem gruß, yours sincerely, yours faithfully, yours truly,
    kind regards
""")
_PARTING_WORDS = listed("""
    groetjes, groeten, grtz, mvg, bien à vous, bien à toi, cordialement, amicalement, bàv, à plus, bises, merci,
    merci d'avance, cheers, best, thanks, thx, regards, take care, viele grüße, liebe grüße, beste grüße, gruß, lg, vg,
    danke, danke und gruß
""")
_SUBJECT_WORDS = listed("""
    objet, concerne, betreft, betreff, betrifft, onderwerp, subject, re, ref, kenmerk, unser zeichen, nos réf
""")
_HEADER_WORDS = listed("""
    from, to, cc, bcc, sent, date, subject, de, à, envoyé, objet, van, aan, verzonden, onderwerp, von, an, gesendet,
    betreff
""")
_SENDER_WORDS = listed("from, to, de, à, van, aan, von, an")
_SECTION_WORDS = listed("""
    article, artikel, art., clause, section, §, titre, hoofdstuk, kapitel, chapitre, abschnitt
""")
_PRESENT_WORDS = listed("""
    présent, présents, présente, présentes, excusé, excusés, excusée, excusées, étaient présents, membres présents,
    aanwezig, aanwezigen, verontschuldigd, anwesend, anwesende, entschuldigt, teilnehmer, present, attendees, apologies,
    in attendance
""")


def _lines(words: tuple[str, ...], rest: str) -> re.Pattern[str]:
    """Lines that begin with one of the words."""
    return re.compile(rf"^[ \t>]*(?:{alternatives(words)})(?![^\W_]){rest}", re.IGNORECASE | re.MULTILINE)


_FORMAL = _lines(_FORMAL_WORDS, r"[^\n]{0,60},?[ \t]*$")
_GREETED = _lines(_FORMAL_WORDS, r"[^\n]{0,60},[ \t]*$")
"""With its comma: no line of an address."""
_INFORMAL = re.compile(
    _lines(_INFORMAL_WORDS, r"[^\n.;:]{0,40}[,!]?[ \t]*$").pattern
    + r"|^[ \t]*(?:salut|hey|hi|hoi|hallo|hello|bonjour|dag)[ ][^\W\d_]+,[ ]",
    re.IGNORECASE | re.MULTILINE,
)
_CLOSING = re.compile(alternatives(_CLOSING_WORDS), re.IGNORECASE)
_PARTING = _lines(_PARTING_WORDS, r"[ ,.!]*$")
_PLACE_AND_DAY = re.compile(
    r"^[ \t]*[^\W\d_][\w' -]{2,30},[ ]?(?:(?:le|den|de)[ ])?"
    r"(?:\d{1,2}(?:er|\.|st|nd|rd|th)?[ ][^\W\d_]{3,10}\.?[ ]\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})[ \t]*$",
    re.MULTILINE,
)
_SUBJECT = _lines(_SUBJECT_WORDS, r"[^\n:]{0,20}:")
_HEADER = _lines(_HEADER_WORDS, r"[ ]?:[ \t]*\S")
_ADDRESSED = _lines(_SENDER_WORDS, r"[ ]?:[^\n]*\S")
_PRESENT = _lines(_PRESENT_WORDS, r"(?:[ ][^\n:]{0,20})?[ ]?:")
_LABEL = re.compile(r"[ \t>*•|-]*[^\W\d_][^:\n|\t]{1,34}[ \t]*(?:[:|]|\t|\.{4,}|_{4,})[ \t]*\S")
_STAMP = re.compile(
    r"[\[(]?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d[./]\d\d[./]\d{4}[ T]\d\d:\d\d"
    r"|[A-Z][a-z]{2}[ ]{1,2}\d{1,2} \d\d:\d\d:\d\d|(?:\d{1,3}\.){3}\d{1,3} \S+ \S* ?\[\d\d/[A-Z][a-z]{2}/\d{4})"
    r"|(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4} \S+ \S* ?\["
)
_CARD = re.compile(r"^BEGIN:(?:VCARD|VEVENT)[ \t]*$", re.MULTILINE)
"""An entry of an address book or a calendar (RFC 6350, RFC 5545): its properties are no answers to a form."""
_PRICE = re.compile(r"(?<![\d.,])\d{1,3}(?:[ .]?\d{3})*[.,]\d{2}(?:[ ]?(?:€|EUR|euros?|\$|£))?(?![\d.,]).{0,40}$")
_SECTION = re.compile(
    rf"(?:^|(?<=[.;:!?] ))[ \t]*(?:{alternatives(_SECTION_WORDS)})[ ]?(?:\d{{1,3}}|[ivx]{{1,5}})(?![\w])",
    re.IGNORECASE | re.MULTILINE,
)
_STEP = re.compile(r"[ \t]*(?:\d{1,2}[.)]|étape \d|stap \d|schritt \d|step \d|[-•*])[ ]?\S", re.IGNORECASE)
_FIGURES = re.compile(
    r"(?=[^\n]*[0-9])(?=[^\n]*(?:%|[0-9][ ]*[|\t;][ |\t;]*[0-9]))[ \t|;0-9.,%\[\]()–—±/\xa0\u202f-]+(?:\n|$)"
)
_CELL = re.compile(r"[|\t]")
_DIGIT = re.compile(r"\d")
_COUNTED = (
    ("formal greeting", _FORMAL), ("greeted", _GREETED),
    ("informal greeting", _INFORMAL), ("closing", _CLOSING), ("parting", _PARTING),
    ("place and day", _PLACE_AND_DAY), ("subject", _SUBJECT), ("header", _HEADER), ("addressed", _ADDRESSED),
    ("section", _SECTION), ("attendance", _PRESENT), ("card", _CARD),
)  # fmt: skip


_HEADINGS = 8
"""So many tables with the same heading are looked at."""
_WEAK = 0.75
"""What a word of a heading must reach to be a name all the same: `Dienst | Jan | Piet` above figures."""


def in_heading(text: str, start: int, end: int, score: float) -> bool:
    """Whether one word stands in the heading of a table: a line of cells without figures above one with figures.

    `Place | Fields | Content` above `crm/a | 12 | yes`: `Fields` is nobody, though it is a family name. The row below
    has as many cells, or the same heading stands in the text more than once.
    """
    if score >= _WEAK or " " in text[start:end].strip():
        return False
    line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    cells = len(_CELL.findall(line))
    if cells < 2 or _DIGIT.search(line):
        return False
    below = [rest.lstrip("\n").partition("\n")[0] for rest in text.split(f"{line}\n", _HEADINGS)[1:]]
    return any(
        _DIGIT.search(row) and (len(_CELL.findall(row)) == cells or (len(below) > 1 and _CELL.search(row)))
        for row in below
    )


def counted(text: str, end: int) -> bool:
    """Whether nothing but figures stand behind it on its line, shares or cells of them: a row of statistics.

    `Langue : français | 189 | 98,9 %` is nobody's answer.
    """
    return bool(_FIGURES.match(text, end))


def shapes(text: str, names: Collection[int]) -> Counter[str]:
    """How many lines, or places, of each shape a text has; `names` are the places where persons' names begin."""
    found = Counter({shape: len(pattern.findall(text)) for shape, pattern in _COUNTED})
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            found["subject first"] += not found["lines"] and bool(_SUBJECT.match(line))
            found["lines"] += 1
            found.update(_of_line(line, any(at <= name <= at + 8 for name in names)))
        at += len(line)
    return found


def _of_line(line: str, named: bool) -> Iterator[str]:
    short = len(line) < 110
    if _STAMP.match(line):
        yield "stamped"
    elif short and _LABEL.match(line):
        yield "labelled"
    if short and named:
        yield "named"
    if short and _PRICE.search(line.rstrip()):
        yield "priced"
    if _STEP.match(line):
        yield "step"


def suggestions(found: Mapping[str, int], persons: int, characters: int) -> Iterator[tuple[str, float]]:
    """Kinds of document with the points that their layout gives: see `kinds.yaml` for those of words."""
    lines = max(1, found.get("lines", 0))

    def share(shape: str) -> float:
        return found.get(shape, 0) / lines

    def has(shape: str, least: int = 1) -> bool:
        return found.get(shape, 0) >= least

    if has("stamped", 3) and share("stamped") > 0.5:
        yield "log", 6.0
    if has("header", 3) and has("addressed"):
        yield "mail", 3.0
    if has("subject first") and not has("header", 2):
        yield "letter", 2.4
    if has("at home") and not has("at home", 3) and has("informal greeting"):
        yield "letter", 2.4
    if has("formal greeting"):
        yield (
            "letter",
            1.9 + 0.5 * has("greeted") + 0.9 * has("closing") + 0.7 * has("place and day") + 0.5 * has("subject"),
        )
    elif has("closing") and has("subject"):
        yield "letter", 2.4
    if has("informal greeting") and not has("formal greeting"):
        yield "mail", 2.1 + 0.5 * has("parting") + 0.5 * has("addressed")
    if has("labelled", 4) and share("labelled") >= 0.5 and not has("card"):
        yield "form", 1.6 + 1.2 * share("labelled")
    if (has("named", 4) and share("named") >= 0.5) or (persons >= 8 and characters < 70 * persons):
        yield "list_of_persons", 2.6
    if has("priced", 3) and share("priced") >= 0.4 and not persons:
        yield "price_list", 1.9
    if has("section", 2):
        yield "terms", 1.7
        if not has("priced"):
            yield "price_list", -2.0  # it speaks of prices, and names none
    if has("attendance"):
        yield "minutes", 1.8 + 0.8 * (found.get("attendance", 0) > 1)
    if has("step", 3) and not persons:
        yield "manual", 0.9
