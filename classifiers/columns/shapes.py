"""Tells the form of a value (a date, a hash, a sentence …) and whether a column's values stand in a closed list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import re2

from connectors import load_yaml

from ..matching.lazily import lazily
from ..recognizers.generic.health import HealthRecognizer
from .tokens import fold
from .years import spelling

_LATIN = 0x24F
"""The last letter of Latin Extended-B."""
_DAY = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
_TIME = r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[ :]?[AaPp]\.?[Mm]\.?)?"
_THOUSANDS = r"(?:\d{1,3}(?:[.,]\d{3})+|\d{1,4}\s?[kK])"
_BAND = (
    r"(?:[<>≤≥]=?|(?i:under|over|below|above|less than|more than|moins de|plus de|minder dan|meer dan|unter|über))"
    rf"\s?[$€£]?(?:{_THOUSANDS}|\d{{4,9}})\s?[$€£+]?"
    rf"|[$€£]?{_THOUSANDS}\s?[$€£]?\s?(?:-|–|to|tot|bis|à)\s?[$€£]?{_THOUSANDS}\s?[$€£]?"
)
"""How much somebody earns, as it is asked for: `$60K - $80K`, `<=50K`, `moins de 20.000 €`."""
_FORMS = re.compile(
    "|".join(f"(?P<{name}>{pattern})" for name, pattern in (
        ("int", r"[+-]?\d+(?:\.0+)?"),
        ("date", r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{2}[-/]\d{1,2}"),
        ("datetime", rf"(?:{_DAY})[T ]\d{{1,2}}:\d{{2}}.*|{_TIME}"),
        ("decimal", r"[+-]?(?:\d+|\d{1,3}(?:[ .,’']\d{3})+)[.,]\d+|[+-]?\d(?:\.\d+)?[eE][+-]?\d+"),
        ("guid", r"\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?"),
        ("email", r"<?[^@\s{}\"<>]+@[^@\s{}\"<>]+\.[^@\s{}\"<>]{2,}>?"),
        ("mailbox", r"[^@\s:/]+@[A-Za-z][\w-]*"),
        ("ip", r"(?:\d{1,3}\.){3}\d{1,3}(?:/\d+|:\d+)?|(?=.*::|(?:.*:){5})[0-9a-fA-F:]{3,39}(?:%\w+)?"),
        ("mac", r"(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}|(?:[0-9a-fA-F]{4}\.){2}[0-9a-fA-F]{4}"),
        ("url", r"(?:https?|ftp|mailto|www\.)[:.]\S+"),
        ("geo", r"[+-]?\d{1,3}\.\d{3,}[°NSEW]?[,; ]\s*[+-]?\d{1,3}\.\d{3,}[°NSEW]?|POINT\s*\(.*\)"),
        ("iban", r"[A-Za-z]{2}[0-9]{2}(?:[ .-]?[A-Za-z0-9]{4}){2,7}(?:[ .-]?[A-Za-z0-9]{1,3})?"),
        ("masked", r"(?=.*(?:[*•#]{3}|[xX]{4}))[A-Za-z0-9*•# ./-]{4,45}"),
        ("hash", r"(?=\d*[a-fA-F])(?=\D*\d)[0-9a-fA-F]{16,}|\$[0-9a-zPH]{1,8}\$.{20,}|\{[A-Z0-9]{3,8}\}\S{16,}"),
        ("user_agent", r"(?:Mozilla|Opera|Dalvik|curl|okhttp|python-requests|Wget|Java|Safari|Chrome)/[\d.]+.*"),
        ("json", r"\s*(?:\{.*\}|\[.*\]|<[A-Za-z?!].*>)\s*"),
        ("money", r"(?:€|\$|£|EUR|USD)\s?[-\d.,' ]+|[-\d.,' ]+\s?(?:€|EUR|%|\$|£)"),
        ("band", _BAND),
        ("phone", r"\+\d[\d ()./-]{6,}|\(?0\d[\d ()./-]{6,}(?:\s?(?:x|ext\.?|poste)\s?\d+)?"),
        ("digits", r"\(?\d[\d ./+*()_:-]*"),
        ("word", r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_'’.-]+)*\.?"),
        ("path", r"(?:[A-Za-z]:)?[\\/](?:[^\s\\/]+[\\/])*[^\s\\/]*|[\w.-]+\.(?:pdf|docx?|xlsx?|png|jpe?g|csv|txt)"),
    ))
)  # fmt: skip
"""All as one: of the forms that a whole value has, the first counts."""
_LONGEST_FORM = 300
"""Characters; a longer value is text or nested data."""
_ALONE = re2.compile(
    r"(?:(?:[+-]?[0-9]+(?:[.,][0-9]+)?|\(?[0-9][0-9 ./+*()_:-]*|\+[0-9][0-9 ()./-]{6,}|[0-9a-fA-F]{16,}"
    r"|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.*|(?:https?|ftp):[!-~]+"
    r"|[!#-;=?A-z|~]+@[!#-;=?A-z|~]+\.[!#-;=?A-z|~]{2,}"
    r"|[A-Za-z]+(?:[-'][A-Za-z]+)*|[A-Za-z]{2}[0-9]{2}(?:[ .-]?[A-Za-z0-9]{4}){2,7}(?:[ .-]?[A-Za-z0-9]{1,3})?)\n)*"
)
"""Lines whose form is surely one that holds nothing else: narrower than the forms above, in ASCII."""
_SECRET = re.compile(r"(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\S{20,}")
_USER = re.compile(r"[a-z][a-z0-9]*[._-][a-z][a-z0-9._-]*|[a-z]{2,12}\d{1,4}|@\w{2,}")
_WORDS = re.compile(r"[^\W\d_][^\d]*")
_LETTER = re.compile(r"[^\W\d_]")
_LISTED = re.compile(r"(?<=\w),(?=[^\W\d_]{2})")
_WRITTEN_OUT = ("day", "short")
"""Spellings of a day with its month in letters: `Jan 18 1973`, `18 janvier 1973`."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


@lru_cache(maxsize=200_000)
def form(value: str) -> str:
    """The shape of one value: `int`, `date`, `prose` …"""
    if len(value) > _LONGEST_FORM:
        return "json" if value.lstrip()[:1] in "{[<" else "prose" if " " in value else "secret"
    if match := _FORMS.fullmatch(value):
        return str(match.lastgroup)
    return _text_form(value)


def may_hold_others(values: Sequence[str]) -> bool:
    """Whether any of the values may have a form that others stand in: text, code, nested data.

    For many values at once: a column of numbers, addresses of the net or digests costs next to nothing.
    """
    lines = "\n".join([*values, ""])
    if lines.count("\n") > len(values) or max(map(len, values), default=0) > _LONGEST_FORM:
        return True
    return _ALONE.fullmatch(lines.encode("utf-8", "surrogatepass")) is None


def _text_form(value: str) -> str:
    if (found := spelling(value)) and found[0] in _WRITTEN_OUT:
        return "date"
    words = _LISTED.sub(", ", value).split()  # `Mirpur,Dhaka` is two words, and no code
    if len(words) == 1:
        if _USER.fullmatch(value):
            return "user"
        return "secret" if _SECRET.fullmatch(value) else "code"
    if len(words) > 7 or (len(words) > 4 and value.rstrip()[-1] in ".!?"):
        return "prose"
    if _WORDS.fullmatch(value) and not any(c in value for c in "=<>{}[]|\\_"):
        return "words" if len(words) < 5 else "prose" if sum(w[0].islower() for w in words) > 2 else "prose_name"
    return "address" if any(w[0].isalpha() and len(w) > 1 for w in words) else "code"


