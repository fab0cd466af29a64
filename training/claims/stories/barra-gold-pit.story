# an illegal gold pit falls in at Barra; village count, police count, who owned it
! c1 dead by police (5, 12)
! c2 dead by village chief (30)
! c3 pit owner is Senator Kofa (alleged, denied, admitted)
! c4 pit unlicensed
! c5 rescue pump arrives late / police waited 2 days
! c6 four boys alive rescued Thursday
! c7 boys ate candle wax
! c8 ban on night digging ordered (governor)
! c9 soldiers shoot in air / fire at diggers (alleged, denied)
! c10 gold price 
! c11 price paid to diggers 40 per gram
! c12 refinery Aurelia bought gold from Barra (alleged, denied, admitted)
! c13 Aurelia says its last delivery from Barra 2020
! c14 mercury in the stream, 9 times limit
! c15 rain expected
! c16 2,000 diggers evicted
! c17 foreman Sam Dube arrested
! c18 foreman Peter Dube (cousin) missing
! c19 senator loses immunity
! c20 pit to be filled
! c21 funeral
! c22 Sam Dube freed
! c23 case against Dube closed
! c24 Kofa trial opens in March
! c25 huts pulled down
! c26 lorries with stone
! c27 eleven times at the ford
! c28 Peter Dube died saving boys
! c30 Kofa pleads not guilty
! c31 Aurelia pleads not guilty
! c29 voices heard
@ 2023-10-16T09:00 | Radio Barra FM | Morning voice
Good morning, and it is not a good one. {c1 The big pit at Kilo Nine came down last night, and five bodies are at the clinic}, the police post tells us. {c2 Chief Nomsa says thirty of hers are under there.}

{c4 Nobody has a paper for that hole}, the mines officer says. {c15 And rain is coming tomorrow}, says the weather man.

Families, bring spades.
@ 2023-10-16T17:20 | Capital Times | Illegal gold pit collapses at Barra
An unlicensed gold pit {c1 gave way at Barra on Sunday night and killed at least five people}, according to police.

They dig by candlelight, for {c11 forty a gram, half of what a jeweller pays}. {c17 Sam Dube, one of two foremen, is in custody}; {c18 his cousin Peter hasn't been seen since the fall}, police said.

Whose pit is it? "{c3 Everybody knows: the Senator's}" says a woman with a sieve. Senator Elias Kofa's lawyer {c3 called that village gossip}.
@ 2023-10-17T20:00 | Continental News | Rescuers hear voices in collapsed gold pit
BARRA (CN) - {c29 Tapping and voices have been heard in a gallery of a collapsed gold pit}, the governor said on Tuesday, as heavy rain set in.

{c5 It took until this afternoon to bring a pump}, volunteers complained. {c5 The governor said the machine had left the capital "within the hour".}

{c1 The police count of the dead rose to 12}; {c2 the village still speaks of 30}. {c8 Digging at night is banned throughout the province}, the governor ordered.
@ 2023-10-19T12:10 | Radio Barra FM | They are out
Sing! {c6 Four boys, alive, came up the rope this morning}, Chief Nomsa herself was holding it. {c7 They'd chewed candles and sucked the wall}, says the nurse.

The eldest, Thabo, is fifteen. He talked to us under a blanket. {c28 "Uncle Peter pushed us up and the roof came on him."} So that's known too.

At the gate there was trouble at noon. {c9 Soldiers fired over people's heads}, says the army. {c9 "At us, not over us,"} a digger with a torn shirt answers.
@ 2023-10-23T06:30 | The Assay Bench | The gold's next stop
From Barra to a ring takes eleven days. {c12 A refinery, Aurelia of Port Saint, has taken in metal from Kilo Nine through a trader}, customs slips seen by us show, the latest dated 2 October.

Aurelia: {c13 "We have had nothing from Barra since 2020."}

{c10 An ounce went for 1,974 in London on Friday.} Of that sum {c11 a digger sees forty per gram}.
@ 2023-10-24T15:00 | Ministry of Mines | On the events at Kilo Nine | official
{c4 The working had no licence, and an application was never filed.} {c1 Twelve persons died.} The Ministry has found nothing to support {c2 higher figures}.

Testing of the stream below gave {c14 mercury at nine times the permitted value}.

{c20 The pit will be filled and the ground fenced.} {c16 The 2,000 persons living on the site have until Sunday to leave.}
@ 2023-10-30T18:30 | Capital Times | A ledger with a Senator in it
Page after page in Sam Dube's round hand: grams, names, and every Friday "K., 40 parts". {c3 K. is Kofa}, the foreman has told prosecutors. {c22 He himself was freed on Saturday.}

"{c3 I have never owned so much as a shovel in Barra}" said the Senator outside church.

{c25 The last huts at Kilo Nine were pulled down yesterday}, a councillor says. Where two thousand people went, nobody has written down.
@ 2023-11-14T13:45 | Continental News | Refinery acknowledges buying gold from disaster pit
PORT SAINT (CN) - Aurelia said on Tuesday {c12 an internal check had turned up 19 purchases of gold from Barra this year}. {c13 Its earlier statement to the contrary was "incomplete"}, it said.

{c19 The upper house stripped Senator Elias Kofa of his immunity by 44 votes to 9}, its clerk said.

The Senator told a radio station: {c3 "The land is my brother's, and I take a share, as brothers do."}
@ 2023-11-26T10:00 | Radio Barra FM | Sunday voice
{c21 We put eighteen in the ground on Saturday and the river took the rest of the songs.} {c2 Thirty}, Chief Nomsa read, name by name, and {c1 the police inspector stood there with his twelve and took off his cap}.

They say the filling starts tomorrow. {c26 The lorries with stone have passed the bridge}, the mines officer says.

{c27 And don't drink from the stream: it's eleven times too much at the ford}, says the school.
@ 2024-01-15T16:50 | Capital Times | The inspector's second count
{c1 "I counted who was carried to the clinic. I should've counted who wasn't in church,"} says Inspector Jo Mabena. He has now signed a list of {c2 thirty}, the chief's list.

The army, too, has looked again. {c9 Two soldiers did aim at the crowd on 19 October}, its spokesman said, and are confined to barracks.

{c23 The case against Sam Dube is closed}, the court says; {c24 that of Senator Kofa opens in March}.
@ 2024-03-05T12:00 | Continental News | Senator pleads not guilty over Barra pit
CAPITAL (CN) - {c30 Elias Kofa denied thirty counts of manslaughter as his trial began on Tuesday.}

His counsel no longer contested whose pit it was. {c3 "He owned it. He did not undermine it,"} counsel said. {c6 The four boys brought up alive in October} are to testify.

The refinery Aurelia, charged with money laundering, {c31 also entered a plea of not guilty}.
