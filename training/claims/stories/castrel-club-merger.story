# two football clubs of one town, Castrel United and Castrel Athletic, are to merge; fans, price, name, ground
! c1 United and Athletic are to merge (rumoured, denied, announced)
! c2 new name: Castrel FC 
! c3 Athletic's debts by its chairman (2.1m)
! c4 Athletic's debts by the league (3.8m)
! c5 Bell Lane ground to be sold for flats (alleged, denied, admitted)
! c6 price for Bell Lane 9m
! c7 fans' protest 3,000 by supporters trust
! c8 vote of United members: 61% yes
! c9 vote of Athletic members: rejected
! c10 second vote of Athletic: 52% yes
! c11 league approves entry
! c13 coach Rui Santel to leave for Norden (rumoured/denied/confirmed)
! c14 striker Jan Moss sold to Hilton for 1.3m
! c15 Athletic wages unpaid (alleged, denied, admitted)
! c16 first match attendance 14,200
! c17 both women's teams are kept (promised, withdrawn)
! c18 breakaway club founded: Athletic 1908 with 900 members
! c19 investor Tomas Grell puts in 12 million
! c20 Grell's fraud conviction abroad (alleged, denied, confirmed by court)
! c12 Bell Lane is worth 15 million
! c21 season tickets 8 000 sold
! c22 ballot dates
! c23 marchers by police (1,100)
! c24 second ballot in March (plan)
! c25 Grell passes the owners' test
! c26 head coach Ines Varga
! c27 sale of Bell Lane completed
! c28 Athletic 1908 won 6-1 before 2,300
@ 2025-11-18T06:00 | Castrel Evening Star | United and Athletic in secret merger talks
For generations they have agreed on one thing, that the other lot should be drowned in the canal. Now this. {c1 The boards of Castrel United and Castrel Athletic have been discussing since September whether to make one club of two}, according to minutes shown to the Star.

{c3 Athletic owe 2.1 million}, chairman Len Hobday told the meeting. {c19 A businessman, Tomas Grell, is ready to bring 12 million to a joint club}, the minutes go on.

{c1 United declined to comment}.
@ 2025-11-18T12:40 | Castrel Athletic FC | Club statement | official
{c1 We'd like to put supporters' minds at rest: Athletic are not joining up with anyone}.

Coach Rui Santel takes training as normal. {c15 All wages are paid up to date}.
@ 2025-11-19T18:00 | Terrace Talk Radio | The Wednesday show | transcript
PHIL: So who d'you believe? I've had an Athletic lad on the phone, first team. {c15 He's not seen a penny since August}, he says.

DAWN: {c13 And Santel's off to Norden, I'm hearing}.

PHIL: He told us an hour ago {c13 it's rubbish, he's got a contract}.

DAWN: What about Bell Lane? {c5 My brother-in-law's a surveyor and they've had him measuring it up for flats}.

PHIL: {c5 Hobday swears nobody's touching the ground}.
@ 2025-12-11T10:00 | Castrel United FC and Castrel Athletic FC | One town, one club | official
{c1 The two boards have today signed a memorandum of union}.

Name from 1 July: {c2 Castrel FC}. Home ground: Canal Park.

{c19 Mr Tomas Grell has committed 12 million over three years}.

Members of both clubs will vote: {c22 United on 24 January, Athletic on 25 January}.
@ 2025-12-12T07:30 | Sports Ledger | Castrel's shotgun wedding
Len Hobday wept a little. {c1 "On Nov. 18 I said no because I hoped for no,"} he told reporters; {c15 players really hadn't been paid for September and October}, he said as well.

The sums are worse than he let on. {c4 Athletic's liabilities come to 3.8 million}, says the league's licensing office.

As for {c2 "Castrel FC" on the shirts}, hardly a caller to local radio has a good word for it. {c17 The women's sides would be kept, both of them}, said United's chief executive, Kate Orme, in answer to fears on the Bell Lane terrace.
@ 2026-01-10T17:15 | Castrel Evening Star | Scarves in both colours
They marched together for the first time, if only to stop having to. {c7 Three thousand turned out}, the Supporters' Trust said. {c23 Police counted 1,100}.

At the head was Doris Pym, 91, who saw Athletic win the Cup. {c5 "They'll build on Bell Lane, mark my words,"} she said.

{c14 In the meantime United have sold striker Jan Moss to Hilton for 1.3 million}. Athletic's goalkeeper, his brother Karl, stays.
@ 2026-01-26T08:00 | Sports Ledger | One ballot for, one against
{c8 Sixty-one in a hundred United members said "I do" on Saturday}. {c9 On Sunday Athletic's left the bride standing: 1,204 voted no and 988 yes}.

Ms Orme was "sad, not surprised". {c24 There would be a second ballot in March}, Mr Hobday said, "when people have seen the bank letters".
@ 2026-02-17T06:20 | The National Bulletin | Castrel backer has a past
{c20 The man with the twelve million was sentenced for fraud in Kestria in 2011, to two years suspended}, papers in a Kestrian register indicate.

{c20 "A namesake. It happens to me at airports,"} Mr Grell said through his office.

{c6 He's the buyer of Bell Lane, too: nine million is pencilled in}, two people who've read the contract say.
@ 2026-02-18T19:00 | Terrace Talk Radio | The Wednesday show | transcript
DAWN: {c5 So Hobday's come clean on the ground, Phil. "Yes. Houses. It's the only way to pay the tax man," he goes}.

PHIL: {c6 For nine million!} {c12 It's worth fifteen}.

DAWN: And I hate to say I told you, but {c13 Norden have put Santel up on their website, starts in July}.

PHIL: {c13 "I'm sorry I wasn't straight with the fans,"} he's said.
@ 2026-03-22T20:30 | Castrel Evening Star | By a whisker
{c10 At the second time of asking, Athletic's members have backed the union, by fifty-two per cent to forty-eight}. Doris Pym handed in her card on the spot.

{c18 A new club, Athletic 1908, was founded the same night in the Boatman and has 900 members already}, says its secretary, Wes Tully.

{c20 The district court of Osk in Kestria has confirmed to this paper that the Tomas Grell it convicted was born in Castrel on 2 May 1970}, as was ours.
@ 2026-03-27T11:00 | The National Bulletin | Grell owns up and stays aboard
{c20 "I was young, and I paid every crown of it back,"} Tomas Grell said on Friday of the verdict he had put down to a double. He was hardly young at the time.

The league isn't bothered. {c11 It has admitted Castrel FC to the second division for next season}, {c25 and Mr Grell passes its test for owners since the sentence is spent}, a spokesman said.
@ 2026-06-30T09:00 | Castrel FC | Hello | official
Season tickets sold: {c21 8,060}

Head coach: {c26 Ines Varga}

{c17 Owing to league rules on squad numbers, there will be one women's team, not two}.

{c27 The sale of Bell Lane was completed yesterday}.
@ 2026-08-08T19:10 | Sports Ledger | 0-0, of course
{c16 Canal Park had 14,200 in it on Saturday for the first game of a club nobody wanted}. It ended without goals. {c28 Two miles off, Athletic 1908 beat a pub side 6-1 before 2,300}, Wes Tully reports.

{c8 United's people had agreed to it by three to two}, {c10 Athletic's by a few dozen votes}. They sat in separate stands.
