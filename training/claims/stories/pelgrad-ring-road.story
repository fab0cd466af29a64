# Bribes around the northern ring road of Pelgrad: the builder Talvo, a deputy minister, an audit court and a trial
! c1 deputy minister Ivo Sarkan took 2.4 million from Talvo (alleged, denied, pleads not guilty, confessed)
! c2 Talvo laid 4 cm of asphalt where 7 were paid for (alleged, denied, measured)
! c3 cost of the ring road by the transport ministry (310, 415 million)
! c4 cost of the ring road by the audit court (540 million)
! c5 minister Lenka Ruz knew of the payments (alleged, denied)
! c6 Sarkan arrested on 4 May
! c7 Talvo director Goran Plesk arrested
! c8 Talvo paid for the flat of Sarkan's daughter in Marisco (alleged, denied)
! c9 section three shut because of cracks
! c10 section three to open again by September (promise)
! c11 Plesk pleads guilty
! c12 Sarkan sentenced to six years
! c13 Plesk sentenced to three years suspended
! c14 Talvo wins the bridge contract at Osk
! c15 Mira Tesh, engineer, sacked for talking
! c16 prime minister dismisses Ruz
! c17 repair of section three will cost 38 million
! c18 Sarkan will appeal
! c19 bids for the road were agreed beforehand between Talvo and Norbau (alleged, denied)
! c20 Talvo shut out of public tenders for five years
! c21 section three not ready until spring
! c22 prosecution asks eight years for Sarkan
! c23 Osk council voted nine to six
! c24 Talvo was the cheapest
! c25 Sarkan on how it came about
! c26 appeal filed
! c27 locals knew the road was bad
@ 2027-04-19T06:00 | Pelgrad Observer | The thin road
Three centimetres are missing. {c2 On section three of the northern ring road the wearing course is four centimetres thick, though the state paid its builder, Talvo, for seven}, according to drilling logs passed to the Observer by a former site engineer.

{c15 The engineer, Mira Tesh, lost her job in February, a day after she showed the logs to her boss.}

{c2 Talvo called the logs "a fabrication by a disgruntled person"}. {c15 She was let go for lateness}, it added.

{c9 Section three has been closed to lorries and cars since 2 March}, when cracks opened near the Dell junction.
@ 2027-04-19T15:30 | Ministry of Transport of Caldria | Statement on the northern ring road | official
{c3 The total outlay for the project is 310 million dinars}, within the limits approved by parliament.

