"""zstd frames with checksums, alone or against a keyframe as raw dictionary; stock tools open both."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from tracker.errors import IntegrityError

if TYPE_CHECKING:
    from types import ModuleType

LEVEL = 9
# The stock program refuses larger windows unless told otherwise.
_LARGEST_WINDOW_LOG = 27
_SMALLEST_WINDOW_LOG = 10
# zstd takes a file that begins so for a trained dictionary, and ignores dictionaries shorter than 8 bytes.
_TRAINED = b"\x37\xa4\x30\xec"
_SHORTEST_DICTIONARY = 8


def usable(dictionary: bytes) -> bool:
    """Whether a body can serve others as raw dictionary, also to the stock program."""
    return len(dictionary) >= _SHORTEST_DICTIONARY and not dictionary.startswith(_TRAINED)


def compress(body: bytes, dictionary: bytes | None = None) -> bytes:
    """One frame with its size and checksum; `dictionary` must be `usable`."""
    zstd = _zstd()
    options: dict[Any, int] = {
        zstd.CompressionParameter.compression_level: LEVEL,
        zstd.CompressionParameter.checksum_flag: 1,
        zstd.CompressionParameter.window_log: _window_log(len(body) + len(dictionary or b"")),
    }
    prefix = zstd.ZstdDict(dictionary, is_raw=True) if dictionary else None
    return bytes(zstd.compress(body, options=options, zstd_dict=prefix and prefix.as_undigested_dict))


def decompress(frame: bytes, size_bytes: int, dictionary: bytes | None = None) -> bytes:
    """The body of one frame, never more than `size_bytes`; `IntegrityError` for anything else."""
    zstd = _zstd()
    if stated_size(frame) not in {None, size_bytes}:
        raise IntegrityError(f"not the {size_bytes} bytes that were written")
    prefix = zstd.ZstdDict(dictionary, is_raw=True) if dictionary else None
    decoder = zstd.ZstdDecompressor(zstd_dict=prefix)
    try:
        body = bytes(decoder.decompress(frame, max_length=size_bytes + 1))
    except zstd.ZstdError as error:
        raise IntegrityError(f"not the frame that was written ({error})") from error
    if len(body) != size_bytes or not decoder.eof or decoder.unused_data:
        raise IntegrityError(f"not the {size_bytes} bytes that were written")
    return body


def largest_frame(size_bytes: int) -> int:
    """No frame of a body of this size is larger (zstd's ZSTD_COMPRESSBOUND, and room for its header)."""
    return size_bytes + (size_bytes >> 8) + 2**17


def stated_size(frame: bytes) -> int | None:
    """The size of the body that a frame says it holds, which can be read without its dictionary; None for no frame."""
    zstd = _zstd()
    try:
        size = zstd.get_frame_info(frame).decompressed_size
    except zstd.ZstdError:
        return None
    return None if size is None else int(size)


def _window_log(size_bytes: int) -> int:
    return min(max(size_bytes.bit_length(), _SMALLEST_WINDOW_LOG), _LARGEST_WINDOW_LOG)


def _zstd() -> ModuleType:
    """The standard library's zstd, or its backport before Python 3.14."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd
