"""A story in three wordings, written for these tests, as text and as pages."""

from __future__ import annotations

HEADLINE = "Harbor board to vote on new cranes"
FIRST = f"""{HEADLINE}

The harbor board may vote on Monday on the purchase of 12 cranes, a port official said on Friday.

“We have waited for eleven years,” the official told reporters.

Residents of the old town have asked for a hearing before the vote.

The board has not answered them so far, a spokesman for the residents said.
"""
SECOND = (
    FIRST.replace("may vote", "will vote").replace("12 cranes", "18 cranes").replace("a port official", "Ana Silva")
)
THIRD = SECOND + "\nCorrection: An earlier version of this story misstated the number of cranes. It is 18, not 12.\n"


def page(text: str, *, teaser: str = "Ferry timetable changes", url: str | None = None) -> str:
    """The text as a page of HTML, with furniture that differs with `teaser`."""
    headline, *paragraphs = text.strip().split("\n\n")
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    canonical = f'<link rel="canonical" href="{url}">' if url else ""
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title>{canonical}</head>
<body><nav><a href="/">Herald</a> <a href="/harbor">Harbor</a></nav><article><h1>{headline}</h1>
{body}
<aside class="related"><h2>Related stories</h2><ul><li><a href="/a">{teaser}</a></li></ul></aside>
</article><footer>© Herald</footer></body></html>"""
