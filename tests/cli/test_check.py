"""`tracker check`: correctable changes must be named by a notice; appended reporting passes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answer

HEADLINE = "Ferry runs aground off Tarn Point"
BODY = (
    "A ferry with 140 passengers ran aground off Tarn Point on Monday, the coast guard said.",
    "“Nobody was hurt,” Captain Ines Moura told reporters at the pier.",
    "The vessel will be towed to the yard in Brava, the harbor master said.",
    "Two lifeboats stayed beside it through the night.",
)
MINISTRY = (
    "The transport ministry said on Tuesday that it had sent four inspectors to Brava and that 300 metres of the "
    "channel would stay closed until Friday. “We will publish what we find,” Deputy Minister Paul Reed said."
)
CORRECTION = "Correction: An earlier version of this story misstated the number of passengers. It was 104, not 140."


def page(*paragraphs: str, headline: str = HEADLINE, modified: str = "", notice: str = "") -> str:
    """A page of HTML with these paragraphs."""
    stamp = f'<meta property="article:modified_time" content="{modified}">' if modified else ""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in (*paragraphs, *([notice] if notice else ())))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title>{stamp}</head>'
        f"<body><article><h1>{headline}</h1>{body}</article></body></html>"
    )


@pytest.fixture
def check(tracker: Callable[..., Answer], folder: Path) -> Callable[..., Answer]:
    """Runs the command on an old and a new page."""

    def run(old: str, new: str, *options: str) -> Answer:
        (folder / "old.html").write_text(old, encoding="utf-8")
        (folder / "new.html").write_text(new, encoding="utf-8")
        return tracker("check", "old.html", "new.html", *options)

    return run


def altered(old: str, new: str) -> tuple[str, ...]:
    """The story with one run of words replaced."""
    assert sum(old in paragraph for paragraph in BODY) == 1
    return tuple(paragraph.replace(old, new) for paragraph in BODY)


def test_an_added_ministry_paragraph_alone_passes(check: Callable[..., Answer]) -> None:
    """Appended reporting, however many claims it brings, is nothing to correct."""
    answer = check(page(*BODY), page(*BODY, MINISTRY))

    assert answer.code == 0
    assert "No correctable change" in answer.out


@pytest.mark.parametrize("at", [0, 1, 2])
def test_reporting_may_be_added_anywhere(check: Callable[..., Answer], at: int) -> None:
    """New sentences pass at the top, in the middle and inside a paragraph."""
    inside = (*BODY[:at], f"{BODY[at]} {MINISTRY}", *BODY[at + 1 :])

    assert check(page(*BODY), page(*BODY[:at], MINISTRY, *BODY[at:])).code == 0
    assert check(page(*BODY), page(*inside)).code == 0


@pytest.mark.parametrize(
    ("old", "new", "facet"),
    [
        ("140 passengers", "104 passengers", "quantity"),
        ("on Monday", "on Sunday", "time"),
        ("Ines Moura", "Ines Maura", "name"),
        ("yard in Brava", "yard in Cadiz", "place"),
        ("“Nobody was hurt,”", "“Nobody was badly hurt,”", "quotation"),
        ("the harbor master said", "a fisherman said", "attribution"),
        ("will be towed", "will not be towed", "polarity"),
    ],
)
def test_a_changed_fact_without_a_notice_fails(check: Callable[..., Answer], old: str, new: str, facet: str) -> None:
    """Every correctable facet ends with 1 and is listed with its place."""
    answer = check(page(*BODY), page(*altered(old, new)))

    assert answer.code == 1
    assert "no notice found on the page names" in answer.out
    assert facet in answer.out


def test_a_lost_fact_fails(check: Callable[..., Answer]) -> None:
    """A quotation that was taken out is a loss of what the old page stated."""
    answer = check(page(*BODY), page(BODY[0], *BODY[2:]))

    assert answer.code == 1
    assert "Nobody was hurt" in answer.out


def test_a_headline_counts(check: Callable[..., Answer]) -> None:
    """A place that changed in the headline alone is correctable."""
    answer = check(page(*BODY), page(*BODY, headline="Ferry runs aground off Cape Sand"))

    assert answer.code == 1
    assert "headline" in answer.out


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("will be towed to the yard", "could be towed to the yard"),
        ("Two lifeboats stayed beside it through the night", "Two lifeboats stood by it all night"),
        ("told reporters", "told the press"),
    ],
)
def test_what_is_no_matter_of_fact_passes(check: Callable[..., Answer], old: str, new: str) -> None:
    """Certainty, content and wording alone never fail."""
    assert check(page(*BODY), page(*altered(old, new))).code == 0


def test_a_notice_that_names_the_change_lets_it_pass(check: Callable[..., Answer]) -> None:
    """A correction that gives the number covers it, and no other change."""
    new = altered("140 passengers", "104 passengers")
    also = tuple(paragraph.replace("in Brava", "in Cadiz") for paragraph in new)

    passed = check(page(*BODY), page(*new, notice=CORRECTION))
    failed = check(page(*BODY), page(*also, notice=CORRECTION))

    assert passed.code == 0
    assert "1 correctable change, named by a notice on the page." in passed.out
    assert failed.code == 1
    assert "Brava → Cadiz" in failed.out
    assert "140 → 104" not in failed.out


@pytest.mark.parametrize(
    "notice",
    [
        "Updated at 1:47 p.m. on Tuesday, Jan. 18, 2022",
        "This story has been updated.",
        "Editor's note: It was amended.",
    ],
)
def test_a_notice_that_does_not_name_it_is_not_enough(check: Callable[..., Answer], notice: str) -> None:
    """A time, and the word that something changed, name nothing."""
    assert check(page(*BODY), page(*altered("140", "104"), notice=notice)).code == 1


def test_a_notice_that_stood_before_covers_nothing_new(check: Callable[..., Answer]) -> None:
    """An older correction says nothing of this change."""
    assert check(page(*BODY, notice=CORRECTION), page(*altered("140", "104"), notice=CORRECTION)).code == 1


def test_a_modified_time_that_stood_still_is_told(check: Callable[..., Answer], tracker: Callable[..., Answer]) -> None:
    """Where claims shifted and the page's own modified time did not, the reader hears it, also in JSON."""
    first, later = "2022-01-18T09:00:00+00:00", "2022-01-18T10:00:00+00:00"
    new = altered("140", "104")

    still = check(page(*BODY, modified=first), page(*new, modified=first))
    assert "The modified time that the page states did not move." in " ".join(still.out.split())
    assert json.loads(tracker("diff", "old.html", "new.html", "--json").out)["disclosure"]["modified_moved"] is False
    assert "did not move" in " ".join(tracker("diff", "old.html", "new.html").out.split())

    moved = check(page(*BODY, modified=first), page(*new, modified=later))
    assert "did not move" not in moved.out
    assert json.loads(tracker("diff", "old.html", "new.html", "--json").out)["disclosure"]["modified_moved"] is True

    check(page(*BODY), page(*new))
    assert "modified_moved" not in json.loads(tracker("diff", "old.html", "new.html", "--json").out)["disclosure"]


