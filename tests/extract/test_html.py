"""HTML: body, fields, notices, and everything else with a reason."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tracker.extract import extract
from tracker.model import Document, TimeSource

LEDE = "The vote on the new pier was put off on Friday, the harbor board said in a short statement."
NEXT = "Inspectors had found 12 cranes unsafe a week before, according to a report that the Herald has seen."
LAST = "A decision is now expected in spring, after a second inspection of all the cranes in the port."

PAGE = f"""<!doctype html><html lang="en-US"><head><title>Pier vote put off - Harbor Herald</title>
<meta property="og:site_name" content="Harbor Herald"><meta property="og:title" content="Pier vote put off">
<meta property="og:description" content="Nowhere on the page"><link rel="canonical" href="/2022/pier">
<link rel="amphtml" href="https://amp.herald.example/pier"><meta property="og:url" content="javascript:alert(1)">
<script type="application/ld+json">not json</script>
<script type="application/ld+json">{{"@graph": [{{"@type": ["NewsArticle"], "headline": "Pier vote put off",
 "datePublished": "2022-01-14T12:10:00-05:00", "dateModified": "2022-01-14T13:47:20-05:00",
 "author": [{{"@type": "Person", "name": "Ann Lee"}}, {{"name": "Bo Li"}}]}},
 {{"@type": "BreadcrumbList", "itemListElement":
  [{{"name": "Home"}}, {{"item": {{"name": "City"}}}}, {{"name": "Pier"}}]}}]}}</script>
</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<main><article><h1>Pier vote put off</h1><p class="standfirst">Officials now expect a decision in spring.</p>
<p class="byline">By Ann Lee and Bo Li</p><p>January 14, 2022</p>
<div class="share-bar"><a href="#">Share</a> <a href="#">Post</a></div>
<figure><img src="x.jpg"><figcaption>The port in 2021. Photo: B. Li</figcaption></figure>
<p>{LEDE}</p>
<p>Harbor Master <a href="/silva">Ana Silva</a><span><a href="/silva">Ana Silva</a> <a href="/1">Cranes stand still</a>
 <a href="/2">Two ships collide</a> <a href="/m">MORE</a></span> told reporters that it was “too early" [sic]
 to say more.</p>
<p>Mayor <a href="/b">Jo Brown</a><div class="hover-card"><a href="/b">Jo Brown</a><ul><li>
 <a href="/3">Mayor opens school</a>
</ul><a href="/5">MORE</a></div> agreed with her at the town hall.</p>
<div class="ad-slot">Advertisement</div>
<p>{NEXT}</p>
<aside class="related"><h3>Related</h3><ul><li><a href="/6">Other ships</a></li></ul></aside>
<p>READ MORE: <a href="/7">All about cranes</a></p>
<p>Union head Lee ParkLee ParkPort strike ends Workers want MORE called it <b>“good</b> news”.</p>
<h2>What comes next</h2>
<p>First line.<br>Second line of it.<br><br>A new block begins here, after two breaks in a row.</p>
<form><p>Sign up for our newsletter</p><input><button>Go</button></form>
<p>{LAST}</p>
<p>Updated at 1:47 p.m.</p>
<p class="correction">Correction: An earlier version of this article misstated the number of cranes.</p></article>
<section id="comments"><p>Nice article, thank you all for this one.</p></section></main>
<footer><a href="/t">Terms</a></footer></body></html>"""  # fmt: skip


def read(page: str, **options: object) -> Document:
    """The document in a page."""
    return extract(page.encode(), content_type="text/html; charset=utf-8", **options)  # type: ignore[arg-type] - test options


def article(inner: str, head: str = "") -> str:
    """A page whose article holds this between paragraphs of prose."""
    body = f"<article><p>{LEDE}</p>{inner}<p>{NEXT}</p><p>{LAST}</p></article>"
    return f"<html><head>{head}</head><body>{body}</body></html>"


@pytest.fixture(scope="module")
def document() -> Document:
    """The document in the page above."""
    return read(PAGE, url="https://herald.example/2022/pier?utm=1", base=datetime(2022, 1, 14, 18, 50, tzinfo=UTC))


def test_the_body_is_the_article(document: Document) -> None:
    """Blocks of the page are the paragraphs; cards, boxes and fields are not among them."""
    assert document.text.split("\n\n") == [
        LEDE,
        'Harbor Master Ana Silva told reporters that it was “too early" [sic] to say more.',
        "Mayor Jo Brown agreed with her at the town hall.",
        NEXT,
        "Union head Lee Park called it “good news”.",
        "What comes next",
        "First line.\nSecond line of it.",
        "A new block begins here, after two breaks in a row.",
        LAST,
    ]


def test_fields(document: Document) -> None:
    """Headline, standfirst, byline, section, captions, language, outlet and addresses are the page's own."""
    assert document.headline == "Pier vote put off"
    assert document.standfirst == "Officials now expect a decision in spring."
    assert document.byline == "Ann Lee, Bo Li"
    assert document.section == "City"
    assert document.captions == ("The port in 2021. Photo: B. Li",)
    assert (document.language, document.outlet) == ("en", "Harbor Herald")
    assert document.aliases == ("https://herald.example/2022/pier", "https://amp.herald.example/pier")


