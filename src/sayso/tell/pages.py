"""Pages: the templates of the desk and the digest, and the filters that keep hostile text text."""

from functools import lru_cache
from urllib.parse import quote as percent_encoded
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined, Undefined
from markupsafe import Markup, escape

from sayso.model.languages import language_name
from sayso.tell import phrases
from sayso.tell.extents import extent_words
from sayso.tell.figure_series import covers
from sayso.tell.plain import harmless, quoted, web_address
from sayso.tell.reasons import reason
from sayso.tell.withdrawals import BESIDE

ISOLATE = Markup("<bdi>{}</bdi>")


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates of this package; everything is escaped, a misspelt name is an error."""
    found = Environment(
        loader=PackageLoader("sayso.tell"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters.update(
        day=phrases.day,
        clock=phrases.clock,
        moment_words=phrases.moment_words,
        time_words=phrases.time_words,
        in_utc=phrases.in_utc,
        stance=phrases.stance_word,
        act=phrases.act,
        bounds=phrases.bounds,
        composition=phrases.composition,
        covers=covers,
        extent_words=extent_words,
        address=address,
        counted=phrases.counted,
        language=language_name,
        grouped=phrases.grouped,
        one_house=phrases.one_house,
        origins=phrases.origins,
        spread=phrases.spread,
        and_joined=phrases.and_joined,
        quoted=quoted,
        web=web_address,
        iso=machine_date,
        own=isolated,
        reason=reason,
        harmless=harmless,
        shown=shown,
        seg=path_segment,
    )
    found.globals.update(
        STATUSES=phrases.STATUSES,
        STATUS_MEANINGS=phrases.STATUS_MEANINGS,
        EVENTS=phrases.EVENTS,
        ANNOUNCED=phrases.ANNOUNCED,
        CONFLICTS=phrases.CONFLICTS,
        CHIPS=phrases.CHIPS,
        BESIDE=BESIDE,
    )
    return found


def render(template: str, **values: object) -> str:
    """A page as text. Raises jinja2's errors for a template's own mistakes alone."""
    return environment().get_template(template).render(**values)


def machine_date(at: object) -> str:
    """A date for the `datetime` attribute; empty where there is none."""
    return at if isinstance(at, str) else ""


def isolated(text: object) -> Markup:
    """Somebody's text, escaped and cut off from the direction of what stands around it."""
    return Markup() if isinstance(text, Undefined) or text is None else ISOLATE.format(escape(text))


def shown(text: object) -> Markup:
    """Somebody's text as `isolated` gives it, without what cannot be seen and without what turns it around."""
    return isolated(harmless(text) if isinstance(text, str) else text)


def path_segment(text: object) -> str:
    """An id as one part of a path."""
    return percent_encoded(str(text), safe="")


def address(path: str, **asked: object) -> str:
    """An address of the desk with a question; what is empty is left out."""
    kept = [(key, str(value)) for key, value in asked.items() if value not in ("", None)]
    return f"{path}?{urlencode(kept, errors='replace')}" if kept else path
