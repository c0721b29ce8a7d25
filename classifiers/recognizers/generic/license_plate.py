"""Number plates of Belgium, the Netherlands, France, Germany, Luxembourg, Great Britain, Ireland, Austria, Switzerland.

Alone, a plate is known by its form; a German, Austrian or Irish one by its district too (`B-MW 1234`, `GU-123 AB`,
`131-D-4567`). Short forms (`AB 1234`, the old Belgian `ABC-123`), the French one of before 2009 (`1234 AB 75`) and the
British ones of before 2001 (`A123 BCD`) need a word beside them in running text.
"""

from __future__ import annotations

import re

from ..de.districts import AUSTRIAN, DISTRICTS
from ..forms import END, FITS, START, Form, FormRecognizer, Judgement, listed
from ..labels import labelled

_CODES = "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX"
"""The Dutch series of plates: letters and digits in turn."""
_VEHICLES = listed("""
    firmenwagen, dienstwagen, leihwagen, mietwagen, pkw, lkw, lieferwagen, transporter, anhänger, motorrad, wagen, auto,
    bedrijfswagen, leasewagen, bestelwagen, vrachtwagen, aanhangwagen, personenwagen, motorfiets, voiture, camionnette,
    camion, remorque, moto, company car, hire car, rental car, the car, his car, her car, my car, our car, van driver,
    vw, bmw, audi, mercedes, opel, peugeot, renault, citroën, citroen, skoda, škoda, volvo, toyota, dacia, hyundai,
    nissan, mazda, fiat, ford, kia, tesla, volkswagen, voiture de société
""")
"""Behind which a plate may stand without a word for it: `den Firmenwagen (GP-BH 212)`, `VW Golf, GP-BH 212`."""
_FREE, _DONE = rf"{START}(?<![\-])", rf"{END}(?![\-])"
_IRISH = "CE|CN|CW|DL|KE|KK|KY|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|TN|TS|WD|WH|WW|WX|[CDGLTW]"
"""The counties of Ireland, after the year in which a car was first used."""
_SWISS = "AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH"
_DIGITS_FIRST = re.compile(r"([A-Z]{1,2})[\- ][1-9][0-9]{0,4}[ ]?[A-Z]{1,3}")
_MEASURE = re.compile(
    r"[A-Z]{2} [0-9]{3} (?:PK|CV|PS|HP|KM|KW|KG|CM|MM|NM|DB)"
    r"|(?:CL[AKS]|GL[ABCEKS]|SL[CK]|EQ[ABCESTV]|CRF|CBR) [1-6][0-9]0"
)
"""What a model is called, and its power: `DL 120 PK`, `CLA 180`."""
_GERMAN = re.compile(r"([A-ZÄÖÜ]{1,3})[\- ]([A-Z]{1,2})[\- ]?[1-9][0-9]{0,3}(?:[ \-]?[EH])?")


def _series(between: str) -> str:
    """Any Dutch series, with this between its groups."""
    groups = {"X": "[A-Z]", "9": "[0-9]"}
    return "|".join(
        between.join(f"{groups[group[0]]}{{{len(group)}}}" for group in code.split("-")) for code in _CODES.split()
    )


