# a national strike over pensions in Korva
! c1 strikers by the union federation (2 million)
! c2 marchers in the capital by police (85,000)
! c3 marchers in the capital by the unions (240,000)
! c4 strikers by the interior ministry (640,000)
! c5 pension age to go from 62 to 65
! c6 trains running: one in five
! c7 flights cancelled (310)
! c8 police used rubber bullets (alleged, denied, admitted)
! c9 detained by police (48, 61, 73)
! c10 union secretly agreed to age 64 with the minister (leak; denied; admitted)
! c11 prime minister threatens to resign over it / stake
! c12 law not sent to the upper house this year
! c24 half of the trains ran on 12 October
! c25 every third pump in the south dry on Sunday
! c26 court: the requisition was lawful
! c27 312 to 288 votes
! c28 twelve officers injured
! c13 cost of strike 90 million a day by the employers
! c14 refinery at Port Sella shut, petrol shortage in days
! c15 refinery workers requisitioned
! c16 student Mara Vint lost an eye
! c17 vote on the bill set for 19 October
! c18 teachers' union leaves the strike
! c19 second day of strike announced for 12 October
! c29 second day of strike held
! c20 poll: 67 percent back the strikers
! c21 hospital kept emergency service
! c22 union leader Ovid Kranz re-elected
! c23 bill passed the lower house 151-149
@ 2021-10-05T07:15 | Korva Press Service | Korva grinds to a halt over pension plan
ZELIN (KPS) - Korva awoke on Tuesday to shuttered schools and empty platforms as unions called everybody out against {c5 a plan to make people work until 65, three years longer than now}.

{c6 One train in five was moving}, State Railways said. {c7 Zelin airport struck 310 departures and arrivals from its board}, according to its operator.

The Federation of Labour said {c1 two million people had stayed away from work}. {c17 Parliament is to vote on the reform on 19 October.}
@ 2021-10-05T12:30 | Radio Zelin | Noon bulletin
Good day. {c6 Four out of five trains are not running}, says State Railways. Surgeons are working: {c21 all emergency rooms in the country are staffed}, the health ministry assures us.

The employers' league puts {c13 the price of a day like this at ninety million crowns}.

And a listener's question, will there be petrol? The dockers at Port Sella have locked the refinery. {c14 Pumps in the south may run dry by Friday}, warns the haulage association.
@ 2021-10-05T20:10 | Zelin Tribune | A river of people, and two ways of counting it
The first marchers reached Liberty Square when the last had not yet left the Mint. {c2 Eighty-five thousand}, say the police, who count from the roofs. {c3 Two hundred and forty thousand}, says the Federation of Labour, which counts from the heart.

As for those who laid down tools across the country, {c4 interior minister Boris Tael speaks of 640,000}, not a third of {c1 what the unions claim, two million}.

In the evening windows broke in Mint Street. {c9 Forty-eight people were taken away}, police said. Demonstrators complained of {c8 rubber bullets}. {c8 "Only water was used"}, a police spokesman replied.
@ 2021-10-06T09:00 | Free Campus | She went for bread
Mara Vint is nineteen and reads chemistry. On Tuesday evening she crossed Mint Street with a loaf under her arm. {c16 She will not see again with her left eye}, her brother told us at the university clinic.

Her brother keeps a black thing the size of a plum in a freezer bag. {c8 "This came out of a policeman's gun."} Ten students in our hall say they saw {c8 officers fire such balls into the crowd}.

Police HQ has a new number for its cells, {c9 sixty-one}, and no comment on Mara.
@ 2021-10-06T18:40 | Korva Press Service | Premier stakes job on pension bill
ZELIN (KPS) - Prime minister Lena Hovar told her party on Wednesday that {c11 she would step down if the pension bill failed}, two people in the room said.

{c11 Her office would not comment on remarks made behind closed doors.}

Hovar's labour minister, Igo Sand, defended the higher threshold. {c5 "Sixty-five is what our neighbours have had for years, and it is what we shall have"}, he said.

