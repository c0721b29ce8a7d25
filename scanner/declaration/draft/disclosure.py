"""Finds to whom data go: recipients, each with the ground on which it receives them."""

from __future__ import annotations

import re
from itertools import takewhile

from .block import Block, labelled
from .finding import Finding, found, slug
from .words import Words, any_of, fold, sentences

_GROUNDS = ("legal obligation", "authorisation", "processor", "group")
_LONGEST = 110
_OWN = ("identification", "contact", "form", "services", "communication", "preferences")
"""Categories whose words name no body; others do: an agency that collects debts, an adviser on taxes."""
_NOBODY = (
    r"^(im|in|nach|beim|zur|zum|durch|dans|sur|sous|naar|binnen|tijdens|op|during|within|into|on|upon)\s",
    r"^\W*$",
)
"""What a name does not begin with, in any language."""


class Recipients:
    """Gathers recipients in their order."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: list[Finding] = []
        self.names: set[str] = set()
        self.waiting: dict[str, tuple[Block, str]] = {}
        """Grounds that name nobody themselves: told by their own name if nothing below them does."""
        self._intros: set[str] = set()

    def of(self, blocks: list[Block]) -> list[Finding]:
        """Every recipient of a statement."""
        for block in blocks:
            if block.about("recipients") and block.kind != "heading":
                if block.kind in ("paragraph", "sentence"):
                    self._paragraph(block)
                else:
                    self._item(block)
        for intro, (block, ground) in self.waiting.items():
            if not any(one.value.get("ground") == ground and intro in self._intros for one in self.found):
                self._add(block, self._ground_phrase(ground), ground)
        return sorted(self.found, key=lambda one: one.block)

    def ground_of(self, text: str) -> str | None:
        """The ground that a text names."""
        named = self.words.matching("grounds", text)
        return next((ground for ground in _GROUNDS if ground in named), None)

    def _item(self, block: Block) -> None:
        """An item: a ground with its bodies below, or recipients by name."""
        text = block.text
        if self._says_no(text):
            return
        ground = self.ground_of(text) or (self.ground_of(block.intro) if block.intro else None)
        label, rest = labelled(text)
        if text.rstrip().endswith(":"):
            if ground:
                self.waiting[text] = (block, ground)
            return
        if label and rest:
            ground = self.ground_of(label) or self.ground_of(rest)
            for name in self._names(rest):
                self._add(block, name, self.ground_of(name) if ground is None else ground)
            return
        if self._bodies(block, text, ground):
            return
        told = self.words.has("recipient_verbs", text) and self.words.has("verbs", text)
        if (told or self._receives(fold(text))) and not self._only_ground(text):
            self._paragraph(block)
            return
        names = [] if ground and self._only_ground(text) else self._names(text)
        if ground and not names:
            self.waiting[text] = (block, ground)
        for name in names:
            self._add(block, name, ground)

    def _paragraph(self, block: Block) -> None:
        for sentence in sentences(block.text):
            if self._says_no(sentence):
                continue
            ground = self.ground_of(sentence) or self.ground_of(block.intro)
            if self._bodies(block, sentence, ground):
                continue
            label, rest = labelled(sentence)
            if label and rest:
                self._phrase(block, rest, self.ground_of(label) or ground, sentence)
            else:
                for phrase in self._phrases(sentence):
                    self._phrase(block, phrase, ground if sentence.count(";") == 0 else None, sentence)

    def _phrase(self, block: Block, phrase: str, ground: str | None, sentence: str) -> None:
        """Each recipient with its own ground, where one of them has one; else that of the sentence for all."""
        parts = self.words.items(phrase)
        kept = self._without_clauses(parts)
        own: dict[str, str | None] = {}
        for index, part in enumerate(parts):
            clauses = takewhile(lambda one: one not in kept, parts[index + 1 :])
            own[part] = self.ground_of(", ".join([part, *clauses])) if part in kept else None
        apart = [part for part in kept if own[part]] if len(kept) > 1 else []
        shared = self.ground_of(", ".join(part for part in parts if part not in apart))
        rest = shared if apart else self.ground_of(phrase) or ground
        before = len(self.found)
        for part in kept:
            for name in self._names(part):
                self._add(block, name, own[part] or rest, sentence)
        if len(self.found) == before and ground == "authorisation" and block.kind != "sentence":
            self.waiting[sentence] = (block, ground)

    def _phrases(self, sentence: str) -> list[str]:
        """The parts of a sentence that name recipients: after `to`, `with`; or before `receive`, `act as`."""
        folded = fold(sentence)
        gives = any_of(self.words.table["recipient_verbs"]).search(folded)
        receives = self._receives(folded)
        if receives and not (gives and gives.start() < receives):
            return [sentence[:receives]]
        if done := self.words.find("done_by", sentence):
            return [sentence[done.end() :]]
        if gives:
            return sentence[gives.end() :].split(";")
        alone = self.ground_of(sentence) and not self.words.has("verbs", self.words.head(sentence))
        return [sentence] if alone or self._addresses(folded) else []

    def _receives(self, folded: str) -> int:
        """Where the verb of a sentence stands whose subject receives data; 0 if it is that of a relative clause."""
        match = any_of(self.words.table["recipient_receives"]).search(folded)
        relative = match and re.search(
            r"(qui|die|dat|who|which|that|welche|der|das)\s+(\w+\s+){0,5}$", folded[: match.start()]
        )
        return match.start() if match and not relative and match.start() > 2 else 0

    def _addresses(self, folded: str) -> bool:
        """Whether a sentence without a verb begins with `to`: `À l'INAMI, parce que la loi nous y oblige.`"""
        return bool(re.match(r"(?:(?:oui|ja|yes),?\s+)?(a|aux?|avec|aan|met|an|mit|to|with)\s", folded))

    def _says_no(self, text: str) -> bool:
        return any(self.words.has(key, text) for key in ("no_sale", "no_transfer", "inside_only", "not_shared"))

    def _bodies(self, block: Block, text: str, ground: str | None) -> bool:
        """Names in brackets after a kind of recipient: `organismes officiels (ex : la BCSS, la BCE)`."""
        brackets = [
            match
            for match in re.finditer(r"\(([^()]{3,})\)", text)
            if self._looks_like_names(self._without_such_as(match[1]))
            or self._are_kinds(text[: match.start()], match[1])
        ]
        for match in brackets:
            shown = self._without_such_as(match[1])
            before = self._kind(text[: match.start()])
            for index, part in enumerate(self.words.items(shown)):
                if not (index and self._country(part)):
                    country = next(
                        (self._country(one) for one in self.words.items(shown)[1:] if self._country(one)), None
                    )
                    self._add(block, part, self.ground_of(before) or ground, text, self.words.bare(before), country)
        return bool(brackets)

    def _without_such_as(self, text: str) -> str:
        cue = any_of([rf"\s*(?:{one})[\s:]*" for one in self.words.table["such_as"]]).match(fold(text))
        return text[cue.end() :] if cue else text

    def _kind(self, before: str) -> str:
        """The kind of recipient that stands before a bracket: `organismes officiels`."""
        last = before.rsplit(",", 1)[-1].rsplit(":", 1)[-1]
        verbs = list(any_of(self.words.table["recipient_verbs"]).finditer(fold(last)))
        return last[verbs[-1].end() :] if verbs else last

    def _looks_like_names(self, text: str) -> bool:
        known = any_of(self.words.common["bodies"]).search(fold(text))
        capitals = re.match(
            r"\s*(?:ex\s?:\s*|p\.?\s?ex\.?\s*)?(?:l[ae]s?\s|l['’]|d[eiu][en]?\s|het\s|the\s)*[A-Z]", text
        )
        quoted = re.search(r"[\"“«]|art|lit\.|\bRGPD|GDPR|AVG|EER|DSGVO|EEE|EEA", text)
        return bool(known or (capitals and not quoted))

    def _are_kinds(self, before: str, inside: str) -> bool:
        """`sous-traitants (imprimeur, hébergeur)`: kinds of processor in small letters."""
        items = self.words.items(inside)
        short = all(len(item.split()) <= 4 for item in items)
        return len(items) > 1 and short and self.ground_of(self._kind(before)) == "processor"

    def _country(self, text: str) -> str | None:
        folded = fold(text)
        near = {
            "france": "FR",
            "irlande": "IE",
            "ireland": "IE",
            "ierland": "IE",
            "irland": "IE",
            "belgi": "BE",
            "allemagne": "DE",
            "duitsland": "DE",
            "germany": "DE",
            "deutschland": "DE",
            "pays-bas": "NL",
            "nederland": "NL",
            "netherlands": "NL",
            "niederlande": "NL",
            "luxemb": "LU",
        }
        code = next((code for name, code in near.items() if re.search(rf"^\W*{name}", folded)), None)
        return code or next(
            (code for code, names in self.words.common["countries"].items() if any_of(names).search(folded)), None
        )

    def _only_ground(self, text: str) -> bool:
        """An item that says a ground and names nobody: `En cas d'obligation légale :`."""
        return bool(self.words.find("ground_only", text)) or self.words.bare(self.words.head(text)) == ""

    def _is_something(self, name: str) -> bool:
        """Whether a name is that of data or of a basis: `we send offers to your e-mail address` names nobody."""
        if re.search(r"\b(donnees|gegevens|daten|angaben|data|details|information)\b", fold(name)):
            return True
        data = any(self.words.has(f"categories.{one}.words", name) for one in _OWN)
        return data or bool(self.words.matching("bases", name))

    def _ground_phrase(self, ground: str) -> str:
        """The lexicon's words for those who receive on a ground."""
        return str(self.words.table["ground_names"][ground])

    def _names(self, text: str) -> list[str]:
        """The recipients that a phrase names, without what is said about them."""
        parts = self.words.items(text)
        parts = self._without_clauses(parts)
        examples = any_of([rf"(?<![\w'])(?:{one})\s" for one in self.words.table["such_as"]]).search(
            fold(", ".join(parts)), 3
        )
        if examples:
            return self._with_examples(", ".join(parts), examples.start(), examples.end())
        return [name for part in parts for name in self._each(part)]

    def _without_clauses(self, parts: list[str]) -> list[str]:
        """The parts that name somebody: after a clause, those that take the enumeration up again (`en aan …`)."""
        again = any_of([rf"(?:{one})\s" for key in ("conjunctions", "prepositions") for one in self.words.table[key]])
        kept: list[str] = []
        broken = False
        for index, part in enumerate(parts):
            folded = fold(part).strip()
            if index and self.words.clause.match(folded):
                broken = True
            elif not broken or again.match(folded):
                kept.append(part)
        return kept

    def _with_examples(self, text: str, start: int, end: int) -> list[str]:
        """`verwerkers, zoals onze drukker`: those named; of another kind of recipient, the whole phrase."""
        kind = self.words.bare(text[:start])
        if self.ground_of(kind) in ("processor", "legal obligation") or not self._plausible(kind):
            return [name for part in self.words.items(text[end:]) for name in self._each(part)]
        return [self.words.bare(text)] if len(text) < _LONGEST else [kind]

    def _each(self, part: str) -> list[str]:
        head = self.words.head(part)
        folded = fold(head)
        article = any_of(self.words.table["recipient_and"])
        cut = article.search(folded)
        pieces = [head[: cut.start()], *self._each(head[cut.end() :])] if cut and cut.start() > 2 else [head]
        pieces = [one for piece in pieces for one in _two_nouns(piece)]
        bare = (self._own_name(self.words.bare(piece)) for piece in pieces)
        return [name for name in bare if name and self._plausible(name)]

    def _own_name(self, name: str) -> str:
        """`sous-traitant MesurEau` is MesurEau: a processor that is called by its name."""
        match = re.fullmatch(r"([a-zà-ÿ][a-zà-ÿ’' -]{3,40}?)\s([A-ZÀ-Ý][\w&.’'-]*(?:\s[\w&.’'-]+)*)", name)
        return match[2] if match and self.ground_of(match[1]) == "processor" else name

    def _plausible(self, name: str) -> bool:
        folded = fold(name)
        if len(name) < 3 or len(name) > _LONGEST or len(name.split()) > 12:
            return False
        if folded.strip(" .") in self.words.common["legal_forms"] or self.words.pattern("verbs").search(folded):
            return False
        return not any_of([*self.words.table["no_recipient"], *_NOBODY]).search(folded)

    def _add(
        self,
        block: Block,
        name: str,
        ground: str | None,
        sentence: str = "",
        role: str = "",
        country: str | None = None,
    ) -> None:
        name = self.words.bare(name)
        name = name.rstrip(")") if name.count("(") < name.count(")") else name
        if not name or fold(name) in self.names or not self._plausible(name):
            return
        if block.kind == "sentence" and self._is_something(name):
            return
        self.names.add(fold(name))
        self._intros.update((block.intro, block.text))
        taken = {one.value["id"] for one in self.found}
        value = {"id": slug(name, taken), "name": name[0].upper() + name[1:]}
        value |= {key: told for key, told in (("description", role), ("ground", ground), ("country", country)) if told}
        self.found.append(found("recipients", value, block, sentence))


def _two_nouns(text: str) -> list[str]:
    """`Inkassounternehmen und Rechtsanwälte` are two; `Ärztinnen und Ärzte` are one, said twice."""
    match = re.fullmatch(r"\s*([A-ZÄÖÜ]\w{4,}) (?:und|oder) ([A-ZÄÖÜ]\w{4,})\s*", text)
    return [match[1], match[2]] if match and fold(match[1])[:4] != fold(match[2])[:4] else [text]


def recipients(blocks: list[Block], words: Words) -> list[Finding]:
    """The recipients, each with the ground on which it receives data."""
    return Recipients(words).of(blocks)
