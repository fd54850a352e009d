"""Tests of the catalogue and its lock."""
