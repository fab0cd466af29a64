# a riot in Graylock prison: hostages, deaths, causes, the deal
! c1 three guards held hostage (3, then 2)
! c2 inmates dead by the prison service (0, 1, 4)
! c3 inmates dead by the relatives' committee (7)
! c4 the guards shot at fleeing inmates (alleged, denied, admitted by one)
! c5 spoiled food set off the riot
! c6 fight between two gangs set off the riot
! c7 prison built for 620 holds 1,140
! c8 escaped: number by the police (12, 9, all but 2)
! c9 an officer stabbed
! c24 Sergeant Hale in stable condition
! c25 200 inmates have gone to Fort Ambry
! c26 the workshop fire is out
! c27 Crane acquitted
! c10 governor/warden resigns
! c11 deal signed: visits twice a month
! c12 no reprisals promised
! c13 reprisals took place (alleged, denied)
! c14 planned transfer of 200 inmates to Fort Ambry
! c15 the workshop burns
! c16 ombudsman's report warned of overcrowding last year
! c17 damage 6 million
! c18 Inmate leader Jody Crane charged with kidnapping, pleads not guilty
! c19 Inmate Wes Tully charged with murder of inmate, pleads guilty
! c20 autopsy: two of dead had bullet wounds
! c21 Hale says he was treated well / saved by inmates
! c22 rank and file union: one guard per 90 men
! c23 autopsy: two died of smoke
@ 2022-06-05T20:35 | Dunmore Live | Trouble at Graylock: latest | live
20:35 The prison service has confirmed that {c1 three officers are in the hands of inmates in the east wing}. It says {c2 it has no reports of deaths}.

20:21 Smoke is visible from the ring road. {c15 The joinery workshop is alight}, the fire brigade tells us, and its engines are waiting at the gate.

20:02 A mother outside reads out a text from her son: {c5 "They gave us green meat again and we'd had it."}

19:50 Police have closed Mill Road. {c8 Twelve men are over the wall}, says an inspector at the roadblock.
@ 2022-06-06T06:00 | National Press | One inmate dead as prisoners hold guards in Graylock
DUNMORE (NP) - {c2 A prisoner was killed} and {c9 an officer stabbed} in a riot at Graylock jail that entered its second day on Monday, the prison service said.

{c1 One of three captive guards was let go overnight}, leaving two inside. The released man, {c24 Sergeant Tom Hale, was in stable condition with a wound to the shoulder}, a hospital spokeswoman said.

The service's director, Enid Marsh, said {c6 the violence had begun as a brawl between two gangs}. {c7 The jail was built for 620 men and houses 1,140.}
@ 2022-06-06T11:30 | Dunmore Echo | Rotten meat, say the wives. Gangs, says the boss
The women by the fence have a simple explanation. "{c5 Maggots in the stew, three days running}," says Carla Crane, whose husband Jody is talking for the men in the east wing.

Director Marsh will have none of it. {c5 "The kitchen passed inspection on Thursday"}, she says.

{c22 There was one officer for every ninety inmates on Sunday night}, the guards' union reckons. The flames in the workshop, at least, {c26 are out since four in the morning}, says station officer Bell.

Police have corrected themselves on the runaways: {c8 nine, not a dozen}.
@ 2022-06-06T22:10 | Committee of Graylock Families | Seven of ours | official
{c3 Seven prisoners have been killed since Sunday. We have their names.}

{c4 Some of them were shot in the back by tower guards as they ran for the yard.} We demand that the bodies be seen by doctors of our choosing.

The men ask for little: food fit to eat, visits twice a month, {c12 and a written word that nobody will be punished for speaking up}.
@ 2022-06-07T08:20 | National Press | Prison chief denies guards fired on inmates at Graylock
DUNMORE (NP) - Director Enid Marsh on Tuesday dismissed as "cruel invention" a charge by relatives that {c4 officers had opened fire on prisoners}. {c4 "The tower rifles were never unlocked"}, she told reporters.

{c2 Four inmates have died}, according to the prison service; {c3 the families speak of seven}.

