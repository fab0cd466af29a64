# earpieces at the national entrance exam in Pellora; a ring in two towns, a headmaster, a minister, a resit
! c1 answers were sent to candidates by earpiece on 7 June (reported, denied, confirmed)
! c2 candidates caught by the exam board (12; 57; 63)
! c3 candidates who used earpieces by the police (240)
! c4 price of an earpiece and answers 8,000
! c5 headmaster Stavros Kell of Tirna opened the papers early (alleged, denied, admitted)
! c6 headmaster Iason Kell of Mavro, his brother, took part too (alleged, denied, disproved)
! c7 Stavros Kell arrested
! c8 education minister Lydia Amari knew on 5 June (alleged, denied, admitted)
! c9 the whole exam is to be repeated (demanded, refused, ordered)
! c10 the resit was held on 19 July
! c11 candidates sitting the exam 88,000
! c12 maths mean rose from 11 to 14 in Tirna
! c13 radio transmitter found in a van
! c14 nine arrested in Tirna
! c15 four arrested in Vellis
! c16 signal jammers to be used next time (plan)
! c17 2026 earlier leak of a history paper in Vellis
! c18 Amari resigned
! c19 Stavros Kell five years
! c20 places lost: students barred three years
! c21 absent from the resit 3,100
! c22 jammer silenced the fire brigade
! c23 a girl is spared
! c24 maths mean 10.5 in the resit
! c25 van man sentenced to seven years
@ 2028-06-08T07:10 | The Vellis Courier | 'The man in my ear said B'
She is eighteen, she wants to be a vet, and on Wednesday a voice read her the answers. {c1 Candidates in the national entrance exam at Tirna wore receivers the size of a lentil and were dictated the solutions}, she and two others told the Courier.

{c4 Her father paid eight thousand for it}, she says.

{c11 Some 88,000 sat the exam across the country}. {c17 Two years ago it was a history paper, in Vellis, that had leaked}.
@ 2028-06-08T12:00 | National Examinations Board | Conduct of the 2028 examination | official
{c1 The examination of 7 June took place without any irregularity of an organised kind}.

Candidates excluded for possession of devices: {c2 12}.

{c9 A repetition is not under consideration}.
@ 2028-06-09T18:30 | Radio Pellora 1 | Evening | transcript
A white van, a parking lot across from the school, and an aerial on its roof. {c13 Police in Tirna have a transmitter and a box of two hundred batteries}, they tell us.

{c14 They also have nine people in custody there}, and {c15 in Vellis another four}.

So {c1 there was something after all}, the exam board concedes. {c2 It's now found fifty-seven with a device}, it says.
@ 2028-06-10T06:40 | Tirna Observer | Envelope opened at dawn?
Exam papers come to Tirna by police car and lie in the headmaster's safe. {c5 On Wednesday Stavros Kell cut the seal at twenty past five and photographed the sheets}, the caretaker says he saw through the glass.

{c5 "The seal was whole when I took it to the hall, and forty people watched me,"} Mr Kell told the Observer.

{c6 His brother Iason, who heads the school in Mavro, did likewise}, parents say. {c6 No one has touched his envelopes}, Iason Kell replied.
@ 2028-06-12T09:15 | The Vellis Courier | Minister had a letter two days before
On 5 June, a Monday, a teacher wrote to Education Minister Lydia Amari: there's a van, there's a price, do something. {c8 The letter was on the minister's desk that same afternoon}, the ministry's mail book shows.

{c8 "I learned of it from the newspaper, like you,"} Ms Amari said on Sunday.

The students' federation calls for {c9 everybody to sit again}.
@ 2028-06-14T13:20 | Levant Wire | Headmaster held in exam cheating case
TIRNA (LW) - {c7 Police led Stavros Kell out of his school on Wednesday during the second lesson}.

{c3 About 240 candidates had listened in}, police chief Dion Maras said, a great many more than {c2 the 57 whom the board had caught}.

{c12 In Tirna the mean mark in mathematics had gone from 11 to 14 within a year}, he noted.
@ 2028-06-20T17:45 | Tirna Observer | Kell: for the roof of the gym
He'd had forty witnesses. On Tuesday he had a lawyer, Mina Roy, and she had a statement. {c5 Mr Kell broke the seal himself and passed on the pictures for 30,000}, it reads; the gym needed a roof.

{c6 In Mavro nothing was amiss: the envelopes have been examined and Iason Kell is "completely exonerated"}, Dion Maras said.
@ 2028-06-22T11:00 | Education Ministry of Pellora | Statement by the Minister | official
{c9 On my instruction the national entrance examination will be held anew on 19 July for all candidates}.

{c16 Signal jammers will be employed at every centre}.

As to the letter of 5 June: {c8 I did see it. I took it for one of many}. I regret that I gave another account.
@ 2028-06-22T19:00 | Radio Pellora 1 | Evening | transcript
One sentence too many in that statement. {c18 Lydia Amari has stepped down}, three hours after owning to the letter.

It's all eighty-eight thousand again, then. {c9 "We were told that it wasn't even being considered,"} says Leo Frantz of the students' federation, who'd wanted just that.

{c2 The final tally of the board, by the way, is sixty-three}.
@ 2028-07-19T16:10 | Levant Wire | Pellora's school leavers sit exam a second time
(LW) - {c10 Pellora repeated its entrance exam on Wednesday} in halls with no telephone signal. {c21 Some 3,100 candidates did not turn up}, the board said.

{c22 In one village the jammer also silenced the fire brigade for two hours}, its captain complained.
@ 2028-08-30T08:00 | The Vellis Courier | Three years' wait
{c20 Whoever wore a lentil in June may not apply to any university until 2031}, the board has decided. {c23 The girl who wants to be a vet has been spared since she came forward}, her father says.

{c12 Tirna's average in maths, fourteen in June}, {c24 was ten and a half the second time}.
@ 2029-03-14T14:30 | Tirna Observer | Five years for Stavros Kell
{c19 The former headmaster goes to prison for five years}, the court in Tirna ruled on Wednesday. {c25 The man with the van got seven}.

Judge Rhea Stamou accepted {c3 the police's reckoning of 240 listeners}, and {c4 that each family paid eight thousand}.

His brother Iason sat in the first row. The gym has still got no roof.
