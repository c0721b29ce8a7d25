"""Finds what is said of transfers: countries with their instrument, statements in general, that nothing is sold."""

from __future__ import annotations

from .block import Block
from .finding import Finding, found
from .words import Words, any_of, fold, sentences


def transfers(blocks: list[Block], words: Words) -> list[Finding]:
    """Countries outside the European Economic Area, with the instrument that covers them where it is told."""
    proposed: dict[str, Finding] = {}
    relevant = [block for block in blocks if block.about("transfers", "recipients")]
    said = [block for block in relevant if not words.has("no_transfer", block.text)]
    instruments: list[tuple[str, Block]] = []
    for block in said:
        for sentence in sentences(block.text):
            folded = fold(sentence)
            named = [code for code, patterns in words.common["instruments"].items() if any_of(patterns).search(folded)]
            instruments += [(code, block) for code in named if code not in [one for one, _ in instruments]]
            for country, patterns in words.common["countries"].items():
                if any_of(patterns).search(folded):
                    first = proposed.setdefault(country, found("transfers", {"country": country}, block, sentence))
                    if named and "instrument" not in first.value:
                        first.value["instrument"] = named[0]
    for one in proposed.values():
        if "instrument" not in one.value and instruments:
            one.value["instrument"] = _fitting(one.value["country"], [code for code, _ in instruments])
            one.value["safeguards"] = _sentence_on(instruments[0][1], words)
    return list(proposed.values())


def _fitting(country: str, instruments: list[str]) -> str:
    """Of several instruments, an adequacy decision for a country that has one."""
    from ...rights.tables import table

    adequate = country in table("transfers")["adequate"]
    wanted = "A45-3" if adequate else "A46-2-c"
    return wanted if wanted in instruments else instruments[0]


def _sentence_on(block: Block, words: Words) -> str:
    every = [pattern for patterns in words.common["instruments"].values() for pattern in patterns]
    return next((one for one in sentences(block.text) if any_of(every).search(fold(one))), block.text)


def statements_on_transfers(blocks: list[Block], words: Words) -> list[Finding]:
    """What is said of transfers in general, or that there are none; and that nothing is sold."""
    proposed: list[Finding] = []
    for key, value, patterns in (
        ("transfer_statement", None, ("no_transfer", "transfer_statement")),
        ("no_sale", True, ("no_sale",)),
    ):
        for block in blocks:
            for sentence in sentences(block.text) if block.kind != "heading" else ():
                if any(words.has(pattern, sentence) for pattern in patterns) and key not in [
                    one.key for one in proposed
                ]:
                    proposed.append(found(key, sentence if value is None else value, block, sentence))
    return proposed
