"""What claims cost: all facets beside the diff itself, each facet alone, and sentences that nobody changed."""

from __future__ import annotations

import gc
import random
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import accumulate, takewhile
from statistics import fmean, median
from typing import TYPE_CHECKING

import tracker
from bench.clocks import clocked, clocked_facets, silenced
from bench.edits import Pair, news_pair
from bench.plan import ARTICLE_SENTENCES
from bench.report import milliseconds, number
from bench.results import Mark, Section, Series, ratio
from bench.story import story, text
from bench.worker import CLOCKS
from tracker.claims import FACETS, judge
from tracker.claims.edit import Body, Edit, Passage
from tracker.pipeline.passages import passage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bench.clocks import Spent
    from bench.plan import Plan, Say

LONG_SENTENCES = 300
MOST_TIMES, LEAST_UNCHANGED = 2.0, 1_000.0
# So many edits are judged again and again.
_EDITS_ALONE = 320

_COMPARE = "tracker.pipeline.compare"
# What a comparison of two plain texts calls, in its order; the rest is making the values that it returns.
_STAGES = {
    "segmenting": (("tracker.diff", "segment"),),
    "aligning": (("tracker.diff", "align"),),
    "word-diffing": (("tracker.diff", "word_ops"), ("tracker.diff", "apart")),
    "judging (all facets)": (("tracker.claims", "judge"),),
    "findings, lead, disclosure": ((_COMPARE, "_told"),),
}
_DIFF, _JUDGING = ("segmenting", "aligning", "word-diffing"), "judging (all facets)"

_HOW_STAGES = (
    "Clocks around the functions of each stage while `tracker.compare` works, on ordinary news pairs with a fifth of "
    "the sentences edited, other texts every round; medians of the rounds. The multiple is that of the whole diff "
    "(segmenting, aligning, word-diffing) of the same pair, the median of the rounds' multiples. “The rest” is making "
    "digests, passages and the values that are returned."
)
_HOW_FACETS = (
    "Two measurements. *In place*: a clock around each facet while `tracker.compare` works on texts that are new to "
    "the process. What several facets read of an edit (its words with their lemmas, what answers to what, numbers, "
    "names, quotations, speakers) is read once and kept, so the first facet that asks pays for all that come after it"
    " in the order of the table. *Own*: the same edits are judged again and again, all facets, then each of them "
    "silenced in turn, each time from bare text; what goes when one is silenced is what it costs alone, and what is "
    "left when that is summed up are the readings that several share. The words themselves are known by then, so "
    "these times are lower; a facet whose absence gives the later ones more to do can cost less than nothing. Of each"
    " edit the least of all passes counts, because noise only adds. “Asked” is the share of judged edits in which a "
    "changed word concerned the facet: the others it is not called for. A judged edit is any change that is not an "
    "unchanged sentence: edited, split, merged, added or deleted."
)
_HOW_UNCHANGED = (
    f"The same edits of an article of {ARTICLE_SENTENCES} sentences, then with unchanged sentences behind them on both"
    " sides, and a text beside itself; medians. Every pair is compared once before it is measured, so that no length "
    "meets words that the others did not. No unchanged sentence is judged; what little it adds is that where a name "
    "or a quotation came or went, the rest of the text is searched for it: what stands elsewhere is not new, or not "
    "lost."
)


@dataclass(frozen=True, slots=True)
class _Run:
    """One comparison under clocks: seconds of the whole, by stage and by facet, and the judged edits."""

    whole: float
    stages: dict[str, float]
    facets: dict[str, Spent]
    edits: tuple[Edit, ...]

    @property
    def diffing(self) -> float:
        """Seconds of the diff alone."""
        return sum(self.stages[stage] for stage in _DIFF)

    @property
    def judging(self) -> float:
        """Seconds of all facets."""
        return self.stages[_JUDGING]


def costs(plan: Plan, say: Say) -> tuple[Section, ...]:
    """Stages and facets at both lengths, and unchanged sentences."""
    clock = CLOCKS[plan.clock]
    _run(news_pair(20, "warm-up"), clock)
    sizes = {ARTICLE_SENTENCES: plan.article_rounds, LONG_SENTENCES: plan.rounds_of(LONG_SENTENCES)}
    say(f"stages of pairs of {' and '.join(map(str, sizes))} sentences")
    stages = _stages({size: _runs("stages", size, rounds, clock) for size, rounds in sizes.items()})
    facets = []
    for size, rounds in sizes.items():
        say(f"facets in {rounds} pairs of {size} sentences")
        # Apart from the stages, because a clock at each facet takes time that would count as judging.
        runs = _runs("facets", size, rounds, clock, FACETS)
        facets.append(_facets(size, runs, _alone([run.edits for run in runs], plan, clock, say)))
    return stages, *facets, _unchanged(plan, clock, say)


