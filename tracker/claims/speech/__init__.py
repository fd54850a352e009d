"""Who says what in a text, and what stands between quotation marks."""
