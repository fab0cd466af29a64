"""Addresses: the canonical one that a report's id is made of, and what an address says by itself."""

import re
from hashlib import sha256
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from sayso.model.words import Iso
from sayso.read.dates import iso

_WEB_ARCHIVE = re.compile(r"^https?://web\.archive\.org/web/[^/]{1,30}/(.+)$", re.IGNORECASE)
_ARCHIVE_TODAY = re.compile(r"^https?://archive\.(?:today|ph|is|li|md|vn|fo)/[^/]{1,30}/(https?:.+)$", re.IGNORECASE)
_GOOGLE_AMP = re.compile(r"^https?://(?:www\.)?google\.[a-z.]{2,6}/amp/(s/)?(.+)$", re.IGNORECASE)
_AMP_CACHE = re.compile(r"^https?://[a-z0-9-]+\.cdn\.ampproject\.org/[a-z]/(s/)?(.+)$", re.IGNORECASE)
_TRACKERS = frozenset(
    "fbclid gclid dclid gbraid wbraid msclkid yclid igshid mc_cid mc_eid ref_src ref_url cmpid ocid ncid smid smtyp "
    "s_cid icid xtor guccounter guce_referrer guce_referrer_sig ito taid spm _ga at_medium at_campaign amp".split()
)
_DATE_IN_PATH = re.compile(
    r"(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)", re.IGNORECASE
)
_SOLID_DATE = re.compile(r"(?:^|[/_-])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def canonical(url: str) -> str:
    """The address without archive and AMP wrappers, tracking parameters and fragment; scheme and host in lower case."""
    parts = _split(_unwrapped(url.strip()))
    if parts is None:
        return url.strip()
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _is_tracker(k)]
    kept = parts.query if len(query) == parts.query.count("&") + 1 else urlencode(query)
    host = parts.netloc.lower().rpartition("@")[2]
    host = host.removesuffix(":80") if parts.scheme == "http" else host.removesuffix(":443")
    return SplitResult(parts.scheme.lower(), host, parts.path or "/", kept, "").geturl()


def identity(url: str) -> str:
    """What makes two addresses the same: the canonical one without scheme, `www.`, `m.` or a closing slash."""
    bare = canonical(url).partition("://")[2] or url
    return re.sub(r"^(?:www|m|amp|mobile)\.", "", bare).rstrip("/")


def report_id(url: str | None, outlet: str | None, text: str) -> str:
    """A report's id: of its address; without one, of the outlet and the words of the text."""
    key = identity(url) if url else f"{(outlet or '').casefold()}\n{' '.join(text.split())}"
    return "r" + sha256(key.encode("utf-8", "replace")).hexdigest()[:16]


def domain(url: str | None) -> str | None:
    """The host without `www.`, or null."""
    parts = _split(_unwrapped(url or ""))
    host = (parts.hostname if parts else None) or ""
    return host.removeprefix("www.") or None


def path_words(url: str | None) -> tuple[str, ...]:
    """The parts of the path in lower case: what section a page stands in."""
    parts = _split(url or "")
    return tuple(word for word in parts.path.lower().split("/") if word) if parts else ()


def date_in(url: str | None) -> Iso | None:
    """The day that an address names (`/2026/04/07/`, `/2026-04-07-`, `/2026/apr/07/`), or null."""
    parts = _split(url or "")
    found = parts and (_DATE_IN_PATH.search(parts.path) or _SOLID_DATE.search(parts.path))
    if not found:
        return None
    month = found[2].lower()
    if month.isalpha():
        if month not in _MONTHS:
            return None
        month = str(_MONTHS.index(month) + 1)
    return iso(f"{found[1]}-{month:0>2}-{found[3]:0>2}")


def _unwrapped(url: str) -> str:
    """The archived or accelerated address inside a wrapper; at most a few layers deep."""
    for _ in range(3):
        inner = _inner(url)
        if inner is None:
            return url
        url = inner
    return url


def _inner(url: str) -> str | None:
    for wrapper in (_WEB_ARCHIVE, _ARCHIVE_TODAY):
        if found := wrapper.match(url):
            inner = re.sub(r"^(https?):/+", r"\1://", found[1])
            return inner if "://" in inner else f"http://{inner}"
    for wrapper in (_GOOGLE_AMP, _AMP_CACHE):
        if found := wrapper.match(url):
            return f"{'https' if found[1] else 'http'}://{found[2]}"
    return None


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        is_address = bool(parts.scheme and parts.netloc) and parts.port != 0
    except ValueError:
        return None
    return parts if is_address else None


def _is_tracker(name: str) -> bool:
    low = name.lower()
    return low.startswith(("utm_", "pk_", "mtm_", "_hs", "wt.")) or low in _TRACKERS
