"""Structural furniture of a page: which element is no article text, by which rule, and what made the rule fire."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.patterns import pattern
from tracker.text import fold
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from tracker.extract.tree import Measure


class Noise(NamedTuple):
    """A rule's name and the evidence on which it left an element out."""

    reason: str
    evidence: str


# (rule, pattern over one class or id). Names are split at spaces, and matched between hyphens, underscores and
# camel-case humps, so that "ad" is seen in "ad-slot" and not in "shadow" or "lead".
# "has-menu", "withSidebar" and "js-share" say what an element has or what a script hooks on, not what it is.
_B, _E = r"(?:^|[-_:])", r"(?:$|[-_:\d])"
_MODIFIER = pattern(r"(?:^|[-_:])(?:with|has|have|no|not|is|without|js|can|show|hide|toggle)[-_]")
_NAMED = tuple(
    (reason, pattern(rf"{_B}(?:{named}){_E}"))
    for reason, named in (
        (
            "link-card",
            r"hover-?card|rollover(?:-people)?-block|tool-?tip(?:-content)?|pop-?over|fly-?out|info-?card|hover-?(?:box|widget|menu)",
        ),
        (
            "advertisement",
            (
                r"ads?|advert|adverts|advertisement|advertising|advertorial|adslot|ad-?(?:unit|slot|wrapper|container|banner|label|box)"
                r"|sponsor|sponsored|sponsored-content|outbrain|taboola|dfp|google-?ads?|adsense|teads|zergnet|revcontent|affiliate"
            ),
        ),
        (
            "newsletter-form",
            r"newsletter|newsletters|news-letter|sign-?up|subscribe|subscription|mailing-?list|email-?(?:signup|alerts?|form)|optin",
        ),
        (
            "related-links",
            (
                r"related|relateds|recommended|recommendations|recommend|recirc|recirculation|more-?(?:stories|news|from|on|articles|like)"
                r"|read-?(?:more|next|also)|also-?(?:read|on|like)|see-?also|most-?(?:read|popular|viewed)|popular|trending|up-?next|related-?\w+"
                r"|top-?stories|latest-?news|you-?may-?(?:also)?-?like|similar|further-?reading|rel(?:ated)?-?(?:links|posts|articles)"
            ),
        ),
        (
            "share-bar",
            (
                r"share|sharing|sharer|shares|sharebar|share-?(?:bar|tools|buttons?|links?|this|icons?)|social|social-?\w+|addthis|addtoany|sharedaddy"
                r"|follow-?us|article-?tools|print-?(?:link|button)|bookmark"
            ),
        ),
        (
            "caption",
            r"(?:wp-)?captions?(?:-?text)?|(?:image|photo|media|img|picture|figure)-?(?:caption|credit|description)s?|credit",
        ),
        (
            "comments",
            r"comments?|comment-?(?:list|section|respond|form|thread|area)|disqus|disqus-thread|respond|livefyre|viafoura|fb-?comments",
        ),
        ("tags", r"tags|tag-?(?:list|cloud|links)|taglist|topics-?list|post-?tags|article-?tags|keywords"),
        ("breadcrumb", r"bread-?crumbs?"),
        ("author-box", r"author-?(?:bio|box|info|profile|card|description)|about-?(?:the-)?author|bio-?box"),
        ("consent", r"cookie|cookies|gdpr|consent|cookie-?\w+|onetrust|didomi"),
        ("paywall", r"paywall|pay-?wall|regwall|meter-?wall|subscriber-?wall|piano-?\w*"),
        (
            "navigation",
            r"nav|navbar|navigation|main-?menu|site-?(?:header|footer|nav)|menu|pagination|pager|skip-?link|masthead|sidebar|side-?bar",
        ),
        ("hidden", r"visually-?hidden|sr-only|screen-?reader(?:-text)?|visuallyhidden|a11y-?hidden"),
    )
)
_TAGS = {
    "nav": Noise("navigation", "a <nav> element"),
    "aside": Noise("aside", "an <aside> element"),
    "button": Noise("control", "a button"),
    "dialog": Noise("control", "a <dialog> element"),
    "footer": Noise("navigation", "a page footer"),
}
_ROLES = {
    "navigation": "navigation",
    "banner": "navigation",
    "contentinfo": "navigation",
    "complementary": "aside",
    "search": "control",
    "dialog": "control",
    "alertdialog": "control",
    "tooltip": "link-card",
    "menu": "navigation",
}
_HUMP = pattern(r"(?<=[a-z])(?=[A-Z])")
# A box in which a publisher speaks about the article is no aside.
_REMARK = pattern(r"correction|clarification|editor|update|note", re.IGNORECASE)
_HIDDEN_STYLE = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# An element with this share of the page's paragraph text is where the article stands, whatever it is called.
_ARTICLE_SHARE = 0.25
_LINK_LIST = 0.75
# Boxes of their own; an inline "tooltip" may as well hold the very words that it explains.
_CARD_BOXES = frozenset(("div", "aside", "section", "ul"))
_INLINE_CARD = frozenset((
    "span", "div", "aside", "ul", "section", "small", "sup",
))  # fmt: skip


