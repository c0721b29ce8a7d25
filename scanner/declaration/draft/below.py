"""Finds what the sentences below a purpose tell besides: its data, who receives them, how long they are kept.

Many statements have no chapter on data or recipients: each purpose says its own. Such a sentence becomes a block of its
own, about what it tells, so that the readers of data, recipients and periods see it as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .block import Block, labelled
from .keeping import periods_in
from .words import Words, any_of, fold, sentences

_LONGEST = 7
"""Words of a piece of data that is named in running text."""


def sentences_below(blocks: Iterable[Block], words: Words) -> list[Block]:
    """A block of the kind `sentence` for each sentence below a purpose and each thing that it tells."""
    return [
        replace(block, kind="sentence", topics=(topic,), text=text, said=sentence)
        for block in blocks
        if block.about("purposes", "bases") and block.kind in ("paragraph", "item")
        for sentence in sentences(block.text)
        for topic, text in (*_labelled(sentence, words), *((topic, sentence) for topic in _topics(sentence, words)))
        if topic not in block.topics or text is not sentence
    ]


def _labelled(sentence: str, words: Words) -> Iterator[tuple[str, str]]:
    """`Recipients: a, b.` within a paragraph: the topic of the label, and what it says."""
    label, rest = labelled(sentence)
    if label and rest and len(label.split()) <= 4:
        for topic in ("recipients", "retention", "categories"):
            if any_of(words.table["topics"][topic]).match(fold(label)):
                yield topic, rest
                return


def _topics(sentence: str, words: Words) -> Iterator[str]:
    known = words.table["categories"]
    if any(words.has(f"categories.{one}.words", item) for item in named_data(sentence, words) for one in known):
        yield "categories"
    if any(words.has(key, sentence) for key in ("recipient_verbs", "recipient_receives", "done_by")):
        yield "recipients"
    if periods_in(sentence, words) and any_of(words.table["keeping_verbs"][:1]).search(fold(sentence)):
        yield "retention"


def named_data(sentence: str, words: Words) -> list[str]:
    """The pieces of an enumeration after a verb that uses data (`we record your name and address to …`), or before one
    that has them used (`Images are recorded …`); whether they are data, the lexicon says."""
    folded = fold(sentence)
    told: list[str] = []
    leads = list(words.pattern("using_verbs").finditer(folded))
    for index, lead in enumerate(leads):
        until = leads[index + 1].start() if index + 1 < len(leads) else len(sentence)
        rest = sentence[lead.end() : until]
        purpose = words.find("purpose_begins", rest)
        told += words.items(rest[: purpose.start()] if purpose else rest, joined=True)
    if used := words.find("used_verbs", sentence):
        told += words.items(sentence[: used.start()], joined=True)
    short = (words.bare(words.head(one)) for one in told)
    return [one for one in short if one and len(one.split()) <= _LONGEST and not words.has("verbs", one)]
