"""Finds the name of who declares: the subject of the sentence on the controller, or the name that is said most."""

from __future__ import annotations

import re
from collections import Counter

from .block import Block
from .naming import NAME, named_bodies, trimmed
from .words import Words, any_of, fold, sentences

_BACK = ("er", "sie", "es", "elle", "il", "zij", "hij", "ze", "it")
"""Pronouns that stand for the subject of the sentence before."""
_GENERIC = ("personal", "data", "service", "usage", "personne", "concernee", "persoonsgegevens", "daten", "privacy")
_START = 12
"""Blocks at the start, where an organisation introduces itself."""
_PRONOUNS = frozenset(
    {
        "ein",
        "eine",
        "une",
        "un",
        "each",
        "jede",
        "jeder",
        "elk",
        "all",
        "alle",
        "nous",
        "vous",
        "wij",
        "we",
        "u",
        "wir",
        "sie",
        "you",
        "it",
        "this",
        "these",
        "ce",
        "cette",
        "ces",
        "dit",
        "deze",
        "dies",
        "diese",
        "als",
        "as",
        "en",
        "in",
        "ik",
        "je",
        "elle",
        "il",
        "ils",
        "they",
        "who",
        "data",
        "toute",
        "any",
        "every",
        "elke",
        "your",
        "our",
        "vos",
        "votre",
        "uw",
        "ihre",
        "unsere",
        "onze",
        "nos",
        "notre",
        "les",
        "chaque",
        "when",
        "if",
        "wer",
    }
)
"""What a sentence begins with that is no name."""


class ControllerName:
    """Looks for the name in the places where statements say it, the surest first."""

    def __init__(self, blocks: list[Block], words: Words) -> None:
        self.blocks = blocks
        self.words = words

    def name(self) -> str:
        """Who controls: the subject of a sentence that says so, a legal person near the start, a name said often."""
        found_by = (self._subject, self._headed, self._legal_person, self._frequent, self._titled)
        return next((name for find in found_by if (name := find())), "")

    def _subject(self) -> str:
        """`X is the controller`, `X (hereinafter …)`: the name with which such a sentence begins."""
        for key in ("roles.controller", "introduces"):
            for block in self.blocks:
                far = key == "introduces" and block.number > _START
                if far or block.kind == "heading" or block.about("definitions", "recipients", "transfers", "rights"):
                    continue
                before = ""
                for sentence in sentences(block.text):
                    pronoun = fold(sentence.split()[0]) in _BACK
                    sentence, before = (before, sentence) if pronoun and before else (sentence, sentence)
                    if self.words.has(key, sentence) and (name := self._at_start(sentence)):
                        return name
        return ""

    def _at_start(self, sentence: str) -> str:
        bodies = named_bodies(sentence, self.words)
        if bodies and bodies[0][0] < 60:
            return bodies[0][1]
        verb = self.words.pattern("verbs").search(fold(sentence), 2)
        start = re.split(r"[,(;:]|\s[-–]\s", sentence[: verb.start()] if verb else "")[0].strip()
        start = re.sub(r"^[LlDd]['’]", "", start)
        told = self.words.has("roles.controller", start)
        if not told and re.match(r"\s*\([A-Z]{2,8}\)", sentence[sentence.find(start) + len(start) :]):
            return trimmed(start)[:1].upper() + trimmed(start)[1:]  # a name with its own short form behind it
        words = trimmed(start).split()
        if (
            self.words.has("roles.controller", start)
            or not words
            or fold(words[0]) in self.words.table["title_words"]
            or fold(words[0]) in _PRONOUNS
        ):
            return ""
        proper = [word for word in words if word[0].isupper() or word[0].isdigit()]
        return " ".join(words) if words[0][0].isupper() and len(words) <= 9 and 2 * len(proper) >= len(words) else ""

    def _legal_person(self) -> str:
        """The legal person that is named most, where the statement speaks of who answers for it."""
        votes: Counter[str] = Counter()
        for block in self.blocks:
            if block.about("recipients", "transfers", "measures", "definitions", "dpo", "links"):
                continue
            weight = 3 if block.about("controller") or self.words.has("roles.controller", block.text) else 1
            weight += 2 * (block.number < 8)
            for _, name in named_bodies(block.text, self.words):
                votes[name] += weight
        best = votes.most_common(1)
        return best[0][0] if best and (best[0][1] > 2) else ""

    def _headed(self) -> str:
        """The first short line below the heading on the controller: the name over an address."""
        headings = [one for one in self.blocks if one.kind == "heading" and one.about("controller")]
        below = [one for head in headings for one in self.blocks[head.number + 1 : head.number + 5]]
        return next((one.text.strip(" .,") for one in below if self._is_name(one)), "")

    def _is_name(self, block: Block) -> bool:
        text = block.text.strip(" .,")
        told = self.words.has("roles.controller", text) or self.words.has("verbs", text)
        short = block.kind != "heading" and len(text.split()) <= 8 and text[:1].isupper()
        person = re.match(r"(Frau|Herr|Mme|Mr|Mrs|Ms|M\.|Madame|Monsieur|Mevrouw|De heer|Dhr)\b", text)
        return short and not told and not person and not re.search(r"[\d:@]", text)

    def _frequent(self) -> str:
        """The name of several capitals that is said most often, or the subject of the sentence on the controller."""
        running = "\n".join(block.text for block in self.blocks if block.kind != "heading")
        counted = Counter(match[0] for match in re.finditer(r"\b[A-ZÀ-Ý]\w+(?: [A-ZÀ-Ý]\w+)+\b", running))
        for block in (one for one in self.blocks if one.kind != "heading"):
            if block.about("controller") or self.words.has("roles.controller", block.text):
                subject = re.match(rf"({NAME})", block.text)
                if subject and subject[1].count(" ") and trimmed(subject[1]) in counted:
                    counted[trimmed(subject[1])] += 5
        authority = any_of(one["name"] for one in self.words.common["authorities"])
        usual = [
            (name, times)
            for name, times in counted.most_common(8)
            if not authority.search(fold(name))
            and not self.words.has("dpo", name)
            and not any_of(self.words.common["bodies"]).search(fold(name))
            and not set(fold(name).split()) <= {*self.words.table["title_words"], *_GENERIC, *_PRONOUNS}
        ]
        return usual[0][0] if usual and usual[0][1] > 1 else ""

    def _titled(self) -> str:
        """The name in the title: `Privacyverklaring Loonwijzer`."""
        title = next((block.text for block in self.blocks), "").strip(" -–—|")
        rest = re.split(r"\s[-–|]\s|:\s", title)
        words = [part for part in rest[-1].split() if fold(part) not in fold(" ".join(self.words.table["title_words"]))]
        return " ".join(words) if 0 < len(words) <= 6 else ""
