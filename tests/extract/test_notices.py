"""Notices: markers, corrections and notes found in text, and prose about updates left alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tracker.extract import extract
from tracker.extract.notices import notices
from tracker.model import NoticeKind


def stated(text: str) -> list[tuple[str | None, ...]]:
    """Every notice of a text as (kind, date, time, zone, relative)."""
    return [(str(n.kind), n.stated_date, n.stated_time, n.stated_zone, n.relative) for n in notices(text)]


@pytest.mark.parametrize(
    ("text", "kind", "date", "time", "zone", "relative"),
    [
        ("Updated at 1:47 p.m.", "updated", None, "13:47", None, None),
        ("Updated 12:05 a.m. ET", "updated", None, "00:05", "ET", None),
        ("Last updated Jan. 14, 2022, 1:47pm EST", "updated", "2022-01-14", "13:47", "EST", None),
        ("UPDATED: 16:32, Thu, Nov 2, 2023", "updated", "2023-11-02", "16:32", None, None),
        ("Last modified on Mon 18 Nov 2019 18.56 GMT", "updated", "2019-11-18", "18:56", "GMT", None),
        ("Updated 1909 GMT (0309 HKT) November 18, 2019", "updated", "2019-11-18", "19:09", "GMT", None),
        ("Updated 2022-01-14T18:47:00Z", "updated", "2022-01-14", "18:47", "Z", None),
        ("Updated: 2022-01-14 18:47:05+05:30", "updated", "2022-01-14", "18:47", "+05:30", None),
        ("Updated 9-Nov-2025 03:19", "updated", "2025-11-09", "03:19", None, None),
        ("Update 16.04.2019:", "updated", "2019-04-16", None, None, None),
        ("Update July 3rd, 8:05AM ET: Added the map.", "updated", "XXXX-07-03", "08:05", "ET", None),
        ("Updated 14 January 22", "updated", "2022-01-14", None, None, None),
        ("Updated 3/4/2022", "updated", "2022-03-04", None, None, None),
        ("Updated 23/4/2022", "updated", "2022-04-23", None, None, None),
        ("Revised 6 Jun 2008", "updated", "2008-06-06", None, None, None),
        ("Updated Jan 14 at noon", "updated", "XXXX-01-14", "12:00", None, None),
        ("Updated Jan 14, midnight", "updated", "XXXX-01-14", "00:00", None, None),
        ("Last update: 15 hrs ago", "updated", None, None, None, "15 hrs ago"),
        ("Updated yesterday at 3 p.m.", "updated", None, "15:00", None, "yesterday"),
        ("Story updated at 10:20 a.m. EDT", "updated", None, "10:20", "EDT", None),
        ("This story was last updated on June 17, 2013 at 4:07 PM.", "updated", "2013-06-17", "16:07", None, None),
        ("Updated: Nov 20 2019, 15:24pm ist", "updated", "2019-11-20", "15:24", "IST", None),
        ("Terms of Service (Updated JULY 7, 2023)", "updated", "2023-07-07", None, None, None),
        ("By Ann Lee • Published November 1, 2023", "published", "2023-11-01", None, None, None),
        ("By Ann Lee published 9 August 2012", "published", "2012-08-09", None, None, None),
        ("Posted by Ann Lee on November 19, 2019, 6:21 AM EST", "published", "2019-11-19", "06:21", "EST", None),
        ("Posted 5:31 p.m. Tuesday", "published", None, "17:31", None, None),
        ("Published 3 weeks ago on October 17, 2023", "published", "2023-10-17", None, None, "3 weeks ago"),
        ("Publié le 14 janvier 2022 à 13h47", "published", "2022-01-14", "13:47", None, None),
        ("Publié le 04/01/2022 à 13:47", "published", "2022-01-04", "13:47", None, None),
        ("Mis à jour il y a 3 heures", "updated", None, None, None, "il y a 3 heures"),
        ("Aktualisiert am 14. Januar 2022, 13:47 Uhr", "updated", "2022-01-14", "13:47", None, None),
        ("Stand: 14.01.2022, 13.47 Uhr", "updated", "2022-01-14", "13:47", None, None),
        ("Actualizado el 14 de enero de 2022 a las 13:47", "updated", "2022-01-14", "13:47", None, None),
        ("Atualizado em 14/01/2022 às 13h47", "updated", "2022-01-14", "13:47", None, None),
        ("Ultimo aggiornamento: 3 ore fa", "updated", None, None, None, "3 ore fa"),
        ("Correction, Feb. 26: An earlier version misstated it.", "correction", "XXXX-02-26", None, None, None),
        ("Correction (Jan. 14, 2022): The vote was on Friday.", "correction", "2022-01-14", None, None, None),
        ("Correction: The vote was on Friday.", "correction", None, None, None, None),
        ("An earlier version of this story misstated the date.", "correction", None, None, None, None),
        ("This article has been corrected.", "correction", None, None, None, None),
        ("Richtigstellung: Die Wahl war am Freitag.", "correction", None, None, None, None),
        ("Clarification: The vote was one of two.", "clarification", None, None, None, None),
        ("This story has been clarified.", "clarification", None, None, None, None),
        ("Editor’s note: This story describes an accident.", "note", None, None, None, None),
        ("Editor's note: This story was updated at 5:45 p.m. ET to add one.", "updated", None, "17:45", "ET", None),
        ("Editor's note: This story has been corrected.", "correction", None, None, None, None),
        ("This article has been updated to include a statement.", "note", None, None, None, None),
        ("This article has been updated to correct the number.", "correction", None, None, None, None),
        ("This story has been updated.", "updated", None, None, None, None),
        ("Update: This story now includes a statement.", "updated", None, None, None, None),
        ("Note de la rédaction : cet article parle d'un accident.", "note", None, None, None, None),
        ("We have corrected this story.", "correction", None, None, None, None),
        ("We've updated this article.", "updated", None, None, None, None),
        ("• This article was amended on 14 January 2022. An earlier version said 12 had died.", "correction",
         "2022-01-14", None, None, None),
        ("Cet article a été corrigé le 14 janvier 2022.", "correction", "2022-01-14", None, None, None),
        ("Mise à jour : cet article a été modifié pour préciser le nom du maire.", "updated", None, None, None, None),
        ("Note de la rédaction : une version antérieure donnait 12.", "correction", None, None, None, None),
        ("Dieser Artikel wurde am Freitag korrigiert.", "correction", None, None, None, None),
        ("Hinweis: In einer früheren Fassung dieses Artikels stand 12.", "correction", None, None, None, None),
        ("Transparenzhinweis: Die Autorin kennt den Bürgermeister.", "note", None, None, None, None),
        ("Nota del editor: este artículo se cambió para corregir la cifra.", "correction", None, None, None, None),
        ("Este texto foi corrigido.", "correction", None, None, None, None),
        ("Questo articolo è stato corretto.", "correction", None, None, None, None),
        ("(This Jan. 14 story has been corrected to fix the toll)", "correction", None, None, None, None),
        ("(This story has been refiled to fix a slip in the headline)", "note", None, None, None, None),
        ("(Corrects toll in first paragraph)", "correction", None, None, None, None),
        ("(Adds background, quotes)", "updated", None, None, None, None),
        ("This version CORRECTS the spelling of Kern.", "correction", None, None, None, None),
        ("For the Record: An earlier version gave the toll as 12.", "correction", None, None, None, None),
        ("Amplification: The mayor spoke in Leeds as well.", "clarification", None, None, None, None),
        ("Ultima modifica: 14/01/2022 ore 13:47", "updated", "2022-01-14", "13:47", None, None),
    ],
)  # fmt: skip
def test_a_notice_is_found_as_it_is_stated(
    text: str, kind: str, date: str | None, time: str | None, zone: str | None, relative: str | None
) -> None:
    """Kind, date, time, zone and relative time are read as stated, nothing is made up."""
    assert stated(text) == [(kind, date, time, zone, relative)]


@pytest.mark.parametrize(
    "text",
    [
        "The agency published its figures on March 8.",
        "She updated her profile at 8:50 a.m. and logged off.",
        "A study published Nov. 3, 2019 in a journal shows it.",
        "The figures, published on Jan. 14, 2022, show a rise.",
        "Published on Monday at 3 p.m., the report says that all is well.",
        "The model was last updated in July.",
        "COVID-19 update for April 20",
        "Update May 4 deadline, board says",
        "UPDATE: Shares of the crane maker rise",
        "Updated July 2021 data show a fall.",
        "An earlier version of the bill said otherwise.",
        "The report was updated after the vote.",
        "Corrections officers said the jail was full.",
        "Updated at 25:99.",
        "Updated on 31.31.2022",
        "She posted a photo. He corrected her.",
        "He kept his stand 14.01.2022 on it",
        "",
    ],
)
def test_prose_about_updates_is_no_notice(text: str) -> None:
    """Ordinary sentences with words such as "updated" or "published" stay what they are."""
    assert stated(text) == []


def test_two_markers_in_a_line_and_glued() -> None:
    """Published and updated stand side by side, now and then without a space."""
    both = [("published", "2023-11-08", "17:55", None, None), ("updated", "2023-11-08", "18:06", None, None)]

    assert stated("PUBLISHED: 17:55, Wed, Nov 8, 2023 | UPDATED: 18:06, Wed, Nov 8, 2023") == both
    assert stated("Published: 17:55, 8 Nov 2023Updated: 18:06, 8 Nov 2023") == both


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Publié le 14 janvier à 13 h 47, mis à jour le 15 janvier à 9 h 05", ["13:47", "09:05"]),
        ("Publicado el 14 de enero a las 13:47 y actualizado a las 14:02", ["13:47", "14:02"]),
        ("Pubblicato il 14 gennaio alle 13:47, aggiornato alle 14:02", ["13:47", "14:02"]),
        ("Veröffentlicht am 14. Januar um 13.47 Uhr, zuletzt aktualisiert um 14.02 Uhr", ["13:47", "14:02"]),
        ("14 janvier 2022 à 13h47, mis à jour à 14h02", ["14:02"]),
        ("Published Jan. 14, 1:47 p.m., updated 2:02 p.m.", ["13:47", "14:02"]),
    ],
)
def test_a_marker_behind_another_needs_no_capital(line: str, times: list[str]) -> None:
    """What follows a marker, or a time that opens the line, behind a comma or "and" is a marker too."""
    assert [notice.stated_time for notice in notices(line)] == times


@pytest.mark.parametrize(
    "text",
    [
        "“The figure was wrong. We have corrected the page,” she said.",
        "Il a publié le 14 janvier un rapport, mis à jour depuis par le ministère.",
        "Hinweis: Die Straße bleibt bis Freitag gesperrt.",
        "This version corrects several flaws in the program.",
        "For the record: The mayor never went to Leeds.",
        "She adds that the police (adds of which were lost) were told.",
        "“This story has a beginning,” he said. This March 14 story has become a legend.",
        "On 14 January 2022, updated figures were sent to the ministry.",
        "Am 14. Januar hat der Verein den Artikel korrigiert.",
    ],
)
def test_what_others_corrected_is_no_notice(text: str) -> None:
    """A sentence of the article that has the words of a notice stays in it."""
    assert stated(text) == []


def test_spans_point_at_the_notices() -> None:
    """A notice's span holds its text."""
    text = "The board met.\nUpdated at 1:47 p.m.\nThe end. Correction: The board met twice.\n"

    assert [text[n.start : n.end] for n in notices(text)] == [n.text for n in notices(text)]
    assert [n.text for n in notices(text)] == ["Updated at 1:47 p.m.", "Correction: The board met twice."]