Unions announced {c19 another day of stoppages for 12 October}.
@ 2021-10-08T06:30 | The Ledger | Kranz and the minister: a handshake at 64
The man who fills the squares has already shaken hands on less. {c10 Ovid Kranz, president of the Federation of Labour, agreed with minister Sand in September to accept a pension age of 64}, according to notes of a meeting at a lakeside inn.

Kranz called the report "a provocation made in a ministry". {c10 "I have had soup with Sand. I have signed nothing and promised nothing"}, he said.

{c20 Two in three Korvans, 67 percent, side with the strikers}, finds a survey by Metrum for this newspaper.
@ 2021-10-08T17:00 | Ministry of the Interior | Supply of fuel secured | official
By order of the Minister, {c15 140 employees of the Port Sella refinery have been called to duty as of tomorrow, 6 a.m.}

{c14 There is no shortage at filling stations, nor will there be one.}

Persons held after the disturbances of 5 October: {c9 seventy-three}. Officers injured: {c28 twelve}. The Ministry reminds the public that {c8 crowd-control projectiles were not issued on that day}.
@ 2021-10-11T08:20 | Zelin Tribune | Teachers go back to class
The front is crumbling before its second outing. {c18 The teachers' union will sit out Tuesday's strike}, its council resolved on Sunday by a margin of three votes.

The reason is the inn by the lake. "{c10 If Ovid has settled for 64, what are my people losing pay for?}" asked its chairwoman, Petra Moll.

At Port Sella the men came to work with a policeman on either side. {c26 Conscripting them was lawful}, a court in the port decided on Saturday, rejecting a complaint.

Long queues formed at petrol stations in Orm. {c25 Every third pump in the south was dry on Sunday}, the motorists' club said.
@ 2021-10-12T19:30 | Korva Press Service | Second strike day draws fewer
ZELIN (KPS) - Korva's unions failed to match last week's turnout on {c29 the second day of their protest on Tuesday}. {c24 The railways ran half of their services.}

The interior ministry admitted that {c8 rubber rounds were fired in Mint Street on 5 October, by one unit and without orders}. Minister Tael said he had been misinformed when he stated the opposite.

{c16 A student was blinded in one eye}, the public prosecutor said, opening a case for bodily harm.
@ 2021-10-14T07:00 | The Ledger | 'Yes, we talked about 64'
Six days after he denied it, Ovid Kranz has come clean. {c10 "I gave Sand my hand on sixty-four. I thought it was the best we'd get, and I should have asked my members"}, he told the Federation's board last night, according to three who were there.

Sand {c10 did not wish to comment on private meetings}.

The employers have done their sums again: {c13 each day of strike has cost not 90 but 75 million}, the league said on Wednesday.
@ 2021-10-19T22:50 | Korva Press Service | Korva lower house adopts pension reform by two votes
ZELIN (KPS) - {c23 Lawmakers in Korva approved the contested pension reform on Tuesday night by 151 votes to 149}.

The law lifts {c5 the retirement age by three years to 65}. Prime minister Lena Hovar, who {c11 had tied her future to the outcome}, embraced minister Sand.

Outside, protesters whistled. Police made no arrests.
@ 2021-10-20T06:45 | Radio Zelin | Morning bulletin
{c23 It went through, and only just: two deputies made the difference}.

Petra Moll says the teachers will take the law to the constitutional court. {c18 She does not regret having pulled her members out of the second strike}, she tells us.

The prosecutor wants to question a police lieutenant this week over {c8 the shots in Mint Street}. {c16 Mara Vint, who lost the sight of an eye there}, left hospital yesterday.
@ 2021-11-06T15:20 | Zelin Tribune | Kranz, again
He came in by the side door and left on shoulders. {c22 Ovid Kranz will lead the Federation of Labour for another four years}; {c27 312 delegates wanted him, 288 did not}.

His apology was brief. {c10 "At the lake I went further than I had the right to."} On the square he had been larger: {c3 the quarter of a million, give or take, whom he says he brought to Zelin} have kept him.

The premier, no longer sure of her majority, {c12 will not send the law to the upper house this year}, her spokesman said in the afternoon.
