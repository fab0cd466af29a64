"""Abbreviations of states and provinces, as newspapers and post offices write them."""

from typing import Final

_STATES: Final = """
Alabama: Ala. AL
Alaska: AK
Arizona: Ariz. AZ
Arkansas: Ark. AR
California: Calif. Cal. CA
Colorado: Colo. CO
Connecticut: Conn. CT
Delaware: Del. DE
Florida: Fla. FL
Georgia: Ga. GA
Hawaii: HI
Idaho: ID
Illinois: Ill. IL
Indiana: Ind. IN
Iowa: IA
Kansas: Kan. Kans. KS
Kentucky: Ky. KY
Louisiana: La. LA
Maine: ME
Maryland: Md. MD
Massachusetts: Mass. MA
Michigan: Mich. MI
Minnesota: Minn. MN
Mississippi: Miss. MS
Missouri: Mo. MO
Montana: Mont. MT
Nebraska: Neb. Nebr. NE
Nevada: Nev. NV
New-Hampshire: N.H. NH
New-Jersey: N.J. NJ
New-Mexico: N.M. NM
New-York: N.Y. NY
North-Carolina: N.C. NC
North-Dakota: N.D. ND
Ohio: OH
Oklahoma: Okla. OK
Oregon: Ore. OR
Pennsylvania: Pa. Penn. PA
Rhode-Island: R.I. RI
South-Carolina: S.C. SC
South-Dakota: S.D. SD
Tennessee: Tenn. TN
Texas: Tex. TX
Utah: UT
Vermont: Vt. VT
Virginia: Va. VA
Washington: Wash. WA
West-Virginia: W.Va. W.V. WV
Wisconsin: Wis. Wisc. WI
Wyoming: Wyo. WY
District-of-Columbia: D.C. DC
Ontario: Ont. ON
Quebec: Que. QC
British-Columbia: B.C. BC
Alberta: Alta. AB
Manitoba: Man. MB
Saskatchewan: Sask. SK
Nova-Scotia: N.S. NS
New-Brunswick: N.B. NB
New-South-Wales: NSW
"""

ABBREVIATIONS: Final = {
    short: row.split(": ")[0].replace("-", " ")
    for row in _STATES.strip().splitlines()
    for short in row.split(": ")[1].split()
}
"""As printed: "W.Va." → "West Virginia"."""

STANDING_ALONE: Final = frozenset(
    {"N.C.", "S.C.", "N.Y.", "N.J.", "N.H.", "W.Va.", "D.C.", "DC", "Calif.", "Fla.", "N.M.", "N.D.", "S.D.", "R.I."}
)
"""Those that name a state without a town before them; the others only do after a comma."""
