"""Words of what surrounds an article: buttons, boxes, pitches, notices. Patterns match whole lines; none nests repeats."""

import re

BUTTONS = frozenset(
    line.strip()
    for line in """
    advertisement|advertising|ad|sponsored|sponsored content|paid content|promoted|campaign action|story continues below
    story continues below advertisement|article continues below|continue reading|continue reading below|keep reading
    read more|read more here|read full story|read the full story|to read the full story|see more|see also|show more|load more|view more|learn more
    find out more|more|more on this|more on this story|more on this topic|more stories|more news|more headlines|top stories
    latest|latest news|latest stories|most read|most popular|most viewed|trending|trending now|popular|recommended
    recommended stories|recommended for you|you may also like|you might also like|editor's picks|editors' picks|don't miss
    related|related stories|related story|related articles|related article|related news|related content|related posts
    related topics|related links|related coverage|further reading|further information|suggested reading|also read
    share|share this|share this article|share this story|share this post|share this page|share on facebook
    share on twitter|share on x|share on linkedin|share on whatsapp|share via email|share full article|copy link|link copied
    copy link to clipboard|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|flipboard|email|e-mail|print
    print this page|print this article|save|save article|bookmark|listen|listen to this article|listen to article|play
    pause|watch|watch now|watch live|close|menu|search|home|skip to content|skip to main content|skip to navigation
    back to top|top|next|previous|next article|previous article|comments|comment|leave a comment|leave a reply
    post a comment|add a comment|view comments|show comments|join the conversation|join the discussion|have your say
    sign in|sign up|sign up now|log in|login|register|register now|subscribe|subscribe now|subscribe today|subscribe here
    newsletter|newsletters|newsletter sign up|newsletter signup|stay updated|stay informed|stay connected|stay in touch
    stay up to date|get updates|get the latest|get the newsletter|donate|donate now|support us|support our work
    support our journalism|become a member|join us|join now|follow us|follow|following|contact|contact us|about|about us
    about the author|about the authors|about the writer|author|authors|the author|tags|topics|filed under|in this article
    privacy policy|terms of use|terms of service|cookie policy|cookie settings|accept|accept all|accept cookies|manage cookies
    all rights reserved|report a typo|report an error|report this ad|send a tip|got a tip|photo gallery|gallery|image|video
    """.replace("\n", "|").split("|")
    if line.strip()
)
"""Whole lines, without case and closing punctuation."""

TEASER_HEADS = frozenset(
    """further reading|suggested reading|related|related stories|related articles|related news|related content|related posts
    related links|related coverage|most read|most popular|most viewed|latest news|latest stories|top stories|more stories
    more news|more headlines|recommended|recommended stories|recommended for you|you may also like|you might also like
    editor's picks|editors' picks|trending|trending now|more on this story|more on this topic|see also|also read|read next""".replace(
        "\n", "|"
    ).split("|")
) | {"read more"}
"""Heads of a list: the lines without closing punctuation right after them are teasers."""

COMMENT_HEAD = re.compile(
    r"(?:\d{1,5} )?(?:readers['’]? )?(?:comments?|responses|replies|thoughts)(?: \(\d{1,5}\))?(?: on .{1,200})?"
    r"|leave a (?:reply|comment)|join the (?:conversation|discussion)",
    re.IGNORECASE,
)
"""A line after which readers speak, not the article."""

LABELS = re.compile(
    r"(?:related(?: stor(?:y|ies)| articles?| news| posts?| content| coverage| links?)?|read(?: more| also| next| this)?"
    r"|see also|also read|also see|from (?:the|our) archives?|more(?: on this| from [^:]{1,60})?|watch(?: also| more| now)?|listen(?: now)?|don['’]t miss"
    r"|recommended(?: reading)?|further reading|explainer|in pictures|tags?|filed under|topics?|categor(?:y|ies)"
    r"|photo(?:graph)?s?(?: by| credit)?|image(?: credit)?|picture|credit|video|share(?: this)?|source code|file photo"
    r"|advertisement|sponsored(?: by)?|posted in|tagged)\s?[:|»›►▶]\s?\S.{0,300}",
    re.IGNORECASE,
)
"""A label, a colon, and a link: "RELATED STORY: …"."""

ALWAYS_DROPPED_LABELS = re.compile(
    r"(?:related|from (?:the|our) archive|read (?:more|also|next)|see also|also read|tags?|filed under|posted in)",
    re.IGNORECASE,
)

PITCH = re.compile(
    r"(?:to|in|into) your (?:inbox|e-?mail)\b|\bdelivered (?:to|straight to) you\b"
    r"|\b(?:sign up|subscribe|register)(?: now| today| here| free)?(?: for| to)(?: our| the| my| this| a| free)\b.{0,80}"
    r"\b(?:newsletters?|bulletins?|briefings?|emails?|podcasts?|channels?|alerts?|updates?|editions?|lists?)\b"
    r"|\bsubscribe (?:by post|to read|and get|for full|now|today)\b|\balready a subscriber\b|\bsubscribers only\b"
    r"|\b(?:support|fund) our (?:work|journalism|reporting|newsroom|mission)\b|\bbecome an? (?:member|subscriber|patron|supporter)\b"
    r"|\b(?:make|give|send us) an? (?:\S{1,12} )?(?:donation|gift|contribution)\b(?=.{0,80}\b(?:us|our|today|now|here)\b)"
    r"|\byour (?:donation|support|contribution|subscription) (?:helps|makes|keeps|allows|enables|will help|funds)\b"
    r"|\bfollow (?:us|me|\w+(?: \w+)?) on (?:social media|facebook|twitter|x|instagram|telegram|youtube|linkedin|bluesky|mastodon"
    r"|threads|whatsapp|google news)\b|\blike us on facebook\b|\bdownload (?:our|the) (?:free )?app\b"
    r"|\b(?:click|tap) here (?:to|for)\b|\bthis (?:article|story|site) (?:contains|may contain) affiliate\b"
    r"|\b(?:like|enjoy(?:ed)?) this (?:story|article)\?|\bwe use cookies\b|\bthis site uses cookies\b|\benable javascript\b",
    re.IGNORECASE,
)
"""What asks the reader for an address, money or a click."""

