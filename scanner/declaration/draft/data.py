"""Finds what data a statement names: categories with their examples, and where the data come from."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .below import named_data
from .block import Block, labelled
from .finding import Finding, found, sentence_with, slug
from .words import Words, any_of, fold, sentences

_LONGEST_EXAMPLE = 90


class Categories:
    """Gathers categories in the order in which they appear; what is said twice of one goes together."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: dict[str, Finding] = {}

    def of(self, blocks: list[Block]) -> list[Finding]:
        """Every category of a statement."""
        about = [block for block in blocks if block.about("categories") and block.kind != "heading"]
        for block in about:
            self._block(block)
        if not self.found:
            for block in blocks:
                if not block.about("rights", "recipients", "measures", "retention", "definitions", "complaint"):
                    self._unheaded(block)
        return list(self.found.values())

    def _unheaded(self, block: Block) -> None:
        """Data that are listed where no heading speaks of data: most items have to be known as such."""
        for sentence in sentences(block.text) if block.kind != "heading" else ():
            items = self._spoken(self.words.items(labelled(sentence)[1] or sentence))
            if len(items) > 2 and 5 * sum(self._category_of(one) is not None for one in items) > 3 * len(items):
                self._sentence(block, sentence)

    def _block(self, block: Block) -> None:
        if block.kind == "row":
            self._examples(block, self.words.items(block.text), block.text)
        elif block.kind == "sentence":
            self._examples(block, named_data(block.text, self.words), block.text)
        elif block.kind == "item":
            self._item(block, block.text)
        else:
            for sentence in sentences(block.text):
                self._sentence(block, sentence)

    def _item(self, block: Block, text: str) -> None:
        label, rest = labelled(text)
        bracket = re.match(r"([^():]{3,80}?)\s*\((?!s\))([^()]{4,})\)(?:\s*[.;,]|\s|$)", text)
        if label and rest and not self._is_intro(label):
            self._labelled(block, label, rest)
        elif bracket and (self._named(bracket[1]) or len(self.words.items(bracket[2])) > 1):
            self._add(block, bracket[1], self._listed(bracket[2]), "")
        else:
            self._plain(block, text)

    def _labelled(self, block: Block, label: str, rest: str) -> None:
        """`Contact data: a, b`: a category with its examples; `Registration data: …`, `If you donate: …`: of several.

        A label of the statement's own that spans several of the categories in which Vigie finds data is told by them.
        """
        examples = self._listed(rest)
        kinds = {category for one in examples if (category := self._category_of(one))}
        conditional = bool(self.words.clause.match(fold(label)))
        if conditional or (self._named(label) is None and len(kinds) > 1):
            self._examples(block, examples, rest)
        else:
            self._add(block, label, examples, self._described(rest))

    def _is_intro(self, label: str) -> bool:
        """A long phrase before a colon introduces a list rather than names a category."""
        return len(label.split()) > 12

    def _plain(self, block: Block, text: str) -> None:
        """An item without a label: it names a category, with examples after `such as`, or is itself an example."""
        before, examples = self._split_such_as(text)
        head = before.strip(" ,;.")
        if (category := self._named(head)) and (examples or len(head.split()) <= 6) and self._names_a_group(head):
            self._add(block, head, examples, "", category)
        elif examples and self._category_of(head) is None:
            self._examples(block, examples, text)
        else:
            self._examples(block, self.words.items(text) if len(text) < 200 else [], text)

    def _names_a_group(self, text: str) -> bool:
        return bool(
            re.search(
                r"donnees|informations?|coordonnees|gegevens|kenmerken|daten\b|data\b|details|information|angaben|image|beelden|categor|kategor",
                fold(text),
            )
        )

    def _sentence(self, block: Block, sentence: str) -> None:
        label, rest = labelled(sentence)
        if label and rest and len(label.split()) <= 6 and self._named(label):
            self._add(block, label, self._listed(rest), self._described(rest))
            return
        bracketed = list(re.finditer(r"([\w’'/ -]{3,60}?)\s*\(([^()]{3,})\)", sentence))
        if len(bracketed) > 1:
            for match in bracketed:
                self._bracketed(block, match[1], match[2])
            return
        before, examples = self._split_such_as(sentence)
        listed = self.words.items(before) if before.count(",") >= 2 else []
        if examples and listed and (category := self._named(listed[-1])):
            self._examples(block, self._spoken(listed[:-1]), sentence)
            self._add(block, listed[-1], examples, "", category)
        elif examples:
            self._examples(block, examples, sentence)
        elif sentence.count(",") >= 2:
            self._examples(block, self._spoken(self.words.items(sentence)), sentence)

    def _bracketed(self, block: Block, before: str, inside: str) -> None:
        """`Personalien (Name, Adresse), Auftragsdaten (z. B. …)`: categories in running text."""
        verbs = list(self.words.pattern("verbs").finditer(fold(before)))
        label = self.words.bare(before[verbs[-1].end() :] if verbs else before)
        _, examples = self._split_such_as(inside)
        listed = examples or self.words.items(inside)
        if self._named(label) or self._names_a_group(label):
            self._add(block, label, listed, "")
        else:
            self._examples(block, listed, inside)

    def _spoken(self, items: list[str]) -> list[str]:
        """The items of a running sentence, the first without the words that lead to it: `We collect your name, …`."""
        if not items:
            return []
        led = list(self.words.pattern("leading_verbs").finditer(fold(items[0])))
        first = items[0][led[-1].end() :].strip() if led else items[0]
        short = [one for one in (first, *items[1:]) if len(one.split()) <= 6]
        return [one for one in short if not self.words.has("verbs", one)]

    def _split_such_as(self, text: str) -> tuple[str, list[str]]:
        """What stands before `such as`, and the list after it."""
        folded = fold(text)
        cue = None
        for pattern in self.words.table["such_as"]:
            matches = [
                m for m in re.finditer(rf"(?<![\w'])(?:{pattern})[\s:]\s*", folded) if m.start() > 3 or m.start() == 0
            ]
            if matches and (cue is None or (len(matches[-1][0].strip()) and matches[-1].start() > cue.start())):
                cue = matches[-1] if cue is None or text[matches[-1].end() :].count(",") >= 1 else cue
        if cue is None:
            return text, []
        return text[: cue.start()], self.words.items(text[cue.end() :].strip(" :()"), joined=True)

    def _listed(self, rest: str) -> list[str]:
        """The examples of `Label : rest`: after `such as` if there is one, else the enumeration itself."""
        _, examples = self._split_such_as(rest)
        if examples:
            return examples
        items = self.words.items(rest)
        return items if max(map(len, items), default=0) <= _LONGEST_EXAMPLE else []

    def _described(self, rest: str) -> str:
        before, examples = self._split_such_as(rest)
        told = before.strip(" ,;:.(")
        return told if (examples and len(told.split()) > 2) or (not examples and not self._listed(rest)) else ""

    def _add(
        self, block: Block, label: str, examples: list[str], description: str, category: str | None = None
    ) -> None:
        told = [bare for one in examples for part in self.words.items(f"{one},") if (bare := self._clean(part))]
        category = category or self._named(label) or self._vote(told)
        if category == "sensitive":
            category = next(
                (one for one in map(self._category_of, examples) if one and self._is_special(one)), category
            )
        cleaned = [bare for one in examples if (bare := self._clean(one))]
        shown = fold(self._label(label, None))
        same = next((one.value["id"] for one in self.found.values() if fold(one.value["label"]) == shown), "")
        key = category or same or slug(label, set(self.found))
        if key in self.found:
            self._more(key, cleaned)
            return
        value = {"id": key, "label": self._label(label, category), "description": description, "examples": cleaned}
        self.found[key] = found("categories", value, block, sentence_with(block, block.text.find(label)))

    def _is_special(self, category: str) -> bool:
        return bool(self.words.common["categories"][category].get("special"))

    def _label(self, label: str, category: str | None) -> str:
        """The statement's own words; those of the lexicon where it has none."""
        text = self.words.bare(label) or label
        if category and not self._names_a_group(text) and len(text.split()) > 4:
            return str(self.words.table["categories"][category]["label"])
        return text[0].upper() + text[1:]

    def _more(self, key: str, examples: list[str]) -> None:
        known = self.found[key].value["examples"]
        folded = {fold(one) for one in known}
        known += [one for one in examples if fold(one) not in folded]

    def _examples(self, block: Block, examples: Iterable[str], sentence: str) -> None:
        """Examples that stand without a category: each goes to the one that it belongs to."""
        for example in examples:
            bare = self._clean(example)
            category = self._category_of(bare) if bare else None
            if bare and category:
                label = self.words.table["categories"][category]["label"]
                if category in self.found:
                    self._more(category, [bare])
                else:
                    value = {"id": category, "label": label, "description": "", "examples": [bare]}
                    self.found[category] = found(
                        "categories", value, block, sentence_with(block, block.text.find(example))
                    )

    def _clean(self, example: str) -> str:
        bare = self.words.bare(re.sub(r"\s*\([^)]*\)?\s*$", "", example))
        bare = bare.split(". ")[0]
        bare = bare.rstrip(")") if bare.count("(") < bare.count(")") else bare
        lead = self.words.pattern("leads").match(fold(bare))
        bare = bare[lead.end() :] if lead else bare
        if self.words.clause.match(fold(bare)):
            return ""
        return bare if 1 < len(bare) <= _LONGEST_EXAMPLE else ""

    def _named(self, label: str) -> str | None:
        """The category that a label names."""
        return self._lookup(label, "names")

    def _category_of(self, example: str) -> str | None:
        """The category that an example belongs to."""
        return self._lookup(example, "words")

    def _lookup(self, text: str, key: str) -> str | None:
        folded = fold(text)
        best: tuple[int, str] | None = None
        for category in self.words.common["categories"]:
            match = any_of(self.words.table["categories"][category][key]).search(folded)
            if match and (best is None or (key == "names" and match.start() < best[0])):
                best = (match.start(), category)
        return best[1] if best else None

    def _vote(self, examples: list[str]) -> str | None:
        votes = [category for one in examples if (category := self._category_of(one))]
        best = max(set(votes), key=votes.count, default=None)
        return best if best and votes.count(best) * 2 > len(examples) and best not in self.found else None


def categories(blocks: list[Block], words: Words) -> list[Finding]:
    """The categories of data, with examples and the terms of the Data Privacy Vocabulary."""
    proposed = Categories(words).of(blocks)
    for one in proposed:
        known = words.common["categories"].get(one.value["id"], {})
        one.value.update({key: known[key] for key in ("special", "dpv") if key in known})
    return proposed


def origins(blocks: list[Block], words: Words) -> list[Finding]:
    """Where the data come from: the person, an employer, official bodies, others."""
    proposed: dict[str, Finding] = {}
    for block in blocks:
        if block.kind == "heading":
            continue
        for sentence in sentences(block.text):
            if block.about("origin") or words.has("cues.origin", sentence):
                for name in words.matching("origin", sentence):
                    if name not in proposed and (block.about("origin") or name in ("subject", "employer")):
                        proposed[name] = found("origins", {"id": name}, block, sentence)
    return list(proposed.values())
