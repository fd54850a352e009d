"""The names of the package: each comes from its module when it is first asked for."""

from __future__ import annotations

import pytest

from tracker import model


@pytest.mark.parametrize("name", model.__all__)
def test_every_name_is_there(name: str) -> None:
    """What the package says that it exports can be had, and is what it is called."""
    assert getattr(model, name).__name__ == name


def test_no_other_name_is() -> None:
    """A name that there is not is refused as any module would."""
    with pytest.raises(AttributeError, match="has no attribute 'Sentense'"):
        model.Sentense  # noqa: B018  # the access is what is tested
