"""Device identifiers: IMEI (Luhn) and ICCID beside their words, advertising and device ids, serial numbers by label."""

from __future__ import annotations

from ..forms import DASH, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed
from ..labels import labelled
from .credit_card import luhn

_UUID = r"[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"


class DeviceIdRecognizer(FormRecognizer):
    """Identifiers of phones and other devices."""

    ENTITY = "DEVICE_ID"
    PATTERNS = (
        Form(
            "imei",
            rf"{START}[0-9]{{2}}[{SPACE}{DASH}]?[0-9]{{6}}[{SPACE}{DASH}]?[0-9]{{6}}[{SPACE}{DASH}/]?[0-9]{END}",
            0.1,
            near=0.95,
            alone=0.5,
        ),
        Form(
            "imei by parts",
            rf"{START}(?:[0-9]{{6}}[{SPACE}{DASH}][0-9]{{2}}[{SPACE}{DASH}][0-9]{{6}}|[0-9]{{8}}[{SPACE}{DASH}][0-9]{{6}})"
            rf"[{SPACE}{DASH}][0-9]{{1,2}}{END}",
            0.1,
            near=0.95,
            alone=0.5,
        ),
        Form("uuid", rf"(?<![\w\-]){_UUID}(?![\w\-])", 0.05, near=0.93, alone=0.2),
        Form("iccid", rf"{START}89[0-9]{{17,18}}{END}", 0.2, near=0.9, alone=0.45),
        Form("android", rf"{START}(?=[A-F]{{0,12}}[0-9])[0-9A-F]{{16}}{END}", 0.0, near=0.8, alone=0.0),
    )
    CONTEXT = listed("""
        imei, device, device id, deviceid, device_id, idfa, gaid, aaid, advertising id, android id, udid, iccid, sim,
        appareil, toestel, gerät, geräte id, toestel id, identifiant appareil, identifiant publicitaire, smartphone,
        carte sim, simkaart, sim karte, handset, advertentie id, advertentie identificatie, werbe id, téléphone,
        meid, imeisv
    """)

    def judge(self, value: str) -> Judgement | None:
        """An IMEI passes Luhn and is not all one digit."""
        number = digits(value)
        if "-" in value and len(value) == 36:
            return Judgement(subtype="uuid")
        if len(number) == 15 and not any(c.isalpha() for c in value):
            return Judgement(subtype="imei", checked=True) if luhn(number) and len(set(number)) > 2 else None
        return Judgement() if len(set(value)) > 4 else None


class NamedDeviceRecognizer(FormRecognizer):
    """What only its name tells: the MEID and UDID of a device, and the number by which a network knows a SIM card."""

    ENTITY = "DEVICE_ID"
    ANCHORS = listed("""
        imsi, imsi number, imsi nummer, imsi nr, numéro imsi, n° imsi, meid, udid, device id, device identifier,
        identifiant de l'appareil, identifiant appareil, id de l'appareil, toestel-id, toestelnummer, apparaat-id,
        geräte-id, gerätekennung, gerätenummer
    """)
    PATTERNS = (
        Form(
            "named",
            labelled(
                ANCHORS,
                rf"(?:[0-9]{{3}}[{SPACE}]?[0-9]{{2,3}}[{SPACE}]?[0-9]{{9,10}}"
                rf"|(?=[A-F]{{0,12}}[0-9])(?:[0-9A-F]{{40}}|[0-9A-F]{{32}}|[0-9A-F]{{14}})){END}",
                strict=False,
                aside=False,
            ),
            0.85,
            alone=0.0,
        ),
    )

    def judge(self, value: str) -> Judgement | None:
        """Mixed, as what is drawn at random; digits alone begin with the number of a country."""
        if value.replace(" ", "").isdigit():
            return Judgement(subtype="imsi") if value[0] in "234567" and 14 <= len(digits(value)) <= 15 else None
        return Judgement() if len(set(value)) > 5 else None
