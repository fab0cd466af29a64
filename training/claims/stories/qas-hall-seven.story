# Nuclear inspectors in Tarkesh: two stock figures, a closed hall, traces of 60 per cent, expulsions and a deal
! c1 stock of enriched uranium by the inspection agency (118, 142 kg)
! c2 stock of enriched uranium by Tarkesh's atomic office (96 kg)
! c3 uranium enriched to 60 per cent at Qas (found, denied, admitted)
! c4 inspectors kept out of hall 7 (alleged, denied, admitted)
! c5 cameras at Qas off since 9 February
! c6 board to vote on 12 March
! c7 board rebukes Tarkesh by 19 to 4
! c8 Tarkesh sends three inspectors home
! c9 Tarkesh to leave the treaty (threat, denied)
! c10 new tunnel at Mount Zer (images, denied)
! c11 inspector Paula Renn passed secrets (alleged, denied)
! c12 deal: hall 7 opened to inspectors by 1 May
! c13 inspectors inside hall 7 on 29 April
! c14 sanctions on Tarkeshi oil to be eased
! c15 time to a bomb by Ostan (three months)
! c16 time to a bomb by Norland's intelligence (a year)
! c17 blast at the Lamar workshop killed two
! c18 Ostan was behind the Lamar blast (alleged, no comment)
! c19 100 kg to be shipped abroad (deal)
! c20 agency head Halder travels to Tarkesh on 3 April
! c21 Qas makes fuel for a hospital reactor only
! c22 oil price up 6 per cent
! c23 cameras to run again (deal)
! c24 Halder back from Tarkesh
! c25 100 kg shipped abroad
! c26 camera pictures coming in again
@ 2027-02-26T16:00 | Safeguards Agency | Report to the Board, summary | official
1. {c1 As of 15 February the stock of enriched uranium in Tarkesh amounted to 118 kg.}

2. {c3 Samples taken at Qas in December contained particles enriched to 60 per cent.}

3. {c4 On three occasions inspectors were not admitted to Hall 7.}

4. {c5 Since 9 February the Agency has received no camera data from the site.}
@ 2027-02-26T18:25 | Inter Press Wire | Watchdog finds highly enriched uranium in Tarkesh
GRANVILLE (IPW) - {c3 Inspectors have come upon traces of uranium far purer than Tarkesh has declared}, a confidential report by the Safeguards Agency showed on Friday.

