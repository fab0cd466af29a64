# a mutiny in the archipelago state of Tessara becomes a coup: the junta, the prime minister, the neighbours
! c1 soldiers hold parliament / have seized it
! c2 prime minister Joana Pires resigned (junta claims; she denies)
! c3 prime minister held at Fort Blanc
! c4 prime minister freed
! c5 dead, army (2, 6)
! c6 dead, church (14)
! c7 Captain Rui Mendo leads junta
! c8 Mendo will hand over power in six months (promise)
! c9 Mendo: elections in three years (later promise) 
! c10 bloc of islands sets deadline Sunday midnight
! c11 bloc threatens troops; standby force 2,000
! c12 bloc rules out force / force not coming
! c13 banks closed
! c22 sixty mutineers camped in parliament
! c23 banks reopened
! c24 soldiers again unpaid for two months (later)
! c14 fuel price doubled
! c15 airspace closed
! c16 airspace reopened
! c17 navy evacuates 430 foreigners
! c18 junta received foreign mercenaries from Black Anchor (alleged, denied, admitted)
! c19 Mendo wounded / shot (rumour, denied)
! c20 pay arrears of soldiers 5 months (motive)
! c21 Mendo sworn in as president
@ 2026-08-20T06:40 | Island Cable | Shots at parliament in Tessara
SANDO BAY (IC) - {c1 Rebellious soldiers entered Tessara's parliament before dawn on Thursday and have it under their control}, a deputy said from inside.

{c3 Prime Minister Joana Pires was driven to Fort Blanc}, according to her brother. {c20 The men say they have had no pay for five months}.

{c15 All flights over the country have been banned}.
@ 2026-08-20T13:00 | Radio Tessara | Communiqué no. 1 | transcript
People of Tessara. {c2 Joana Pires has this morning laid down her office of her own will}. {c7 The Council of Renewal, under Captain Rui Mendo, is in charge}.

{c5 Two men have fallen}. Their families will be cared for.

{c8 Within six months the power will be returned to civilians}.

{c13 Banks remain shut until Monday}.
@ 2026-08-20T20:30 | Island Cable | Tessara premier says she has not quit
SANDO BAY (IC) - {c2 Tessara's prime minister smuggled out a note saying "I have signed nothing"}.

{c6 Fourteen people were killed}, Bishop Celso Vaz said, after visiting two clinics. {c5 The army has raised its own count to six}.

The Bloc of Southern Islands condemned the takeover. {c10 It gave the soldiers until midnight on Sunday to return to barracks}. {c11 It has two thousand men ready to go in}, its chairman said.
@ 2026-08-21T08:15 | The Archipelago | Bread, petrol, rumours
The queue at the Sol filling station begins at the cathedral. {c14 A litre costs twice what it did on Wednesday}.

Everyone has heard something. {c19 The captain's been shot by his own bodyguard, says the fish seller}. {c19 A quarter of an hour later he drives by, standing up in a jeep}.

Others swear they saw white men in black caps by the harbour. {c18 The junta has hired the Black Anchor company, diplomats believe}.

{c17 From the beach at Palmar, a navy ship took off 430 foreigners}.
@ 2026-08-22T11:00 | Council of Renewal | Communiqué no. 4 | official
{c18 There is not one foreign fighter on the territory of Tessara}.

{c3 Mrs Pires is being accommodated at Fort Blanc for her own protection}.

{c16 The airspace has been reopened to civil traffic as of 06.00}.

{c20 Outstanding wages of the armed forces, which had not been paid since March, will be settled next week}.
@ 2026-08-24T00:30 | Island Cable | Deadline passes in Tessara
SANDO BAY (IC) - {c10 The ultimatum set by the Bloc of Southern Islands ran out at midnight without a sign that the soldiers would leave}.

{c11 A standby force has been mustered on the neighbouring island of Lagoa}, an officer there said; it counted 2,000.

{c22 About sixty mutineers are still camped in the parliament building}.
@ 2026-08-25T19:00 | World Evening | News | transcript
HOST: Will they invade?

CORRESPONDENT: No. {c12 The bloc's chairman told me tonight that force is off the table}. He prefers, his words, "long patience".

HOST: And the captain's promise of half a year?

CORRESPONDENT: {c8 Six months was "a figure of speech", he says}. {c9 Now it's three years before anybody votes}.

HOST: Any word from the prime minister?

CORRESPONDENT: {c3 She's still in the fort, with a view of the sea}. {c2 The council read out what it calls her letter of resignation. Her brother says that isn't her hand}.
@ 2026-09-01T09:30 | The Archipelago | The captain takes an oath
{c21 In a dress uniform that still had its pins in, Rui Mendo was sworn in as head of state on Monday}.

{c23 The banks opened again last week}; they give out fifty a day.

{c6 Bishop Vaz, who was not at the ceremony, has put fourteen crosses on the cathedral lawn}. {c6 A soldier told him that eight of them were too many}.
@ 2026-09-14T16:10 | Island Cable | Tessara's ousted premier released
SANDO BAY (IC) - {c4 Joana Pires was let out of Fort Blanc on Monday after 25 days}.

"{c2 I was, and I am, your prime minister}," she told a crowd from the roof of a taxi.

{c9 The junta repeated that there would be no election before 2029}.
@ 2026-10-06T07:20 | The Archipelago | Black caps, white contract
It runs to nine pages and bears the captain's signature. {c18 Black Anchor supplies a hundred and twenty "advisers" and gets the tuna}.

{c18 "We needed friends who come when you call," Rui Mendo said when the paper was shown to him}.

{c14 Petrol has come down a little; in August it had doubled}.

{c12 The bloc, having decided against marching in}, has sent a commission.
@ 2026-11-30T18:00 | World Evening | News | transcript
A hundred days of Captain Mendo. {c21 He's been president, by his own oath, since the last day of August}. {c24 The soldiers who rose because they weren't paid have again gone two months without}.

And {c4 the woman he let go in September} is touring the islands in that taxi.

{c5 The army, for the record, has never moved from six dead}. {c6 The church hasn't moved from fourteen}.