PITCH_START = re.compile(
    r"(?:subscribe|sign up|donate|follow|support|join|get|become|help|like|download|click|tap|register|already|if you|read|we use"
    r"|this (?:site|article|story)|enable|please (?:enable|consider|support|subscribe|donate|sign)|don['’]t miss|never miss|want|enjoy"
    r"|your|and |to continue|you can (?:support|subscribe|follow))",
    re.IGNORECASE,
)

DISCLAIMER = re.compile(
    r"\b(?:the )?(?:views?|opinions?)(?: and opinions?| and views?)? (?:expressed|represented|stated|here|in this)\b.{0,160}"
    r"\b(?:are|is|do not|does not|remain|belong|reflect)\b"
    r"|\bthe (?:views|opinions) (?:are|is) (?:those of )?(?:the )?(?:writer|author|columnist)(?:['’]s|s['’])?\b"
    r"|\b(?:does|do) not (?:necessarily )?(?:reflect|represent) the (?:official )?(?:views?|opinions?|positions?|polic(?:y|ies)|editorial)\b"
    r"|\bwriting in (?:an?|his|her|their) (?:personal|private) capacity\b",
    re.IGNORECASE,
)
"""A notice that views are the author's alone."""

COPYRIGHT = re.compile(
    r"(?:©|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)).{0,250}|.{0,160}\ball rights reserved\b.{0,120}"
    r"|.{0,120}\b(?:may|must) not be (?:published|reproduced|republished)[, ].{0,160}\b(?:rewritten|redistributed|permission)\b.{0,120}"
    r"|reproduction .{0,60}(?:prohibited|only)\.?",
    re.IGNORECASE,
)

CREDIT = re.compile(
    r"(?:\(?(?:photo|image|picture|photograph|illustration|graphic|video|file photo)s?(?: by| credit| courtesy|/|:).{1,120}"
    r"|.{0,90}(?:/|via |courtesy of )?(?:getty images|shutterstock|istock|alamy|unsplash|wikimedia commons)\)?\.?)",
    re.IGNORECASE,
)

MISSION = re.compile(
    r"(?:the |about )?.{2,120}\b(?:mission is to|aims to promote|is an? (?:independent|non-?profit|non-?partisan|international|global|leading|private)"
    r"(?:,? [\w-]+){0,6} (?:organi[sz]ation|think tank|newsroom|institution|network|publication|outlet|newspaper|magazine))\b",
    re.IGNORECASE,
)
"""What a publisher says of itself; dropped only beside other notices at the end."""

SECTION_HEAD_ENDS = frozenset(
    "events newsletter newsletters podcast podcasts videos publications programs programmes jobs webinars".split()
)
"""A short heading that ends so leads away from the article."""

HEADLINE_WORDS = frozenset("is are was were the of and how what in after over".split())
"""A heading with one of these is a headline."""

BIO_ROLES = frozenset(
    """reporter correspondent columnist editor writer journalist freelancer contributor blogger broadcaster presenter producer
    photographer photojournalist author novelist essayist historian fellow analyst researcher scholar professor lecturer economist
    assistant associate intern director coordinator strategist consultant commentator critic expert specialist host student
    candidate ambassador diplomat scientist lawyer""".split()
)
BIO_VERBS = re.compile(
    r"(?:is|was|has been|are) (?:an?|the|our|one of|currently|also|senior|chief|editor|deputy|professor|associate|assistant|director)\b"
    r"|(?:covers|writes|reports|edits|teaches|joined|has (?:covered|written|reported|worked)|contributed|works|lives)\b",
)
BIO_END = re.compile(r"\b(?:last|latest|new|forthcoming|most recent) (?:book|novel|column|collection)\b", re.IGNORECASE)
CONTACT = re.compile(
    r"(?:(?:contact|reach|follow|e-?mail|write to|email) (?:him|her|them|the (?:author|writer|reporter)|us)\b.{0,160}|.{0,80}\bcan be reached at\b.{0,120})",
    re.IGNORECASE,
)
DESK = re.compile(
    r"\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|reported|written|edited)"
    r"(?: and (?:writing|editing|reporting))? by (?P<names>[^;()]{2,120})(?:;.{0,200})?\)?\.?",
    re.IGNORECASE,
)
"""An agency's closing credit: "(Reporting by …; Editing by …)"."""
READING_TIME = re.compile(r"(?:~ ?)?\d{1,3}[ -]?min(?:ute)?s?(?: read| to read)?|reading time:? .{1,20}", re.IGNORECASE)
