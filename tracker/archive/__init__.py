"""Bytes at rest under the store, named by time and digest: put, get, walk."""

from tracker.archive.archive import Archive
from tracker.archive.disk import Disk
from tracker.archive.incoming import is_waiting, kept, waiting
from tracker.archive.names import is_folder, is_slug, slug_from
from tracker.archive.record import without_secrets

__all__ = ["Archive", "Disk", "is_folder", "is_slug", "is_waiting", "kept", "slug_from", "waiting", "without_secrets"]
