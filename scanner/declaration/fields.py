"""The kinds of value that a declaration is made of: texts by language, lists, periods, legal terms."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, RootModel
from pydantic_core import PydanticCustomError

from ..periods import parse_period
from ..problems import suggestion
from .terms import LEGAL_BASES, RIGHT_CASES, RIGHTS, SPECIAL_GROUNDS, TRANSFER_INSTRUMENTS, normal_term, term_hint

_LANGUAGES = ("fr", "nl", "de", "en")
_FALLBACK = ("", "en", "fr", "nl", "de")
LanguageCode = Literal["fr", "nl", "de", "en"]


class Text(RootModel[dict[Literal["fr", "nl", "de", "en", ""], str]]):
    """A text in one or more languages; one that is written once, without a language, serves for all."""

    model_config = ConfigDict(frozen=True)

    def in_language(self, language: str) -> str:
        """The text in `language`; in another one where it was not translated."""
        by_language: dict[str, str] = dict(self.root.items())
        return next((by_language[code] for code in (language, *_FALLBACK) if by_language.get(code)), "")

    @property
    def languages(self) -> frozenset[str]:
        """The languages that it is written in; `""` stands for every one."""
        return frozenset(code for code, text in self.root.items() if text)

    def __bool__(self) -> bool:
        return any(self.root.values())


class Part(BaseModel):
    """What every piece of a declaration is: read-only, and without keys that mean nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def _as_text(value: Any) -> Any:
    """A plain text stands for itself in every language."""
    return {"": str(value)} if isinstance(value, str | int | float) and not isinstance(value, bool) else value


def as_list(value: Any) -> Any:
    """One thing stands for a list of it; nothing for an empty one."""
    if value is None:
        return ()
    return value if isinstance(value, list | tuple) else (value,)


def _as_string(value: Any) -> Any:
    """YAML reads `1000` as a number; where a text is expected it is one."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def under(key: str) -> Callable[[Any], Any]:
    """A validator for parts that may be written as one text, which then stands under `key`."""
    return lambda value: {key: value} if isinstance(value, str) else value


def one_of(part: type[Part], key: str) -> BeforeValidator:
    """A validator for one part, which may be written as one text, or as texts by language where `key` takes them."""

    def item(value: Any) -> Any:
        by_language = isinstance(value, dict) and value and set(value) <= set(_LANGUAGES)
        return {key: value} if isinstance(value, str) or by_language else value

    words = part.model_fields[key].annotation
    texts = str | dict[LanguageCode, str] if Text in (words, *get_args(words)) else str
    return BeforeValidator(item, json_schema_input_type=texts | part)


def one_or_more(part: type[Part], key: str) -> BeforeValidator:
    """A validator for a list of parts.

    Each may be one text, which then stands under `key`; and the list may be a mapping, from `key` to the rest of each.
    """
    wrap = under(key)
    schema = list[str | part] | str | part | dict[str, Any]  # type: ignore[valid-type]

    def items(value: Any) -> tuple[Any, ...]:
        if isinstance(value, dict) and value and all(isinstance(rest, dict) for rest in value.values()):
            names = {field.alias or name for name, field in part.model_fields.items()}
            if not names & set(value):
                return tuple({key: name, **rest} for name, rest in value.items())
        return tuple(wrap(item) for item in as_list(value))

    return BeforeValidator(items, json_schema_input_type=schema)


def _term(kind: str, known: Collection[str]) -> Callable[[str], str]:
    def check(text: str) -> str:
        term = normal_term(text)
        if term in known:
            return term
        hint = term_hint(text) or suggestion(term, known)
        raise PydanticCustomError("unknown_term", "'{text}' is no {kind}", {"text": text, "kind": kind, "hint": hint})

    return check


def _right(text: str) -> str:
    if text in RIGHTS:
        return text
    hint = suggestion(text, RIGHTS)
    raise PydanticCustomError("unknown_term", "'{text}' is no right", {"text": text, "hint": hint})


def _period(text: str) -> str:
    try:
        parse_period(text)
    except ValueError as error:
        context = {"text": text, "hint": str(error)}
        raise PydanticCustomError("bad_period", "'{text}' is no period of ISO 8601", context) from None
    return text


Words = Annotated[Text, BeforeValidator(_as_text, json_schema_input_type=str | Text)]
"""A text, or texts by language."""
String = Annotated[str, BeforeValidator(_as_string, json_schema_input_type=str | int | float)]
Strings = Annotated[tuple[String, ...], BeforeValidator(as_list, json_schema_input_type=list[str] | str)]
WordList = Annotated[tuple[Words, ...], BeforeValidator(as_list)]
PeriodText = Annotated[String, AfterValidator(_period)]
"""`P5Y`."""
BasisTerm = Annotated[
    String, AfterValidator(_term("legal basis of GDPR Art. 6(1), 9(2) or 10", LEGAL_BASES | SPECIAL_GROUNDS))
]
SpecialTerm = Annotated[String, AfterValidator(_term("ground of GDPR Art. 9(2) or 10", SPECIAL_GROUNDS))]
InstrumentTerm = Annotated[String, AfterValidator(_term("instrument of GDPR Arts. 45 to 49", TRANSFER_INSTRUMENTS))]
CaseTerm = Annotated[String, AfterValidator(_term("case of GDPR Art. 17(1) or 18(1)", RIGHT_CASES))]
RightName = Annotated[String, AfterValidator(_right)]
