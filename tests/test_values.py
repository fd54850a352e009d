"""Dataclasses and named tuples that are made in less time: they do what those of the standard library do."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import NamedTuple, get_type_hints

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


@pytest.mark.parametrize("special", [field(init=False, default=0), field(kw_only=True)])
def test_a_field_that_is_no_usual_parameter_is_refused(special: int) -> None:
    """No class is made in which a field would be given another way than it says."""
    plain = type("Odd", (), {"__annotations__": {"size": int}, "size": special, "__module__": __name__})

    with pytest.raises(TypeError, match=r"Odd\.size"):
        values.dataclass(frozen=True, slots=True)(plain)


def test_what_a_class_says_itself_goes_before() -> None:
    """Its own methods are kept, and a value that says what equals it can still be kept in a set."""

    @values.dataclass(frozen=True, slots=True)
    class Loose:  # noqa: PLW1641  # which the decorator makes
        name: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Loose) and self.name.casefold() == other.name.casefold()

        def __repr__(self) -> str:
            return self.name

    assert (Loose("A") == Loose("a"), repr(Loose("A")), len({Loose("A"), Loose("A")})) == (True, "A", 1)


def test_a_value_may_have_the_fields_of_another() -> None:
    """A class that goes on from another has its fields first."""

    @values.dataclass(frozen=True, slots=True)
    class Longer(Checked):
        size: int

    assert (Longer(" a ", 2).text, Longer(" a ", 2)) == ("a", Longer("a", size=2))


class UsualPlace(NamedTuple):
    """Made by the standard library."""

    name: str
    size: int = 1
    inside: UsualPlace | None = None

    @property
    def long(self) -> bool:
        """Whether the name has more letters than the size says."""
        return len(self.name) > self.size

    def __str__(self) -> str:
        return self.name


class Place(values.NamedTuple):
    """Made by ours."""

    name: str
    size: int = 1
    inside: Place | None = None

    @property
    def long(self) -> bool:
        """Whether the name has more letters than the size says."""
        return len(self.name) > self.size

    def __str__(self) -> str:
        return self.name


def test_a_named_tuple_is_made_shown_and_compared_alike() -> None:
    """Defaults, keywords, repr, fields, methods and equality are those of `typing.NamedTuple`."""
    for arguments in ({"name": "a"}, {"name": "bbb", "size": 2, "inside": ("c",)}):
        usual, ours = UsualPlace(**arguments), Place(**arguments)

        assert repr(ours) == repr(usual).replace("UsualPlace", "Place")
        assert (ours, str(ours), ours.long, ours._asdict()) == (usual, str(usual), usual.long, usual._asdict())
        assert ours._replace(size=9) == usual._replace(size=9)
    with pytest.raises(TypeError):
        Place()
    with pytest.raises(AttributeError):
        ours.name = "b"


def test_a_named_tuple_says_the_same_of_itself() -> None:
    """Its name, module, docstring, fields, defaults and the types of its fields are there for tools that ask."""
    assert (Place.__name__, Place.__qualname__, Place.__module__) == ("Place", "Place", __name__)
    assert Place.__doc__ == "Made by ours."
    assert (Place._fields, Place._field_defaults) == (UsualPlace._fields, UsualPlace._field_defaults)
    assert get_type_hints(Place) == {"name": str, "size": int, "inside": Place | None}
    assert (Place.__bases__, "__dict__" in dir(Place("a"))) == ((tuple,), False)


def test_a_named_tuple_can_be_copied_and_sent() -> None:
    """Copies and pickles are of the same class and equal."""
    made = Place("a", 2, Place("b"))

    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301  # our own
        assert (other, type(other)) == (made, Place)
