# Five defendants in a school-laptop bribery case, each with own plea, charge and outcome
! c1 education secretary Nadia Pereval took a villa (charge, denied, convicted)
! c2 her deputy Henk Ostrow leaked the tender (charge, denied, admitted)
! c3 dealer Sofia Lanz paid 2.2m (charge, denied)
! c4 dealer's son Max Lanz forged invoices (charge, admitted)
! c5 headmaster Theo Wirt took holidays (charge, denied)
! c6 60,000 laptops bought
! c7 laptops unusable by teachers' association (14,000)
! c8 laptops unusable by the education ministry (3,500)
! c9 wire-tap: Pereval says "the house by the lake" (played in court)
! c10 wire-tap is doctored (defence; expert rejects)
! c11 trial opens (23 January)
! c12 Sofia Lanz absent, ill (lawyer; prosecutors doubt)
! c13 Sofia Lanz has left the country
! c14 charges against Wirt dropped
! c15 Ostrow turns state's evidence / deal
! c16 Pereval sentenced to six years
! c17 Ostrow three years
! c18 Max Lanz community service 300 hours
! c19 Pereval's party paid too (claim by Ostrow; denied)
! c20 state demands 18m back from Lanz firm
! c21 judgment expected on 2 June
! c22 Pereval: political revenge
! c23 Grenn's schools are to get 20,000 tablets instead of new laptops
! c24 Teachers will strike on 15 May over class sizes
! c25 Headmistress Irene Lanz, no relation of the accused dealer, retires this summer
! c26 Seventy-one per cent passed their final examinations
! c27 Prosecutors are also examining a contract for school milk
! c28 Party treasurer Ignaz Bohl denied having evaded tax
@ 2029-01-22T07:00 | The Lakeside Chronicle | Five chairs in courtroom nine
Tomorrow at nine {c11 the trial begins of those who are said to have made money with the children's computers}. Who sits where?

On the far left Nadia Pereval, ex-secretary for education. {c1 She got a villa out of it, the indictment says}. Beside her Henk Ostrow, her deputy: {c2 he showed the rivals' bids to the winner}. Then the winners, mother and son. {c3 Sofia Lanz paid out 2.2 million}, {c4 Max wrote the false bills}. And on the right, the smallest fish: {c5 headmaster Theo Wirt, two weeks in the sun}.

{c6 Sixty thousand laptops were delivered}. About how many of them work there are opinions.
@ 2029-01-23T17:10 | Interior News Agency | Laptop trial starts with an empty chair
GRENN (INA) - {c12 Businesswoman Sofia Lanz missed the first day of the Grenn bribery trial because of a slipped disc}, her lawyer said. Prosecutors wondered {c12 whether one could catch that on a ski slope}.

Those present spoke in order. Pereval: {c1 "I have bought my house with my own money."} Ostrow: {c2 the bids had been in a safe and stayed there}. Wirt: {c5 he had paid for his trip himself}.

Only the youngest of the five, Max Lanz, {c4 said that what he was accused of was true}.
@ 2029-01-30T19:00 | Radio Grenn | Court diary | transcript
REPORTER: It lasts eleven seconds. {c9 A woman's voice says: "And the house by the lake, is that arranged?"} It is Nadia Pereval on the phone to Sofia Lanz, according to the prosecution.

PRESENTER: According to the defence?

REPORTER: {c10 A montage. Words cut out of three conversations and glued together}, her counsel Professor Alt says.

PRESENTER: And Pereval herself?

REPORTER: Looks past all of it. {c22 The present government is settling accounts with her}, she told me during the break.
@ 2029-02-07T08:20 | Teachers' Weekly | What is in the cupboard
Our members went through the cupboards. {c7 Fourteen thousand of the machines cannot be used}: no charger, no keyboard, no screen. {c8 The ministry, in its reply to parliament, writes three and a half thousand}.

Whatever the true figure, the bill is the same. {c6 The order was for 60,000}.

About Theo Wirt many colleagues are uneasy. He reported the faulty batches first. {c14 The prosecution is to drop the case against him}, we hear. {c14 The public prosecutor's office would not say}.
@ 2029-02-15T11:45 | Interior News Agency | Headmaster walks free
GRENN (INA) - {c14 Theo Wirt's part in the laptop trial is over}: the court, at the prosecutors' request, discontinued proceedings against him on Thursday. {c5 A bank slip proved that his fortnight in the south had come out of his own pocket}.

A police acoustics expert testified that {c10 the tapped call contained no cuts}.

{c13 Sofia Lanz has been abroad since New Year}, border police told the judges. Her back, they said, {c12 had not been mentioned at passport control}.
@ 2029-03-06T16:30 | The Lakeside Chronicle | Ostrow changes sides
No one had told the secretary. She learned it like the rest of us when the deputy got up and moved his chair. {c15 Henk Ostrow has made a bargain with the state}.

What he gives: {c2 "I photographed the sealed offers and sent them to Ms Lanz."} {c3 He saw her hand over the first instalment}, in a shoe box. And {c19 the Progress Party had its share, half a million}.

{c19 Not a cent, not a shoe, said party treasurer Ignaz Bohl}.

Alt, for Pereval, said a man who had lied in January might lie in March.
@ 2029-03-13T18:00 | Radio Grenn | Court diary | transcript
REPORTER: For the first time, a word from Sofia Lanz. A postcard, read out by her lawyer. {c3 "I have sold computers and bribed nobody,"} it says.

PRESENTER: A postcard from where?

REPORTER: A palm tree. {c13 The lawyer acknowledges that she is out of the country} and thinks it is for the climate.

PRESENTER: The presiding judge wants to be through {c21 by the second of June}.
@ 2029-04-20T12:00 | Finance Administration of Grenn | Notice | official
The Land has filed a civil claim against Lanz Systems. {c20 Repayment of 18m is sought}.

According to the latest inspection by school authorities, {c8 3,500 devices are without use}.

The claim is independent of criminal proceedings.
@ 2029-05-08T09:00 | Interior News Agency | Schools digest
GRENN (INA) - {c23 Grenn's schools are to get 20,000 tablets instead of new laptops}, the ministry said.

{c24 Teachers will strike on 15 May over class sizes}, their association announced. {c25 Headmistress Irene Lanz, no relation of the accused dealer, retires this summer}.

{c26 Seventy-one per cent passed their final examinations}. {c27 Prosecutors are also examining a contract for school milk}, a spokeswoman said. {c28 Party treasurer Ignaz Bohl denied having evaded tax}.
@ 2029-06-02T10:30 | Interior News Agency | Laptop verdicts | live
10.28 {c18 Three hundred hours' community service for Max Lanz}. He thanks the court.

10.21 {c17 Ostrow: three years}. He had been hoping for two.

10.14 {c16 Six years for the former education secretary}.

10.08 On the tape the judge says: {c9 "We have all heard the question about the house by the lake. It is her voice."}

10.00 {c21 On the day that was announced, and to the minute}, the judges come in.
@ 2029-06-02T18:45 | The Lakeside Chronicle | The villa cost six years
{c16 Nadia Pereval must go to jail until 2035}. {c1 The house was a bribe, and nothing but a bribe}, the court found.

"{c22 A political sentence,}" she said on the stairs, and went home to it for the last time.

Her one-time deputy got {c17 half her term}, reward for a change of chair. {c15 His agreement with the prosecutors} had promised him "leniency".

Sofia Lanz, {c13 who has put an ocean between herself and Grenn}, will be tried when she is found.
@ 2029-06-04T07:30 | Teachers' Weekly | No winners in class | opinion
{c18 The son will plant trees}, {c20 his mother's company is to give back eighteen million it no longer has}, and {c7 the 14,000 dead laptops} remain in our cupboards.

{c19 The Progress Party insists that it never saw a penny}; the court left that open. {c5 A colleague was called corrupt for a year because he went to the seaside}. Nobody has apologised to him.
