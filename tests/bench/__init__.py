"""Tests of the bench: its texts, its arithmetic and its reports; no speed is asserted."""
