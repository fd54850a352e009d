"""Which addresses are public, whatever they are wrapped in."""

from __future__ import annotations

import pytest

from tracker.errors import SourceError
from tracker.sources.addresses import checked, is_public


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("127.0.0.1", False),
        ("10.0.0.1", False),
        ("172.16.5.4", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),  # cloud metadata
        ("100.64.0.1", False),  # carrier-grade NAT
        ("0.0.0.0", False),  # noqa: S104  # an address to refuse, nothing is bound
        ("224.0.0.1", False),  # multicast
        ("233.252.1.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("192.0.2.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("ff0e::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("::127.0.0.1", False),  # IPv4-compatible
        ("64:ff9b::7f00:1", False),  # NAT64 of 127.0.0.1
        ("64:ff9b::5db8:d822", True),  # NAT64 of 93.184.216.34
        ("64:ff9b:1::a00:1", False),
        ("2002:7f00:1::", False),  # 6to4 of 127.0.0.1
        ("2002:a00:1::1", False),
        ("2001:0:4136:e378:8000:63bf:f5ff:fffe", False),  # Teredo to 10.0.0.1
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    """Only what is globally routable after unwrapping is public."""
    assert is_public(address) is public


def test_a_host_is_judged_by_all_its_addresses() -> None:
    """A private address among public ones refuses the host, unless private ones are allowed."""
    both = ("93.184.216.34", "192.168.0.7")

    assert checked("h.example", 80, resolve=lambda *_: both, allow_private=True) == both
    with pytest.raises(SourceError, match=r"192\.168\.0\.7"):
        checked("h.example", 80, resolve=lambda *_: both, allow_private=False)
    with pytest.raises(SourceError, match="no address"):
        checked("h.example", 80, resolve=lambda *_: (), allow_private=True)
