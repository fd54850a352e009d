"""Dataclasses whose methods are shared: they do what those of the standard library do."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest

from tracker import values


@dataclass(frozen=True, slots=True, order=True)
class Usual:
    """Made by the standard library."""

    name: str
    size: int = 1
    tags: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)


@values.dataclass(frozen=True, slots=True, order=True)
class Shared:
    """Made by ours."""

    name: str
    size: int = 1
    tags: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)


@values.dataclass(frozen=True, slots=True)
class Checked:
    """A value that looks at itself when it is made."""

    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.text.strip())


def test_it_is_made_shown_and_taken_apart_alike() -> None:
    """Defaults, keywords, repr, `fields`, `asdict` and `replace` are those of the standard library."""
    for arguments in ({"name": "a"}, {"name": "b", "size": 2, "tags": ["x"], "note": "n"}):
        usual, shared = Usual(**arguments), Shared(**arguments)

        assert repr(shared) == repr(usual).replace("Usual", "Shared")
        assert asdict(shared) == asdict(usual)
        assert asdict(replace(shared, size=9)) == asdict(replace(usual, size=9))
    assert [item.name for item in fields(Shared)] == [item.name for item in fields(Usual)]
    assert Shared("a").tags is not Shared("a").tags
    with pytest.raises(TypeError):
        Shared()


def test_it_compares_alike() -> None:
    """Equal, hashed and ordered by the fields that compare, and never equal to a value of another class."""
    assert Shared("a", note="x") == Shared("a", note="y")
    assert Shared("a") != Usual("a")
    assert hash(Checked("a")) == hash(Checked(" a "))
    low, high = Shared("a", 1), Shared("a", 2)
    assert (low < high, low <= low, high > low, high >= high, high < low) == (True, True, True, True, False)
    with pytest.raises(TypeError):
        _ = low < Usual("a")


def test_it_stays_as_it_is() -> None:
    """No field can be assigned or deleted, no other attribute added; `__post_init__` may still set one."""
    made = Shared("a")

    for change in (
        lambda: setattr(made, "name", "b"),
        lambda: setattr(made, "other", 1),
        lambda: delattr(made, "name"),
    ):
        with pytest.raises(FrozenInstanceError):
            change()
    assert not hasattr(made, "__dict__")
    assert Checked(" a ").text == "a"


def test_it_can_be_copied_and_sent() -> None:
    """Copies and pickles are equal to the value they were made of."""
    made = Shared("a", 2, ["x"], "n")

    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301  # our own
        assert asdict(other) == asdict(made)


def test_only_frozen_values_with_slots_are_made() -> None:
    """Anything else is left to the standard library, with an error that says so."""
    with pytest.raises(TypeError, match=r"dataclasses\.dataclass"):
        values.dataclass(frozen=False, slots=True)