def _runs(name: str, size: int, rounds: int, clock: Callable[[], float], facets: tuple[str, ...] = ()) -> list[_Run]:
    """The comparisons of as many pairs that no comparison saw before."""
    return [_run(news_pair(size, f"{name} {turn}"), clock, facets) for turn in range(rounds)]


def _run(pair: Pair, clock: Callable[[], float], facets: tuple[str, ...] = ()) -> _Run:
    """One comparison of a pair, with clocks at its stages and at some facets."""
    with ExitStack() as stack:
        inside = stack.enter_context(clocked_facets(facets, clock))
        stages = {
            stage: [stack.enter_context(clocked(*function, clock)) for function in functions]
            for stage, functions in _STAGES.items()
        }
        gc.collect()
        start = clock()
        tracker.compare(pair.old, pair.new)
        whole = clock() - start
    spent = {stage: sum(one.seconds for one in found) for stage, found in stages.items()}
    return _Run(whole, spent, inside, tuple(stages[_JUDGING][0].calls))


def _stages(runs: dict[int, list[_Run]]) -> Section:
    """The time of each stage, and the mark of all facets together."""
    rows, marks, series = [], [], []
    for size, found in runs.items():
        diffing = [run.diffing for run in found]
        parts = {stage: [run.stages[stage] for run in found] for stage in _STAGES}
        rest = [run.whole - sum(run.stages.values()) for run in found]
        whole = [run.whole for run in found]
        for name, times in {**parts, "the rest": rest, "whole comparison": whole}.items():
            rows.append((
                f"{size} sentences: {name}", milliseconds(median(times)), f"{100 * ratio(times, whole):.1f} %",
                number(ratio(times, diffing)),
            ))  # fmt: skip
            series.append(Series(name, size, tuple(times)))
        multiple = ratio(parts[_JUDGING], diffing)
        marks.append(
            Mark(f"all facets, × segmenting, aligning and word-diffing, {size} sentences", multiple, MOST_TIMES)
        )
    columns = ("stage", "time", "share of the whole", "× the diff")
    return Section(
        "stages", "All facets beside the diff", _HOW_STAGES, columns, tuple(rows), tuple(marks), tuple(series)
    )


def _facets(size: int, runs: list[_Run], alone: dict[str, float]) -> Section:
    """Each facet, the readings that they share, and choosing whom to ask."""
    edits, sentences = sum(len(run.edits) for run in runs), size * len(runs)
    whole, judging = sum(run.whole for run in runs), sum(run.judging for run in runs)
    inside = {facet: sum(run.facets[facet].seconds for run in runs) for facet in FACETS}
    asked = {facet: sum(len(run.facets[facet].calls) for run in runs) / edits for facet in FACETS}
    rows = [
        _row(facet, f"{100 * asked[facet]:.0f} %", inside[facet], edits, sentences, whole, alone[facet])
        for facet in FACETS
    ]
    shared = alone["all"] - alone["none"] - sum(alone[facet] for facet in FACETS)
    rows.append(("readings that several share", "", "in the rows above", "", "", _microseconds(shared)))
    choosing = judging - sum(inside.values())
    rows.append(_row("choosing which facets to ask", "", choosing, edits, sentences, whole, alone["none"]))
    rows.append(_row("all together", "", judging, edits, sentences, whole, alone["all"]))
    columns = (
        "facet",
        "asked",
        "in place, µs per edit",
        "µs per sentence",
        "share of the comparison",
        "own, µs per edit",
    )
    title = f"Each facet, {size} sentences"
    series = tuple(Series(f, size, tuple(run.facets[f].seconds for run in runs)) for f in FACETS)
    return Section(f"facets-{size}", title, _HOW_FACETS, columns, tuple(rows), series=series)


def _row(
    name: str, asked: str, seconds: float, edits: int, sentences: int, whole: float, own: float
) -> tuple[str, ...]:
    return (
        name, asked, _microseconds(seconds / edits), _microseconds(seconds / sentences),
        f"{100 * seconds / whole:.1f} %", _microseconds(own),
    )  # fmt: skip


def _microseconds(seconds: float) -> str:
    return f"{1e6 * seconds:.1f}"


