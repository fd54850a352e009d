"""Compression: what goes in comes out, with and without a dictionary."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.archive import compression


@settings(deadline=None)
@given(st.binary(max_size=3000), st.binary(min_size=8, max_size=3000))
def test_any_bytes_survive_compression(body: bytes, dictionary: bytes) -> None:
    """What is compressed, with or without a dictionary, is what is decompressed."""
    assert compression.decompress(compression.compress(body), len(body)) == body
    if compression.usable(dictionary):
        frame = compression.compress(body, dictionary)
        assert compression.decompress(frame, len(body), dictionary) == body


def test_a_trained_dictionary_is_no_raw_one() -> None:
    """Bytes that the stock program would take for a trained dictionary are never used as a raw one."""
    assert not compression.usable(b"\x37\xa4\x30\xec" + b"x" * 100)
