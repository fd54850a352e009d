"""Units: what a number is of, in whatever words."""

from __future__ import annotations

import pytest

from tracker.claims.numbers.figures import figures


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [("25 basis points", "point", 0.25), ("half a percentage point", "point", 0.5), ("a quarter-point", "point", 0.25),
     ("21 degrees Celsius", "°C", 21), ("21C", "°C", 21), ("70 degrees Fahrenheit", "°F", 70), ("70 °F", "°F", 70),
     ("60 miles an hour", "mph", 60), ("90 km per hour", "kph", 90), ("40p", "pence", 40), ("5 per cent", "%", 5),
     ("3 centuries", "duration", 9467085600), ("a 5-year-old", "years old", 5), ("half an hour", "duration", 1800),
     ("an hour and a half", "duration", 5400), ("2 1/2 hours", "duration", 9000), ("three-point", "", 3)],
)  # fmt: skip
def test_a_unit_and_its_amount(text: str, unit: str, amount: float) -> None:
    """A number is turned into the base of its unit."""
    (figure,) = figures(f"They had {text}.")

    assert figure.unit == unit
    assert figure.middle == pytest.approx(amount)


@pytest.mark.parametrize(
    ("text", "is_age"),
    [("The man, 34, fell.", True), ("A man aged 34 fell.", True), ("Ana Silva, 34.", True),
     ("It sold 34, she said.", False),
     ("The fine, 340, was paid.", False), ("Rooms 12, 34, 56.", False)],
)  # fmt: skip
def test_a_bare_number_in_apposition_is_an_age(text: str, *, is_age: bool) -> None:
    """Between commas behind a noun stands how old somebody is."""
    assert any(figure.unit == "years old" for figure in figures(text)) == is_age
