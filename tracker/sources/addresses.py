"""Which network addresses may be talked to: those that are globally routable, whatever they are wrapped in."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

from tracker.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

    Resolve = Callable[[str, int], tuple[str, ...]]

# RFC 6052 (NAT64: the well-known prefix) and RFC 8215 (the local one): the last 32 bits are the IPv4 address.
_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
# RFC 4291, 2.5.5.1: the deprecated IPv4-compatible form.
_COMPATIBLE = IPv6Network("::/96")


def is_public(address: str) -> bool:
    """Whether an address is globally routable after unwrapping IPv4 in IPv6, 6to4, Teredo and NAT64."""
    plain = ip_address(address.partition("%")[0])
    return all(_is_global(inner) for inner in _unwrapped(plain))


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved


def _unwrapped(address: IPv4Address | IPv6Address) -> tuple[IPv4Address | IPv6Address, ...]:
    """What an address leads to: the addresses wrapped in it, else itself."""
    if isinstance(address, IPv4Address):
        return (address,)
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if any(address in network for network in (*_NAT64, _COMPATIBLE)):
        return (IPv4Address(int(address) & 0xFFFFFFFF),)
    return (address,)


def checked(host: str, port: int, *, resolve: Resolve, allow_private: bool) -> tuple[str, ...]:
    """The addresses of a host, resolved once; raises `SourceError` where one of them is not public.

    One private address among public ones refuses the host: its owner decides which of them is answered when.
    """
    addresses = resolve(host, port)
    if not addresses:
        message = f"There is no address for {host}."
        raise SourceError(message, hint="Look at the spelling and at the network connection.")
    private = [address for address in addresses if not is_public(address)]
    if private and not allow_private:
        message = f"{host} has the address {private[0]}, which is not on the public internet."
        raise SourceError(message, hint="Give --allow-private if you trust it (a test or an intranet).")
    return addresses
