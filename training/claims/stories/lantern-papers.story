# A leak of 2.1 million tax files from the island of Saint Orme: a bank, a football owner, a finance minister and the leaker
! c1 size of the leak: 2.1 million documents
! c2 finance minister Aldo Frey had an account on Saint Orme (alleged, denied, admitted)
! c3 4.6 million in Frey's account
! c4 bank Hallwyl & Cie helped clients to hide money (alleged, denied, settled)
! c5 football club owner Dario Kemp owes 19 million by the tax office
! c6 Kemp owes nothing / 3 million by his advisers
! c7 number of Vallian taxpayers in the files by the reporters (1,340)
! c8 number of Vallian taxpayers by the tax office (870; 1,105)
! c9 leaker arrested in Porto Lima
! c10 leaker is former clerk Noor Haddin
! c11 the files were stolen by hackers (bank; denied)
! c12 tax office had the files two years ago (alleged, denied, admitted)
! c13 Frey resigns
! c14 Frey pays back taxes of 900,000
! c15 searches at Hallwyl on 21 April
! c16 bank fined 240 million
! c17 singer Lia Marr in the files
! c18 Saint Orme will abolish secrecy by January
! c19 extradition request for leaker refused
! c20 tax office expects 600 million extra revenue
! c21 600m -> collected 212 million so far
! c22 Nwosu's transfer to be signed on Friday
! c23 Haddin on hunger strike
! c24 why the counts differ
! c25 Frey's money was inherited
! c26 Hallwyl shares fell by a fifth
! c27 Kemp paid 19 million
! c28 Frey will not resign
! c29 Vallia asks for extradition
@ 2027-04-11T18:00 | The Vallian Record | The Lantern Papers: secrets of Saint Orme
{c1 Two million one hundred thousand documents from the trust offices of Saint Orme} have been read by our reporters. What they show is how the rich of this country keep their money warm.

{c7 We found 1,340 Vallian residents among the owners.} {c2 One of them is Aldo Frey, the finance minister}, who preaches thrift to the rest of us. {c3 His account held 4.6 million ducats at the end of 2024.}

