"""Form and genre: what kind of text a report is, from what it declares and from its own marks."""

import re

from sayso.model.report import Form, Genre
from sayso.read import boilerplate
from sayso.read.clean import is_disclaimer

FORMS: frozenset[Form] = frozenset(("article", "live", "transcript", "bulletin", "post", "correction", "kill", "note"))
GENRES: frozenset[Genre] = frozenset(("news", "analysis", "opinion", "official", "unknown"))

_KILL = re.compile(
    r"^\W{0,3}(?:(?:MANDATORY|Mandatory) )?(?:KILL|Kill|WITHDRAWAL|Withdrawal|RETRACTION|Retraction)(?: KILL)*\s{0,2}(?:[:–—]|- |$)"
    r"|\b(?:withdraws|retracts|has (?:withdrawn|retracted)|is (?:withdrawing|retracting)|[Pp]lease (?:kill|withdraw))"
    r" (?:the|its|our|this|a|an) (?:\w+ )?(?:story|article|report|item|dispatch)\b"
    r"|(?:^|[.!:] )(?:Kill|KILL|Withdraw|WITHDRAW) (?:the|our|this) (?:story|article|report|item|dispatch)\b",
    re.MULTILINE,
)
_CORRECTION = re.compile(
    r"^\W{0,3}(?:corrections?|corrected|clarification)\s{0,2}(?:[:–—-]|$)"
    r"|^(?:a |this )?correction (?:to|of) (?:the|our|its|an?) (?:\w+ ){0,2}(?:number|figures?|toll|count|story|report|article|statement|item)\b",
    re.IGNORECASE | re.MULTILINE,
)
_LIVE = re.compile(
    r"^(?:live\b ?[:|–—-]|live updates?\b|.{0,100}\b(?:live updates?|live blog|as it happened|– live|- live)\b)",
    re.IGNORECASE,
)
_TRANSCRIPT = re.compile(r"^(?:full |edited )?transcript\b|\btranscript of\b", re.IGNORECASE)
_BULLETIN = re.compile(
    r"\b(?:bulletin|situation report|sitrep|daily update|operational update|communiqu[ée])\b", re.IGNORECASE
)
_TURN = re.compile(r"^(?:Q|A|[A-Z][\w.’' -]{1,40}):\s", re.MULTILINE)
_POST_HOSTS = frozenset(
    "x.com twitter.com t.me telegram.me facebook.com bsky.app threads.net mastodon.social vk.com truthsocial.com".split()
)
_OFFICIAL_HOST = re.compile(r"(?:^|\.)(?:gov|mil|gob|gouv|govt|gc)(?:\.[a-z]{2,3})?$|\.(?:int|europa\.eu)$")
_OFFICIAL_OUTLET = re.compile(
    r"^(?:the )?(?:\w+ ){0,3}(?:ministry|government|embassy|prime minister'?s office|general staff|armed forces|presidency|police"
    r"|state department|department of \w+|white house|parliament|senate|high command|municipality|prosecutor[’']?s? office)\b",
    re.IGNORECASE,
)
_RELEASE = re.compile(r"\bfor immediate release\b|^press release\b|^press office:", re.IGNORECASE | re.MULTILINE)
_TYPES: dict[str, Genre] = {
    "opinionnewsarticle": "opinion",
    "analysisnewsarticle": "analysis",
    "backgroundnewsarticle": "analysis",
    "askpublicnewsarticle": "news",
    "reportagenewsarticle": "news",
    "newsarticle": "news",
}
_SECTIONS: dict[str, Genre] = {
    **dict.fromkeys(
        "opinion opinions op-ed op-eds oped editorial editorials column columns columnists commentisfree comment commentary "
        "views viewpoint viewpoints letters perspectives leader-comment leaders".split(),
        "opinion",
    ),
    **dict.fromkeys(
        "analysis analyses explainer explainers explained backgrounder background news-analysis".split(), "analysis"
    ),
    **dict.fromkeys(["press-releases", "press-release", "official-statements"], "official"),
}
_TITLE_MARK = re.compile(
    r"^(opinion|op-ed|analysis|commentary|comment|editorial|explainer)\s?[:|–—-]|[:|–—-]\s?(opinion|analysis|commentary|editorial)$",
    re.IGNORECASE,
)


def form_of(title: str | None, text: str, domain: str | None, kinds: tuple[str, ...]) -> Form:
    """Kill and correction by their first words, then live, transcript, bulletin and post; else article."""
    head = title or ""
    lead = text[:400]
    if _KILL.search(head) or _KILL.search(lead):
        return "kill"
    if _CORRECTION.search(head) or _CORRECTION.search(lead):
        return "correction"
    if any(kind.lower() == "liveblogposting" for kind in kinds) or _LIVE.search(head):
        return "live"
    if _TRANSCRIPT.search(head) or _is_dialogue(text):
        return "transcript"
    if domain in _POST_HOSTS or any(kind.lower() == "socialmediaposting" for kind in kinds):
        return "post"
    return "bulletin" if _BULLETIN.search(head) else "article"


def _is_dialogue(text: str) -> bool:
    """Half of the paragraphs or more begin with a speaker and a colon."""
    paragraphs = [line for line in text[:20_000].split("\n") if line]
    return len(paragraphs) >= 6 and sum(1 for line in paragraphs if _TURN.match(line)) * 2 >= len(paragraphs)


def genre_of(
    title: str | None,
    text: str,
    *,
    kinds: tuple[str, ...],
    path: tuple[str, ...],
    domain: str | None,
    outlet: str | None,
    dropped: tuple[str, ...],
    is_wire: bool,
) -> Genre:
    """Opinion and analysis by section, type or notice; official by who publishes; news by type or agency; else unknown.

    `kinds` are the page's types and sections, `path` the parts of its address, `dropped` the notices cleaned away.
    """
    marked = _of_sections((*kinds, *path)) or _of_title(title)
    if marked:
        return marked
    if _is_official(text, domain, outlet):
        return "official"
    if any(is_disclaimer(line) for line in dropped):
        return "analysis" if any(_is_of_scholar(line) for line in dropped) else "opinion"
    types = [_TYPES[kind.lower()] for kind in kinds if kind.lower() in _TYPES]
    return types[0] if types else ("news" if is_wire else "unknown")


def _of_sections(sections: tuple[str, ...]) -> Genre | None:
    for section in sections:
        low = re.sub(r"[\s_]+", "-", section.strip().lower())
        if low in _SECTIONS:
            return _SECTIONS[low]
        if _TYPES.get(low, "news") != "news":
            return _TYPES[low]
    return None


def _of_title(title: str | None) -> Genre | None:
    found = _TITLE_MARK.search(title or "")
    return ("analysis" if (found[1] or found[2]).lower() in ("analysis", "explainer") else "opinion") if found else None


def _is_official(text: str, domain: str | None, outlet: str | None) -> bool:
    return bool(
        _OFFICIAL_HOST.search(domain or "")
        or _OFFICIAL_OUTLET.match(outlet or "")
        or _RELEASE.search(text[:600] + "\n" + text[-300:])
    )


def _is_of_scholar(line: str) -> bool:
    """True for a note on an author who works at an institute or a university."""
    return bool(
        re.search(
            r"\b(?:institute|cent(?:er|re)|universit|council|think tank|school|college|foundation|program)",
            line,
            re.IGNORECASE,
        )
    ) and any(word.strip(".,;") in boilerplate.BIO_ROLES for word in line.split())
