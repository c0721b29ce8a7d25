"""Coordinates of a place: two decimals with four places or more, degrees with N/E, or behind `lat`/`lon`."""

from __future__ import annotations

import re

from ..forms import Form, FormRecognizer, Judgement

_LAT = r"[+\-]?[0-8]?[0-9]\.[0-9]{4,15}"
_LON = r"[+\-]?(?:1[0-7][0-9]|[0-9]{1,2})\.[0-9]{4,15}"
_DMS = r"[0-9]{1,3}[°º][ ]?[0-9]{1,2}['’′][ ]?(?:[0-9]{1,2}(?:[.,][0-9]{1,4})?[\"”″]{1,2}[ ]?)?"


class GeoCoordinatesRecognizer(FormRecognizer):
    """Latitude and longitude."""

    ENTITY = "GEO_COORDINATES"
    PATTERNS = (
        Form("pair", rf"(?<![\w.,+\-]){_LAT}[ ]?[,;/][ ]?{_LON}(?![\w])(?!\.[0-9])", 0.75, near=0.95, alone=0.85),
        Form("spaced", rf"(?<![\w.,+\-]){_LAT} {_LON}(?![\w])(?!\.[0-9])", 0.3, near=0.85, alone=0.6),
        Form("degrees", rf"(?<![\w]){_DMS}[NSZ][ ,;/]{{0,3}}{_DMS}[EOWL](?![^\W_])", 0.9, near=0.97),
        Form(
            "decimal degrees",
            r"(?<![\w.])[0-9]{1,2}\.[0-9]{2,8} ?°? ?[NSZ][ ,;/]{1,3}[0-9]{1,3}\.[0-9]{2,8} ?°? ?[EOWL](?![^\W_])",
            0.85,
            near=0.95,
        ),
        Form(
            "letter first",
            r"(?<![\w])[NSZ][ ]?[0-9]{1,2}(?:\.[0-9]{3,8}|[°º][ ]?[0-9]{1,2}(?:\.[0-9]{1,4})?['’′]?(?:[ ]?[0-9]{1,2}"
            r"(?:\.[0-9]{1,4})?[\"”″]{1,2})?)[ ,;/]{1,3}[EOWL][ ]?[0-9]{1,3}(?:\.[0-9]{3,8}|[°º][ ]?[0-9]{1,2}"
            r"(?:\.[0-9]{1,4})?['’′]?(?:[ ]?[0-9]{1,2}(?:\.[0-9]{1,4})?[\"”″]{1,2})?)(?![\w])",
            0.88,
            near=0.95,
        ),
        Form(
            "labelled",
            r"(?<![^\W_])lat(?:itude)?[\"']?[ ]?[:=][ ]?[\"']?(?P<value>[+\-]?[0-9]{1,2}\.[0-9]{2,15}[\"']?[ ]?"
            r"[,;&\s][\s]{0,4}[\"']?"
            r"(?:lon|lng|long|longitude)[\"']?[ ]?[:=][ ]?[\"']?[+\-]?[0-9]{1,3}\.[0-9]{2,15})",
            0.93,
        ),
        Form(
            "named",
            r"(?<![^\W_])lat(?:itude)?[ ](?P<value>[+\-]?[0-9]{1,2}\.[0-9]{2,15},?[ ](?:et |en |und |and )?"
            r"(?:lon|lng|long|longitude)[ ][+\-]?[0-9]{1,3}\.[0-9]{2,15})(?![\w])",
            0.9,
        ),
        Form(
            "point",
            r"(?<![^\W_])POINT[ ]?\((?P<value>[+\-]?[0-9]{1,3}\.[0-9]{2,15} [+\-]?[0-9]{1,2}\.[0-9]{2,15})\)",
            0.9,
        ),
    )
    CONTEXT = (
        "gps",
        "coordonnees",
        "coordonnées",
        "coordinaten",
        "coördinaten",
        "koordinaten",
        "coordinates",
        "lat",
        "latitude",
        "location",
        "position",
        "locatie",
        "localisation",
        "positie",
        "geo",
        "géolocalisation",
        "geolocatie",
        "standort",
        "lon",
        "longitude",
        "long",
    )

    def judge(self, value: str) -> Judgement | None:
        """Within the globe."""
        if "°" in value or "º" in value:
            # minutes and seconds end at 59
            small = re.findall(r"([0-9]+)(?:[.,][0-9]+)?['’′\"”″]", value)
            return Judgement(checked=True) if all(int(number) < 60 for number in small) else None
        numbers = [abs(float(n)) for n in re.findall(r"[0-9]+\.[0-9]+", value)]
        if len(numbers) != 2 or numbers[0] > 90 or numbers[1] > 180:
            return None
        if value.count(" ") == 1 and not any(c in value for c in ",;/"):
            numbers.sort(reverse=True)  # `POINT(4.3517 50.8503)` has the longitude first
        # in Europe two such numbers are a place; elsewhere they may be any two
        return Judgement(unaided=1.0 if 34 <= numbers[0] <= 72 and numbers[1] <= 42 else 0.4)
