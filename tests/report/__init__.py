"""Tests of tracker.report."""
