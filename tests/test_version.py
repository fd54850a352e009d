"""Versions of packages: read where installers write them."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

import pytest

from tracker.version import installed


def test_the_version_is_the_one_that_is_installed() -> None:
    """What is read from a folder's name is what the metadata says."""
    assert installed("sentencex") == version("sentencex")


def test_a_package_that_is_not_there_is_an_error() -> None:
    """No version is made up."""
    with pytest.raises(PackageNotFoundError):
        installed("no-such-package")
