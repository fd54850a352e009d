"""Pages that stand in an article's place, and articles that only look like them."""

from __future__ import annotations

import pytest

from tracker.extract import extract
from tracker.extract.signatures import PHRASES, TITLES

BRIEF = (
    "The council voted on Friday to keep the old harbor open, after a long debate that ended at night. "
    "Inspectors found twelve cranes unsafe, a port official told reporters who had waited outside the hall."
)
STORY = "".join(f"<p>{BRIEF} Crane number {n} was built in the year 19{n}, its plate says.</p>" for n in range(30, 36))
FREE = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": %s}</script>'


def page(body: str, title: str = "Harbor vote", head: str = "") -> bytes:
    """An HTML page."""
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()


WALLS = {
    "cloudflare": (
        "bot-check",
        page(
            "<h1>herald.example</h1><p>Verifying you are human. This may take a few "
            "seconds.</p><p>herald.example needs to "
            "review the security of your connection before proceeding.</p><script>window._cf_chl_opt={}</script>",
            "Just a moment...",
        ),
    ),
    "blocked": (
        "bot-check",
        page(
            "<h1>Sorry, you have been blocked</h1><h2>Why have I been blocked?</h2><p>This website is using a security "
            "service to protect itself from online attacks. The action you just performed triggered it.</p>",
            "Attention Required! | Cloudflare",
        ),
    ),
    "denied": (
        "bot-check",
        page(
            "<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p>",
            "Access Denied",
        ),
    ),
    "unusual": (
        "bot-check",
        page(
            "<p>We've detected unusual activity from your computer network</p><p>To continue, "
            "please click the box below to "
            "let us know you're not a robot.</p>",
            "Herald - Are you a robot?",
        ),
    ),
    "script": (
        "script-needed",
        page("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>"),
    ),
    "cookies": (
        "script-needed",
        page("<p>Please enable cookies.</p><p>Then load the page again.</p>", "herald.example"),
    ),
    "consent": (
        "consent",
        page(
            "<main><h1>We value your privacy</h1><p>We and our 812 partners store and access "
            "information on your device, "
            "such as cookies, and process personal data, such as browsing data, for ads and "
            "measurement.</p><p>With your "
            "consent, we and our partners may use precise location data. You can withdraw your consent at any time "
            "through the link at the bottom of every page of ours.</p><button>Accept all</button></main>",
            "Herald",
        ),
    ),
    "not-found": (
        "not-found",
        page("<h1>Page not found</h1><p>The page you were looking for may have moved.</p>", "Page not found - Herald"),
    ),
    "not-found-with-teasers": (
        "not-found",
        page(
            f"<h1>404</h1><p>Sorry, it is gone. Here is what others read:</p><p>{BRIEF}</p>",
            "404 - Page Not Found | Herald",
        ),
    ),
    "paywall": (
        "paywall",
        page(
            f"<article><h1>Harbor vote</h1><p>{BRIEF}</p><p>Subscribe to continue reading. Already "
            f"a subscriber? Log in.</p>"
            "</article>",
            head=FREE % "false",
        ),
    ),
    "bodiless-paywall": ("paywall", page("<h1>Harbor vote</h1><p>This article is for subscribers.</p><p>Log in</p>")),
    "text": ("not-found", b"Page not found\n\nThe page you requested could not be found.\n"),
    "markdown": ("bot-check", b"# Access denied\n\nYou do not have permission to access this page.\n"),
}


