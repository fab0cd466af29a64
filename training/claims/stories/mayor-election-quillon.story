# A mayoral election in Quillon decided by a few votes, with a recount, postal votes and a court
! c1 Ferrand won by 112 votes (election office; then by 37)
! c2 Ferrand declares victory
! c3 Adeyo refuses to concede
! c4 postal votes from the harbour ward were not counted (alleged, denied, admitted): 214
! c5 dead people voted (alleged by Adeyo's party, denied)
! c6 Ferrand's campaign bought votes with food parcels (alleged, denied)
! c7 turnout by the election office (58 per cent)
! c8 exit poll: Adeyo ahead 51-49
! c9 recount ordered by the election board
! c10 recount to be done by Friday (expected)
! c11 recount result: Adeyo ahead by 19
! c12 observers: election orderly
! c13 Adeyo sues to annul
! c14 Ferrand sues against the recount
! c15 court dismisses Ferrand's suit
! c16 election officer Munk resigns
! c17 police arrest a parcel distributor
! c18 Adeyo sworn in
! c19 tram promised free by Adeyo
! c20 demonstrators outside the town hall by police (3,000)
! c21 demonstrators by organisers (10,000)
! c22 In Estrel, the mayor was re-elected by 1,120 votes
! c23 Turnout there was 61 per cent
! c24 Bruno Ferrand has sold one of his hotels
! c25 Tram line 6 will be extended to the airport by 2030
! c26 The council elected Lina Sarr as its president
@ 2026-05-10T22:15 | Quillon City Radio | Election night | live
22.12 Ferrand on the balcony: {c2 "This city has chosen, and it has chosen me!"}

22.05 The election office has a provisional count. {c1 Bruno Ferrand leads Grace Adeyo by 112 votes}, says returning officer Ottilie Munk. {c7 Turnout: 58 per cent}.

20.40 At Adeyo's party in the tram depot they play the same song for the third time. {c3 She will not accept the result tonight}, says her spokesman Jules Penn.

18.01 {c8 Our exit poll puts Adeyo ahead, by 51 to 49}.
@ 2026-05-11T07:00 | The Quillon Mercury | One hundred and twelve
That is fewer people than fit into a number 6 tram. {c1 By so little has the hotelier Bruno Ferrand been elected mayor of Quillon}, if the count stands.

It may not. {c4 A bag of postal ballots from the harbour ward never reached the counting hall}, Adeyo's camp says. {c4 Munk's office replied that every envelope handed in on time had been opened}.

{c12 Observers from the League of Cities found the voting calm and correct}.

The forecast based on interviews at the door, {c8 which had the tram driver in front by two points}, was wrong, or not, depending on whom you ask.
@ 2026-05-11T18:30 | National Press Service | Loser claims dead voters in Quillon
QUILLON (NPS) - {c5 At least thirty ballots were cast in the names of deceased citizens}, the Civic Front of defeated mayoral candidate Grace Adeyo said on Monday.

{c5 The registry was purged in March}, the election office countered, and there was not one such case.

{c3 Adeyo herself said there was nothing to concede} as long as the votes had not been counted "all, and once each".

She will file {c13 a complaint with the administrative court to have the poll declared void}, her lawyer said.
@ 2026-05-12T20:00 | Channel Two | News at eight | transcript
PRESENTER: The square in front of the town hall was full tonight. How full? {c20 Three thousand}, say the police. {c21 Ten thousand}, say those who called them there.

PRESENTER: Many had brought tins of beans. It is a reference to a video: {c6 a man in a Ferrand cap hands out parcels in Millgate and says, "You know where to put your cross."}

FERRAND: {c6 We gave to the poor at Easter as we do every year. Nobody was asked for anything}.

PRESENTER: The election board meets on the question of a recount on Wednesday.
@ 2026-05-13T16:10 | Election Board of the Province | Order 7/2026 | official
{c9 The ballots in the election of the mayor of Quillon shall be counted anew in all 94 districts}.

