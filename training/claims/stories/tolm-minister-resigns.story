# education minister Agnes Tolm and the plagiarised thesis; a resignation
! c1 thesis contains copied passages (alleged by blog, denied, admitted)
! c2 the number of pages affected by the blog Footnote Watch (31, 58)
! c3 university commission: 22 pages
! c4 she will not resign (promise)
! c5 she resigned on 9 November
! c6 premier told her to go (alleged, denied)
! c7 her husband got a consultancy of 240,000 (alleged, denied)
! c8 university revokes the degree
! c9 the thesis was written by ghostwriter Paul Demmer (alleged, denied by both)
! c10 successor Henrik Ohm
! c11 poll 54 percent want her to go
! c12 no-confidence motion on 12 November
! c13 the Liberals will leave coalition (threat; denied)
! c14 teachers' hours law passed
! c15 she sues blog
! c16 second minister, Carl Tolm (brother-in-law? same surname), defence state secretary accused of CV error
! c17 severance pay 96,000
! c18 she will give the severance away
! c23 library received 96,000
! c24 Ohm sworn in on Tuesday
! c19 supervisor Professor Unger says he read it only in part
! c20 university opens inquiry
! c21 she appeals / accepts revocation
! c22 motion withdrawn
@ 2018-10-22T07:00 | Footnote Watch | Where did Agnes Tolm get her doctorate? | opinion
We do not say fraud. We say: look. {c1 Whole paragraphs in the thesis of our minister of education come word for word from a 1994 study by R. Kessel}, who is not in the bibliography.

{c2 Thirty-one pages are concerned so far}; volunteers are reading on.

Three former colleagues at the institute wonder whether she wrote it at all. {c9 A certain Paul Demmer, then a research assistant, put the text together for a fee}, they tell us.
@ 2018-10-22T13:10 | Capital Wire | Education minister rejects plagiarism charge
LINDEN (CW) - Education minister Agnes Tolm said on Monday that {c1 she had written her dissertation to the best of her knowledge and quoted properly}. {c9 "Every line is mine"}, she added.

Paul Demmer, now a headmaster, {c9 laughed off the suggestion that he was paid to write it}.

Premier Roland Fisk has no intention of replacing her, his spokeswoman said. The University of Linden {c20 will have the work examined by a commission}, the rector said.
@ 2018-10-24T06:30 | Linden Morning Post | Fifty-eight pages, and a busy husband
The blog has not been idle: {c2 it now marks 58 pages in red}.

