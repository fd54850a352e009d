"""A story written for the tests in the shape in which scrapers flatten articles: cards glued into sentences."""

from __future__ import annotations

HEADLINE = "Harbor report says the port has drawn up a plan to close the swing bridge"


def card(shown: str, full: str, *headlines: str) -> str:
    """A name as the page shows it, with the text of its hover card glued behind it."""
    return f"{shown}{full}{' '.join(headlines)} MORE"


def story(*, more: int = 1, marker: str = "\n\nUpdated at 1:47 p.m.", **changes: str) -> str:
    """The flattened article; `more` changes what the cards list and nothing else, `changes` single parts of it."""
    said = changes.get(
        "said",
        "Kent’s words came shortly after the plan was confirmed by a city official, who said the port was preparing "
        "to call the closing an “unplanned repair” to ship owners.",
    )
    parts = {
        "first": "A harbor report points to the port having drawn up a plan to close the swing bridge.",
        "kent": "“We have a report that says the port is already working on reasons for a closing,” city spokesman "
        + card("Tom Kent", "Tom Kent", f"City sends {more} barges to the bay", "Council asks for more tugs")
        + " told reporters on Friday.",
        "said": said,
        "plan": "“The port plans to begin this work several weeks before a closing, which may begin between mid-May "
        "and mid-June,” the official said. “We saw this in 2014 at the old lock.”",
        "ships": "The port has moved 12 cranes near the bridge, a step like the one it took before it shut the lock.",
        "mayor": "Mayor "
        + card("Ruiz", "Elena Ruiz", f"Woman thanks mayor for {more} trees", "Former pilot confirmed as envoy")
        + " has warned port director Adam "
        + card("Voss", "Adam Nikolai Voss", f"Voss praises crews {more} times", "The trouble with the old lock")
        + " that the port would face a hearing if the bridge were to be closed.",
        "denied": "The port, however, has denied any intention of closing the bridge.",
        "high": 'Bridge adviser Lena Orr told reporters that the risk was "far too high” and that the city would '
        "have details on “what we see as the first step” to share with the press.",
        "trained": "As part of the plan, the city says the port has sent a team that knows the bridge’s old motors, "
        "and the team has been told to wait.",
    } | changes
    return HEADLINE + "\n\n" + "\n\n\n".join(parts.values()) + marker + "\n"
