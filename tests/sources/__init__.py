"""Tests of tracker.sources."""
