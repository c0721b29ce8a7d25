"""Finds how long data are kept and how they are protected: periods with their start, criteria, measures by area."""

from __future__ import annotations

import re

from .block import Block, labelled
from .finding import Finding, found, slug
from .words import Words, any_of, fold, sentences

_LONGEST_LABEL = 110


def periods_in(text: str, words: Words) -> list[tuple[int, int, str]]:
    """(start, end, period) of each period that a text names in figures or words: `sechs bzw. zehn Jahre` names two."""
    folded = fold(text)
    numbers = words.table["numbers"]
    spelled = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
    number = rf"(\d{{1,3}}|{spelled})"
    joined = r"(?:bzw\.?|et|ou|a|en|of|und|oder|and|or|to|tot|bis|resp\.?|-|/)"
    told: list[tuple[int, int, str]] = []
    for unit, pattern in words.table["units"].items():
        gap = rf"\s*(?:\([\w -]+\)\s*)?[- ]?(?:{'|'.join(_between(words))})?\s?"
        form = rf"\b(?:{number}\s*(?:\(\d+\))?\s*{joined}\s*)?{number}{gap}(?:{pattern})\b"
        for match in re.finditer(form, folded):
            for group in (1, 2):
                value = match[group]
                amount = int(value) if value and value.isdigit() else numbers.get(value) if value else None
                if amount:
                    told.append((match.start(group), match.end(), f"P{amount}{unit}"))
    return sorted(set(told))


def _between(words: Words) -> list[str]:
    """Adjectives between a number and its unit."""
    return {"en": ["calendar", "full", "further", "additional"], "fr": [], "nl": ["volle"], "de": ["weitere", "volle"]}[
        words.language
    ]


def retention(blocks: list[Block], words: Words) -> list[Finding]:
    """Retention rules: periods with what they are about and when they start; criteria where there is no period."""
    proposed: list[Finding] = []
    known: set[tuple[str, str]] = set()
    rows = {block.row: block.text for block in blocks if block.row >= 0 and block.about("categories")}
    rows |= {block.row: block.text for block in blocks if block.row >= 0 and block.about("purposes")}
    for block in blocks:
        if block.kind == "heading" or not block.about("retention"):
            continue
        for sentence in sentences(block.text):
            if sentence.endswith(":"):
                continue
            shared = block.intro if block.intro.endswith(":") and not periods_in(sentence, words) else ""
            told = list(_rules(sentence, rows.get(block.row, ""), words, shared))
            if not told and block.row >= 0:
                told = [{"label": rows.get(block.row, ""), "criterion": sentence.strip(" .;")}]
            for value in told:
                key = (value.get("period") or "", fold(value.get("label") or value.get("criterion") or "")[:50])
                if key not in known:
                    known.add(key)
                    value = {
                        "id": slug(
                            value.get("label") or value.get("criterion") or "retention",
                            {one.value["id"] for one in proposed},
                        ),
                        **value,
                    }
                    proposed.append(found("retention", value, block, sentence))
    return proposed


def _rules(sentence: str, subject: str, words: Words, intro: str = "") -> list[dict[str, str]]:
    told = periods_in(sentence, words)
    label, _ = labelled(sentence)
    rules: list[dict[str, str]] = []
    position = 0
    for index, (start, end, period) in enumerate(told):
        until = told[index + 1][0] if index + 1 < len(told) else len(sentence)
        about = subject or (label if index == 0 and label else _about(sentence[position:start], words))
        rule = {"label": about or (rules[-1].get("label", "") if rules else ""), "period": period}
        starts = _start(sentence[end:until], words) if until > end else ""
        rules.append({key: value for key, value in {**rule, "starts": starts}.items() if value})
        position = max(end, position)
    if not told and (criterion := _criterion(f"{intro.rstrip(' :')} {sentence}".strip(), words)):
        rules.append({key: value for key, value in (("label", subject or label), ("criterion", criterion)) if value})
    return rules


def _about(before: str, words: Words) -> str:
    """What a period is about: the words before it, without the verb that keeps or deletes."""
    text = before.strip(" ,;.")
    conjunction = words.conjunction.match(fold(f" {text} ")) if text else None
    text = text[conjunction.end() - 1 :] if conjunction else text
    folded = fold(text)
    verbs = list(any_of(words.table["keeping_verbs"]).finditer(folded))
    if verbs:
        first, last = verbs[0], verbs[-1]
        text = text[: first.start()] if first.start() > 3 else text[last.end() :]
    bare = words.bare(text.strip(" ,;.:"))
    bare = re.sub(
        r"(?i)\s+(pendant|durant|gedurende|fur|für|for|maximum|maximaal|nach|we|wir|wij|are|sont|sind|worden)$",
        "",
        bare,
    )
    spoken = words.has("verbs", bare) or len(bare.split()) > 9
    return bare if 2 < len(bare) <= _LONGEST_LABEL and not spoken else ""


def _start(after: str, words: Words) -> str:
    """The event from which a period runs."""
    match = any_of([rf"(?<!\w)(?:{one})" for one in words.table["starts"]]).search(fold(after))
    if not match or match.start() > 25:
        return ""
    event = re.split(r"[,;.(]|\s(?:und|et|en|and|ou|of|or)\s", after[match.end() :].strip(), maxsplit=1)[0]
    return words.bare(event) if 2 < len(event) < 100 else ""


def _criterion(sentence: str, words: Words) -> str:
    return sentence.strip(" .;•") if words.has("criterion", sentence) else ""


def measures(blocks: list[Block], words: Words) -> list[Finding]:
    """Technical and organisational measures, in the words of the statement, each by what it protects."""
    proposed: list[Finding] = []
    for block in blocks:
        if block.kind == "heading" or not block.about("measures"):
            continue
        for sentence in sentences(block.text):
            areas = [area for area in words.matching("measures", sentence) if area != "other"]
            if not areas and words.has("measures.other", sentence):
                areas = ["other"]
            for area in areas:
                label = _clause(sentence, area, words) if len(areas) > 1 else sentence.strip(" .;:•")
                value = {"id": slug(f"{area} {label}"[:45], {one.value["id"] for one in proposed}), "area": area}
                value |= {
                    "kind": words.common["measures"].get(area, "technical"),
                    "label": label[0].upper() + label[1:],
                }
                if (area, fold(label)) not in [(one.value["area"], fold(one.value["label"])) for one in proposed]:
                    proposed.append(found("measures", value, block, sentence))
    return proposed


def _clause(sentence: str, area: str, words: Words) -> str:
    """The clause of a sentence that is about one area."""
    parts = re.split(r"[,;]\s+|\s(?:et|und|en|and)\s", sentence.strip(" .;:"))
    pattern = any_of(words.table["measures"][area])
    return next(
        (part.strip() for part in parts if pattern.search(fold(part)) and len(part) > 8), sentence.strip(" .;:")
    )