There is more. {c7 Jost Tolm, the minister's husband, received 240,000 from her department for advice on school meals}, according to an invoice list this paper has seen. {c7 "My husband has never had a contract with my department," says the minister.} He himself hung up.

To those who call for her head she says what she said on Monday evening on television: {c4 "I am staying. I have a law to get through."}
@ 2018-10-25T19:00 | Radio Linden | Daily review
It's only a year's worth of lessons, but {c14 the bill that trims teachers' hours was approved by parliament this afternoon}, with Agnes Tolm on the front bench, pale.

Her opponents have {c12 put down a motion of no confidence, to be debated on 12 November}, says the Green group. And the partner? {c13 If she's still there at Christmas, we're not}, a Liberal deputy tells us. {c13 Party leader Sanna Griep says nobody in her ranks is thinking of leaving the coalition.}

Don't confuse the Tolms, by the way: {c16 Carl Tolm, a state secretary at the defence ministry, corrected his own CV on Wednesday}. He's no relation.
@ 2018-10-29T08:15 | Capital Wire | Most Lindeners want minister to go, survey shows
LINDEN (CW) - {c11 Fifty-four percent of voters think education minister Agnes Tolm should resign}, according to a poll by Optima released on Monday.

Tolm's lawyer said {c15 she was suing the operators of the blog Footnote Watch for libel}. {c15 The blog said it had received no papers.}

Her doctoral supervisor broke his silence. {c19 "I read the introduction and the conclusion. One trusted people then"}, Professor Gero Unger, 84, told CW.
@ 2018-11-03T09:40 | Linden Morning Post | 'I was careless'
She chose the weekend supplement of a small paper for it. {c1 She took over sentences of others "without the marks that belong there"}, Agnes Tolm tells the Hill Country Gazette, and it pains her.

{c9 But no one held the pen for her}, she insists. {c4 And going is out of the question.}

The department looked again at its ledgers. {c7 Jost Tolm did receive money, 240,000, through a firm called Good Lunch}, its spokesman wrote to us last night.
@ 2018-11-06T15:30 | University of Linden | Commission presents report | official
{c3 The Commission has found unattributed borrowing on 22 pages of Ms Tolm's dissertation.} It is thus well below {c2 the 58 reported elsewhere}, where common phrases were counted.

{c9 There is no indication of third-party authorship.}

{c8 The Faculty has resolved to withdraw the degree.} The decision can be contested within a month.
@ 2018-11-06T20:15 | Radio Linden | Special: the minister without a title
She is no longer Dr Tolm. {c8 The faculty took her title away by eleven votes to two}, a member tells us.

What now? {c21 She'll challenge that in court}, says her lawyer. In the premier's party they are whispering. {c6 Fisk gave her until Friday to pack}, a member of the executive says. {c6 "There is no ultimatum," says the premier's spokeswoman.}

The opposition is content with its calendar: {c12 the vote against her remains set for Monday}.
@ 2018-11-09T10:05 | Capital Wire | Education minister Tolm quits over thesis
LINDEN (CW) - {c5 Agnes Tolm stepped down as education minister on Friday}, three days after losing her doctorate.

"{c5 I have handed the premier my letter}," she told reporters. {c6 She was leaving of her own accord}, she said.

{c10 Henrik Ohm, a former headmaster, will take over the ministry}, premier Roland Fisk said. {c22 The Greens took their motion off the agenda.}
@ 2018-11-09T18:20 | Hill Country Gazette | She leaves as she came, by bicycle
In the yard of the ministry she shook every hand, the doorman's twice. {c5 Agnes Tolm has given up}, less than a week after she told this newspaper {c4 she would do no such thing}.

{c17 The state owes her 96,000 in transitional pay}, the taxpayers' league has worked out. {c18 She'll give it to a school library}, says a friend.

Her successor is a man of chalk. {c24 Ohm, 57, takes the oath on Tuesday}, and knows the school meals file well.
@ 2018-11-14T07:10 | Linden Morning Post | The letter was typed in the premier's office
Of her own accord? {c6 The letter of resignation was drafted by Fisk's chief of staff, and she was shown it on Thursday night with a pen beside it}, say two officials.

Fisk himself, at the airport: {c6 "I won't discuss conversations with friends."}

His junior partners have their peace. {c13 There was never a threat to walk out}, Sanna Griep repeats, {c13 though her deputy now owns up to having made one}.
@ 2018-12-05T11:00 | Capital Wire | Ex-minister accepts loss of doctorate
LINDEN (CW) - Former education minister Agnes Tolm {c21 will not go to court over her degree after all}, her lawyer said on Wednesday.

{c15 She has also dropped her libel action against Footnote Watch}, he said. The bloggers, for their part, {c9 apologised to Paul Demmer and took down the passage about him}.

Prosecutors have opened a case over {c7 the payment of 240,000 to her husband's firm}.
@ 2019-02-20T06:45 | Linden Morning Post | Good Lunch, bad memory
What did the minister know? {c7 "I signed it without reading the name,"} Agnes Tolm told the prosecutor last week, according to the transcript.

The premier has chosen frankness too. {c6 "I asked her to go. It was Thursday, it was raining, and she took it well"}, Roland Fisk writes in a memoir out today.

{c23 The school library in Hollen thanks an anonymous donor for 96,000.}
