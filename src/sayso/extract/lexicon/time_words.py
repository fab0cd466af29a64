"""Words around a time: those that tell whether it is one, and those of the verb that tell which way it lies."""

BEFORE_A_YEAR = frozenset(
    """
    in since by from until till to of before after during and or for through around late early mid about between circa
    summer winter spring autumn fall back than
    """.split()
)
"""Before a bare number of four digits that is a year."""

BEFORE_A_MONTH = BEFORE_A_YEAR | frozenset(
    ["this", "last", "next", "on", "end", "start", "middle", "throughout", "(", "-"]
)
"""Before "May" and "March" that are months."""

MEASURES = frozenset(
    """
    metres meters feet foot km kilometres kilometers miles kg tonnes tons men people percent per pounds dollars euros m
    hectares acres troops soldiers cc hp rpm mhz gmt hours degrees
    """.split()
)
"""After a number that measures and is no year."""

OF_A_YEAR = frozenset(
    """
    numbers levels elections figures results sales rates prices wages earnings profits standards rules games olympics
    reforms changes attacks protests floods fires riots talks plans campaigns primaries races cycles bombings killings
    murders strikes accords treaties offensives battles coups uprisings highs lows peaks totals
    """.split()
)
"""Plurals that a year stands before: "2014 levels", "the 2015 attacks"."""

IN_SEASON = frozenset(
    """
    offensive counteroffensive counter-offensive campaign fighting push advance assault operation operations drive
    harvest planting sowing rains flood floods flooding heat cold weather months holiday holidays vacation break recess
    term semester session season tour meeting election elections referendum drought wave storms uprising
    """.split()
)
"""Nouns after a season that leave it a season: "the spring offensive"; a "winter palace" and a "spring roll" do not."""

NAMED_DAYS = frozenset(["black", "bloody", "super", "cyber", "holy", "maundy", "shrove", "fat", "spy", "giving", "mad"])
"""Before a weekday that is a name: "Black Monday", "Super Tuesday"."""

AFTER_NAMES = frozenset(
    """
    times telegraph mail express mirror post herald independent star tribune business night football live world sun
    evening review magazine group school prayer service morning futures
    """.split()
)
"""Capitalised after a weekday in the name of a paper or a programme: "Sunday Times", "Monday Night Football"."""

LASTING = frozenset("last take be spend wait need serve run continue stretch require live sit stand hold".split())
"""Verbs after which "over a week" is more than a week: elsewhere "over" is the preposition."""

EXPECTING = frozenset(
    """
    plan schedule expect set slate due agree want hope promise intend vow threaten prepare aim seek need ask
    urge decide order invite propose
    """.split()
)
"""Verbs whose infinitive or complement lies ahead, whatever their own tense."""
FIXING = frozenset("plan schedule expect set slate due project prepare need".split())
"""Those of them whose own day lies ahead: "expected on Friday"; "asked on Friday" lies behind."""
ACTING = frozenset("seek threaten".split())
"""Those whose infinitive tells what was done, where they lie behind: "sought to calm shoppers on Friday"."""
CHANCES = frozenset("chance opportunity occasion time day week luck".split())
"""What one had "to show it on Friday"."""
BEHIND = frozenset(
    """
    slaying killing murder shooting stabbing attack bombing blast explosion crash death arrest win victory defeat loss
    announcement statement remark comment report ruling decision raid strike collapse resignation
    """.split()
)
"""Nouns of what has happened: "the slaying in Sarn on Friday"."""
SCHEDULING = frozenset(["schedule", "slate", "plan", "set", "fix"])
"""Verbs after which "for" leads to a day ahead."""
APPOINTING = frozenset(["schedule", "slate", "plan"])
"""Those whose object's own day lies ahead as well: "has scheduled a briefing Tuesday"."""
MEETINGS = frozenset(
    """
    vote election referendum ballot poll runoff meeting summit conference talk session hearing trial debate game match
    final race deadline launch ceremony opening visit trip briefing release auction concert festival strike rally march
    protest start delivery caucus primary contest appointment flight offering maturity expiration expiry night morning afternoon evening
    """.split()
)
"""Nouns of what a day or month ahead may bring: "Tuesday's vote"."""
GOING_ON = frozenset("be last run go continue stay remain live work serve fight burn rage hold sit sleep wait".split())
"""Verbs of what went on until a day that is over: "talks ran until late Friday"."""
HABITS = frozenset(
    """
    usually typically normally generally traditionally customarily always tend tends tended tendency
    """.split()
)
"""What is told with these happens year after year."""
YEARS_OF_HABIT = frozenset(["every", "each", "most", "previous", "past", "other", "all"])
"""Before "year" or "years": the same."""
LENGTHS_AFTER = frozenset(
    ["for", "over", "within", "during", "throughout", "lasting", "took", "lasted", "take", "last"]
)
"""Before "two weeks from Monday": how long, not when."""
OF_NOWADAYS = frozenset(
    """
    world society youth generation generations children kids young youngsters age era standards technology computers
    economy consumers students parents women men
    """.split()
)
"""What "today's" is said of when it means nowadays and no one day."""
SAYING = frozenset(["say", "tell", "report", "state", "announce", "write", "add"])
AHEAD = frozenset(["will", "shall", "would", "should", "must", "may", "might", "can", "could", "'ll", "’ll", "wo"])
"""Auxiliaries, as lemmas and short forms, of what is to come."""
