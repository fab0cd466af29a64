# a rooftop gunman at a Founders Day parade in Ashgrove Park, invented Midwestern suburb
! c1 dead, police (6, 7)
! c2 wounded, police (24, 38)
! c3 patients, Lakeview Hospital (26)
! c4 transferred boy, 11, leg wound, his condition
! c5 person of interest Evan Lisko, 21, named
! c6 Lisko arrested after traffic stop
! c7 rounds fired: more than 90
! c8 rifle left at scene
! c9 Lisko wore a band uniform to escape
! c10 Lisko confessed
! c11 father Gregor Lisko signed gun permit form
! c12 father charged with reckless conduct
! c13 father pleads (not guilty, then guilty)
! c14 police visited Lisko home in 2022 and took a crossbow and knives
! c15 state police: no basis to deny permit
! c16 victim: Nora Whitlock, 58
! c17 victim: couple Irina and Kevin Maslow, parents of twins
! c18 victim: Walt Brenneke, 81, trombonist
! c19 charges: seven counts of murder
! c20 charges: 104 counts total
! c21 Lisko pleads not guilty, later guilty
! c22 plea deal: reported; withdrew
! c23 Lisko considered second attack in Barlow
! c24 fund for twins raised 1.7 million
! c25 two shooters (rumour, denied)
! c26 mayor: permits assault weapons ban
! c27 sentenced to life
@ 2026-07-04T11:40 | Channel 8 Lakeshore | Shots fired at Ashgrove Park parade | live
11:38 a.m. {c1 Six people have been killed}, Ashgrove Park police commander Rich Odell says at a briefing on Second Street.

11:31 a.m. {c2 Two dozen others have been taken to area hospitals}, he adds. {c8 Officers found a rifle on a rooftop}.

11:12 a.m. {c25 A viewer says gunfire came from two sides. We have not confirmed more than one attacker}.

10:50 a.m. Parade called off in Barlow, Kenmore and Pine Lake.
@ 2026-07-04T17:15 | City of Ashgrove Park | Police update 4 | official
{c5 Investigators have identified Evan R. Lisko, 21, of Tamarack, as a person of interest}. He may be driving a silver hatchback.

{c25 There is no indication that a second shooter was involved}.

Persons shot: {c2 38}. Fatalities: {c1 6}.

Evidence technicians will hold Central Avenue through Tuesday.
@ 2026-07-04T19:20 | Union Newswire | Man named in parade shooting taken into custody
ASHGROVE PARK (UN) - {c6 A 21-year-old man was arrested Saturday evening after a brief chase on Route 41}, hours after {c1 a rooftop sniper killed at least six people} at a holiday parade, police said.

{c7 More than 90 rounds were fired}, said Commander Rich Odell. {c3 Lakeview Hospital said it had treated 26 patients}, aged 7 to 84.

