"""Secrets in every place where text comes from outside: none is in any file of the store, nor in any output."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli import stories
from tests.pipeline.stories import at
from tracker.model import Hop, Moment, Page, TimeSource
from tracker.pipeline.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answer

SECRET = "hunter2pw"  # noqa: S105  # the secret that is looked for
URL = f"https://eve:{SECRET}@herald.example"


def fetched() -> Page:
    """A page with a secret wherever a server or a request can put one."""
    headers = (
        ("Link", f'<{URL}/l>; rel="canonical"'),
        ("Refresh", f"900; url={URL}/r"),
        ("Origin", URL),
        ("X-Forwarded-Uri", f"view-source:{URL}/v"),
        ("X-Auth-Token", SECRET),
        ("Set-Cookie", f"id={SECRET}"),
        ("Authentication-Info", SECRET),
        ("Proxy-Authorization", SECRET),
        ("X-Csrf-Token", SECRET),
        ("X-Api-Key", SECRET),
        ("Location", f"https:/eve:{SECRET}@h/"),
    )
    addresses = f'<link rel="canonical" href="{URL}/c"><link rel="amphtml" href="https:/eve:{SECRET}@herald.example/p">'
    more = f'<meta property="og:url" content="{URL}/o"><script type="application/ld+json">'
    data = json.dumps({"@type": "NewsArticle", "url": f"{URL}/j", "mainEntityOfPage": f"{URL}/m"})
    text = stories.page(stories.FIRST).replace("<head>", f"<head>{addresses}{more}{data}</script>", 1)
    return Page(
        text.encode(),
        Moment(at("18:35"), TimeSource.VISIT),
        "text/html",
        f"{URL}/origin",
        url=f"{URL}/asked",
        method="GET",
        request_headers=headers,
        hops=(Hop(f"{URL}/h", 301, f"https://eve:{SECRET} x@herald.example/i"),),
        final_url=f"{URL}/final",
        status=200,
        headers=headers,
        article=f"{URL}/named",
        tags=(f"{URL}/tag",),
        fleeting=True,
    )


def test_no_secret_reaches_a_file_or_an_output(tracker: Callable[..., Answer], folder: Path) -> None:
    """Addresses, headers, hops, options, errors and operations: of credentials nothing stays anywhere."""
    (folder / "story.txt").write_text(stories.SECOND, encoding="utf-8")
    tracker("init")
    with open_store(folder / "snapshots") as store:
        slug = store.add(fetched(), tags=(f"{URL}/tag2",)).article.slug
    answers = [
        tracker("add", "story.txt", "--url", f"{URL}/final", "--captured-at", "2022-01-14T19:00Z"),
        tracker("add", "story.txt", "--article", f"{URL}/final"),
        tracker("add", "story.txt", "--tag", f"{URL}/tag3", "--article", slug, "--captured-at", "2022-01-14T20:00Z"),
        tracker("add", f"http://eve:{SECRET}@127.0.0.1:9/"),
        tracker("add", f"http://eve:{SECRET}@127.0.0.1:9/", "--allow-private"),
        tracker("add", f"ftp://eve:{SECRET}@h/"),
        tracker("add", f"https://eve:{SECRET}@h:0/"),
        tracker("article", "alias", slug, f"https://eve:{SECRET}@other.example/x"),
        tracker("article", "alias", slug, f"https://eve:{SECRET}@other.example/x", "--remove"),
        tracker("article", "tag", slug, f"{URL}/tag4"),
        tracker("undo"),
        tracker("log", f"{URL}/nowhere"),
        tracker("list", "--json"),
        tracker("log", slug, "--json"),
        tracker("show", f"{slug}@v1", "--headers"),
        tracker("show", f"{slug}@v1", "--json"),
        tracker("diff", slug, "v1", "v2", "--json"),
        tracker("verify", "--rebuild"),
        tracker("list", "--json"),
    ]

    assert answers[0].code == 0
    assert [answer for answer in answers if SECRET in answer.out + answer.err] == []
    assert [answer.code for answer in answers[-5:]] == [0] * 5
    files = [file for file in (folder / "snapshots").rglob("*") if file.is_file()]
    assert [file.name for file in files if SECRET.encode() in file.read_bytes()] == []