{c2 Tarkesh's atomic office said that the country owned 96 kilos of enriched material}, {c1 not the 118 set down by the inspectors}.

As for the closed door at Qas, {c4 "the visitors had the wrong date", its vice-president, Rostam Dehl, said}.

{c6 The agency's board meets on 12 March and is expected to vote on a reprimand.}
@ 2027-02-27T08:00 | The Tarkesh Morning | Qas: a factory for life
{c21 What is produced at Qas ends up in the reactor of the Children's Hospital}, and nowhere else. It's worth saying in these days.

{c3 "Sixty per cent is a fairy tale; somebody came with dirty gloves,"} Rostam Dehl told this newspaper.

He had a word for one of the visitors. {c11 Paula Renn, a chemist from Norland, took more notes than a chemist needs and passed them on to a foreign service}, he said.
@ 2027-03-01T21:30 | Granville Public Radio | World tonight | transcript
HOST: From Ostan, next door, we hear that time's running out.

CORRESPONDENT: Right. {c15 "Three months and they've got a bomb," the defence minister, Avi Lahr, said today.} The Norlish services don't see it like that. {c16 They reckon with a year at the least}, two people there tell me.

HOST: And the business with Ms Renn?

CORRESPONDENT: {c11 The agency calls it "an insult to a scientist".} She's still at her hotel in Qas.
@ 2027-03-04T06:10 | Strait Times of Ostan | Pictures show digging under Mount Zer
{c10 Tarkesh is driving a tunnel wide enough for lorries into Mount Zer, 40 kilometres from Qas}, if one can trust the pictures that the satellite firm Highview published on Wednesday.

{c10 "Those are the foundations of a ski lift,"} a Tarkeshi embassy counsellor said.

Traders took it less lightly. {c22 A barrel of oil cost six per cent more at the close.}

{c5 In the halls above ground no lens has been working for more than three weeks.}
@ 2027-03-08T09:45 | Inter Press Wire | Blast at Tarkesh workshop kills two engineers
LAMAR (IPW) - {c17 Two people died on Monday in an explosion at a centrifuge workshop in Lamar}, Tarkeshi state television said.

{c18 It blamed "the hand of Ostan".} {c18 In Ostan the prime minister's office said that it did not comment on accidents in other countries.}
@ 2027-03-12T15:00 | Inter Press Wire | Nuclear watchdog's board censures Tarkesh
GRANVILLE (IPW) - {c7 By 19 votes to four the governors of the Safeguards Agency reprimanded Tarkesh on Friday.}

The answer came within two hours. {c8 Three inspectors, among them Paula Renn, have been told to be out of the country by Sunday}, the foreign ministry in Tarkesh said.

A member of parliament went further. {c9 Tarkesh would turn its back on the treaty before the summer}, he said.

The agency's head, Sigrid Halder, {c20 announced that she would fly to Tarkesh on 3 April}.
@ 2027-03-13T07:30 | The Tarkesh Morning | Nineteen against us, and so what
{c7 Nineteen hands went up in Granville.} Four did not lie.

{c8 The three "experts" are packing their bags.} One of them, it's said, has very heavy bags.

Is our country leaving the treaty? {c9 No such plan exists, the foreign minister says}; the deputy spoke for himself and his barber.

{c17 In Lamar the two martyrs of the workshop} were buried side by side.
@ 2027-04-04T12:00 | Granville Public Radio | Noon news | transcript
NEWSREADER: {c24 Sigrid Halder is back from her trip to Tarkesh.} At the airport she said that she had brought something home.

HALDER: {c12 We have it in writing: by the first of May my people will be standing in hall seven.}

NEWSREADER: {c14 In exchange, we understand, the restrictions on Tarkesh's oil exports will be loosened.} {c15 In Ostan, Avi Lahr spoke of a bad bargain and of a month lost out of his three.}
@ 2027-04-05T08:00 | Strait Times of Ostan | What's in the Qas deal, and what isn't
The paper has four points. {c12 The famous seventh hall is to be unlocked within four weeks.} {c19 A hundred kilos of the stock go abroad, to Norland.} {c23 The cameras are to run again}. {c14 And tankers with Tarkeshi crude may call at our neighbours' ports.}

Not in the paper: the mountain. {c10 Highview counts 30 lorries a day at the mouth of the tunnel.}

{c16 Norland's spies, for what it's worth, are sticking to their twelve months.}
@ 2027-04-29T17:20 | Inter Press Wire | Inspectors enter disputed hall in Tarkesh
QAS (IPW) - {c13 A team of five walked into hall 7 of the Qas plant on Thursday}, the Safeguards Agency said, {c12 the agreement had given Tarkesh until 1 May}.

{c4 Rostam Dehl, who met them at the gate, said that there had been "instructions to leave this door shut" in the winter}, and that they were no longer in force.

{c26 Pictures from the plant had been coming in again since Tuesday}, the agency said.
@ 2027-05-20T16:00 | Safeguards Agency | Report to the Board, summary | official
1. {c1 Stock of enriched uranium: 142 kg.} {c2 The declaration of 96 kg has been corrected by the State.}

2. {c3 The State has informed the Agency that a cascade in Hall 7 was operated at 60 per cent for eleven days in November, "for testing".}

3. {c25 100 kg left the country on 11 May.}

4. Mount Zer: {c10 access was given; a tunnel of 310 m exists.}
@ 2027-05-21T07:45 | The Tarkesh Morning | Clean slate
{c25 The hundred kilos are out of the country}, on the bottom of a Norlish vault. {c13 The inspectors have seen hall seven}, had tea in it and found it draughty.

{c3 There was a test, yes, and it was stopped}, Rostam Dehl says, a man who never hides anything.

{c11 An apology to Ms Renn? "She'll get a postcard. We were misinformed about her."}

{c18 And Lamar? In Ostan, silence, as ever.}