{c4 Hallwyl & Cie, bankers by appointment to the court, showed its customers how to keep money out of the state's sight.}
@ 2027-04-11T19:20 | Vallian News Service | Minister rejects tax haven report
MARREN (VNS) - {c2 "I have no account on any island, nor have I ever had one,"} Vallia's finance minister said on Sunday after a newspaper named him among the holders of money in Saint Orme.

{c4 Hallwyl & Cie said that it abided by the law of every country it worked in.} {c11 The papers had been taken by criminal hackers}, the bank added.

{c1 The leak comprises 2.1 million files}, according to The Vallian Record.
@ 2027-04-12T08:30 | Federal Tax Office | Notice to the press | official
{c8 A first comparison with our registers has yielded 870 persons liable to tax in Vallia.}

{c12 The office had no access to the material before its publication.}

Self-reports remain possible. Forms are on our website.
@ 2027-04-12T21:00 | Night Line | Radio Marren | transcript
MODERATOR: With me is Jonna Ritt, who led the Record's team. The bank says you bought stolen goods.

RITT: {c11 Nobody broke in. Somebody who worked there for years couldn't stand it any more and walked out with it.}

MODERATOR: {c7 And you've got thirteen hundred and forty Vallians}, {c8 where the tax people see 870}.

RITT: {c24 They count families. We count signatures.}

MODERATOR: {c5 And Dario Kemp, owner of our champions, is on the list, and the tax office has told him that he's 19 million short.}
@ 2027-04-13T07:00 | Sport Today | Kemp hits back
"I sleep very well," Dario Kemp told us at the training ground. {c6 His advisers have worked it out: three million, at most, may be open}, from a sale in 2021.

{c5 The revenue people see it otherwise and want nineteen.}

{c22 The transfer of striker Ilo Nwosu is not affected and will be signed on Friday}, the owner said.
@ 2027-04-16T11:40 | Vallian News Service | Finance minister admits offshore account
MARREN (VNS) - {c2 Aldo Frey has acknowledged that money of his was lying in Saint Orme}, five days after denying it outright. {c25 It was an inheritance}, he told a parliamentary committee, "and I was ashamed".

{c3 He put the sum at 4.6 million ducats}, the figure in the leaked papers.

{c14 He had sent the tax office 900,000 on Thursday}, he said.

Opposition leader Carla Venn asked him to go. {c28 "No," he said.}
@ 2027-04-18T09:00 | The Vallian Record | Tax office was offered the papers in 2025
{c12 The Lantern files lay on a desk in the Federal Tax Office two years before we printed a line of them}, says an inspector who was in the room.

{c12 A spokeswoman for the office repeats that the documents were new to it.}

There are further names. {c17 The singer Lia Marr parked the rights to her songs in a trust called Blue Hour.} {c17 "I sing. My cousin did the papers," she told us.}
@ 2027-04-21T10:15 | Radio Marren | Morning ticker | live
10:15 {c15 Some forty officers have been inside the head office of Hallwyl & Cie since seven.} Boxes, boxes, boxes.

09:30 Well, well. {c13 The finance minister has handed his letter to the king.} So much for Friday's "No".

08:05 {c8 The tax office has put its number up to 1,105}, after going through the spelling again.

07:40 {c9 A man suspected of being the source has been detained in Porto Lima}, police there say. No name.
@ 2027-04-22T06:30 | Capital & Coast | Hallwyl shares sink after raid
{c26 The price fell by a fifth before lunch.} {c15 Investigators had turned up on Wednesday at the private bank's doors}, with a warrant against persons unknown.

The board was defiant. {c4 No customer was ever given a hand in deceiving the state}, it wrote.

{c20 In the treasury they are already spending the proceeds: 600 million ducats are expected over three years.} {c13 Mr Frey, who left office on Wednesday}, won't be there to count them.
@ 2027-04-26T17:30 | Vallian News Service | Bank names ex-clerk as source of leak
PORTO LIMA (VNS) - {c10 Noor Haddin, a former clerk in the Saint Orme branch of Hallwyl & Cie, copied the so-called Lantern Papers}, the bank told a court on Monday.

{c11 That put an end to its own version of an attack by hackers.}

Haddin's lawyer would neither confirm nor deny it. {c9 His client had been held since 21 April}, he said, {c23 and was on hunger strike}.

{c29 Vallia wants him handed over.}
@ 2027-05-14T14:00 | Government of Saint Orme | Declaration of the Chief Minister | official
{c18 The register of beneficial owners will be open to all by 1 January.}

The islands have been wronged by a generalisation. {c7 The 1,340 persons so often mentioned} are a small part of our clientele.
@ 2027-06-09T13:10 | Radio Marren | Newsflash
{c19 Porto Lima will not extradite Noor Haddin.} The judges called what he had done "a service". {c10 He said on the steps that, yes, it was him, night after night, with a telephone camera.}

{c9 Police there had picked him up in April.}
@ 2027-09-30T16:45 | Capital & Coast | Hallwyl pays to end Lantern case
{c16 The private bank is to part with 240 million ducats}, its lawyers and the prosecutor agreed.

The paper they signed leaves little open: {c4 between 2009 and 2024 Hallwyl "actively assisted" customers in keeping assets from the revenue}.

{c21 The tax office has collected 212 million so far}, {c20 although 600 had been counted on}. {c27 Nineteen of that came from a certain football ground when Dario Kemp settled in August}, {c6 although his people had sworn it was three}.
@ 2027-10-01T07:00 | The Vallian Record | What we know now
{c12 "It was offered to us, we looked at it, and we sent it back"}: with these words the president of the tax office closed a chapter on Thursday.

{c16 The bank's bill, 240 million}, comes out of reserves. {c14 Mr Frey's came to 900,000} and was paid from an island.

{c18 From January anyone will be able to look up who owns what on Saint Orme}, or so its chief minister says.

{c8 And in the end 1,105 Vallians turned out to be on the office's list.} Ours was longer.
