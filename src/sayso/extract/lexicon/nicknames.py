"""Nicknames: short given names and the name they are short for, where both are printed of the same person."""

from typing import Final

_SHORT: Final = """
abby abigail|al albert|alex alexander|andy andrew|barb barbara|ben benjamin|bernie bernard|beth elizabeth|betsy elizabeth
bill william|billy william|bob robert|bobby robert|brad bradley|cathy catherine|charlie charles|chris christopher
chuck charles|cindy cynthia|dan daniel|danny daniel|dave david|debbie deborah|dick richard|don donald|doug douglas
ed edward|eddie edward|fred frederick|greg gregory|jack john|jeff jeffrey|jen jennifer|jenny jennifer|jerry gerald
jim james|jimmy james|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua|kate katherine|kathy katherine
katie katherine|ken kenneth|larry lawrence|liz elizabeth|maggie margaret|matt matthew|max maxwell|meg margaret
mike michael|mitch mitchell|nate nathan|ned edward|nick nicholas|norm norman|pam pamela|pete peter|phil philip
ray raymond|rich richard|rick richard|rob robert|robbie robert|ron ronald|russ russell|sandy sandra|steph stephanie
steve steven|stephen steven|stu stuart|sue susan|susie susan|ted theodore|tim timothy|tom thomas|tommy thomas|tony anthony
vicky victoria|vince vincent|walt walter|will william|zach zachary
"""

FORMAL: Final = {
    pair.split()[0]: pair.split()[1] for line in _SHORT.strip().splitlines() for pair in line.split("|") if pair
}
"""By the short name in lower case, the long one."""
