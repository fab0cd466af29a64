"""JSON-LD with schema.org's words: claims with the articles they appear in, and people's own assessments of them.

Sayso judges nothing, so a ClaimReview is made only of what a person wrote as one: a standing note on a claim that begins
with "Assessment:", signed and dated, without a rating, for nobody gave one. Other notes stay in the house.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sayso.model.claim import Claim
from sayso.model.judgement import Judgement, standing
from sayso.model.record import Record
from sayso.model.report import Report
from sayso.model.statement import Stance, Statement
from sayso.tell.pages import path_segment
from sayso.tell.plain import web_address
from sayso.tell.quoting import gist_statement
from sayso.tell.speakers import outlet_name

CONTEXT = {"@vocab": "https://schema.org/"}
"""Names are schema.org's, said here so that nobody has to fetch its context."""
ASSESSMENT = "assessment:"
TYPES = {"person": "Person", "organisation": "Organization", "state": "Organization", "media": "Organization"}
"""What a named source can be an author as; groups and documents are nobody's Organization."""

NOT_PUT_FORWARD: frozenset[Stance] = frozenset(
    {"denies", "disputes", "declines", "doubts", "asks", "withdraws", "corrects"}
)
"""Stances whose speaker is nobody's author of the words: a denier does not claim what is denied."""


def export_json_ld(
    claims: Sequence[Claim],
    reports: Mapping[str, Report],
    statements: Mapping[str, Statement],
    judgements: Iterable[Judgement] = (),
) -> Iterator[str]:
    """One document, a node a line: each article once, each claim, each assessment. `statements` hold those of gists."""
    yield f'{{"@context": {_line(CONTEXT)}, "@graph": ['
    separator = "\n"
    for node in _nodes(claims, reports, statements, judgements):
        yield separator + _line(node)
        separator = ",\n"
    yield "\n]}\n"


def _nodes(
    claims: Sequence[Claim],
    reports: Mapping[str, Report],
    statements: Mapping[str, Statement],
    judgements: Iterable[Judgement],
) -> Iterator[Record]:
    used = {said.report for claim in claims for said in claim.statements}
    yield from (article(report) for key, report in reports.items() if key in used)
    for claim in claims:
        yield claim_node(claim, reports, statements.get(gist_statement(claim).id))
    yield from reviews(claims, judgements)


def claim_node(claim: Claim, reports: Mapping[str, Report], gist: Statement | None) -> Record:
    """A claim; its author stands there only where the source is named, its status as the record's, not ours."""
    appearances = [reports[key] for key in dict.fromkeys(said.report for said in claim.statements) if key in reports]
    earliest = reports.get(claim.history[0].report) if claim.history else None
    node: Record = {
        "@type": "Claim",
        "@id": claim_urn(claim.id),
        "text": claim.gist,
        "creativeWorkStatus": claim.status,
        "appearance": [{"@id": _article_id(report)} for report in appearances],
    }
    if gist and (author := _author(gist, gist_statement(claim).source)):
        node["author"] = author
    if earliest:
        node["firstAppearance"] = {"@id": _article_id(earliest)}
    return node


def article(report: Report) -> Record:
    """A report as a NewsArticle, with what is known of it."""
    outlet, original = outlet_name(report), report.translated_from
    known = {
        "@type": "NewsArticle",
        "@id": _article_id(report),
        "url": web_address(report.url),
        "headline": report.title,
        "datePublished": report.published,
        "dateModified": report.modified,
        "inLanguage": report.language,
        "translationOfWork": {"@type": "NewsArticle", "inLanguage": original} if original else None,
        "publisher": {"@type": "Organization", "name": outlet} if outlet else None,
        "author": [{"@type": "Person", "name": name} for name in report.byline] or None,
    }
    return {key: value for key, value in known.items() if value is not None}


def reviews(claims: Iterable[Claim], judgements: Iterable[Judgement]) -> Iterator[Record]:
    """What people wrote as their assessment of a claim, or of a statement in it."""
    made = [note for note in standing(judgements) if note.verdict == "note" and _assessed(note)]
    held = {said.id: claim.id for claim in claims for said in claim.statements} if made else {}
    known = set(held.values())
    for note in made:
        for claim_id in sorted({held.get(key, key) for key in note.subjects} & known):
            yield {
                "@type": "ClaimReview",
                "@id": f"urn:sayso:judgement:{path_segment(note.id)}:{path_segment(claim_id)}",
                "itemReviewed": {"@id": claim_urn(claim_id)},
                "reviewBody": _assessed(note),
                "author": {"@type": "Person", "name": note.by},
                "datePublished": note.at,
            }


def claim_urn(claim_id: str) -> str:
    """A claim's name in feeds and linked data."""
    return f"urn:sayso:claim:{path_segment(claim_id)}"


def _assessed(note: Judgement) -> str:
    """The words after "Assessment:"; empty for any other note."""
    said = (note.value or "").strip()
    return said[len(ASSESSMENT) :].strip() if said.casefold().startswith(ASSESSMENT) else ""


def _author(gist: Statement, name: str | None) -> Record | None:
    """A named source of what it puts forward. `name` is the one that weighing gave it, a person's judgement included."""
    source = gist.source
    if source is None or gist.voice == "own" or gist.negated or gist.stance in NOT_PUT_FORWARD:
        return None
    shown = name or source.name
    if not source.named or not shown or source.kind not in TYPES:
        return None
    author: Record = {"@type": TYPES[source.kind], "name": shown}
    if source.kind == "person" and source.affiliation:
        author["affiliation"] = {"@type": "Organization", "name": source.affiliation}
    return author


def _article_id(report: Report) -> str:
    return f"urn:sayso:report:{path_segment(report.id)}"


def _line(node: object) -> str:
    """JSON that may stand in a page's script element: no text in it can close that."""
    written = json.dumps(node, ensure_ascii=False)
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
