"""Measured comparisons: this program beside what a user could pick instead, run by hand and by one command."""