def test_times(document: Document) -> None:
    """Machine times are UTC with their source."""
    assert document.published is not None
    assert document.modified is not None
    assert document.published.time == datetime(2022, 1, 14, 17, 10, tzinfo=UTC)
    assert document.modified.source is TimeSource.JSON_LD


def test_notices(document: Document) -> None:
    """Marker and correction are notices at the end; the page's modified time decides the marker's moment."""
    updated, correction = document.notices

    assert (str(updated.kind), updated.time_source, updated.assumed) == ("updated", "modified", False)
    assert updated.time == datetime(2022, 1, 14, 18, 47, tzinfo=UTC)
    assert correction.text.startswith("Correction: ")


def test_everything_else_has_a_reason(document: Document) -> None:
    """What stood inside the article is named with its text and place; what stood outside by reason, with its text."""
    inside = {out.text.split("\n")[0]: (out.reason, out.at) for out in document.left_out if out.at is not None}

    assert inside == {
        "Ana Silva Cranes stand still Two ships collide MORE": ("link-card", document.text.index(" told")),
        "Jo Brown": ("link-card", document.text.index(" agreed")),
        "Advertisement": ("advertisement", document.text.index("\n\nInspectors")),
        "Related": ("related-links", document.text.index("\n\nUnion")),
        "READ MORE: All about cranes": ("related-links", document.text.index("\n\nUnion")),
        "Lee ParkPort strike ends Workers want MORE": ("link-card", document.text.index(" called")),
        "Sign up for our newsletter": ("newsletter-form", document.text.index("\n\nA decision")),
    }
    outside = {out.reason: out for out in document.left_out if out.at is None}
    assert set(outside) == {"comments", "date", "navigation", "share-bar"}
    comments = outside["comments"]
    assert (comments.text, comments.words) == ("Nice article, thank you all for this one.", 8)
    assert comments.evidence == "outside the article: 1 block, 8 words"


def test_a_long_menu_is_kept_to_a_bound_and_says_so() -> None:
    """Of what stood outside the article the first 20,000 characters of a reason are kept, the middle included."""
    links = "".join(f"<li><a href='/{n}'>Story number {n} of the day</a></li>" for n in range(2000))
    prose = "".join(f"<p>The board met on day {n} and said that the cranes were safe to use.</p>" for n in range(5))
    page = f"<html><body><article><h1>Pier vote</h1>{prose}</article><footer><ul>{links}</ul></footer></body></html>"
    menus = [out for out in extract(page.encode(), content_type="text/html").left_out if out.at is None]

    assert sum(len(out.text) for out in menus) == 20_000
    assert any("Story number 400 of the day" in out.text for out in menus)
    assert any("words, the first 20,000 of" in out.evidence for out in menus)


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        ('<div style="display: none"><p>Not shown.</p></div>', "hidden"),
        ("<p hidden>Not shown.</p>", "hidden"),
        ('<div role="complementary">More</div>', "aside"),
        ("<aside>A pull quote</aside>", "aside"),
        ("<nav>Menu</nav>", "navigation"),
        ("<footer>Written at the port</footer>", "furniture"),
        ('<div class="authorBio">Ann Lee covers the port.</div>', "author-box"),
        ('<div class="tags"><a href="/p">Port</a></div>', "tags"),
        ('<div class="inline-newsletter">Get it</div>', "newsletter-form"),
        ('<div class="wp-caption-text">The port</div>', "caption"),
        ("<form>Search</form>", "form"),
        ('<p><a href="/x">Cranes of the world</a></p>', "related-links"),
        ("<p>Follow us on Twitter and Facebook</p>", "self-promotion"),
    ],
)
def test_furniture_inside_the_article_is_named(box: str, reason: str) -> None:
    """Each rule names what it left out; a caption becomes a field."""
    document = read(article(box))

    reasons = {out.reason for out in document.left_out if out.at is not None} | {"caption" for _ in document.captions}
    assert document.text == f"{LEDE}\n\n{NEXT}\n\n{LAST}"
    assert reasons == {reason}


