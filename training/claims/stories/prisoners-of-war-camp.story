# An explosion in a camp for prisoners of war at Melnik, held by Drava; the prisoners were soldiers of Istra
! c1 prisoners killed by the Drava army (40, 53, 55)
! c2 prisoners killed by Istra's ombudsman (71)
! c3 Istra's rockets struck the camp (claimed by Drava, denied)
! c4 Drava blew up the barrack itself (claimed by Istra, denied)
! c5 wounded 73 by Drava
! c6 Red Cross / relief committee asked for access (refused, granted)
! c7 relief committee visited (outcome)
! c8 eight guards were hurt (claimed, denied)
! c22 Bratko now runs a depot
! c9 prisoners had been moved to the barrack the day before (told by survivor; denied; admitted)
! c10 list of names published contains errors (a man alive)
! c11 Lt. Igor Savel killed (listed; alive)
! c12 UN fact-finding mission set up
! c13 UN mission disbanded without visiting
! c14 exchange of bodies 60
! c15 satellite pictures show graves dug before (claimed; disputed)
! c16 commander Colonel Bratko replaced
! c17 explosive was thermobaric device from inside (experts)
! c18 prisoner swap of 144 postponed
! c19 the swap took place
! c20 protest of mothers in capital
! c21 two guards sentenced in Istra in absentia
! c23 twelve rectangles in the pictures of 27 July
@ 2026-07-29T08:00 | Drava Ministry of Defence | Crime at Melnik | official
{c3 Last night the Istran army fired rockets at the camp at Melnik, where its own captured soldiers are kept.}

{c1 Forty prisoners of war are dead}, {c5 seventy-three are wounded}. {c8 Eight members of the guard received injuries.}
@ 2026-07-29T12:15 | Danube Wire | Dozens of war prisoners killed in blast
VELIKA (DW) - {c1 An explosion killed 40 prisoners of war in a camp in Drava}, that country's army said on Wednesday. {c3 It accused Istra of shelling its own men}.

{c3 Istra's General Staff said it had fired nothing in that direction}. {c4 "They mined the hut to hide what they had done to these people,"} it said.

{c6 The International Relief Committee asked to be let in at once}, its spokeswoman, Anne Kessler, said.
@ 2026-07-30T19:00 | Radio Istra | The Evening
There is now a list, put out by the enemy. {c11 On it, number 17, is Lieutenant Igor Savel, twenty-six, of Karlin.} {c1 Fifty-three names stand under the word "dead".}

The ombudsman, Mira Dolan, reckons with more. {c2 "By our information seventy-one of our boys are gone,"} she said.

{c20 In Liberty Square some two hundred mothers stood all day with portraits.}

{c4 The Drava spokesman, General Kosar, called the charge that his people had set off a bomb "sick."}
@ 2026-08-01T07:15 | The Karlin Post | Number 17 is on the phone
The phone at the Savels' rang at ten to six. {c11 'Mama, I'm not on any list, I'm in the kitchen of another camp,'} said a voice.

{c10 At least four of the names on the Drava list are wrong}, the ombudsman's office admits, having gone through it.

{c9 'On the Tuesday they took a hundred of us out of the old barracks and put us in the shed by the fence,'} says a soldier freed for his wounds.
@ 2026-08-03T10:10 | Danube Wire | Drava bars relief workers from blast site
VELIKA (DW) - {c6 Drava has turned down a request by the Relief Committee to inspect a prison camp}, citing danger from unexploded shells.

{c18 A swap of 144 captives planned for this week has been put off}, both sides said. {c12 The United Nations will form a fact-finding mission}, its secretary-general announced.

{c9 General Kosar said no prisoner had been moved before the blast}. {c5 Of the 73 wounded, he added, most were recovering}.
@ 2026-08-05T06:30 | The Atlantic Courier | Pictures from above
{c23 Twelve fresh rectangles show beyond the perimeter on 27 July}, before anyone was dead. {c15 'Those are graves, dug in advance,'} says Rufus Hale of the mapping firm Overlook. {c15 A geologist we asked thinks of drainage}.

Less open to debate is the shed. {c17 Its walls bulge outward and there is no crater; the charge was inside, and of the kind that burns up air}, three experts in explosives agree. {c8 And not a guard was scratched}, a nurse at the hospital in Melnik told us, contradicting the army.
@ 2026-08-06T17:00 | Drava Ministry of Defence | On slanderous publications | official
{c4 No Dravan soldier placed any device in the building.} {c17 The so-called experts have not seen the site.}

{c1 Two more prisoners have succumbed to their wounds, which makes 55.}

{c16 Colonel L. Bratko, commander of the camp, has been given other duties.}
@ 2026-09-14T11:30 | Danube Wire | UN drops Melnik inquiry
VELIKA (DW) - {c13 A United Nations mission set up to investigate the deaths of prisoners of war was dissolved on Monday without having seen the camp}.

{c14 Sixty bodies were handed over at the border on Saturday}, Istra's staff for prisoners said. {c2 Mrs Dolan said that she stood by her count of seventy-one}.

{c6 Drava said the Relief Committee could come in October}.
@ 2026-09-15T08:00 | The Karlin Post | Sixty zinc boxes
They came in bread vans. {c14 Three score of them}, each with a number in chalk. {c1 Drava still writes fifty-five}, which anybody who can count boxes will find strange.

{c20 The mothers who have kept their vigil on Liberty Square since July} walked alongside.

{c22 Of Colonel Bratko one hears that he now runs a depot in the north, with a pay rise}, a deserter says.
@ 2026-10-12T16:20 | International Relief Committee | Note to editors | official
{c7 Three of our delegates spent four hours at Melnik on Friday.}

{c9 The camp register shows that 108 prisoners were transferred to the shed on 28 July.}

{c17 We are not in a position to comment on the cause of the explosion.}
@ 2026-10-13T06:40 | The Atlantic Courier | One line in a register
It is a line in blue ink. {c9 One hundred and eight men were shifted on the eve of the blast, as a survivor said and a general denied}. {c9 'A routine relocation,' General Kosar calls it now}.

{c7 The delegates were inside for an afternoon}. {c3 Of the Istran rockets it spoke of, Drava has yet to show a fragment}.
@ 2026-11-20T14:00 | Danube Wire | Drava, Istra swap 144 prisoners
VELIKA (DW) - {c19 One hundred and forty-four captives went home on Friday in an exchange} that had been {c18 called off in August after the blast at Melnik}.

{c11 Among them was Lieutenant Igor Savel, who had been listed as dead}.

{c21 A court in Istra sentenced two camp guards to life in their absence}, {c4 finding that the explosion had been the work of the camp's own command}. {c21 Drava called the judgment theatre}.
