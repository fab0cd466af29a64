# a fishing trawler full of migrants goes down off Cape Serit and the coast guard's part in it comes under question
! c1 trawler sank off Cape Serit on the night to Tuesday
! c2 dead by the coast guard and shipping ministry (17, 32, 79, 82)
! c3 survivors rescued (104)
! c4 number on board by Sea Lantern and survivors (750)
! c5 number on board by the coast guard (about 400)
! c6 patrol boat fastened a rope and towed the trawler (alleged, denied, admitted)
! c7 the trawler turned down help (coast guard; disputed)
! c8 the first alert went out at 11 on Monday morning (Sea Lantern)
! c9 nine men arrested
! c10 the nine were the crew / ran the smuggling (charged, denied, cleared)
! c11 about a hundred children were in the hold (survivors)
! c12 three days of national mourning
! c13 engine stopped at 01:40
! c14 patrol boat's cameras were off (alleged, denied, confirmed)
! c15 naval prosecutor opens a criminal inquiry into the coast guard
! c16 winds to freshen on Wednesday night, forecast
! c17 taken to hospital in Lamia Bay (27)
! c18 trawler had set out from Zarkha
! c19 protesters in Vellis by police (6,000)
! c20 protesters in Vellis by organisers (20,000)
! c21 an earlier sinking in 2024 off Mirou, 41 drowned
! c22 search called off
! c23 a survivor paid 4,500 dollars
! c24 hundreds more lie with the hull
! c25 the nine were picked out from photographs (lawyer)
@ 2025-06-10T05:55 | Levant Wire | Migrant boat sinks off Cape Serit, at least 17 dead
VELLIS (LW) - {c1 A trawler packed with migrants sank off Cape Serit in the early hours of Tuesday}, and {c2 at least 17 people have died}, the Pellorian coast guard said.

{c3 One hundred and four people had been pulled from the water alive} by daybreak, according to a duty officer in Vellis.

A navy frigate, a transport plane and six merchant ships are taking part in the search in one of the deepest parts of the sea.
@ 2025-06-10T08:10 | Radio Pellora 1 | The eight o'clock bulletin | transcript
Good morning. {c2 Thirty-two bodies have now been brought ashore at Lamia Bay}, the shipping ministry tells us, after {c1 a fishing vessel carrying migrants turned over and went under south-west of Cape Serit last night}.

