# a gold salt cellar and other pieces stolen from the Orfini museum
! c1 salt cellar and jewels stolen from the Orfini Museum at 4.10 on Sunday
! c2 number of pieces stolen by museum (3, 8, 7)
! c3 value by museum 52 million
! c4 value by insurer 30 million
! c5 alarm was switched off (alleged, denied, admitted)
! c6 guards asleep (alleged, denied)
! c7 thieves came by a lift truck / cherry picker
! c8 crown of Saint Ilde dropped found damaged
! c9 two suspects arrested at airport
! c10 Bruno Calvi pleads/denies
! c11 Bruno Calvi's DNA on glove/saw
! c12 ransom demand 10 million (reported, denied, confirmed)
! c13 director Lena Orsi offered resignation (refused)
! c14 cameras: only one outside wall, audit court report
! c15 museum reopens on Wednesday (announced)
! c16 salt cellar found in forest in lead box
! c17 salt cellar melted down feared
! c18 former guard Ettore Calvi gave plans (Bruno's cousin) charged
! c19 Ettore Calvi confesses 
! c20 verdict Bruno five years
! c21 attempted burglary in Castello museum same month
! c22 four pieces still missing
! c23 Ettore sentenced to three years
! c24 Marta Renn succeeds Orsi
! c25 no one caught for Castello
! c26 raid took under six minutes
! c27 suspects remain in custody
! c28 Orsi steps down in July
! c29 salt cellar has only a scratch
@ 2026-10-04T09:30 | Agenzia Lucana | Museum robbed of Renaissance gold
SERRAVA (AL) - {c1 Thieves broke into the Orfini Museum at ten past four on Sunday morning and made off with the Orfini salt cellar}, a goldsmith's work of 1546, police said.

{c7 They got to the second-floor window on the platform of a builder's lift, parked in the side street since Friday}, a police officer told reporters. {c26 It took them under six minutes}.

{c2 Three objects are missing}, according to director Lena Orsi.
@ 2026-10-04T20:00 | Canale Uno | News at eight | transcript
{c2 Eight pieces, and not three}. That's what the museum says tonight, having gone through its cases. And one that got away from the robbers: {c8 the crown of Saint Ilde was lying in the gutter with two points bent}.

What about the alarm? {c5 "It was on and it did its work,"} Ms Orsi assured us.

{c3 She puts the worth of the loot at 52 million}, but, she adds, who would put a price on a thing like that?
@ 2026-10-05T06:00 | Il Messo di Serrava | Nobody heard a thing
{c6 The two night guards were asleep}, a member of the cleaning staff told this newspaper. {c6 The guards' union calls it slander}: both were on their rounds in the east wing.

{c14 A single camera watches the whole of the outer wall, and it looks the other way}, the Audit Court wrote in a draft report last spring.

Experts fear the worst for the gold. {c17 In a week it could be in the melting pot}, says art detective Arno van Riel.

{c15 The doors will open again on Wednesday}, a notice says.
@ 2026-10-06T11:15 | Culture Ministry | Statement by the Minister | official
{c13 The Director of the Orfini Museum has tendered her resignation. It has not been accepted}.

As to security: {c5 the Ministry's inspectors have established that the alarm system functioned}.

{c21 An attempt to enter the Castello Museum on the night of 2 October failed and is being treated as a separate matter}.
@ 2026-10-09T07:10 | The Art Courier | What is the salt worth?
The museum says {c3 52 million}, and the papers have printed it ever since. The underwriters see that differently. {c4 Their policy covers the entire haul at 30 million}, we learn from two brokers.

{c12 Someone has already rung up to sell it back, for ten million}, they also say. {c12 The prosecutor's office dismissed this on Thursday as "the usual crank"}.

{c2 After another inventory, seven works are listed as gone}; a ring had been at the restorer's.
@ 2026-10-14T13:40 | Agenzia Lucana | Two held over Orfini theft
SERRAVA (AL) - {c9 Police seized two men over the museum raid, one of them as he was boarding a flight to Kestria}, prosecutor Vito Salerno said on Wednesday.

{c11 Traces of DNA on a disc cutter left on the platform match the older, Bruno Calvi, 38}, Salerno said.

{c10 Calvi had rented the lift "to paint a house" and knew of nothing else}, his counsel said.
@ 2026-10-15T06:30 | Il Messo di Serrava | The cousin with the keys
Calvi is a name with a history at the Orfini. Until last year one Ettore Calvi was night guard there.

{c18 It is he who gave the gang the floor plans}, investigators suspect. {c18 "I've not seen Bruno since a wedding,"} Ettore Calvi, 45, said on his doorstep.

A page from the duty book has come into our hands. {c5 Zone 4, the treasury, was "out" from 1 October owing to false alarms}, it says.
@ 2026-10-15T18:20 | Canale Uno | Interview with Lena Orsi | transcript
Q: Was zone 4 armed or not?

A: {c5 It was not, no. I was told so only on the Monday}.

Q: You said the opposite.

A: I passed on what others said. {c13 I offered to go on that same day}, and I'd offer again.

Q: {c6 Did your people sleep?}

A: {c6 They did not}.
@ 2026-11-20T10:00 | State Prosecutor at Serrava | Press notice 44 | official
{c18 Charges of complicity have been brought against E. C., a former employee of the museum}.

{c12 It can now be disclosed that a demand for 10 million was received on 6 October and that contact was kept up at the request of the police}.

{c27 The suspects detained in October remain in custody}.
@ 2027-01-22T15:05 | Agenzia Lucana | Stolen salt cellar dug up in forest
SERRAVA (AL) - {c16 The Orfini salt cellar has been recovered from a lead box buried in woods 60 km north of Serrava}, Salerno said on Friday. {c19 Ettore Calvi had led police to the place after making a full confession}.

{c17 Fears that it had been turned into bars were thus unfounded}, said a relieved Culture Minister. {c22 Four of the other pieces have yet to be found}.
@ 2027-01-23T06:15 | Il Messo di Serrava | It lay under beech leaves
{c16 The salt came out of the earth, in lead, an hour's drive from the museum}, on Thursday night.

{c29 A scratch on Neptune's knee is all that four months underground have done to it}, says restorer Pia Conti, who was allowed to hold it first.

{c19 The ex-guard broke his silence on Wednesday}, his lawyer tells us. He had drawn the plans, he had known of zone 4. {c10 His cousin Bruno still denies everything}.
@ 2027-06-30T12:50 | The Art Courier | Prison for the cousins
{c20 Bruno Calvi was sent down for five and a half years by the court in Serrava on Wednesday}. {c23 Ettore got away with three, for having told all}.

{c10 Bruno did confess in the end, on the very last day}: "I rented it, I climbed up, I cut the glass."

{c3 The court took the museum's 52 million as the value}, {c4 not the thirty in the policy}.

{c8 Saint Ilde's crown, the one that fell on the pavement}, is straight again and back in its case.
@ 2027-07-01T19:00 | Canale Uno | Culture tonight | transcript
And a farewell. {c28 Lena Orsi is stepping down at last}; this time nobody refused. {c24 She'll be followed in September by Marta Renn, now at the Castello}.

The Castello, you may remember, had a visit of its own in that week. {c21 Someone had tried to force a door there two nights before the Orfini break-in}. {c25 No one was ever caught for it}.
