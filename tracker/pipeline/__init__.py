"""The stages in their order: what calls what, and with which values."""
