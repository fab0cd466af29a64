"""Offices: words for what a person is, and stems in the names of bodies that publish their own words."""

from sayso.model.terms import terms

TITLES = frozenset(
    [
        "president",
        "vice",
        "deputy",
        "prime",
        "minister",
        "premier",
        "chancellor",
        "governor",
        "mayor",
        "ambassador",
        "secretary",
        "general",
        "gen",
        "lt",
        "col",
        "colonel",
        "major",
        "maj",
        "captain",
        "capt",
        "sgt",
        "admiral",
        "adm",
        "commander",
        "chief",
        "chairman",
        "chairwoman",
        "chair",
        "director",
        "head",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "senator",
        "rep",
        "representative",
        "lawmaker",
        "mp",
        "judge",
        "justice",
        "professor",
        "prof",
        "sir",
        "lord",
        "lady",
        "king",
        "queen",
        "prince",
        "princess",
        "pope",
        "bishop",
        "father",
        "sheriff",
        "inspector",
        "detective",
        "officer",
        "acting",
        "former",
        "foreign",
        "defence",
        "defense",
        "interior",
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "doctor",
        "the",
        "a",
        "an",
        "then",
    ]
)
"""Words before or after a name that are no part of it."""
BODIES = frozenset(
    {
        *("ministry", "govern", "staff", "polic", "army", "navy", "court", "prosecutor", "embassy"),
        *("parliament", "presidency", "secretariat", "coastguard"),
    }
)
"""Stems in the names of bodies that publish their own words: what they print in their own voice, they say."""
INSTITUTIONS = BODIES | frozenset(
    terms(
        "agency authority board brigade bureau commission committee council department hospital inspectorate institute"
        " office party service union university association clinic federation laboratory parliament ministry"
    )
)
"""Stems with which the names of public bodies and associations end: nobody calls them a company."""
FIRMS = frozenset(terms("company firm charity group operator manufacturer network organisation"))
"""Stems for a body that is neither, where it is not named."""
