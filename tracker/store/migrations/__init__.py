"""Alembic's scripts; they run inside the program, never by hand."""
