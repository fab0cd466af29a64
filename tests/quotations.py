"""An independent checker of digests: every quoted word and digit of mail, text and feed stands at its source's offsets.

It knows the public record and the reports' texts, and nothing of the code that renders: it has its own reading of HTML
and text, its own dates, its own list of the desk's few words. `problems_of_record` proves the record against the
reports; `problems_of_html` and `problems_of_text` prove what is shown against the record. A digit may stand outside a
quotation only in a date, a count or an address that the record gives.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from typing import Any
from zoneinfo import ZoneInfo

Record = dict[str, Any]
SECTIONS = ("taken_back", "by_those_concerned", "moved", "does_not_add_up", "followed", "new_claims", "open")
PUNCTUATION = re.compile(r"[\s:;,|·()“”\"<>-]+")
HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
FIXED = """
Sayso|Sayso digest|Digest of|on the web|Alert of|Sayso alert|everything in the ledger|since|No source named|a source not named
through|beside|before|[…]|Stop these mails|Nothing new among what was looked at.|did not fit; the ledger has them.
Every item was read, in a language that is read, and dated.|read it on the web|An earlier digest may not have reached you
Words in quotation marks or in the serif are quoted to the letter and linked to where they were printed. Headings, dates
and counts are the desk’s. Sayso records who said what. It does not say what is true.|Corrected or withdrawn
Denied, acknowledged, left unanswered|Figures that moved|Figures that cannot both be true|Said since|New claims
What the reports say is not known|What was not seen|no date|nothing new|taken back|from those concerned|moved
cannot both hold|said since|new|.
"""
STANCES = """asserts:said announces:announced claims:claimed alleges:alleged estimates:estimated confirms:confirmed
acknowledges:acknowledged denies:denied disputes:disputed declines:gave_no_answer warns:warned doubts:doubted
believes:believed expects:expected promises:promised threatens:threatened accuses:accused demands:demanded asks:asked
corrects:corrected withdraws:withdrew"""
SAID = {pair.split(":")[0]: pair.split(":")[1].replace("_", " ") for pair in STANCES.split()}
SPOKEN = ("by_those_concerned", "new_claims", "followed")


@dataclass(frozen=True)
class Reader:
    """For whom the digest was rendered."""

    home: str | None = None
    zone: str = "UTC"
    words: tuple[str, ...] = ()
    """Own words that stand in this reader's mail alone, such as why they get it."""


@dataclass
class Token:
    """A run of text: a quotation with the address it leads to, or the desk's own words."""

    text: str
    is_quote: bool
    address: str | None = None


@dataclass
class Expected:
    """A quotation that the record holds, and the own words that may stand beside it."""

    words: str
    address: str | None
    is_cut: bool
    beside: list[str] = field(default_factory=list)


def seen(text: str) -> str:
    """Text as a reader can see it: white space is one space, what is invisible or turns text around is not there."""
    shown = []
    for character in text:
        kind = unicodedata.category(character)
        if character.isspace() and kind in ("Cc", "Zl", "Zp"):
            shown.append(" ")
        elif kind == "Cs" or character in "\ufffe\uffff":
            shown.append("\ufffd")
        elif kind != "Cc" and not HIDDEN.match(character):
            shown.append(character)
    return re.sub("[ \t\n\r\f\v]+", " ", "".join(shown)).strip()


# the record against the reports
def problems_of_record(digest: Record, texts: Mapping[str, tuple[str | None, str]]) -> Iterator[str]:
    """What the record quotes that its reports do not say; `texts` holds title and text by report id."""
    for item in digest["items"]:
        for words, evidence in quotations(item):
            if evidence is None:
                yield f"no evidence for {words!r}"
                continue
            title, text = texts[evidence["report"]]
            held = (title or "") if evidence["field"] == "title" else text
            said = " ".join(held[start:end] for start, end in evidence["spans"])
            if said != words:
                yield f"{evidence['report']} says {said!r}, not {words!r}"
            for start, end in evidence["spans"]:
                if held[start - 1 : start].isdigit() and held[start].isdigit():
                    yield f"{words!r} begins inside a number"
                if held[end - 1].isdigit() and held[end : end + 1].isdigit():
                    yield f"{words!r} ends inside a number"


def quotations(item: Record) -> Iterator[tuple[str, Record | None]]:
    """Every quotation of a line with its evidence."""
    for kind in ("earlier_", "", "beside_"):
        if item[f"{kind}words"]:
            yield item[f"{kind}words"], item[f"{kind}evidence"]
    for aside in item["asides"]:
        yield aside["words"], aside["evidence"]


