"""Phrases by which a report says what it does not know, by kind of caveat.

Written for readers: `<NOT>` stands for a "not" in any spelling, `<LY>` for up to four words of manner or time, and a
space for any white space. No pattern repeats a repetition: matching stays linear.
"""

import re
from typing import Final

from sayso.model.report import CaveatKind

_PARTS: Final = {
    "NOT": "(?: not|n['’]t)",
    "DID": "(?:did|do|does|has|have|had)",
    "ANSWER": "(?:respond|responded|reply|replied|answer|answered|return|returned)",
    "LY": r"(?: (?:\w{2,20}ly|yet|so far|also|still|been|be|at once|always|ever)){0,4}",
    "VERIFIED": "(?:verified|confirmed|corroborated|authenticated|substantiated|ascertained)",
    "VERIFY": "(?:verify|confirm|corroborate|authenticate|substantiate|ascertain|vouch for|independently check)",
    "EVIDENCE": "(?:(?:any|further|supporting|direct|hard|concrete|clear) ){0,2}(?:evidence|proof|substantiation)",
    "GIVE": "(?:provide|give|offer|cite|present|produce|supply|show|share)",
    "GIVING": "(?:providing|giving|offering|citing|presenting|producing|supplying|showing|sharing)",
    "GAVE": "(?:provided|gave|given|offered|cited|presented|produced|supplied|shown|shared)",
    "MORE": "(?:(?:any|further|other|more|additional|immediate|specific) ){0,2}",
    "WHICH": "(?:(?:the|precise|exact|further|other|more|full|official|reliable|specific|no|any|total|complete) ){0,3}",
    "OF": "(?: (?:of|for|from|on|about|in) [^.,;:\n]{1,60})?",
    "MATTER": "(?:details?|results?|findings?|numbers?|figures?|information|tolls?|identit(?:y|ies)|names?|circumstances?|extent|scale|data)",
    "KNOWN": "(?:known|available|released|disclosed|provided|given|published|made public)",
    "ASKED": "(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|messages?|emails?|e-mails?|queries)",
    "WH": "(?:whether|if|how|what|who|whom|whose|why|when|where|which|exactly)",
}
_PHRASES: Final[dict[CaveatKind, tuple[str, ...]]] = {
    "not_verified": (
        "(?:could|can|was|were|is|are)<NOT><LY> <VERIFIED>",
        "(?:has|have|had)<NOT>(?: yet)?(?: \\w{2,20}ly)? been<LY> <VERIFIED>",
        "(?:(?:could|can)<NOT>|cannot)<LY> <VERIFY>",
        "(?:has|have|had)<NOT>(?: yet)? been able to<LY> <VERIFY>",
        "(?:(?:was|were|is|are|been|being) )?(?:unable|not able|<NOT> possible|impossible|difficult|hard)<LY> to<LY> <VERIFY>",
        "(?:has|have|had|did|does|do)<NOT><LY> (?:independently verif(?:y|ied)|verif(?:y|ied))",
        "(?:has|have) yet to be(?: \\w{2,20}ly)? <VERIFIED>",
        "no independent (?:verification|confirmation|corroboration)",
        "(?:unverified|unconfirmed|uncorroborated) (?:reports?|claims?|accounts?|footage|videos?|images?|figures?)",
        "(?:remains?|remained)(?: \\w{2,20}ly)? (?:unverified|unconfirmed|uncorroborated)",
    ),
    "no_evidence_given": (
        "without (?:<GIVING> )?<EVIDENCE>",
        "<GAVE> no <EVIDENCE>",
        "<DID><NOT><LY> (?:<GIVE>|<GAVE>) <EVIDENCE>",
        "no <EVIDENCE> (?:was|were|has been|had been|is)<LY> <GAVE>",
    ),
    "details_unavailable": (
        "<WHICH><MATTER><OF> (?:is|are|was|were|has|have|had)<NOT><LY> <KNOWN>",
        "<WHICH><MATTER><OF> (?:is|are|was|were|remains?|remained)<LY> (?:unknown|unavailable)",
        "no (?:further|other|more|immediate|additional|specific) (?:details?|information)(?: (?:was|were)<LY> <KNOWN>)?",
        "<DID><NOT><LY> (?:(?:<GIVE>|<GAVE>|release|released) <MORE>(?:details?|information)|elaborated?)",
        "without (?:<GIVING> <MORE>(?:details?|information)|(?:further |more )?details?|elaborating|elaboration)",
    ),
    "open_question": (
        "(?:it|this|that|what|which)(?: (?:is|was|remains?|remained)|['’]s)<LY> (?:unclear|uncertain|unknown)",
        "(?:it|this|that|what|which)(?: (?:is|was)(?:<NOT>)|['’]s not)<LY> (?:clear|known|certain)(?= <WH>)",
        "(?:it|this|that)(?: (?:is|was)(?:<NOT>)|['’]s not)<LY> clear",
        "(?:remains?|remained)<LY> (?:unclear|uncertain|unknown|unresolved|an open question|to be seen|a mystery)",
        "(?:unclear|not clear|not known|unknown|uncertain) <WH>",
        "(?:whether|how many|who|why|where)(?: [^\\s.,;:]{1,30}){1,14} (?:is|was)<NOT><LY> (?:known|clear)",
        "(?:is|are|was|were)<LY> (?:unclear|an open question)",
        "(?:nobody|no one) knows <WH>",
        "(?:i|we) do<NOT><LY> know <WH>",
    ),
    "no_comment": (
        "<DID><NOT><LY> <ANSWER>(?: to)?(?: [^\\s.;:]{1,30}){0,6} <ASKED>(?: for comment)?",
        "<DID><NOT><LY> comment(?:ed)?",
        "(?:declined|refused|declines|refuses|declining|refusing)<LY> (?:to comment|(?:further |any )?comment)",
        "no (?:immediate |official |public |further ){0,2}(?:comment|response|reaction)(?= (?:from|by|on|was|were|has))",
        "(?:has|have|had) yet to (?:comment|respond|reply)",
        "(?:could|can)<NOT><LY> reached(?: for comment)?",
        "(?:was|were|is|are)(?:<NOT><LY> available| unavailable) (?:for comment|to comment)",
    ),
    "translated": (
        "(?:through|via|with|using) an? (?:\\w{2,20} )?(?:interpreter|translator)",
        "through (?:the |his |her |their )?(?:interpreters?|translators?)",
        "translated (?:from|into) (?:the )?(?-i:[A-Z])\\w{2,20}",
        "(?:machine|google|automatic|unofficial|english) translation",
    ),
}


PART: Final = re.compile(r"<([A-Z]+)>")


def _written_out(phrase: str) -> re.Pattern[str]:
    """Compile a phrase: its parts are put in, a space matches any white space."""
    whole = PART.sub(lambda part: _PARTS[part[1]], phrase)
    return re.compile(rf"\b{whole}\b".replace(" ", r"\s"), re.IGNORECASE)


CAVEATS: Final[tuple[tuple[CaveatKind, re.Pattern[str]], ...]] = tuple(
    (kind, _written_out(phrase)) for kind, phrases in _PHRASES.items() for phrase in phrases
)
"""Patterns by kind, in the order in which they are tried."""
