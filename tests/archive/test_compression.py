"""Compression: what goes in comes out, with and without a dictionary."""

from __future__ import annotations

import random
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.archive import compression
from tracker.errors import IntegrityError

# Bytes that no compression makes smaller, so that the frame holds them as they are.
NOISE = random.Random(5).randbytes(2000)  # noqa: S311 - made-up bytes


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


@pytest.mark.parametrize("dictionary", [None, b"a raw dictionary of another page"])
def test_a_flipped_bit_in_a_stored_block_is_damage(dictionary: bytes | None) -> None:
    """Bytes that are stored as they are decompress whatever they say: the frame's own checksum tells."""
    frame = bytearray(compression.compress(NOISE, dictionary))
    frame[len(frame) // 2] ^= 1
    with pytest.raises(IntegrityError, match="checksum"):
        compression.decompress(bytes(frame), len(NOISE), dictionary)


def test_a_frame_that_hides_its_size_is_read_no_further_than_the_record_says() -> None:
    """A frame of 64 MB in a few kilobytes, which states no size, never gets the memory that it asks for."""
    zstd = compression._zstd()
    hidden = {zstd.CompressionParameter.content_size_flag: 0}
    bomb = bytes(zstd.compress(bytes(2**26), options=hidden))
    assert compression.stated_size(bomb) is None
    tracemalloc.start()
    try:
        with pytest.raises(IntegrityError, match="not the 100 bytes"):
            compression.decompress(bomb, 100)
        assert tracemalloc.get_traced_memory()[1] < 2**22
    finally:
        tracemalloc.stop()
    whole = bytes(zstd.compress(NOISE, options=hidden))
    assert compression.decompress(whole, len(NOISE)) == NOISE
    for wrong in (len(NOISE) - 1, len(NOISE) + 1):
        with pytest.raises(IntegrityError, match=f"not the {wrong} bytes"):
            compression.decompress(whole, wrong)