def rule_for(element: HtmlElement, measure: Measure, page: Measure) -> Noise | None:
    """The rule that leaves an element out, or None. Never the element that holds the article or its headline."""
    if element.tag in {"html", "body", "main"} or measure.headings or measure.prose > page.prose * _ARTICLE_SHARE:
        return None
    return (
        _by_attribute(element)
        or _link_card(element, measure)
        or _caption(element)
        or _by_name(element, measure)
        or _by_tag(element, measure)
    )


def _by_attribute(element: HtmlElement) -> Noise | None:
    get = element.attrib.get
    if "hidden" in element.attrib or _HIDDEN_STYLE.search(get("style") or ""):
        return Noise("hidden", "not shown by the page")
    role = (get("role") or "").lower()
    return Noise(_ROLES[role], f'role="{role}"') if role in _ROLES else None


def _caption(element: HtmlElement) -> Noise | None:
    return Noise("caption", "a <figcaption> element") if element.tag == "figcaption" else None


def _by_tag(element: HtmlElement, measure: Measure) -> Noise | None:
    tag = element.tag
    if tag == "form" and measure.prose < 300 and measure.text - measure.linked < 800:
        return Noise("newsletter-form" if _names_newsletter(element) else "form", "a <form> element")
    if tag == "footer" and _inside(element, "article"):
        return None
    if tag == "aside" and _REMARK.search(element.get("class") or ""):
        return None
    return _TAGS.get(tag)


def _names_newsletter(element: HtmlElement) -> bool:
    return bool(
        re.search(r"news-?letter|subscribe|sign ?up|e-?mail", (element.text_content() or "")[:2000], re.IGNORECASE)
    )


def _inside(element: HtmlElement, tag: str) -> bool:
    return next(element.iterancestors(tag), None) is not None


def _by_name(element: HtmlElement, measure: Measure) -> Noise | None:
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    if named == " " or element.tag == "a":
        return None
    for reason, name in _rules_named(named):
        if _plausible(reason, element, measure):
            return Noise(reason, f'class or id "{name}"')
    return None


@lru_cache(maxsize=8192)
def _rules_named(named: str) -> tuple[tuple[str, str], ...]:
    """Every (rule, name) that the names of an element call for, in the order of the names."""
    return tuple(
        (reason, name)
        for name in named.split()
        if not _MODIFIER.search(folded := _HUMP.sub("-", name).lower())
        for reason, named in _NAMED
        if named.search(folded)
    )


def _plausible(reason: str, element: HtmlElement, measure: Measure) -> bool:
    """Names lie: a paragraph of prose called "lead-share" is prose. Lists of links and short boxes may be furniture."""
    if reason in {"hidden", "comments", "consent"}:
        return True
    if reason == "link-card":
        return element.tag in _CARD_BOXES or _behind_name(element) is not None
    linked = measure.linked > measure.text * 0.3
    return element.tag not in {"p", "h1", "h2"} and (linked or measure.prose < 400)


def _link_card(element: HtmlElement, measure: Measure) -> Noise | None:
    """A hover card without a telling name: inside a paragraph, nearly all links, opening with the name before it."""
    if element.tag not in _INLINE_CARD or measure.links < 2 or measure.linked < measure.text * _LINK_LIST:
        return None
    first = _behind_name(element)
    if first is None:
        return None
    closes = ", and a closing MORE" if fold(element.text_content()).endswith("MORE") else ""
    return Noise("link-card", f'links that open with "{first}", right behind that name{closes}')


def _behind_name(element: HtmlElement) -> str | None:
    """The text of an element's first link where the words right before the element end in the same name."""
    last_word = _text_before(element).rpartition(" ")[2]
    first = next((part for link in element.iter("a") if (part := fold(link.text_content()))), "")
    return first if last_word[:1].isupper() and first.endswith(last_word) else None


def _text_before(element: HtmlElement) -> str:
    """The words right before an element in its own line of text."""
    previous = element.getprevious()
    if previous is None:
        parent = element.getparent()
        return fold((parent.text if parent is not None else None) or "")
    return fold(f"{previous.text_content()}{previous.tail or ''}"[-120:])