def _alone(edits: Sequence[Sequence[Edit]], plan: Plan, clock: Callable[[], float], say: Say) -> dict[str, float]:
    """Seconds per edit: of "all" facets, of "none", and what goes when each one is silenced."""
    silent = {"all": (), "none": FACETS, **{facet: (facet,) for facet in FACETS}}
    some = list(takewhile(lambda one: one[0] < _EDITS_ALONE, zip(accumulate(map(len, edits)), edits, strict=True)))
    chosen = [of_pair for _, of_pair in some]
    passes: dict[str, list[list[float]]] = {name: [] for name in silent}
    for turn in range(plan.claim_passes):
        say(f"facets alone, pass {turn + 1} of {plan.claim_passes}")
        # In another order each time, so that no facet always follows the same one.
        for name in random.Random(turn).sample([*silent], len(silent)):
            passes[name].append(_judged(chosen, silent[name], clock))
    least = {name: fmean(map(min, zip(*found, strict=True))) for name, found in passes.items()}
    return {facet: least["all"] - least[facet] for facet in FACETS} | {name: least[name] for name in ("all", "none")}


def _judged(edits: Sequence[Sequence[Edit]], silent: tuple[str, ...], clock: Callable[[], float]) -> list[float]:
    """Seconds to judge each edit, of which nothing is read yet, with some facets silenced."""
    bare = [edit for of_pair in edits for edit in _bare(of_pair)]
    times = []
    with silenced(silent):
        for edit in bare:
            start = clock()
            judge(edit)
            times.append(clock() - start)
    return times


def _bare(edits: Sequence[Edit]) -> list[Edit]:
    """The edits of one pair with nothing kept that was read of them, their sides the same two bodies."""
    bodies: dict[int, Body] = {}

    def side(of: Passage | None) -> Passage | None:
        if of is None:
            return None
        body = bodies.setdefault(id(of.body), Body(of.body.text, of.body.sentences, of.body.base))
        return passage(body, of.indexes)

    return [Edit(side(edit.old), side(edit.new), edit.words, edit.language) for edit in edits]


def _unchanged(plan: Plan, clock: Callable[[], float], say: Say) -> Section:
    """Judging the same edits among more and more unchanged sentences."""
    sizes = (ARTICLE_SENTENCES, *(size for size in plan.sizes if size > ARTICLE_SENTENCES))
    times: dict[int, list[float]] = {size: [] for size in sizes}
    judged, equal, rounds = 0, 0, plan.rounds_of(LONG_SENTENCES)
    for turn in range(rounds):
        say(f"unchanged sentences, round {turn + 1} of {rounds}")
        pair = news_pair(ARTICLE_SENTENCES, f"unchanged {turn}")
        longer = {size: _with_unchanged(pair, size - ARTICLE_SENTENCES, turn) for size in sizes}
        judged += sum(len(_run(one, clock).edits) for one in longer.values()) // len(longer)
        for size in random.Random(turn).sample(sizes, len(sizes)):
            times[size].append(_run(longer[size], clock).judging)
        equal += len(_run(Pair(pair.old, pair.old), clock).edits)
    return _unchanged_section(times, sum(times[ARTICLE_SENTENCES]) / judged, equal)


def _unchanged_section(times: dict[int, list[float]], edit: float, equal: int) -> Section:
    """What unchanged sentences add, beside the seconds of judging one edit; and how many edits equal texts have."""
    first = times[ARTICLE_SENTENCES]
    # Of the same edits round by round, so that a slow moment weighs little.
    more = {size: median(b - a for a, b in zip(first, found, strict=True)) for size, found in times.items()}
    each = {size: seconds / max(1, size - ARTICLE_SENTENCES) for size, seconds in more.items()}
    rows = [
        (f"{size:,}", milliseconds(median(found)), f"{1e6 * each[size]:.2f} µs" if size > ARTICLE_SENTENCES else "")
        for size, found in times.items()
    ]
    rows.append((f"{ARTICLE_SENTENCES}, beside themselves", f"{equal} edits judged", ""))
    # No more than a million: the difference of two measured times can as well be nothing, or less.
    as_an_edit = edit / max(each[max(times)], edit / 1_000_000)
    marks = (
        Mark("unchanged sentences that cost as much judging as one edit", as_an_edit, LEAST_UNCHANGED, at_least=True),
        Mark("edits judged in texts beside themselves", float(equal), 0.0),
    )
    series = tuple(Series(_JUDGING, size, tuple(found)) for size, found in times.items())
    columns = ("sentences, of which the same few differ", "judging", "for each unchanged sentence more")
    return Section("unchanged", "Unchanged sentences", _HOW_UNCHANGED, columns, tuple(rows), marks, series)


def _with_unchanged(pair: Pair, count: int, seed: int) -> Pair:
    """The pair with so many sentences behind it that both sides have."""
    behind = f"\n\n{text(story(count, f'behind {seed}'))}" if count else ""
    return Pair(pair.old + behind, pair.new + behind)