@pytest.mark.parametrize("name", WALLS)
def test_what_stands_in_the_articles_place_is_no_article(name: str) -> None:
    """Its kind is told with what showed it, and what it says is kept as left out."""
    kind, raw = WALLS[name]
    ending = {"text": "txt", "markdown": "md"}.get(name, "html")
    document = extract(raw, url=f"https://herald.example/a.{ending}")

    assert (document.barrier, document.text, document.headline) == (kind, "", None)
    assert "stands in the article's place (" in (document.problem or "")


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fr", "Page introuvable", "La page demandée n'existe plus."),
        ("de", "Seite nicht gefunden", "Die Seite ist umgezogen."),
        ("es", "Página no encontrada", "La página ya no está aquí."),
        ("it", "Pagina non trovata", "La pagina non è più qui."),
        ("pt", "Página não encontrada", "A página mudou de lugar."),
        ("fr", "Vérification", "Veuillez confirmer que vous n'êtes pas un robot."),
        ("de", "Einen Moment, bitte", "Bitte bestätigen Sie, dass Sie ein Mensch sind."),
        ("es", "Un momento", "Por favor, confirme que no es un robot."),
        ("it", "Un attimo", "Conferma di non essere un robot."),
        ("pt", "Um momento", "Por favor, confirme que você não é um robô."),
        ("fr", "Le Port", "Veuillez activer JavaScript pour continuer."),
        ("de", "Hafen", "Bitte aktivieren Sie JavaScript."),
        ("es", "Puerto", "Por favor, active las cookies."),
        ("it", "Porto", "Abilitare JavaScript per continuare."),
        ("pt", "Porto", "Por favor, habilite os cookies."),
    ],
)
def test_walls_of_other_languages(language: str, title: str, text: str) -> None:
    """French, German, Spanish, Italian and Portuguese signatures are known."""
    assert extract(page(f"<h1>{title}</h1><p>{text}</p>", title)).barrier is not None, language


ARTICLES = {
    "about captchas": page(
        f"<article><h1>Are you a robot? The end of the captcha</h1>{STORY}</article>", "Are you a robot?"
    ),
    "whose first sentence is a signature": page(
        f"<article><h1>What your browser says</h1><p>Verify you are human. {BRIEF}</p>{STORY}</article>"
    ),
    "about consent": page(
        f"<article><h1>We value your privacy</h1><p>“We and our partners” begins what millions click away.</p>{STORY}"
        "</article>",
        "We value your privacy",
    ),
    "with a cookie banner": page(
        f"<article><h1>Harbor vote</h1><p>{BRIEF}</p></article><div class=cookie-banner><p>We "
        f"use cookies. We and our 812 "
        "partners store data. You can withdraw your consent.</p><button>Accept all</button></div>"
    ),
    "with a request for scripts": page(
        f"<article><h1>Harbor vote</h1><p>{BRIEF}</p></article><p>Please enable JavaScript to view the comments.</p>"
    ),
    "in brief, behind code that bot checks inject everywhere": page(
        f"<article><h1>Harbor vote</h1><p>{BRIEF}</p></article><script "
        f"src=/cdn-cgi/challenge-platform/scripts/jsd/main.js>"
        "</script>"
    ),
    "read in full by a subscriber": page(f"<article><h1>Harbor vote</h1>{STORY}</article>", head=FREE % "false"),
    "with an offer at its end": page(f"<article><h1>Harbor vote</h1>{STORY}<p>Subscribe to read more.</p></article>"),
    "that counts 404": page(f"<article><h1>404 cranes</h1><p>{BRIEF}</p></article>", "404 cranes"),
    "called access denied": page(f"<article><h1>Access denied</h1><p>{BRIEF}</p></article>", "Access denied"),
    "called page not found, with a date": page(
        f"<article><h1>Page not found</h1><p>{BRIEF}</p></article>",
        "Page not found",
        '<meta property="article:published_time" content="2022-01-14T10:00:00Z">',
    ),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_never_taken_for_a_wall(name: str) -> None:
    """Words of such pages in a title, a sentence, a banner or a script do not make one."""
    document = extract(ARTICLES[name], content_type="text/html")

    assert (document.barrier, document.problem) == (None, None)
    assert "Inspectors found" in document.text


def test_signatures_match_nothing_and_no_plain_sentence() -> None:
    """A slip in one of the lists would match the empty text, or news."""
    for pattern in (*TITLES.values(), *PHRASES.values()):
        assert not pattern.match("")
        assert not pattern.match(BRIEF)