{c17 Twenty-seven of the rescued are being treated in the town's hospital}, most of them for hypothermia. That is from the hospital director, Dr Thea Kanaris, who spoke to this programme a few minutes ago.

And the searchers are short of time. {c16 By tomorrow night the wind will pick up to force seven}, the weather service warns.
@ 2025-06-10T13:30 | Shipping Ministry of Pellora | Statement on the incident of 10 June | official
The Ministry expresses its deep sorrow at the loss of life off Cape Serit.

The vessel was hailed repeatedly from Monday afternoon onwards. {c7 On each occasion those on board declined assistance and stated that they wished to continue their voyage}.

{c13 At 01:40 the vessel reported that its engine had stopped}. {c1 Some twenty-five minutes later it capsized and sank}.

{c5 It is estimated that about 400 persons were on board}.

Persons deceased: {c2 79}. Persons rescued: {c3 104}.

{c12 The government has declared three days of national mourning}.
@ 2025-06-10T17:45 | The Vellis Courier | 'They were told at eleven in the morning'
Sea Lantern, the volunteer hotline that takes calls from boats in distress, has contradicted the official account of Tuesday's disaster on nearly every point.

{c8 "We rang the coast guard's operations room on Monday at eleven, and gave them the position,"} said the group's coordinator, Ines Halloway. That is fifteen hours before the trawler was lost.

{c4 The people who called spoke of 750 passengers}, she added. As for the notion that they wanted no rescue: {c7 "Nobody on that boat refused anything. They were begging for water and for a ship to come,"} Ms Halloway said.

{c18 The trawler is believed to have left the port of Zarkha five days ago}.
@ 2025-06-11T07:20 | Lamia Bay Herald | In the warehouse by the quay
They sleep on pallets in a customs shed, in grey tracksuits given out by the Red Crescent. All of them are men.

{c11 The women and children were below, in the fish hold, maybe a hundred little ones}, says Yusef, 24, who would not give his family name. Not one of them got out.

{c23 He paid 4,500 dollars for a place on deck}, he says. {c4 There were about seven hundred and fifty of them}, he thinks; the men who loaded the boat counted aloud.

Then he describes how it ended. {c6 "The grey boat threw us a rope, tied it at the front and pulled. We went left, we went right, and we were over."} Two others in the shed, asked separately, tell it the same way.
@ 2025-06-11T10:05 | Pellora Today | Cape Serit disaster: as it happens | live
10:05 {c6 "There was no towing and no attempt at towing,"} coast guard spokesman Commander Petros Valis has just told state television.

09:41 {c9 Nine men among the survivors have been detained}, police sources say. All are in their twenties to forties and come from the same delta province.

09:12 {c12 Flags are at half mast on public buildings for the first of three days of mourning}.

08:50 Opposition leader Anna Dragou wants the minister in parliament today. She recalls {c21 the wreck off Mirou last year, in which 41 people drowned}, and asks what has been learned since.

08:31 {c17 Of the 27 patients at Lamia Bay, all are out of danger}, doctors say.
@ 2025-06-11T18:30 | Levant Wire | Nine held over trawler wreck as coast guard denies towing
VELLIS (LW) - {c9 Pellorian police have arrested nine survivors of the Cape Serit sinking}, and {c10 they will be charged with having crewed the vessel for a smuggling ring}, a judicial official said on Wednesday.

The coast guard again dismissed accounts by survivors. {c6 A line was made fast "for a few minutes" only to check on the state of those aboard and the trawler was not pulled}, Valis said, in a shift from his statement of the morning.

{c15 A naval prosecutor has begun a preliminary criminal investigation into the conduct of the patrol vessel}, the official added.
@ 2025-06-12T09:00 | The Vellis Courier | Thousands march for the drowned
Marchers filled Harbour Avenue on Wednesday night, some with paper boats, many silent. {c19 Police put the crowd at 6,000}. {c20 It was more like twenty thousand}, said Nikos Ferrand of the dockers' union, which had called the march.

{c14 The patrol boat carried two thermal cameras, a gift of the European neighbours, and neither was recording}, a coast guard officer who asked not to be named told this newspaper.

The forecasters were right about the weather, and the small craft have stayed in port since midnight.
@ 2025-06-12T12:15 | Shipping Ministry of Pellora | Clarification | official
{c14 Reports that recording equipment on board vessel PB-92 had been switched off are without foundation}.

{c15 The Ministry confirms that the Naval Prosecutor has taken up the case and will cooperate fully}.
@ 2025-06-13T16:40 | Continental News Agency | Search for trawler missing ends
LAMIA BAY - {c22 Pellora has ended its search for survivors of the Cape Serit wreck} after almost four days, the coast guard announced on Friday.

{c2 Three more bodies were found on Thursday, which brings the number of victims recovered to 82}.

{c24 Hundreds more are feared to lie with the hull at a depth of 4,000 metres}. {c5 The coast guard still holds that no more than about four hundred had boarded}; {c4 Sea Lantern's figure is almost twice that, 750}.
@ 2025-06-14T11:00 | Lamia Bay Herald | Nine before the magistrate
Nine men in borrowed shoes came up the back stairs of the Lamia Bay courthouse on Saturday. {c10 Each of them told the magistrate he was a passenger like any other, who had paid for his crossing}, their lawyer Despina Roy said afterwards.

{c9 The nine were picked out on the quay within a day of the rescue}. Ms Roy says {c25 it was done from photographs shown to exhausted people}.

{c22 The last of the search ships came in on Friday evening} with nothing to report.
@ 2025-07-02T06:30 | The Vellis Courier | Ombudsman: nothing was filmed
The national ombudsman, Leto Marinou, has received a reply from the coast guard after three weeks of asking. {c14 No footage exists of the night of 10 June because the vessel's optical systems "were not in operation"}, the letter says.

Ms Marinou told reporters {c8 her office had seen a log entry which shows Sea Lantern's call on the Monday at 11:03}. {c7 She had found no record of any refusal of help other than the patrol captain's own note}.
@ 2026-05-21T15:20 | Levant Wire | Court clears nine in Cape Serit wreck
LAMIA BAY (LW) - A Pellorian court on Thursday threw out the case against nine survivors of last year's trawler disaster. {c10 There was no evidence that they had been anything but passengers}, presiding judge Evan Stratos said.

In the same hearing the patrol boat's captain, called as a witness, gave way under questioning. {c6 "Yes, we had her on the line, and we were moving ahead, at perhaps three knots,"} he said.

{c2 Eighty-two bodies were recovered} after {c1 the boat foundered on 10 June 2025}; {c3 the 104 who lived} were all men and boys.
@ 2026-05-21T19:00 | Radio Pellora 1 | The evening programme | transcript
The captain of the patrol boat has said it under oath at last: {c6 the trawler was being hauled when it rolled over}. For the families it is what the survivors had told us from the very first day.

Our reporter at the court asked the shipping ministry for a response. {c6 It declined to make one}.

And the nine? {c10 Acquitted, all of them}. They leave custody tonight, after eleven months.