def test_times_are_resolved_against_the_base() -> None:
    """With a capture time and a zone, a clock time becomes a moment."""
    (notice,) = notices(
        "Updated at 1:47 p.m.", base=datetime(2022, 1, 14, 18, 50, tzinfo=UTC), timezone="America/New_York"
    )

    assert notice.time == datetime(2022, 1, 14, 18, 47, tzinfo=UTC)
    assert notice.assumed


@pytest.mark.parametrize(
    ("paragraph", "body", "kinds", "rest"),
    [
        ("Updated at 1:47 p.m.", "", ["updated"], []),
        ("By Ann Lee | Updated at 1:47 p.m.", "", ["updated"], ["By Ann Lee |"]),
        ("The board met. Updated at 1:47 p.m.", "The board met.", ["updated"], []),
        ("The board met. (This story was updated at 3 p.m. ET to add a comment.)", "The board met.", ["updated"], []),
        ("UPDATE, 3 p.m.: The board met.", "The board met.", ["updated"], []),
        ("The board met. Correction: It met twice.", "The board met.", ["correction"], []),
        ("Officials said the list Updated Jan. 4, 2022 was long and that it would stay.",
         "Officials said the list Updated Jan. 4, 2022 was long and that it would stay.", [], []),
    ],
)  # fmt: skip
def test_notices_leave_the_body(paragraph: str, body: str, kinds: list[str], rest: list[str]) -> None:
    """A notice is never a body sentence; what stood beside it is kept or left out with a reason."""
    document = extract(f"A head\n\nFirst paragraph here.\n\n{paragraph}\n\nLast paragraph here.".encode())

    middle = [body] if body else []
    assert document.text.split("\n\n") == ["First paragraph here.", *middle, "Last paragraph here."]
    assert [str(notice.kind) for notice in document.notices] == kinds
    assert [out.text for out in document.left_out] == rest
    assert all(NoticeKind(notice.kind) for notice in document.notices)


