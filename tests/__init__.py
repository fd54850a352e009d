"""Tests of tracker; the folders mirror the package."""
