"""Addresses that RFC 5737, RFC 3849 and RFC 7042 set aside for documentation, and private ones."""

from __future__ import annotations

from random import Random

_NETWORKS = ("192.0.2", "198.51.100", "203.0.113")

_AGENTS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/605.1.{s}",
    "Mozilla/5.0 (X11; Linux x86_64; rv:{v}.0) Gecko/20100101 Firefox/{v}.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS {s}_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Edg/{v}.0.0.0",
)


def ip_address(rng: Random, private: float = 0.15) -> str:
    """An IPv4 address of a documentation network, or now and then of the house."""
    if rng.random() < private:
        return f"10.{rng.randrange(12, 40)}.{rng.randrange(256)}.{rng.randrange(1, 255)}"
    return f"{rng.choice(_NETWORKS)}.{rng.randrange(1, 255)}"


def ipv6_address(rng: Random) -> str:
    """An IPv6 address of the documentation prefix."""
    return f"2001:db8:{rng.randrange(16, 65536):x}:{rng.randrange(16, 65536):x}::{rng.randrange(1, 65536):x}"


def mac_address(rng: Random) -> str:
    """A hardware address of the documentation block."""
    return f"00:00:5e:00:53:{rng.randrange(256):02x}"


def user_agent(rng: Random) -> str:
    """What a browser says of itself."""
    return rng.choice(_AGENTS).format(v=rng.randrange(96, 132), s=rng.randrange(14, 18))