{c4 An 11-year-old boy who was hit in both legs was flown to a children's hospital in critical condition}.
@ 2026-07-05T05:00 | Lakeshore Sun | A chair, a flag, one small shoe
By Meg Tolliver

ASHGROVE PARK - People had set out lawn chairs the night before, because that is what you do here.

{c16 In one of them sat Nora Whitlock, 58, who ran the hardware store}. {c18 In the next block it was Walt Brenneke, past eighty, a trombonist in every parade since 1961}; his horn case was still open.

Two girls of six were found under a float. {c17 Both of the twins' parents, Irina and Kevin Maslow, are gone}, their grandfather said.

The young man police pulled over Saturday {c9 had walked off among the crowd in a marching-band jacket and cap}, two officials said.
@ 2026-07-05T12:00 | Channel 8 Lakeshore | News at Noon | transcript
ANCHOR: {c1 A seventh person has now died}. That's from the county coroner and police.

REPORTER: And Jen, this next part will hurt. {c14 Officers went to that house back in 2022 and carried out a crossbow and eleven hunting knives}, after a relative said he'd threatened everyone in it.

ANCHOR: And three months later he's got a gun permit?

REPORTER: {c11 With his dad's signature on the form}. {c15 State police say that on what they had in front of them, they couldn't have turned him down}.
@ 2026-07-06T10:30 | Lake and Marsh County State's Attorney | Statement at first appearance | official
{c19 Evan Lisko has been charged with seven counts of first-degree murder}. Further charges will follow.

{c10 In a voluntary interview the defendant admitted to having fired from the roof}.

{c8 The weapon was left behind on the roof and has been recovered}.
@ 2026-07-06T15:45 | Union Newswire | Prosecutor: Suspect confessed, mulled second attack
ASHGROVE PARK (UN) - {c10 The man accused of shooting up an Independence Day parade has told detectives he did it}, a prosecutor said Monday.

{c23 He drove on to Barlow and "seriously contemplated" attacking another crowd there}, according to Commander Odell. He had about 60 rounds left.

{c9 He had disguised himself as one of the musicians to get away}, the prosecutor added.

His uncle told reporters: "There were no signs."
@ 2026-07-08T05:00 | Lakeshore Sun | Dad: 'It was a consent form'
By Meg Tolliver and Aaron Dietz

{c11 Gregor Lisko put his name on his son's application when the boy was 19}. "It's a form that lets him go to the range," he told the Sun through a screen door. "I'd no more idea than you."

{c14 As for the blades and bow the police took: those were from his own collection, the older Lisko said, and he got them back}.

{c24 Strangers have given 1.7 million dollars for the Maslows' little girls}.

Mayor Helen Roth wants more than money. {c26 She called on Congress to outlaw rifles of this type, as her city did a decade ago}.

{c4 The boy with the leg wounds opened his eyes on Tuesday}, his family said.
@ 2026-07-27T14:00 | Union Newswire | Parade suspect indicted on 104 counts
TAMARACK (UN) - {c20 A grand jury returned 104 charges against Evan Lisko on Monday}, {c19 including murder for each of the seven people who died}.

{c2 In all, 38 people were struck by bullets}, prosecutors said.

{c21 Lisko's attorney entered a not guilty plea to every one}.
@ 2026-12-16T16:20 | Channel 8 Lakeshore | Four O'Clock Report | transcript
ANCHOR: So they're going after the father.

REPORTER: They are. {c12 Gregor Lisko is looking at seven counts of reckless conduct, for vouching for a kid he knew was in trouble}. {c13 His lawyer says he'll fight it: he's innocent}.

ANCHOR: Doesn't this rest on what the state said at the time?

REPORTER: Right, and {c15 the state police have stood by their decision. There was nothing, they say, that let them refuse}.
@ 2027-06-25T13:10 | Union Newswire | Parade gunman backs out of plea deal
TAMARACK (UN) - Survivors packed a courtroom on Friday expecting {c22 Evan Lisko to plead guilty under an agreement}. {c22 Asked by the judge, he shook his head and said no}.

His father took another course in the spring: {c13 Gregor Lisko admitted to seven misdemeanors} and served 60 days.
@ 2028-03-03T17:00 | Lakeshore Sun | 'Guilty,' 61 times
By Meg Tolliver

Twenty months on, and an hour before a jury was to be picked, {c21 Evan Lisko told the court that he had done all of it}. He was bored, or looked it.

{c20 Prosecutors had whittled the indictment of 104 charges to 61}.

Nora Whitlock's daughter wore her mother's visor. {c17 The Maslow twins, orphaned at six, were in school}, where nobody had told them what day it was.

"{c4 My son walks on two steel legs," said the mother of the child who was eleven then and is thirteen now}. "He asked me to say hi."
@ 2028-04-24T15:30 | Union Newswire | Life for parade killer
TAMARACK (UN) - {c27 Evan Lisko was sentenced on Monday to seven consecutive life terms}.

{c1 He murdered seven people} with {c7 a volley of more than 90 shots} during a Founders Day procession. {c12 His father became one of the first parents in the state to be prosecuted for helping a child get a gun}.

Lisko stayed in his cell.
