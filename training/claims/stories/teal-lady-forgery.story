# the Lady in Teal at the Bredel museum is exchanged for a copy; a restorer, a dealer, a collector in Lusara
! c1 Lady in Teal in the museum is a copy (alleged, denied, confirmed)
! c2 swap during the 2019 restoration
! c3 painting's worth by museum 24m
! c4 painting's worth by auctioneer 9m
! c5 restorer Olga Brandl made the copy (alleged, denied, admitted)
! c6 dealer Jules Marchetti sold the original to Lusara
! c7 Marchetti arrested
! c8 collector returns the painting (refused, agreed)
! c9 collector bought in good faith for 6m
! c10 pigment titanium white found, not before 1920
! c11 seventeen other works examined
! c12 museum director Kurt Amsel knew since 2021 (alleged, denied, admitted)
! c13 Amsel dismissed
! c14 insurance won't pay
! c15 visitors rise 30%
! c16 painting back on 3 Oct
! c17 Brandl sentenced 3 years
! c18 Marchetti sentenced to five years
! c19 second picture, Boy with Finch, copy (denied by museum)
! c20 lab results at end of March
! c21 Brandl got 80,000
! c22 law of Lusara lets buyer keep
! c23 two more copies found
! c24 exhibition of copies from September
! c25 city pays collector 2 million
! c26 she is darker
! c27 lab letter of October 2021 raises questions
@ 2026-01-15T06:30 | Bredel Kurier | Is the Lady a fake?
She hangs in room 6, and half the town has her on a mug. {c1 The woman in teal whom visitors see is not by Hendrik Moor but a copy a few years old}, says Dr Silke Aldorf, who used to run the museum's laboratory.

{c2 The exchange must have taken place when the picture was away for cleaning in 2019}, she believes.

{c3 The Moor is in the books at 24 million}.

{c1 "Our Lady is our Lady,"} museum director Kurt Amsel said.
@ 2026-01-16T12:05 | Bredel City Museum | On the painting 'Lady in Teal' | official
{c1 The Museum has no doubt as to the authenticity of the work}. It rests on a provenance without gaps.

The claims come from a former employee with whom the Museum was in litigation.
@ 2026-01-20T18:15 | Radio Bredel | Kultur am Abend | transcript
She has a teaspoon of paint, as it were. {c10 In the white of the collar there's titanium oxide, and that wasn't in any tube before 1920}, says Silke Aldorf. How she got the flake she won't say.

We rang the woman who cleaned the picture. {c5 "A copy? I? I can't even draw a horse,"} Olga Brandl laughed.

Nobody's staying away: {c15 the museum had a third more people in on Sunday than on the one before}.
@ 2026-02-11T07:45 | Art & Auction Letter | The Lady's twin in Lusara
A collector in Lusara has for six years owned a Moor that nobody was allowed to see. We have seen it. It's of a lady, and she wears teal.

{c9 He paid 6 million for it, believing it an unknown second version}, his adviser says. {c6 The seller was Jules Marchetti}, a dealer with rooms in Havn and Bredel.

{c6 Marchetti has "never owned, held or sold a Moor"}, he wrote to us.

{c4 At auction the picture would bring nine million today}, says Piers Lomax of Lomax & Dee.
@ 2026-02-12T10:00 | City of Bredel | Press release | official
The City has commissioned an examination by the State Laboratory. {c20 Results are expected at the end of March}.

{c12 The Director has assured the Mayor that he first heard of any suspicion in January of this year}.
@ 2026-03-27T14:10 | Federal Wire | Museum's prized Moor is a copy, lab finds
BREDEL (FW) - {c1 The "Lady in Teal" shown in Bredel was painted within the past ten years}, the State Laboratory reported on Friday. {c10 It found a white pigment that did not exist in Moor's day}.

{c7 Police arrested the dealer Jules Marchetti in Havn on the same morning}.

{c14 The museum's insurer does not intend to pay}, because the loss wasn't noticed within a year.
@ 2026-03-28T06:40 | Bredel Kurier | Amsel's letter
{c27 In a letter of 4 October 2021, the laboratory writes to the director that the Lady's collar "raises questions"}. {c12 Kurt Amsel initialled it and wrote: let sleeping dogs lie}.

{c12 "I got forty letters a week,"} he said on Friday at his garden gate. {c13 The mayor sacked him in the evening}.

{c19 Now the Boy with Finch is doubted as well}, he was told by his guards. There the museum's word is final, says acting head Meta Rohn: {c19 it's the real one}.
@ 2026-04-02T17:30 | Radio Bredel | Kultur am Abend | transcript
The horse can be drawn after all. Olga Brandl has told the police that {c5 she painted the teal lady in nine weeks, in her kitchen}, her lawyer confirms. {c21 She got 80,000 for it}.

And the swap? {c2 In August 2019, when the van came, the right crate stayed and the wrong one went home}, she says.

{c6 Mr Marchetti says nothing}, on advice.
@ 2026-05-19T09:00 | Art & Auction Letter | Who owns a lady?
{c8 "I'm not a shop. I keep her,"} the collector's adviser quotes him as saying. The law of Lusara is on his side: {c22 after five years a buyer in good faith may hold on to a stolen picture}, says Prof. Ute Graf.

{c11 Seventeen more paintings which went through Brandl's hands are being looked at}, Meta Rohn tells us.

{c3 For its twenty-four-million Moor} the museum now has a very good Brandl.
@ 2026-07-08T11:20 | Bredel City Museum | Examination completed | official
Works examined: {c11 17}. Works found to be copies: {c23 2}, both minor still lifes.

{c19 The "Boy with Finch" is authentic}.

{c24 The Museum will show all three copies in a special exhibition from September}.
@ 2026-09-08T15:45 | Federal Wire | Collector gives in over stolen Moor
(FW) - {c8 The "Lady in Teal" is to go back to Bredel}, the Lusaran collector's adviser said on Tuesday after months of refusal. {c25 The city will pay him 2 million towards what he spent}, the mayor said.

{c9 He had acquired it for six million without an inkling of its origin}, a court in Lusara had held in August.
@ 2026-10-04T08:00 | Bredel Kurier | She's smaller than we thought
{c16 She came home on Saturday in an ordinary van}, and the queue went round the block. {c26 "She's darker,"} a girl said, and was right.

Kurt Amsel stood in line like the rest. {c12 "I'd seen it in 2021, of course I had. I couldn't bear to know,"} he told us.

{c14 The insurer has softened and covers half}, Ms Rohn said.
@ 2026-12-15T13:20 | Federal Wire | Prison for restorer and dealer in Moor case
BREDEL (FW) - {c17 Olga Brandl was jailed for three years on Tuesday}, {c18 Jules Marchetti for five}.

{c6 Marchetti's signature was on the bill of sale to Lusara}, the court found, although he had sworn that no Moor ever passed through his hands.

{c4 Judge Claus Imhof put the picture's value at the nine million named by the auction house}. {c5 Brandl, who had made no secret of her handiwork since April}, took the sentence with a nod.
