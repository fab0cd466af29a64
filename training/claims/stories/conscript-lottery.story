# Varesia draws its conscripts by lot: who came and who ran by two ministries' books, a minister's son, a recruit's death, a hunger strike, a ruling
! c1 recruits who reported, by the defence ministry (9,100; 8,200)
! c2 recruits who reported, by the interior ministry (5,400)
! c3 absent, by the defence ministry (900, 1,800)
! c4 absent, by the interior ministry (4,600)
! c5 10,000 numbers drawn on 1 March
! c6 the draw spared sons of officials (alleged, denied, shown)
! c7 Leo Karst's number was taken out (alleged, denied, admitted)
! c8 second draw on 7 June
! c9 recruit Ivan Sole died after a march
! c10 recruit Ivan Brod on hunger strike
! c11 court declares the draw void
! c12 recruits to go home by 1 July
! c13 defence minister Ada Karst resigns
! c14 men of 18 to 22 may not leave the country
! c15 exit ban lifted
! c16 3,100 applications for civilian service
! c17 Sole had reported sick that morning (alleged, denied, confirmed)
! c18 1,700 crossed into Ostria, by Ostria's border guard
! c19 Brod ends the hunger strike
! c20 a volunteer army from autumn
! c21 barracks empty
! c22 5,388 counted at the gates
@ 2027-03-01T20:00 | Varesian State Radio | The draw | transcript
ANNOUNCER: Twenty-one, four, seventeen. {c5 And with that the last of ten thousand numbers has come out of the drum.} If your birthday and your letter were read tonight, you'll be a soldier in April.

The minister of defence, Ada Karst, is with us. Minister, is it fair?

KARST: {c6 A drum has no uncles.}
@ 2027-04-06T09:00 | Ministry of Defence of Varesia | Intake, first day | official
{c1 Reported for duty: 9,100.} {c3 Not reported: 900.}

Uniforms will be issued alphabetically. Relatives are asked to leave the station forecourt.
@ 2027-04-09T06:00 | Lower Varesia Courier | Who's got the beds?
Somebody's got a pocket calculator that doesn't work. {c1 Nine thousand one hundred young men have moved into the barracks, we're told by the defence ministry.} {c2 The railway police, which put them on the trains and answers to the interior ministry, sold 5,400 tickets to the barracks and no more.}

{c4 That'd leave 4,600 who are somewhere else}, and the interior ministry says as much, off the record and then, after a phone call, on it.

{c16 A further 3,100 have asked to be let off with hospital work.}
@ 2027-04-10T15:00 | Inland News Service | Varesia bars young men from leaving
VARES (INS) - {c14 No man between 18 and 22 may cross Varesia's borders from midnight}, the government decreed on Saturday.

The defence ministry revised its numbers. {c1 It now speaks of 8,200 conscripts who are in barracks} and {c3 of 1,800 missing}, {c4 against 4,600 according to the interior ministry}.

{c18 In neighbouring Ostria the border guard had registered 1,700 Varesian men since Easter.}
@ 2027-04-22T07:00 | The Vares Independent | The drum has an uncle after all
Leo Karst was born on the fourth of May, letter K. {c5 On the first of March ten thousand were picked}, and "four May K" was one of them; it's on the recording. {c7 On the list in the gazette there's no Leo Karst: somebody took the minister's son off it.}

{c7 "My son has flat feet, and he was examined like everybody,"} says Ada Karst.

{c6 We've looked up the children of 40 ministers, judges and generals. Not one was drawn}, and a statistician we asked laughed for some time.
@ 2027-05-12T18:30 | Inland News Service | Varesian conscript dies after march
TORN (INS) - {c9 A 19-year-old conscript, Ivan Sole, collapsed and died after a 20-kilometre march in full kit}, the army said on Wednesday.

{c17 He had gone on sick parade in the morning and been sent back, two comrades said.} {c17 There was no entry to that effect, a captain at the garrison in Torn said.}

At another garrison, {c10 a recruit by the name of Ivan Brod has refused food for six days}, his mother said.
@ 2027-05-13T06:00 | Lower Varesia Courier | Two Ivans
Don't mix them up, their mothers ask us. {c9 Ivan Sole's the one who was carried off the road at Torn and didn't wake up.} {c10 Ivan Brod is in a guardroom at Lissa and takes water, nothing else}, until someone explains the drum to him.

Sole's bunk mate has rung us. {c17 "Thirty-nine point two. I held the thermometer,"} he says.

{c8 On 7 June they mean to spin that drum again}: another ten thousand.
@ 2027-05-19T12:00 | Ministry of Defence of Varesia | Communiqué | official
{c8 The second drawing of lots takes place on 7 June as planned.}

{c6 The procedure of 1 March was supervised by a notary; nobody was favoured.}

{c17 The sick book of the garrison at Torn has been found to contain, for 11 May, the name of Private Sole.} The medical orderly has been transferred.
@ 2027-05-27T11:10 | Vares Live | Court day | live
11:10 {c11 It's void! The draw of 1 March is null and void}, says the president of the constitutional court, and you can't hear the rest.

11:25 Got it on paper. {c6 "Forty-three numbers belonging to relatives of officials had been withheld from the drum."} Withheld!

12:40 {c8 No June draw either, says a tired man from the ministry.}

13:30 {c19 Ivan Brod's had a bowl of soup.} His mum sends a photo.
@ 2027-05-27T17:45 | Inland News Service | Varesia defence minister quits as court voids draft lottery
VARES (INS) - {c13 Ada Karst stepped down as Varesia's defence minister on Thursday}, hours after {c11 judges struck down the lottery by which she had raised an army}.

{c7 She said that her son's number had been drawn and that she had had it removed.} "A mother did that. A minister should not have."

{c12 The conscripts will be released by 1 July}, the government said.
@ 2027-05-28T07:00 | The Vares Independent | Going home
{c12 Five more weeks at most, and the boys will be out of their boots.} {c2 It won't need many trains: 5,400 tickets, you remember.}

{c13 Mrs Karst's gone}, and she went better than she governed.

{c14 What hasn't gone is the ban on travelling, for anyone male and aged from eighteen to twenty-two.} {c18 The seventeen hundred who slipped over to Ostria in time} are reading this there.

{c20 Come autumn, we're to have volunteers and nobody else}, the acting minister thinks.
@ 2027-06-15T16:00 | Varesian State Radio | News at four | transcript
NEWSREADER: {c15 Young men can travel again.} The cabinet scrapped the exit ban this morning.

{c20 From October the army's to consist of volunteers only}, it also decided.

{c19 Private Brod, who took up eating again after the ruling}, was discharged from hospital.

{c1 According to the defence ministry it's 8,200 men who are handing in their rifles.} {c2 The interior ministry is laying on transport for 5,400.}
@ 2027-07-02T06:00 | Lower Varesia Courier | Last man out
{c21 The barracks at Torn and Lissa have been empty since Wednesday evening.} We counted heads at the gates with the railway police: {c22 5,388 in all}.

{c9 At the twentieth kilometre outside Torn there's a cross for Ivan Sole.}

{c16 The three thousand one hundred who'd applied for hospital service instead} never got an answer.
