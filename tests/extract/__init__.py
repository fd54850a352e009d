"""Tests of extraction: bytes in, documents out."""