{c10 The work shall be completed by Friday, 22 May}.

The observers' finding, {c12 that polling took place in an orderly manner}, is not called into question.
@ 2026-05-14T06:45 | The Quillon Mercury | Ferrand goes to court to stop second count
{c14 Bruno Ferrand has applied for an injunction against the recount}, which he calls "voting until the right one wins". His party has 40 lawyers; hers has one and a student.

{c9 The provincial board had decided unanimously to go through all the papers again}.

In Millgate a pensioner, Edda Rusk, shows the tin-opener she got with the beans. {c6 "They wrote down my name and I promised, and then I voted for the other one."}

{c17 The man from the video was taken in for questioning and then remanded in custody}, police chief Lorne Hask said.
@ 2026-05-18T13:00 | National Press Service | Court clears way for Quillon recount
QUILLON (NPS) - {c15 The administrative court threw out the bid by mayor-elect Bruno Ferrand to block a recount}.

Ferrand's lawyers said they respected the ruling. {c13 A separate challenge by his opponent, who wants the whole ballot quashed}, is pending.

{c10 The counting is due to end on Friday}.
@ 2026-05-19T11:20 | Quillon City Radio | A bag behind the boiler | live
11.18 {c16 Ottilie Munk has just stepped down} as returning officer. "I have told you something that was not so."

11.02 She is talking about the harbour ward. {c4 Two hundred and fourteen envelopes were found yesterday in the boiler room of the customs house, unopened}.

10.55 Munk is about to speak. The stairs are full of people.
@ 2026-05-22T21:40 | The Quillon Mercury | The tide turns at the harbour
{c11 Nineteen votes: by that margin Grace Adeyo is mayor}. The second count ended on Friday evening at 20.52, eight minutes before the hall would have been closed.

Without the harbour envelopes, the board let it be known, {c1 Ferrand would have stayed in front, though by 37 rather than 112}.

"{c2 I said that I had won on the tenth, and I spoke too soon}," Ferrand said. He congratulated her, on the telephone. Adeyo {c13 withdrew her complaint}.
@ 2026-05-23T08:10 | National Press Service | Adeyo wins Quillon after recount
QUILLON (NPS) - {c11 Tram driver Grace Adeyo overturned a narrow defeat to become mayor of Quillon} after a recount of some 90,000 ballots.

{c5 The claim that dead people's names were misused had proved unfounded}, the election board said; her party took it back.

{c19 Tram rides are to be free from January}, Adeyo promised again on Saturday.
@ 2026-05-27T09:00 | National Press Service | Elsewhere
{c22 In Estrel, the mayor was re-elected by 1,120 votes}. {c23 Turnout there was 61 per cent}. {c24 Bruno Ferrand has sold one of his hotels}. {c25 Tram line 6 will be extended to the airport by 2030}, the operator said. {c26 The council elected Lina Sarr as its president}.
@ 2026-06-01T12:30 | Channel Two | Midday | transcript
PRESENTER: With a conductor's whistle round her neck {c18 Grace Adeyo took the oath this morning}.

REPORTER: Her predecessor handed over the chain, {c16 the woman who ran the vote and quit over the lost bag} stood in the third row, clapping.

PRESENTER: And the parcels?

REPORTER: {c17 The Millgate distributor is out on bail}. Ferrand told us today {c6 that "some people on the fringe of the campaign" did link the parcels to the ballot}, and that he should have seen it.
@ 2026-12-02T07:20 | The Quillon Mercury | No free ride after all
{c19 Passengers will have to go on buying tickets next year}, Mayor Grace Adeyo announced on Tuesday. The treasurer had shown her the books.

{c19 In May she had given her word that travel would cost nothing from New Year}. She had meant it, she said. Ferrand, who once {c14 tried to have her recount forbidden}, offered to drive her to work.

{c18 It is six months since she was sworn in}.
