"""The reports' tests that run commands do it as the tests of the command line do."""

from tests.cli.conftest import folder, tracker

__all__ = ["folder", "tracker"]
