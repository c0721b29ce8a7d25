"""Addresses of version 4 are judged without `ipaddress`, and as by it."""

import ipaddress

import pytest

from classifiers.recognizers.generic.ip_address import IpAddressRecognizer


@pytest.fixture(scope="module")
def recognizer() -> IpAddressRecognizer:
    return IpAddressRecognizer.plain()


@pytest.mark.parametrize("octet", [0, 1, 10, 24, 25, 126, 127, 128, 192, 223, 224, 239, 240, 254, 255])
@pytest.mark.parametrize("rest", ["0.0.0", "0.0.1", "1.2.3", "24.24.24", "24.25.24", "255.255.255"])
def test_version_4_as_the_standard_library_reads_it(recognizer: IpAddressRecognizer, octet: int, rest: str) -> None:
    value = f"{octet}.{rest}"
    address = ipaddress.IPv4Address(value)
    judged = recognizer.judge(value)
    assert judged is not None
    assert judged.subtype == "v4"
    assert not judged.checked
    nobodys = address.is_loopback or address.is_unspecified or address.is_multicast or value.startswith("255.")
    first, *_ = address.packed
    small = max(address.packed) < 25 or (first < 10 and max(address.packed) < 100)
    assert judged.most == (0.3 if nobodys else 0.9 if small else 1.0)


@pytest.mark.parametrize("value", ["256.1.1.1", "01.2.3.4", "1.2.3", "1.2.3.4.5", "1.2.3.4:80", "١.2.3.4", ""])
def test_what_is_no_address_is_none(recognizer: IpAddressRecognizer, value: str) -> None:
    assert recognizer.judge(value) is None


@pytest.mark.parametrize(("value", "most"), [("::1", 0.3), ("fe80::1", 1.0), ("2001:db8::", 0.3), ("ff02::1", 0.3)])
def test_an_address_of_version_6_is_told(recognizer: IpAddressRecognizer, value: str, most: float) -> None:
    judged = recognizer.judge(value)
    assert judged is not None
    assert judged.subtype == "v6"
    assert judged.most == most
