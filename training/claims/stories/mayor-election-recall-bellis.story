# A recall vote against a mayor: signatures, a pact between rivals, machines, a quorum missed or met, and a successor
! c1 signatures handed in by the recall committee (41,000)
! c2 valid signatures by the city clerk (33,200; 34,900)
! c3 threshold 34,000
! c4 recall vote set for 3 October
! c5 Mayor Dessa Orme used city workers for her villa garden (alleged, denied, admitted)
! c6 Orme will not resign
! c7 pact between Liberals and Unionists on candidate Ruben Falk (reported, denied, confirmed)
! c8 committee paid signature gatherers 2 crowns each (alleged; denied; admitted)
! c9 poll: 54 per cent for removal
! c10 recall result: 57.3 per cent yes
! c11 quorum 40 per cent needed
! c12 turnout by the city 40.2
! c13 turnout by Orme's party 39.6
! c14 voting machines in ward 8 stopped for two hours
! c15 court confirms the recall
! c16 Falk elected on 12 December
! c17 Orme's brother Karl Orme fined for garden / contractor
! c18 Orme to run in December (rumour, denied)
! c19 garden work bill of 18,400 paid back
! c20 recall cost 2.1m
! c21 Falk: no new taxes (promise)
! c22 Falk raises property tax
! c23 The head of the parks department is leaving
! c24 Opponents of the new bridge have collected 12,000 signatures
! c25 Ward 8 was flooded again on Monday
! c26 Lena Hood was chosen as acting mayor
! c27 The library will have to do with 5 per cent less
@ 2030-05-20T12:00 | Recall Now Committee | Delivered! | official
{c1 Forty-one thousand signatures, in eleven wheelbarrows}, are on their way up the steps of City Hall. {c3 The law asks for 34,000}.

Mayor Dessa Orme had the roses of her villa planted on our time. {c5 Four men of the parks department dug there for nine days in March}.

See you at the ballot box.
@ 2030-05-20T18:30 | Bellis Evening Star | Roses, thorns and wheelbarrows
"{c5 Nobody from the city has ever held a spade in my garden,}" Mayor Dessa Orme said on Monday. {c6 She would serve her term to its last day}.

Her people are counting coppers. {c8 Each signature was bought for two crowns}, her party claims. {c8 All our collectors are volunteers, replied the committee's chairman, Piet Aland}.

It says it has {c1 41,000 names}. City clerk Vera Sool is going to check each of them.
@ 2030-06-17T10:30 | City Agency | Petition against mayor falls short
BELLIS (CA) - {c2 Only 33,200 of the signatures for the removal of Mayor Dessa Orme are good}, the city clerk's office said on Monday. {c3 That is 800 fewer than required}.

The committee called for a second look. Its rivals had other news: {c7 Liberals and Unionists have agreed to put up the lawyer Ruben Falk together if the mayor goes}, a Unionist councillor said. {c7 The Liberal chairwoman knew of no agreement with anyone}.
@ 2030-07-02T16:15 | City Agency | Clerk corrects count, recall goes ahead
BELLIS (CA) - A box left in the mail room tipped the scales: {c2 the number of valid signatures is 34,900}, city clerk Vera Sool said.

{c4 Voters will be called to the polls on 3 October}. {c11 The recall succeeds if at least 40 per cent take part} and most of them vote yes.

{c20 It will cost 2.1 million}, Sool added.
@ 2030-08-14T07:00 | The Bellis Reader | Timesheets
They are yellow and smell of compost. For each of nine days in March it says "D.O., villa", and four names. {c5 One of the four, Jan Tuck, says he put in ninety rose bushes there}, and got a bottle.

The mayor's office {c5 was not going to comment on gardening}. Her brother Karl, a landscape contractor, was. He had sent the bill himself, he said, {c19 for 18,400, and she had settled it last week}.

{c9 Fifty-four in a hundred want her out}, a survey for this paper finds.
@ 2030-09-20T19:00 | Radio Bellis | The candidate | transcript
HOST: Mr Falk, are you one?

FALK: If there's a vacancy. {c7 Both parties have asked me and I have said yes to both}. Why hide it?

HOST: And Mr Aland is sitting here too. Two crowns?

ALAND: {c8 For the students, towards the end, we did pay them by the sheet. It came to about two each}. I should've said so.
@ 2030-10-03T22:50 | Bellis Evening Star | Recall night | live
22.48 The city's last word tonight: {c12 turnout 40.2 per cent}. So it counts.

22.31 {c10 57.3 per cent for removal}.

22.10 The mayor's party: {c13 no more than 39.6 per cent have voted}, because spoiled papers must not be included. {c11 Forty is the bar}.

18.20 Ward 8: {c14 the machines have been dead since four}, people wait in the drizzle. 18.24 Working again.
@ 2030-10-04T06:40 | City Agency | Bellis mayor ousted by a whisker
BELLIS (CA) - {c10 Citizens of Bellis have turned their mayor out of office}, provided that the courts agree that enough of them took part.

{c12 Just over two fifths of the electorate came}, officials said. {c13 Orme's lawyers reckon it was fewer}, {c14 and complain of a two-hour breakdown in one district}.

She herself spoke from her garden gate. {c5 "The men did work here. I told myself it was a favour. It was not."}
@ 2030-10-29T11:00 | Administrative Court | Notice | official
The application of Mrs D. Orme is dismissed. {c15 The recall of 3 October is valid}.

Spoiled papers count towards participation; {c12 the figure of 40.2 % stands}.

{c14 The interruption in Ward 8} did not affect the outcome.
@ 2030-11-05T17:30 | Radio Bellis | Five thirty | transcript
HOST: She won't come back by the front door, then?

REPORTER: There was talk of it, {c18 that Orme would stand in December for her own job}. {c18 "I'd rather prune," she told me}.

HOST: Falk has made a vow.

REPORTER: {c21 No new tax and no higher one}, in his words, as long as he's there.
@ 2030-11-20T09:00 | City Agency | Notes
{c23 The head of the parks department is leaving}. {c24 Opponents of the new bridge have collected 12,000 signatures}. {c25 Ward 8 was flooded again on Monday}. {c26 Lena Hood was chosen as acting mayor}. {c27 The library will have to do with 5 per cent less}.
@ 2030-12-13T07:00 | The Bellis Reader | The lawyer has it
{c16 Ruben Falk won on Sunday without needing a run-off}. {c7 Liberals and Unionists, who denied their alliance in June}, danced on the same table.

{c6 Dessa Orme, who was never going to leave}, has left. {c17 Her brother Karl has been fined for doctoring an invoice}. {c19 The 18,400 is back in the city's purse}.

The whole affair set us back {c20 2.1 million, by the clerk's estimate}.
@ 2031-06-18T18:10 | Bellis Evening Star | Read my roses
{c22 Property tax goes up by six per cent}, the council decided on Mayor Falk's motion. {c21 He had sworn before the election that none would rise}.

"I had not seen the books," he said, as they all say. Aland is thinking of wheelbarrows. {c3 Thirty-four thousand is the number he would need}; {c16 Falk has been in office since December}.