Talks were led by the ombudsman, Piet Varga, who recalled that {c16 his office had called the crowding at Graylock "a lit fuse" in its report of last May}.
@ 2022-06-07T19:40 | Dunmore Live | Graylock: it's over | live
19:40 We've just heard from ombudsman Varga: the paper is signed. {c11 Families may come twice a month instead of once}, and {c12 no man will suffer for having taken part peacefully}.

19:22 {c1 Both remaining officers have walked out of the gate}, unharmed as far as we can see.

18:55 The police say {c8 all the fugitives except two have been picked up}, most of them in the bus station.

18:30 Tom Hale spoke to us from his bed. {c21 "Two lads dragged me off and stopped the bleeding. I'd be dead without them."}
@ 2022-06-08T17:00 | Prison Service | Press notice 3 on Graylock | official
{c14 Two hundred prisoners will be moved to Fort Ambry by Sunday.}

Deaths among prisoners: {c2 four}. The Service has no evidence of {c3 any further victims, contrary to claims in circulation}.

Structural damage: {c17 estimated at 6 million}.

Occupancy on 5 June: {c7 1,140, for a design capacity of 620}.

The Service will honour the terms brokered by the Ombudsman, {c11 including the extended visiting rule, which starts on 1 July}.
@ 2022-06-10T07:30 | Dunmore Echo | Post-mortem: two died by bullet
Dr Sunil Raye took nine hours. {c20 In two of the four bodies from Graylock he found rounds of the calibre issued to prison towers}, says a copy of his findings seen by the Echo. {c23 The other two men suffocated in smoke.}

The director's office {c4 did not return five calls on who pulled the trigger}.

The union for its part {c4 said that no member had reported discharging a weapon}. A tower guard who would not give his name told us a different tale: {c4 "We fired. We'd been told to stop anyone at the wall."}
@ 2022-06-10T18:15 | National Press | Head of prison service quits over Graylock shootings
DUNMORE (NP) - {c10 Enid Marsh stepped down as director of the prison service on Friday} after an autopsy contradicted her account of the Graylock riot.

{c20 Two of the dead prisoners had gunshot wounds}, the prosecutor's office confirmed.

In a short letter Marsh wrote that {c4 she "now knew" that shots were fired from two of the towers}.
@ 2022-06-15T09:00 | The Commonwealth Review | After the deal, the bill
Lorries have been rolling to the coast all week. {c25 With 200 men now gone to Fort Ambry}, the east wing has beds for everybody, for the first time in a decade.

The men in the lorries, their lawyers say, were beaten in the reception hall. {c13 "Belts, boots, all of it, for the ringleaders"}, says solicitor Ama Teel. The acting director, Rhys Colby, answers in one line: {c13 "There has been no retribution of any sort."}

The repairs are not in this year's budget. {c17 Six million would pay for a new kitchen three times over}, the chaplain remarks.
@ 2022-07-19T12:45 | Dunmore Echo | In the dock: Crane and Tully
Two men of the east wing stood before Judge Horan yesterday, and had little in common. {c18 Jody Crane, 41, is accused of kidnapping three officers.} {c18 "Not guilty, and they know it"}, he said when asked.

{c19 Wes Tully, 29, is charged with murdering a fellow prisoner, Ned Sorrel, during the unrest.} He looked at the floor and {c19 admitted it}.

Defence counsel for Crane will call a surprising witness: Sergeant Hale, who {c21 has always said that prisoners saved his life}.
@ 2022-07-20T10:10 | Dunmore Echo | Correction | correction
In yesterday's report from the court we wrote that {c19 Wes Tully is charged with the murder of Ned Sorrel}. {c19 The charge is manslaughter, and that is what he pleaded guilty to.}

Mr Sorrel did not die in the events counted by the prison service; {c2 its figure of four remains correct}. He died of his injuries on 30 June.
@ 2022-09-02T16:30 | National Press | Court clears Graylock negotiator of kidnapping
DUNMORE (NP) - {c27 A jury on Friday acquitted Jody Crane}, who {c18 had denied abducting three prison officers} during the June riot.

The inquiry into the tower shots goes on. The new director, Rhys Colby, has told parliament {c13 three officers were suspended for hitting inmates on the way to Fort Ambry}, which he had earlier ruled out.

He also agreed with the ombudsman: {c16 "We were warned in black and white a year before."} And the spark? {c6 Not a gang feud}, he said, {c5 but bad food}.
