"""Who and what a text names, and when two names are one."""
