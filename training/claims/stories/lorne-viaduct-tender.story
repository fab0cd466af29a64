# A road viaduct at Lorne: who gets the contract, a narrow vote, a councillor's brother-in-law, a day at the races, a burnt car
! c1 viaduct contract goes to Strabau
! c2 price of the Strabau contract, 88 million
! c3 Kessel had offered 79 million
! c4 Vera Lamm's brother-in-law is paid by Strabau (alleged, denied, admitted)
! c5 Strabau paid five councillors a day at the races (alleged, denied, admitted)
! c6 vote 17 to 14
! c7 reporter Tim Oder's car burnt
! c8 Strabau people set the fire (suspected, denied)
! c9 court halts the award
! c10 new tender in January
! c11 opening of the viaduct by the town (autumn 2029, moved to 2031)
! c12 old viaduct closed to heavy lorries
! c13 Vera Lamm gives up her seat
! c14 prosecutors search the town hall
! c15 councillor Ernst Lamm voted for Kessel
! c16 a boy of 16 confessed to the fire
! c17 Kessel gets the contract for 83 million
! c19 4,100 signatures for a referendum
! c20 Kessel's offer had missed the deadline by nine minutes (Strabau, disputed)
! c21 fine of 60,000 for Strabau manager Rolf Benn
! c22 second vote 30 to 1
! c23 Ernst Lamm finds Kessel too dear
! c24 31 folders taken
@ 2026-06-18T22:30 | Lorne Town Council | Resolution 2026/114 | official
{c1 The works for the replacement of the Gill viaduct are awarded to Strabau GmbH & Co.}

{c2 Contract sum: 88,000,000.} {c6 In favour 17, against 14.}

{c11 Opening to traffic: autumn 2029.}
@ 2026-06-19T06:00 | Lorne Nachrichten | Viaduct: nine million more, but why?
After four hours and a thunderstorm it was done. {c1 Strabau may build us a new viaduct.} {c6 Three hands made the difference.}

{c3 The firm Kessel would have done it for 79 million}, according to its managing partner, Jutta Kessel. {c20 Her envelope came in nine minutes after the bell, Strabau's Rolf Benn says.} {c20 "We were there at half past eleven, I've got the porter's stamp," she says.}

{c12 The old one, shut to lorries above 7.5 tonnes since Easter}, is going to have to last a while.
@ 2026-06-27T07:00 | The Gill Valley Bote | It's all in the family
By Tim Oder

{c4 Councillor Vera Lamm, who spoke for forty minutes in favour of Strabau, has a brother-in-law who draws a monthly fee from Strabau.} He's called Uwe Marks, and he has a boat.

{c4 "My sister's husband sells garden furniture,"} Mrs Lamm says.

{c5 In April the company treated five members of the council to champagne and a box at the Hohenried races}, a waiter told me. Benn: {c5 "Our guests that day were suppliers. Not one councillor."}

{c15 For order's sake: Ernst Lamm, her namesake on the other bench, raised his hand for Kessel.}
@ 2026-06-30T05:50 | Radio Gill | Early news
{c7 The car of a Gill Valley Bote reporter went up in flames last night.} It stood in front of his house. Tim Oder and his family are safe, the fire brigade says.

{c1 He'd written about the deal that brought Strabau the viaduct.}

Police are keeping an open mind.
@ 2026-06-30T17:20 | Southern Newswire | Reporter's car torched after bribery articles
LORNE (SN) - {c7 Arsonists have destroyed the car of a journalist} who looked into a road contract in the town of Lorne.

{c8 "I know who I've been annoying, and it's people with excavators,"} the reporter, Tim Oder, said.

{c8 "We build things. We don't burn them,"} Strabau replied.

{c19 A citizens' group said that 4,100 people had signed for a referendum on the project.}
@ 2026-07-09T11:00 | Administrative Court of Hohenried | Notice | official
{c9 By order of today the Town of Lorne is prohibited from signing the contract for the Gill viaduct until the main proceedings are decided.}

The application was made by Kessel Bau. {c20 The porter's register shows receipt of its offer at 11:31, 29 minutes before the deadline.}
@ 2026-07-10T06:00 | Lorne Nachrichten | Judges pull the brake
{c9 Nothing's going to be signed for now.} That's the gist of four pages from Hohenried.

{c2 For 88 million Strabau had hoped to start in August}; {c3 Kessel's 79 million lie on the table again}.

Town clerk Edda Voss sees the timetable going to pieces. {c11 "Before 2031 nobody will be driving across that valley,"} she says.

{c16 And the fire: a lad of sixteen from Upper Gill has told the police it was him, for a dare.}
@ 2026-07-16T09:45 | Radio Gill | Ticker | live
09:45 {c14 Prosecutors are in the town hall, second floor, building department.} They came with a van.

09:10 {c16 A dare, he says. The teenager who owned up to burning Tim Oder's car} has been sent home to his parents. {c8 Oder's taken his words about the excavators back}, "with regret", on the Bote's website.
@ 2026-07-17T07:00 | The Gill Valley Bote | Garden furniture
{c4 He's been getting 3,500 a month from the builder for "market observation". "I should've told the council," says his sister-in-law, Vera Lamm.} She said it to the prosecutor first and to me second.

{c13 This evening she's laying down her mandate.}

{c14 The officials who went through the building department on Thursday} {c24 took 31 folders along}. {c12 Lorries, the heavy sort, must still go round by Hohenried.}
@ 2026-09-24T18:00 | Southern Newswire | Builder admits entertaining councillors
LORNE (SN) - {c5 Strabau has acknowledged that it invited five Lorne councillors to the races at its own expense}, weeks before they voted on a contract.

{c21 Its manager Rolf Benn accepted a fine of 60,000}, prosecutors said on Thursday.

{c10 The town would invite bids anew in January}, the mayor announced.
@ 2026-09-25T06:00 | Lorne Nachrichten | Back to the start
{c10 At the turn of the year, then, everybody may send in envelopes again}, with a porter who can tell the time.

{c21 Sixty thousand is what the champagne cost Mr Benn in the end.} {c13 It cost Vera Lamm her seat}, in July. {c15 Ernst Lamm, who'd voted the other way}, still gets her post.

{c19 The referendum people have packed up their 4,100 signatures.}
@ 2027-04-22T22:10 | Lorne Town Council | Resolution 2027/61 | official
{c17 The works for the Gill viaduct are awarded to Kessel Bau. Contract sum: 83,000,000.}

{c22 In favour 30, against 1.}

{c11 Opening to traffic: not before spring 2031.}
@ 2027-04-23T06:00 | The Gill Valley Bote | Thirty to one
{c17 Jutta Kessel's got her viaduct, for four million more than she asked the first time.} {c22 One hand stayed down.} It was Ernst Lamm's: {c23 too dear, he said}.

{c11 In the autumn of 2029, we were once told, we'd be over the valley; make that 2031.}