def page_with(data: str, paragraph: str = "The police went through the house until late in the evening.") -> bytes:
    """A page whose JSON-LD has this member beside its type."""
    linked = f'<script type="application/ld+json">{{"@type": "NewsArticle", {data}}}</script>'
    first = "A fire broke out in the old harbor on Friday night and destroyed a warehouse, the fire brigade said."
    second = "Nobody could say in the morning how it had begun, and the road along the pier stayed closed."
    body = f"<h1>A head</h1><p>{first}</p><p>{second}</p><p>{paragraph}</p>"
    head = f"<head><title>A head</title>{linked}</head>"
    return f"<!doctype html><html lang='en'>{head}<body><article>{body}</article></body></html>".encode()


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ('"correction": "The toll was 18, not 12."', [("The toll was 18, not 12.", None)]),
        (
            '"correction": {"@type": "CorrectionComment", "text": "It was 18.", "datePublished": "2022-01-14T15:00Z"}',
            [("It was 18.", "2022-01-14")],
        ),
        ('"correction": [{"text": "It was 18."}, "He is &lt;b&gt;Kern&lt;/b&gt;."]',
         [("It was 18.", None), ("He is Kern.", None)]),
        ('"correction": "https://herald.example/corrections#7"', []),
        ('"correction": null', []),
        ('"correction": {"text": 18}', []),
        ('"correction": [[], {}, 7]', []),
    ],
)  # fmt: skip
def test_a_correction_in_the_page_s_code_is_a_notice(data: str, found: list[tuple[str, str | None]]) -> None:
    """What schema.org's `correction` says counts like what the page shows; an address says nothing."""
    document = extract(page_with(data))

    assert document.text
    assert [(n.text, n.stated_date) for n in document.notices] == found
    assert {str(n.kind) for n in document.notices} <= {"correction"}
    assert all(n.start == n.end == len(document.text) for n in document.notices)


def test_a_correction_that_is_shown_as_well_is_told_once() -> None:
    """The page's words go before its code."""
    document = extract(page_with('"correction": "The toll was 18, not 12."', "Correction: The toll was 18, not 12."))

    assert [notice.text for notice in document.notices] == ["Correction: The toll was 18, not 12."]