# what is shown against the record
def problems_of_html(html: str, digest: Record, reader: Reader, *, cut: bool = False) -> Iterator[str]:
    """What an HTML rendering shows that the record does not hold. `cut`: lines may be left out at the end."""
    page = _Page()
    page.feed(html)
    expected = list(expected_quotations(digest, reader, many_last=True))
    shown = [token for token in page.tokens if token.is_quote]
    if len(shown) != len(expected) and not (cut and len(shown) < len(expected)):
        yield f"{len(shown)} quotations shown, {len(expected)} in the record"
    place = -1
    for token in page.tokens:
        if not token.is_quote:
            beside = expected[max(place, 0) : place + 2]
            yield from _own_words(token.text, digest, reader, beside, cut=cut)
            continue
        place += 1
        if place >= len(expected):
            yield f"a quotation too many: {token.text!r}"
            break
        wanted = expected[place]
        if seen(token.text) != seen(wanted.words):
            yield f"shown {token.text!r}, said {wanted.words!r}"
        if token.address != wanted.address:
            yield f"{token.text!r} leads to {token.address}, not to {wanted.address}"
    addresses = {wanted.address for wanted in expected} | _addresses(digest, reader)
    for link in page.links:
        if link not in addresses:
            yield f"a link to {link}"


def problems_of_text(text: str, digest: Record, reader: Reader) -> Iterator[str]:
    """What a text rendering shows that the record does not hold, read from its beginning to its end."""
    shown = " ".join(text.split())
    expected = list(expected_quotations(digest, reader, many_last=True))
    before: list[Expected] = []
    for wanted in expected:
        quoted = " ".join(_in_marks(wanted.words).split())
        address = f" {seen(wanted.address)}" if wanted.address else ""
        whole = f"{quoted}{' […]' if wanted.is_cut else ''}{address}"
        at = shown.find(whole)
        if at < 0:
            yield f"not shown: {whole!r}"
            return
        yield from _own_words(shown[:at], digest, reader, [*before, wanted])
        shown = shown[at + len(whole) :]
        before = [wanted]
    yield from _own_words(shown, digest, reader, before)


def _in_marks(words: str) -> str:
    words = seen(words)
    return words if words[:1] in "“\"‘'«„" else f"“{words}”"


def expected_quotations(digest: Record, reader: Reader, *, many_last: bool) -> Iterator[Expected]:
    """The quotations in the order in which people read them, with the own words of their line."""
    assert many_last
    for section in SECTIONS:
        rows: dict[object, list[Record]] = {}
        for number, item in enumerate(digest["items"]):
            if item["section"] == section:
                key = (item["who"], item["words"], item["report"], item["rule"])
                rows.setdefault(key if section == "taken_back" else number, []).append(item)
        for row in rows.values():
            yield from _of_row(row, digest, reader)


def _of_row(row: list[Record], digest: Record, reader: Reader) -> Iterator[Expected]:
    lead, beside = row[0], [phrase for item in row for phrase in phrases(item)]

    def found(words: str, evidence: Record | None, url: str | None) -> Expected:
        cut = bool(evidence and evidence["is_cut"])
        return Expected(words, address(evidence, url, digest, reader), cut, beside)

    earlier = [found(i["earlier_words"], i["earlier_evidence"], None) for i in row if i["earlier_words"]]
    if len(row) == 1:
        yield from earlier
    yield found(lead["words"], lead["evidence"], lead["url"])
    if lead["beside_words"]:
        yield found(lead["beside_words"], lead["beside_evidence"], lead["beside_url"])
    if len(row) > 1:
        yield from earlier
    for aside in lead["asides"]:
        yield found(aside["words"], aside["evidence"], None)


def address(evidence: Record | None, url: str | None, digest: Record, reader: Reader) -> str | None:
    """Where a quotation has to lead."""
    for found in (evidence["url"] if evidence else None, url):
        if found and re.match(r"https?://[^/]", found.strip(), re.IGNORECASE):
            return str(found.strip())
    return f"{reader.home}/digests/{digest['id']}" if reader.home else None


def _addresses(digest: Record, reader: Reader) -> set[str | None]:
    own = {f"{reader.home}/digests/{digest['id']}"} if reader.home else set()
    return {*own, *(word for word in reader.words if word.startswith("http"))}


def phrases(item: Record) -> list[str]:
    """The own words of a line: who, through whom, how, when, where, by which rule."""
    names = [item["who"], item["earlier_who"], item["beside_who"], item["outlet"], *item["via"]]
    names += [aside["who"] for aside in item["asides"]]
    found = [_name(name) for name in names if name]
    found += [seen(note) for note in item["notes"]]
    found += [aside["lead"] for aside in item["asides"]]
    found += [item["rule"], *_when(item["at"])]
    if item["stance"] and item["section"] in SPOKEN:
        found.append(SAID[item["stance"]])
    return found