@pytest.mark.parametrize(
    "box",
    [
        '<p class="has-related share-lead">The board will meet again, its head said on Monday.</p>',
        '<div class="withSidebar"><p>The board will meet again, its head said on Monday.</p></div>',
        '<div class="shadow lead adapted"><p>The board will meet again, its head said on Monday.</p></div>',
        '<div class="js-share"><p>The board will meet again, its head said on Monday.</p></div>',
        '<p>The <span class="tooltip">board</span> will meet again, its head said on Monday.</p>',
        "<blockquote>The board will meet again, its head said on Monday.</blockquote>",
        "<ul><li>The board will meet again, its head said on Monday.</li></ul>",
        "<table><tr><td>The board will</td><td>meet again, its head said on Monday.</td></tr></table>",
        "<div>The board will meet again,\n its head <i>said</i> on Mon&shy;day.</div>",
        "<pre>The board will meet again, its head said on Monday.</pre>",
    ],
)
def test_names_and_shapes_that_are_article(box: str) -> None:
    """Prose between paragraphs stays, whatever its element or class is called."""
    assert read(article(box)).text.split("\n\n")[1] == "The board will meet again, its head said on Monday."


def test_a_page_whose_text_is_hidden_is_read() -> None:
    """Where everything is hidden until a script runs, the hidden text is the article."""
    page = f'<html><body><div style="display:none"><p>{LEDE}</p><p>{NEXT}</p><p>{LAST}</p></div></body></html>'

    assert read(page).text == f"{LEDE}\n\n{NEXT}\n\n{LAST}"


def test_control_characters_do_not_stop_the_judgement() -> None:
    """A tree that trafilatura cannot rebuild is judged without those characters, and kept with them."""
    page = article(f"<p>A red \x1b[31mline stands here, and it is long enough to be one.</p><nav>{'Menu ' * 20}</nav>")

    assert "\x1b[31mline" in read(page).text
    assert "Menu" not in read(page).text


def test_the_densest_prose_wins_over_a_notice() -> None:
    """Where the judgement falls on a small box, the article is taken from where the prose stands."""
    box = "<div>" + "<p>This copy is for your personal use only, and for no other use.</p></div>"
    page = (
        f"<html><body>{box}<div><div>" + "".join(f"<p>{text}</p>" for text in (LEDE, NEXT, LAST) * 3) + "</div></div>"
    )

    assert read(page).text.count(NEXT) == 3


@pytest.mark.parametrize(
    ("head", "h1", "headline"),
    [
        ("<title>Pier vote put off | Harbor Herald</title>", "<h1>Pier vote put off</h1>", "Pier vote put off"),
        ("<title>Pier - off - The Herald</title><meta name='og:site_name' content='Herald'>", "", "Pier - off"),
        ("<title>Pier vote put off</title>", "<h1>Herald</h1>", "Pier vote put off"),
        ("<title>x</title>", "<h1>Pier vote put off</h1>", "Pier vote put off"),
        ("", "<h1>Herald</h1>", "Herald"),
        ("", "", None),
        ("<meta property='og:title' content='Ships &amp;amp; &lt;i&gt;cranes&lt;/i&gt;'>", "", "Ships & cranes"),
    ],
)  # fmt: skip
def test_headlines(head: str, h1: str, headline: str | None) -> None:
    """The h1 that the titles speak of, else the best title without the outlet's name."""
    page = (
        f"<html><head>{head}</head><body>{h1}<article><p>{LEDE}</p><p>{NEXT}</p><p>{LAST}</p></article></body></html>"
    )

    assert read(page).headline == headline