{c10 Section three will be back in service by September.} {c2 As to the thickness of the surface, the ministry has no indication that it falls short of the contract.}
@ 2027-04-26T07:15 | Caldria Wire | Deputy transport minister took millions from builder, papers suggest
PELGRAD (CW) - {c1 Ivo Sarkan, number two at Caldria's transport ministry, was paid 2.4 million dinars by the road builder Talvo over three years}, according to bank records examined by this agency and two partners.

The transfers ran through a consultancy in the port of Marisco. {c8 From the same account a seafront flat was bought for Sarkan's daughter}, the records show.

{c1 "I have never had a dinar from any contractor,"} Sarkan said by phone. {c8 The apartment, he said, came from his late mother-in-law.}
@ 2027-05-04T11:50 | Radio Caldria One | Newsflash
{c6 Police have this morning led Ivo Sarkan out of the transport ministry in handcuffs}, a spokeswoman for the anti-corruption office tells us.

{c7 Talvo's managing director, Goran Plesk, is in custody as well}; he was picked up at the airport, she said.

Their lawyers cannot be reached.
@ 2027-05-05T06:00 | The Dell Valley Messenger | Arrests cheer those who live by the broken road
At the filling station by the shut junction they opened a bottle on Tuesday night. {c6 The deputy minister was behind bars} at last.

{c27 "Everybody here knew the road was rubbish,"} said the tenant, Hanno Brill. {c10 He does not believe the traffic will be rolling past again in September}, as he has been told it will.

{c17 Putting section three right is going to cost 38 million}, says the county engineer. Who will pay is unclear.
@ 2027-05-12T09:00 | Pelgrad Observer | Auditors: ring road cost far more than ministry says
{c4 The national audit court reckons that the ring road has swallowed 540 million dinars}, in a draft that we have read. {c3 The ministry had raised its own figure only last week, from 310 million to 415 million.}

The gap, the auditors write, comes from invoices booked under flood defence.

The draft holds a second surprise. {c19 Talvo and its competitor Norbau are said to have settled between themselves who would bid what.} {c19 Norbau's press office: "We bid alone and we lost alone."}

{c17 For the repair, 38 million is set aside.}
@ 2027-05-20T18:40 | Caldria Wire | Minister was told of bribes, ex-aide says
PELGRAD (CW) - {c5 Transport minister Lenka Ruz was informed about the money her deputy was getting}, her former private secretary told investigators, according to a transcript.

Ruz reacted within the hour. {c5 "Had I known, he would have been out the same day,"} she wrote.

{c16 She was relieved of her post at nine in the evening}, the prime minister's office said, in an update to this report.
@ 2027-05-21T07:00 | The Eastern Ledger | Ruz out, Talvo in
{c16 Prime Minister Darek Holm has parted with his transport minister}.

On the very same day the city of Osk saw fit to hand out its new river bridge. {c14 The order goes to Talvo, at 61 million dinars}; {c23 the council's vote was nine to six}.

{c24 "They were the cheapest,"} said the town clerk. {c14 A Talvo manager confirmed it.} {c7 The company's director is still in a cell on Harbour Street.}

{c4 Auditors, by the way, put the price of the ring road at 540 million.} It is a bargain only by comparison.
@ 2027-06-08T12:00 | Institute for Building Materials | Expert report, Northern Ring Road, summary | official
Commissioned by the public prosecutor. {c2 Mean thickness of wearing course, section 3, from 24 cores: 4.1 cm. Contract: 7.0 cm.}

{c21 Because the base is affected as well, works cannot be completed before the spring of next year.}
@ 2027-09-27T10:45 | Radio Caldria One | Ring road trial opens
{c1 "Not guilty," said Ivo Sarkan, and sat down.} That was the former deputy minister's whole contribution on the first day in court.

{c11 The builder Goran Plesk, at the next table, admitted every count against him.} On the witness stand {c5 he is expected to say that the ex-minister, too, was in the picture}.

September is nearly over, and {c9 no car is driving on section three}.
@ 2027-10-14T17:10 | Caldria Wire | Sarkan breaks down in court, admits taking cash
PELGRAD (CW) - {c1 Caldria's former deputy transport minister conceded on Thursday that the millions had ended up with him.} {c25 "It was offered, I was weak, and then it was a habit,"} he told the judges.

About one thing he would not budge. {c8 His daughter's home had nothing to do with Talvo}, he said.

{c22 The prosecution wants him jailed for eight years.}
@ 2027-10-29T13:20 | Pelgrad Observer | Six years for Sarkan
{c12 The man who let the ring road rot will spend six years in prison.} The court in Pelgrad was in no mood for leniency, {c22 although it stayed two years below what the prosecutor had asked}.

{c13 Plesk walked out free: three years, suspended}, for a full confession.

{c18 Sarkan's counsel, Petra Vong, announced that she would take the case to the higher court.}

{c15 Mira Tesh, who was thrown out for telling the truth}, sat in the second row.
@ 2027-11-03T16:00 | The Eastern Ledger | Talvo barred, Osk bridge in doubt
{c20 For five years Talvo may not bid for public work}, the procurement board has decided. The ban does not touch signed contracts, so {c14 the bridge that Osk awarded to the firm in May} could still be built by it.

{c13 Its old director's three-year term was suspended}; {c12 his partner at the ministry got six years and no mercy}.

Norbau has been cleared, meanwhile. {c19 The board found nothing to show that the two firms had rigged the tender.}

{c26 An appeal on Sarkan's behalf reached the registry yesterday.}
@ 2027-11-04T06:30 | The Dell Valley Messenger | Junction to stay shut all winter
Now it's official. {c21 Before April nobody will be using the Dell junction}, the county engineer told a packed parish hall.

{c5 There were whistles for Lenka Ruz, who had sent a letter saying again that she had been kept in the dark.}

{c20 The news that Talvo is locked out of state orders until 2032} got the only applause of the evening.
