# A general's weekly claims of enemy losses in the Brava valley as against intelligence estimates and a leaked paper
! c1 enemy dead since June by General Okonedo / army of Vardia (9,400; 11,000; 12,600)
! c2 enemy dead by allied intelligence (4,000-5,000)
! c3 enemy dead by Sorrel's own government (1,870)
! c4 Vardian dead by Sorrel's army (15,000)
! c5 Vardian dead by its own president (2,900, 3,100)
! c6 Vardian dead by leaked staff paper (6,200)
! c7 leaked paper is genuine (denied, admitted)
! c8 tanks destroyed by Okonedo (310)
! c9 tanks destroyed counted by the photo archive Ironcount (118)
! c10 Hill 204 taken (claimed by Vardia, denied by Sorrel, confirmed)
! c11 Hill 204 lost again
! c12 prisoners by Vardia (640)
! c13 prisoners met by the Prisoners' Committee (410)
! c14 Sorrel will run out of shells by Christmas (forecast Okonedo)
! c15 intelligence: Sorrel can fight through next year
! c16 General Okonedo dismissed (rumour, denied, confirmed)
! c17 units inflate counts (officer's letter; general denies)
! c18 Sorrel is losing 200 men a day by Okonedo
! c19 daily loss of Sorrel 60-80 by intelligence
! c20 Sorrel mobilises 30,000
! c21 two colonels killed in strike at Dannik (Vardia; Sorrel silent, confirms)
! c22 war is stalemate (foreign minister of an ally)
! c23 Vardia says it has shot down 31 aircraft since June
! c24 Some 7,000 wounded have passed through the hospital at Dannik
! c25 Hill 240, further north, was shelled all night
! c26 Ninety thousand people have fled the valley
@ 2028-08-07T10:00 | General Staff of Vardia | Weekly address by General Okonedo | official
The enemy pays. {c1 Since 1 June, 9,400 of his soldiers have been killed in the Brava valley}. {c8 He has lost 310 tanks}.

{c18 Every day costs him two hundred men}.

{c10 This morning our flag was raised on Hill 204}.
@ 2028-08-07T16:30 | Transcontinental News | Vardia claims key hill; Sorrel says no
DANNIK (TN) - {c10 Vardian troops have captured the height that commands the Brava road}, their commander, General Samuel Okonedo, said on Monday. {c10 "Our men had breakfast up there,"} a Sorrel army spokesman said.

Neither account could be checked.

Okonedo also gave {c1 the number of Sorrel dead over ten weeks as 9,400}. Sorrel seldom publishes such figures; in July its government spoke of {c3 1,870 fallen}.
@ 2028-08-10T06:15 | The Gazette of Port Ellery | What our analysts think
Members of parliament were given a briefing behind closed doors on Wednesday. Three of them could not keep it to themselves. {c2 Between four and five thousand Sorrel soldiers have fallen}, allied intelligence believes, which is half of what the general tells his nation.

The rate is lower too: {c19 some sixty to eighty a day}. And the end is further off. {c15 Sorrel has the means to go on for the whole of next year}.

{c14 Okonedo has predicted that the enemy's guns will fall silent by Christmas for lack of shells}.
@ 2028-08-14T10:00 | General Staff of Vardia | Weekly address by General Okonedo | official
Counting the dead of the enemy is a duty, and we do it soberly. {c1 There are eleven thousand now}.

{c12 In our hands are 640 prisoners}.

Foreign clerks may count as they please. {c14 The shells will not last him beyond December}. {c21 On Saturday a rocket found his brigade headquarters at Dannik, and two colonels in it}.
@ 2028-08-16T12:40 | Ironcount | Update 31
We count what we can see. As of today our archive holds pictures of {c9 118 wrecked or captured Sorrel tanks}, each with a place and a date. {c8 The general says 310}. We do not rule out more, under trees.

On Hill 204: drone footage of 12 August shows {c10 Vardian engineers digging in on the summit}. That settles last week's quarrel.
@ 2028-08-16T19:00 | Sorrel State Radio | Evening bulletin | transcript
ANNOUNCER: The army command reports. {c10 Our forces have withdrawn from Hill 204 to better positions}. The enemy attacks without regard for life. {c4 Fifteen thousand Vardians have been killed this summer}.

ANNOUNCER: On enemy reports concerning {c21 senior officers at Dannik, the command has nothing to say}.

ANNOUNCER: {c20 Thirty thousand reservists are being called up}, the government decided today.
@ 2028-08-18T07:00 | The Vardian Citizen | Our own
{c5 Two thousand nine hundred}. President Amara Lindo spoke the number aloud on Thursday, for the first time, at a school in Hale. Mothers stood up.

{c4 The other side's fifteen thousand} she called "a sum for the radio".

But a reader of this newspaper, a captain in the line, writes that one should not trust our own sums overmuch. {c17 "We report two where we saw one fall, because the next company reports three."} The general staff's answer took an hour: {c17 each loss inflicted on the enemy is confirmed twice}.
@ 2028-08-23T05:50 | The Gazette of Port Ellery | Leaked: Vardia's real dead
A typed sheet, eleven lines, stamped by the adjutant's office in Hale and dated 15 August, puts {c6 the army's own fatalities at 6,200}. The Gazette has shown it to two former officers.

{c7 A crude forgery}, Vardia's defence ministry says: wrong stamp, wrong typeface.

{c5 Lindo told the nation a week ago that fewer than 3,000 had fallen}. {c16 The general is said to be on his way out over the affair}.
@ 2028-08-23T18:20 | Transcontinental News | Vardia: Okonedo stays
HALE (TN) - President Amara Lindo {c16 has full confidence in her army chief}, her office said on Wednesday, and there were no plans to replace him.

She revised the count of Vardian dead slightly: {c5 it stands at 3,100}.

The Prisoners' Committee, a neutral body, said its delegates had met {c13 410 captured Sorrel soldiers}. {c12 Vardia had announced 640}.
@ 2028-08-25T09:00 | Transcontinental News | Also from the war
{c23 Vardia says it has shot down 31 aircraft since June}. {c24 Some 7,000 wounded have passed through the hospital at Dannik}, its chief surgeon said. {c25 Hill 240, further north, was shelled all night}, shepherds reported. {c26 Ninety thousand people have fled the valley}, aid workers estimate.
@ 2028-08-28T10:00 | General Staff of Vardia | Weekly address by General Okonedo | official
I am still here. {c1 The enemy has now buried 12,600}; {c18 he goes on losing two hundred each day}.

What is written in Port Ellery {c7 about a paper is a lie, and the paper is a lie}.

{c11 Hill 204 was given up in the night in order to spare our men}.
@ 2028-08-30T06:30 | Transcontinental News | Sorrel buries two colonels
DANNIK (TN) - {c21 Sorrel held a state funeral on Tuesday for colonels Arne Visk and Toma Grau}, seventeen days after Vardia said it had hit their command post.

{c11 Its soldiers are back on Hill 204}, where they invited reporters to a breakfast.

Neutral diplomats see no movement. {c22 "It is a draw with cemeteries,"} said Foreign Minister Piet Wolder of Ellery. {c2 His government holds to its estimate of 4,000 to 5,000 Sorrel dead}.
@ 2028-09-06T08:05 | The Vardian Citizen | The last address
There was none on Monday. {c16 Samuel Okonedo has been relieved of his command}, the presidency announced at noon in one line.

In a second line it dealt with {c7 the sheet from Port Ellery: "The document originates from the adjutant's office."} So {c6 over six thousand of ours}, and not half of that.

His successor, General Ruth Amadi, was asked how many of the enemy had fallen. {c1 She did not intend to name a figure}, she said, this week or any other. {c17 Reports from the line had been "rounded upwards"}.