@pytest.mark.parametrize(
    ("head", "box", "byline"),
    [
        ("<meta name='author' content='By Ann Lee'>", "", "Ann Lee"),
        ("<meta name='author' content='https://x.example/ann'>", "<a rel='author'>by Ann Lee</a>", "Ann Lee"),
        ("", "<span class='byline-name'>Ann Lee</span>", "Ann Lee"),
        ('<script type="application/ld+json">{"@type": "Article", "author": "Ann Lee"}</script>', "", "Ann Lee"),
        ('<script type="application/ld+json">[{"@type": "Article", "author": []}]</script>', "", None),
        ("", "", None),
    ],
)
def test_bylines(head: str, box: str, byline: str | None) -> None:
    """JSON-LD, then meta, then what the page marks as its author."""
    page = (
        f"<html><head>{head}</head><body>{box}<article><p>{LEDE}</p><p>{NEXT}</p><p>{LAST}</p></article></body></html>"
    )

    assert read(page).byline == byline


@pytest.mark.parametrize(
    ("value", "timezone", "time"),
    [
        ("2022-01-14T18:00:00Z", None, "2022-01-14T18:00"),
        ("2022-01-14T18:00:00+0100", None, "2022-01-14T17:00"),
        ("Fri, 14 Jan 2022 18:00:00 GMT", None, "2022-01-14T18:00"),
        ("2022-01-14T18:00:00", "America/New_York", "2022-01-14T23:00"),
        ("2022-01-14T18:00:00", None, None),
        ("2022-01-14", None, None),
        ("0001-01-01T00:00:00Z", None, None),
        ("9999-12-31T23:59:59-12:00", None, None),
        ("soon", None, None),
        (" ", None, None),
    ],
)
def test_machine_times(value: str, timezone: str | None, time: str | None) -> None:
    """Times are taken only where they name a moment."""
    published = read(article("", f"<meta name='date' content='{value}'>"), timezone=timezone).published

    assert (published and published.time.isoformat()[:16]) == time


def test_a_marker_gives_the_time_that_the_code_does_not() -> None:
    """Without machine times, a published marker with all its parts is the time, and bounds the updated one."""
    document = read(
        article("<p>Published Jan. 14, 2022 at 12:10 p.m. EST</p><p>Updated at 1:47 p.m. EST</p>"),
        base=datetime(2022, 1, 14, 20, tzinfo=UTC),
    )

    assert document.published is not None
    assert document.published.source is TimeSource.NOTICE
    assert [notice.time_source for notice in document.notices] == ["stated", "only-candidate"]


def test_a_description_is_a_standfirst_only_where_it_is_shown() -> None:
    """The page's description counts where it stands between headline and body."""
    head = "<meta property='og:description' content='A decision is due in spring'>"
    shown = f"<html><head>{head}</head><body><h1>Pier vote put off</h1><h3>A decision is due in spring</h3>"
    body = f"<article><p>{LEDE}</p><p>{NEXT}</p><p>{LAST}</p></article></body></html>"

    assert read(shown + body).standfirst == "A decision is due in spring"
    assert read(article("", head)).standfirst is None


def test_a_page_with_a_broken_address() -> None:
    """Addresses that cannot be read are none."""
    document = read(article("", "<link rel=canonical href='http://[::1'>"), url="http://[bad")

    assert (document.aliases, document.outlet) == ((), None)


def test_the_outlet_is_the_host_where_the_page_does_not_say() -> None:
    """A page without a site name is its host's."""
    assert read(article(""), url="https://www.herald.example/x").outlet == "herald.example"


def test_a_correction_box_is_no_aside() -> None:
    """A box in which the publisher speaks about the article is read."""
    document = read(article("<aside class='correction'><p>Correction: The vote was on Friday.</p></aside>"))

    assert [str(notice.kind) for notice in document.notices] == ["correction"]
    assert document.text == f"{LEDE}\n\n{NEXT}\n\n{LAST}"


def test_pages_beyond_the_judgements_reach_are_read_by_length() -> None:
    """A page in which trafilatura finds nothing is read by its prose alone."""
    assert read("<p>A single sentence stands on this page, and nothing else does.").text.startswith("A single")


def test_a_long_page_is_mapped_without_a_quadratic_search() -> None:
    """Thousands of paragraphs are mapped in order, none lost."""
    paragraphs = "".join(
        f"<p>Sentence number {i} of a very long report on the port was read aloud.</p>" for i in range(1700)
    )

    assert read(f"<html><body><article>{paragraphs}</article></body></html>").text.count("\n\n") == 1699
