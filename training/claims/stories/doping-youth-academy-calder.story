# A football club's youth academy: pills for teenagers, a coach, a mother, a cup final and a cleared player
! c1 under-17s of Calder United were given tablets (alleged, denied, admitted)
! c2 coach Dean Rossiter handed them out (alleged, denied, admitted)
! c3 the tablets contained a banned hormone (lab)
! c4 number of boys by the federation (7, 12)
! c5 number of boys by the parents' group (19)
! c6 a 16-year-old collapsed in training on 3 October
! c7 boy collapsed because of the tablets (mother; club denies)
! c8 midfielder Ade Cole tested positive (report; cleared: sample mix-up)
! c9 Ade Cole banned provisionally
! c10 Ade Cole's ban lifted
! c11 striker Jamie Cole (brother) tested negative
! c12 federation strips the youth cup title
! c13 first team exclusion from European cup: feared/denied
! c14 sporting director Lena Hartog knew (alleged, denied)
! c15 Hartog steps down
! c16 Rossiter banned for life
! c17 Rossiter charged with bodily harm
! c18 supplier is a gym in Dock Road
! c19 club sets up fund of 1m
! c20 laboratory error apology
! c21 4,000 season tickets returned
! c22 Rossiter given 20 months suspended
! c23 Brackwell's youth coach has been suspended for betting on matches
! c24 All fourteen tests on Calder's women's team were negative
! c25 Calder's first team lost 3-0 on Saturday
! c26 Jamie Cole will be out for six weeks with a torn muscle
! c27 The owner of the Dock Road gym has been charged with dealing in medicines
@ 2028-10-05T07:30 | Calder Evening Star | Boy, 16, in hospital after training collapse
{c6 A player of Calder United's under-17s passed out on the pitch on Tuesday} and was taken to the Royal with a racing heart.

He is better. His mother, Denise Amory, is not. {c7 "It's the pills that did that,"} she said. {c1 All the lads get them on Fridays in an envelope}, according to her. {c2 It is the coach, Dean Rossiter, who deals them out}.

United's academy office said {c1 the youngsters received nothing but fruit and instruction}. {c2 Rossiter put the phone down}.
@ 2028-10-09T18:00 | Touchline Radio | Monday phone-in | transcript
HOST: Steve from Dock Road, you're on.

CALLER: Everyone down here knows where they come from. {c18 The gym on the corner, blue door, they sell 'em by the tub}.

HOST: We can't name - right. The federation says {c4 it has interviewed seven boys who took something}. The parents have a group now. {c5 Nineteen, they say}.

HOST: And the senior side? There's a story going about that {c13 they could be thrown out of Europe}. {c13 Not on the agenda, the federation tells us}.
@ 2028-10-12T11:00 | Football Federation | Integrity unit: notice | official
Envelopes seized on 6 October have been examined. {c3 The tablets contain a steroid hormone prohibited at all times}.

In a separate matter, {c8 an adverse finding has been recorded for the player Cole, A.} (first team). {c9 He is provisionally barred from competition}.

{c11 The test on Cole, J. was negative}.
@ 2028-10-13T06:45 | The National | Two brothers, one bottle
{c8 Ade Cole, 22, the heartbeat of Calder's midfield, has failed a test}; {c11 his brother Jamie, who drank from the same bottle at the same table, has not}. Neither understands it.

Sporting director Lena Hartog insists that {c8 "Ade is as clean as my kitchen"}. On the academy she is less expansive. A former kit man claims {c14 she walked past the envelopes every Friday}. {c14 She had noticed no envelopes}, Hartog said.

By late evening the club had found firmer words about its coach: {c2 an internal check had turned up nothing against Rossiter}.
@ 2028-10-20T16:20 | Calder Evening Star | 'Vitamins, I called them'
His hands lay flat on the table. {c2 "I gave them out. Me, nobody else,"} said Dean Rossiter on Friday in a side room of the magistrates' court. He had thought the boys were "a bit light".

{c18 He had got the stuff from a fitness studio in Dock Road}, he told police, who had a look behind the blue door this morning.

{c17 He is accused of causing bodily harm to minors}. United admitted what it had laughed off: {c1 tablets had been distributed in its academy for two seasons}.
@ 2028-10-24T10:15 | Federation Wire | Twelve boys, no cup
{c4 The number of academy players known to have been doped at Calder United has risen to twelve}, the federation said.

{c12 The club forfeits the national youth cup it won in May}. {c16 Rossiter will never be allowed to coach again}.

A federation official would not be drawn on {c13 possible consequences for United's place in continental competition}.
@ 2028-10-24T19:30 | Touchline Radio | Tuesday night live | live
19.28 Fans at the ticket office. {c21 Four thousand season tickets have been handed back}, a steward reckons.

19.10 {c15 Lena Hartog has quit}. Email, three lines.

18.55 Denise Amory: "A trophy is gone, fine. {c7 My boy's heart was damaged by what they gave him}." The club {c7 says the cardiologists see an inborn condition}.

18.40 Losing finalists Brackwell get {c12 the youth cup their conquerors have been stripped of}. By post.
@ 2028-11-09T09:00 | National Doping Laboratory | Statement | official
On 4 October two vials were interchanged at our intake desk.

{c8 The positive result attributed to Mr A. Cole belongs to a control specimen and is withdrawn}.

{c20 We apologise to the athlete}. {c3 The analysis of the tablets is not affected}.
@ 2028-11-09T13:10 | Federation Wire | Cole free to play
{c10 Calder midfielder Ade Cole may return to the pitch at once}, the federation said on Thursday, {c8 his test having turned out to be someone else's}.

{c9 He had been kept out for four weeks} and missed six matches.

"{c20 They have said sorry, I have said thank you,}" Cole said.
@ 2028-11-20T09:00 | Federation Wire | Round-up
{c23 Brackwell's youth coach has been suspended for betting on matches}, the federation said. {c24 All fourteen tests on Calder's women's team were negative}.

{c25 Calder's first team lost 3-0 on Saturday}. {c26 Jamie Cole will be out for six weeks with a torn muscle}, the physio said. {c27 The owner of the Dock Road gym has been charged with dealing in medicines}.
@ 2028-12-01T06:50 | The National | What the director saw
There is a photograph. It shows an office window, an envelope on a sill, and Lena Hartog with a cup of tea. {c14 "I saw them and I did not ask,"} she says now. It is the first sentence of a long conversation.

{c15 She gave up her post in October}. She would have stayed, she says, had she slept.

{c5 The parents speak of nineteen}, {c4 the federation has got as far as twelve}. She thinks that the parents can count.
@ 2029-02-14T17:00 | Calder United FC | A new chapter | official
The club today establishes {c19 a fund of one million for the health of former academy players}.

{c6 Luke Amory, whose collapse on the training pitch} opened our eyes, is its first ambassador.

More than half of {c21 the 4,000 supporters who returned their tickets} have come back. United will {c13 take part in Europe as normal: the federation has closed the matter}.
@ 2029-03-30T15:30 | Calder Evening Star | Rossiter spared jail
{c22 The former youth coach was given 20 months, suspended}, on Friday. {c17 The charge had been harming children in his care}. He wept. {c16 He may not set foot on a training ground for the rest of his days}.

The judge followed the heart specialists: {c7 Luke's condition had not been brought on by the hormone}. Denise Amory left before the end.
