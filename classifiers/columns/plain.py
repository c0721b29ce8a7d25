"""What the shape of values shows without a recognizer: births among dates, codes of a closed list, hashes, agents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .shapes import form, year_of
from .support import Support
from .years import spelling

_ISO = frozenset(
    """BE FR NL DE LU IT ES PT GB UK IE PL RO BG HU CZ SK SI HR RS BA MK AL XK GR CY MT AT CH LI DK SE NO FI IS EE LV LT
    UA
    BY MD RU TR MA DZ TN EG LY SN ML GN CI CM CD CG RW BI GA TG BJ NG GH KE ET SO ZA US CA MX BR AR
    CL CO PE VE EC BO CN JP
    KR IN PK BD LK NP PH VN TH ID MY SG
    IR IQ SY LB IL PS JO SA AE AF AM GE AZ KZ AU NZ""".split()  # noqa: SIM905
)
_CODES: dict[str, tuple[frozenset[str], ...]] = {
    # codes of the National Register (civil status), and letters or ISO 5218 digits for sex
    "MARITAL_STATUS": (frozenset("10 20 21 25 26 30 40 41 50 51 60 80 81 90".split()),),  # noqa: SIM905
    "GENDER": tuple(frozenset(pair) for pair in ("MF", "HF", "MV", "MW", "mf", "hf", "mv", "mw")),
}


def coded(judged: list[str], rows: int) -> Iterator[tuple[str, Support]]:
    """Columns of a few codes that only one list uses."""
    values = set(judged)
    few = "the values are the few codes that stand for it"
    if any(pair <= values and len(values) <= 4 and all(len(v) == 1 for v in values) for pair in _CODES["GENDER"]):
        yield "GENDER", Support(rows, len(values), 3.6, "values", few, 1.0)
    elif values == {"1", "2"} and rows >= 20:
        yield "GENDER", Support(rows, 2, 2.6, "values", few, 1.0)
    if len(values) >= 4 and all(value in _ISO for value in values):
        yield "NATIONALITY", Support(rows, len(values), 2.8, "values", "the values are codes of countries", 1.0)
    if len(values) >= 4 and values <= _CODES["MARITAL_STATUS"][0]:
        weight = 4.0 if any(value[1] != "0" for value in values) else 3.6  # tens number regions and steps too
        yield "MARITAL_STATUS", Support(rows, len(values), weight, "values", few, 1.0)


def dates(judged: list[str], counts: Mapping[str, int], forms: Mapping[str, float]) -> Iterator[tuple[str, Support]]:
    """Dates that look like births: spread over decades, most of them a working life ago, without a time of day."""
    share = forms.get("date", 0.0)
    eight = sum(1 for v in judged if len(v) == 8 and v.isdigit() and year_of(v)) / len(judged)
    midnight = sum(1 for v in judged if form(v) == "datetime" and (" 00:00" in v or "T00:00" in v)) / len(judged)
    share = share + midnight if share + midnight >= 0.6 else eight if eight > 0.95 else 0.0
    if share < 0.6:
        return
    years = sorted(year for value in judged if (year := _year(value)))
    if not years:
        return
    span, middle = years[len(years) * 9 // 10] - years[len(years) // 10], years[len(years) // 2]
    weight = -0.5
    if len(years) >= 3 and 1935 <= middle <= 2003 and years[-1] <= 2022:
        weight = 1.5 + min(1.5, span / 15)
    elif middle > 2005:
        weight = -2.0
    text = f"dates, half of them before {middle + 1}, spread over {span} years"
    rows = sum(n for v, n in counts.items() if _year(v))
    yield "DATE_OF_BIRTH", Support(rows, len(years), weight, "values", text, share)


def _year(value: str) -> int | None:
    """The year of a date, of two digits as well."""
    if year := year_of(value):
        return year
    found = spelling(value)
    return (found[1] or None) if found and found[0] == "short" else None


def shaped(judged: list[str], forms: Mapping[str, float], rows: int) -> Iterator[tuple[str, Support]]:
    """Types that the shape alone shows."""
    for shape, entity_type, weight in (
        ("user_agent", "USER_AGENT", 7.0),
        ("geo", "GEO_COORDINATES", 4.5),
        ("email", "EMAIL_ADDRESS", 7.0),
        ("mac", "MAC_ADDRESS", 7.0),
        ("user", "USERNAME", 2.2),
    ):
        share = forms.get(shape, 0.0)
        if share >= 0.5:
            text = f"{share:.0%} of the distinct values have the form of {entity_type}"
            yield (
                entity_type,
                Support(round(rows * share), round(len(judged) * share), weight * share, "values", text, share),
            )
    if forms.get("hash", 0.0) > 0.8 and judged[0][:1] in "${":
        yield "PASSWORD", Support(rows, len(judged), 6.0, "values", "password hashes", 1.0)
