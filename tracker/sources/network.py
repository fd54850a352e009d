"""Connections for `web`: to checked addresses only, each read and write within one deadline for the whole fetch."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING, Any

import httpcore2
import httpx2

from tracker.errors import SourceError
from tracker.sources.addresses import checked

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    from tracker.sources.addresses import Resolve


def resolve(host: str, port: int) -> tuple[str, ...]:
    """The addresses of a host by the system's resolver, in its order; empty where there is none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class Deadline:
    """The end of a fetch: `remaining` is what is left of it, in seconds; raises `SourceError` once nothing is."""

    def __init__(self, timeout_s: float, clock: Callable[[], float], name: str) -> None:
        """Begin now."""
        self._clock, self._end, self._timeout_s, self._name = clock, clock() + timeout_s, timeout_s, name

    def remaining(self, wanted_s: float | None = None) -> float:
        """The smaller of what is wanted and what is left."""
        left = self._end - self._clock()
        if left <= 0:
            raise self.error()
        return left if wanted_s is None else min(left, wanted_s)

    def error(self) -> SourceError:
        """The error for a fetch that took too long."""
        message = f"{self._name} did not answer in full within {self._timeout_s:g} seconds."
        return SourceError(message, hint="Try again later. Nothing was stored.")


class Transport(httpx2.HTTPTransport):
    """httpx2's transport over connections that `Backend` opens."""

    def __init__(self, backend: Backend) -> None:
        # The parent's own pool would resolve names by itself: it is never made, so nothing can go around the check.
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(), max_connections=1, network_backend=backend
        )


class Backend(httpcore2.NetworkBackend):
    """Opens connections to addresses as they were checked; the name is resolved once and never again."""

    def __init__(self, resolve: Resolve, deadline: Deadline, *, allow_private: bool) -> None:
        self._resolve, self._deadline, self._allow_private = resolve, deadline, allow_private
        self._opener = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first of the host's checked addresses that takes one."""
        addresses = checked(host, port, resolve=self._resolved, allow_private=self._allow_private)
        failure: httpcore2.ConnectError | httpcore2.ConnectTimeout | None = None
        for address in addresses:
            wait = self._deadline.remaining(timeout)
            try:
                stream = self._opener.connect_tcp(address, port, wait, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return Stream(stream, self._deadline)
        raise failure or httpcore2.ConnectError(host)

    def _resolved(self, host: str, port: int) -> tuple[str, ...]:
        """The host's addresses; the system's resolver takes no time limit, so that it is asked on the side."""
        answers: list[tuple[str, ...]] = []
        asking = threading.Thread(target=lambda: answers.append(self._resolve(host, port)), daemon=True)
        asking.start()
        asking.join(self._deadline.remaining())
        if asking.is_alive():
            raise self._deadline.error()
        return answers[0] if answers else ()


class Stream(httpcore2.NetworkStream):
    """A connection whose every read and write ends at the deadline, so that dripping bytes cannot outlast it."""

    def __init__(self, inner: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._inner, self._deadline = inner, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Up to so many bytes."""
        return self._inner.read(max_bytes, self._deadline.remaining(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of the bytes."""
        self._inner.write(buffer, self._deadline.remaining(timeout))

    def close(self) -> None:
        """End the connection."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """The same connection under TLS, its certificate checked against the name that was asked for."""
        wait = self._deadline.remaining(timeout)
        return Stream(self._inner.start_tls(ssl_context, server_hostname, wait), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Facts about the connection, as httpcore2 names them."""
        return self._inner.get_extra_info(info)