def test_the_json_form_says_what_is_missing(check: Callable[..., Answer]) -> None:
    """Findings with their ranks, split by whether a notice names them."""
    new = tuple(p.replace("in Brava", "in Cadiz") for p in altered("140 passengers", "104 passengers"))

    found = json.loads(check(page(*BODY), page(*new, notice=CORRECTION), "--json").out)

    assert found["schema"] == "tracker.check/1"
    assert found["passes"] is False
    assert [finding["facet"] for finding in found["unannounced"]] == ["place"]
    assert [finding["facet"] for finding in found["announced"]] == ["quantity"]
    assert found["disclosure"]["state"] == "names-the-change"


def test_versions_in_a_store_are_checked_by_their_references(tracker: Callable[..., Answer], story: Path) -> None:
    """v1 → v2 changed facts without a word; the third version's correction names what it is about."""
    assert tracker("check", "v1", "v2").code == 1
    assert tracker("check", "harbor-vote", "v2", "v3").code == 0
    assert "harbor-vote" in json.loads(tracker("check", "v1", "v2", "--json").out)["new"]["article"]


def test_equal_pages_pass(check: Callable[..., Answer]) -> None:
    """Nothing to correct."""
    assert check(page(*BODY), page(*BODY)).code == 0


@pytest.mark.parametrize(
    ("language", "old", "new", "notice"),
    [
        ("fr", "Un incendie a fait 12 morts à Brest.", "Un incendie a fait 18 morts à Brest.",
         "Correction : une version antérieure de cet article indiquait 12 morts. Le bilan est de 18."),
        ("de", "Bei einem Brand in Kiel starben 12 Menschen.", "Bei einem Brand in Kiel starben 18 Menschen.",
         "Korrektur: In einer früheren Version dieses Artikels war von 12 Menschen die Rede. Es waren 18."),
        ("es", "Un incendio dejó 12 muertos en Vigo.", "Un incendio dejó 18 muertos en Vigo.",
         "Fe de errores: una versión anterior de este artículo decía 12 muertos. Son 18."),
        ("pt", "Um incêndio deixou 12 mortos em Faro.", "Um incêndio deixou 18 mortos em Faro.",
         "Correção: uma versão anterior deste texto informava 12 mortos. São 18."),
        ("it", "Un incendio ha causato 12 morti a Bari.", "Un incendio ha causato 18 morti a Bari.",
         "Rettifica: i morti sono 18, non 12 come scritto in precedenza."),
    ],
)  # fmt: skip
def test_notices_of_other_languages_name_a_change(
    check: Callable[..., Answer], language: str, old: str, new: str, notice: str
) -> None:
    """A correction that gives the number covers it in each of the languages whose notices are known.

    That the other facets were not judged is said.
    """

    def page_in(*paragraphs: str) -> str:
        return page(*paragraphs, headline="Brest Kiel Vigo").replace('lang="en"', f'lang="{language}"')

    before = page_in(old, *BODY[3:])
    failed = check(before, page_in(new, *BODY[3:]))

    assert failed.code == 1
    assert f"In this language ({language}) only" in failed.out
    assert check(before, page_in(new, *BODY[3:], notice)).code == 0
