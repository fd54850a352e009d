"""What makes a version: a pure function of captures, whatever the order in which they come in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.model import Document, Moment, Notice, NoticeKind, Outcome, TimeSource
from tracker.pipeline.decide import State, Timeline, announced, as_found, barred, signature, stamp, step, timeline
from tracker.store.values import Sighting

START = datetime(2022, 1, 14, 18, 0, tzinfo=UTC)
BASE = Document(
    "One sentence.\n\nAnother sentence.", headline="Vote passes", byline="By Ana Silva", captions=("A crane.",)
)


def notice(kind: NoticeKind, text: str, **more: object) -> Notice:
    """A notice of a page."""
    return replace(Notice(kind, text, 0, 0), **more)


def sight(wording: str, hour: float, **more: object) -> Sighting:
    """A capture that shows a wording."""
    time = START + timedelta(hours=hour)
    made = Sighting(f"{hour:07.3f}{wording}", time, TimeSource.VISIT, wording, wording, wording, 100)
    return replace(made, **more)


def blind(outcome: Outcome, hour: float) -> Sighting:
    """A visit that brought no bytes."""
    return Sighting(f"{hour:07.3f}", START + timedelta(hours=hour), TimeSource.VISIT, outcome=outcome)


def story(wordings: str, hours: float = 1) -> Timeline:
    """The history of captures that show these wordings, one letter each."""
    return timeline(sight(letter, i * hours) for i, letter in enumerate(wordings))


# What makes a version


@pytest.mark.parametrize(
    "change",
    [
        {"headline": "Vote fails"},
        {"standfirst": "New"},
        {"byline": "By Rui Costa"},
        {"captions": ("A ship.",)},
        {"captions": ()},
        {"text": "One sentence.\n\nAnother sentence!"},
        {"text": "Another sentence.\n\nOne sentence."},
        {"notices": (notice(NoticeKind.CORRECTION, "Corrected."),)},
        {"notices": (notice(NoticeKind.CLARIFICATION, "Clarified."),)},
        {"notices": (notice(NoticeKind.NOTE, "Editor's note."),)},
    ],
)
def test_every_difference_that_survives_folding_makes_a_version(change: dict[str, object]) -> None:
    """Headline, standfirst, byline, captions, body, and notices of content, a single character too."""
    assert signature(replace(BASE, **change)) != signature(BASE)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "One  sentence.\n\nAnother\u00a0sentence.\n"},
        {"text": "One sentence. Another sentence."},
        {"headline": "Vote\u00ad passes"},
        {"section": "World"},
        {"published": Moment(START, TimeSource.JSON_LD)},
        {"notices": (notice(NoticeKind.UPDATED, "Updated at 1:47 p.m."),)},
        {"extractor": "html/9", "language": "pt", "url": "https://x.example/", "outlet": "X"},
    ],
)
def test_glyphs_markers_and_where_it_stood_make_none(change: dict[str, object]) -> None:
    """What folds alike is the same wording; published/updated markers, section and times only restamp."""
    assert signature(replace(BASE, **change)) == signature(BASE)


@pytest.mark.parametrize(
    "change",
    [
        {"section": "World"},
        {"published": Moment(START, TimeSource.JSON_LD)},
        {"modified": Moment(START, TimeSource.JSON_LD)},
        {"notices": (notice(NoticeKind.UPDATED, "Updated at 1:47 p.m."),)},
        {"notices": (notice(NoticeKind.PUBLISHED, "Published Friday"),)},
    ],
)
def test_markers_section_and_times_restamp(change: dict[str, object]) -> None:
    """They differ in the second digest."""
    assert stamp(replace(BASE, **change)) != stamp(BASE)


def test_a_marker_that_counts_from_now_is_the_same_at_every_visit() -> None:
    """Whether "3 hours ago" or "4 hours ago", it is one marker; so are correction notices to the second digest."""
    three, four = (
        replace(BASE, notices=(notice(NoticeKind.UPDATED, f"{n} hours ago", relative=f"{n} hours ago"),))
        for n in (3, 4)
    )
    assert stamp(three) == stamp(four) != stamp(BASE)
    assert stamp(replace(BASE, notices=(notice(NoticeKind.NOTE, "A note."),))) == stamp(BASE)


def test_fields_do_not_run_into_each_other() -> None:
    """Text that wanders from one field to another is a difference."""
    assert signature(Document("b", headline="a")) != signature(Document("a b"))
    assert signature(Document("x", captions=("a", "b"))) != signature(Document("x", captions=("a b",)))


def test_announced() -> None:
    """A notice of content announces a change, a time does not."""
    assert announced(replace(BASE, notices=(notice(NoticeKind.CORRECTION, "Corrected."),)))
    assert not announced(replace(BASE, notices=(notice(NoticeKind.UPDATED, "Updated."),)))


# Timelines


def test_versions_are_numbered_in_order_of_time() -> None:
    """Equal wordings one after another are one version, with its visits."""
    history = story("AABBBC")
    assert [(w.number, w.signature, w.visits) for w in history.wordings] == [(1, "A", 2), (2, "B", 3), (3, "C", 1)]
    assert history.wordings[1].first_seen == START + timedelta(hours=2)
    assert history.wordings[1].last_seen == START + timedelta(hours=4)


def test_a_return_to_an_earlier_wording_is_a_revert() -> None:
    """A→B→A: the third version reverts to the first, and says so as an event."""
    history = story("ABA", hours=30)
    assert [w.reverts_to for w in history.wordings] == [None, None, 1]
    assert [d.events for d in history.decisions.values()] == [(), (), ("revert",)]
    assert story("ABACA", hours=30).wordings[4].reverts_to == 3


def test_only_wordings_left_and_returned_to_twice_in_a_day_are_variants() -> None:
    """The first appearance of each wording stays news, and so does a slow return."""
    assert [w.variant for w in story("ABABAB").wordings] == [False, False, True, True, True, True]
    assert [w.variant for w in story("ABA").wordings] == [False, False, False]
    assert [w.variant for w in story("ABABA", hours=9).wordings] == [False] * 5
    assert [w.variant for w in story("ABABA", hours=8.01).wordings] == [False] * 5
    assert [w.variant for w in story("ABABA", hours=8).wordings] == [False, False, True, True, True]
    at_once = timeline([sight("B", -1), sight("A", 0), sight("B", 12), sight("A", 24), sight("B", 24)])
    assert [w.variant for w in at_once.wordings] == [False, False, True, True, True]
    assert [w.variant for w in story("ABACADA").wordings] == [False, False, True, False, True, False, True]


def test_what_a_visit_without_bytes_says() -> None:
    """Not modified lengthens a version; gone, blocked and errors do not; a return is an event."""
    seen = [
        blind(Outcome.NOT_MODIFIED, -1),
        sight("A", 0),
        blind(Outcome.NOT_MODIFIED, 1),
        blind(Outcome.GONE, 2),
        blind(Outcome.ERROR, 3),
        blind(Outcome.UNCHANGED, 4),
        blind(Outcome.BLOCKED, 5),
        sight("B", 6),
        blind(Outcome.GONE, 7),
    ]
    history = timeline(seen)
    said = [history.decisions[s.id] for s in seen]
    assert [d.version for d in said] == [None, 1, 1, None, None, 1, None, 2, None]
    assert [d.events for d in said] == [(), (), (), (), (), ("returned",), (), (), ()]
    assert [w.visits for w in history.wordings] == [3, 1]
    assert history.away is Outcome.GONE


def test_restamped_is_no_version() -> None:
    """A capture that differs in its stamp alone is an outcome of its own, and the new stamp counts from then on."""
    seen = [sight("A", 0), sight("A", 1, stamp="other"), sight("A", 2, stamp="other"), sight("A", 3)]
    history = timeline(seen)
    assert [history.decisions[s.id].outcome for s in seen] == [
        Outcome.NEW_VERSION, Outcome.RESTAMPED, Outcome.UNCHANGED, Outcome.RESTAMPED,
    ]  # fmt: skip
    assert len(history.wordings) == 1


def test_a_doubtful_visit_waits_until_it_is_seen_again() -> None:
    """A text that shrank by more than 60 % becomes a version at the second sight, dated from the first."""
    seen = [sight("A", 0), sight("B", 1, length=39), sight("B", 2, length=39)]
    history = timeline(seen)
    assert [history.decisions[s.id].outcome for s in seen] == [
        Outcome.NEW_VERSION,
        Outcome.DOUBTFUL,
        Outcome.NEW_VERSION,
    ]
    assert history.wordings[1].first_seen == seen[1].time
    assert history.wordings[1].id == seen[1].id
    assert history.wordings[1].visits == 2
    assert history.decisions[seen[1].id].version == 2


@pytest.mark.parametrize("source", TimeSource)
def test_what_shrank_is_doubtful_wherever_its_time_comes_from(source: TimeSource) -> None:
    """A page that was saved in half is no better evidence than one that was fetched in half."""
    assert len(timeline([sight("A", 0), sight("B", 1, length=39, source=source)]).wordings) == 1


@pytest.mark.parametrize("change", [{"length": 40}, {"announced": True, "length": 3}])
def test_what_is_not_doubtful(change: dict[str, object]) -> None:
    """A shrinking by 60 %, and what carries a notice of content, are believed at once."""
    assert len(timeline([sight("A", 0), sight("B", 1, **change)]).wordings) == 2


def test_a_short_text_that_goes_on_changing_is_borne_out() -> None:
    """The second short text shows that the first was no accident: both are versions, each dated from its own sight."""
    seen = [sight("A", 0), sight("B", 30, length=30), sight("C", 60, length=25), sight("D", 61, length=5)]
    history = timeline(seen)

    assert [(w.signature, w.first_seen, w.visits) for w in history.wordings] == [
        ("A", seen[0].time, 1), ("B", seen[1].time, 1), ("C", seen[2].time, 1),
    ]  # fmt: skip
    assert [history.decisions[s.id].version for s in seen] == [1, 2, 3, None]
    blip = timeline([sight("A", 0), sight("B", 1, length=30), sight("C", 2)])
    assert [w.signature for w in blip.wordings] == ["A", "C"]


def test_what_an_older_capture_is_for_who_knows_the_later_ones() -> None:
    """One that shows a known wording earlier is no new version; one between two others, of neither wording, is."""
    known = [sight("A", 1), sight("B", 5), sight("C", 9)]

    def found(letter: str, hour: float, **more: object) -> tuple[Outcome, int | None]:
        decision = as_found(sight(letter, hour, **more), known)
        return decision.outcome, decision.version

    assert found("A", 0) == (Outcome.UNCHANGED, 1)
    assert found("A", 0, stamp="other") == (Outcome.RESTAMPED, 1)
    assert found("C", 7) == (Outcome.UNCHANGED, 3)
    assert found("C", 3) == (Outcome.NEW_VERSION, 2)
    assert found("D", 0) == (Outcome.NEW_VERSION, 1)
    assert found("C", 9.5) == (Outcome.UNCHANGED, 3)
    restamped = [sight("A", 1), sight("A", 3, stamp="other")]
    assert as_found(sight("A", 0), restamped).outcome is Outcome.UNCHANGED
    assert as_found(sight("A", 0, stamp="other"), restamped).outcome is Outcome.RESTAMPED


def test_an_earlier_sight_of_a_return_is_no_second_return() -> None:
    """A capture that shows a wording that came back, a little earlier than known, tells no new revert."""
    known = [sight("A", 1), sight("B", 5), sight("A", 9)]
    found = as_found(sight("A", 7), known)

    assert (found.outcome, found.version, found.events) == (Outcome.UNCHANGED, 3, ())
    assert as_found(sight("A", 11), known[:2]).events == ("revert",)


def test_what_stands_in_the_articles_place() -> None:
    """A missing page is gone, any other wall blocked, an article neither."""
    assert barred(replace(BASE, barrier="not-found")) is Outcome.GONE
    assert {barred(replace(BASE, barrier=kind)) for kind in ("bot-check", "consent", "paywall", "script-needed")} == {
        Outcome.BLOCKED
    }
    assert barred(BASE) is None


def test_an_empty_text_is_never_a_version() -> None:
    """However often it is seen; and a doubtful sight that is not confirmed leaves no version."""
    history = timeline(
        [sight("A", 0), *(sight("E", i, length=0) for i in range(1, 4)), sight("B", 5, length=9), sight("A", 6)]
    )
    assert [w.signature for w in history.wordings] == ["A"]
    assert history.away is None
    assert timeline([sight("E", 0, length=0)]).wordings == ()


SIGHTS = st.lists(
    st.tuples(
        st.sampled_from("ABC"),
        st.integers(0, 60),
        st.sampled_from([100, 100, 30, 0]),
        st.sampled_from(["", "s"]),
        st.sampled_from([None, None, None, Outcome.GONE, Outcome.NOT_MODIFIED, Outcome.ERROR]),
        st.sampled_from([TimeSource.VISIT, TimeSource.USER]),
    ),
    max_size=30,
)


def made(drawn: list[tuple[str, int, int, str, Outcome | None, TimeSource]]) -> list[Sighting]:
    """Sightings of drawn facts."""
    seen = []
    for i, (letter, hour, length, tail, outcome, source) in enumerate(drawn):
        if outcome:
            seen.append(replace(blind(outcome, hour), id=str(i)))
        else:
            seen.append(sight(letter, hour, id=str(i), length=length, stamp=letter + tail, source=source))
    return seen


@settings(deadline=None, max_examples=300)
@given(SIGHTS, st.randoms(use_true_random=False))
def test_the_order_of_insertion_does_not_matter(drawn: list[tuple], random: object) -> None:
    """Any permutation of what was seen tells the same history."""
    seen = made(drawn)
    shuffled = list(seen)
    random.shuffle(shuffled)
    assert timeline(shuffled) == timeline(seen)


@settings(deadline=None, max_examples=300)
@given(SIGHTS)
def test_going_on_needs_only_the_recent_past(drawn: list[tuple]) -> None:
    """Deciding one by one from what a catalogue gives back is the same as deciding all at once."""
    seen = sorted(made(drawn), key=lambda item: item.order)
    numbers: dict[int, object] = {}
    away = pending = None
    for sighting in seen:
        wordings = [numbers[n] for n in sorted(numbers)]
        since = wordings[-1].first_seen - timedelta(hours=24) if wordings else None
        keep = next((i for i, w in enumerate(wordings) if w.first_seen >= since), 0)
        state = State(
            wordings[max(0, keep - 1) :],
            lambda text, known=tuple(wordings): max((w.number for w in known if w.signature == text), default=None),
            away,
            pending,
        )
        step(state, sighting)
        numbers |= {w.number: w for w in state.recent}
        away, pending = state.away, state.pending
    assert tuple(numbers[n] for n in sorted(numbers)) == timeline(seen).wordings


@settings(deadline=None)
@given(SIGHTS)
def test_what_always_holds(drawn: list[tuple]) -> None:
    """Numbers run from 1, neighbours differ, every sighting is decided once, and visits add up."""
    history = timeline(made(drawn))
    assert [w.number for w in history.wordings] == list(range(1, len(history.wordings) + 1))
    assert all(a.signature != b.signature for a, b in zip(history.wordings, history.wordings[1:], strict=False))
    assert all(a.last_seen <= b.first_seen for a, b in zip(history.wordings, history.wordings[1:], strict=False))
    assert len(history.decisions) == len(drawn)
    shown = [d for d in history.decisions.values() if d.version]
    assert sum(w.visits for w in history.wordings) == len(shown)