class LicensePlateRecognizer(FormRecognizer):
    """Number plates; the form tells the country."""

    ENTITY = "LICENSE_PLATE"
    ANCHORS = (
        "kfz",
        "plaque",
        "plaat",
        "immat*",
        "nummerpla*",
        "kenteken*",
        "kennzeichen*",
        "autokennzeichen*",
        "nummernschild*",
        "number plate",
        "numberplate",
        "nrplaat",
        "amtl. kz",
        "license plate",
        "plate",
        "vehicle registration",
        "véhicule",
        "fahrzeug",
        *_VEHICLES,
    )
    NUMERIC = True
    FLAGS = 0
    PATTERNS = (
        Form("belgian", rf"{_FREE}[1-79]-[A-Z]{{3}}-[0-9]{{3}}{_DONE}", 0.8, near=0.95, alone=0.85),
        Form("belgian special", rf"{_FREE}[GMOQSTUWZ]-[A-Z]{{3}}-[0-9]{{3}}{_DONE}", 0.2, near=0.93, alone=0.7),
        Form("belgian plain", rf"{_FREE}[1-79][ .]?[A-Z]{{3}}[ .]?[0-9]{{3}}{_DONE}", 0.15, near=0.9, alone=0.5),
        Form(
            "belgian old",
            rf"{_FREE}(?:[A-Z]{{3}}[\- ]?[0-9]{{3}}|[0-9]{{3}}[\- ][A-Z]{{3}}){_DONE}",
            0.1,
            near=0.85,
            alone=0.5,
        ),
        Form(
            "french",
            rf"{_FREE}[A-HJ-NP-TV-Z]{{2}}-[0-9]{{3}}-[A-HJ-NP-TV-Z]{{2}}{_DONE}",
            0.45,
            near=0.95,
            alone=0.8,
        ),
        Form(  # letters that no new plate has: as people write them down
            "french misread",
            rf"{_FREE}(?:[A-Z]{{2}}-[0-9]{{3}}-[A-Z]{{2}}|[0-9]{{3,4}}-[A-Z]{{2,3}}-(?:[0-9]{{2}}|2[AB]|97[1-6])){_DONE}",
            0.0,
            near=0.88,
            alone=0.5,
        ),
        Form(
            "french plain",
            rf"{_FREE}[A-HJ-NP-TV-Z]{{2}}[ ]?[0-9]{{3}}[ ]?[A-HJ-NP-TV-Z]{{2}}{_DONE}",
            0.1,
            near=0.9,
            alone=0.5,
        ),
        Form(
            "french old",
            rf"{_FREE}[0-9]{{1,4}}[ \-][A-HJ-NP-TV-Z]{{2,3}}[ \-](?:[0-9]{{2}}|2[AB]|97[1-6]){_DONE}",
            0.0,
            near=0.9,
            alone=0.5,
        ),
        Form("dutch", rf"{_FREE}(?:{_series('-')}){_DONE}", 0.45, near=0.93, alone=0.65),
        Form("dutch plain", rf"{_FREE}(?:{_series('')}){_DONE}", 0.0, near=0.85, alone=0.0),
        Form(
            "german",
            rf"{_FREE}[A-ZÄÖÜ]{{1,3}}[\- ][A-Z]{{1,2}}[\- ]?[1-9][0-9]{{0,3}}(?:[ \-]?[EH])?{_DONE}",
            0.1,
            near=0.88,
            alone=0.6,
        ),
        Form("british", rf"{_FREE}[A-Z]{{2}}[0-9]{{2}}[ \-]?[A-Z]{{3}}{_DONE}", 0.15, near=0.88, alone=0.5),
        Form(
            "british old",
            rf"{_FREE}(?:[A-HJ-NPR-TV-Y][0-9]{{1,3}}[ \-]?[A-HJ-PR-Y]{{3}}"
            rf"|[A-HJ-PR-Y]{{3}}[ \-]?[0-9]{{1,3}}[A-HJ-NPR-TV-Y]){_DONE}",
            0.0,
            near=0.85,
            alone=0.4,
        ),
        Form(
            "irish",
            rf"{_FREE}(?:8[7-9]|9[0-9]|0[0-9]|1[0-2]|[1-3][0-9][12])"
            rf"(?:-(?:{_IRISH})-| (?:{_IRISH}) )[0-9]{{1,6}}{_DONE}",
            0.2,
            near=0.9,
            alone=0.6,
        ),
        Form(
            "austrian",
            rf"{_FREE}[A-Z]{{1,2}}[\- ][1-9][0-9]{{0,4}}[ ]?[A-Z]{{1,3}}{_DONE}",
            0.0,
            near=0.88,
            alone=0.5,
        ),
        Form(
            "swiss",
            rf"{_FREE}(?:{_SWISS})[ \-·]{{0,3}}[1-9](?:[0-9]{{0,2}}[ '][0-9]{{3}}|[0-9]{{2,5}}){_DONE}",
            0.0,
            near=0.85,
            alone=0.3,
        ),
        Form(
            "spanish",
            rf"{_FREE}[0-9]{{4}}[ \-]?[BCDFGHJKLMNPRSTVWXYZ]{{3}}{_DONE}",
            0.0,
            near=0.85,
            alone=0.3,
        ),
        Form("luxembourg", rf"{_FREE}[A-Z]{{2}}[ \-]?[0-9]{{4}}{_DONE}", 0.0, near=0.75, alone=0.2),
    )
    CONTEXT = (
        *_VEHICLES,
        *listed("""
        plaque, plaat, immatriculation, immatricule, immatriculé, nummerplaat, kenteken, kentekenplaat,
        kentekennummer, kentekennr, nummerplaatnr, plaatnr, nummerplaten, kennzeichen*, kfz, autokennzeichen*,
        nummernschild*, number plate, license plate,
        licence plate, registration plate, vehicle registration, plate, reg, registration, number plates,
        véhicule, vehicule,
        immat, nrplaat, numberplate, amtl kz, kfz kz, fahrzeug, vehicle, car, parking, plaatnummer
    """),
    )
    AGAINST = listed("""
        onderdeel, onderdelen, onderdeelnummer, artikel, artikelnummer, article, pièce, part, part no, part number,
        ersatzteil, teil, teilenummer, sku, bestelnummer, bestellnummer, order, commande
    """)

    def judge(self, value: str) -> Judgement | None:
        """A German or Austrian plate names a district; without one it may be the number of a model."""
        if _MEASURE.fullmatch(value):
            return None
        if austrian := _DIGITS_FIRST.fullmatch(value):
            return FITS if austrian[1] in AUSTRIAN else Judgement(alone=0.4)
        german = _GERMAN.fullmatch(value)
        if german is None or german[1] in DISTRICTS:
            return FITS
        return Judgement(unaided=0.1, alone=0.4, most=0.4)


class ChosenPlateRecognizer(FormRecognizer):
    """What a label says is a plate, whatever its form: chosen ones (`GROEN1`), and those of digits alone."""

    ENTITY = "LICENSE_PLATE"
    ANCHORS = listed("""
        nummerplaat, gepersonaliseerde nummerplaat, kentekenplaat, kenteken, plaque, plaque d'immatriculation,
        plaque personnalisée, n° de plaque, numéro de plaque, kennzeichen, kfz-kennzeichen, amtliches kennzeichen,
        nummernschild, wunschkennzeichen, number plate, licence plate, license plate, plate number, plate no
    """)
    PATTERNS = (
        Form(
            "label",
            labelled(
                ANCHORS,
                r"(?-i:(?=[A-Z0-9]{0,7}[0-9])(?=[0-9]{0,7}[A-Z])[A-Z0-9]{3,8}|[0-9]{4,5})(?![\w@])(?![.,/\-][\w])",
                strict=True,
                aside=False,
            ),
            0.8,
            alone=0.0,
        ),
    )