def _name(name: str) -> str:
    name = seen(name)
    return name if len(name) <= 160 else f"{name[:160].rsplit(' ', 1)[0]} […]"


def _own_words(
    text: str, digest: Record, reader: Reader, beside: Iterable[Expected], *, cut: bool = False
) -> Iterator[str]:
    """What of `text` is neither the desk's fixed words, nor of the lines beside, nor punctuation."""
    allowed = {*_fixed(digest, reader), *(phrase for wanted in beside for phrase in wanted.beside)}
    allowed |= {phrase.upper() for phrase in FIXED.replace("\n", "|").split("|")}
    allowed |= {address or "" for address in _addresses(digest, reader)}
    if cut:
        text = re.sub(
            r"\d+ more lines? did not fit into this mail; its plain text has them(, and its page)?\.", " ", text
        )
    rest = f" {seen(text)} "
    for phrase in sorted(filter(None, allowed), key=len, reverse=True):
        rest = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", rest)
    left = PUNCTUATION.sub("", rest).strip(".")
    if left:
        yield f"own words that the record does not give: {left!r}"


def _fixed(digest: Record, reader: Reader) -> Iterator[str]:
    yield from (part.strip() for line in [FIXED.replace("\n", "|")] for part in line.split("|"))
    yield " ".join(FIXED[FIXED.index("Words in") : FIXED.index("|Corrected or")].split())
    for at in (digest["made_at"], digest["since"]):
        yield from _when(at, reader.zone)
    count = digest["reports_count"]
    yield f"{count:,} new report{'' if count == 1 else 's'}"
    left_out = digest["left_out_count"]
    if left_out:
        yield f"{left_out:,} more new claim{'' if left_out == 1 else 's'}"
    for section in SECTIONS:
        short = {"taken_back": "taken back", "by_those_concerned": "from those concerned", "moved": "moved"}
        short |= {"does_not_add_up": "cannot both hold", "followed": "said since", "new_claims": "new"}
        lines = sum(item["section"] == section for item in digest["items"])
        if section in short and lines:
            yield f"{lines} {short[section]}"
    yield from (_name(line) for line in digest["unseen"])
    yield from (seen(word) for word in reader.words)


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LONG_MONTHS = "January February March April May June July August September October November December".split()


def _when(at: str | None, zone: str | None = None) -> list[str]:
    """The ways a moment may be written: its day, and its time of day with the offset."""
    if not at:
        return ["no date"]
    if len(at) in (4, 7):
        return [f"{LONG_MONTHS[int(at[5:]) - 1]} {at[:4]}" if at[5:] else at]
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return [seen(at)]
    day = f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"
    if "T" not in at:
        return [day]
    if zone and moment.tzinfo:
        moment = moment.astimezone(ZoneInfo(zone))
        return [f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}, {_clock(moment)}", day]
    return [f"{day}, {_clock(moment)}"]


def _clock(moment: datetime) -> str:
    time = f"{moment.hour:02}:{moment.minute:02}"
    if moment.tzinfo is None:
        return time
    offset = moment.strftime("%z")
    return f"{time} UTC" if offset.strip("+-0") == "" else f"{time} {offset[:3]}:{offset[3:5]}"


class _Page(HTMLParser):
    """An HTML page as tokens: quotations (<q>) with the link around them, and everything else that is visible."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tokens: list[Token] = []
        self.links: list[str] = []
        self._link: str | None = None
        self._quote: list[str] | None = None
        self._own: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a quotation or a link; blocks part words."""
        if tag == "a":
            self._link = dict(attrs).get("href")
            self.links.append(self._link or "")
        elif tag == "q":
            self._flush()
            self._quote = []
        elif tag == "style":
            self._silent = True
        elif tag not in ("span", "bdi", "del"):
            self._own.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag == "q" and self._quote is not None:
            self.tokens.append(Token("".join(self._quote), is_quote=True, address=self._link))
            self._quote = None
        elif tag == "a":
            self._link = None
        elif tag == "style":
            self._silent = False
        elif tag in ("p", "div", "h1", "h2", "title"):
            self._own.append(" ")
        elif tag in ("body", "html"):
            self._flush()

    def handle_data(self, data: str) -> None:
        """Text of a quotation, or the desk's."""
        if self._silent:
            return
        (self._own if self._quote is None else self._quote).append(data)

    def close(self) -> None:
        """The end of the page."""
        super().close()
        self._flush()

    def feed(self, data: str) -> None:
        """Read a whole page."""
        super().feed(data)
        self.close()

    def _flush(self) -> None:
        text = "".join(self._own)
        self._own = []
        if text.strip():
            self.tokens.append(Token(text, is_quote=False))