def year_of(value: str) -> int | None:
    """The year of a date in any usual spelling, 1900 to 2099; None if it shows none."""
    found = _YEAR.search(value)
    if found:
        return int(found[0])
    digits = value if value.isdigit() else ""
    if len(digits) == 8:
        for text in (digits[:4], digits[4:]):
            if 1900 <= int(text) <= 2099:
                return int(text)
    return None


WORDED = ("JOB_TITLE", "HEALTH")
"""Lists of which one word may stand in a longer value."""


@dataclass(frozen=True)
class ClosedLists:
    """Words that a column of some type is made of."""

    strong: Mapping[str, frozenset[str]]
    weak: Mapping[str, frozenset[str]]
    shapes: Mapping[str, frozenset[str]]
    """Entity type to the shapes that its values take."""
    kin: Mapping[str, tuple[str, ...]]
    refines: Mapping[str, tuple[str, ...]]
    endings: Mapping[str, tuple[str, ...]]
    """Of compounds: `magazijnmedewerker`, `Lagermitarbeiter`."""

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> ClosedLists:
        """Those of `vocabulary.yaml`."""
        data = load_yaml(Path(__file__).with_name("vocabulary.yaml").read_text("utf-8"))
        shapes = {t: frozenset(group["take"]) for group in data["shapes"].values() for t in group["types"]}
        strong = {t: _words(lists["strong"]) for t, lists in data["lists"].items()}
        strong["HEALTH"] |= frozenset(fold(term) for term in HealthRecognizer.TERMS if not term.endswith("*"))
        return ClosedLists(
            strong=strong,
            weak={t: _words(lists["weak"]) for t, lists in data["lists"].items()},
            shapes=shapes,
            kin={t: tuple(types.split()) for t, types in data["kin"].items()},
            refines={t: tuple(types.split()) for t, types in data["refines"].items()},
            endings={t: tuple(lists.get("endings", "").split()) for t, lists in data["lists"].items()},
        )

    def shares(self, values: Sequence[str]) -> dict[str, tuple[float, float]]:
        """Per list: the share of distinct values that it holds, strong words alone and weak ones too."""
        folded = [fold(value).strip(" .") for value in values if len(value) < 40]
        if not folded:
            return {}
        count = len(values)
        spoken = [value for value in folded if _LETTER.search(value)]
        known = [value for value in folded if value in self._any]
        worded = {}
        for name in WORDED:  # one telling word in a longer value is enough
            share = sum(self.tells(name, value) for value in spoken) / count
            worded[name] = (share, share)
        return worded | {
            name: (
                sum(v in strong for v in known) / count,
                sum(v in strong or v in self.weak[name] for v in known) / count,
            )
            for name, strong in self.strong.items()
            if name not in WORDED
        }

    @lazily
    def _any(self) -> frozenset[str]:
        """The words of all lists: most columns have none of them."""
        return frozenset().union(*self.strong.values(), *self.weak.values())

    def tells(self, name: str, value: str) -> bool:
        """Whether a folded value holds a word, two or three that stand in a list."""
        telling, endings = self.strong[name], self.endings[name]
        words = value.split()
        if any(word in telling or (len(word) > 8 and word.endswith(endings)) for word in words):
            return True
        if len(words) < 2:
            return False
        return value in telling or any(
            " ".join(words[i : i + n]) in telling for n in (2, 3) for i in range(len(words) - n + 1)
        )


def form_shares(values: Iterable[str]) -> dict[str, float]:
    """The share of each shape among the values."""
    counts = Counter(map(form, values))
    total = sum(counts.values()) or 1
    return {name: count / total for name, count in counts.items()}


def of_other_letters(values: Sequence[str]) -> bool:
    """Whether most values are written in letters that no list of ours has: Cyrillic, Arabic, Hebrew, Chinese."""
    return 2 * sum(any(c.isalpha() and ord(c) > _LATIN for c in value) for value in values) > len(values)


def _words(text: Any) -> frozenset[str]:
    return frozenset(
        fold(word.replace("+", " ")).strip(" .") if word[-1:] != "+" else fold(word) for word in str(text or "").split()
    )
