"""MAC addresses: six pairs with colons or hyphens, or three groups of four with points."""

from __future__ import annotations

from ..forms import Form, FormRecognizer, Judgement, listed


class HardwareAddressRecognizer(FormRecognizer):
    """Hardware addresses of network cards."""

    ENTITY = "MAC_ADDRESS"
    ANCHORS = ("mac", "ethernet", "wifi", "ether", "hardware", "physical", "bssid", "hwaddr", "wlan")
    NUMERIC = True
    PATTERNS = (
        Form(
            "pairs",
            r"(?<![\w:\-])[0-9A-F]{2}(?:(?::[0-9A-F]{2}){5}|(?:-[0-9A-F]{2}){5})(?![\w:])(?!-[\w])",
            0.9,
            near=0.97,
        ),
        Form("fours", r"(?<![\w.])[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4}(?![\w])(?!\.[\w])", 0.6, near=0.95, alone=0.75),
        Form("digits", r"(?<![\w])[0-9A-F]{12}(?![\w])", 0.0, near=0.85, alone=0.0),
    )
    CONTEXT = listed("""
        mac, ethernet, wifi, wlan, lan, hwaddr, ether, adresse mac, mac address, bssid, hardware, physical address
    """)

    def judge(self, value: str) -> Judgement | None:
        """Broadcast and empty addresses are nobody's; twelve plain digits in groups of four are no MAC."""
        pairs = {c.lower() for c in value if c.isalnum()}
        if len(pairs) < 2 or (("." in value or len(value) == 12) and not any(c.isalpha() for c in value)):
            return None
        return Judgement(checked=":" in value or "-" in value)
